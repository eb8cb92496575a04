"""What all choices derive from: Enter chooses as Space does, so that a conversation needs no third key (DESIGN 1.3)."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton

from fieldvisit.ui.widgets.list_keys import opens


class RadioButton(QRadioButton):
    """A radio button that Enter chooses, painted by what derives from it; the arrows go to its neighbours, as Qt has it."""

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks everywhere, not only where Qt draws its circle."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, once however long it is held."""
        if not opens(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def show_chosen(choices: Iterable[RadioButton], chosen: RadioButton | None) -> None:
    """Show which of several is chosen; Tab leads to that one, and to the first where none is.

    Args:
        choices: all of a group that is not exclusive just now.
        chosen: one of them.
    """
    for choice in choices:
        choice.setChecked(choice is chosen)
        by_tab = chosen is None or choice is chosen
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)
