"""Vertical scrolling of content that may be higher than the window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.focus_in_sight import FocusInSight


class Scroll(QScrollArea):
    """A scroll area without a frame, as wide as its place, that keeps the focused widget in sight.

    Args:
        content: what is scrolled.
        name: objectName.
        height: what it asks for, in pixels at 100 % text, where it lies in another scroll area; 0 as its content.
        parent: Qt parent.
    """

    def __init__(
        self, content: QWidget, name: str = "", *, height: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height = height
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        FocusInSight(self)

    def sizeHint(self) -> QSize:
        """Ask for the room of the content, or for the height that was given."""
        return self._as_high(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Never be lower than the height that was given."""
        return self._as_high(super().minimumSizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never be narrower than the content can become beside the scroll bar, nor scroll where nothing more is."""
        content = self.widget()
        if watched is content and event.type() == QEvent.Type.LayoutRequest:
            layout = content.layout()
            # Qt would take the height that wrapped words have in a narrow place for the least they have anywhere.
            wraps = layout is not None and layout.hasHeightForWidth()
            content.setMinimumHeight(1 if wraps else 0)
            shown = content.minimumSizeHint().width() if not content.isHidden() else 0
            # The bar has its room before it is there: one that came would push the content out at the side.
            bar = self.verticalScrollBar().sizeHint().width() if shown else 0
            self.setMinimumWidth(min(shown + bar, 4096))
        elif watched is content and event.type() in {QEvent.Type.HideToParent, QEvent.Type.ShowToParent}:
            # A part that stands for nothing yet has no bar either, though it keeps its size.
            policy = Qt.ScrollBarPolicy
            off = content.isHidden()
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if off else policy.ScrollBarAsNeeded)
        return super().eventFilter(watched, event)

    def _as_high(self, size: QSize) -> QSize:
        return QSize(size.width(), theme().size(self._height)) if self._height else size
