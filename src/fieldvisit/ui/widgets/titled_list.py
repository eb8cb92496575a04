"""A list under a page's title, beside the detail of what is chosen, or beside a sentence when the list is empty."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text


class TitledList(ListDetail):
    """The body of a page that has no header line.

    Args:
        page: the page's name; the objectNames are `page.sides`, `page.heading` and `page.scroll`.
        title: above the list.
        above: what stands between title and list, such as counters and a filter.
        rows: the list.
        detail: what is chosen; scrolls.
        empty: instead of the detail when there is nothing to choose.
        gap: between title and what stands below it, at 100 % text.
    """

    def __init__(
        self,
        page: str,
        title: str,
        above: Sequence[QWidget],
        rows: QWidget,
        detail: QWidget,
        empty: EmptyState,
        *,
        gap: int = 2,
    ) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        lines = QVBoxLayout(head)
        side = theme().size(16)
        lines.setContentsMargins(side, theme().size(14), side, theme().size(10))
        lines.setSpacing(theme().size(gap))
        lines.addWidget(Text(title, f"{page}.heading", "title"))
        for part in above:
            lines.addWidget(part)
        column.addWidget(head)
        column.addWidget(Line())
        column.addWidget(rows, 1)
        right = QWidget()
        stack = QStackedLayout(right)
        stack.addWidget(Scroll(detail, f"{page}.scroll"))
        stack.addWidget(empty)
        super().__init__(f"{page}.sides", left, right)
        self._stack = stack

    def show_empty(self, empty: bool) -> None:
        """Show the sentence instead of the detail, or the detail again."""
        self._stack.setCurrentIndex(1 if empty else 0)
