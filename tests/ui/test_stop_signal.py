"""What a window does that is told to end while it starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOLD_WHILE_IT_STARTS = """
import os, signal, sys
from pathlib import Path
from fieldvisit.app import Application
from fieldvisit.profile import Profile

class Told(Profile):
    @property
    def exists(self):
        os.kill(os.getpid(), signal.{name})
        return super().exists

sys.exit(Application(Told(Path(sys.argv[1])), None).run())
"""
"""The profile is looked at between the first picture of the window and its waiting for keys."""

SECONDS = 60.0


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_that_a_window_told_to_end_while_it_starts_ends(name: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", TOLD_WHILE_IT_STARTS.format(name=name), str(tmp_path / "profile")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
