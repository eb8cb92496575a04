"""When typed text is stored without a button: at a pause, and while somebody types on, before a second is gone."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 600
"""A pause in typing. Shorter than the second of DESIGN principle 4, so that storing is done when it is over."""

LONGEST_MS = 800
"""Longest that typed text waits while typing goes on: a laptop that dies loses less than a second of it."""


class Pause(QObject):
    """Fires when a pause in typing is reached, at the latest 0.8 s after the first key that was not told yet.

    Attributes:
        reached: what was typed is to be stored; carries nothing.
    """

    reached = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet, self._longest = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._quiet, PAUSE_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(self.end_now)

    def restart(self) -> None:
        """Something was typed: wait for a pause, but not for ever."""
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start()

    def end_now(self) -> None:
        """Fire at once if something was typed and not yet told."""
        if self._quiet.isActive() or self._longest.isActive():
            self.forget()
            self.reached.emit()

    def forget(self) -> None:
        """Wait no longer: the text was replaced by the program."""
        self._quiet.stop()
        self._longest.stop()
