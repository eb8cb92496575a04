"""The whole window of a real, enrolled profile, shown on its settings; made once, for a passphrase takes long to make."""

import base64
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldvisit.profile import Profile
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state, set_state
from fieldvisit.ui.language import DANISH, translators
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.theme.current import apply
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING

OpenSettings = Callable[[str], "Opened"]


@dataclass
class Opened:
    """The window on a profile.

    Attributes:
        desk: the open desk.
        passphrase: opens the profile.
        clock: of the profile.
        untouched: a folder with a copy of the locked profile, and what opens it.
    """

    desk: Desk
    passphrase: str
    clock: FileClock
    untouched: tuple[Path, str]

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.desk.window

    @property
    def workspace(self) -> Workspace:
        """The open profile."""
        return self.desk.workspace

    def settle(self, qtbot: QtBot) -> None:
        """Wait until the workers are done."""
        qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=20_000)


@contextmanager
def started(app: QApplication, folder: Path, workspace: Workspace) -> Iterator[Desk]:
    """Yield the window on a workspace, from its start to its end."""
    window = MainWindow(app, folder, workspace.clock)
    desk = Desk(window, workspace)
    window.show()
    yield desk
    window.idle_lock.stop()
    window.pages.throw_away()
    desk.close()
    window.close()
    window.deleteLater()


@pytest.fixture
def role(request: pytest.FixtureRequest) -> str:
    """Whose window it is; the administrator's unless a test says otherwise."""
    return str(getattr(request, "param", "administrator"))


def as_role(workspace: Workspace, role: str) -> None:
    """Make the enrolled colleague one of a role."""
    with workspace.store.maintain() as connection:
        set_state(connection, "enrolment", {**get_state(connection, "enrolment"), "role": role})


@contextmanager
def started_as(role: str, app: QApplication, folder: Path, workspace: Workspace) -> Iterator[Desk]:
    """Yield the window of somebody with a role, from its start to its end."""
    as_role(workspace, role)
    with started(app, folder, workspace) as desk:
        yield desk


def settle(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the workers are done."""
    qtbot.waitUntil(lambda: desk.is_idle, timeout=20_000)


def enrolled_profile(folder: Path, passphrase: str) -> Profile:
    """Return Mette's open profile, whose municipality has a recovery key."""
    clock = FileClock(folder.parent / "clock.json")
    clock.set(MORNING, ticking=False)
    profile = Profile(folder, clock)
    workspace = profile.create(passphrase)
    public = X25519PrivateKey.generate().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    who = {
        "user": "mette",
        "login": "mette.lindholt",
        "name": "Mette Lindholt",
        "role": "consultant",
        "municipality": "0998",
        "municipality_name": "Lindevang Kommune",
        "device": "mette-1",
        "recovery_key": base64.b64encode(public).decode(),
    }
    with workspace.store.maintain() as connection:
        set_state(connection, "enrolment", who)
        set_state(connection, "user", "mette")
        set_state(connection, "server", "http://127.0.0.1:9")
        set_state(connection, "last_sync", MORNING.isoformat())
        set_state(connection, "last_contact", MORNING.isoformat())
    return profile


@pytest.fixture(scope="package")
def shared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The window that the tests share."""
    passphrase = secrets.token_urlsafe(18)
    profile = enrolled_profile(tmp_path_factory.mktemp("settings") / "profile", passphrase)
    assert profile.workspace is not None
    shutil.copytree(profile.folder, profile.folder.with_name("untouched"))
    apply(qapp, "light")
    with started(qapp, profile.folder, profile.workspace) as desk:
        assert isinstance(profile.clock, FileClock)
        yield Opened(desk, passphrase, profile.clock, (profile.folder.with_name("untouched"), passphrase))
    profile.lock()


@pytest.fixture
def open_settings(shared: Opened, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenSettings]:
    """Open a section of the settings in the shared window, as at a first start."""
    window = shared.window

    def open_it(section: str) -> Opened:
        window.resize(1366, 688)
        with qtbot.waitActive(window):
            window.activateWindow()
        window.open_page("settings", section)
        shared.settle(qtbot)
        return shared

    yield open_it
    shared.clock.set(MORNING, ticking=False)
    window.overlays.dismiss()
    window.pages.throw_away()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.appearance.choose_language(DANISH)
    window.appearance.choose_calm(False)
    window.appearance.choose_theme("system")
    window.appearance.choose_text_scale(100)
    translators().choose(DANISH)
    apply(qapp, "light")
