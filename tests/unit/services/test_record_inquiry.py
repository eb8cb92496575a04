"""What companies ask: written down with both promised dates, taken, handed over, and seen when it is late."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.answer_inquiry import answer_inquiry
from fieldvisit.services.follow_up import finish_follow_up
from fieldvisit.services.list_escalated import Standin, list_escalated
from fieldvisit.services.list_follow_ups import Section, list_follow_ups
from fieldvisit.services.list_inquiries import answered_lately, list_inquiries
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_inquiry import (
    NewInquiry,
    colleagues,
    cv_promise_id,
    edit_inquiry,
    hand_over_inquiry,
    record_inquiry,
    take_inquiry,
)
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS


def _new(**values: Any) -> NewInquiry:
    return NewInquiry(**{"unit": NORDLYS, "text": "Mangler to svejsere", **values})


def _everything(workspace: Workspace) -> int:
    with workspace.store.read() as reader:
        return reader.count(Inquiry) + reader.count(FollowUp)


def test_that_an_inquiry_promises_an_answer_in_one_working_day_and_cvs_in_five(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    made = record_inquiry(opened_workspace, _new(taker="karim.oestergaard", wants_cvs=True)).value
    assert (made.unit, made.channel, made.source) == (scenario.unit_id(NORDLYS), "phone", "direct")
    assert (made.received_at, made.answer_due) == (clock.now(), date(2026, 10, 7))
    with opened_workspace.store.read() as reader:
        promise = reader.need(FollowUp, cv_promise_id(opened_workspace, made.id))
    assert (promise.due, promise.deadline_kind) == (date(2026, 10, 13), "cv")
    assert promise.rule == {"from": "2026-10-06", "working_days": 5}
    assert (promise.owner, promise.promised_to) == (scenario.id("karim"), scenario.id("ct-nordlys"))
    assert promise.title == "Send CV'er til Nordlys Metal"


def test_that_the_promised_days_skip_a_weekend_and_follow_the_municipality_s_own_promise(
    open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock
) -> None:
    own: Record = (
        "setting",
        scenario.id("own"),
        {"name": "sla", "value": {"inbound_ack_working_days": 2, "cv_working_days": 6}},
    )
    opening = [each for each in opening_of_the_day(scenario) if each[2].get("name") != "sla"]
    mette = open_workspace("mette", [*opening, own])
    clock.set(datetime(2026, 10, 9, 8, 0, tzinfo=UTC), ticking=False)
    made = record_inquiry(mette, _new(wants_cvs=True)).value
    assert made.answer_due == date(2026, 10, 13)
    with mette.store.read() as reader:
        assert reader.need(FollowUp, cv_promise_id(mette, made.id)).due == date(2026, 10, 19)


def test_that_typed_dates_count_and_one_undo_takes_the_inquiry_and_its_promise_back(
    opened_workspace: Workspace,
) -> None:
    before = _everything(opened_workspace)
    answer, cvs = datetime(2026, 10, 6, 14, 0, tzinfo=UTC), date(2026, 10, 8)
    done = record_inquiry(opened_workspace, _new(answer_due=answer, wants_cvs=True, cv_due=cvs))
    assert done.value.answer_due == answer
    with opened_workspace.store.read() as reader:
        promise = reader.need(FollowUp, cv_promise_id(opened_workspace, done.value.id))
    assert (promise.due, promise.rule) == (cvs, None)
    undo(opened_workspace, done.changed)
    assert _everything(opened_workspace) == before


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"text": "  "}, "no_text"),
    ({"channel": "pigeon"}, "unknown_code"),
    ({"source": "rumour"}, "unknown_code"),
    ({"answer_due": date(2026, 10, 5)}, "past_due"),
    ({"wants_cvs": True, "cv_due": date(2026, 10, 5)}, "past_due"),
    ({"unit": "gone"}, "not_found"),
    ({"taker": "nobody"}, "not_found"),
]


def test_that_what_does_not_fit_writes_nothing(opened_workspace: Workspace) -> None:
    before = _everything(opened_workspace)
    for values, code in REFUSED:
        with pytest.raises(ProblemError) as problem:
            record_inquiry(opened_workspace, _new(**values))
        assert (values, problem.value.code) == (values, code)
    assert _everything(opened_workspace) == before


def test_that_a_caseworker_cannot_write_inquiries(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    with pytest.raises(ProblemError) as problem:
        record_inquiry(hanne, _new())
    assert problem.value.code == "not_allowed"


def test_that_who_takes_an_inquiry_takes_its_promise_of_cvs_too(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    made = record_inquiry(opened_workspace, _new(wants_cvs=True)).value
    assert made.taker is None
    taken = take_inquiry(opened_workspace, made.id).value
    assert taken.taker == scenario.id("mette")
    handed = hand_over_inquiry(opened_workspace, made.id, "karim.oestergaard", "De vil ringes op").value
    assert handed.taker == scenario.id("karim")
    assert handed.text == "Mangler to svejsere\nMette Lindholt → Karim Østergaard: De vil ringes op"
    with opened_workspace.store.read() as reader:
        assert reader.need(FollowUp, cv_promise_id(opened_workspace, made.id)).owner == scenario.id("karim")
    assert list_inquiries(opened_workspace) == []


def test_that_editing_keeps_when_it_came_in_and_may_promise_cvs_later(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    made = record_inquiry(opened_workspace, _new()).value
    clock.set(datetime(2026, 10, 7, 8, 0, tzinfo=UTC), ticking=False)
    edited = edit_inquiry(opened_workspace, made.id, {"text": "Mangler tre", "wants_cvs": True}).value
    assert (edited.text, edited.received_at, edited.answer_due) == (
        "Mangler tre",
        made.received_at,
        made.answer_due,
    )
    with opened_workspace.store.read() as reader:
        assert reader.need(FollowUp, cv_promise_id(opened_workspace, made.id)).due == date(2026, 10, 14)


def test_that_the_list_says_how_long_an_answer_is_late_and_keeps_what_was_answered_lately(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    made = record_inquiry(opened_workspace, _new(taker="mette.lindholt", wants_cvs=True)).value
    (line,) = list_inquiries(opened_workspace)
    assert (line.section, line.days_left, line.cv is not None) == (Section.THIS_WEEK, 1, True)
    clock.set(datetime(2026, 10, 9, 8, 0, tzinfo=UTC), ticking=False)
    (late,) = list_inquiries(opened_workspace)
    assert (late.section, late.days_over) == (Section.OVERDUE, 2)
    answer_inquiry(opened_workspace, made.id, "CV'er kommer tirsdag")
    assert list_inquiries(opened_workspace) == []
    assert [each.inquiry.id for each in answered_lately(opened_workspace)] == [made.id]
    clock.set(datetime(2026, 10, 19, 8, 0, tzinfo=UTC), ticking=False)
    assert answered_lately(opened_workspace) == []


def test_that_those_who_can_answer_are_listed_with_me_first(opened_workspace: Workspace) -> None:
    names = [user.name for user in colleagues(opened_workspace)]
    assert names == ["Mette Lindholt", "Birgitte Foss", "Karim Østergaard"]


@pytest.mark.parametrize(("who", "standin"), [("karim", Standin.DEPUTY), ("birgitte", Standin.LEADER)])
def test_that_deputy_and_leader_see_what_a_colleague_is_late_with(
    open_workspace: OpenWorkspace, scenario: Scenario, who: str, standin: Standin
) -> None:
    asked = {
        "unit": scenario.unit_id("9990000044"),
        "taker": scenario.id("mette"),
        "answer_due": "2026-10-02",
        "text": "Hvornår\nkommer I?",
    }
    records = [*opening_of_the_day(scenario), ("inquiry", scenario.id("in"), asked)]
    workspace = open_workspace(who, records)
    late = [
        (line.kind, line.title, line.company, line.owner, line.days_over, line.standin)
        for line in list_escalated(workspace)
    ]
    assert late == [
        ("inquiry", "Hvornår kommer I?", "Tag & Facade Vest", "Mette Lindholt", 2, standin),
        ("follow_up", "Svar om praktik i november", "Tag & Facade Vest", "Mette Lindholt", 1, standin),
    ]


def test_that_what_is_due_today_done_or_mine_is_not_escalated(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    mette = open_workspace("mette", opening_of_the_day(scenario))
    assert list_escalated(mette) == []
    karim = open_workspace("karim", opening_of_the_day(scenario))
    (late,) = list_escalated(karim)
    finish_follow_up(karim, late.record)
    assert list_escalated(karim) == []
    assert [line.task.title for line in list_follow_ups(karim).lines if line.deputy] == []


def test_that_a_consultant_who_is_nobody_s_deputy_and_a_caseworker_see_none(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    records = [
        (kind, record, values | {"deputy": None} if kind == "production_unit" else values)
        for kind, record, values in opening_of_the_day(scenario)
    ]
    assert list_escalated(open_workspace("karim", records)) == []
    assert list_escalated(open_workspace("hanne", opening_of_the_day(scenario))) == []
