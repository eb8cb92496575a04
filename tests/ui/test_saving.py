"""What is typed is stored off the GUI thread and in order; a full or busy store stops no typing and loses none (DESIGN 9)."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldvisit.domain.records.contact import Contact
from fieldvisit.services.edit_contact import add_contact, edit_contact
from fieldvisit.services.last_saved import note_room
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import DiskError, StoreBusyError, StoreTakenError
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.events import Events
from fieldvisit.ui.saving import Saving, saving
from fieldvisit.ui.uncaught import Uncaught
from fieldvisit.ui.visits.recorder import VisitRecorder
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part
from tests.unit.services.nordlys import NORDLYS
from tests.unit.store.full_disk import files_limited_to

IMPORTING = "En import er i gang. Teksten er bevaret i vinduet og gemmes bagefter."
FULL = "Kunne ikke gemme. Disken er fuld. Teksten er bevaret i vinduet."


@pytest.fixture
def background(opened_workspace: Workspace, qapp: QApplication) -> Iterator[Saving]:
    """The window's way of storing as it is while a profile is open."""
    del qapp
    saving().begin(lambda: note_room(opened_workspace))
    yield saving()
    saving().end()


@pytest.fixture
def contact(opened_workspace: Workspace) -> str:
    """Bo Lind."""
    return add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind"}).value.id


def name_of(workspace: Workspace, contact: str) -> str | None:
    """Return the contact's name as it is stored."""
    with workspace.store.read() as reader:
        return reader.need(Contact, contact).name


def log_size(workspace: Workspace) -> int:
    """Return the size of the log, to which everything is written first."""
    return Path(workspace.store.folder, "store.db-wal").stat().st_size


def wait(milliseconds: int) -> list[float]:
    """Let the window work for a while; return the gaps between its heartbeats in milliseconds."""
    loop, beats = QEventLoop(), [time.monotonic()]
    beat = QTimer()
    beat.setInterval(5)
    beat.timeout.connect(lambda: beats.append(time.monotonic()))
    beat.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    return [1000 * (after - before) for before, after in pairwise(beats)]


def test_that_a_full_disk_keeps_the_text_says_so_and_stores_it_once_there_is_room(
    background: Saving, opened_workspace: Workspace, contact: str, qtbot: QtBot
) -> None:
    said: list[str] = []
    background.problem_changed.connect(said.append)
    done: list[object] = []

    def write(name: str) -> None:
        background.write(
            "name", lambda: edit_contact(opened_workspace, contact, {"name": name}), done=done.append
        )

    with files_limited_to(log_size(opened_workspace)):
        write("Bo Lindh" + "h" * 20_000)
        qtbot.waitUntil(lambda: said == [FULL])
        write("Bo Lindholm")
        background.retry()
    assert (done, name_of(opened_workspace, contact)) == ([], "Bo Lind")
    with qtbot.waitSignal(background.stored):
        background.retry()
    assert name_of(opened_workspace, contact) == "Bo Lindholm"
    assert said == [FULL, ""]
    assert len(done) == 1
    background.problem_changed.disconnect(said.append)


def test_that_what_is_typed_during_an_import_waits_and_is_stored_after_it(
    background: Saving, opened_workspace: Workspace, contact: str, qtbot: QtBot
) -> None:
    with opened_workspace.store.write("company.import", long=True):
        background.write("name", lambda: edit_contact(opened_workspace, contact, {"name": "Bo Lindholm"}))
        # Whoever presses a button meanwhile is not kept waiting for the end of the import either.
        background.flush()
        assert background.problem == IMPORTING
        with pytest.raises(StoreTakenError, match="En import er ved at skrive"):
            edit_contact(opened_workspace, contact, {"phone": "50000000"})
    with qtbot.waitSignal(background.stored):
        background.retry()
    assert (background.problem, name_of(opened_workspace, contact)) == ("", "Bo Lindholm")


def test_that_an_action_that_found_no_room_is_told_until_there_is_some(
    background: Saving, qtbot: QtBot
) -> None:
    assert background.tell_stopped(StoreBusyError())
    assert background.problem.startswith("Kunne ikke gemme. Et andet program bruger dine data.")
    with qtbot.waitSignal(background.stored):
        background.retry()
    assert background.problem == ""


def test_that_what_stands_below_an_action_that_found_no_room_goes_when_there_is_some(
    background: Saving, opened_workspace: Workspace, events: Events, qtbot: QtBot
) -> None:
    recorder, said = VisitRecorder(opened_workspace, events), list[tuple[str, ...]]()
    recorder.refused.connect(lambda part, text: said.append((part, text)))
    recorder.taken.connect(lambda part: said.append((part,)))

    def stop() -> Done[None]:
        raise DiskError

    assert recorder.write("a1", stop) is None
    with qtbot.waitSignal(background.stored):
        background.retry()
    assert said == [("a1", FULL), ("a1",)]


