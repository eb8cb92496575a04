"""How much of each kind of schedule runs: a short slice in the suite, a share of the long run in `make faults`.

The long run is told in the environment: schedules of one database, minutes they may take, and the file for the figures.
"""

import os
from dataclasses import dataclass

from fieldvisit_sync.clock import SystemClock
from tests.fuzz.core_machine import CoreSchedule
from tests.fuzz.figures import Figures, keep_figures
from tests.fuzz.machine import Schedule
from tests.fuzz.run import run_schedules
from tests.fuzz.template import Template

SCHEDULES_VARIABLE = "FIELDVISIT_FUZZ_SCHEDULES"
MINUTES_VARIABLE = "FIELDVISIT_FUZZ_MINUTES"
SEED_VARIABLE = "FIELDVISIT_FUZZ_SEED"
IS_LONG = SCHEDULES_VARIABLE in os.environ
FIRST_SEED = 20_261_006
AT_ONCE = 50
"""Schedules of one seed; a finding names the seed."""


@dataclass(frozen=True, slots=True)
class Share:
    """A kind of schedule, and how much of a run is of it.

    Attributes:
        name: of the kind.
        short: schedules in the suite.
        tenths: of a long run's schedules and minutes.
        seeds_on: how far its first seed lies behind the first of all.
    """

    name: str
    short: int
    tenths: int
    seeds_on: int = 0

    def schedules(self) -> int:
        """Return how many to run."""
        return int(os.environ[SCHEDULES_VARIABLE]) * self.tenths // 10 if IS_LONG else self.short

    def seconds(self) -> float:
        """Return how long they may take; what began in time is finished."""
        return float(os.environ.get(MINUTES_VARIABLE, "30")) * 6 * self.tenths

    def first_seed(self) -> int:
        """Return the first seed."""
        return int(os.environ.get(SEED_VARIABLE, FIRST_SEED)) + self.seeds_on


def run_share(template: Template, share: Share, machine: type[CoreSchedule] = Schedule) -> list[str]:
    """Run a share of schedules; return what they found, and keep the figures of a long run."""
    database = "postgresql" if template.server.has_several_writers else "sqlite"
    figures, found, clock = Figures(database, share.name), [], SystemClock()
    seed, until = share.first_seed(), clock.monotonic() + share.seconds()
    while figures.schedules < share.schedules() and clock.monotonic() < until:
        schedules = min(AT_ONCE, share.schedules() - figures.schedules)
        run = run_schedules(template, figures, first_seed=seed, schedules=schedules, machine=machine)
        found += [f"seed {seed}: {run.found}"] if run.found else []
        seed += 1
    if IS_LONG:
        keep_figures(figures)
    return found
