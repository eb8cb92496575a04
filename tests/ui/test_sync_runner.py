"""Syncs run from the window: one at a time, off the GUI thread, with a way to stop and a line that is watched."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from fieldvisit.demo.workplaces import fictional_cvr
from fieldvisit.domain.changed import Changed
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.sync_log import past_syncs
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.tasks import Tasks, Worker
from tests.drivers.town import Laptop, Town, running_town

_NUMBERS = fictional_cvr()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A municipality with a running server and two consultants."""
    with running_town(tmp_path_factory.mktemp("town")) as running:
        running.user("mette")
        running.user("karim")
        yield running


@pytest.fixture
def mette(town: Town) -> Laptop:
    """A laptop that has synced once."""
    laptop = town.laptop("mette")
    laptop.sync()
    return laptop


def make_company(workspace: Workspace) -> str:
    """Make a company that nobody knows; return its workplace's id."""
    return create_company(workspace, NewCompany(name="Nordlys Metal ApS", cvr=next(_NUMBERS))).value.unit


def state(runner: SyncRunner) -> tuple[bool, bool]:
    """Say whether a sync runs and whether the server is thought to be there."""
    return runner.is_running, runner.is_online


def test_that_a_sync_sends_what_waits_and_tells_every_screen_what_changed(
    mette: Laptop, events: Events, tasks: Tasks, qtbot: QtBot
) -> None:
    company = make_company(mette.workspace)
    told: list[Changed] = []
    events.changed.connect(told.append)
    runner = SyncRunner(mette.workspace, events, tasks)
    with qtbot.waitSignals([runner.started, runner.progressed, runner.finished], timeout=20_000):
        assert runner.start()
        assert state(runner) == (True, True)
        assert not runner.start()
    assert state(runner) == (False, True)
    (change,) = told
    assert change.cause == "sync"
    assert company in change.ids
    assert {"company", "production_unit"} <= change.kinds
    assert [past.result for past in past_syncs(mette.workspace)[:1]] == ["done"]


def test_that_what_a_colleague_wrote_is_told_too(
    town: Town, mette: Laptop, events: Events, tasks: Tasks, qtbot: QtBot
) -> None:
    karim = town.laptop("karim")
    company = make_company(karim.workspace)
    karim.sync()
    told: list[Changed] = []
    events.changed.connect(told.append)
    runner = SyncRunner(mette.workspace, events, tasks)
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        runner.start()
    assert company in told[0].ids


def test_that_a_sync_that_is_stopped_keeps_the_rest_waiting(
    mette: Laptop, events: Events, tasks: Tasks, qtbot: QtBot
) -> None:
    make_company(mette.workspace)
    runner = SyncRunner(mette.workspace, events, tasks)
    stopped = Event()
    tasks.run(Worker.NETWORK, lambda _: stopped.wait(20))
    with qtbot.waitSignal(runner.finished, timeout=20_000) as finished:
        runner.start()
        runner.cancel()
        stopped.set()
    assert finished.args is not None
    report = finished.args[0]
    assert report.result == "cancelled"
    assert report.sent + report.pending > 0
    assert runner.is_online


def test_that_a_line_that_goes_and_comes_back_is_noticed(
    town: Town, mette: Laptop, events: Events, tasks: Tasks, qtbot: QtBot
) -> None:
    runner = SyncRunner(mette.workspace, events, tasks)
    town.server.stop()
    with qtbot.waitSignal(runner.line_changed, timeout=20_000):
        runner.watch()
    assert state(runner) == (False, False)
    town.server.start()
    with qtbot.waitSignal(runner.line_changed, timeout=20_000):
        runner.probe()
    assert state(runner) == (False, True)
    assert runner.online_since is not None
    runner.close()


def test_that_a_cut_sync_says_so_and_keeps_everything(
    town: Town, mette: Laptop, events: Events, tasks: Tasks, qtbot: QtBot
) -> None:
    make_company(mette.workspace)
    runner = SyncRunner(mette.workspace, events, tasks)
    town.server.stop()
    with qtbot.waitSignal(runner.finished, timeout=20_000) as finished:
        runner.start()
    town.server.start()
    assert finished.args is not None
    assert finished.args[0].result == "cut"
    assert finished.args[0].pending > 0
    assert not runner.is_online


def test_that_a_profile_without_a_server_fails_with_a_sentence(
    workspace: Workspace, events: Events, tasks: Tasks, qtbot: QtBot
) -> None:
    runner = SyncRunner(workspace, events, tasks)
    with qtbot.waitSignal(runner.failed) as failed:
        runner.start()
    assert failed.args == [runner.problem]
    assert runner.problem.endswith(".")
    assert not runner.is_running
