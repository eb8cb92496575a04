"""What the buttons of the rail derive from: one height, any width, and a folded look."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.push_button import PushButton


class RailPart(PushButton):
    """A button as wide as the rail, painted by itself.

    Args:
        name: objectName.
        words: what stands on it.
        height: at 100 % text.
        parent: Qt parent.
    """

    def __init__(self, name: str, words: str, height: int, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self._height, self._folded = height, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "inside")
        theme().follow(self._dress)

    def fold(self, folded: bool) -> None:
        """Show only the picture, or the words too."""
        self._folded = folded
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height, and for no more width than the folded rail has."""
        return QSize(theme().size(40), theme().size(self._height))

    def minimumSizeHint(self) -> QSize:
        """Be able to fold, beside a scroll bar too."""
        return QSize(theme().size(24), theme().size(self._height))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
