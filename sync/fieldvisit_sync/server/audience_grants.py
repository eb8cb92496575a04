"""Who may see which citizen, and what goes with him: worked out anew whenever something it rests on changes.

A candidate is seen by his caseworker, and while his case is open (G4) by consultants who own an open shortlist with him
on it, and, if a partner municipality sent him for a request, by the consultant who asked while a consent stands. Consents
go with the candidate; entries, placements and shortlists with their owners while these see the candidate, and with his
caseworker. Of promises a caseworker sees the commitments that touch own citizens, and own follow-ups. What belongs to
somebody alone he sees in every role.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import or_, select

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.schema.audience import AUDIENCES, Role, Scope
from fieldvisit_sync.schema.people import ABOUT
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.bulk import among, insert_rows, update_rows
from fieldvisit_sync.server.effects import is_active, is_open, is_open_case
from fieldvisit_sync.server.history import last_content
from fieldvisit_sync.server.links import find_pointing_at
from fieldvisit_sync.server.lost_edits import is_bare
from fieldvisit_sync.server.stored_record import Gone, Key, StoredRecord, json_text
from fieldvisit_sync.server.tables import GRANTS, RECORD
from fieldvisit_sync.server.workspace import Workspace, Written

GRANTING_KINDS = frozenset(
    {
        *("candidate", "shortlist", "shortlist_entry", "consent", "placement", "commitment", "follow_up"),
        *("partner_request", "personal_word"),
    }
)
"""Kinds whose change may change what somebody sees."""

_ORDERED_KINDS = frozenset({"candidate", "shortlist", "shortlist_entry", "consent", "placement"})

Viewer = tuple[str, Role]
"""A user, in the role in which he sees something."""

_CHUNK = 5_000


def needs_order(mutation: Mutation) -> bool:
    """Say whether a mutation's consequences rest on other records, which must stand still meanwhile."""
    return (
        mutation.kind in _ORDERED_KINDS
        or (mutation.kind == "commitment" and "by" in mutation.new and mutation.base > 0)
        or (mutation.kind == "production_unit" and _may_merge(mutation))
        or (mutation.kind == "partner_request" and _may_turn(mutation))
    )


def _may_turn(mutation: Mutation) -> bool:
    return "owner" in mutation.new or mutation.op == "delete"


def _may_merge(mutation: Mutation) -> bool:
    return "merged_into" in mutation.new or ("p_number" in mutation.new and mutation.base > 0)


def renew_grants(desk: Workspace, author: Author) -> None:
    """Give and revoke grants after the records of a transaction are written."""
    if not any(kind in GRANTING_KINDS for kind, _ in desk.written):
        return
    viewers = _Viewers(desk, author).find()
    if viewers:
        _write(desk, author, viewers)


