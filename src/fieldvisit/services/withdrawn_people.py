"""People who drew out of a shortlist: a neutral line with place and time, and nobody's name (PRODUCT G6, SYNC S5).

The person's rows have left this laptop; what remains is the count that the shortlist itself keeps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.services.merged_edits import start_of_day
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.sync_review import history_since


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """How many people drew out of a workplace's shortlist at a moment."""

    shortlist: str
    place: str
    count: int
    at: datetime


def withdrawn_people(workspace: Workspace) -> Sequence[Withdrawal]:
    """Return today's withdrawals from the shortlists on this laptop, oldest first."""
    with workspace.store.read() as reader:
        lists = {shortlist.id: shortlist for shortlist in reader.find(Shortlist)}
        found: list[Withdrawal] = []
        for line in history_since(reader, sorted(lists), start_of_day(workspace)):
            before, after = (line.changes or {}).get("withdrawn", (0, 0))
            drew_out = int(after or 0) - int(before or 0)
            if drew_out <= 0 or line.at is None:
                continue
            unit = reader.get(ProductionUnit, lists[line.record_id or ""].unit)
            found.append(
                Withdrawal(line.record_id or "", (unit.name or "") if unit else "", drew_out, line.at)
            )
        return found
