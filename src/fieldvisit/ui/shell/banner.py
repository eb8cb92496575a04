"""A line over the page for as long as something is so: the lock that is about to come."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text

_HEIGHT = 36


class Banner(QFrame):
    """Words and perhaps a button, over the whole width; hidden while there is nothing to say.

    Args:
        name: objectName; the words are `name.text`, the button `name.action`.
        parent: Qt parent.

    Attributes:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tone = "info"
        self._icon = IconLabel()
        self._text = Text("", f"{name}.text", elide=True)
        self._button = Button("", name=f"{name}.action", size="compact", accessible=name)
        self._button.clicked.connect(self.acted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._button)
        self.hide()
        theme().follow(self._dress)

    @property
    def words(self) -> str:
        """What it says; empty while hidden."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, tone: str, icon: str, action: str = "", *, at_once: bool = False) -> None:
        """Say something.

        Args:
            text: the words.
            tone: info or warn.
            icon: meaning of the picture.
            action: words of the button; empty for none.
            at_once: screen readers say it now.
        """
        self._tone = tone
        self._icon.show_icon(icon, tone)
        self._text.set_text(text)
        self._button.setVisible(bool(action))
        if action:
            self._button.set_words(action)
        self.show()
        self.update()
        if at_once:
            announce(self, text, at_once=True)

    def clear(self) -> None:
        """Say nothing, and keep no words: the language may be another one when it speaks again."""
        self.hide()
        self._text.set_text("")
        self._button.set_words("", self.objectName())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour(f"{self._tone}_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colour("border"))
        painter.end()

    def _dress(self) -> None:
        look = theme()
        self.setMinimumHeight(look.size(_HEIGHT))
        self._row.setContentsMargins(look.size(24), look.size(3), look.size(24), look.size(4))
        self._row.setSpacing(look.size(8))
        self.update()
