"""Sample data from the first start to the end: made, worked with, left, opened by `fieldvisit demo`, removed.

One municipality serves the window and the terminal: to make it takes longer than all the rest.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldvisit.app import Application
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.sample_place import sample_folder
from fieldvisit.ui.help.first_day_steps import STEPS
from fieldvisit_sync.clock import SystemClock
from tests.drivers.alone import without_other_windows
from tests.drivers.keyboard import Keyboard

SECONDS = 300
PROMISE = "ring til nordlys"

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="signals to a group of processes"),
    pytest.mark.timeout(900),
]


@pytest.fixture
def application(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The window of a profile that does not exist yet."""
    application = Application(Profile(tmp_path / "profile", SystemClock()))
    qtbot.addWidget(application.window)
    application.window.resize(1366, 688)
    with without_other_windows(qapp):
        with qtbot.waitActive(application.window):
            application.start()
            application.window.activateWindow()
        yield application
        application.window.close()


@pytest.fixture
def keys(application: Application) -> Keyboard:
    """A person without a mouse, in whichever window is in front."""

    def is_idle() -> bool:
        desk = (application.inner or application).desk
        return desk is None or desk.is_idle

    return Keyboard(SystemClock(), is_idle)


def test_that_sample_data_is_tried_left_and_removed_and_the_real_profile_stays_as_it_was(
    application: Application, keys: Keyboard
) -> None:
    folder = sample_folder(application.profile.folder)
    _open(application, keys, "Prøv med eksempeldata")
    inner = _inner(application)
    assert not application.window.isVisible()
    _see_the_banner_over_every_page(inner, keys)
    _work(inner, keys)
    keys.press("Ctrl+K")
    keys.write("forlad eks")
    keys.press("Return")
    _wait_for_first_page(application, keys, "Eksempeldata ligger på denne computer.")
    assert application.desk is None

    with _demo(folder) as demo:
        _opens_in_a_terminal_once(demo, application, keys)

    _open(application, keys, "Fortsæt med eksempeldata")
    workspace = _inner(application).profile.workspace
    assert workspace is not None
    with workspace.store.read() as reader:
        assert [task.title for task in reader.find(FollowUp, title=PROMISE)] == [PROMISE]
    keys.until("shell.sample.leave", "F6")
    keys.press("Return")
    _wait_for_first_page(application, keys, "Eksempeldata ligger på denne computer.")
    keys.until("first_run.demo.remove")
    keys.press("Return")
    _wait_for_first_page(application, keys, "Eksempeldata er slettet.")
    assert [path.name for path in application.profile.folder.iterdir()] in ([], ["window.ini"])
    assert not application.profile.exists


def _inner(application: Application) -> Application:
    assert application.inner is not None
    return application.inner


def _open(application: Application, keys: Keyboard, offer: str) -> None:
    """Ask for sample data on the first page and wait until its window is there."""
    assert keys.eyes.read("first_run.demo") == offer
    keys.until("first_run.demo")
    keys.press("Return")
    keys.eyes.wait(lambda: application.inner is not None, "the window on sample data", SECONDS)
    keys.eyes.wait(_inner(application).window.isActiveWindow, "the keys in that window")
    keys.eyes.settle()
    assert _inner(application).window.current_page == "today"


def _wait_for_first_page(application: Application, keys: Keyboard, said: str) -> None:
    def is_there() -> bool:
        return keys.eyes.is_shown("first_run.demo") and keys.eyes.read("first_run.demo.said") == said

    keys.eyes.wait(is_there, said, SECONDS)
    keys.eyes.find("first_run.demo")
    assert application.inner is None
    assert application.window.isActiveWindow()


def _see_the_banner_over_every_page(inner: Application, keys: Keyboard) -> None:
    window = inner.window
    pages = [spec.id for spec in window.pages.specs() if spec.visible_to("consultant")]
    for key, _ in zip("1234567890", pages, strict=False):
        keys.press(f"Ctrl+{key}")
        assert keys.eyes.read("shell.sample.text") == "Eksempeldata"
        assert window.sample.geometry().bottom() < window.pages.mapTo(window, window.pages.pos()).y()
    keys.press("Ctrl+L")
    keys.eyes.wait(lambda: inner.desk is None, "the lock page")
    assert keys.eyes.read("shell.sample.text") == "Eksempeldata"
    keys.press("Return")
    keys.eyes.wait(lambda: inner.desk is not None, "the open window")


def _work(inner: Application, keys: Keyboard) -> None:
    """Write something and send it to the server that runs on this computer only."""
    assert inner.desk is not None
    assert inner.desk.help.guide.step is STEPS[0]
    inner.window.open_page("follow_ups")
    keys.until("follow_ups.add.title", "Shift+Tab")
    keys.write(f"{PROMISE} fre")
    keys.press("Return")
    strip = inner.window.strip
    keys.eyes.wait(lambda: strip.words("waiting") == "1 venter på synkronisering", "what was written")
    keys.press("F9")
    keys.eyes.wait(lambda: strip.words("waiting") == "Intet venter på synkronisering", "a sync that is done")


@contextmanager
def _demo(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """The demo as `make run` starts it, told that there is a display."""
    environment = {name: value for name, value in os.environ.items() if name != PASSPHRASE_VARIABLE}
    process = subprocess.Popen(
        [sys.executable, "-m", "fieldvisit", "demo", "--out", str(folder)],
        env=environment | {"DISPLAY": ":1", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        yield process
    finally:
        # Its children hold the same pipes: one that was left behind would make reading them last for ever.
        for stream in (process.stdout, process.stderr):
            assert stream is not None
            stream.close()
        if process.poll() is None:
            process.terminate()
        assert process.wait(SECONDS) == 0


def _opens_in_a_terminal_once(
    demo: "subprocess.Popen[str]", application: Application, keys: Keyboard
) -> None:
    """See that it says how to unlock, that the first page says it is open, and that Ctrl+C ends everything."""
    assert demo.stdout is not None
    assert "http://127.0.0.1:" in demo.stdout.readline()
    while not (windows := _windows_of(demo.pid)):
        assert demo.poll() is None
    keys.until("first_run.demo")
    keys.press("Return")
    keys.eyes.wait(lambda: keys.eyes.is_shown("first_run.sample.problem"), "what is the matter", SECONDS)
    assert "allerede åbne i et andet vindue" in keys.eyes.read("first_run.sample.problem.text")
    keys.until("first_run.sample.back", "Shift+Tab")
    keys.press("Return")
    _wait_for_first_page(application, keys, "Eksempeldata ligger på denne computer.")
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
