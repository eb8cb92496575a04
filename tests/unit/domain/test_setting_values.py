"""A setting that holds what nobody can use counts as not set."""

from typing import Any

import pytest

from fieldvisit.demo.scenario import Scenario, load_scenario
from fieldvisit.domain.setting_values import fits


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sync_batch_size", "13"),
        ("sync_batch_size", 0),
        ("offline_person_days", "to uger"),
        ("offline_person_days", 10**12),
        ("offline_person_days", True),
        ("offline_person_days", None),
        ("auto_lock_minutes", -5),
        ("auto_lock_minutes", {}),
        ("small_n", [5]),
        ("sla", "5"),
        ("sla", {"thanks_working_days": "1"}),
        ("sla", {"thanks_working_days": 10**9}),
        ("partners", {"code": "0997"}),
        ("partners", ["0997"]),
        ("unit_name", 7),
        ("local_closing_days", "12-24"),
        ("local_closing_days", [f"{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 32)]),
    ],
)
def test_that_a_value_nobody_can_use_does_not_fit(name: str, value: Any) -> None:
    assert not fits(name, value)


def test_that_every_setting_of_the_acceptance_day_fits() -> None:
    scenario: Scenario = load_scenario()
    settings = scenario.document["settings"] | {"partners": [scenario.document["org"]["partner"]]}
    assert [name for name, value in settings.items() if not fits(name, value)] == []


def test_that_a_setting_of_a_later_version_fits() -> None:
    assert fits("weather", {"any": [1]})
