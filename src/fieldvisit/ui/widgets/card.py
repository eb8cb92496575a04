"""A card: the white frame in which a page groups what belongs together."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, painter_of
from fieldvisit.ui.widgets.reading_order import parts_in
from fieldvisit.ui.widgets.text import Text

PADDING = 16
_HEADER = 40


class Line(QFrame):
    """A hairline between two parts.

    Args:
        upright: between left and right instead of above and below.
        parent: Qt parent.
    """

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme().follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("border"))
        painter.end()


class Card(QFrame):
    """A frame with padding, a header line and rows.

    Args:
        name: objectName.
        fill: colour of its ground.
        edge: colour of its frame.
        padding: left and right of rows, at 100 % text.
        parent: Qt parent.

    Attributes:
        body: the cards's parts from top to bottom; rows reach from edge to edge.
    """

    def __init__(
        self,
        name: str = "",
        *,
        fill: str = "surface",
        edge: str = "border",
        padding: int = PADDING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._fill, self._edge, self._padding = fill, edge, padding
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme().follow(self.update)

    def set_look(self, fill: str, edge: str) -> None:
        """Take another ground and frame, as for a chosen answer."""
        self._fill, self._edge = fill, edge
        self.update()

    def add_header(self, title: str, note: str = "", *actions: QWidget) -> Text:
        """Add the first line: a title, a muted note, and actions at the right; return the title's text."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(theme().size(self._padding), 0, theme().size(self._padding), 0)
        line.setSpacing(theme().size(8))
        heading = Text(title, role="body_strong")
        line.addWidget(heading)
        if note:
            line.addWidget(Text(note, colour="muted"))
        line.addStretch(1)
        for action in actions:
            line.addWidget(action)
        row.setMinimumHeight(theme().size(_HEADER))
        self.body.addWidget(row)
        return heading

    def add_row(self, content: QWidget, *, line: bool = True, top: int = 12, bottom: int = 12) -> QWidget:
        """Add a part with the card's padding, under a hairline unless it is the first.

        Args:
            content: what stands in the row.
            line: hairline above.
            top: space above the content at 100 % text.
            bottom: space below it.

        Returns:
            The row, to hide or remove it.
        """
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if line and self.body.count():
            column.addWidget(Line())
        holder = QVBoxLayout()
        side = theme().size(self._padding)
        holder.setContentsMargins(side, theme().size(top), side, theme().size(bottom))
        holder.addWidget(content)
        column.addLayout(holder)
        self.body.addWidget(row)
        return row

    def add_line(self) -> None:
        """Add a hairline from edge to edge."""
        self.body.addWidget(Line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        painter = painter_of(self)
        width = 2 if self._edge in ("accent", "focus") else 1
        draw_frame(painter, QRectF(self.rect()), self._fill, self._edge, theme().radius("card"), width)
        painter.end()


def clear_layout(layout: QBoxLayout) -> None:
    """Take all parts out of a layout and delete them, before it is filled anew."""
    for part in parts_in(layout):
        # While it still has its place: if the focus is in it, that goes on from there.
        part.hide()
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None and isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear_layout(inner)


def side_by_side(*widgets: QWidget, gap: int = 8, stretch: int | None = None) -> QWidget:
    """Return widgets in one line.

    Args:
        widgets: from left to right.
        gap: between them at 100 % text.
        stretch: index before which the free width goes; none puts it at the end.
    """
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().size(gap))
    for index, widget in enumerate(widgets):
        if stretch == index:
            line.addStretch(1)
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretch is None:
        line.addStretch(1)
    return holder
