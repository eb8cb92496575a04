"""I dag: what stands in an open conflict has its mark."""

from collections.abc import Callable

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.log_call import call_list
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.ui.today.today_page import TodayPage
from fieldvisit_sync.protocol.messages import Row
from tests.ui.reading import part, unnamed, words


def test_that_visits_deadlines_and_calls_of_the_day_show_their_conflicts(
    open_fresh: Callable[..., TodayPage], opened_workspace: Workspace, scenario: Scenario
) -> None:
    plain = open_fresh(TodayPage, opened_workspace)
    assert not part(plain, "today.next_visit.clash").isVisible()
    task = list_follow_ups(opened_workspace).lines[0].task.id
    called = call_list(opened_workspace)[0].unit.id
    records = {
        "visit": [scenario.id("v1"), scenario.id("v2")],
        "follow_up": [task],
        "production_unit": [called],
    }
    rows = [
        Row(kind="conflict", id=f"clash-{record}", version=3, fields=_fields(kind, record))
        for kind, ids in records.items()
        for record in ids
    ]
    with opened_workspace.store.maintain() as connection:
        store_page(connection, [], rows)
    page = open_fresh(TodayPage, opened_workspace)
    assert part(page, "today.next_visit.clash").isVisible()
    assert words(page, f"today.visit_mark.{scenario.id('v2')}") == "Konflikt"
    assert words(page, f"today.deadline.{task}.clash.text") == "Konflikt"
    assert words(page, f"today.call.{called}.clash.text") == "Konflikt"
    for row in (f"today.deadline.{task}", f"today.call.{called}"):
        assert "Konflikt" in part(page, row).accessibleName()
    assert unnamed(page) == []


def _fields(kind: str, record: str) -> dict[str, str]:
    return {"record_kind": kind, "record_id": record, "field": "note", "state": "open"}
