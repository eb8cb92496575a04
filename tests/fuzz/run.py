"""Runs of many schedules from one seed: what they came to, and what they found first."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.errors import FlakyFailure
from hypothesis.stateful import run_state_machine_as_test

from fieldvisit_sync.clock import SystemClock
from tests.fuzz.core_machine import CoreSchedule
from tests.fuzz.figures import Figures
from tests.fuzz.machine import Schedule
from tests.fuzz.template import Template

STEPS = 20
"""Most acts of a schedule."""


FEW = (100_000, 50, 50)
"""Thresholds of the garbage collector while schedules run: they make little garbage beside much that stays."""


@contextmanager
def few_collections() -> Iterator[None]:
    """Let the garbage collector look through everything less often; that is a seventh of a schedule's time."""
    usual = gc.get_threshold()
    gc.set_threshold(*FEW)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@dataclass(frozen=True, slots=True)
class Run:
    """Schedules that ran.

    Attributes:
        figures: counts.
        found: the findings of the first schedule that had any, with the acts that lead there; None when none had.
    """

    figures: Figures
    found: str | None


def run_schedules(
    template: Template,
    figures: Figures,
    *,
    first_seed: int,
    schedules: int,
    shortens: bool = False,
    machine: type[CoreSchedule] = Schedule,
) -> Run:
    """Run schedules until one finds something.

    Args:
        template: what they start from.
        figures: counted up.
        first_seed: the same seed makes the same schedules.
        schedules: how many.
        shortens: look for the shortest acts that lead to the finding; takes minutes.
        machine: the acts.
    """
    # Seed and start are kept in the class; the machine itself stays as it is.
    seeded = type("Seeded", (machine,), {"template": template, "figures": figures})
    figures.seeds.append(first_seed)
    began, clock = SystemClock().monotonic(), SystemClock()
    phases = [Phase.generate, Phase.shrink] if shortens else [Phase.generate]
    limits = settings(
        max_examples=schedules,
        stateful_step_count=STEPS,
        phases=phases,
        derandomize=False,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    try:
        with few_collections():
            run_state_machine_as_test(seed(first_seed)(seeded), settings=limits)
    except (AssertionError, FlakyFailure) as error:
        # Threads decide who comes first: a repetition may come out well.
        return Run(figures, "\n".join([str(error), *getattr(error, "__notes__", [])]))
    finally:
        figures.seconds += clock.monotonic() - began
    return Run(figures, None)
