"""A one-line field: tells after each pause in typing and when it is left; Enter goes to the next field."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.one_line import OneLine, one_line
from fieldvisit.ui.widgets.painting import draw_key_cap, draw_picture, key_cap_width, painter_of
from fieldvisit.ui.widgets.pause import Pause

_PADDING, _LARGE_PADDING, _ICON_GAP = 8, 13, 8
_HEIGHTS = {"compact": 28, "default": 32, "large": 40}


class TextField(QLineEdit):
    """A line of text.

    Args:
        name: objectName.
        accessible: what it holds; a form row gives its label.
        placeholder: an example, never the label.
        icon: meaning of a picture at the left, such as the magnifying glass.
        key: key cap at the right that teaches how to come here; shown while the field is empty.
        next_on_enter: False when Enter does something in this field (`returnPressed`).
        size: compact, default or large.
        room_right: kept free at the right at 100 % text, for a button in the field.
        parent: Qt parent.

    Attributes:
        paused: what was typed is to be stored, see `Pause`.
        left: the focus went elsewhere; `paused` was told before if it was due.
    """

    paused = Signal()
    left = Signal()

    def __init__(
        self,
        *,
        name: str,
        accessible: str = "",
        placeholder: str = "",
        icon: str = "",
        key: str = "",
        next_on_enter: bool = True,
        size: str = "default",
        room_right: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible or placeholder)
        self.setPlaceholderText(placeholder)
        self.setValidator(OneLine(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "edge")
        self._icon, self._key, self._next_on_enter, self._size = icon, key, next_on_enter, size
        self._room_right = room_right
        self._pause = Pause(self)
        self._pause.reached.connect(self.paused)
        self.textEdited.connect(self._pause.restart)
        self.textChanged.connect(self._dress)
        theme().follow(self._dress)

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; keeps the cursor when the text is the same."""
        self._pause.forget()
        if one_line(text) != self.text():
            self.setText(text)

    def sizeHint(self) -> QSize:
        """Ask for the height of the tokens."""
        return QSize(theme().size(160), theme().size(_HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        """Stay high enough to read."""
        return QSize(theme().size(48), theme().size(_HEIGHTS[self._size]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if self._next_on_enter and plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returnPressed.emit()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed before the focus goes."""
        super().focusOutEvent(event)
        self._pause.end_now()
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its picture and its key."""
        super().paintEvent(event)
        if not self._icon and not self._shows_key():
            return
        painter = painter_of(self)
        if self._icon:
            draw_picture(painter, theme().size(_PADDING), self.height() / 2, self._icon, "text")
        if self._shows_key():
            left = self.width() - theme().size(_PADDING) - key_cap_width(self._key)
            draw_key_cap(painter, left, self.height() / 2, self._key)
        painter.end()

    def _shows_key(self) -> bool:
        return bool(self._key) and not self.text()

    def _dress(self) -> None:
        padding = theme().size(_LARGE_PADDING if self._size == "large" else _PADDING) - 2
        left = padding + (theme().size(16 + _ICON_GAP) if self._icon else 0)
        right = padding + theme().size(self._room_right)
        if self._shows_key():
            right += round(key_cap_width(self._key))
        self.setTextMargins(left, 0, right, 0)
        self.updateGeometry()
