"""Who may write what: the role by the kind's audience, the single record by the author's grants (SYNC "Scope").

An edit made while its author could see the record is taken after the grant was revoked: nobody loses the work of a
day because a consent was withdrawn in the meantime. But whoever lost sight of a record decides no more who sees it: what
would open it to him or to others again is refused, whatever version or time the edit names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.audience import AUDIENCES, OFFERS, Role, Scope
from fieldvisit_sync.schema.kind import Kind
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.bulk import among
from fieldvisit_sync.server.effects import is_active
from fieldvisit_sync.server.history import last_content
from fieldvisit_sync.server.lost_edits import is_bare, told_before
from fieldvisit_sync.server.pool_shown import was_shown
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.stored_record import Key, StoredRecord
from fieldvisit_sync.server.tables import GRANTS
from fieldvisit_sync.server.workspace import Workspace

_CHUNK = 5_000
_FIXED = {
    "shortlist_entry": ("shortlist", "candidate"),
    "consent": ("candidate", "unit"),
    "placement": ("commitment", "candidate"),
}
"""What a record is about for good: its id follows from it."""

_REQUEST = "partner_request"
"""Its owner sees the people that a partner municipality sends for it (G7)."""

_OWNER = {
    "candidate": "caseworker",
    "shortlist": "owner",
    "read_audit": "by",
    "personal_word": "owner",
    "offer_proposal": "by",
}
"""Kind to the field that must name its maker."""

OWNED = frozenset({*_FIXED, *_OWNER, _REQUEST})
"""Kinds whose new records are looked at: whom they belong to, and whom they name."""

_PROPOSAL = "offer_proposal"
_SEEN_BY_ALL = frozenset({_PROPOSAL, _REQUEST})
"""Kinds that colleagues edit too: after a restore one of them may bring the maker's record before its maker does."""

_DECISION = ("state", "answer", "decided_by", "decided_at")
"""What only those write who approve the offers (R18)."""

_OPENING = {"candidate": ("caseworker", "request"), "shortlist": ("owner",)}
"""Fields that say who sees a record."""


@dataclass(frozen=True, slots=True)
class _Grant:
    """The author's own grant for a record; `until` and `version` say when and where a revoked one ended."""

    until: str | None
    version: int


