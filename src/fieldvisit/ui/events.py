"""The broadcast after every write: services return what they changed, screens decide whether to reload."""

from PySide6.QtCore import QObject, Signal

from fieldvisit.domain.changed import Changed


class Events(QObject):
    """Carries each change to every screen.

    Attributes:
        changed: something was written; carries a `Changed`.
    """

    changed = Signal(object)

    def announce(self, change: Changed) -> Changed:
        """Tell all screens about a change, unless nothing changed; give it back for undo and toast."""
        if change:
            self.changed.emit(change)
        return change
