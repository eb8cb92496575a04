"""The call list and what a call does to it, measured by the acceptance day."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.count_calls import count_calls
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.list_follow_ups import count_deadlines
from fieldvisit.services.log_call import call_item, call_list, log_call
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock

GREEN_GARDENS, DAGLI, CYCLES = "99000538", "99000791", "99000678"
NINE_ON_TUESDAY = datetime(2026, 10, 13, 7, 0, tzinfo=UTC)


def test_that_the_morning_s_three_calls_leave_what_the_scenario_expects(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    mette = opened_workspace
    assert call_list(mette)[0].flags == ("reklamebeskyttet", "sole_trader")
    no = log_call(mette, GREEN_GARDENS, "no", reason="no_time", recontact=date(2027, 3, 1)).value
    assert (no.result, no.reason, no.recontact) == ("no", "no_time", date(2027, 3, 1))
    assert len(call_list(mette)) == 3

    assert call_list(mette)[0].flags == ()
    yes = log_call(mette, DAGLI, "yes", book_at=NINE_ON_TUESDAY).value
    assert len(call_list(mette)) == 2
    with mette.store.read() as reader:
        booked = reader.need(Visit, yes.visit or "")
    assert (booked.status, booked.planned_at, booked.unit) == ("planned", NINE_ON_TUESDAY, yes.unit)
    assert (booked.consultant, booked.campaign) == (scenario.id("mette"), scenario.id("cp1"))

    create_company(mette, NewCompany(name="Mosevang Montage ApS", cvr="99000988", phone="00000199"))
    back = log_call(mette, "99000988", "call_back", recontact=date(2026, 10, 14)).value
    assert (back.target, back.campaign) == (None, scenario.id("cp1"))
    assert len(call_list(mette)) == 2

    counted = count_calls(mette)
    assert (counted.made, counted.reached, counted.yes, counted.yes_pct) == (3, 3, 1, 33.3)
    deadlines = count_deadlines(mette)
    assert (deadlines.open, deadlines.due_today, deadlines.overdue) == (2, 1, 1)


def test_that_a_call_is_stamped_with_time_person_and_list_item(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    item = call_list(opened_workspace)[2]
    clock.set(datetime(2026, 10, 6, 6, 20, tzinfo=UTC), ticking=False)
    call = log_call(opened_workspace, CYCLES, "yes", note="Hører om lærlinge").value
    assert (call.target, call.by) == (item.target, scenario.id("mette"))
    assert (call.at, call.note) == (clock.now(), "Hører om lærlinge")


def test_that_who_was_not_reached_comes_last_and_stays(opened_workspace: Workspace) -> None:
    first = call_list(opened_workspace)[0]
    log_call(opened_workspace, first.unit.id, "not_reached", target=first.target)
    left = call_list(opened_workspace)
    assert len(left) == 4
    assert left[-1].unit.id == first.unit.id
    assert left[-1].last_call is not None
    assert left[-1].last_call.result == "not_reached"
    counted = count_calls(opened_workspace)
    assert (counted.made, counted.reached, counted.yes_pct) == (1, 0, None)


def test_that_a_wrong_number_leaves_the_list(opened_workspace: Workspace) -> None:
    log_call(opened_workspace, GREEN_GARDENS, "wrong_number")
    assert len(call_list(opened_workspace)) == 3


def test_that_a_workplace_returns_to_the_list_on_the_day_it_asked_for(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    log_call(opened_workspace, GREEN_GARDENS, "call_back", recontact=date(2026, 10, 8))
    assert len(call_list(opened_workspace)) == 3
    clock.set(datetime(2026, 10, 8, 6, 0, tzinfo=UTC), ticking=False)
    assert call_list(opened_workspace)[-1].unit.name == "Lindevang Grønne Haver v/ I. Juul"


def test_that_yesterday_s_calls_are_not_counted_today(opened_workspace: Workspace, clock: FileClock) -> None:
    log_call(opened_workspace, GREEN_GARDENS, "no")
    clock.set(datetime(2026, 10, 6, 22, 1, tzinfo=UTC), ticking=False)
    assert count_calls(opened_workspace).made == 0


def test_that_a_call_with_its_booking_is_taken_back_together(opened_workspace: Workspace) -> None:
    done = log_call(opened_workspace, DAGLI, "yes", book_at=NINE_ON_TUESDAY)
    undo(opened_workspace, done.changed)
    assert len(call_list(opened_workspace)) == 4
    with opened_workspace.store.read() as reader:
        assert reader.get(Call, done.value.id) is None
        assert reader.get(Visit, done.value.visit) is None


def test_that_the_last_contact_is_shown_with_the_workplace(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    dagli = call_list(opened_workspace)[1]
    assert dagli.contact is not None
    assert dagli.contact.name == "Line Toft"
    assert dagli.note == "ring igen fra 28. sep."
    assert dagli.last_call is not None
    assert dagli.last_call.result == "not_reached"
    with opened_workspace.store.read() as reader:
        assert call_item(reader, dagli.unit).target == ""


@pytest.mark.parametrize(
    ("result", "extra", "code"),
    [
        ("perhaps", {}, "bad_result"),
        ("no", {"reason": "rain"}, "bad_result"),
        ("no", {"book_at": NINE_ON_TUESDAY}, "booking"),
        ("yes", {"target": "gone"}, "not_found"),
    ],
)
def test_that_a_call_that_makes_no_sense_is_refused(
    opened_workspace: Workspace, result: str, extra: dict[str, Any], code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        log_call(opened_workspace, DAGLI, result, **extra)
    assert problem.value.code == code
    assert count_calls(opened_workspace).made == 0
