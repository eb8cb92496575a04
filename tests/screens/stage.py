"""The window on a scene: a real desk over a real store, with hands to open what a screen shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from fieldvisit.demo.eyes import Eyes
from fieldvisit.services.last_saved import note_room
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import DiskError
from fieldvisit.store.state import set_state
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.tasks import Worker
from fieldvisit_sync.clock import SystemClock
from tests.screens.scenes import Scene, set_scene

_WITHOUT_LINE = {Scene.OFFLINE, Scene.LATE}


class Stage:
    """One scene, and the window on it.

    Args:
        app: the application.
        scene: what the laptop holds.
        folder: for the store and what the window remembers.
        address: a server that answers; empty for none.

    Attributes:
        app: the application.
        scene: what the laptop holds.
        window: the window.
        workspace: the open profile.
        desk: what keeps the two together.
    """

    def __init__(self, app: QApplication, scene: Scene, folder: Path, address: str) -> None:
        self.app, self.scene = app, scene
        self.folder = folder
        self.workspace: Workspace = set_scene(scene, folder)
        if address and scene not in _WITHOUT_LINE:
            with self.workspace.store.maintain() as connection:
                set_state(connection, "server", address)
        self.window = MainWindow(app, folder, self.workspace.clock)
        # Only screens about spelling start the process that checks it.
        self.window.settings.remember("writing/spelling", "off")
        self.desk = Desk(self.window, self.workspace)
        self._busy: Event | None = None
        self._full = False
        self._extra: list[QWidget] = []
        self.eyes = Eyes(SystemClock(), self._is_at_rest)

    def show(self, width: int, height: int) -> None:
        """Show the window at a size, active."""
        self.window.show()
        self.window.activateWindow()
        self.resize(width, height)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, also while something is shown full screen."""
        self.window.resize(width, height)
        self.settle()
        # Lines that wrap ask for their height, and bars for their width, once they have been laid out.
        self.settle()

    @property
    def front(self) -> QWidget:
        """What a person looks at: a dialog or menu, else what lies over the page, else the window."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(popup, QMenu | QDialog):
            return popup
        return self.window.overlays.front or self.window

    def settle(self) -> None:
        """Let the window do what it was asked."""
        self.eyes.settle()

    def open(self, page: str, record: str = "") -> None:
        """Open a page."""
        self.window.open_page(page, record)
        self.settle()

    def press(self, *names: str) -> None:
        """Press buttons one after the other."""
        for name in names:
            self.eyes.find(name, QAbstractButton).click()
            self.settle()

    def cover(self, widget: QWidget, title: str = "") -> None:
        """Put a first page in front of everything."""
        self.window.show_cover(widget, title)
        self.settle()

    def keep_store_busy(self) -> None:
        """Let the store work on something else, so that what a page asks of it does not come."""
        self._busy = Event()
        self.desk.tasks.run(Worker.STORE, partial(_wait_for, self._busy))

    def keep_disk_full(self) -> None:
        """Let the disk have no room for what the window stores."""
        self._full = True
        saving().begin(self._find_room)
        saving().tell_stopped(DiskError())
        self.settle()

    def close_store(self) -> None:
        """Take the store away under the window, as a lock or a lost disk does."""
        self.workspace.store.close()

    def clear(self) -> None:
        """Take away whatever is open."""
        if self._busy is not None:
            self._busy.set()
            self._busy = None
        if self._full:
            self._full = False
            saving().retry()
        self.eyes.settle()
        while (popup := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            popup.close()
        self.window.overlays.dismiss()
        self.window.idle_lock.used_again.emit()
        self.desk.spelling.close()
        self.desk.help.guide.close()
        if self.window.isFullScreen():
            self.window.end_presenting()
        self.window.uncover()
        self.window.idle_lock.used_again.emit()
        self.window.sample.rest()
        self.window.actions_list.remove("sample.leave")
        self.window.pages.throw_away()
        self.settle()

    def _is_at_rest(self) -> bool:
        if self._busy is not None:
            return True
        return self.desk.tasks.is_idle if self._full else self.desk.is_idle

    def _find_room(self) -> None:
        if self._full:
            raise DiskError
        note_room(self.workspace)

    def strike(self) -> None:
        """Take everything down."""
        self.clear()
        self.window.idle_lock.stop()
        self.desk.close()
        self.window.close()
        self.window.deleteLater()
        self.workspace.store.close()


def _wait_for(event: Event, job: object) -> None:
    del job
    event.wait(60)


class _Answering(BaseHTTPRequestHandler):
    """Says of everything that it is well."""

    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def answering_line() -> Iterator[str]:
    """Yield the address of a server that answers whether it is there, and nothing more."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answering) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def raised_stage(app: QApplication, scene: Scene, address: str = "") -> Iterator[Stage]:
    """Yield the window on a scene, not shown yet."""
    with TemporaryDirectory(prefix="fieldvisit-scene-") as folder:
        stage = Stage(app, scene, Path(folder), address)
        try:
            yield stage
        finally:
            stage.strike()


def corner(widget: QWidget, root: QWidget) -> QPoint:
    """Return where a widget begins in another one."""
    return widget.mapTo(root, QPoint(0, 0))
