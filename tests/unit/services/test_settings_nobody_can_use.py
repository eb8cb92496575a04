"""A municipality whose settings are wrong still works: every laptop opens, reads and plans with the defaults."""

from typing import Any

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.present_visit import present_visit
from fieldvisit.services.propose_follow_ups import propose_follow_ups
from fieldvisit.services.read_call_card import read_call_card
from fieldvisit.services.read_candidates import list_candidates
from fieldvisit.services.report_campaign import report_campaign
from fieldvisit.services.request_partner import partners, usual_answer_day
from fieldvisit.store.state import set_state
from fieldvisit_sync.schema.identity import setting_id
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS

NAMES = (
    *("sync_batch_size", "offline_person_days", "offline_consent_hours", "auto_lock_minutes", "small_n"),
    *("call_protected", "sla", "unit_name", "partners", "local_closing_days"),
)


@pytest.mark.parametrize("value", ["nonsense", {}, [1], -7, 10**15, True])
def test_that_wrong_settings_stop_nobody(
    open_workspace: OpenWorkspace, scenario: Scenario, value: Any
) -> None:
    records = [record for record in opening_of_the_day(scenario) if record[0] != "setting"]
    wrong = [
        ("setting", setting_id(scenario.municipality, name), {"name": name, "value": value}) for name in NAMES
    ]
    mette = open_workspace("mette", [*records, *wrong])
    with mette.store.maintain() as connection:
        set_state(connection, "offline_person_days", value)
    assert not list_candidates(mette).locked
    assert read_call_card(mette, NORDLYS).script
    assert usual_answer_day(mette) > mette.today
    assert isinstance(partners(mette), tuple)
    assert report_campaign(mette, scenario.campaign["name"])
    assert present_visit(mette, scenario.id("v1")).company
    assert isinstance(propose_follow_ups(mette, scenario.id("v1")), tuple)
