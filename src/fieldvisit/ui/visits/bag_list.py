"""The lines of the bag: single letters answer the chosen offer, Enter goes to its note (DESIGN 4 "tasken-liste")."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.offer_check import POSITIVE_ANSWERS, Selectable
from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.bag_line import NOT_MENTIONED, BagLine
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.bag_row import BagRow, spoken_line
from fieldvisit.ui.visits.bag_words import ANSWER_KEYS
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.list_keys import acting_key, opens
from fieldvisit.ui.widgets.painting import painter_of, row_ring
from fieldvisit.ui.widgets.reading_order import parts_in

_LETTERS = "".join(ANSWER_KEYS)


class BagList(QWidget):
    """The lines; one of them is chosen and open.

    Args:
        workspace: for the catalogue.
        parent: Qt parent.

    Attributes:
        answered: an offer was answered; carries offer and `OfferAnswer`.
        row_opened: another line is open, to be brought into sight.
        lines_wanted: the list is entered and has no lines yet.
    """

    answered = Signal(str, object)
    row_opened = Signal()
    lines_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit.bag")
        self.setAccessibleName(tr("I tasken"))
        self.setAccessibleDescription(
            tr("Piletaster vælger, V J M N S svarer, Delete fjerner, Enter skriver en note.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._catalogue = workspace.reference.catalogue
        self._lines: dict[str, BagLine] = {}
        self._rows: dict[str, BagRow] = {}
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    @property
    def current(self) -> str:
        """The chosen offer."""
        return self._current

    @property
    def current_row(self) -> QWidget | None:
        """The chosen line."""
        return self._rows.get(self._current)

    def show_lines(self, view: VisitView, *, only_fitting: bool) -> None:
        """Show the offers in their order."""
        lines = [line for line in view.bag if line.fits or not only_fitting]
        self._lines = {line.offer.id: line for line in lines}
        if list(self._rows) != list(self._lines):
            self._rebuild()
        for offer, line in self._lines.items():
            self._rows[offer].show_line(line, view.staff)
        if self._current not in self._rows:
            self._current = ""

    def choose(self, offer: str) -> None:
        """Choose a line and open it."""
        if offer not in self._rows:
            return
        for name, row in self._rows.items():
            row.open(name == offer)
        self._current = offer
        self.update()
        self.row_opened.emit()

    def say(self, offer: str, answer: str) -> None:
        """Answer an offer; one that is not possible now needs a reason in its note first (D13)."""
        line, row = self._lines[offer], self._rows[offer]
        if line.state.selectable is Selectable.NO:
            return
        held = line.state.selectable is Selectable.WITH_REASON and answer in POSITIVE_ANSWERS
        if held and not row.note:
            row.ask_for_reason()
            return
        reason = row.note if held else line.reason
        self._tell(offer, _said(answer, row, reason))
        self._speak(offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, answer, or go to the note."""
        offers = list(self._rows)
        if not offers:
            super().keyPressEvent(event)
            return
        place = offers.index(self._current) if self._current else -1
        letter = acting_key(event, _LETTERS)
        if event.key() == Qt.Key.Key_Down:
            self._go_to(offers[min(place + 1, len(offers) - 1)])
        elif event.key() == Qt.Key.Key_Up:
            self._go_to(offers[max(place - 1, 0)])
        elif self._current and letter in ANSWER_KEYS:
            self.say(self._current, ANSWER_KEYS[letter])
        elif self._current and letter == "Delete":
            self.say(self._current, NOT_MENTIONED)
        elif self._current and opens(event):
            self._rows[self._current].focus_note()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first line when none is."""
        super().focusInEvent(event)
        if not self._rows:
            self.lines_wanted.emit()
        if self._rows:
            self._go_to(self._current or next(iter(self._rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring around the chosen line."""
        del event
        row = self._rows.get(self._current)
        if row is not None and self.hasFocus():
            painter = painter_of(self)
            row_ring(painter, row.geometry())
            painter.end()

    def leave_note(self) -> bool:
        """Come back from a note with Escape; say whether the cursor was in one."""
        focused = self.window().focusWidget()
        inside = focused is not None and focused is not self and self.isAncestorOf(focused)
        if inside:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return inside

    def _go_to(self, offer: str) -> None:
        """Choose a line by key: the focus stays on the list, so a screen reader has to be told which line it is."""
        self.choose(offer)
        self._speak(offer)

    def _speak(self, offer: str) -> None:
        announce(self, spoken_line(self._lines[offer]))

    def _rebuild(self) -> None:
        for part in parts_in(self._column):
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rows = {}
        for offer, line in self._lines.items():
            row = BagRow(line, self._catalogue)
            row.chosen.connect(self._take_mouse)
            row.said.connect(self.say)
            row.noted.connect(self._take_note)
            row.left_note.connect(self._back_to_list)
            self._rows[offer] = row
            self._column.insertWidget(self._column.count() - 1, row)
            self._column.insertWidget(self._column.count() - 1, Line())
        if self._current in self._rows:
            self.choose(self._current)

    def _take_mouse(self, offer: str) -> None:
        self.choose(offer)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _take_note(self, offer: str) -> None:
        line, row = self._lines[offer], self._rows[offer]
        if (row.note, row.next_step) == (line.note, line.next_step):
            return
        against = line.state.selectable is Selectable.WITH_REASON and line.answer in POSITIVE_ANSWERS
        reason = row.note if against else line.reason
        self._tell(offer, _said(line.answer, row, reason))

    def _tell(self, offer: str, said: OfferAnswer) -> None:
        """Pass an answer on, and know it at once: the next key may come before the visit is read anew."""
        self._lines[offer] = replace(
            self._lines[offer],
            answer=said.answer,
            note=said.note or "",
            reason=said.reason or "",
            next_step=said.next_step or "",
        )
        self.answered.emit(offer, said)

    def _back_to_list(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _said(answer: str, row: BagRow, reason: str) -> OfferAnswer:
    return OfferAnswer(answer=answer, note=row.note or None, reason=reason or None, next_step=row.next_step)
