"""Records that stand in an open conflict are known in every list, asked for once for the whole list, until it is solved."""

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.find_conflict import find_conflict
from fieldvisit.services.list_companies import CompanyFilter, list_companies
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.list_inquiries import list_inquiries
from fieldvisit.services.log_call import call_list
from fieldvisit.services.read_bag import read_bag
from fieldvisit.services.read_candidates import list_candidates
from fieldvisit.services.record_inquiry import NewInquiry, record_inquiry
from fieldvisit.services.solve_conflict import open_conflicts
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit_sync.protocol.messages import Row
from tests.drivers.heard_statements import heard_statements
from tests.unit.services.nordlys import NORDLYS

CALLED = "9990000055"


def _receive(workspace: Workspace, kind: str, record: str, **fields: object) -> None:
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind=kind, id=record, version=3, fields=fields)])


def _clash(workspace: Workspace, kind: str, record: str, state: str = "open", **more: str) -> None:
    told = {"record_kind": kind, "record_id": record, "field": "name", "state": state, **more}
    _receive(workspace, "conflict", f"conflict-{record}", **told)


def _clashing_units(workspace: Workspace) -> set[str]:
    return {item.id for item in list_companies(workspace, CompanyFilter()).items if item.clashes}


@pytest.mark.parametrize("kind", ["production_unit", "company", "contact", "visit", "note_answer"])
def test_that_a_workplace_clashes_with_its_firm_its_people_and_its_visits_until_it_is_solved(
    opened_workspace: Workspace, scenario: Scenario, kind: str
) -> None:
    unit = scenario.unit_id(NORDLYS)
    with opened_workspace.store.read() as reader:
        company = reader.connection.exec_driver_sql(
            "SELECT company FROM production_unit WHERE id = ?", (unit,)
        ).scalar_one()
    _receive(opened_workspace, "note_answer", "an answer", visit=scenario.id("v1"), question="b1")
    record = {
        "production_unit": unit,
        "company": company,
        "contact": scenario.id("ct-nordlys"),
        "visit": scenario.id("v1"),
        "note_answer": "an answer",
    }[kind]
    assert _clashing_units(opened_workspace) == set()
    _clash(opened_workspace, kind, record)
    assert _clashing_units(opened_workspace) == {unit}
    assert find_conflict(opened_workspace, "production_unit", unit) == f"conflict-{record}"
    assert find_conflict(opened_workspace, "production_unit", scenario.unit_id(CALLED)) is None
    _clash(opened_workspace, kind, record, "solved")
    assert _clashing_units(opened_workspace) == set()
    assert find_conflict(opened_workspace, "production_unit", unit) is None


def test_that_follow_ups_inquiries_calls_candidates_and_offers_say_which_of_them_clash(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    workspace = opened_workspace
    asked = record_inquiry(workspace, NewInquiry(unit=scenario.unit_id(NORDLYS), text="Har I en svejser?"))
    task = list_follow_ups(workspace).lines[0].task.id
    called = call_list(workspace)[0].unit.id
    candidate = scenario.id("K-0417")
    _receive(workspace, "offer_proposal", "a proposal", code="mentor", part="pay", state="open")
    with workspace.store.read() as reader:
        consent = reader.connection.exec_driver_sql(
            "SELECT id FROM consent WHERE candidate = ?", (candidate,)
        ).scalar_one()
    for kind, record in (
        ("follow_up", task),
        ("inquiry", asked.value.id),
        ("production_unit", called),
        ("consent", consent),
        ("offer_proposal", "a proposal"),
    ):
        _clash(workspace, kind, record)
    assert [line.task.id for line in list_follow_ups(workspace).lines if line.clashes] == [task]
    assert [line.inquiry.id for line in list_inquiries(workspace) if line.clashes] == [asked.value.id]
    assert [item.unit.id for item in call_list(workspace) if item.clashes] == [called]
    people = [line.candidate.id for line in list_candidates(workspace).lines if line.clashes]
    assert people == [candidate]
    offers = [entry.offer.id for group in read_bag(workspace) for entry in group.offers if entry.clashes]
    assert offers == ["mentor"]
    for kind, record, clashing in (
        ("follow_up", task, task),
        ("inquiry", asked.value.id, asked.value.id),
        ("production_unit", called, called),
        ("candidate", candidate, consent),
        ("offer", "mentor", "a proposal"),
    ):
        assert find_conflict(workspace, kind, record) == f"conflict-{clashing}"
    belongs_to = {view.record: view.belongs_to for view in open_conflicts(workspace)}
    assert (belongs_to[called], belongs_to[consent], belongs_to["a proposal"]) == (
        "",
        "K-0417",
        "Mentor i virksomheden",
    )


def test_that_of_several_conflicts_of_a_record_and_its_parts_the_oldest_is_found(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    workspace, visit = opened_workspace, scenario.id("v1")
    _receive(workspace, "note_answer", "an answer", visit=visit, question="b1")
    _clash(workspace, "visit", visit, shown_at="2026-10-06T11:05:00.000Z")
    _clash(workspace, "note_answer", "an answer", shown_at="2026-10-06T09:05:00.000Z")
    assert find_conflict(workspace, "visit", visit) == "conflict-an answer"
    _clash(workspace, "note_answer", "an answer", "solved")
    assert find_conflict(workspace, "visit", visit) == f"conflict-{visit}"


def test_that_a_list_asks_once_for_its_conflicts_and_through_an_index(
    opened_workspace: Workspace,
) -> None:
    for read in (
        lambda: list_companies(opened_workspace, CompanyFilter()),
        lambda: list_follow_ups(opened_workspace),
        lambda: call_list(opened_workspace),
        lambda: list_candidates(opened_workspace),
    ):
        with heard_statements() as heard:
            read()
        asked = [(text, values) for text, values in heard if 'FROM "conflict"' in text]
        assert len(asked) == 1
        with opened_workspace.store.read() as reader:
            ((text, values),) = asked
            plan = reader.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values).all()
        assert [step for *_, step in plan if step.startswith("SCAN") and "conflict" in step] == []


def test_that_a_value_of_a_later_version_is_shown_as_it_is_and_hides_no_other_conflict(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    _clash(opened_workspace, "visit", scenario.id("v1"), field="planned_at", shown="om lidt", other="senere")
    _clash(opened_workspace, "production_unit", scenario.unit_id(CALLED), field="name", shown="a", other="b")
    found = open_conflicts(opened_workspace)
    sides = {each.field: {each.mine.words, each.theirs.words} for each in found}
    assert sides == {"planned_at": {"om lidt", "senere"}, "name": {"a", "b"}}