class WriteRights:
    """The rights of one author during one frame."""

    def __init__(self, desk: Workspace, author: Author) -> None:
        self._desk = desk
        self._author = author
        self._grants: dict[Key, _Grant | None] = {}
        self._made: set[Key] = set()

    def prepare(self, keys: Iterable[Key]) -> None:
        """Read the author's grants for the records that the frame is about, in one statement."""
        wanted = sorted({key for key in keys if key not in self._grants})
        self._grants.update(dict.fromkeys(wanted))
        ids = sorted({record for _, record in wanted})
        identity = self._author.identity
        for start in range(0, len(ids), _CHUNK):
            query = select(GRANTS).where(
                GRANTS.c.municipality == identity.municipality,
                GRANTS.c.user_id == identity.user,
                GRANTS.c.role == identity.role.value,
                among(self._desk.connection, GRANTS.c.id, ids[start : start + _CHUNK]),
            )
            for row in self._desk.connection.execute(query):
                until = row.revoked_at if row.revoked else None
                self._grants[row.kind, row.id] = _Grant(until, row.revoked_version or 0)

    def check(
        self, kind: Kind, mutation: Mutation, new: Mapping[str, Any], record: StoredRecord | None
    ) -> None:
        """Let an edit pass, or not.

        Raises:
            RefusedError: the role may not write the kind, or the author may not touch this record.
        """
        if self._author.trusted:
            return
        if self._author.identity.role not in kind.audience.write:
            raise RefusedError(Refusal.NOT_ALLOWED)
        # Of what only a lost state had, somebody's deletion may have come first: whoever made it makes it all the same.
        is_new = record is None or is_bare(record)
        if record is not None and not is_new and not self._could_edit(record, mutation.base):
            raise RefusedError(Refusal.NOT_ALLOWED)
        if is_new and record is not None and mutation.op == "delete":
            return
        if kind.name == _PROPOSAL and self._author.identity.role not in OFFERS.write:
            self._check_proposal(new, record)
        if record is None or is_new:
            self._check_new(mutation, new)
            self._made.add((mutation.kind, mutation.record))
        else:
            self._check_kept(mutation, new, record)
        self._check_references(kind.name, mutation, new, record)

    def check_decision(self, kind: Kind, record: StoredRecord) -> None:
        """Let a decision about a conflict pass for those who may write its record.

        Raises:
            RefusedError: the author may not.
        """
        if self._author.trusted:
            return
        if self._author.identity.role not in kind.audience.write or not self._could_edit(
            record, record.version
        ):
            raise RefusedError(Refusal.NOT_ALLOWED)

    def makes_anew(self, mutation: Mutation, record: StoredRecord) -> bool:
        """Say whether the author makes a record again that he may not see any more, so that all of it is news to him.

        That is how a person who was taken off a shortlist is put on it again: the id follows from both.
        """
        if mutation.base or mutation.old or self._author.trusted:
            return False
        grant = self._grants.get(record.key)
        return grant is not None and grant.until is not None

    def _could_edit(self, record: StoredRecord, base: int) -> bool:
        if AUDIENCES[record.audience].scope(self._author.identity.role) is Scope.ALL:
            return True
        if record.key in self._made:
            return True
        grant = self._grant(record.holder or record.key)
        return grant is not None and (grant.until is None or base <= grant.version)

    def _could_see(self, kind: str, record: object, at: str) -> bool:
        """Say whether the author could see a record when he wrote about it."""
        if not isinstance(record, str):
            return False
        grant = self._grant((kind, record))
        if (kind, record) in self._made or grant is None or grant.until is None:
            return (kind, record) in self._made or grant is not None
        # Whoever was told that the grant had ended wrote it afterwards.
        return at <= grant.until and self._author.not_before < grant.until

    def _check_new(self, mutation: Mutation, new: Mapping[str, Any]) -> None:
        """Refuse new personal records that would belong to somebody else."""
        kind, user = mutation.kind, self._author.identity.user
        owner = _OWNER.get(kind)
        told = told_before(self._desk.era, mutation) if kind in _SEEN_BY_ALL else {}
        if owner is not None and new.get(owner) not in {user, told.get(owner, user)}:
            raise RefusedError(Refusal.NOT_ALLOWED, owner)
        if kind == _REQUEST and new.get("owner") not in {None, user, told.get("owner")} and not self._leads:
            raise RefusedError(Refusal.NOT_ALLOWED, "owner")

    def _check_proposal(self, new: Mapping[str, Any], record: StoredRecord | None) -> None:
        """Refuse a colleague's proposal to whoever does not decide on it, and every decision."""
        if record is not None:
            made_by = last_content(self._desk, record).get("by")
            # What only a lost state of the database had was deleted without a word of what it said.
            if made_by != self._author.identity.user and not (record.gone and made_by is None):
                raise RefusedError(Refusal.NOT_ALLOWED)
        for name in _DECISION:
            if name in new and new[name] not in ({None, "open"} if name == "state" else {None}):
                raise RefusedError(Refusal.NOT_ALLOWED, name)

    def _check_kept(self, mutation: Mutation, new: Mapping[str, Any], record: StoredRecord) -> None:
        """Refuse what moves a record to another person or list, and what opens one that the author sees no more."""
        for name in _FIXED.get(record.kind, ()):
            if name in new and record.field(name) not in {None, new[name]}:
                raise RefusedError(Refusal.NOT_ALLOWED, name)
        if record.kind == _REQUEST and "owner" in new:
            self._check_handed_over(new["owner"], record)
        grant = self._grants.get(record.key)
        if grant is None or grant.until is None:
            return
        for name in _OPENING.get(record.kind, ()):
            # A deleted record shows no fields; bringing it back must not hand it over either.
            if name in new and (record.gone or record.field(name) != new[name]):
                raise RefusedError(Refusal.NOT_ALLOWED, name)
        if record.kind == "shortlist_entry":
            listed_again = new.get("state", "removed") in {None, "active"} and not is_active(record)
            if listed_again and not self._may_name(mutation, record.field("candidate")):
                raise RefusedError(Refusal.NOT_ALLOWED, "candidate")

    def _check_handed_over(self, owner: object, request: StoredRecord) -> None:
        """Refuse to take over a colleague's request: its owner or the leader hands it over."""
        held = last_content(self._desk, request)
        mine = (held.get("owner") or request.standing.made.user) == self._author.identity.user
        if owner != held.get("owner") and not mine and not self._leads:
            raise RefusedError(Refusal.NOT_ALLOWED, "owner")

    @property
    def _leads(self) -> bool:
        return self._author.identity.role is Role.TEAM_LEADER

    def _check_references(
        self, kind: str, mutation: Mutation, new: Mapping[str, Any], record: StoredRecord | None
    ) -> None:
        """Refuse a reference that would open somebody else's citizen or promise to the author."""
        names_one = kind in _FIXED and (record is None or "candidate" in new)
        if names_one and not self._may_name(mutation, new.get("candidate")):
            raise RefusedError(Refusal.NOT_ALLOWED, "candidate")
        if kind == "shortlist_entry" and (record is None or "shortlist" in new):
            shortlist = self._desk.get(("shortlist", str(new.get("shortlist"))))
            if shortlist is None or shortlist.field("owner") != self._author.identity.user:
                raise RefusedError(Refusal.NOT_ALLOWED, "shortlist")
        places_own = self._author.identity.role is Role.CASEWORKER and (record is None or record.gone)
        if kind == "placement" and places_own:
            # She sees the commitments that touch her citizens; naming one must not be the way to touch it.
            at = self._author.edit_time(mutation.at)
            if not self._could_see("commitment", new.get("commitment"), at):
                raise RefusedError(Refusal.NOT_ALLOWED, "commitment")

    def _may_name(self, mutation: Mutation, candidate: object) -> bool:
        """Say whether the author saw a candidate when he wrote about him, or was shown him by a search."""
        at = self._author.edit_time(mutation.at)
        return self._could_see("candidate", candidate, at) or self._found(mutation.kind, candidate)

    def _found(self, kind: str, candidate: object) -> bool:
        """Say whether a consultant may list a candidate that a search of the pool showed him."""
        return (
            kind == "shortlist_entry"
            and isinstance(candidate, str)
            and was_shown(self._desk.connection, self._author.identity, candidate, self._author.received_at)
        )

    def _grant(self, key: Key) -> _Grant | None:
        if key not in self._grants:
            self.prepare([key])
        return self._grants[key]
