"""The line over everything while the data is made up: it stays, it covers nothing, and it has the way out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.actions import Actions, ActionSpec
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.text import Text

_NAME = "shell.sample"
_HEIGHT = 36
_ROOM_FOR_THE_REST = 860
"""Width at 100 % text from which there is room for more than the one word that counts."""


class SampleBanner(QFrame):
    """Says that everything in the window is sample data; hidden in a window on real data.

    Args:
        parent: Qt parent.

    Attributes:
        leave_pressed: go back to the first start.
    """

    leave_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._offered = False
        self._icon = IconLabel()
        self._title = Text("", f"{_NAME}.text", "body_strong")
        self._rest = Text("", f"{_NAME}.rest", "caption", elide=True)
        self._leave = Button("", name=f"{_NAME}.leave", size="compact", accessible=_NAME)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._title)
        self._row.addWidget(self._rest, 1)
        self._row.addStretch(0)
        self._row.addWidget(self._leave)
        self._leave.clicked.connect(self.leave_pressed)
        make_pane(self, self._leave)
        self.retranslate()
        self.hide()
        theme().follow(self._dress)

    def offer(self, actions: Actions) -> None:
        """Show it from now on, and let the palette lead out too."""
        self._offered = True
        self.show()
        spec = ActionSpec("sample.leave", lambda: tr("Forlad eksempeldata"), icon="venstre")
        actions.add(spec, self.leave_pressed.emit)

    def rest(self) -> None:
        """Stay away while a company looks at the screen: the presentation has nothing but its own."""
        self.hide()

    def come_back(self) -> None:
        """Show it again in a window on sample data."""
        self.setVisible(self._offered)

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self._title.set_text(tr("Eksempeldata"))
        self._rest.set_text(tr("Alt her er opdigtet. Intet sendes til din kommune."))
        self._leave.set_words(tr("Forlad eksempeldata"))
        self.setAccessibleName(tr("Eksempeldata"))
        self.setAccessibleDescription(self._rest.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say no more than the one word where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("info_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colour("border"))
        painter.end()

    def _arrange(self) -> None:
        self._rest.setVisible(self.width() >= theme().size(_ROOM_FOR_THE_REST))

    def _dress(self) -> None:
        look = theme()
        self._icon.show_icon("info", "info")
        self.setFixedHeight(look.size(_HEIGHT))
        self._row.setContentsMargins(look.size(16), look.size(3), look.size(24), look.size(4))
        self._row.setSpacing(look.size(8))
        self._arrange()
        self.update()
