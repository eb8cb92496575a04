"""A workplace that is merged into another takes along what belongs to it, in the same transaction (SYNC "Identity").

Every record about a workplace remembers the one it was made for, so that taking a merge back moves all of them back, also
those that came later from laptops that had not heard of it. Nobody's sight grows by a merge: a consent that was given
follows only inside the same company and only where nothing else was said there, one that was withdrawn always holds.
"""

from collections.abc import Iterable, Sequence

from fieldvisit_sync.merge.field import is_same
from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.schema.identity import production_unit_id
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.consequence import change_record, delete_record, restore_record
from fieldvisit_sync.server.links import find_pointing_at
from fieldvisit_sync.server.stored_record import Gone, Key, StoredRecord
from fieldvisit_sync.server.unit_identity import Told, standing_unit, tell_unit
from fieldvisit_sync.server.unit_references import (
    DOUBLE_OF,
    MADE_FOR,
    UNIT,
    UNIT_KINDS,
    find_made_for,
    find_of_units,
    merged_among,
    note_made_for,
)
from fieldvisit_sync.server.workspace import Workspace, Written

_ONCE_PER_UNIT = {"campaign_target": "campaign", "event_company": "event"}
"""Kinds of which a workplace has one for each record that this field names."""


def follow_merges(desk: Workspace, author: Author, mutations: Sequence[Mutation]) -> None:
    """Move what belongs to merged workplaces, once the edits of a frame are written.

    Args:
        desk: the transaction, flushed.
        author: whose edits.
        mutations: they tell which version of a workplace was known to whoever merged it.
    """
    units = [step for step in desk.written.values() if step.after.kind == UNIT]
    turned = [step.after.id for step in units if _target(step.before) != _target(step.after)]
    for unit in turned:
        _break_ring(desk, author, unit)
    bases = {
        mutation.record: mutation.base
        for mutation in mutations
        if mutation.kind == UNIT and "merged_into" in mutation.new
    }
    for step in units:
        _tell_standing(desk, author, step, bases.get(step.after.id))
    moves = _Moves(desk, author)
    if turned:
        moves.take_all(_with_merged(desk, turned))
    moves.take_late()
    moves.write_links()


def _target(unit: StoredRecord | None) -> str | None:
    return None if unit is None or unit.gone else unit.field("merged_into")


def _break_ring(desk: Workspace, author: Author, unit: str) -> None:
    """Let one of several workplaces stand that people merged into each other; the same one in whatever order they did."""
    ring: list[StoredRecord] = []
    record = desk.get((UNIT, unit))
    while record is not None and _target(record) and record.id not in {known.id for known in ring}:
        ring.append(record)
        record = desk.get((UNIT, str(_target(record))))
    if record is None or not ring or record.id != unit:
        return
    stands = min(ring, key=lambda member: (not _has_own_id(desk, member), member.id))
    cause = stands.standing.of("merged_into").mutation
    change_record(desk, author, stands, {"merged_into": None}, cause)


def _has_own_id(desk: Workspace, unit: StoredRecord) -> bool:
    number = unit.field("p_number")
    return bool(number) and unit.id == production_unit_id(desk.municipality, str(number))


def _tell_standing(desk: Workspace, author: Author, step: Written, base: int | None) -> None:
    """Pass on edits of a merged workplace by people who did not know of the merge, or whom the merge did not know of."""
    before, after = step.before, desk.get(step.after.key)
    if before is None or after is None or _target(after) is None:
        return
    stands = standing_unit(desk, after.id)
    if stands is None or stands.id == after.id or stands.gone:
        return
    told: Told
    if _target(before) == _target(after):
        told = {
            name: (before.field(name), value, after.standing.of(name))
            for name, value in after.fields.items()
            if name not in {"merged_into", "register"} and not is_same(value, before.field(name))
        }
    elif base is not None:
        unseen = {name: by for name, by in before.standing.fields.items() if by.version > base}
        told = {
            name: (None, after.field(name), by)
            for name, by in unseen.items()
            if name not in {"merged_into", "register"} and after.field(name) is not None
        }
    else:
        return
    if told:
        tell_unit(desk, author, stands, told, max(by.mutation for _, _, by in told.values()))


def _with_merged(desk: Workspace, units: Iterable[str]) -> list[str]:
    """Return workplaces with those that were merged into them, and so on."""
    found: list[str] = []
    wanted = list(dict.fromkeys(units))
    while wanted:
        found += wanted
        merged = find_pointing_at(desk.connection, desk.municipality, UNIT, "merged_into", wanted)
        wanted = [unit for _, unit in merged if unit not in found]
    return found