class _Viewers:
    """Finds who may see the records that a transaction touches, directly or through another record."""

    def __init__(self, desk: Workspace, author: Author) -> None:
        self._desk = desk
        self._author = author
        self._found: dict[Key, set[Viewer]] = {}

    def find(self) -> dict[Key, set[Viewer]]:
        """Return the viewers of every record whose viewers may have changed; of deleted ones, who of them stays."""
        for step in self._written("follow_up"):
            self._see(step.after, self._own(step.after.field("owner"), Role.CASEWORKER))
        for step in self._written("personal_word"):
            owner = step.after.field("owner")
            self._see(step.after, {viewer for role in Role for viewer in self._own(owner, role)})
        shortlists = {step.after.id for step in self._written("shortlist")}
        candidates = self._touched_candidates(shortlists)
        entries = self._pointing("shortlist_entry", "candidate", candidates)
        shortlists |= {str(entry.field("shortlist")) for entry in entries}
        shortlists |= set(self._both_sides("shortlist_entry", "shortlist"))
        self._settle_candidates(candidates, entries)
        self._settle_placements(candidates)
        self._settle_shortlists(shortlists)
        for step in self._desk.written.values():
            if step.before is not None and step.after.gone is Gone.DELETED:
                self._settle_deleted(step.before, step.after)
        return self._found

    def _settle_deleted(self, before: StoredRecord, after: StoredRecord) -> None:
        """Leave a deleted person or list, with its history, to whoever deleted it and may take that back."""
        if is_bare(before):
            # Nobody sees it; but whoever made it goes on sending what he had written in it.
            self._found[after.key] = set()
        elif after.kind in ABOUT:
            self._keep(after)
        elif not before.gone and AUDIENCES[after.audience].personal:
            identity = self._author.identity
            self._found[after.key] = {(identity.user, identity.role)}

    def _keep(self, record: StoredRecord) -> None:
        """Let what was deleted about a person be kept by those only who see the person."""
        if record.gone is Gone.ERASED:
            return
        person = str(last_content(self._desk, record).get("candidate"))
        self._found[record.key] = self._caseworker(person) | self._consultants.get(person, set())

    def _touched_candidates(self, shortlists: Iterable[str]) -> set[str]:
        touched = {step.after.id for step in self._written("candidate")}
        for kind in ("shortlist_entry", "consent", "placement"):
            touched.update(self._both_sides(kind, "candidate"))
        for entry in self._pointing("shortlist_entry", "shortlist", shortlists):
            touched.add(str(entry.field("candidate")))
        moved = [
            step.after.id
            for step in self._written("commitment")
            if step.before is not None and step.before.field("by") != step.after.field("by")
        ]
        for placement in self._pointing("placement", "commitment", moved):
            touched.add(str(placement.field("candidate")))
        return touched | self._lent()

    def _lent(self) -> set[str]:
        """Return whom partner municipalities sent for requests that are here anew, have another owner now, or are gone."""
        turned = [
            f'%"request":{json_text(step.after.id)}%'
            for step in self._written("partner_request")
            if step.before is None
            or (step.before.field("owner"), step.before.gone) != (step.after.field("owner"), step.after.gone)
        ]
        if not turned:
            return set()
        query = select(RECORD.c.id).where(
            RECORD.c.municipality == self._desk.municipality,
            RECORD.c.kind == "candidate",
            RECORD.c.deleted == int(Gone.NO),
            or_(*(RECORD.c.fields.like(pattern) for pattern in turned)),
        )
        return set(self._desk.connection.scalars(query))

    def _settle_candidates(self, candidates: set[str], entries: list[StoredRecord]) -> None:
        self._desk.load(("candidate", candidate) for candidate in candidates)
        self._desk.load(("shortlist", str(entry.field("shortlist"))) for entry in entries)
        consultants: dict[str, set[Viewer]] = defaultdict(set)
        for entry in entries:
            shortlist = self._desk.get(("shortlist", str(entry.field("shortlist"))))
            candidate = self._desk.get(("candidate", str(entry.field("candidate"))))
            listed = is_active(entry) and shortlist is not None and is_open(shortlist)
            if listed and candidate is not None and is_open_case(candidate):
                consultants[candidate.id] |= self._owner(shortlist)
        consents = self._pointing("consent", "candidate", candidates)
        for record in self._desk.get_all(("candidate", candidate) for candidate in candidates):
            consultants[record.id] |= self._asker(record, consents)
            self._see(record, self._caseworker(record.id) | consultants[record.id])
        self._consultants = consultants
        for entry in entries:
            if entry.gone:
                self._keep(entry)
                continue
            person = str(entry.field("candidate"))
            shortlist = self._desk.get(("shortlist", str(entry.field("shortlist"))))
            owner = self._owner(shortlist) & consultants[person]
            withdrawn = entry.field("state") == "withdrawn"
            self._see(entry, self._caseworker(person) | (set() if withdrawn else owner))
        for consent in consents:
            if consent.gone:
                self._keep(consent)
                continue
            person = str(consent.field("candidate"))
            self._see(consent, self._caseworker(person) | consultants[person])

    def _settle_placements(self, candidates: set[str]) -> None:
        placements = self._pointing("placement", "candidate", candidates)
        before = set(self._both_sides("placement", "commitment"))
        commitments = before | {str(placement.field("commitment")) for placement in placements}
        self._desk.load(("commitment", commitment) for commitment in commitments)
        for placement in placements:
            if placement.gone:
                self._keep(placement)
                continue
            candidate = str(placement.field("candidate"))
            commitment = self._desk.get(("commitment", str(placement.field("commitment"))))
            agreed_by = self._own(commitment.field("by") if commitment else None, Role.CONSULTANT)
            self._see(placement, self._caseworker(candidate) | (agreed_by & self._consultants[candidate]))
        touching: dict[str, set[Viewer]] = defaultdict(set)
        for placement in self._pointing("placement", "commitment", commitments):
            touching[str(placement.field("commitment"))] |= self._caseworker(
                str(placement.field("candidate"))
            )
        for commitment in self._desk.get_all(("commitment", commitment) for commitment in commitments):
            self._see(commitment, touching[commitment.id])

    def _settle_shortlists(self, shortlists: set[str]) -> None:
        caseworkers: dict[str, set[Viewer]] = defaultdict(set)
        entries = self._pointing("shortlist_entry", "shortlist", shortlists)
        self._desk.load(("candidate", str(entry.field("candidate"))) for entry in entries)
        for entry in entries:
            if is_active(entry):
                caseworkers[str(entry.field("shortlist"))] |= self._caseworker(str(entry.field("candidate")))
        for shortlist in self._desk.get_all(("shortlist", shortlist) for shortlist in shortlists):
            self._see(shortlist, self._owner(shortlist) | caseworkers[shortlist.id])

    def _see(self, record: StoredRecord, viewers: set[Viewer]) -> None:
        if not record.gone:
            self._found[record.key] = viewers

    def _caseworker(self, candidate: str) -> set[Viewer]:
        record = self._desk.get(("candidate", candidate))
        if record is None or record.gone:
            return set()
        return self._own(record.field("caseworker"), Role.CASEWORKER)

    def _asker(self, candidate: StoredRecord, consents: Iterable[StoredRecord]) -> set[Viewer]:
        """Return who asked a partner municipality for this profile, while any of its consents stands (G7)."""
        request = self._desk.get(("partner_request", str(candidate.field("request"))))
        standing = any(
            consent.field("candidate") == candidate.id and not consent.field("withdrawn_at")
            for consent in consents
        )
        sent = request is not None and standing and is_open_case(candidate)
        asked_by = request.field("owner") if request is not None and sent else None
        return self._own(asked_by, Role.CONSULTANT)

    def _owner(self, shortlist: StoredRecord | None) -> set[Viewer]:
        return self._own(shortlist.field("owner") if shortlist else None, Role.CONSULTANT)

    def _own(self, user: Any, role: Role) -> set[Viewer]:
        return {(user, role)} if isinstance(user, str) else set()

    def _pointing(self, kind: str, field: str, targets: Iterable[str]) -> list[StoredRecord]:
        keys = find_pointing_at(self._desk.connection, self._desk.municipality, kind, field, targets)
        return self._desk.get_all(keys)

    def _written(self, kind: str) -> list[Written]:
        return [step for step in self._desk.written.values() if step.after.kind == kind]

    def _both_sides(self, kind: str, field: str) -> list[str]:
        """Return what a field of the written records named before and names now."""
        sides = [side for step in self._written(kind) for side in (step.before, step.after)]
        return [value for side in sides if side is not None and isinstance(value := side.field(field), str)]


