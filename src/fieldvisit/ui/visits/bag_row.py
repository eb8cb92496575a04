"""One line of the bag: the offer and what was said; the chosen line opens with the answers, a note and the checks."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.net_increase import NetIncrease
from fieldvisit.domain.offer_catalogue import OfferCatalogue
from fieldvisit.domain.offer_check import Selectable
from fieldvisit.services.bag_line import BagLine
from fieldvisit.ui import words
from fieldvisit.ui.language import ENGLISH, language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.bag_words import ANSWER_KEYS, answer_mark, answer_word, reason_needed
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_ROW, _MARK_WIDTH = 40, 124
_BAR = 3


class BagRow(QWidget):
    """An offer, `visit.bag.<offer>`; its note is `visit.bag.<offer>.note`, its answers `visit.bag.<offer>.answer.<id>`.

    Args:
        line: the offer as it stands.
        catalogue: for the lines of status and check date.
        parent: Qt parent.

    Attributes:
        chosen: the line was clicked; carries the offer.
        said: an answer was picked with the mouse; carries offer and answer.
        noted: the note was typed; carries the offer.
        left_note: Enter or Escape in the note: back to the list.
    """

    chosen = Signal(str)
    said = Signal(str, str)
    noted = Signal(str)
    left_note = Signal()

    def __init__(self, line: BagLine, catalogue: OfferCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = line.offer.id
        self._catalogue = catalogue
        name = f"visit.bag.{self.offer}"
        self.setObjectName(name)
        self._title = Text("", f"{name}.title", wrap=True)
        self._mark = StatusMark(name=f"{name}.mark")
        self._mark.setFixedWidth(theme().size(_MARK_WIDTH))
        answers = [
            Option(answer, answer_word(answer, short=True), key) for key, answer in ANSWER_KEYS.items()
        ]
        self._answers = Segmented(answers, name=f"{name}.answer", accessible=tr("Svar"))
        self._note = TextField(
            name=f"{name}.note",
            accessible=tr("Note til tilbuddet"),
            placeholder=tr("Note til tilbuddet"),
            next_on_enter=False,
        )
        self._check = InlineLine(name=f"{name}.check")
        self._advice = InlineLine(name=f"{name}.advice")
        self._detail = QWidget()
        self._is_open = False
        self._build()
        self._connect_signals()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme().follow(self.update)

    def _build(self) -> None:
        side = theme().size(PADDING)
        head = QHBoxLayout()
        head.setContentsMargins(side, 0, side, 0)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._mark)
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(side, 0, side, theme().size(8))
        detail.setSpacing(theme().size(6))
        for part in (self._answers, self._note, self._check, self._advice):
            detail.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QWidget()
        holder.setLayout(head)
        holder.setMinimumHeight(theme().size(_ROW) - 1)
        column.addWidget(holder)
        column.addWidget(self._detail)
        self._detail.hide()

    def _connect_signals(self) -> None:
        self._answers.chosen.connect(lambda answer: self.said.emit(self.offer, answer))
        self._note.paused.connect(lambda: self.noted.emit(self.offer))
        self._note.returnPressed.connect(self.left_note)

    @property
    def note(self) -> str:
        """What stands in the note."""
        return self._note.text().strip()

    def show_line(self, line: BagLine, staff: NetIncrease | None) -> None:
        """Show how the offer stands now."""
        title = line.offer.texts(language()).name
        self._title.set_text(title)
        icon, colour = answer_mark(line.answer)
        self._mark.show_mark(icon, answer_word(line.answer), colour)
        self._answers.choose(line.answer)
        self._answers.setEnabled(line.state.selectable is not Selectable.NO)
        if not self._note.hasFocus():
            self._note.set_text(line.note)
        self._show_check(line, staff)
        self._show_advice(line)
        self.setAccessibleName(tr("{offer}, {answer}").format(offer=title, answer=answer_word(line.answer)))

    def open(self, opened: bool) -> None:
        """Show the answers, the note and the checks, or only the one line."""
        self._is_open = opened
        self._detail.setVisible(opened)
        self._title.set_role("body_strong" if opened else "body")
        self.update()

    def focus_note(self) -> None:
        """Put the cursor into the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_reason(self) -> None:
        """Say that a reason is needed, and put the cursor where it is written."""
        self._advice.show_line(reason_needed(), "warn", aloud=True)
        self.focus_note()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what the note leaves over to itself: in the note, the list's keys mean nothing."""
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the line."""
        super().mousePressEvent(event)
        self.chosen.emit(self.offer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the chosen line and its bar."""
        del event
        if not self._is_open:
            return
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme().colour("selected"))
        bar = QRectF(0, 0, theme().size(_BAR), self.height())
        painter.fillRect(bar, theme().colour("accent"))
        painter.end()

    def _show_check(self, line: BagLine, staff: NetIncrease | None) -> None:
        """Say what speaks against the offer now, else that the staff seems to be in order."""
        rules = {self._catalogue.checks[check].rule for check in line.offer.checks}
        if line.state.unmet:
            unmet = line.state.unmet[0]
            self._check.show_line(unmet.en if language() == ENGLISH else unmet.da, "warn")
        elif "net_increase" in rules and staff is not None:
            last, year = staff.numbers(language())
            text = tr("Merbeskæftigelse ser opfyldt ud: {last} mod {year} årsværk.")
            self._check.show_line(text.format(last=last, year=year), "info")
        else:
            self._check.clear()

    def _show_advice(self, line: BagLine) -> None:
        """Say what the status of the offer means, that its text is old, or what is to be remembered."""
        status = self._catalogue.status_line(line.offer, language())
        if status:
            self._advice.show_line(status, "warn")
        elif line.state.past_check:
            day = words.dated(line.offer.checked_on) if line.offer.checked_on else words.EMPTY
            self._advice.show_line(self._catalogue.check_line(day, language()), "warn")
        elif line.mentioned and "opgaver_adskilt" in line.state.hints:
            word = self._catalogue.words["offer_check"].word("opgaver_adskilt", language())
            self._advice.show_line(word, "info")
        else:
            self._advice.clear()
