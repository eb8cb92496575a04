"""Python's cyclic garbage is collected on the GUI thread alone.

The interpreter collects in whichever thread happens to allocate. A worker that did so would delete the widgets, fonts
and text cursors of a page that was closed, while the GUI thread paints with what they share.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 250


class Garbage(QObject):
    """Collects in the event loop by the interpreter's own thresholds; automatic collection is off as long as it works.

    Args:
        parent: Qt parent; lives as long as the windows.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._was_automatic = True

    def start(self) -> None:
        """Take collecting over. What is loaded by now stays for good and is not looked through each time."""
        self._was_automatic = gc.isenabled()
        gc.disable()
        # Not collected before: it would take as long as the window's own making, for next to nothing.
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to whoever did it before, when no window is left."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_automatic:
            gc.enable()

    def look(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due and due[0] == 0:
            gc.collect(due[-1])
