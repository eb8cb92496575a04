"""The one focus ring: 2 px in the colour `focus`, over whichever widget has the focus (WCAG 2.4.7, 2.4.11).

A widget says by its property `focusRing` where it wants the ring: `edge` (on the border of a field), `offset` (one
pixel outside, for filled buttons), `inside`, `round`, or `none` when it draws the ring itself around a row.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import painter_of

_FRAME = 3
_WIDTH = 2


class _Ring(QFocusFrame):
    """Follows one widget and paints around it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow it into sight too: Qt hides the frame of what gets the focus while it is scrolled away, for good."""
        answer = super().eventFilter(watched, event)
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and self.isHidden():
            target = cast("QWidget | None", self.widget())
            self.setVisible(target is not None and target.isVisible())
        return answer

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring where the widget wants it."""
        del event
        target = cast("QWidget | None", self.widget())
        if target is None:
            return
        place = str(target.property("focusRing") or "edge")
        if place == "none":
            return
        painter = painter_of(self)
        painter.setPen(QPen(theme().colour("focus"), _WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outside = {"edge": 1.0, "offset": 3.0, "inside": 0.0, "round": 3.0}[place]
        inset = _FRAME - outside + _WIDTH / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        if place == "round":
            painter.drawEllipse(rect)
        else:
            radius = theme().radius("control") + (outside if theme().radius("control") else 0)
            painter.drawRoundedRect(rect, radius, radius)
        painter.end()


class FocusRing(QObject):
    """Moves the ring with the focus; one per application.

    Args:
        app: the application whose focus is followed.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._move)
        theme().follow(self._repaint)

    @property
    def target(self) -> QWidget | None:
        """The widget that wears the ring."""
        ring = self._ring
        return ring.widget() if ring is not None and isValid(ring) else None

    def _move(self) -> None:
        # The signal's own words of who lost the focus are not taken: that may be half deleted by now.
        new = QApplication.focusWidget()
        ring = self._ring
        if ring is None or not isValid(ring):
            if new is None:
                return
            ring = self._ring = _Ring()
        wanted = new if new is not None and not new.isWindow() else None
        ring.setWidget(cast("QWidget", wanted))  # Qt takes none to mean no widget; its stub does not

    @classmethod
    def of(cls, app: QApplication) -> "FocusRing":
        """Return the ring of the application, made when there is none yet; several windows share it."""
        found = app.findChild(cls)
        return found if isinstance(found, cls) else cls(app)

    def _repaint(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.update()
