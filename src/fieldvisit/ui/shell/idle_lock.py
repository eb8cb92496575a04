"""Locks after minutes without use, measured in real time, and says so 30 s before (DESIGN 7, SECURITY "Idle lock")."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from fieldvisit_sync.clock import Clock

MINUTES = 5
WARNING_SECONDS = 30
_LOOK_MS = 1000
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """Watches for keys and mouse in the application's windows.

    Each window is watched from when it first has the focus. Its `QWindow` gets what comes from keyboard and mouse and
    little else, while a filter over the application would see every event of every widget.

    Args:
        clock: monotonic real time.
        minutes: without use until the lock; the municipality's limit is 5.

    Attributes:
        warned: seconds left; told once 30 s before.
        used_again: there was use after the warning.
        lock_requested: the time is up.
    """

    warned = Signal(int)
    used_again = Signal()
    lock_requested = Signal()

    def __init__(self, clock: Clock, minutes: int = MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._minutes = clock, minutes
        self._last_use = clock.monotonic()
        self._running = self._has_warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    @property
    def is_running(self) -> bool:
        """Say whether idle time is being measured."""
        return self._running

    def start(self, minutes: int | None = None) -> None:
        """Measure from now, after unlocking."""
        self._minutes = minutes or self._minutes
        self._last_use = self._clock.monotonic()
        self._has_warned = False
        self._running = True
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Measure no more, while locked."""
        self._running = False
        self._timer.stop()

    def note_use(self) -> None:
        """Begin to measure anew: somebody is there."""
        self._last_use = self._clock.monotonic()
        if self._has_warned:
            self._has_warned = False
            self.used_again.emit()

    def look(self) -> None:
        """Warn or lock when it is time; called every second."""
        if not self._running:
            return
        left = self._minutes * 60 - (self._clock.monotonic() - self._last_use)
        if left <= 0:
            self.stop()
            self.lock_requested.emit()
        elif left <= WARNING_SECONDS and not self._has_warned:
            self._has_warned = True
            self.warned.emit(round(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and mouse; swallow nothing."""
        if self._running and event.type() in _USE and event.spontaneous():
            self.note_use()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a filter that is there already only moves to the front
