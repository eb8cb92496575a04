"""Who is logged in: initials in a circle, name and role; pressing it offers to lock."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.rail_part import RailPart
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_text, painter_of
from fieldvisit.ui.widgets.tip import show_tip

_HEIGHT, _CIRCLE, _LEFT, _WORDS_LEFT = 44, 28, 8, 46


class UserBlock(RailPart):
    """Shows the user.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__("rail.user", "", _HEIGHT, parent)
        self._name = self._role = self._initials = ""
        self.show_user("", "", "")

    def show_user(self, name: str, role: str, initials: str) -> None:
        """Show somebody else."""
        self._name, self._role, self._initials = name, role, initials
        self.setText(name)
        said = ", ".join(part for part in (name, role, tr("Lås FieldVisit")) if part)
        self.setAccessibleName(said)
        show_tip(self, said)
        self.setVisible(bool(name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle and words."""
        del event
        painter = painter_of(self)
        look, rect = theme(), QRectF(self.rect())
        if self.underMouse():
            draw_frame(painter, rect, "hover", "", look.radius("control"))
        edge = look.size(_CIRCLE)
        left = (rect.width() - edge) / 2 if self._folded else look.size(_LEFT)
        circle = QRectF(left, (rect.height() - edge) / 2, edge, edge)
        draw_frame(painter, circle, "selected", "", edge / 2)
        draw_text(painter, circle, self._initials, "caption_strong", "on_accent_soft", centre=True)
        if not self._folded:
            line, small = look.line("caption"), look.line("caption")
            top, start = (rect.height() - line - small) / 2, look.size(_WORDS_LEFT)
            room = rect.width() - start
            draw_text(painter, QRectF(start, top, room, line), self._name, "body_strong", "text")
            draw_text(painter, QRectF(start, top + line, room, small), self._role, "caption", "muted")
        painter.end()
