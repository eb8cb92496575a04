"""The sync screen as tests open it, and what the server says and sends in them."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.edit_company import set_next_contact
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.batches import next_batch, store_results
from fieldvisit.store.codec import stamp_text
from fieldvisit.store.pages import store_page
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.sync_review.sync_review_page import SyncReviewPage
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import BatchAnswer, MutationResult
from fieldvisit_sync.protocol.messages import Row as WireRow
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part

QUARTER_TO_FOUR = datetime(2026, 10, 6, 13, 46, tzinfo=UTC)
NORDLYS = "9990000011"
OpenPage = Callable[[], SyncReviewPage]


def answer(workspace: Workspace, **reasons: str) -> None:
    """Have the server take what waits; `reasons` names kinds it refuses and why."""
    with workspace.store.maintain() as connection:
        batch = next_batch(connection, 100)
        assert batch is not None
        results = [
            MutationResult(id=each.id, status="refused", reason=reasons[each.kind])
            if each.kind in reasons
            else MutationResult(id=each.id, status="merged", version=2)
            for frame in batch.frames
            for each in frame
        ]
        done = BatchAnswer(id=batch.id, frames=len(batch.frames), results=results)
        store_results(connection, done, stamp_text(workspace.clock.now()))


def receive(workspace: Workspace, kind: str, record: str, **fields: object) -> None:
    """Store a record as a page from the server brings it."""
    with workspace.store.maintain() as connection:
        store_page(connection, [], [WireRow(kind=kind, id=record, version=3, fields=fields)])


@pytest.fixture
def mette(opened_workspace: Workspace, clock: FileClock, scenario: Scenario) -> Workspace:
    """Mette's laptop at 15:46: three changes wait."""
    set_next_contact(opened_workspace, scenario.unit_id(NORDLYS), date(2026, 10, 13))
    edit_contact(opened_workspace, scenario.id("ct-nordlys"), {"phone": "00 00 01 11"})
    with opened_workspace.store.write("test.task") as writer:
        writer.create(
            "follow_up",
            {
                "title": "Send CV'er til Rikke Dam",
                "deadline_kind": "cv",
                "unit": scenario.unit_id(NORDLYS),
                "due": date(2026, 10, 13),
                "owner": scenario.id("mette"),
            },
        )
    clock.set(QUARTER_TO_FOUR, ticking=False)
    return opened_workspace


def receive_clash(
    workspace: Workspace, scenario: Scenario, name: str, record: tuple[str, str], **values: str
) -> None:
    """Let an open conflict come in which Karim's value shows and Mette's waits."""
    receive(
        workspace,
        "conflict",
        name,
        record_kind=record[0],
        record_id=record[1],
        shown_by=scenario.id("karim"),
        shown_at="2026-10-06T11:05:00.000Z",
        other_by=scenario.id("mette"),
        other_at="2026-10-06T07:38:00.000Z",
        state="open",
        **values,
    )


@pytest.fixture
def clash(mette: Workspace, scenario: Scenario) -> Workspace:
    """The same, after Karim's other date came: one conflict."""
    unit = "production_unit", scenario.unit_id(NORDLYS)
    receive_clash(mette, scenario, "cf1", unit, field="next_contact", shown="2026-10-15", other="2026-10-13")
    return mette


@pytest.fixture
def open_page(
    qtbot: QtBot,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
    opened_workspace: Workspace,
) -> OpenPage:
    """Open the page and wait until the state is on it."""

    def open_it() -> SyncReviewPage:
        sync = SyncRunner(opened_workspace, events, tasks)
        page = SyncReviewPage(PageTools(opened_workspace, events, tasks, window), sync)
        sync.setParent(page)
        with qtbot.waitSignal(page.shown):
            show(page)
        return page

    return open_it


def listed(page: SyncReviewPage) -> list[str]:
    """Return the list's rows as they are spoken, headings without their lead."""
    return [row.spoken.removeprefix("Afsnit: ") for row in part(page, "sync_review.list", TwoLineList).rows]


def choose(page: SyncReviewPage, title: str) -> None:
    """Choose the row with a title."""
    shown = part(page, "sync_review.list", TwoLineList)
    (row,) = (row.id for row in shown.rows if isinstance(row, Row) and row.title == title)
    shown.choose(row)


def cells(page: SyncReviewPage, table: str) -> list[list[str]]:
    """Return what a table says."""
    rows = part(page, f"{table}.frame", TableCard).rows
    return [[cell if isinstance(cell, str) else cell.shown for cell in row.cells] for row in rows]


def value(page: SyncReviewPage, side: str) -> str:
    """Return the value of a side of the conflict."""
    return part(page, f"sync_review.conflict.{side}", QAbstractButton).text()
