"""How far somebody is in the guide of the first day: told by deeds, kept without a person."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from fieldvisit.ui.help.first_day_steps import STEPS, Step

_SHOWN, _DONE, _SKIPPED = "first_day/shown", "first_day/done", "first_day/skipped"
_OPEN, _CLOSED = "open", "closed"
_COUNTING = frozenset(deed for step in STEPS for group in step.deeds for deed in group)
_UNDO = "undo:"


class Kept(Protocol):
    """What the window remembers; `shell.settings_file.WindowSettings` is one."""

    def text(self, key: str, default: str) -> str:
        """Return a remembered word."""

    def remember(self, key: str, value: str) -> None:
        """Keep a word for the next start."""


class FirstDay(QObject):
    """The steps of one person on one computer.

    Args:
        kept: where deeds and skipped steps are remembered.
        parent: Qt parent.

    Attributes:
        changed: a step was done or skipped, or the guide was opened or closed.
        step_done: a step that was still to do was done; carries its id.
    """

    changed = Signal()
    step_done = Signal(str)

    def __init__(self, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._deeds = self._words(_DONE)
        self._skipped = self._words(_SKIPPED)

    @property
    def is_new(self) -> bool:
        """Say whether the guide was never opened or closed here."""
        return not self._kept.text(_SHOWN, "")

    @property
    def is_open(self) -> bool:
        """Say whether the next step is shown beside the page."""
        return self._kept.text(_SHOWN, "") == _OPEN

    @property
    def step(self) -> Step | None:
        """The next step; None when all are done or skipped."""
        return next((step for step in STEPS if not self.is_done(step) and not self.is_skipped(step)), None)

    @property
    def count_done(self) -> int:
        """How many steps are done."""
        return sum(map(self.is_done, STEPS))

    def is_done(self, step: Step) -> bool:
        """Say whether somebody did what a step asks for."""
        return all(group & self._deeds for group in step.deeds)

    def is_skipped(self, step: Step) -> bool:
        """Say whether a step is left out, and was not done."""
        return step.id in self._skipped and not self.is_done(step)

    def open(self) -> None:
        """Show the next step beside the page."""
        self._tell(_OPEN)

    def close(self) -> None:
        """Show it no more, until it is opened again."""
        self._tell(_CLOSED)

    def note_change(self, cause: str, kinds: Iterable[str]) -> None:
        """Note what was written here; what a sync brought is nobody's deed."""
        if cause.startswith(_UNDO):
            self.note("undo")
        else:
            self.note(cause, *(f"{cause}:{kind}" for kind in kinds))

    def note(self, *deeds: str) -> None:
        """Note what was done, whether or not it is the step's turn."""
        new = _COUNTING.intersection(deeds) - self._deeds
        if not new:
            return
        before = {step.id for step in STEPS if self.is_done(step)}
        self._deeds |= new
        self._keep()
        for step in STEPS:
            if step.id not in before and self.is_done(step):
                self.step_done.emit(step.id)
        self.changed.emit()

    def skip(self, id_: str) -> None:
        """Leave a step out."""
        self._skipped.add(id_)
        self._keep()
        self.changed.emit()

    def take_up(self, id_: str) -> None:
        """Leave a step out no more."""
        self._skipped.discard(id_)
        self._keep()
        self.changed.emit()

    def begin_again(self) -> None:
        """Forget what was done and skipped."""
        self._deeds.clear()
        self._skipped.clear()
        self._keep()
        self.changed.emit()

    def _tell(self, shown: str) -> None:
        self._kept.remember(_SHOWN, shown)
        self.changed.emit()

    def _keep(self) -> None:
        self._kept.remember(_DONE, " ".join(sorted(self._deeds)))
        self._kept.remember(_SKIPPED, " ".join(sorted(self._skipped)))

    def _words(self, key: str) -> set[str]:
        return set(self._kept.text(key, "").split())
