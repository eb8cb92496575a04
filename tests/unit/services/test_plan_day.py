"""What I dag shows in the morning of the acceptance day, and how it follows the day."""

from datetime import UTC, date, datetime

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.services.hold_visit import hold_visit
from fieldvisit.services.log_call import log_call
from fieldvisit.services.plan_day import Mark, plan_day
from fieldvisit.services.record_visit import answer_questions, schedule_visit, write_free_note
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS, answers


def test_that_the_laptop_says_what_it_holds_for_a_day_without_a_connection(
    opened_workspace: Workspace,
) -> None:
    ready = plan_day(opened_workspace).readiness
    assert (ready.visits, ready.candidates, ready.offers, ready.past_check) == (4, 6, 30, 3)
    assert ready.without_workplace == 0
    assert ready.last_sync == datetime(2026, 10, 6, 5, 30, tzinfo=UTC)


def test_that_the_next_visit_comes_with_place_contact_and_shortlist(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    coming = plan_day(opened_workspace).next_visit
    assert coming is not None
    assert coming.unit is not None
    assert coming.contact is not None
    assert coming.places is not None
    assert (coming.visit.id, f"{coming.at:%H:%M}") == (scenario.id("v1"), "09:00")
    assert (coming.unit.name, coming.unit.employees) == ("Nordlys Metal ApS", 14)
    assert (coming.contact.name, coming.contact.role) == ("Rikke Dam", "værkfører")
    assert (coming.places.free, coming.shortlisted) == (1, 3)
    assert coming.marks == ()
    assert coming.said == "Mangler en svejser i nordhallen."


def test_that_what_was_said_last_is_the_note_of_the_latest_call_or_visit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    for name in ("s08", "s09", "s10", "s11", "s12", "s13"):
        answer_questions(opened_workspace, visit, answers(scenario, name))
    write_free_note(opened_workspace, visit, "Rikke vil se truckkort først. " + "Porten er i gården. " * 20)
    hold_visit(opened_workspace, visit)
    again = schedule_visit(opened_workspace, NORDLYS, datetime(2026, 10, 6, 15, tzinfo=UTC)).value.id

    def said() -> str:
        plan = plan_day(opened_workspace)
        return next(each.said for each in plan.other_visits if each.visit.id == again)

    assert said().startswith("Rikke vil se truckkort først.")
    assert said().endswith(" …")
    assert len(said()) <= 160
    log_call(opened_workspace, NORDLYS, "call_back", note="Ring på fredag")
    assert said() == "Ring på fredag"


def test_that_the_other_visits_carry_one_mark_each(opened_workspace: Workspace, scenario: Scenario) -> None:
    others = plan_day(opened_workspace).other_visits
    assert [visit.visit.id for visit in others] == [scenario.id(name) for name in ("v2", "v3", "v4")]
    assert [visit.marks for visit in others] == [
        (Mark.NO_WAGE_SUBSIDY,),
        (Mark.DRAFT_PARTNERSHIP,),
        (Mark.FIRST_VISIT,),
    ]
    assert [visit.shortlisted for visit in others] == [2, 2, 0]
    assert [visit.visit.note for visit in others] == [None, "parkering i gården", "ring 10 min. før"]
    assert others[2].promised == "Svar om praktik i november"


def test_that_late_and_due_today_stand_beside_calls_and_tomorrow(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    plan = plan_day(opened_workspace)
    assert [line.task.id for line in plan.due] == [scenario.id("d1"), scenario.id("d2")]
    assert [item.unit.name for item in plan.calls] == [
        "Lindevang Grønne Haver v/ I. Juul",
        "Dagli Købmand Søvejen ApS",
        "Cykelsmeden Lindevang",
        "Lindevang Køl & Varme ApS",
    ]
    assert (plan.next_day.day, plan.next_day.visits, plan.next_day.follow_ups) == (date(2026, 10, 7), 0, 3)
    assert plan.unanswered == ()


def test_that_own_tasks_of_the_day_follow_the_deadlines(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    task = add_follow_up(opened_workspace, NewFollowUp(title="Hent nøgler", due=date(2026, 10, 6))).value
    assert [line.task.id for line in plan_day(opened_workspace).due] == [
        scenario.id("d1"),
        scenario.id("d2"),
        task.id,
    ]


def test_that_a_visit_without_its_workplace_is_reported_as_missing(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    records = [
        record
        for record in opening_of_the_day(scenario)
        if record[:2] != ("production_unit", scenario.unit_id(NORDLYS))
    ]
    plan = plan_day(open_workspace("mette", records))
    assert plan.readiness.without_workplace == 1
    assert plan.next_visit is not None
    assert plan.next_visit.unit is None


def test_that_a_day_without_visits_has_no_next_one(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    plan = plan_day(open_workspace("karim", opening_of_the_day(scenario)))
    assert plan.next_visit is None
    assert plan.other_visits == ()
    assert plan.calls == ()


def test_that_friday_looks_ahead_to_monday(opened_workspace: Workspace, clock: FileClock) -> None:
    clock.set(datetime(2026, 10, 9, 6, 0, tzinfo=UTC), ticking=False)
    schedule_visit(opened_workspace, NORDLYS, datetime(2026, 10, 12, 9, 0, tzinfo=UTC))
    following = plan_day(opened_workspace).next_day
    assert (following.day, following.visits) == (date(2026, 10, 12), 1)


def test_that_a_called_workplace_leaves_the_list_of_the_day(opened_workspace: Workspace) -> None:
    log_call(opened_workspace, "99000538", "no", reason="no_time", recontact=date(2027, 3, 1))
    assert len(plan_day(opened_workspace).calls) == 3


def test_that_an_inquiry_waits_until_it_is_answered(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    asked = {
        "unit": scenario.unit_id(NORDLYS),
        "channel": "phone",
        "text": "Mangler folk",
        "answer_due": "2026-10-07",
    }
    mine = ("inquiry", scenario.id("in-1"), asked | {"taker": scenario.id("mette")})
    nobodys = ("inquiry", scenario.id("in-2"), asked | {"answer_due": "2026-10-06"})
    answered = (
        "inquiry",
        scenario.id("in-3"),
        asked | {"taker": scenario.id("mette"), "answered_at": "2026-10-06T05:00:00.000Z"},
    )
    karims = ("inquiry", scenario.id("in-4"), asked | {"taker": scenario.id("karim")})
    plan = plan_day(open_workspace("mette", [mine, nobodys, answered, karims]))
    assert [inquiry.id for inquiry in plan.unanswered] == [scenario.id("in-2"), scenario.id("in-1")]


def test_that_the_running_campaign_shows_the_team_s_progress(opened_workspace: Workspace) -> None:
    running = plan_day(opened_workspace).campaign
    assert running is not None
    assert running.campaign.name == "Åbne døre 2026"
    assert running.report.numbers.goal == 800


def test_that_without_a_campaign_there_is_no_progress(workspace: Workspace) -> None:
    assert plan_day(workspace).campaign is None
