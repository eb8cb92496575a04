"""How visits were received, as consultants noted it from 1 to 5 (R47); counted for a campaign, never for one person."""

from collections.abc import Iterable
from dataclasses import dataclass

WELL = 4
"""The lowest score that counts as well received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reception:
    """How the visits that were held were received.

    Attributes:
        rated: visits for which it was noted.
        well: those with `WELL` or more.
    """

    rated: int
    well: int


def reception_of(scores: Iterable[int | None]) -> Reception:
    """Count the scores of visits; None = it was not noted."""
    noted = [score for score in scores if score is not None]
    return Reception(rated=len(noted), well=sum(map(is_well, noted)))


def is_well(score: int | None) -> bool:
    """Say whether a score counts as well received."""
    return score is not None and score >= WELL
