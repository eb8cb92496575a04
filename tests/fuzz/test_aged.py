"""Schedules whose laptops begin at earlier schema versions and are upgraded on the way lose nothing either (SYNC S9).

Only in the long run (`make faults`; see `collect_ignore` beside this): the laptops of three versions take as long to make as the suite's schedules to run,
and the pairs of versions have their own tests in `tests/versions`.
"""

from collections.abc import Iterator

import pytest

from fieldvisit.store import take_in
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from tests.fuzz.aged import AgedSchedule, Older, make_older
from tests.fuzz.figures import Figures
from tests.fuzz.long_run import AT_ONCE, Share, run_share
from tests.fuzz.run import run_schedules
from tests.fuzz.template import Template

SEEDS = 4
"""How many seeds of `AT_ONCE` schedules are tried before the planted bug counts as missed."""

UPGRADED = Share("upgrades", short=0, tenths=1)


@pytest.fixture
def older(template: Template) -> Iterator[Older]:
    """The template's laptops at earlier versions."""
    made = make_older(template)
    yield made
    for version, laptops in made.laptops.items():
        for laptop in laptops if version != SCHEMA_VERSION else ():
            laptop.store.close()


@pytest.mark.timeout(7_200)
def test_that_schedules_with_upgrades_on_the_way_lose_nothing_and_end_alike(
    template: Template, older: Older
) -> None:
    class FromHere(AgedSchedule):
        pass

    FromHere.older = older
    found = run_share(template, UPGRADED, FromHere)
    assert not found, "\n\n".join(found)


def test_that_they_find_an_upgrade_that_forgets_the_fields_kept_for_it(
    template: Template, older: Older, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_in, "take_in_fields", lambda connection, since: None)

    class FromHere(AgedSchedule):
        pass

    FromHere.older = older
    figures = Figures("planted")
    for first in range(203, 203 + SEEDS):
        run_schedules(template, figures, first_seed=first, schedules=AT_ONCE, machine=FromHere)
        if figures.findings:
            break
    # What was forgotten shows as rows that differ, or as a value that a later edit should have won over.
    assert set(figures.findings) & {"diverged", "wrong_winner"}
