"""The broadcast: services return what they changed, screens decide whether to reload; and whether the line is up."""

from PySide6.QtCore import QObject, Signal

from fieldvisit.domain.changed import Changed


class Events(QObject):
    """Carries each change to every screen.

    Attributes:
        changed: something was written; carries a `Changed`.
        line_changed: the server became reachable or unreachable; carries whether it is.
        is_online: whether the server was reachable when last tried; True before the first try.
    """

    changed = Signal(object)
    line_changed = Signal(bool)
    is_online = True

    def tell_line(self, online: bool) -> None:
        """Tell all screens whether the server can be reached."""
        self.is_online = online
        self.line_changed.emit(online)

    def announce(self, change: Changed) -> Changed:
        """Tell all screens about a change, unless nothing changed; give it back for undo and toast."""
        if change:
            self.changed.emit(change)
        return change
