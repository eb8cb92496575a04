"""The demo in a window, as `make run` starts it: it says how to unlock, and Ctrl+C ends all that it started."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldvisit.profile import PASSPHRASE_VARIABLE

SECONDS = 60

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals to a group of processes")


@pytest.fixture
def demo(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """The demo, told that there is a display."""
    environment = {name: value for name, value in os.environ.items() if name != PASSPHRASE_VARIABLE}
    process = subprocess.Popen(
        [sys.executable, "-m", "fieldvisit", "demo", "--out", str(tmp_path / "demo")],
        env=environment | {"DISPLAY": ":1", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    yield process
    # Its children hold the same pipes: one that was left behind would make reading them last for ever.
    for stream in (process.stdout, process.stderr):
        assert stream is not None
        stream.close()
    if process.poll() is None:
        process.terminate()
    assert process.wait(SECONDS) == 0


def test_that_it_says_how_to_unlock_and_control_and_c_ends_everything(
    demo: "subprocess.Popen[str]",
) -> None:
    assert demo.stdout is not None
    assert "http://127.0.0.1:" in demo.stdout.readline()
    while not (windows := _windows_of(demo.pid)):
        assert demo.poll() is None
    os.killpg(demo.pid, signal.SIGINT)
    _, said = demo.communicate(timeout=SECONDS)
    assert demo.returncode == 0
    assert "Adgangskoden til eksemplet er: " in said
    assert said.rstrip().endswith("Eksemplet er lukket. Det, der er skrevet, er gemt.")
    assert "Traceback" not in said
    for group in (demo.pid, *windows):
        with pytest.raises(ProcessLookupError):
            os.killpg(group, 0)


def _windows_of(parent: int) -> list[int]:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    return [int(child) for child in children if b"--profile" in Path(f"/proc/{child}/cmdline").read_bytes()]
