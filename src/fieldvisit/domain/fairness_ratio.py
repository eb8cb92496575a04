"""Rimelighedskrav: how many people may be in placement and wage subsidy beside the ordinary staff.

BAB § 65 in the version of 28-12-2021 [elov.dk]; the numbers are data (`FairnessRule`). In 2013 heads were counted,
not full-time equivalents, which is why nothing of it is hard-coded. The check warns and never decides (D13).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from fieldvisit.domain.reference_rules import FairnessRule

TAKES_A_PLACE = frozenset({"virksomhedspraktik", "loentilskud"})
"""Outcome types whose promise takes one of the places (`definitions.places` of the acceptance day)."""


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one workplace.

    Attributes:
        limit: how many there are.
        in_use: people in placement and wage subsidy now, as the company said.
        promised: places promised to us since then.
    """

    limit: int
    in_use: int
    promised: int

    @property
    def free(self) -> int:
        """Return the places left; negative when more are taken than the rule gives."""
        return self.limit - self.in_use - self.promised


def places_limit(staff: float, rule: FairnessRule) -> int:
    """Return how many places a workplace has.

    Args:
        staff: ordinary employees in full-time equivalents at the P-number, average of the last 4 months; people in
            subsidised work and under 18 left out.
        rule: the numbers of the law.
    """
    below = math.floor(min(staff, rule.up_to) / rule.one_place_per)
    above = math.floor(max(staff - rule.up_to, 0) / rule.one_place_per_above)
    return max(rule.at_least, below) + above


def places_of(
    staff: float | None, in_use: int | None, promised: Iterable[str], rule: FairnessRule
) -> Places | None:
    """Return the places of a workplace, None while its staff is not known.

    Args:
        staff: see `places_limit`.
        in_use: people in placement and wage subsidy now; not known counts as none.
        promised: outcome types of the commitments made since `in_use` was told; others than those that take a place
            do not count.
        rule: the numbers of the law.
    """
    if staff is None:
        return None
    taken = sum(outcome_type in TAKES_A_PLACE for outcome_type in promised)
    return Places(places_limit(staff, rule), in_use or 0, taken)
