"""Opens lists whose rows stand in an open conflict."""

from collections.abc import Callable

from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.log_call import call_list
from fieldvisit.services.record_visit import answer_questions, start_visit
from tests.screens.scenes import receive, scenario
from tests.screens.stage import Stage
from tests.unit.services.nordlys import answers


def clashing_visit(stage: Stage) -> None:
    """Open a visit of which an answer stands in a conflict."""
    visit = scenario().id("v1")
    start_visit(stage.workspace, visit)
    answer_questions(stage.workspace, visit, answers(scenario(), "s08"))
    values = {"record_kind": "visit", "record_id": visit, "field": "planned_at"}
    values |= {"shown": "2026-10-06T07:00:00.000Z", "other": "2026-10-06T08:30:00.000Z"}
    people = {"shown_by": scenario().id("karim"), "other_by": scenario().id("mette"), "state": "open"}
    receive(stage.workspace, "conflict", "clash-visit", **values, **people)
    stage.open("visits", visit)


def clashing(page: str) -> Callable[[Stage], None]:
    """Open a list after conflicts of what it lists came in."""

    def open_it(stage: Stage) -> None:
        task = list_follow_ups(stage.workspace).lines[0].task.id
        called = call_list(stage.workspace)[0].unit.id
        receive(stage.workspace, "offer_proposal", "clashing-proposal", code="mentor", state="open")
        people = {
            "shown_by": scenario().id("karim"),
            "shown_at": "2026-10-06T11:05:00.000Z",
            "other_by": scenario().id("mette"),
            "other_at": "2026-10-06T07:38:00.000Z",
            "state": "open",
        }
        for kind, record, field in (
            ("follow_up", task, "title"),
            ("visit", scenario().id("v2"), "note"),
            ("production_unit", called, "street"),
            ("candidate", scenario().id("K-0417"), "trade"),
            ("offer_proposal", "clashing-proposal", "reason"),
        ):
            values = {"record_kind": kind, "record_id": record, "field": field, "shown": "a", "other": "b"}
            receive(stage.workspace, "conflict", f"clash-{kind}", **values, **people)
        stage.open(page)

    return open_it
