"""One of two values, to choose: whose it is, the value, and where it comes from."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_circle, draw_frame, painter_of
from fieldvisit.ui.widgets.radio_button import RadioButton
from fieldvisit.ui.widgets.text import Text

_LEFT, _PADDING, _RADIO, _LONG = 44, 12, 16, 40


class ChoiceCard(RadioButton):
    """A radio button as large as what it stands for.

    Args:
        name: objectName.
        parent: Qt parent.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setProperty("focusRing", "inside")
        self._owner = Text("", f"{name}.owner", "caption", "muted")
        self._value = Text("", f"{name}.value", "title", wrap=True)
        self._author = Text("", f"{name}.author", "caption", "muted", wrap=True)
        self._column = QVBoxLayout(self)
        for part in (self._owner, self._value, self._author):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(part)
        self.toggled.connect(self.update)
        theme().follow(self._dress)

    def show_side(self, owner: str, value: str, author: str) -> None:
        """Show a value.

        Args:
            owner: whose it is.
            value: as it reads.
            author: where it comes from: who wrote it and when; empty for nothing.
        """
        self._owner.set_text(owner)
        self._value.set_role("title" if len(value) <= _LONG else "body")
        self._value.set_text(value)
        self._author.set_text(author)
        self.setText(value.replace("&", "&&"))
        self.setAccessibleName(f"{owner}: {value}. {author}" if author else f"{owner}: {value}")
        self._author.setVisible(bool(author))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the three lines."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never hide a part of the value."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Say that a long value makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the three lines at a width."""
        return self._column.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the circle."""
        del event
        painter = painter_of(self)
        chosen = self.isChecked()
        fill = "selected" if chosen else "hover" if self.underMouse() else "surface"
        edge = "accent" if chosen else "border_strong"
        draw_frame(painter, QRectF(self.rect()), fill, edge, theme().radius("card"), 2 if chosen else 1)
        edge_length = theme().size(_RADIO)
        left, top = theme().size(_PADDING + 4), theme().size(_PADDING + 2)
        circle = QRectF(left, top, edge_length, edge_length)
        draw_circle(painter, circle, "accent" if chosen else "surface", edge)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("on_accent"))
            painter.drawEllipse(circle.center(), edge_length / 5, edge_length / 5)
        painter.end()

    def _dress(self) -> None:
        padding = theme().size(_PADDING)
        self._column.setContentsMargins(theme().size(_LEFT), padding, padding, padding)
        self._column.setSpacing(0)
        self.updateGeometry()
        self.update()