def test_that_an_error_nobody_caught_for_want_of_room_stays_in_the_strip_instead_of_passing_by(
    background: Saving, qtbot: QtBot
) -> None:
    said: list[str] = []
    error = DiskError()
    Uncaught(said.append).tell(DiskError, error, None)
    assert (said, background.problem) == ([], FULL)
    with qtbot.waitSignal(background.stored):
        background.retry()


def test_that_writes_keep_their_order_and_the_last_text_of_a_field_counts(
    background: Saving, opened_workspace: Workspace
) -> None:
    order: list[str] = []
    block = threading.Event()
    background.write("first", lambda: block.wait(5))
    for key, text in (("a", "a1"), ("b", "b1"), ("a", "a2"), ("c", "c1")):
        background.write(key, partial(order.append, text))
    block.set()
    background.flush()
    assert order == ["b1", "a2", "c1"]
    assert background.is_idle


def test_that_what_is_told_to_a_page_that_is_gone_is_left_over(background: Saving, qtbot: QtBot) -> None:
    owner = QObject()
    told: list[object] = []
    block = threading.Event()
    background.write("note", lambda: block.wait(5), owner=owner, done=told.append)
    delete(owner)
    with qtbot.waitSignal(background.left_over):
        block.set()
    assert told == []


def test_that_the_strip_is_told_when_a_write_takes_longer_than_a_second(
    background: Saving, qtbot: QtBot
) -> None:
    block = threading.Event()
    with qtbot.waitSignal(background.slow, timeout=3_000):
        background.write("note", lambda: block.wait(5))
    with qtbot.waitSignal(background.stored):
        block.set()


def test_that_typing_stays_live_while_a_sync_holds_the_store(
    background: Saving,
    nordlys: VisitPage,
    opened_workspace: Workspace,
    stored: Callable[[VisitPage], VisitView],
    qtbot: QtBot,
) -> None:
    note = part(nordlys, "visit.free", QTextEdit)
    note.setFocus()
    background.flush()
    held, let_go = threading.Event(), threading.Event()

    def sync() -> None:
        with opened_workspace.store.maintain() as connection:
            connection.exec_driver_sql("UPDATE state SET value = value")
            held.set()
            let_go.wait(10)

    page = threading.Thread(target=sync)
    page.start()
    assert held.wait(5)
    qtbot.keyClicks(note, "De søger ")
    gaps = wait(700)
    qtbot.keyClicks(note, "to svejsere")
    gaps += wait(700)
    assert not background.is_idle
    assert stored(nordlys).free_note == ""
    assert max(gaps) < 250, "the window stood still while the store was held"
    let_go.set()
    page.join()
    qtbot.waitUntil(lambda: background.is_idle)
    assert stored(nordlys).free_note == note.toPlainText() == "De søger to svejsere"


def test_that_a_change_from_elsewhere_never_overwrites_what_is_not_stored_yet(
    background: Saving,
    nordlys: VisitPage,
    opened_workspace: Workspace,
    stored: Callable[[VisitPage], VisitView],
    qtbot: QtBot,
) -> None:
    note = part(nordlys, "visit.free", QTextEdit)
    note.setFocus()
    with files_limited_to(log_size(opened_workspace)):
        note.insertPlainText("To svejsere " * 2_000)
        qtbot.waitUntil(lambda: background.problem == FULL)
        note.clearFocus()
        nordlys.reload()
        assert note.toPlainText().startswith("To svejsere")
    with qtbot.waitSignal(background.stored):
        background.retry()
    assert stored(nordlys).free_note == note.toPlainText()


def test_that_a_form_that_was_saved_begins_empty_at_once_though_drafts_are_forgotten_elsewhere(
    background: Saving, opened_workspace: Workspace, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    form = QWidget()
    field = TextField(name="title", parent=form)
    show(form)
    drafts = DraftKeeper(opened_workspace, form, "follow_ups.add", "follow_up")
    drafts.about("")
    field.setFocus()
    qtbot.keyClicks(field, "ring til Nordlys")
    drafts.keep()
    background.write("slow", lambda: threading.Event().wait(0.1))
    drafts.done()
    field.clear()
    assert not drafts.about("")
    assert field.text() == ""


def test_that_a_page_that_outlives_its_profile_for_a_moment_stores_nothing_and_says_nothing(
    opened_workspace: Workspace, qapp: QApplication
) -> None:
    del qapp
    opened_workspace.store.close()
    saving().write("draft", lambda: note_room(opened_workspace))
    assert saving().is_idle
