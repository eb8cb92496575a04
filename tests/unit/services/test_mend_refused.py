"""What the server refused is edited and sent anew, exported as far as policy allows, or given up (SYNC S11)."""

import csv
import stat
from datetime import date
from pathlib import Path

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.export_refused import WITHHELD, export_refused
from fieldvisit.services.mend_refused import refused_values, send_edited
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.review_outbox import review_outbox
from fieldvisit.services.sync_now import read_status
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.batches import next_batch, store_results
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entries
from fieldvisit.store.pages import drop_records, store_page
from fieldvisit_sync.protocol.messages import BatchAnswer, Drop, MutationResult, Row
from tests.fixtures_workspace import opening_of_the_day

TASK = "01900000-0000-7000-8000-000000000001"


def a_person(scenario: Scenario) -> str:
    """Return a candidate that Mette's laptop holds."""
    return next(record for kind, record, _ in opening_of_the_day(scenario) if kind == "candidate")


def refuse(workspace: Workspace, reason: str = "not_allowed") -> None:
    """Send what waits and have the server refuse it."""
    with workspace.store.maintain() as connection:
        batch = next_batch(connection, 100)
        assert batch is not None
        results = [
            MutationResult(id=each.id, status="refused", reason=reason)
            for frame in batch.frames
            for each in frame
        ]
        answer = BatchAnswer(id=batch.id, frames=len(batch.frames), results=results)
        store_results(connection, answer, workspace.clock.now())


def open_entries(workspace: Workspace) -> list[OutboxEntry]:
    """Return what waits."""
    with workspace.store.read() as reader:
        return entries(reader.connection, OutboxState.OPEN)


@pytest.fixture
def task(opened_workspace: Workspace, scenario: Scenario) -> str:
    """A refused edit of a follow-up, whose title Karim changed since; return the mutation."""
    fields = {"title": "Ring", "due": "2026-10-07", "owner": scenario.id("mette")}
    with opened_workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind="follow_up", id=TASK, version=1, fields=fields)])
    with opened_workspace.store.write("test.edit") as writer:
        writer.edit("follow_up", TASK, {"title": "=Ring til Ole", "due": date(2026, 10, 9)})
    refuse(opened_workspace, "bad_value")
    theirs = {"record_kind": "follow_up", "record_id": TASK, "changes": {"title": ["Ring", "Ring snart"]}}
    with opened_workspace.store.maintain() as connection:
        rows = [
            Row(kind="follow_up", id=TASK, version=2, fields=fields | {"title": "Ring snart"}),
            Row(kind="history", id="h1", version=1, fields=theirs | {"at": "2026-10-06T06:00:00.000Z"}),
        ]
        store_page(connection, [], rows)
    return review_outbox(opened_workspace).refused[0].id


def test_that_a_refused_change_stands_beside_what_the_server_has_now(
    opened_workspace: Workspace, task: str
) -> None:
    values = {value.change.field: value for value in refused_values(opened_workspace, task)}
    assert (values["title"].change.before, values["title"].mine, values["title"].type) == (
        "Ring snart",
        "=Ring til Ole",
        "text",
    )
    assert (values["due"].change.after, values["due"].mine) == (date(2026, 10, 9), "2026-10-09")


def test_that_an_edited_change_goes_out_as_a_new_one_of_the_record_as_it_stands(
    opened_workspace: Workspace, task: str
) -> None:
    send_edited(opened_workspace, task, {"title": "Ring til Ole"})
    [sent] = open_entries(opened_workspace)
    assert sent.id != task
    assert (sent.base, sent.old["title"]) == (2, "Ring snart")
    assert sent.new == {"title": "Ring til Ole", "due": "2026-10-09"}
    with opened_workspace.store.read() as reader:
        assert reader.need(FollowUp, TASK).title == "Ring til Ole"
    status = read_status(opened_workspace)
    assert (status.pending, status.refused) == (1, 0)
    with pytest.raises(ProblemError):
        send_edited(opened_workspace, task, {"title": "Igen"})


def test_that_a_value_that_does_not_fit_changes_nothing(opened_workspace: Workspace, task: str) -> None:
    for values in ({"due": "9. oktober"}, {"title": 5}, {"owner": None}, {"strange": "x"}):
        with pytest.raises(ProblemError) as problem:
            send_edited(opened_workspace, task, values)
        assert problem.value.code == "bad_value"
    assert review_outbox(opened_workspace).refused_count == 1
    assert open_entries(opened_workspace) == []


def test_that_a_file_holds_what_was_refused_and_nothing_about_people(
    opened_workspace: Workspace, task: str, scenario: Scenario, tmp_path: Path
) -> None:
    edit_contact(opened_workspace, scenario.id("ct-nordlys"), {"phone": "00 00 01 11"})
    with opened_workspace.store.write("test.edit") as writer:
        writer.edit("follow_up", TASK, {"title": "Tal om 320570-1234"})
        writer.create("need", {"occupation": "Svejser", "unit": scenario.unit_id("9990000011")})
        writer.edit("candidate", a_person(scenario), {"wishes": "Lager"})
    refuse(opened_workspace)
    path = tmp_path / "afvist.csv"
    exported = export_refused(opened_workspace, path)
    text = path.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert exported.changes == review_outbox(opened_workspace).refused_count == 4
    assert exported.withheld == 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {(row["felt"], row["min_vaerdi"]) for row in rows if row["slags"] == "need"} >= {
        ("occupation", "Svejser")
    }
    [title] = [row for row in rows if row["felt"] == "title"]
    assert title["min_vaerdi"] == "'=Ring til Ole"
    for kind in ("contact", "candidate"):
        [row] = [row for row in rows if row["slags"] == kind]
        assert (row["bemaerkning"], row["id"], row["min_vaerdi"]) == (WITHHELD, "", "")
    assert "00 00 01 11" not in text
    assert "Lager" not in text
    with pytest.raises(ProblemError) as there:
        export_refused(opened_workspace, path)
    assert there.value.code == "file_exists"
    with pytest.raises(ProblemError) as nowhere:
        export_refused(opened_workspace, tmp_path / "none" / "afvist.csv")
    assert nowhere.value.code == "no_file"


def test_that_of_somebody_gone_only_the_neutral_line_is_left_to_see_and_to_export(
    opened_workspace: Workspace, scenario: Scenario, tmp_path: Path
) -> None:
    person = a_person(scenario)
    with opened_workspace.store.write("test.edit") as writer:
        writer.edit("candidate", person, {"wishes": "Lager"})
    refuse(opened_workspace)
    with opened_workspace.store.maintain() as connection:
        drop_records(connection, [Drop(kind="candidate", id=person)])
    [line] = review_outbox(opened_workspace).refused
    assert (line.fields, line.subject) == ((), "")
    assert refused_values(opened_workspace, line.id) == ()
    export_refused(opened_workspace, tmp_path / "afvist.csv")
    text = (tmp_path / "afvist.csv").read_text(encoding="utf-8-sig")
    assert person not in text
    assert "Lager" not in text


def test_that_nothing_refused_writes_no_file(opened_workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(ProblemError):
        export_refused(opened_workspace, tmp_path / "afvist.csv")
    assert list(tmp_path.glob("*.csv")) == []
