"""The sample data of a profile's first start: another process makes it, keeps it running, and throws it away.

The process is `fieldvisit.demo.attendant`; it ends when this one does, however that ends.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from fieldvisit.sample_place import is_made

_ATTENDANT = "fieldvisit.demo.attendant"
_USER = "mette"
"""Whose day is tried, as in the demo of the command line."""

_REMOVE = "--remove"
_END_MS = 20_000


@dataclass(frozen=True, slots=True)
class Sample:
    """Sample data that can be worked with.

    Attributes:
        profile: the profile folder.
        passphrase: what opens it; no secret, the data is made up.
        clock: file of the clock that it lives by.
    """

    profile: Path
    passphrase: str
    clock: Path


class SampleData(QObject):
    """One municipality in a folder.

    Args:
        folder: where it lies or will lie.
        parent: Qt parent.

    Attributes:
        progressed: what is being made, how many steps are done, how many there are.
        opened: everything runs; carries the `Sample`.
        failed: it could not be made, opened or removed; carries the code of the attendant.
        removed: it is gone.
        ended: its process ended, for whatever reason, and nothing else was asked for meanwhile.
    """

    progressed = Signal(str, int, int)
    opened = Signal(object)
    failed = Signal(str)
    removed = Signal()
    ended = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._stopped = self._answered = False
        self._next: list[str] = []
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.errorOccurred.connect(self._note_error)
        self._process.finished.connect(self._end)

    @property
    def is_made(self) -> bool:
        """Say whether it was made completely."""
        return is_made(self._folder)

    @property
    def is_running(self) -> bool:
        """Say whether its process runs."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def open(self) -> None:
        """Make it, or go on with it; when what was asked for before has ended."""
        self._start(_USER)

    def remove(self) -> None:
        """Throw it away; when what was asked for before has ended."""
        self._start(_REMOVE)

    def stop(self) -> None:
        """End it, also while it is being made; `ended` says when that is done."""
        self._next.clear()
        self._stopped = True
        self._process.closeWriteChannel()

    def close(self) -> None:
        """End it and wait; called when the window closes."""
        self.blockSignals(True)
        if self.is_running:
            self.stop()
            if not self._process.waitForFinished(_END_MS):
                self._process.kill()
                self._process.waitForFinished(_END_MS)

    def _start(self, word: str) -> None:
        if self.is_running:
            self._next.append(word)
            return
        self._stopped = self._answered = False
        self._process.start(sys.executable, ["-m", _ATTENDANT, str(self._folder), word])

    def _read(self) -> None:
        while self._process.canReadLine():
            told: dict[str, Any] = json.loads(bytes(self._process.readLine().data()))
            if self._stopped:
                continue
            if "part" in told:
                self.progressed.emit(told["part"], told["done"], told["whole"])
                continue
            self._answered = True
            if "problem" in told:
                self.failed.emit(told["problem"])
            elif "removed" in told:
                self.removed.emit()
            else:
                sample = Sample(Path(told["profile"]), told["passphrase"], Path(told["clock"]))
                self.opened.emit(sample)

    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self) -> None:
        if not self._answered and not self._stopped:
            self.failed.emit("failed")
        if self._next:
            self._start(self._next.pop(0))
        else:
            self.ended.emit()
