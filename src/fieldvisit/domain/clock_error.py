"""How wrong a computer's clock is, and when a person should be told."""

from dataclasses import dataclass
from typing import Literal

TOLD_FROM_S = 300.0
"""Seconds from which a wrong clock is told: below that nobody would set it."""

_MINUTE, _HOUR, _DAY, _YEAR = 60, 3_600, 86_400, 31_557_600

Unit = Literal["minute", "hour", "day", "year"]


@dataclass(frozen=True, slots=True)
class ClockError:
    """A clock that is wrong.

    Attributes:
        count: how many units.
        unit: the largest unit of which there are at least two.
        ahead: True when it shows a later time than the server's.
    """

    count: int
    unit: Unit
    ahead: bool


def clock_error(offset_s: float | None) -> ClockError | None:
    """Return how wrong a clock is, None when that is not worth a word.

    Args:
        offset_s: how far it is behind the server's, in seconds.
    """
    size = abs(offset_s or 0.0)
    if size < TOLD_FROM_S:
        return None
    ahead = (offset_s or 0.0) < 0
    units: tuple[tuple[Unit, int], ...] = (("year", _YEAR), ("day", _DAY), ("hour", _HOUR))
    for unit, seconds in units:
        if size >= 2 * seconds:
            return ClockError(round(size / seconds), unit, ahead)
    return ClockError(round(size / _MINUTE), "minute", ahead)


_DANISH: dict[Unit, str] = {"minute": "minutter", "hour": "timer", "day": "dage", "year": "år"}


def clock_sentence(error: ClockError) -> str:
    """Return the Danish sentence of the command line; the window has its own words for each language."""
    side = "foran" if error.ahead else "bagud"
    return (
        f"Computerens ur er {error.count} {_DANISH[error.unit]} {side}. "
        "Dine tider rettes efter serverens ur. Stil uret."
    )
