"""Ending visits: held, cancelled, moved."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.campaign_target import CampaignTarget
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.hold_visit import (
    cancel_visit,
    hold_visit,
    next_visit_due,
    set_outcome,
    set_reception,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import answer_question, answer_questions, start_visit, start_visit_at
from fieldvisit.services.undo import undo
from fieldvisit.services.visit_view import view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS, TAGFACADE, answers

_NOTHING = dict.fromkeys(("b1", "b3", "t1", "a1", "a2", "a3", "a4"), "ingen")


def _answered_nordlys(workspace: Workspace, scenario: Scenario) -> str:
    visit = scenario.id("v1")
    start_visit(workspace, visit)
    for name in ("s08", "s09", "s10", "s11", "s12", "s13"):
        answer_questions(workspace, visit, answers(scenario, name))
    return visit


def test_that_nordlys_is_held_and_is_to_be_visited_again_in_six_months(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    visit = _answered_nordlys(opened_workspace, scenario)
    clock.set(datetime(2026, 10, 6, 7, 55, tzinfo=UTC), ticking=False)
    held = hold_visit(opened_workspace, visit, reception=4).value
    assert (held.status, held.reception, held.outcome) == ("held", 4, None)
    assert held.ended_at == datetime(2026, 10, 6, 7, 55, tzinfo=UTC)
    assert view_visit(opened_workspace, visit).next_visit_by == date(2027, 4, 6)


def test_that_a_visit_with_missing_answers_is_not_held_and_each_is_named(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, _NOTHING | {"a3": None, "a4": None})
    with pytest.raises(ProblemError) as refused:
        hold_visit(opened_workspace, visit, reception=4)
    assert str(refused.value).startswith("2 felter mangler: a3 Fast kontaktperson")
    assert "a4 Næste kontakt" in str(refused.value)
    assert view_visit(opened_workspace, visit).visit.status == "planned"


def test_that_a_visit_without_gain_ends_as_knowledge_only(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    karim = open_workspace("karim", opening_of_the_day(scenario))
    visit = start_visit_at(karim, NORDLYS, at=datetime(2026, 10, 6, 12, tzinfo=UTC)).value.id
    answer_questions(
        karim,
        visit,
        _NOTHING
        | {"t1": {"voksenlaerling": {"answer": "shown"}}, "b1": "Vil høre mere om lærlinge til næste år."},
    )
    view = view_visit(karim, visit)
    assert (view.missing, view.commitments, view.offers_mentioned) == ((), (), 1)
    assert hold_visit(karim, visit, outcome="kendskab").value.outcome == "kendskab"


def test_that_knowledge_only_cannot_stand_beside_a_commitment(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    set_outcome(opened_workspace, visit, "kendskab")
    _answered_nordlys(opened_workspace, scenario)
    with pytest.raises(ProblemError, match="tilsagn"):
        hold_visit(opened_workspace, visit, outcome="nej_tak")
    assert hold_visit(opened_workspace, visit).value.outcome is None


@pytest.mark.parametrize("outcome", ["ordinaert_job", "maaske"])
def test_that_only_knowledge_or_no_is_an_outcome_of_a_visit(
    opened_workspace: Workspace, scenario: Scenario, outcome: str
) -> None:
    with pytest.raises(ProblemError, match="kendskab eller nej_tak"):
        set_outcome(opened_workspace, scenario.id("v1"), outcome)


@pytest.mark.parametrize("reception", [0, 6])
def test_that_a_reception_outside_one_to_five_is_refused(
    opened_workspace: Workspace, scenario: Scenario, reception: int
) -> None:
    with pytest.raises(ProblemError, match="1 til 5"):
        set_reception(opened_workspace, scenario.id("v1"), reception)


def test_that_ending_again_corrects_reception_and_keeps_the_end(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    visit = _answered_nordlys(opened_workspace, scenario)
    first = hold_visit(opened_workspace, visit, reception=3).value
    clock.set(datetime(2026, 10, 6, 12, tzinfo=UTC), ticking=False)
    again = hold_visit(opened_workspace, visit, reception=4).value
    assert (again.reception, again.ended_at) == (4, first.ended_at)


def test_that_a_visit_noted_days_later_keeps_the_day_it_took_place(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    clock.set(datetime(2026, 10, 9, 12, tzinfo=UTC), ticking=False)
    began = datetime(2026, 10, 7, 8, tzinfo=UTC)
    visit = start_visit_at(opened_workspace, TAGFACADE, at=began).value.id
    answer_questions(opened_workspace, visit, _NOTHING)
    assert hold_visit(opened_workspace, visit, outcome="nej_tak").value.ended_at == began


def test_that_a_cancelled_visit_gets_a_new_date_and_its_workplace_stays_on_the_list(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    new_at = datetime(2026, 10, 20, 12, 30, tzinfo=UTC)
    done = cancel_visit(opened_workspace, scenario.id("v4"), "company", new_at=new_at)
    with opened_workspace.store.read() as reader:
        moved = reader.need(Visit, done.value.moved_to or "")
        listed = reader.count(CampaignTarget, unit=scenario.unit_id(TAGFACADE))
        unit = reader.need(ProductionUnit, scenario.unit_id(TAGFACADE))
        assert next_visit_due(reader, unit) is None
    assert done.value.status == "cancelled_by_company"
    assert (moved.status, moved.planned_at, moved.note) == ("planned", new_at, "ring 10 min. før")
    assert listed == 1


def test_that_cancelling_again_with_another_date_moves_the_same_new_visit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v4")
    first = cancel_visit(opened_workspace, visit, "no-show", new_at=datetime(2026, 10, 20, 12, tzinfo=UTC))
    again = cancel_visit(opened_workspace, visit, "us", new_at=datetime(2026, 10, 21, 9, tzinfo=UTC))
    assert again.value.moved_to == first.value.moved_to
    with opened_workspace.store.read() as reader:
        assert reader.need(Visit, again.value.moved_to or "").planned_at == datetime(
            2026, 10, 21, 9, tzinfo=UTC
        )


def test_that_a_held_visit_cannot_be_cancelled_nor_a_cancelled_one_held(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    held = scenario.id("last-visit-" + NORDLYS)
    with pytest.raises(ProblemError, match="afholdt"):
        cancel_visit(opened_workspace, held, "company")
    cancel_visit(opened_workspace, scenario.id("v4"), "company")
    with pytest.raises(ProblemError, match="aflyst"):
        hold_visit(opened_workspace, scenario.id("v4"))
    with pytest.raises(ProblemError, match="tilsagn"):
        answer_question(opened_workspace, scenario.id("v4"), "a1", [{"type": "ordinaert_job"}])


def test_that_cancelling_can_be_undone_with_its_new_visit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v4")
    done = cancel_visit(opened_workspace, visit, "company", new_at=datetime(2026, 10, 20, 12, tzinfo=UTC))
    undo(opened_workspace, done.changed)
    with opened_workspace.store.read() as reader:
        assert reader.need(Visit, visit).status == "planned"
        assert reader.get(Visit, done.value.moved_to) is None
