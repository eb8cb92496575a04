"""What a person did to a window, told by the events that came to it: keys, stretches of typing, clicks; with times."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldvisit_sync.clock import Clock

TYPED = "…"
"""A stretch of letters in one field: one action, however long the words are."""

_BARE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person does: presses a key or combination, types a stretch of text, clicks.

    Attributes:
        what: the combination as Qt writes it, `TYPED`, or `Click`.
        at: when it began, in seconds of a clock that only goes forward.
        field: name of the widget with the focus.
    """

    what: str
    at: float
    field: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One task from beginning to end."""

    task: str
    actions: tuple[Action, ...]

    @property
    def path(self) -> str:
        """The actions in words, to read what a task took."""
        return " ".join(action.what for action in self.actions)

    @property
    def seconds(self) -> float:
        """How long the hands were at it, without what the window did after the last action."""
        return self.actions[-1].at - self.actions[0].at if self.actions else 0.0


class ActionRecord(QObject):
    """Listens to a window.

    Keys are heard where they come to the window; letters, which a keyboard driver sends to the field itself, where
    the focus is. An event filter on the application would hear both, and is not to be had (decision 010).

    Args:
        window: the native window.
        clock: real time.

    Attributes:
        actions: all of them, in order.
        deeds: the tasks that were done, in order.
    """

    def __init__(self, window: QWindow, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._heard: QWidget | None = None
        self.actions: list[Action] = []
        self.deeds: list[Deed] = []
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow()

    @contextmanager
    def task(self, name: str) -> Iterator[None]:
        """Keep what is done inside as one task."""
        before = len(self.actions)
        yield
        self.deeds.append(Deed(name, tuple(self.actions[before:])))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the event down, and let it pass."""
        if watched is self._window and event.type() == QEvent.Type.MouseButtonPress:
            self._add("Click")
        elif isinstance(event, QKeyEvent) and watched is self._window:
            self._hear_key(event)
        elif isinstance(event, QKeyEvent) and _is_letter(event) and not self._goes_on():
            self._add(TYPED)
        return super().eventFilter(watched, event)

    def _hear_key(self, event: QKeyEvent) -> None:
        """Write a key down when it is announced: the press of a shortcut never arrives."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() not in _BARE:
            self._add(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText))

    def _goes_on(self) -> bool:
        """Say whether a letter belongs to the stretch before it."""
        return bool(self.actions) and self.actions[-1].what == TYPED and self.actions[-1].field == _focus()

    def _add(self, what: str) -> None:
        self.actions.append(Action(what, self._clock.monotonic(), _focus()))

    def _follow(self) -> None:
        focused = QApplication.focusWidget()
        if focused is self._heard:
            return
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = focused
        if focused is not None:
            focused.installEventFilter(self)


def _is_letter(event: QKeyEvent) -> bool:
    """Say whether a letter was sent to a field; what comes through the window is spontaneous, and heard there."""
    return event.type() == QEvent.Type.KeyPress and not event.spontaneous() and bool(event.text())


def _focus() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""
