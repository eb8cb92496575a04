"""How many people may be in placement and wage subsidy at a workplace now (`definitions.places` of the scenario)."""

from datetime import date, datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.fairness_ratio import TAKES_A_PLACE, Places, places_of
from fieldvisit.domain.net_increase import NetIncrease, net_increase_of
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader

PLACES_QUESTION = "r6"
"""The question by which a company tells how many it has in placement and wage subsidy."""

_OVER = frozenset({"ended", "failed"})


def count_places(reader: Reader, workspace: Workspace, unit: ProductionUnit) -> Places | None:
    """Return the workplace's places, None while its staff is not known.

    Promised are the places of commitments that the company's own count cannot hold yet: given since it was told, or
    starting after that day.
    """
    told = _told_at(reader, unit.id)
    promised = [
        commitment.type or ""
        for commitment in reader.find(Commitment, unit=unit.id, type=tuple(TAKES_A_PLACE))
        if _is_ahead(commitment, told, workspace.today)
    ]
    return places_of(unit.fte_avg4, unit.placements_now, promised, workspace.reference.rules.fairness)


def compare_staff(unit: ProductionUnit) -> NetIncrease | None:
    """Return last month's ordinary staff against the year's average, None while a number is not known."""
    return net_increase_of(unit.fte_last, unit.fte_avg12)


def _told_at(reader: Reader, unit: str) -> datetime | None:
    """Return when the company last told how many it has; its visit's beginning, which its promises follow."""
    visits = {visit.id: visit.started_at or visit.planned_at for visit in reader.find(Visit, unit=unit)}
    told = reader.find(NoteAnswer, visit=tuple(visits), question=PLACES_QUESTION)
    moments = [visits[answer.visit or ""] for answer in told if answer.value is not None]
    return max((moment for moment in moments if moment is not None), default=None)


def _is_ahead(commitment: Commitment, told: datetime | None, today: date) -> bool:
    if commitment.state in _OVER or (commitment.end is not None and commitment.end < today):
        return False
    if told is None or commitment.given_at is None or commitment.given_at >= told:
        return True
    return commitment.start is not None and commitment.start > to_local(told).date()
