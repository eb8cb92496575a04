"""Noticing a pause in typing, so that drafts are written without a button (1 s, PRODUCT "autosave")."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 1000


class Pause(QObject):
    """Fires once, one second after the last keystroke.

    Attributes:
        reached: there was a pause; carries nothing.
    """

    reached = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.reached)

    def restart(self) -> None:
        """Start waiting anew: something was typed."""
        self._timer.start()

    def end_now(self) -> None:
        """Fire at once if something was typed and not yet told."""
        if self._timer.isActive():
            self._timer.stop()
            self.reached.emit()

    def forget(self) -> None:
        """Wait no longer: the text was replaced by the program."""
        self._timer.stop()
