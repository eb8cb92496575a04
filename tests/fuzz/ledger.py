"""What was shown as saved: the model's half of the comparison, kept apart from the product's own books.

Every edit leaves traces of its own: a value or a word that occurs nowhere else. A trace must be found at the end, unless
its author took it back before it was sent. The ledger reads only the id of the mutation that holds an edit.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fieldvisit.store.outbox import WAITING, OutboxEntry
from fieldvisit_sync.schema.field import Merge
from fieldvisit_sync.schema.registry import KINDS
from tests.fuzz.laptop import FuzzLaptop, Key, unsent_in

MARK = "w"
"""First letter of every mark; nothing else that a schedule writes begins with it."""

AUTHOR_FIELDS = {"call": "by", "visit": "consultant", "note_answer": "author", "commitment": "by"}
"""Kinds of the schedules that name their author, with the field that does."""


@dataclass
class Trace:
    """One value, word or label that a person wrote.

    Attributes:
        laptop: where.
        key: kind and id of the record.
        field: the field.
        mark: the value, word or label; it occurs once in a schedule.
        mutation: the mutation that holds it.
        at: when it was made, by the right time; None when the laptop's clock was wrong in a way no sync had measured, and
            when somebody chose it in a conflict since.
        void: its author took it back before it was sent.
        passed: mutations of those who saw it and wrote something else, or took it away.
    """

    laptop: str
    key: Key
    field: str
    mark: str
    mutation: str
    at: datetime | None
    void: bool = False
    passed: set[str] = field(default_factory=set)

    @property
    def rule(self) -> Merge:
        """How its field is merged."""
        found = KINDS[self.key[0]].field(self.field)
        assert found is not None
        return found.merge


@dataclass(frozen=True, slots=True)
class Deletion:
    """A deletion of a record by one laptop, with all marks of it that it showed."""

    laptop: str
    key: Key
    seen: frozenset[str]


@dataclass
class Ledger:
    """All that was shown as saved in one schedule.

    Attributes:
        traces: in the order in which they were made.
        deletions: by mutation.
        mutations: every mutation that held an edit, with its laptop.
        groups: mutations that apply together.
        edits: how many edits were shown as saved.
        given_up: values that were only on a blocked laptop.
        makers: who wrote the records that name their author.
    """

    traces: list[Trace] = field(default_factory=list)
    deletions: dict[str, Deletion] = field(default_factory=dict)
    mutations: dict[str, str] = field(default_factory=dict)
    groups: list[tuple[str, str]] = field(default_factory=list)
    edits: int = 0
    given_up: int = 0
    makers: dict[Key, str] = field(default_factory=dict)
    _deleted_at: set[tuple[str, Key]] = field(default_factory=set)
    _personal: set[str] = field(default_factory=set)

    def wrote(
        self,
        laptop: FuzzLaptop,
        key: Key,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        now: datetime,
        unsent: str | None,
    ) -> None:
        """Note an edit that the store has taken.

        Args:
            laptop: where it was made.
            key: the record.
            before: the record's fields as its author saw them; empty for a new record.
            after: its fields now.
            now: the right time.
            unsent: the mutation that later edits of the record were folded into before, when there was one.
        """
        self.edits += 1
        if not before and key[0] in AUTHOR_FIELDS:
            self.makers.setdefault(key, laptop.user)
        self._follow(laptop, key, laptop.outbox(), unsent)
        mutation = laptop.mutation_of(*key)
        if mutation is None:
            # The edits of the record cancelled each other out: nothing of them is left to send.
            self._take_back(unsent)
            return
        self.mutations[mutation] = laptop.name
        if KINDS[key[0]].audience.personal:
            self._personal.add(mutation)
        at = now if laptop.clock.measured else None
        for trace in self.traces:
            if trace.mutation == mutation:
                trace.at = at
        for name in {*before, *after}:
            self._note_field(laptop, key, name, before.get(name), after.get(name), mutation, at)

    def deleted(self, laptop: FuzzLaptop, key: Key, seen: Iterable[str], unsent: str | None) -> None:
        """Note a deletion that the store has taken.

        Args:
            laptop: where.
            key: the record.
            seen: every mark of the record that the laptop showed.
            unsent: the mutation that the deletion was folded into, when there was one.
        """
        self.edits += 1
        self._follow(laptop, key, laptop.outbox(), unsent)
        self._take_back(unsent)
        mutation = laptop.mutation_of(*key)
        if mutation is not None:
            self.mutations[mutation] = laptop.name
            self.deletions[mutation] = Deletion(laptop.name, key, frozenset(seen))
            self._deleted_at.add((laptop.name, key))

    def brought_back(
        self, laptop: FuzzLaptop, key: Key, values: Mapping[str, Any], now: datetime, unsent: str | None
    ) -> None:
        """Note that a deletion was taken back: what stood in the record stands there again.

        Args:
            laptop: where.
            key: the record.
            values: its fields before the deletion.
            now: the right time.
            unsent: the deletion's mutation, when it had not been sent.
        """
        self.edits += 1
        if unsent is not None:
            self.deletions.pop(unsent, None)
        mutation = laptop.mutation_of(*key)
        self._deleted_at.discard((laptop.name, key))
        back = marks_of(values)
        for trace in self.traces:
            if (
                trace.key == key
                and trace.laptop == laptop.name
                and trace.void
                and trace.mark in back
                and mutation
            ):
                trace.void, trace.mutation = False, mutation
                trace.at = now if laptop.clock.measured else None
        if mutation is not None:
            self.mutations[mutation] = laptop.name

    def chosen(self, key: Key, name: str, value: Any) -> None:
        """Note that somebody chose a value in a conflict: it shows since that moment, and from whoever chose."""
        for trace in self.traces:
            if trace.key == key and trace.field == name and trace.mark in marks_of(value):
                trace.at = None

    def of(self, key: Key) -> Iterator[Trace]:
        """Yield what must be found of a record."""
        return (trace for trace in self.traces if trace.key == key and not trace.void)

    def settle(self, laptop: FuzzLaptop) -> None:
        """Follow the edits of a laptop after its last sync."""
        outbox = laptop.outbox()
        left = {entry.id for entry in outbox if entry.state in WAITING}
        for trace in self.traces:
            if trace.mutation in left:
                # Left over by a broken sync: the server may count it as made after what that sync told (SYNC "Outbox").
                trace.at = None
        for key in {trace.key for trace in self.traces if trace.laptop == laptop.name}:
            held = [entry.id for entry in outbox if (entry.kind, entry.record) == key]
            if unsent_in(outbox, key) is None and (laptop.name, key) in self._deleted_at:
                # A new record that was deleted while its batch was away leaves nothing to send.
                self._void(laptop, key, held)
            self._follow(laptop, key, outbox, unsent_in(outbox, key) or (held[-1] if held else None))

    def give_up(self, name: str, taken: Container[str]) -> None:
        """Forget what a blocked laptop had not sent; what it had, counts.

        Args:
            name: the laptop.
            taken: mutations that the server has.
        """
        lost = {
            mutation
            for mutation, laptop in self.mutations.items()
            if laptop == name and mutation not in taken
        }
        for trace in self.traces:
            gone = trace.laptop == name and trace.mutation not in taken
            trace.void = trace.void or gone
            self.given_up += gone
            trace.passed -= lost

    def restored(self, laptop: FuzzLaptop, taken: Collection[str]) -> None:
        """Note that the server was put back: what left a laptop with a person nobody can offer again.

        Args:
            laptop: the author's.
            taken: the mutations that the backup knows.
        """
        left = {entry.id for entry in laptop.outbox()} | set(taken)
        gone = {each for each in self._personal - left if self.mutations[each] == laptop.name}
        # What belonged to it is offered without it.
        self.groups = [pair for pair in self.groups if not gone & set(pair)]
        personal = [
            trace
            for trace in self.traces
            if trace.laptop == laptop.name and KINDS[trace.key[0]].audience.personal
        ]
        rows = laptop.rows(*{trace.key[0] for trace in personal}) if personal else {}
        for trace in personal:
            if trace.key not in rows and trace.mutation not in left:
                trace.void = True

    def _follow(self, laptop: FuzzLaptop, key: Key, outbox: Sequence[OutboxEntry], into: str | None) -> None:
        """Follow edits into the mutation that they were folded into when a batch came back from a broken line."""
        known = {entry.id for entry in outbox if (entry.kind, entry.record) == key} | {into}
        for entry in outbox:
            if (entry.kind, entry.record) == key and entry.op == "delete":
                self._follow_deletion(laptop, key, entry.id, known)
        mine = [trace for trace in self.traces if trace.laptop == laptop.name and trace.key == key]
        together = [trace for trace in mine if trace.mutation not in known or trace.mutation == into]
        if into and any(trace.mutation != into for trace in together):
            # What is sent together counts as written when the last of it was.
            times = [trace.at for trace in together]
            for trace in together:
                trace.at = None if None in times else max(at for at in times if at is not None)
        for trace in self.traces:
            if into and trace.laptop == laptop.name and trace.key == key and trace.mutation not in known:
                folded, trace.mutation = trace.mutation, into
                self.groups = [
                    (into if one == folded else one, into if other == folded else other)
                    for one, other in self.groups
                ]

    def _follow_deletion(self, laptop: FuzzLaptop, key: Key, into: str, known: Container[str | None]) -> None:
        """Follow a deletion into the edit that it was folded into: its author gave that edit up with the record."""
        for name, deletion in list(self.deletions.items()):
            if (deletion.laptop, deletion.key) == (laptop.name, key) and name not in known:
                self.deletions[into] = self.deletions.pop(name)
                self._take_back(into)

    def _void(self, laptop: FuzzLaptop, key: Key, held: Sequence[str]) -> None:
        for trace in self.traces:
            if trace.laptop == laptop.name and trace.key == key and trace.mutation not in held:
                trace.void = True

    def _take_back(self, unsent: str | None) -> None:
        for trace in self.traces if unsent is not None else ():
            trace.void = trace.void or trace.mutation == unsent
            trace.passed.discard(str(unsent))

    def _note_field(
        self, laptop: FuzzLaptop, key: Key, name: str, was: Any, now: Any, mutation: str, at: datetime | None
    ) -> None:
        rule = KINDS[key[0]].field(name)
        if rule is None or rule.merge is Merge.PROGRESS or rule.refers_to is not None:
            return
        before, after = marks_of(was), marks_of(now)
        gone, made = before - after, after - before
        for trace in self.traces:
            if trace.key == key and trace.field == name and trace.mark in gone:
                trace.passed.add(mutation)
                trace.void = trace.void or trace.mutation == mutation
        for mark in sorted(made):
            # Words that stood here before (a conflict that is decided) are no new ones.
            if not any(trace.key == key and trace.mark == mark for trace in self.traces):
                self.traces.append(Trace(laptop.name, key, name, mark, mutation, at))


def marks_of(value: Any) -> frozenset[str]:
    """Return every mark anywhere in a value, a list or an object."""
    if isinstance(value, Mapping):
        return frozenset(mark for inner in value.values() for mark in marks_of(inner))
    if isinstance(value, (list, tuple)):
        return frozenset(mark for inner in value for mark in marks_of(inner))
    return frozenset(word for word in str(value).split() if word.startswith(MARK))
