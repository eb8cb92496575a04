"""What lies on this computer: kinds, how many, how large, how old (the page Indstillinger; PRODUCT G10)."""

from dataclasses import dataclass
from pathlib import Path

from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.sync_now import Status, read_status
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.pending_wipe import count_given_up
from fieldvisit.store.trash import count_trashed

_COUNTED = (Company, ProductionUnit, Contact, Visit, NoteAnswer, Need, Call, FollowUp, Candidate)
_PERSONS = frozenset({Contact.KIND, Candidate.KIND})


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many records of a kind lie here.

    Attributes:
        kind: the kind.
        count: how many.
        about_persons: a lost laptop has to be told about for their sake (G10).
    """

    kind: str
    count: int
    about_persons: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredData:
    """What lies here.

    Attributes:
        kinds: in the order people think of them.
        store_bytes: size of the encrypted store with its log.
        backup_bytes: size of all kept encrypted backups.
        backups: how many there are.
        trashed: what lies in the trash.
        unsent: changes that the server never took.
        status: how old it is.
    """

    kinds: tuple[KindCount, ...]
    store_bytes: int
    backup_bytes: int
    backups: int
    trashed: int
    unsent: int
    status: Status


def read_stored(workspace: Workspace) -> StoredData:
    """Count what lies on this computer; for a worker."""
    with workspace.store.read() as reader:
        # Counting says nothing about anybody, so it goes on where personal data is locked.
        kinds = tuple(KindCount(kind.KIND, reader.count(kind), kind.KIND in _PERSONS) for kind in _COUNTED)
        trashed = count_trashed(reader.connection)
        unsent = sum(count_given_up(reader.connection).values())
    folder = StoreFolder(workspace.store.folder)
    backups = sorted(folder.backups.glob("store-*.db"))
    return StoredData(
        kinds=kinds,
        store_bytes=_size([folder.store, folder.store.with_name(f"{folder.store.name}-wal")]),
        backup_bytes=_size(backups),
        backups=len(backups),
        trashed=trashed,
        unsent=unsent,
        status=read_status(workspace),
    )


def _size(files: list[Path]) -> int:
    total = 0
    for file in files:
        try:
            total += file.stat().st_size
        except FileNotFoundError:
            continue
    return total
