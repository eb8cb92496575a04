"""A person without a mouse: presses keys in the real window, counts them, and never loses sight of the focus."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QCheckBox, QWidget

from fieldvisit.demo.eyes import NotSeenError
from fieldvisit.demo.hands import Hands
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit_sync.clock import Clock
from tests.drivers.action_record import ActionRecord

_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
_RINGED_BY_THEMSELVES = {"BagList", "TabBar", "TwoLineList"}
"""Lists and tabs draw the ring around one of their rows."""


class MouseWatch(QObject):
    """Counts what the mouse does to a window.

    Args:
        window: is watched from now on.

    Attributes:
        count: events so far.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let the event pass."""
        self.count += event.type() in _MOUSE
        return super().eventFilter(watched, event)


@dataclass(slots=True)
class Count:
    """What a task took.

    Attributes:
        times: how often it was done.
        keys: keys and combinations that were pressed.
        letters: letters that were typed.
    """

    times: int = 0
    keys: int = 0
    letters: int = 0


class Keyboard:
    """Presses keys; reads widgets only to see what came of it.

    Args:
        clock: real time, for patience.
        is_idle: says whether the window has done what was asked.
        record: is told of the tasks.

    Attributes:
        counts: the tasks in their order.
        eyes: reads the window.
    """

    def __init__(self, clock: Clock, is_idle: Callable[[], bool], record: ActionRecord | None = None) -> None:
        self.eyes = self._hands = Hands(clock, is_idle, patience_s=3.0)
        self._record = record
        self.counts: dict[str, Count] = {}
        self._now = Count()

    @contextmanager
    def task(self, name: str) -> Iterator[None]:
        """Count the keys of a task; a second one of the same name adds to it."""
        self._now = self.counts.setdefault(name, Count())
        self._now.times += 1
        with self._record.task(name) if self._record is not None else nullcontext():
            yield
        self._now = Count()

    def press(self, *keys: str) -> None:
        """Press keys one after the other; after each the focus is somewhere, and seen."""
        for key in keys:
            self._hands.press(key)
            self._now.keys += 1
            assert unseen_focus() == "", f"after {key}: {unseen_focus()}"

    def write(self, text: str) -> None:
        """Type text where the focus is."""
        self._hands.write(text)
        self._now.letters += len(text)

    def until(self, name: str, key: str = "Tab", most: int = 20) -> None:
        """Press a key until the focus is on a widget.

        Raises:
            NotSeenError: it is not reached with `most` keys.
        """
        passed = []
        while self.focus != name:
            if len(passed) == most:
                raise NotSeenError(f"{name} by {key}, only {passed}")
            self.press(key)
            passed.append(self.focus)

    @property
    def focus(self) -> str:
        """The name of the widget with the focus; empty when none has it."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    def at(self, name: str) -> None:
        """Make sure that the focus is where the next keys belong.

        Raises:
            NotSeenError: it is elsewhere.
        """
        if self.focus != name:
            raise NotSeenError(f"the focus on {name}, it is on {self.focus}")

    def is_ticked(self, name: str) -> bool:
        """Say whether a box is ticked."""
        return self.eyes.find(name, QCheckBox).isChecked()


def unseen_focus() -> str:
    """Return what is wrong with the focus: nowhere, on something hidden, or without a ring; empty when it is seen."""
    focused = QApplication.focusWidget()
    if focused is None:
        return "nothing has the focus"
    # A list lies hidden behind its own opaque viewport, as Qt counts.
    shown = focused.viewport() if isinstance(focused, QAbstractScrollArea) else focused
    if shown.visibleRegion().isEmpty():
        return f"{focused.objectName()} has the focus and is out of sight"
    by_itself = type(focused).__name__ in _RINGED_BY_THEMSELVES or _is_page(focused)
    application = QApplication.instance()
    if by_itself or not isinstance(application, QApplication):
        return ""
    return "" if FocusRing.of(application).target is focused else f"no ring around {focused.objectName()}"


def _is_page(widget: QWidget) -> bool:
    return widget.property("focusRing") == "none"
