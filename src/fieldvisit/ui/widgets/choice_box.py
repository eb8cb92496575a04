"""A drop-down in a form: arrows and first letters choose, Enter goes to the next field as in every one-line field."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from fieldvisit.ui.widgets.list_keys import opens


class ChoiceBox(QComboBox):
    """One of several entries.

    Args:
        name: objectName; the list that drops down is `name.list`.
        accessible: what the list holds.
        parent: Qt parent.
    """

    def __init__(self, *, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.view().setObjectName(f"{name}.list")
        self.view().setAccessibleName(accessible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        if opens(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
