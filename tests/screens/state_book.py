"""Each page in the states of DESIGN section 3: while it is read, when it cannot be, in conflict, offline and locked."""

from PySide6.QtCore import Qt

from tests.screens.clash_openings import clashing, clashing_visit
from tests.screens.scenes import Scene, scenario
from tests.screens.screen import Open, Screen, page, presented, visit
from tests.screens.stage import Stage
from tests.unit.services.nordlys import NORDLYS


def waiting(id_: str, record: str = "") -> Open:
    """Open a page whose reading does not come."""

    def open_it(stage: Stage) -> None:
        stage.keep_store_busy()
        stage.open(id_, record)
        stage.eyes.wait(lambda: stage.eyes.is_shown(f"{_name(id_)}.waiting"), "grey rows")

    return open_it


def failing(id_: str, record: str = "") -> Open:
    """Open a page, take the store away, and let the page read."""

    def open_it(stage: Stage) -> None:
        stage.close_store()
        stage.open(id_, record)

    return open_it


def _name(page_id: str) -> str:
    return "visit" if page_id == "visits" else page_id


def _broken_history(stage: Stage) -> None:
    stage.close_store()
    stage.window.show_history("production_unit", scenario().unit_id(NORDLYS))
    stage.settle()


def _broken_trash(stage: Stage) -> None:
    stage.close_store()
    stage.window.show_trash()
    stage.settle()


STATES = (
    Screen("i_dag_henter", Scene.WAITING, waiting("today")),
    Screen("virksomheder_henter", Scene.WAITING, waiting("companies")),
    Screen("opkald_henter", Scene.WAITING, waiting("calls")),
    Screen("kandidater_henter", Scene.WAITING, waiting("candidates")),
    Screen("opfoelgning_henter", Scene.WAITING, waiting("follow_ups")),
    Screen("synkronisering_henter", Scene.WAITING, waiting("sync_review")),
    Screen("kampagner_henter", Scene.WAITING, waiting("campaigns")),
    Screen("i_dag_fejl", Scene.BROKEN, failing("today")),
    Screen("virksomheder_fejl", Scene.BROKEN, failing("companies")),
    Screen("opkald_fejl", Scene.BROKEN, failing("calls")),
    Screen("tasken_fejl", Scene.BROKEN, failing("bag")),
    Screen("kandidater_fejl", Scene.BROKEN, failing("candidates")),
    Screen("opfoelgning_fejl", Scene.BROKEN, failing("follow_ups")),
    Screen("synkronisering_fejl", Scene.BROKEN, failing("sync_review")),
    Screen("kampagner_fejl", Scene.BROKEN, failing("campaigns")),
    Screen("besoeg_fejl", Scene.BROKEN, failing("visits", scenario().id("v1"))),
    Screen("virksomheder_konflikt", Scene.CONFLICT, clashing("companies")),
    Screen("opkald_konflikt", Scene.CONFLICT, clashing("calls")),
    Screen("kandidater_konflikt", Scene.CONFLICT, clashing("candidates")),
    Screen("tasken_konflikt", Scene.CONFLICT, clashing("bag")),
    Screen("opfoelgning_konflikt", Scene.CONFLICT, clashing("follow_ups")),
    Screen("besoeg_konflikt", Scene.CONFLICT, clashing_visit),
    Screen("besoeg_uden_net", Scene.OFFLINE, visit()),
    Screen("besoeg_laast", Scene.LATE, visit()),
    Screen("i_dag_konflikt", Scene.CONFLICT, clashing("today")),
    Screen("i_dag_laast", Scene.LATE, page("today")),
    Screen("virksomheder_uden_net", Scene.OFFLINE, page("companies")),
    Screen("virksomheder_laast", Scene.LATE, page("companies")),
    Screen("opkald_uden_net", Scene.OFFLINE, page("calls")),
    Screen("opkald_laast", Scene.LATE, page("calls")),
    Screen("kandidater_uden_net", Scene.OFFLINE, page("candidates")),
    Screen("tasken_henter", Scene.WAITING, waiting("bag")),
    Screen("tasken_uden_net", Scene.OFFLINE, page("bag")),
    Screen("tasken_laast", Scene.LATE, page("bag")),
    Screen("opfoelgning_uden_net", Scene.OFFLINE, page("follow_ups")),
    Screen("opfoelgning_laast", Scene.LATE, page("follow_ups")),
    Screen("kampagner_uden_net", Scene.OFFLINE, page("campaigns")),
    Screen("kampagner_laast", Scene.LATE, page("campaigns")),
    Screen("indstillinger_fejl", Scene.BROKEN, failing("settings", "data")),
    Screen("vis_profiler_uden_net", Scene.OFFLINE, presented(Qt.Key.Key_2)),
    Screen("vis_profiler_laast", Scene.LATE, presented(Qt.Key.Key_2)),
    Screen("historik_fejl", Scene.BROKEN, _broken_history),
    Screen("papirkurv_fejl", Scene.BROKEN, _broken_trash),
)
"""The empty ones stand with their pages in the book."""
