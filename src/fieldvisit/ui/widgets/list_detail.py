"""A list beside the details of what is chosen in it; one at a time in a narrow window (DESIGN 2 "Detail pattern")."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.pane import make_pane

NARROW = 1000
"""Width of both sides together below which one is shown at a time: 1200 px less the folded rail, at 100 % text."""

WIDE = 1600
"""Width of both sides together from which the list has room for more columns, at 100 % text."""


class _Handle(QSplitterHandle):
    """A hairline that can be taken hold of."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline."""
        del event
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme().colour("border_strong"))
        painter.end()


class ListDetail(QSplitter):
    """Two sides; the shell remembers the place of the hairline by objectName.

    Args:
        name: objectName.
        left: the list.
        right: the detail.
        left_width: of the list at 100 % text.
        wide_width: of the list in a window that is wide enough for more columns (`WIDE`); 0 for the same.
        parent: Qt parent.

    Attributes:
        detail_shown: in a narrow window, whether the detail covers the list.
    """

    detail_shown = Signal(bool)

    def __init__(
        self,
        name: str,
        left: QWidget,
        right: QWidget,
        left_width: int = 348,
        wide_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self._left, self._right = left, right
        self._left_width, self._wide_width = left_width, wide_width
        self._on_detail = self._was_wide = self._was_narrow = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for side in (left, right):
            make_pane(side)
            self.addWidget(side)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        theme().follow(self._dress)

    def createHandle(self) -> QSplitterHandle:
        """Return a hairline."""
        return _Handle(self.orientation(), self)

    @property
    def is_narrow(self) -> bool:
        """Say whether only one side fits."""
        return self.width() < theme().size(NARROW)

    @property
    def _is_wide(self) -> bool:
        return bool(self._wide_width) and self.width() >= theme().size(WIDE)

    @property
    def shows_detail_only(self) -> bool:
        """Say whether the detail covers the list, so that Esc leads back."""
        return self.is_narrow and self._on_detail

    def show_detail(self) -> None:
        """Bring the detail to the front in a narrow window."""
        self._on_detail = True
        self._arrange()

    def show_list(self) -> None:
        """Bring the list to the front in a narrow window."""
        self._on_detail = False
        self._arrange()

    def step_back(self) -> bool:
        """Bring the list to the front if the detail covers it (Esc); say whether it did."""
        covered = self.shows_detail_only
        if covered:
            self.show_list()
        return covered

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one side or both, whatever fits."""
        super().resizeEvent(event)
        self._arrange()
        is_wide = self._is_wide
        if is_wide != self._was_wide:
            self._was_wide = is_wide
            left = theme().size(self._wide_width if is_wide else self._left_width)
            if not is_wide or self.sizes()[0] < left:
                self.setSizes([left, self.width() - left])

    def _arrange(self) -> None:
        left, right = self._left, self._right
        if self.is_narrow and not self._was_narrow and self._works_in_detail():
            self._on_detail = True
        self._was_narrow = self.is_narrow
        before = left.isHidden()
        left.setVisible(not self.shows_detail_only)
        right.setVisible(not self.is_narrow or self._on_detail)
        if before != left.isHidden():
            self.detail_shown.emit(left.isHidden())

    def _works_in_detail(self) -> bool:
        """Say whether the keys act on the detail, which must stay when only one side fits any more."""
        focused = self.window().focusWidget()
        return focused is not None and self._right.isAncestorOf(focused)

    def _dress(self) -> None:
        width = theme().size(self._left_width)
        self._left.setMinimumWidth(min(width, theme().size(280)))
        self._was_wide = self._is_wide
        if self._was_wide:
            width = theme().size(self._wide_width)
        self.setSizes([width, max(self.width() - width, width)])
