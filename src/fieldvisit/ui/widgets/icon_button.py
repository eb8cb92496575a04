"""A small button that is only a picture, without a frame."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, painter_of
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.tip import show_tip

_EDGE = 24


class IconButton(PushButton):
    """A picture to press, at least 24 x 24 px (WCAG 2.5.8).

    Args:
        icon: meaning of the picture.
        name: objectName.
        accessible: what it does; also its tooltip.
        colour: colour of the picture.
        parent: Qt parent.
    """

    def __init__(
        self, icon: str, *, name: str, accessible: str, colour: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self._icon, self._colour = icon, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "inside")
        self.show_icon(icon, accessible)
        theme().follow(self._dress)

    def show_icon(self, icon: str, accessible: str) -> None:
        """Show another picture that does something else."""
        self._icon = icon
        self.setAccessibleName(accessible)
        show_tip(self, accessible)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the least target."""
        return QSize(theme().size(_EDGE), theme().size(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, on a shade while the mouse is over it."""
        del event
        painter = painter_of(self)
        if self.underMouse() and self.isEnabled():
            draw_frame(painter, QRectF(self.rect()), "hover", "", theme().radius("control"))
        edge = theme().size(16)
        colour = self._colour if self.isEnabled() else "disabled"
        draw_picture(painter, (self.width() - edge) / 2, self.height() / 2, self._icon, colour)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
