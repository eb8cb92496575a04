"""The quality list: what is missing in my own work, never a comparison of colleagues (R48)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.quality import (
    commitments_without_start,
    visits_without_note,
    workplaces_without_contact,
)

NOTE_WITHIN = timedelta(days=2)
"""How long after a visit its note may be written."""


class Gap(StrEnum):
    """What is missing."""

    NO_NOTE = "no_note"
    NO_START = "no_start"
    NO_CONTACT = "no_contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityLine:
    """One thing to mend.

    Attributes:
        id: of the record that lacks something.
        company: the workplace's name.
        unit: the workplace's id.
        day: of the visit or the promise.
        word: the kind of promise, for one without a start.
    """

    gap: Gap
    id: str
    company: str
    unit: str
    day: date | None
    word: str


def list_quality(workspace: Workspace) -> list[QualityLine]:
    """Return what is missing: visits without a note after 2 days, promises without a start, nobody to talk to."""
    me = workspace.who.user
    with workspace.store.read() as reader:
        lines = [
            _line(
                reader,
                Gap.NO_NOTE,
                visit.id,
                visit.unit,
                visit.planned_at and to_local(visit.planned_at).date(),
            )
            for visit in visits_without_note(reader, me, workspace.clock.now() - NOTE_WITHIN)
        ]
        for promise in commitments_without_start(reader, me):
            day = to_local(promise.given_at).date() if promise.given_at else None
            word = promise.type or ""
            lines.append(_line(reader, Gap.NO_START, promise.id, promise.unit, day, word))
        lines += [
            _line(reader, Gap.NO_CONTACT, unit.id, unit.id, None)
            for unit in workplaces_without_contact(reader, me)
        ]
        return lines


def _line(
    reader: Reader, gap: Gap, record: str, unit: str | None, day: date | None, word: str = ""
) -> QualityLine:
    place = reader.get(ProductionUnit, unit)
    name = (place.name if place else None) or ""
    return QualityLine(gap=gap, id=record, company=name, unit=unit or "", day=day, word=word)
