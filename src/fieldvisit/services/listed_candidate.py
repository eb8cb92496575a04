"""The candidates a workplace is being offered: those on its open shortlists, in a neutral order (D3)."""

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.store.reader import Reader


def listed_candidates(reader: Reader, unit: str | None) -> tuple[Candidate, ...]:
    """Return the candidates on the workplace's open shortlists by reference; none while personal data is locked."""
    if unit is None or reader.persons_locked:
        return ()
    lists = [shortlist.id for shortlist in reader.find(Shortlist, unit=unit, state="open")]
    entries = reader.find(ShortlistEntry, shortlist=tuple(lists), state="active")
    wanted = tuple({entry.candidate for entry in entries if entry.candidate})
    return tuple(reader.find(Candidate, id=wanted, order=("reference", "id")))
