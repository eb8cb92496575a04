"""An import of new companies gives each newcomer to whoever covers the place or the trade (R07)."""

from datetime import date
from pathlib import Path

import pytest

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.import_companies import import_companies, preview_import
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit_sync.protocol.messages import Row
from tests.unit.services.imported import Import, importer, table_line

NEW = {"startdato": "2026-08-20", "branchekode": "561110", "postnr": "9990"}


@pytest.fixture
def take(workspace: Workspace, tmp_path: Path) -> Import:
    """Import the bytes of a file."""
    return importer(workspace, tmp_path)


def tasks(workspace: Workspace) -> list[FollowUp]:
    """Return the tasks on the laptop."""
    with workspace.store.read() as reader:
        return reader.find(FollowUp)


def cover(workspace: Workspace, user: str, **fields: list[str]) -> None:
    """Let somebody cover trades and districts."""
    row = Row(kind="area", id=f"area-{user}", version=3, fields={"user": user, **fields})
    with workspace.store.maintain() as connection:
        store_page(connection, [], [row])


def test_that_a_newcomer_is_the_importers_task_within_ten_working_days_and_only_once(
    workspace: Workspace, take: Import
) -> None:
    report = take(table_line(**NEW))
    [task] = tasks(workspace)
    assert report.tasks == 1
    assert (task.title, task.due, task.owner) == (
        "Ny virksomhed: Grønne Haver",
        date(2026, 10, 20),
        workspace.who.user,
    )
    assert take(table_line(**{**NEW, "telefon": "00004321"})).tasks == 0
    assert len(tasks(workspace)) == 1


@pytest.mark.parametrize(
    ("fields", "owner"),
    [
        ({"trades": ["I"]}, "karim"),
        ({"trades": ["56"]}, "karim"),
        ({"districts": ["9990"]}, "karim"),
        ({"trades": ["I"], "districts": ["9990"]}, "karim"),
        ({"trades": ["I"], "districts": ["8000"]}, None),
        ({"trades": ["F"]}, None),
        ({}, None),
    ],
)
def test_that_the_task_goes_to_whoever_covers_trade_and_place(
    workspace: Workspace, take: Import, fields: dict[str, list[str]], owner: str | None
) -> None:
    cover(workspace, "karim", **fields)
    take(table_line(**NEW))
    assert [task.owner for task in tasks(workspace)] == [owner or workspace.who.user]


def test_that_whoever_covers_both_comes_before_whoever_covers_one(workspace: Workspace, take: Import) -> None:
    cover(workspace, "anna", districts=["9990"])
    cover(workspace, "karim", trades=["I"], districts=["9990"])
    take(table_line(**NEW))
    assert [task.owner for task in tasks(workspace)] == ["karim"]


def test_that_nobody_is_given_a_task_whose_role_reads_none(workspace: Workspace, take: Import) -> None:
    cover(workspace, "hanne", trades=["I"], districts=["9990"])
    with workspace.store.maintain() as connection:
        row = Row(kind="user", id="hanne", version=3, fields={"name": "Hanne", "role": "caseworker"})
        store_page(connection, [], [row])
    take(table_line(**NEW))
    assert [task.owner for task in tasks(workspace)] == [workspace.who.user]


@pytest.mark.parametrize(
    "fields",
    [{"startdato": "2019-04-01"}, {"startdato": ""}, {**NEW, "kommunekode": "0151"}],
)
def test_that_an_old_company_or_one_elsewhere_brings_no_task(
    workspace: Workspace, take: Import, fields: dict[str, str]
) -> None:
    assert take(table_line(**fields)).tasks == 0
    assert tasks(workspace) == []


def test_that_the_preview_counts_the_tasks_and_they_can_be_left_out(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "ny.csv"
    file.write_bytes(table_line(**NEW))
    assert preview_import(workspace, file).report.tasks == 1
    assert import_companies(workspace, file, tasks=False).value.tasks == 0
    assert tasks(workspace) == []