def _write(desk: Workspace, author: Author, viewers: dict[Key, set[Viewer]]) -> None:
    held = _held(desk, viewers)
    news: list[dict[str, Any]] = []
    edits: list[dict[str, Any]] = []
    for key, wanted in viewers.items():
        now = {(user, role.value) for user, role in wanted}
        before = held.get(key, {})
        record = desk.get(key)
        if record is not None and record.gone:
            now = {viewer for viewer in now if before.get(viewer) is False}
        names = {"municipality": desk.municipality, "kind": key[0], "id": key[1]}
        for user, role in sorted(now | set(before) | _makers(desk, author, key)):
            active = (user, role) in now
            revoked = before.get((user, role))
            if revoked is (not active):
                continue
            # Revoked from the first: a record whose maker may not see it by now is told to his laptop as a drop.
            grant = {**names, "user_id": user, "role": role, **_state(desk, author, key, active)}
            if revoked is None:
                news.append(grant)
            else:
                # One that is given again says until when it was not: the feed tells its record whole.
                edits.append({**grant, "revoked_at": author.received_at})
    if news or edits:
        first = desk.take_numbers(len(news) + len(edits))
        for place, grant in enumerate((*news, *edits)):
            grant["seq"] = first + place
    insert_rows(desk.connection, GRANTS, news)
    update_rows(desk.connection, GRANTS, edits)


def _makers(desk: Workspace, author: Author, key: Key) -> set[tuple[str, str]]:
    """Return the author, when this transaction made the record and the author would see it through a grant only."""
    step = desk.written.get(key)
    identity = author.identity
    if step is None or author.trusted or (step.before is not None and not is_bare(step.before)):
        return set()
    needs_grant = AUDIENCES[step.after.audience].scope(identity.role) is Scope.GRANTED
    return {(identity.user, identity.role.value)} if needs_grant else set()


def _held(desk: Workspace, keys: Iterable[Key]) -> dict[Key, dict[tuple[str, str], bool]]:
    """Return the grants of records, revoked ones included: (user, role) to whether it is revoked."""
    ids = sorted({record for _, record in keys})
    held: dict[Key, dict[tuple[str, str], bool]] = defaultdict(dict)
    for start in range(0, len(ids), _CHUNK):
        query = select(GRANTS.c.kind, GRANTS.c.id, GRANTS.c.user_id, GRANTS.c.role, GRANTS.c.revoked).where(
            GRANTS.c.municipality == desk.municipality,
            among(desk.connection, GRANTS.c.id, ids[start : start + _CHUNK]),
        )
        for row in desk.connection.execute(query):
            held[row.kind, row.id][row.user_id, row.role] = bool(row.revoked)
    return held


def _state(desk: Workspace, author: Author, key: Key, active: bool) -> dict[str, Any]:
    record = desk.get(key)
    if active or record is None:
        return {"revoked": 0, "revoked_at": None, "revoked_version": None}
    return {"revoked": 1, "revoked_at": author.received_at, "revoked_version": record.version}
