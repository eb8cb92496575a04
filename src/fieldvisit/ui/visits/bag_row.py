"""One line of the bag: the offer and what was said; the chosen line opens with the answers, a note and the checks."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.net_increase import NetIncrease
from fieldvisit.domain.offer_catalogue import OfferCatalogue
from fieldvisit.services.bag_line import BagLine
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.bag_detail import BagDetail
from fieldvisit.ui.visits.bag_words import answer_mark, answer_word
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text

_ROW, _MARK_WIDTH = 40, 124
_BAR, _ABOVE = 3, 4


class BagRow(QWidget):
    """An offer, `visit.bag.<offer>`; its note is `visit.bag.<offer>.note`, its answers `visit.bag.<offer>.answer.<id>`.

    Args:
        line: the offer as it stands.
        catalogue: for the lines of status and check date.
        parent: Qt parent.

    Attributes:
        chosen: the line was clicked; carries the offer.
        said: an answer was picked with the mouse; carries offer and answer.
        noted: the note or the next step was typed; carries the offer.
        left_note: Enter or Escape in one of them: back to the list.
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
        self._detail: BagDetail | None = None
        self._line = line
        self._staff: NetIncrease | None = None
        self._is_open = False
        self._build()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme().follow(self.update)

    def _build(self) -> None:
        side = theme().size(PADDING)
        head = QHBoxLayout()
        # A name of two lines keeps air between itself and the hairlines.
        above = theme().size(_ABOVE)
        head.setContentsMargins(side, above, side, above)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        holder = QWidget()
        holder.setLayout(head)
        holder.setMinimumHeight(theme().size(_ROW) - 1)
        self._column.addWidget(holder)

    @property
    def note(self) -> str:
        """What stands in the note."""
        return self._detail.note if self._detail is not None else self._line.note.strip()

    @property
    def next_step(self) -> str:
        """What is to follow."""
        return self._detail.next_step if self._detail is not None else self._line.next_step.strip()

    def show_line(self, line: BagLine, staff: NetIncrease | None) -> None:
        """Show how the offer stands now."""
        title = line.offer.texts(language()).name
        self._title.set_text(title)
        icon, colour = answer_mark(line.answer)
        self._mark.show_mark(icon, answer_word(line.answer), colour)
        self._line, self._staff = line, staff
        self._show_detail()
        self.setAccessibleName(spoken_line(line))

    def open(self, opened: bool) -> None:
        """Show the answers, the note and the checks, or only the one line."""
        self._is_open = opened
        if opened and self._detail is None:
            self._detail = self._make_detail()
            self._show_detail()
        if self._detail is not None:
            self._detail.setVisible(opened)
        self._title.set_role("body_strong" if opened else "body")
        self.update()

    def focus_note(self) -> None:
        """Put the cursor into the note."""
        if self._detail is not None:
            self._detail.focus_note()

    def ask_for_reason(self) -> None:
        """Say that a reason is needed, and put the cursor where it is written."""
        if self._detail is not None:
            self._detail.ask_for_reason()

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

    def _make_detail(self) -> BagDetail:
        """Make what opens: of a dozen offers one is open at a time."""
        detail = BagDetail(self.objectName(), self._catalogue)
        detail.said.connect(lambda answer: self.said.emit(self.offer, answer))
        detail.noted.connect(lambda: self.noted.emit(self.offer))
        detail.left_note.connect(self.left_note)
        self._column.addWidget(detail)
        return detail

    def _show_detail(self) -> None:
        if self._detail is not None:
            self._detail.show_line(self._line, self._staff)


def spoken_line(line: BagLine) -> str:
    """Return how a screen reader says a line: the offer and what was answered."""
    title = line.offer.texts(language()).name
    return tr("{offer}, {answer}").format(offer=title, answer=answer_word(line.answer))
