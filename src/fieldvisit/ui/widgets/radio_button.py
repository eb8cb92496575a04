"""What all choices derive from: Enter chooses as Space does, so that a conversation needs no third key (DESIGN 1.3)."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton

from fieldvisit.ui.widgets.list_keys import opens


class RadioButton(QRadioButton):
    """A radio button that Enter chooses; the arrows go to its neighbours, as Qt has it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, once however long it is held."""
        if not opens(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
