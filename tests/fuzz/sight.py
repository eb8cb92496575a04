"""Who may see what, worked out anew from the records as they stand, by the rules of the plan (SYNC "Scope")."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldvisit_sync.schema.audience import Role, Scope
from fieldvisit_sync.schema.people import ABOUT
from fieldvisit_sync.schema.registry import KINDS

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ServerRecord:
    """A record as the server's table holds it; `about` is the person it names, also once it is deleted."""

    version: int
    fields: Mapping[str, Any]
    gone: bool
    holder: Key | None
    erased: bool = False
    origin: Mapping[str, Any] = field(default_factory=dict)
    about: str = ""


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
        self._listed |= {
            citizen
            for kind, citizen in self._records
            if kind == "candidate" and role is Role.CONSULTANT and self._is_lent(citizen)
        }
        self._listed = {citizen for citizen in self._listed if self._has_case(citizen)}

    def keys(self) -> set[Key]:
        """Return the keys of everything the user may hold."""
        return {key for key, record in self._records.items() if not record.gone and self.may_see(key)}

    def may_keep(self, key: Key) -> bool:
        """Say whether the user may hold what is left of something deleted about a person (decision 038)."""
        left = self._records.get(key)
        holder = None if left is None or left.gone else left.holder
        record = None if holder is None else self._records[holder]
        if holder is None or record is None or not record.gone or record.erased:
            return False
        if holder[0] in ABOUT:
            return self._sees_citizen(record.about)
        return self._user in record.origin.get("gone", ())

    def may_see(self, key: Key) -> bool:
        """Say whether the user may hold a record."""
        record = self._records[key]
        if record.holder is not None:
            return self.may_see(record.holder)
        scope = KINDS[key[0]].audience.scope(self._role)
        if record.gone and scope is Scope.GRANTED:
            return False
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

    def _has_case(self, citizen: str) -> bool:
        record = self._records.get(("candidate", citizen))
        return record is not None and not record.gone and record.fields.get("case_state") != "closed"

    def _is_lent(self, citizen: str) -> bool:
        """Say whether a partner municipality sent the citizen for a request of the user's, with a consent that stands."""
        record = self._records[("candidate", citizen)]
        request = self._records.get(("partner_request", str(record.fields.get("request"))))
        return (
            request is not None
            and not request.gone
            and request.fields.get("owner") == self._user
            and any(
                consent.fields.get("candidate") == citizen and not consent.fields.get("withdrawn_at")
                for consent in self._of("consent")
            )
        )

    def _looks_after(self, entry: ServerRecord) -> bool:
        return self._role is Role.CASEWORKER and self._sees_citizen(str(entry.fields.get("candidate")))

    def _is_mine(self, shortlist: ServerRecord) -> bool:
        return self._role is Role.CONSULTANT and shortlist.fields.get("owner") == self._user

    def _owns(self, shortlist: object) -> bool:
        record = self._records.get(("shortlist", str(shortlist)))
        return record is not None and not record.gone and self._is_mine(record)

    def _is_open_and_mine(self, shortlist: object) -> bool:
        record = self._records.get(("shortlist", str(shortlist)))
        return self._owns(shortlist) and record is not None and record.fields.get("state") in {None, "open"}

    def _of(self, kind: str) -> list[ServerRecord]:
        return [record for key, record in self._records.items() if key[0] == kind and not record.gone]


def _active(entry: ServerRecord) -> bool:
    return entry.fields.get("state") in {None, "active"}
