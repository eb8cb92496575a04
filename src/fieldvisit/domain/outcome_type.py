"""What can come of a visit, with "heraf" (of which) as a hierarchy (`outcome_types.json`, R20, D1)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeType(Dated):
    """One kind of result.

    Attributes:
        id: what commitments hold.
        da: Danish name.
        en: English name.
        parent: the type that this one is counted inside, None = a type of its own.
        job: it is a job.
        gain: a visit with it gave something; only such types count as commitments (D9).
    """

    id: str
    da: str
    en: str
    parent: str | None
    job: bool
    gain: bool

    def name(self, language: str) -> str:
        """Return the name in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


VISIT_OUTCOMES = ("kendskab", "nej_tak")
"""Outcomes of a visit itself, never commitments (D9)."""


@dataclass(frozen=True, slots=True)
class OutcomeTypes:
    """All outcome types in the order of reports."""

    types: tuple[OutcomeType, ...]

    def __iter__(self) -> Iterator[OutcomeType]:
        return iter(self.types)

    def __contains__(self, type_id: object) -> bool:
        return any(known.id == type_id for known in self.types)

    def __getitem__(self, type_id: str) -> OutcomeType:
        """Return a type by its id.

        Raises:
            KeyError: no such type.
        """
        for known in self.types:
            if known.id == type_id:
                return known
        raise KeyError(type_id)

    def children(self, type_id: str) -> tuple[OutcomeType, ...]:
        """Return the types directly below a type."""
        return tuple(known for known in self.types if known.parent == type_id)

    def family(self, type_id: str) -> tuple[str, ...]:
        """Return the ids of a type and of all types below it, the type first."""
        found = [type_id]
        for parent in found:
            found.extend(child.id for child in self.children(parent) if child.id not in found)
        return tuple(found)

    def counted(self, headline_types: Collection[str] = ()) -> frozenset[str]:
        """Return the ids of the types that count as commitments of a campaign (D9).

        Args:
            headline_types: the campaign's own narrowing; a type named there brings the types below it. Empty = all.
        """
        gaining = {known.id for known in self.types if known.gain}
        if not headline_types:
            return frozenset(gaining)
        named = {member for type_id in headline_types for member in self.family(type_id)}
        return frozenset(gaining & named)

    def choosable(self, day: date) -> tuple[OutcomeType, ...]:
        """Return the types that a new commitment may have on a day; the others stay readable and reportable."""
        return tuple(known for known in self.types if known.holds_on(day) and known.id not in VISIT_OUTCOMES)


def read_outcome_types(document: Mapping[str, Any]) -> OutcomeTypes:
    """Read `outcome_types.json`."""
    return OutcomeTypes(
        tuple(
            OutcomeType(
                id=raw["id"],
                da=raw["da"],
                en=raw["en"],
                parent=raw["parent"],
                job=raw["job"],
                gain=raw["gain"],
                valid_from=read_day(raw, "valid_from"),
                valid_to=read_day(raw, "valid_to"),
                check_date=read_day(raw, "check_date"),
            )
            for raw in document["types"]
        )
    )
