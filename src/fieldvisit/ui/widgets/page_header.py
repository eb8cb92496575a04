"""The first line of a page: title, subtitle, marks, and actions at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.text import Text

HEIGHT = 56


class PageHeader(QWidget):
    """A line of 56 px: back button, title, subtitle, marks, actions.

    Args:
        name: objectName of the page; the parts are `name.title`, `name.subtitle`, `name.back`.
        title: what the page shows.
        subtitle: what is said beside it in muted words.
        parent: Qt parent.

    Attributes:
        back_requested: the back button was pressed.
    """

    back_requested = Signal()

    def __init__(self, name: str, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._back = Button("", name=f"{name}.back", icon="venstre", accessible=tr("Tilbage"))
        self._back.hide()
        self.title = Text(title, f"{name}.title", "title")
        self.subtitle = Text(subtitle, f"{name}.subtitle", colour="muted", elide=True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._back)
        self._line.addWidget(self.title)
        self._line.addWidget(self.subtitle, 1)
        self._actions = 3
        self._back.clicked.connect(self.back_requested)
        theme().follow(self._dress)

    def add_mark(self, mark: QWidget) -> None:
        """Add a chip or status mark in front of the actions."""
        self._line.insertWidget(self._actions, mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._actions += 1

    def add_action(self, action: QWidget) -> None:
        """Add a button at the right end; the primary one comes last."""
        self._line.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_back(self, shown: bool) -> None:
        """Show or hide the back button."""
        self._back.setVisible(shown)

    def _dress(self) -> None:
        self.setMinimumHeight(theme().size(HEIGHT))
        self._line.setSpacing(theme().size(12))
