"""The two sides of a tab of things that were asked: the list below its button; what is chosen, a form, or a sentence."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_LEFT = 412


class TabSides(ListDetail):
    """Shows what is chosen on the right, unless a form is being written there.

    Args:
        name: first part of the objectNames: `name.sides`, `name.scroll`, `name.empty`.
        rows: the list.
        new: opens the form; above the list.
        pane: shows what is chosen.
        empty: said when there is nothing to choose.
        parent: Qt parent.
    """

    def __init__(
        self,
        name: str,
        rows: TwoLineList,
        new: Button,
        pane: QWidget,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        right = QWidget()
        super().__init__(f"{name}.sides", _below(new, rows), right, _LEFT, parent=parent)
        self._stack = QStackedLayout(right)
        self._pane, self._empty = Scroll(pane, f"{name}.scroll"), EmptyState(empty, name=f"{name}.empty")
        self._form: QWidget | None = None
        self._stack.addWidget(self._pane)
        self._stack.addWidget(self._empty)

    @property
    def is_writing(self) -> bool:
        """Say whether the form is shown."""
        return self._form is not None and self._stack.currentWidget() is self._form

    def show_form(self, form: QWidget) -> None:
        """Show the form; it is made when it is wanted first, for most days need none."""
        if self._form is None:
            self._form = form
            self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.show_detail()

    def show_pane(self) -> None:
        """Show what is chosen in place of the form."""
        self._stack.setCurrentWidget(self._pane)

    def show_whether(self, *, chosen: bool) -> None:
        """Show what is chosen, or the sentence when nothing is; a form stays."""
        if not self.is_writing:
            self._stack.setCurrentWidget(self._pane if chosen else self._empty)


def _below(new: Button, rows: TwoLineList) -> QWidget:
    left = QWidget()
    lines = QVBoxLayout(left)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    head = QHBoxLayout()
    edge = theme().size(16)
    head.setContentsMargins(edge, theme().size(8), edge, theme().size(8))
    head.addWidget(new)
    head.addStretch(1)
    lines.addLayout(head)
    lines.addWidget(rows, 1)
    return left
