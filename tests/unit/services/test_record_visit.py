"""Starting visits and answering their questions, measured by the acceptance day."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import (
    answer_question,
    answer_questions,
    start_visit,
    start_visit_at,
    write_free_note,
)
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import count_waiting
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS, answers


def _places(view: VisitView) -> tuple[int, int, int, int] | None:
    return view.places and (view.places.limit, view.places.in_use, view.places.promised, view.places.free)


def _unit(workspace: Workspace, scenario: Scenario, p_number: str) -> ProductionUnit:
    with workspace.store.read() as reader:
        return reader.need(ProductionUnit, scenario.unit_id(p_number))


def _waiting(workspace: Workspace) -> int:
    with workspace.store.read() as reader:
        return count_waiting(reader.connection)


def test_that_nordlys_is_answered_step_by_step_as_the_scenario_expects(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    view = view_visit(opened_workspace, visit)
    assert len(view.missing) == 7
    assert _places(view) == (2, 1, 0, 1)
    assert view.staff is not None
    assert view.staff.met

    answer_questions(opened_workspace, visit, answers(scenario, "s08"))
    view = view_visit(opened_workspace, visit)
    assert len(view.missing) == 5
    assert {need.occupation for need in view.needs} == {"svejser", "hjælper i hallen"}

    answer_questions(opened_workspace, visit, answers(scenario, "s09"))
    view = view_visit(opened_workspace, visit)
    assert (len(view.missing), view.offers_mentioned, view.offers_in_bag) == (4, 4, 9)

    answer_questions(opened_workspace, visit, answers(scenario, "s10"))
    view = view_visit(opened_workspace, visit)
    assert len(view.missing) == 3
    assert _places(view) == (2, 1, 1, 0)
    placement = next(given for given in view.commitments if given.type == "virksomhedspraktik")
    assert (placement.weeks, placement.end) == (4, date(2026, 11, 13))

    answer_questions(opened_workspace, visit, answers(scenario, "s11"))
    assert len(view_visit(opened_workspace, visit).missing) == 2
    answer_questions(opened_workspace, visit, answers(scenario, "s12"))
    view = view_visit(opened_workspace, visit)
    assert view.missing == ("a3",)
    assert view.unit is not None
    assert view.unit.next_contact == date(2026, 10, 13)
    answer_questions(opened_workspace, visit, answers(scenario, "s13"))
    view = view_visit(opened_workspace, visit)
    assert view.missing == ()
    assert view.unit is not None
    assert view.unit.fixed_contact == scenario.id("ct-nordlys")


def test_that_the_same_answers_given_again_change_nothing(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    steps = [answers(scenario, name) for name in ("s08", "s09", "s10", "s11", "s12", "s13")]
    for said in steps:
        answer_questions(opened_workspace, visit, said)
    before = _waiting(opened_workspace)
    changes = [answer_questions(opened_workspace, visit, said).changed for said in steps]
    assert [bool(changed) for changed in changes] == [False] * len(steps)
    assert _waiting(opened_workspace) == before


def test_that_lines_without_ids_keep_their_records_when_their_content_is_equal(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    lines = [{"occupation": "svejser", "posts": 1, "hours": 37}, {"occupation": "pakker", "posts": 2}]
    answer_question(opened_workspace, visit, "b3", lines)
    with opened_workspace.store.read() as reader:
        first = {need.occupation: need.id for need in reader.find(Need, visit=visit)}
    answer_question(opened_workspace, visit, "b3", lines[:1])
    with opened_workspace.store.read() as reader:
        (left,) = reader.find(Need, visit=visit)
    assert left.id == first["svejser"]


def test_that_a_commitment_points_to_the_need_of_its_visit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, answers(scenario, "s08") | answers(scenario, "s10"))
    view = view_visit(opened_workspace, visit)
    needs = {need.occupation: need.id for need in view.needs}
    assert {given.occupation: given.need for given in view.commitments} == needs


def test_that_kornblomst_shows_the_wage_subsidy_as_not_possible_now(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v2")
    start_visit(opened_workspace, visit)
    view = view_visit(opened_workspace, visit)
    assert (len(view.missing), _places(view)) == (7, (1, 0, 0, 1))
    line = next(line for line in view.bag if line.offer.id == "loentilskud_privat")
    assert line.fits
    assert not line.state.possible_now
    assert line.state.reason == "3.2 < 3.6"
    assert line.state.reason_da == "Ikke muligt nu: 3,2 mod 3,6 årsværk"
    assert line.state.selectable == "with_reason"


def test_that_kornblomst_reminds_of_keeping_the_tasks_apart(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v2")
    answer_questions(opened_workspace, visit, answers(scenario, "s17"))
    answer_questions(opened_workspace, visit, answers(scenario, "s18"))
    view = view_visit(opened_workspace, visit)
    assert (len(view.missing), view.offers_mentioned, view.hints) == (4, 4, ("opgaver_adskilt",))
    answer_questions(opened_workspace, visit, answers(scenario, "s21"))
    view = view_visit(opened_workspace, visit)
    assert (view.missing, _places(view)) == ((), (1, 0, 0, 1))


def test_that_kvadrat_gets_its_job_order_as_one_commitment(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v3")
    start_visit(opened_workspace, visit)
    assert _places(view_visit(opened_workspace, visit)) == (13, 4, 0, 9)
    for name, missing in (("s27", 4), ("s28", 3), ("s30", 0)):
        answer_questions(opened_workspace, visit, answers(scenario, name))
        assert len(view_visit(opened_workspace, visit).missing) == missing
    (given,) = view_visit(opened_workspace, visit).commitments
    assert (given.type, given.posts) == ("jobordre", 3)


def test_that_the_large_workplace_gets_another_usual_bag_than_the_small_one(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    small = {line.offer.id for line in view_visit(opened_workspace, scenario.id("v2")).bag if line.fits}
    large = {line.offer.id for line in view_visit(opened_workspace, scenario.id("v3")).bag if line.fits}
    assert {"smaajob", "hybrid"} <= small
    assert {"matchevent", "partnerskab", "tvaerkommunal"} <= large
    assert "matchevent" not in small
    assert "smaajob" not in large


def test_that_staff_figures_correct_the_workplace(opened_workspace: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, {"r5": {"avg4": 25, "last": 24.5, "avg12": 23}, "r6": 2})
    unit = _unit(opened_workspace, scenario, NORDLYS)
    assert (unit.fte_avg4, unit.fte_last, unit.fte_avg12, unit.placements_now) == (25.0, 24.5, 23.0, 2)
    assert _places(view_visit(opened_workspace, visit)) == (5, 2, 0, 3)


def test_that_a_placement_of_the_last_visit_is_not_promised_once_the_company_counted_it(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    answer_questions(opened_workspace, visit, {"r6": 1} | answers(scenario, "s10"))
    assert _places(view_visit(opened_workspace, visit)) == (2, 1, 1, 0)
    clock.set(datetime(2026, 10, 28, 8, tzinfo=UTC), ticking=False)
    later = start_visit_at(opened_workspace, NORDLYS).value
    answer_question(opened_workspace, later.id, "r6", 2)
    assert _places(view_visit(opened_workspace, later.id)) == (2, 2, 0, 0)


def test_that_a_text_and_its_withdrawal_are_kept_under_the_same_answer(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_question(opened_workspace, visit, "b1", "To store ordrer.")
    answer_question(opened_workspace, visit, "b1", "")
    view = view_visit(opened_workspace, visit)
    assert view.question("b1").mine is None
    assert "b1" in view.missing
    with opened_workspace.store.read() as reader:
        assert reader.count(NoteAnswer, visit=visit, question="b1") == 1


@pytest.mark.parametrize("question", ["b1", "b3", "t1", "a1", "a2", "a3", "a4"])
def test_that_the_none_token_answers_each_required_question(
    opened_workspace: Workspace, scenario: Scenario, question: str
) -> None:
    answer_question(opened_workspace, scenario.id("v1"), question, "ingen")
    view = view_visit(opened_workspace, scenario.id("v1"))
    assert question not in view.missing
    assert view.question(question).mine == "ingen"


def test_that_none_is_refused_while_lines_stand_and_replaced_by_the_first_line(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_question(opened_workspace, visit, "a2", "ingen")
    answer_question(opened_workspace, visit, "a2", answers(scenario, "s11")["a2"])
    assert view_visit(opened_workspace, visit).question("a2").mine is None
    with pytest.raises(ProblemError, match="linjer"):
        answer_question(opened_workspace, visit, "a2", "ingen")


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("b5", 6),
        ("b6", "ja"),
        ("r3", "svensk"),
        ("r4", ["svejs", "fly"]),
        ("r5", {"avg4": 1.0}),
        ("r6", -1),
        ("b3", [{"occupation": "svejser", "posts": "to"}]),
        ("a1", [{"occupation": "svejser"}]),
        ("a1", [{"type": "kendskab"}]),
        ("a1", [{"type": "akutjob"}]),
        ("a2", [{"deadline_kind": "cv", "title": "Send CV'er"}]),
        ("a3", {"ours": "nobody"}),
        ("a4", "i overmorgen"),
        ("x9", "hej"),
        ("free", 3),
    ],
)
def test_that_a_value_that_does_not_fit_its_question_is_refused_and_changes_nothing(
    opened_workspace: Workspace, scenario: Scenario, question: str, value: object
) -> None:
    with pytest.raises(ProblemError):
        answer_question(opened_workspace, scenario.id("v1"), question, value)
    assert _waiting(opened_workspace) == 0


def test_that_each_author_writes_a_note_of_his_own_and_sees_the_other(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    karim = open_workspace("karim", opening_of_the_day(scenario))
    visit = scenario.id("last-visit-" + NORDLYS)
    write_free_note(karim, visit, "Rikke viste os hallen.")
    mette = open_workspace(
        "mette",
        [
            *opening_of_the_day(scenario),
            (
                "note_answer",
                scenario.id("karim-b1"),
                {
                    "visit": scenario.id("v1"),
                    "author": scenario.id("karim"),
                    "question": "b1",
                    "text": "Travlt",
                },
            ),
        ],
    )
    answer_question(mette, scenario.id("v1"), "b1", "To store ordrer.")
    view = view_visit(mette, scenario.id("v1")).question("b1")
    assert view.mine == "To store ordrer."
    assert [(other.author, other.content) for other in view.others] == [("Karim Østergaard", "Travlt")]


def test_that_a_deadline_is_counted_by_its_rule_when_no_date_is_given(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    rule = {"from": "2026-10-06", "working_days": 5}
    answer_question(
        opened_workspace, visit, "a2", [{"deadline_kind": "cv", "title": "Send CV'er", "rule": rule}]
    )
    with opened_workspace.store.read() as reader:
        (task,) = reader.find(FollowUp, visit=visit)
    assert (task.due, task.promised_to, task.owner) == (
        date(2026, 10, 13),
        scenario.id("ct-nordlys"),
        scenario.id("mette"),
    )


def test_that_answers_to_a_held_visit_are_still_kept(opened_workspace: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("last-visit-" + NORDLYS)
    answer_question(opened_workspace, visit, "s2", "Gode")
    with opened_workspace.store.read() as reader:
        assert reader.need(Visit, visit).status == "held"
    assert view_visit(opened_workspace, visit).question("s2").mine == "Gode"


@pytest.mark.parametrize(
    ("day", "step", "count"),
    [("to_tilsagn_hos_kornblomst", "s21", 2), ("to_konsulenter_hos_nordlys", "x2", 0)],
)
def test_that_the_altered_days_give_their_own_commitments(
    opened_workspace: Workspace, scenario: Scenario, day: str, step: str, count: int
) -> None:
    altered = scenario.altered(day)
    told = next(known for known in altered.steps if known["id"] == step)
    if step == "x2":
        visit = start_visit_at(opened_workspace, NORDLYS, at=datetime(2026, 10, 6, 12, tzinfo=UTC)).value.id
    else:
        visit = scenario.id(told["args"]["visit"])
        for before in ("s17", "s18"):
            answer_questions(opened_workspace, visit, answers(scenario, before))
    answer_questions(opened_workspace, visit, answers(altered, step))
    view = view_visit(opened_workspace, visit)
    assert (len(view.commitments), len(view.missing)) == (count, told["expect"]["missing_required"])
