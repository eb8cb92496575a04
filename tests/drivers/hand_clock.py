"""A clock that moves only by hand."""

from datetime import UTC, datetime, timedelta

DEMO_MORNING = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)
"""07:30 in Denmark on the day of the scenario."""


class HandClock:
    """Wall time and monotonic time that a test moves together or apart."""

    def __init__(self, wall: datetime = DEMO_MORNING) -> None:
        self._wall = wall
        self._monotonic = 1_000.0

    def now(self) -> datetime:
        """Return the wall time."""
        return self._wall

    def monotonic(self) -> float:
        """Return the monotonic time."""
        return self._monotonic

    def pass_time(self, seconds: float) -> None:
        """Let both clocks go on."""
        self._wall += timedelta(seconds=seconds)
        self._monotonic += seconds

    def set_wall(self, wall: datetime) -> None:
        """Set the wall clock, as a person with the wrong date would."""
        self._wall = wall
