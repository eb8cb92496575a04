"""Who may see what, worked out anew from the records as they stand, by the rules of the plan (SYNC "Scope")."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldvisit_sync.schema.audience import Role, Scope
from fieldvisit_sync.schema.registry import KINDS

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ServerRecord:
    """A record as the server's table holds it."""

    version: int
    fields: Mapping[str, Any]
    gone: bool
    holder: Key | None
    erased: bool = False
    origin: Mapping[str, Any] = field(default_factory=dict)


Records = Mapping[Key, ServerRecord]


class Sight:
    """What one user may see.

    Args:
        records: everything on the server.
        user: who.
        role: in which role.
    """

    def __init__(self, records: Records, user: str, role: Role) -> None:
        self._records = records
        self._user = user
        self._role = role
        self._listed = {
            str(entry.fields.get("candidate"))
            for entry in self._of("shortlist_entry")
            if _active(entry) and self._is_open_and_mine(entry.fields.get("shortlist"))
        }

    def keys(self) -> set[Key]:
        """Return the keys of everything the user may hold."""
        return {key for key, record in self._records.items() if not record.gone and self.may_see(key)}

    def may_see(self, key: Key) -> bool:
        """Say whether the user may hold a record."""
        record = self._records[key]
        if record.holder is not None:
            return self.may_see(record.holder)
        scope = KINDS[key[0]].audience.scope(self._role)
        return scope is Scope.ALL or (scope is Scope.GRANTED and self._is_granted(key, record))

    def _is_granted(self, key: Key, record: ServerRecord) -> bool:
        kind, fields = key[0], record.fields
        if kind == "candidate":
            return self._sees_citizen(key[1])
        if kind == "consent":
            return self._sees_citizen(str(fields.get("candidate")))
        if kind == "shortlist":
            return self._is_mine(record) or any(
                entry.fields.get("shortlist") == key[1] and _active(entry) and self._looks_after(entry)
                for entry in self._of("shortlist_entry")
            )
        if kind == "shortlist_entry":
            listed = str(fields.get("candidate")) in self._listed and fields.get("state") != "withdrawn"
            return self._looks_after(record) or (listed and self._owns(fields.get("shortlist")))
        if kind == "placement":
            return self._looks_after(record) or self._agreed_about(record)
        if kind == "commitment":
            return any(
                placement.fields.get("commitment") == key[1] and self._looks_after(placement)
                for placement in self._of("placement")
            )
        return False

    def _agreed_about(self, placement: ServerRecord) -> bool:
        """Say whether the user made the promise and still sees the person."""
        commitment = self._records.get(("commitment", str(placement.fields.get("commitment"))))
        mine = commitment is not None and commitment.fields.get("by") == self._user
        return mine and str(placement.fields.get("candidate")) in self._listed

    def _sees_citizen(self, citizen: str) -> bool:
        if self._role is Role.CONSULTANT:
            return citizen in self._listed
        record = self._records.get(("candidate", citizen))
        return record is not None and not record.gone and record.fields.get("caseworker") == self._user

    def _looks_after(self, entry: ServerRecord) -> bool:
        return self._role is Role.CASEWORKER and self._sees_citizen(str(entry.fields.get("candidate")))

    def _is_mine(self, shortlist: ServerRecord) -> bool:
        return self._role is Role.CONSULTANT and shortlist.fields.get("owner") == self._user

    def _owns(self, shortlist: object) -> bool:
        record = self._records.get(("shortlist", str(shortlist)))
        return record is not None and self._is_mine(record)

    def _is_open_and_mine(self, shortlist: object) -> bool:
        record = self._records.get(("shortlist", str(shortlist)))
        return self._owns(shortlist) and record is not None and record.fields.get("state") in {None, "open"}

    def _of(self, kind: str) -> list[ServerRecord]:
        return [record for key, record in self._records.items() if key[0] == kind and not record.gone]


def _active(entry: ServerRecord) -> bool:
    return entry.fields.get("state") in {None, "active"}
