"""Everything the page Kandidater shows, read in one go off the GUI thread."""

from dataclasses import dataclass
from datetime import datetime

from fieldvisit.services.read_candidates import (
    CandidateList,
    CandidateView,
    list_candidates,
    reread_candidate,
)
from fieldvisit.services.sync_now import read_status
from fieldvisit.services.wanted_trades import Wanted, wanted_trades
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CandidateReading:
    """The list, and whoever was opened when it was asked for.

    Attributes:
        held: the people on this computer.
        wanted: the trades and branches in which companies look for people.
        last_sync: as of when consents are known.
        opened: id of the opened candidate; empty when nobody was opened.
        view: the profile as it stands now; None when it left the computer.
    """

    held: CandidateList
    wanted: Wanted
    last_sync: datetime | None
    opened: str
    view: CandidateView | None


def read_page(workspace: Workspace, opened: CandidateView | None) -> CandidateReading:
    """Read the list, and an opened profile anew.

    Raises:
        StoreError: the store cannot be read.
    """
    held = list_candidates(workspace)
    return CandidateReading(
        held=held,
        wanted=wanted_trades(workspace),
        last_sync=read_status(workspace).last_sync,
        opened=opened.line.candidate.id if opened is not None else "",
        view=reread_candidate(workspace, opened) if opened is not None else None,
    )
