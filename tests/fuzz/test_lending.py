"""Schedules of requests, of whom partners lend for them, and of deletions about people lose nothing and show nobody too much."""

import pytest

from tests.fuzz.lent_rules import LendingSchedule
from tests.fuzz.long_run import Share, run_share
from tests.fuzz.template import Template

LENDING = Share("lending", short=3, tenths=1, seeds_on=20_000)


@pytest.mark.timeout(3_600)
def test_that_lending_loses_nothing_and_ends_alike(template: Template) -> None:
    found = run_share(template, LENDING, LendingSchedule)
    assert not found, "\n\n".join(found)
