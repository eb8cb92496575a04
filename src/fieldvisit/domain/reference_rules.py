"""Checks and formulas as data, so that a change of law is a change of `reference_rules.json` (PRODUCT D2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessRule(Dated):
    """Rimelighedskrav: how many people may be in placement and wage subsidy beside the ordinary staff.

    Attributes:
        at_least: places of a workplace with almost no staff.
        one_place_per: staff (full-time equivalents) for one place, up to `up_to`.
        one_place_per_above: staff for one more place above `up_to`.
        name_da: what the rule is called.
        source: the law it comes from.
    """

    at_least: int
    one_place_per: int
    up_to: int
    one_place_per_above: int
    name_da: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NetIncreaseRule(Dated):
    """Merbeskæftigelse: a wage-subsidy job must come on top of the ordinary staff."""

    name_da: str
    applies_to: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDayRule:
    """Which days are no working days beside Saturday and Sunday.

    Attributes:
        easter_offsets: holiday to days after Easter Sunday (negative: before).
        fixed: `MM-DD` to holiday.
        local_closing_days: `MM-DD` of the days when a town hall is closed; the municipality's setting replaces them.
    """

    easter_offsets: Mapping[str, int]
    fixed: Mapping[str, str]
    local_closing_days: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceRules:
    """All rules of `reference_rules.json` that the product computes with.

    Attributes:
        cpr: what looks like a person number in free text; it is warned about, never stored on purpose (D4).
        p_number: the form of a production unit number.
        phone: the form of a Danish number with spaces removed.
        postcode: the form of a Danish postcode.
        industry_code: the form of a DB07 or DB25 code without dots.
    """

    fairness: FairnessRule
    net_increase: NetIncreaseRule
    working_days: WorkingDayRule
    cpr: re.Pattern[str]
    p_number: re.Pattern[str]
    phone: re.Pattern[str]
    postcode: re.Pattern[str]
    industry_code: re.Pattern[str]


def read_rules(document: Mapping[str, Any]) -> ReferenceRules:
    """Read `reference_rules.json`."""
    days = document["working_days"]
    return ReferenceRules(
        fairness=_read_fairness(document["fairness_ratio"]),
        net_increase=_read_net_increase(document["net_increase"]),
        working_days=WorkingDayRule(
            easter_offsets=dict(days["holidays_easter_offset_days"]),
            fixed=dict(days["fixed"]),
            local_closing_days=tuple(days["local_closing_days_editable"]),
        ),
        cpr=re.compile(document["cpr"]["regex_for_redaction"]),
        p_number=re.compile(document["pnumber"]["regex"]),
        phone=re.compile(document["phone"]["regex"]),
        postcode=re.compile(document["postal_code"]["regex"]),
        industry_code=re.compile(document["industry_code"]["regex"]),
    )


def _dates(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {name: read_day(raw, name) for name in ("valid_from", "valid_to", "check_date")}


def _read_fairness(raw: Mapping[str, Any]) -> FairnessRule:
    return FairnessRule(name_da=raw["name_da"], source=raw["source"], **raw["parameters"], **_dates(raw))


def _read_net_increase(raw: Mapping[str, Any]) -> NetIncreaseRule:
    return NetIncreaseRule(
        name_da=raw["name_da"], applies_to=tuple(raw["applies_to"]), source=raw["source"], **_dates(raw)
    )
