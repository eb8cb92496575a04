"""What people do on their laptops in a schedule; every act that the store takes goes into the ledger."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.changed import Inverse
from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.services.reopen_conflict import can_reopen, reopen_conflict
from fieldvisit.services.solve_conflict import solve_conflict
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.field import Field, Merge
from fieldvisit_sync.schema.identity import consent_id, note_answer_id, shortlist_entry_id
from fieldvisit_sync.schema.registry import KINDS
from tests.fuzz.laptop import FuzzLaptop, Key
from tests.fuzz.ledger import marks_of
from tests.fuzz.template import CODE
from tests.fuzz.world import World

FIELD_WORK = (
    ("contact", "contact", "phone"),
    ("contact", "contact", "mail"),
    ("contact", "contact", "note"),
    ("production_unit", "unit", "web"),
    ("production_unit", "unit", "directions"),
    ("company", "company", "secondary_names"),
    ("visit", "visit", "outcome"),
    ("visit", "visit", "note"),
    ("visit", "visit", "bag"),
    ("need", "need", "occupation"),
)
"""Fields that consultants and leaders write: lww, text and set."""

CASE_WORK = (
    ("candidate", "citizen", "trade"),
    ("candidate", "citizen", "wishes"),
    ("candidate", "citizen", "certificates"),
    ("candidate", "neighbour", "wishes"),
)
"""Fields that caseworkers write."""

STEPS = (("visit", "visit", "status", ("held", "no_show")), ("need", "need", "state", ("filled", "closed")))
"""Fields that only go forward, with the steps that end them."""

BALLAST = "x" * 30_000
"""Makes a mutation so large that a few of them fill a frame."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """A deletion that can be taken back, and the fields that come back with it."""

    place: int
    inverse: Inverse


class Acts:
    """The acts of one schedule.

    Attributes:
        contacts: ids of all contacts, those that were made last.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._undoable: list[Undoable] = []
        self.contacts = [world.ids["contact"], world.ids["other"]]

    def edit(self, place: int, which: int, *, takes_away: bool) -> None:
        """Write one field: another value, one word more or less, one label more or less."""
        laptop = self.world.laptops[place]
        table = CASE_WORK if laptop.is_caseworker else FIELD_WORK
        kind, name, field = table[which % len(table)]
        self.edit_field(laptop, (kind, self.world.ids[name]), field, takes_away=takes_away)

    def step_on(self, place: int, which: int) -> None:
        """Move a visit or a need to its end."""
        laptop = self.world.laptops[place]
        kind, name, field, steps = STEPS[which % 2]
        if laptop.is_caseworker:
            return
        self.write(laptop, (kind, self.world.ids[name]), {field: steps[which // 2 % len(steps)]})

    def add_contact(self, place: int) -> None:
        """Make a contact with a number and a note."""
        laptop = self.world.laptops[place]
        if laptop.is_caseworker:
            return
        values = {"unit": self.world.ids["unit"], "phone": self.world.mark(), "note": self.world.mark()}
        with laptop.store.write("fuzz.add") as writer:
            made = writer.create("contact", values)
        self.contacts.append(made)
        self.world.ledger.wrote(laptop, ("contact", made), {}, values, self.world.clock.now(), None)

    def edit_contact(self, place: int, which: int) -> None:
        """Write the number of any contact that the laptop shows."""
        contact = self.contacts[which % len(self.contacts)]
        laptop = self.world.laptops[place]
        if not laptop.is_caseworker:
            self.edit_field(laptop, ("contact", contact), "phone", takes_away=False)

    def edit_group(self, place: int) -> None:
        """Write two records that apply together."""
        laptop, world = self.world.laptops[place], self.world
        keys = (("contact", world.ids["other"]), ("production_unit", world.ids["unit"]))
        if laptop.is_caseworker or any(laptop.fields(*key) is None for key in keys):
            return
        before = [laptop.fields(*key) or {} for key in keys]
        unsent = [laptop.unsent_of(*key) for key in keys]
        values: list[dict[str, Any]] = [{"mail": world.mark()}, {"mail": world.mark()}]
        with laptop.store.write("fuzz.group") as writer, writer.group():
            for (kind, record), new in zip(keys, values, strict=True):
                writer.edit(kind, record, new)
        for key, was, new, held in zip(keys, before, values, unsent, strict=True):
            world.ledger.wrote(laptop, key, was, {**was, **new}, world.clock.now(), held)
        one, other = (laptop.mutation_of(*key) for key in keys)
        if one and other:
            world.ledger.groups.append((one, other))

    def note(self, place: int, which: int, *, heavy: bool) -> None:
        """Answer a question of the visit; the id follows from author and question."""
        laptop = self.world.laptops[place]
        if laptop.is_caseworker:
            return
        for question in (str(which % 2), "b", "c") if heavy else (str(which % 2),):
            self.answer(laptop, question, "value", ballast=BALLAST if heavy else "")

    def answer(self, laptop: FuzzLaptop, question: str, field: str, *, ballast: str = "") -> None:
        """Answer a question of the visit as the laptop's user."""
        world = self.world
        record = note_answer_id(CODE, world.ids["visit"], laptop.user, question)
        before = laptop.fields("note_answer", record) or {}
        fixed = {"visit": world.ids["visit"], "author": laptop.user, "question": question}
        words = [str(before[field])] if field == "text" and before.get(field) else []
        value = " ".join([*words, world.mark(), *([ballast] if ballast else [])])
        self._put(laptop, ("note_answer", record), before, {**fixed, field: value})

    def delete(self, place: int, which: int) -> None:
        """Delete a contact."""
        if not self.world.laptops[place].is_caseworker:
            self.delete_record(place, ("contact", self.contacts[which % len(self.contacts)]))

    def delete_record(self, place: int, key: Key) -> None:
        """Delete a record, where the laptop shows it."""
        laptop = self.world.laptops[place]
        fields = laptop.fields(*key)
        if fields is None:
            return
        seen = marks_of(fields) | marks_of(laptop.about(*key))
        unsent = laptop.unsent_of(*key)
        try:
            with laptop.store.write("fuzz.delete") as writer:
                writer.delete(*key)
                inverse = writer.changed.inverses[0]
        except laptop.locked_error:
            return
        self.world.ledger.deleted(laptop, key, seen, unsent)
        self._undoable.append(Undoable(place, inverse))

    def undelete(self, which: int) -> None:
        """Take a deletion back on the laptop that made it."""
        if not self._undoable:
            return
        undo = self._undoable.pop(which % len(self._undoable))
        laptop, inverse = self.world.laptops[undo.place], undo.inverse
        key = (inverse.kind, inverse.record)
        if laptop.fields(*key) is not None:
            return
        unsent = laptop.unsent_of(*key)
        try:
            with laptop.store.write("fuzz.undelete") as writer:
                writer.restore(inverse)
        except laptop.locked_error:
            return
        self.world.ledger.brought_back(laptop, key, inverse.values or {}, self.world.clock.now(), unsent)

    def decide(self, place: int, which: int, keep: str) -> None:
        """Decide one of the conflicts that the laptop shows."""
        laptop = self.world.laptops[place]
        with laptop.store.read() as reader:
            waiting = reader.find(Conflict, state="open")
        waiting = [conflict for conflict in waiting if self._may_decide(laptop, conflict)]
        if not waiting:
            return
        conflict = waiting[which % len(waiting)]
        with self._noted(laptop, conflict):
            solve_conflict(laptop.workspace, conflict.id, keep)

    def take_decision_back(self, place: int, which: int) -> None:
        """Open one of the solved conflicts again."""
        laptop = self.world.laptops[place]
        with laptop.store.read() as reader:
            solved = reader.find(Conflict, state="solved")
            solved = [each for each in solved if can_reopen(laptop.workspace, reader, each)]
        solved = [conflict for conflict in solved if self._may_decide(laptop, conflict)]
        if solved:
            conflict = solved[which % len(solved)]
            with self._noted(laptop, conflict):
                reopen_conflict(laptop.workspace, conflict.id)

    def list_citizen(self, place: int, name: str) -> None:
        """Search the pool and put a citizen on the shortlist, or back on it."""
        laptop, world = self.world.laptops[place], self.world
        if laptop.role is not Role.CONSULTANT or laptop.fields("shortlist", world.ids["shortlist"]) is None:
            return
        world.server.show_candidate(laptop.user, CODE, world.ids[name])
        entry = shortlist_entry_id(CODE, world.ids["shortlist"], world.ids[name])
        values = {"shortlist": world.ids["shortlist"], "candidate": world.ids[name], "state": "active"}
        before = laptop.fields("shortlist_entry", entry)
        self._put(laptop, ("shortlist_entry", entry), before or {}, values)

    def take_off(self, place: int, name: str) -> None:
        """Take a citizen off the shortlist."""
        entry = shortlist_entry_id(CODE, self.world.ids["shortlist"], self.world.ids[name])
        laptop = self.world.laptops[place]
        if laptop.role is Role.CONSULTANT:
            self.write(laptop, ("shortlist_entry", entry), {"state": "removed"})

    def close_list(self, place: int, *, opens: bool) -> None:
        """Close the shortlist, or open it again."""
        laptop = self.world.laptops[place]
        if laptop.role is Role.CONSULTANT:
            state = "open" if opens else "closed"
            self.write(laptop, ("shortlist", self.world.ids["shortlist"]), {"state": state})

    def consent(self, place: int, name: str, *, withdrawn: bool) -> None:
        """Give a citizen's consent to the workplace, or withdraw it."""
        laptop, world = self.world.laptops[place], self.world
        if not laptop.is_caseworker or laptop.fields("candidate", world.ids[name]) is None:
            return
        now = world.clock.now()
        record = consent_id(CODE, world.ids[name], world.ids["unit"])
        values: dict[str, Any] = {
            "candidate": world.ids[name],
            "unit": world.ids["unit"],
            "how": world.mark(),
        }
        values["withdrawn_at"] = now if withdrawn else None
        before = laptop.fields("consent", record)
        self._put(laptop, ("consent", record), before or {}, values)

    def edit_field(self, laptop: FuzzLaptop, key: Key, name: str, *, takes_away: bool = False) -> None:
        """Write one field of a record that the laptop shows."""
        before = laptop.fields(*key)
        field = KINDS[key[0]].field(name)
        if before is None or field is None:
            return
        self.write(laptop, key, {name: self._next_value(field, before.get(name), takes_away=takes_away)})

    def _next_value(self, field: Field, value: Any, *, takes_away: bool) -> Any:
        mark = self.world.mark()
        if field.merge is Merge.LWW:
            return mark
        parts = list(value or []) if field.merge is Merge.SET else str(value or "").split()
        if takes_away and parts:
            parts.pop(len(mark) % len(parts) - 1)
        else:
            parts.insert(self.world.acts % (len(parts) + 1), mark)
        return sorted(parts) if field.merge is Merge.SET else " ".join(parts)

    def write(self, laptop: FuzzLaptop, key: Key, values: Mapping[str, Any]) -> None:
        """Write fields of a record, where the laptop shows it."""
        before = laptop.fields(*key)
        if before is not None:
            self._put(laptop, key, before, values)

    def put(self, laptop: FuzzLaptop, key: Key, values: Mapping[str, Any]) -> None:
        """Write fields of a record, which is made where the laptop does not show it."""
        self._put(laptop, key, laptop.fields(*key) or {}, values)

    def _put(
        self, laptop: FuzzLaptop, key: Key, before: Mapping[str, Any], values: Mapping[str, Any]
    ) -> None:
        unsent = laptop.unsent_of(*key)
        try:
            with laptop.store.write("fuzz.edit") as writer:
                changed = writer.put(*key, values)
        except laptop.locked_error:
            return
        if changed:
            after = {**before, **values}
            self.world.ledger.wrote(laptop, key, before, after, self.world.clock.now(), unsent)

    @contextmanager
    def _noted(self, laptop: FuzzLaptop, conflict: Conflict) -> Iterator[None]:
        """Note what a decision does to the record."""
        key = (conflict.record_kind or "", conflict.record_id or "")
        before, unsent = laptop.fields(*key) or {}, laptop.unsent_of(*key)
        yield
        after = laptop.fields(*key) or {}
        if before != after:
            self.world.ledger.wrote(laptop, key, before, after, self.world.clock.now(), unsent)
        self.world.ledger.chosen(key, conflict.field or "", after.get(conflict.field or ""))

    def _may_decide(self, laptop: FuzzLaptop, conflict: Conflict) -> bool:
        kind = conflict.record_kind or ""
        writes = laptop.role in KINDS[kind].audience.write
        return writes and laptop.fields(kind, conflict.record_id or "") is not None and bool(conflict.field)
