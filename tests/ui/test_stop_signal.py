"""What a window does that is told to end: while it starts, and with words just typed as its starter is gone."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.services.drafts import read_drafts
from fieldvisit.store.state import set_state
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.parent_pipe import STOP_WITH_STDIN

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

TYPES_AS_IT_IS_SHOWN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from fieldvisit.cli import main
from fieldvisit.ui.qt_application import qt_application
from fieldvisit.ui.shell.main_window import MainWindow

def write():
    window = next(it for it in QApplication.topLevelWidgets() if isinstance(it, MainWindow))
    window.open_page("follow_ups", "new")
    field = window.findChild(QLineEdit, "follow_ups.add.title")
    field.setFocus()
    QTest.keyClicks(field, "ring til Nordlys")
    print("typed", flush=True)

application = qt_application()
QTimer.singleShot(0, write)
sys.exit(main(sys.argv[1:]))
"""
"""Typed as soon as the window waits for keys; the pipe ends before a pause would have stored it."""

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


def test_that_a_window_closes_with_the_program_that_started_it_and_keeps_what_was_just_typed(
    tmp_path: Path,
) -> None:
    passphrase = secrets.token_urlsafe(18)
    profile = _enrolled(tmp_path / "profile", passphrase)
    with subprocess.Popen(
        [sys.executable, "-c", TYPES_AS_IT_IS_SHOWN, "--profile", str(profile.folder), STOP_WITH_STDIN],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", PASSPHRASE_VARIABLE: passphrase},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            assert window.stdout is not None
            assert window.stdin is not None
            assert window.stdout.readline() == "typed\n"
            window.stdin.close()
            assert window.wait(SECONDS) == 0
        finally:
            window.kill()
    kept = read_drafts(profile.unlock(passphrase))
    profile.lock()
    assert [dict(draft.content) for draft in kept] == [{"follow_ups.add.title": "ring til Nordlys"}]


def _enrolled(folder: Path, passphrase: str) -> Profile:
    """Return Mette's locked profile."""
    profile = Profile(folder, SystemClock())
    workspace = profile.create(passphrase)
    who = {
        "user": "mette",
        "login": "mette.lindholt",
        "name": "Mette Lindholt",
        "role": "consultant",
        "municipality": "0998",
        "municipality_name": "Lindevang Kommune",
        "device": "mette-1",
    }
    with workspace.store.maintain() as connection:
        set_state(connection, "enrolment", who)
        set_state(connection, "user", "mette")
        set_state(connection, "server", "http://127.0.0.1:9")
    profile.lock()
    return profile
