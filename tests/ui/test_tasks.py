"""Work off the GUI thread: in order, delivered on it, cancelled without a word."""

import sys
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldvisit.ui.tasks import Job, Tasks, Worker


def test_that_a_function_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[tuple[str, bool]] = []

    def work(job: Job) -> str:
        job.check()
        return threading.current_thread().name

    def done(name: str) -> None:
        got.append((name, threading.current_thread() is threading.main_thread()))

    tasks.run(Worker.STORE, work, done)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got[0][0].startswith("fieldvisit-store")
    assert got[0][1]


def test_that_one_worker_does_one_thing_after_the_other(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[int] = []
    for number in range(20):
        tasks.run(Worker.STORE, lambda _, number=number: order.append(number))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert order == list(range(20))


def test_that_the_network_does_not_hold_up_the_store(qtbot: QtBot, tasks: Tasks) -> None:
    release, got = threading.Event(), []
    tasks.run(Worker.NETWORK, lambda _: release.wait(10))
    tasks.run(Worker.STORE, lambda _: "stored", got.append)
    qtbot.waitUntil(lambda: got == ["stored"])
    assert not tasks.is_idle
    release.set()
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_that_an_error_arrives_as_an_error(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[object] = []

    def fail(job: Job) -> None:
        raise OSError("disk full")

    tasks.run(Worker.STORE, fail, got.append, lambda error: got.append(str(error)))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got == ["disk full"]


def test_that_progress_arrives_in_order_before_the_result(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[object] = []

    def work(job: Job) -> str:
        for step in range(3):
            job.report(step)
        return "end"

    tasks.run(Worker.STORE, work, got.append, on_progress=got.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got == [0, 1, 2, "end"]


def test_that_a_cancelled_task_stops_and_says_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on, got = threading.Event(), threading.Event(), []

    def work(job: Job) -> str:
        begun.set()
        go_on.wait(10)
        job.check()
        return "late"

    job = tasks.run(Worker.STORE, work, got.append, got.append)
    assert begun.wait(10)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got == []


def test_that_idleness_is_told_when_work_begins_and_when_it_is_over(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[bool] = []
    tasks.idle_changed.connect(told.append)
    for _ in range(3):
        tasks.run(Worker.STORE, lambda _: None)
    qtbot.waitUntil(lambda: tasks.is_idle and told[-1:] == [True])
    assert told[0] is False
    assert told[-1] is True


def test_that_a_page_that_was_deleted_in_the_meantime_is_told_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    release = threading.Event()
    page = QLabel("before")
    tasks.run(Worker.STORE, lambda _: release.wait(10), partial(page.setText))
    shiboken6.delete(page)
    release.set()
    qtbot.waitUntil(lambda: tasks.is_idle)


def hold_on(held: object, job: Job) -> None:
    """Do nothing with something for as long as the task lives."""


def test_that_what_a_task_held_on_to_is_let_go_of_on_the_thread_of_the_window(
    qtbot: QtBot, tasks: Tasks
) -> None:
    threads: list[str] = []

    class Held:
        def __del__(self) -> None:
            threads.append(threading.current_thread().name)

    for _ in range(50):
        held = Held()
        tasks.run(Worker.STORE, partial(hold_on, held))
        del held
    qtbot.waitUntil(lambda: tasks.is_idle)
    tasks.close()
    assert threads == [threading.main_thread().name] * 50


def test_that_later_turns_count_as_work_let_events_through_and_make_nothing_for_a_page_that_was_deleted(
    qtbot: QtBot, tasks: Tasks
) -> None:
    told: list[bool] = []
    made: list[str] = []
    tasks.idle_changed.connect(told.append)
    page, gone, between = QLabel(), QLabel(), QTimer()
    between.timeout.connect(lambda: made.append("between"))
    between.start(0)
    tasks.later(page, lambda: made.append("first"), lambda: made.append("second"))
    tasks.later(gone, lambda: made.append("for nobody"))
    shiboken6.delete(gone)
    assert (made, tasks.is_idle, told) == ([], False, [False])
    qtbot.waitUntil(lambda: tasks.is_idle)
    between.stop()
    assert told == [False, True]
    assert [each for each in made if each != "between"] == ["first", "second"]
    assert "between" in made[made.index("first") : made.index("second")]


@pytest.mark.qt_no_exception_capture
def test_that_a_task_is_over_also_when_telling_of_it_fails(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: raised.append(kind))

    def fail(_: object) -> None:
        raise ZeroDivisionError

    tasks.run(Worker.STORE, lambda _: None, fail)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert raised == [ZeroDivisionError]
