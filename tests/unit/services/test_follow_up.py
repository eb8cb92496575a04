"""Promising by a date, doing it, and the deadlines the acceptance day counts after each step."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.day_figures import Deadlines
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.follow_up import (
    NewFollowUp,
    add_follow_up,
    change_due,
    finish_follow_up,
    reopen_follow_up,
)
from fieldvisit.services.list_follow_ups import Section, count_deadlines, list_follow_ups
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS, step


def _counts(workspace: Workspace) -> tuple[int, int, int]:
    counted = count_deadlines(workspace)
    return counted.open, counted.due_today, counted.overdue


def _at(clock: FileClock, hour: int, minute: int) -> None:
    """Set the Danish time of the acceptance day (summer time)."""
    clock.set(datetime(2026, 10, 6, hour - 2, minute, tzinfo=UTC), ticking=False)


def _expected(scenario: Scenario, name: str) -> tuple[int, int, int]:
    found = next(step for step in scenario.steps if step["id"] == name)["expect"]["deadlines"]
    return found["open"], found["due_today"], found["overdue"]


def _with_praktik(scenario: Scenario) -> dict[str, object]:
    return {
        "unit": scenario.unit_id(NORDLYS),
        "type": "virksomhedspraktik",
        "start": "2026-10-19",
        "state": "given",
    }


def test_that_the_deadlines_of_the_day_are_counted_as_the_scenario_says(
    open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock
) -> None:
    praktik = scenario.id("c2")
    mette = open_workspace(
        "mette", [*opening_of_the_day(scenario), ("commitment", praktik, _with_praktik(scenario))]
    )
    assert _counts(mette) == _expected(scenario, "s01")

    for title, name in (("Send CV'er til Rikke Dam", "s11"), ("Søndersted svarer", "s30")):
        rule = {"from": "2026-10-06", "working_days": 5}
        made = add_follow_up(
            mette, NewFollowUp(title=title, rule=rule, unit=NORDLYS, promised=True, deadline_kind="cv")
        ).value
        assert made.due == date(2026, 10, 13)
        assert _counts(mette) == _expected(scenario, name)

    _at(clock, 13, 40)
    finish_follow_up(mette, scenario.id("d2"))
    assert _counts(mette) == _expected(scenario, "s33")
    _at(clock, 14, 35)
    finish_follow_up(mette, scenario.id("d1"))
    assert _counts(mette) == _expected(scenario, "s36")

    _at(clock, 14, 50)
    for told in step(scenario, "s37")["follow_ups"]:
        rule = {key: praktik if value == "c2" else value for key, value in told["rule"].items()}
        made = add_follow_up(
            mette,
            NewFollowUp(
                title=told["title"],
                rule=rule,
                deadline_kind=told["deadline_kind"],
                unit=told["p"],
                promised_to=scenario.id(told["promised_to"]),
                owner="mette.lindholt",
            ),
        ).value
        assert made.due == date.fromisoformat(told["due"])
        assert made.commitment == (praktik if praktik in rule.values() else None)
        assert made.owner == scenario.id("mette")
    assert _counts(mette) == _expected(scenario, "s37")


def test_that_a_promised_clock_time_is_late_after_its_minute(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    _at(clock, 16, 0)
    assert count_deadlines(opened_workspace) == Deadlines(open=2, due_today=1, overdue=1)
    _at(clock, 16, 1)
    assert count_deadlines(opened_workspace) == Deadlines(open=2, due_today=0, overdue=2)


def test_that_the_list_has_sections_with_company_contact_and_working_days(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    listed = list_follow_ups(opened_workspace)
    assert [line.task.id for line in listed.section(Section.OVERDUE)] == [scenario.id("d1")]
    late = listed.section(Section.OVERDUE)[0]
    assert (late.company, late.contact, late.days_over) == ("Tag & Facade Vest", "Ole Krag", 1)
    assert late.deputy == "Karim Østergaard"
    assert [line.task.id for line in listed.section(Section.TODAY)] == [scenario.id("d2")]
    tasks = listed.section(Section.THIS_WEEK)
    assert {line.task.id for line in tasks} == {scenario.id(name) for name in ("o1", "o2", "o3")}
    assert not any(line.is_deadline for line in tasks)
    assert listed.section(Section.LATER) == ()


def test_that_sunday_belongs_to_this_week_and_monday_comes_later(workspace: Workspace) -> None:
    for day in (date(2026, 10, 12), date(2026, 10, 11), date(2026, 10, 7)):
        add_follow_up(workspace, NewFollowUp(title=f"{day:%A}", due=day))
    listed = list_follow_ups(workspace)
    assert [line.task.title for line in listed.section(Section.THIS_WEEK)] == ["Wednesday", "Sunday"]
    assert [line.task.title for line in listed.section(Section.LATER)] == ["Monday"]


def test_that_a_colleague_s_follow_ups_are_not_on_my_list(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    karim = open_workspace("karim", opening_of_the_day(scenario))
    assert list_follow_ups(karim).lines == ()
    assert _counts(karim) == (0, 0, 0)


def test_that_done_is_stamped_with_time_and_person_and_can_be_undone(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    _at(clock, 13, 40)
    done = finish_follow_up(opened_workspace, scenario.id("d2"))
    assert done.value.done_at == datetime(2026, 10, 6, 11, 40, tzinfo=UTC)
    assert done.value.done_by == scenario.id("mette")

    undo(opened_workspace, done.changed)
    assert _counts(opened_workspace) == (2, 1, 1)


def test_that_doing_twice_keeps_the_first_time(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    first = finish_follow_up(opened_workspace, scenario.id("d2")).value
    _at(clock, 15, 0)
    again = finish_follow_up(opened_workspace, scenario.id("d2"))
    assert again.value.done_at == first.done_at
    assert not again.changed


def test_that_a_done_follow_up_is_opened_again(opened_workspace: Workspace, scenario: Scenario) -> None:
    finish_follow_up(opened_workspace, scenario.id("d1"))
    opened = reopen_follow_up(opened_workspace, scenario.id("d1")).value
    assert (opened.done_at, opened.done_by) == (None, None)
    assert _counts(opened_workspace) == (2, 1, 1)


def test_that_a_date_of_one_s_own_replaces_the_rule(workspace: Workspace) -> None:
    ruled = add_follow_up(
        workspace, NewFollowUp(title="Send profiler", rule={"from": "2026-10-06", "working_days": 1})
    ).value
    moved = change_due(workspace, ruled.id, datetime.fromisoformat("2026-10-09T13:00")).value
    assert moved.due == datetime(2026, 10, 9, 11, 0, tzinfo=UTC)
    assert moved.rule is None


def test_that_a_promise_goes_to_the_fixed_contact_of_the_workplace(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    made = add_follow_up(
        opened_workspace,
        NewFollowUp(title="Ring tilbage", due=date(2026, 10, 8), unit=NORDLYS, promised=True),
    ).value
    assert made.promised_to == scenario.id("ct-nordlys")
    assert made.unit == scenario.unit_id(NORDLYS)


def test_that_a_follow_up_of_a_promise_belongs_to_its_workplace(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    mette = open_workspace("mette", [("commitment", scenario.id("c2"), _with_praktik(scenario))])
    rule = {"last_working_day_before_start_of": scenario.id("c2")}
    made = add_follow_up(mette, NewFollowUp(title="VITAS godkendt?", rule=rule)).value
    assert (made.due, made.unit) == (date(2026, 10, 16), scenario.unit_id(NORDLYS))
    with mette.store.read() as reader:
        assert reader.get(Commitment, made.commitment) is not None


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewFollowUp(title=" ", due=date(2026, 10, 8)), "no_title"),
        (NewFollowUp(title="Ring"), "no_due"),
        (NewFollowUp(title="Ring", rule={"from": "i morgen", "working_days": 1}), "no_due"),
        (NewFollowUp(title="Ring", due=date(2026, 10, 8), deadline_kind="party"), "unknown_kind"),
        (NewFollowUp(title="Ring", due=date(2026, 10, 8), unit="9990009999"), "not_found"),
        (NewFollowUp(title="Ring", due=date(2026, 10, 8), promised_to="nobody"), "not_found"),
        (NewFollowUp(title="Ring", due=date(2026, 10, 8), promised=True), "no_contact"),
        (NewFollowUp(title="Ring", due=date(2026, 10, 8), visit="nowhere"), "not_found"),
        (NewFollowUp(title="Ring", rule={"start_of": "nothing", "days": 14}), "not_found"),
        (NewFollowUp(title="Ring", due=date(2026, 10, 8), owner="nobody"), "not_found"),
    ],
)
def test_that_what_cannot_be_promised_is_refused_and_nothing_is_kept(
    opened_workspace: Workspace, new: NewFollowUp, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        add_follow_up(opened_workspace, new)
    assert problem.value.code == code
    with opened_workspace.store.read() as reader:
        assert reader.count(FollowUp) == 5


@pytest.mark.parametrize("verb", [finish_follow_up, reopen_follow_up])
def test_that_a_follow_up_that_is_not_here_is_said_to_be_missing(workspace: Workspace, verb: object) -> None:
    assert callable(verb)
    with pytest.raises(ProblemError) as problem:
        verb(workspace, "gone")
    assert problem.value.code == "not_found"


def test_that_a_caseworker_reads_follow_ups_and_writes_none(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    with pytest.raises(ProblemError) as problem:
        add_follow_up(hanne, NewFollowUp(title="Ring", due=date(2026, 10, 8)))
    assert (problem.value.code, problem.value.exit_code) == ("not_allowed", 5)
    with pytest.raises(ProblemError):
        finish_follow_up(hanne, scenario.id("d1"))
    assert list_follow_ups(hanne).lines == ()