class _Moves:
    """Moves records to the workplace that stands for the one they were made for."""

    def __init__(self, desk: Workspace, author: Author) -> None:
        self._desk = desk
        self._author = author
        self._links: dict[Key, tuple[str, str] | None] = {}
        self._done: set[Key] = set()
        self._listed: dict[str, list[Key]] = {}

    def take_all(self, units: list[str]) -> None:
        """Bring everything that was made for these workplaces to where it belongs."""
        desk = self._desk
        made_for = find_made_for(desk.connection, desk.municipality, units)
        beside = find_of_units(desk.connection, desk.municipality, units)
        desk.load([*made_for, *beside, *((UNIT, unit) for unit in units)])
        for key in dict.fromkeys([*made_for, *beside]):
            record = desk.get(key)
            if record is not None and (key in made_for or not record.gone):
                self._bring(record, made_for.get(key))

    def take_late(self) -> None:
        """Bring what this frame wrote about workplaces that had been merged before."""
        desk = self._desk
        written = [
            step.after
            for step in desk.written.values()
            if step.after.kind in UNIT_KINDS and not step.after.gone and step.after.key not in self._done
        ]
        named = {str(record.field("unit")) for record in written if record.field("unit")}
        merged = merged_among(desk.connection, desk.municipality, named) if named else set()
        for record in written:
            now = desk.get(record.key)
            if record.field("unit") in merged and now is not None:
                self._bring(now, None)

    def write_links(self) -> None:
        """Write down what was made for which workplace."""
        note_made_for(self._desk.connection, self._desk.municipality, self._links)

    def _bring(self, record: StoredRecord, link: tuple[str, str] | None) -> None:
        home = link[1] if link is not None else str(record.field("unit"))
        stands = standing_unit(self._desk, home)
        made_for = self._desk.get((UNIT, home))
        if stands is None or made_for is None or stands.gone:
            return
        self._done.add(record.key)
        cause = made_for.standing.of("merged_into").mutation
        if record.gone:
            if link is None or link[0] != DOUBLE_OF or record.gone is Gone.ERASED:
                return
            record = restore_record(self._desk, self._author, record, cause)
        double = None if stands.id == home else self._double(record, stands.id)
        if double is not None:
            self._fill(double, record, cause)
            delete_record(self._desk, self._author, record, cause)
            self._links[record.key] = (DOUBLE_OF, home)
            return
        if (
            record.kind == "consent"
            and stands.id != home
            and not self._follows(record, made_for, stands, cause)
        ):
            return
        if record.field("unit") != stands.id:
            if record.kind in _ONCE_PER_UNIT:
                self._listed_of(stands.id).append(record.key)
            change_record(self._desk, self._author, record, {"unit": stands.id}, cause)
        self._links[record.key] = None if stands.id == home else (MADE_FOR, home)

    def _double(self, record: StoredRecord, unit: str) -> StoredRecord | None:
        """Return the record that says the same of the workplace that stands."""
        field = _ONCE_PER_UNIT.get(record.kind)
        if field is None:
            return None
        return next(
            (
                other
                for other in self._desk.get_all(self._listed_of(unit))
                if other.kind == record.kind
                and other.id != record.id
                and not other.gone
                and other.field("unit") == unit
                and other.field(field) == record.field(field)
            ),
            None,
        )

    def _listed_of(self, unit: str) -> list[Key]:
        """Return the records of which a workplace has one for each list: its own, and those that were brought to it."""
        if unit not in self._listed:
            keys = find_of_units(self._desk.connection, self._desk.municipality, [unit])
            self._listed[unit] = [key for key in keys if key[0] in _ONCE_PER_UNIT]
        return self._listed[unit]

    def _fill(self, record: StoredRecord, double: StoredRecord, cause: str) -> None:
        missing = {name: value for name, value in double.fields.items() if record.field(name) is None}
        if missing:
            change_record(self._desk, self._author, record, missing, cause)

    def _follows(self, consent: StoredRecord, home: StoredRecord, stands: StoredRecord, cause: str) -> bool:
        """Say whether a consent goes to the workplace that stands; a withdrawn one ends what was given there before."""
        desk = self._desk
        person = str(consent.field("candidate"))
        keys = find_pointing_at(desk.connection, desk.municipality, "consent", "candidate", [person])
        there = [
            other
            for other in desk.get_all(keys)
            if other.id != consent.id and not other.gone and other.field("unit") == stands.id
        ]
        if not consent.field("withdrawn_at"):
            return not there and home.field("company") == stands.field("company")
        names = ("withdrawn_at", "withdrawn_how", "withdrawn_by")
        ending = {name: consent.field(name) for name in names if consent.field(name) is not None}
        last_day = str(consent.field("withdrawn_at"))[:10]
        for other in there:
            if not other.field("withdrawn_at") and str(other.field("given") or "") <= last_day:
                change_record(desk, self._author, other, ending, cause)
        return True
