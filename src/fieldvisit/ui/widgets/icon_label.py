"""A picture beside a text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fieldvisit.ui.theme.current import theme


class IconLabel(QLabel):
    """Shows an icon by meaning, coloured from the theme.

    Args:
        icon: meaning of the picture; empty for none.
        colour: a colour of the tokens.
        size: edge at 100 % text.
        meaning: what a screen reader says; empty when the text beside it says the same.
        parent: Qt parent.
    """

    def __init__(
        self,
        icon: str = "",
        colour: str = "muted",
        size: int = 16,
        meaning: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        self.setAccessibleName(meaning)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme().follow(self._dress)

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another picture in another colour."""
        self._icon, self._colour = icon, colour
        self._dress()

    def _dress(self) -> None:
        edge = theme().size(self._size)
        self.setFixedSize(edge, edge)
        if self._icon:
            self.setPixmap(theme().pixmap(self._icon, self._colour, self._size, self.devicePixelRatio()))
        else:
            self.clear()
