"""Ny …: what one begins from the first page."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from fieldvisit.ui.language import tr


class NewMenu(QMenu):
    """A short menu of things to begin.

    Attributes:
        chosen: carries the page and the record to open it with.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today.new_menu")
        self.setAccessibleName(tr("Ny …"))
        entries = (
            ("visit", tr("&Besøg"), "companies", ""),
            ("call", tr("&Opkald"), "calls", ""),
            ("follow_up", tr("Op&følgning"), "follow_ups", "new"),
            ("company", tr("&Virksomhed"), "companies", "new"),
        )
        for name, text, page, record in entries:
            action = self.addAction(text)
            action.setObjectName(f"today.new_{name}")
            action.triggered.connect(lambda _=False, page=page, record=record: self.chosen.emit(page, record))

    def open_below(self, button: QWidget) -> None:
        """Open the menu under a button, right edges aligned."""
        right = button.mapToGlobal(QPoint(button.width(), button.height()))
        self.popup(right - QPoint(self.sizeHint().width(), 0))
