"""`demo` says what it needs before it makes anything."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.cli import main
from fieldvisit.commands.command import WRONG_USE
from fieldvisit.commands.demo import STOP_SIGNALS, has_display, show_window
from fieldvisit.demo.municipality import DemoMunicipality
from fieldvisit.demo.scenario import load_scenario

SHOWS_A_WINDOW = """
import sys
from pathlib import Path
from fieldvisit.commands.demo import show_window
from fieldvisit.demo.municipality import DemoMunicipality
from fieldvisit.demo.scenario import load_scenario

class Unmade(DemoMunicipality):
    def environment(self, user):
        return {"QT_QPA_PLATFORM": "offscreen"}

show_window(Unmade(Path(sys.argv[1]), load_scenario(), "adgangskode"), "mette")
"""
SECONDS = 60.0

TERMINATED = 1 if sys.platform == "win32" else -signal.SIGTERM
"""What a process that was told to end leaves behind."""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--headless",), "--out"),
        (("--headless", "--day", "altered-9", "--out", "OUT"), "altered-1"),
        (("--user", "nobody"), "mette.lindholt"),
    ],
    ids=["nowhere to write", "no such day", "no such user"],
)
def test_that_wrong_use_is_named_and_nothing_is_made(
    words: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.chdir(tmp_path)
    assert main(["demo", *words]) == WRONG_USE
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_that_a_demo_leaves_a_folder_of_other_files_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "noter.txt").write_text("mine", encoding="utf-8")
    assert main(["demo", "--headless", "--out", str(tmp_path)]) == WRONG_USE
    assert "Intet er ændret" in capsys.readouterr().err
    assert (tmp_path / "noter.txt").read_text(encoding="utf-8") == "mine"


def test_that_a_display_is_one_of_x11_or_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()


@pytest.mark.parametrize("stop", STOP_SIGNALS)
def test_that_a_stop_that_comes_while_the_window_starts_ends_the_window_too(
    stop: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Interrupted(subprocess.Popen[bytes]):
        def __init__(self, *_: object, **options: Any) -> None:
            super().__init__([sys.executable, "-c", "import time; time.sleep(60)"], **options)
            started.append(self)
            signal.raise_signal(stop)

    monkeypatch.setattr(subprocess, "Popen", Interrupted)
    demo = DemoMunicipality(tmp_path, load_scenario(), "adgangskode")
    monkeypatch.setattr(demo, "environment", lambda user: {})
    before = signal.getsignal(stop)
    assert show_window(demo, "mette") is None
    assert started[0].returncode == TERMINATED
    assert signal.getsignal(stop) == before


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the window among the processes")
def test_that_the_window_closes_when_the_demo_is_killed(tmp_path: Path) -> None:
    demo = subprocess.Popen([sys.executable, "-c", SHOWS_A_WINDOW, str(tmp_path)])
    children = Path(f"/proc/{demo.pid}/task/{demo.pid}/children")
    try:
        _wait(lambda: bool(children.read_text(encoding="ascii")))
        window = int(children.read_text(encoding="ascii"))
        _wait(lambda: any(tmp_path.iterdir()))
    finally:
        demo.kill()
        demo.wait()
    try:
        _wait(lambda: not _runs(window))
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(window, signal.SIGKILL)


def _runs(process: int) -> bool:
    """Say whether a process does anything; one that ended may wait for its parent."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def _wait(ready: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + SECONDS
    while not ready():
        assert time.monotonic() < end
        time.sleep(0.05)
