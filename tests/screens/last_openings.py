"""Opens a visit at a workplace that was visited before, on the questions whose answers last."""

from fieldvisit.services.record_visit import start_visit
from fieldvisit.ui.visits.visit_page import VisitPage
from tests.screens.scenes import receive, scenario
from tests.screens.stage import Stage
from tests.unit.services.nordlys import NORDLYS


def visited_before(stage: Stage) -> None:
    """Show routines: one question open with what was said in June, the others folded."""
    karim, at = scenario().id("karim"), "2026-06-02T07:00:00.000Z"
    place = {"unit": scenario().unit_id(NORDLYS), "consultant": karim, "template": "besoeg_standard"}
    receive(stage.workspace, "visit", "visit-in-june", **place, status="held", planned_at=at, started_at=at)
    said = {"r1": {"text": "6-14"}, "r3": {"value": "engelsk"}, "r4": {"value": ["truck", "svejs"]}}
    for question, told in said.items():
        whose = {"visit": "visit-in-june", "author": karim, "question": question}
        receive(stage.workspace, "note_answer", f"in-june-{question}", **whose, **told)
    start_visit(stage.workspace, scenario().id("v1"))
    stage.open("visits", scenario().id("v1"))
    stage.window.findChildren(VisitPage)[0].turn_section(1)
    stage.settle()
    if stage.eyes.is_shown("visit.r4.open"):
        stage.press("visit.r4.open")
