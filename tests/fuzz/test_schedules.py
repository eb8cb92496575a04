"""Schedules of acts by several people lose nothing, double nothing, and leave everybody with the same (SYNC S1 to S6)."""

import pytest

from tests.fuzz.long_run import Share, run_share
from tests.fuzz.planted import PLANTS
from tests.fuzz.template import Template

ALL_ACTS = Share("all acts", short=6, tenths=6)


@pytest.mark.parametrize("name", sorted(PLANTS))
def test_that_a_bug_can_still_be_planted(
    sqlite_template: Template, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What `make faults` plants must be there to be replaced: a plant that fits no more would be noticed late."""
    try:
        PLANTS[name](monkeypatch, sqlite_template.server)
    except AttributeError as missing:
        moved = str(missing)
    else:
        moved = ""
    assert not moved


@pytest.mark.timeout(7_200)
def test_that_schedules_lose_nothing_and_end_alike(template: Template) -> None:
    found = run_share(template, ALL_ACTS)
    assert not found, "\n\n".join(found)
