"""The two sides of a tab of things that were asked: the list below its button; what is chosen, a form, or a sentence."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_LEFT = 412
_PANE, _FORM, _EMPTY = range(3)


class TabSides(ListDetail):
    """Shows what is chosen on the right, unless a form is being written there.

    Args:
        name: first part of the objectNames: `name.sides`, `name.scroll`, `name.empty`.
        rows: the list.
        new: opens the form; above the list.
        pane: shows what is chosen.
        form: for another one.
        empty: said when there is nothing to choose.
        parent: Qt parent.
    """

    def __init__(
        self,
        name: str,
        rows: TwoLineList,
        new: Button,
        pane: QWidget,
        form: QWidget,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        right = QWidget()
        stack = QStackedLayout(right)
        for side in (Scroll(pane, f"{name}.scroll"), form, EmptyState(empty, name=f"{name}.empty")):
            stack.addWidget(side)
        super().__init__(f"{name}.sides", _below(new, rows), right, _LEFT, parent=parent)
        self._stack = stack

    @property
    def is_writing(self) -> bool:
        """Say whether the form is shown."""
        return self._stack.currentIndex() == _FORM

    def show_form(self) -> None:
        """Show the form."""
        self._stack.setCurrentIndex(_FORM)
        self.show_detail()

    def show_pane(self) -> None:
        """Show what is chosen in place of the form."""
        self._stack.setCurrentIndex(_PANE)

    def show_whether(self, *, chosen: bool) -> None:
        """Show what is chosen, or the sentence when nothing is; a form stays."""
        if not self.is_writing:
            self._stack.setCurrentIndex(_PANE if chosen else _EMPTY)


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
