"""Vertical scrolling of content that may be higher than the window."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """A scroll area without a frame, as wide as its place, that keeps the focused widget in sight.

    Args:
        content: what is scrolled.
        name: objectName.
        parent: Qt parent.
    """

    def __init__(self, content: QWidget, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never be narrower than the content can become."""
        content = self.widget()
        if watched is content and event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(min(content.minimumSizeHint().width(), 4096))
        return super().eventFilter(watched, event)

    def _follow_focus(self) -> None:
        content, focused = self.widget(), QApplication.focusWidget()
        if focused is not None and content is not None and content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, 24)
