"""Finds the records behind a differing proof, one question in every request, and has them repaired (SYNC "Proof").

Sums over ranges of ids are compared with the server's; where they differ, the range is cut into smaller ones, down to
single records. What differs is wanted from the server and comes with the rows and drops of its answer, where it is
stored like all others: edits that wait here stay on top of it.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from fieldvisit.store.counted import Counted, counted, edited
from fieldvisit.store.store import Transaction
from fieldvisit.sync_client.left_standing import Standing, leave_standing
from fieldvisit_sync.merge.digest import content_digest, digest_text, record_digest
from fieldvisit_sync.protocol.narrowing import (
    MOST_ENTRIES,
    MOST_RANGES,
    MOST_WANTED,
    Entry,
    Findings,
    IdRange,
    Part,
    Question,
    WantedRecord,
)

FETCHED, REMOVED, REPLACED = "fetched", "removed", "replaced"
"""What becomes of a record: it was missing here, it should not be here, it was wrong here."""


class Narrowing:
    """What of a difference is still to be looked at.

    Attributes:
        repaired: kind to what became of records, with counts.
    """

    def __init__(self) -> None:
        self.repaired: dict[str, dict[str, int]] = {}
        self._whole: deque[IdRange] = deque()
        self._deeper: deque[IdRange] = deque()
        self._wanted: dict[WantedRecord, str] = {}
        self._tried: set[WantedRecord] = set()
        self._suspected: list[str] = []
        self._content = False
        self._asked: Question | None = None

    @property
    def is_looking(self) -> bool:
        """Whether anything is left to ask."""
        return bool(self._whole or self._deeper or self._wanted or self._suspected)

    @property
    def rest(self) -> IdRange | None:
        """What was not looked at yet of the ranges it began with, the first of them; None when all was."""
        return self._whole[0] if self._whole else None

    @property
    def is_between(self) -> bool:
        """Whether no difference is on the way to its record."""
        return not (self._deeper or self._wanted)

    def look_into(self, ranges: Iterable[IdRange], *, content: bool = False) -> None:
        """Begin with these ranges.

        Args:
            ranges: of different kinds.
            content: compare what the records hold too, not their versions alone.
        """
        self._whole, self._deeper, self._content = deque(ranges), deque(), content

    def suspect(self, kinds: Iterable[str]) -> None:
        """Doubt the server's sums of kinds in which no record differs."""
        self._suspected = list(kinds)

    def stop(self) -> None:
        """Ask no more."""
        self._whole.clear()
        self._deeper.clear()
        self._wanted.clear()
        self._suspected = []

    def question(self) -> Question | None:
        """Return what to ask with the next request; None when there is nothing."""
        self._asked = None
        if self.is_looking:
            self._asked = Question(
                ranges=[*self._deeper, *self._whole][:MOST_RANGES],
                content=self._content,
                wanted=list(self._wanted)[:MOST_WANTED],
                suspected=self._suspected,
            )
        return self._asked

    def take(self, connection: Transaction, found: Findings) -> None:
        """Compare an answer with this laptop, whose rows stand as its page says by now."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        self._suspected = []
        for name in asked.wanted[: found.given]:
            counts = self.repaired.setdefault(name.kind, {})
            how = self._wanted.pop(name)
            counts[how] = counts.get(how, 0) + 1
        answered = list(zip(asked.ranges, found.ranges, strict=False))
        for _ in answered:
            (self._deeper or self._whole).popleft()
        left: list[IdRange] = []
        for within, answer in answered:
            reached = IdRange(kind=within.kind, first=within.first, until=answer.until)
            if answer.entries is not None:
                self._compare_entries(connection, reached, answer.entries, found.schema)
            elif answer.parts:
                schema = found.schema if self._content else None
                left += _differing_parts(reached, answer.parts, counted(connection, reached, schema))
            if answer.until != within.until:
                rest = IdRange(
                    kind=within.kind, first=answer.until or "", until=within.until, entries=within.entries
                )
                self._whole.appendleft(rest)
        self._deeper.extendleft(reversed(left))

    def _compare_entries(
        self, connection: Transaction, within: IdRange, entries: Iterable[Entry], schema: int
    ) -> None:
        theirs = {entry.id: entry for entry in entries}
        mine = {record.id: record for record in counted(connection, within, schema)}
        edits = edited(connection, within)
        standing: list[Standing] = []
        for name in sorted(mine.keys() | theirs.keys()):
            here, there = mine.get(name), theirs.get(name)
            if _is_same(here, there, edited_here=name in edits):
                continue
            if name in edits and (there is None or edits[name]):
                versions = (here.version if here else 0, there.version if there else 0)
                standing.append(Standing(within.kind, name, *versions))
                continue
            self._want(WantedRecord(within.kind, name), _repair(here, there))
        if standing:
            leave_standing(connection, standing)

    def _want(self, name: WantedRecord, how: str) -> None:
        """Want a record once: what differs after that cannot be mended by having it again."""
        if name not in self._tried:
            self._tried.add(name)
            self._wanted[name] = how


def _is_same(here: Counted | None, there: Entry | None, *, edited_here: bool) -> bool:
    if here is None or there is None or here.version != there.version:
        return False
    return edited_here or here.content == there.content


def _repair(here: Counted | None, there: Entry | None) -> str:
    if here is None:
        return FETCHED
    return REMOVED if there is None else REPLACED


def _differing_parts(within: IdRange, parts: Iterable[Part], mine: Iterator[Counted]) -> Iterator[IdRange]:
    first, record = within.first, next(mine, None)
    for part in parts:
        count, total = 0, 0
        while record is not None and (part.until is None or record.id < part.until):
            count, total = count + 1, total + _digest(within.kind, record)
            record = next(mine, None)
        if (count, digest_text(total)) != (part.count, part.digest):
            yield IdRange(kind=within.kind, first=first, until=part.until, entries=part.count <= MOST_ENTRIES)
        first = part.until or ""


def _digest(kind: str, record: Counted) -> int:
    if record.content:
        return content_digest(kind, record.id, record.version, record.content)
    return record_digest(kind, record.id, record.version)


def whole_kinds(sizes: Mapping[str, int]) -> Iterator[IdRange]:
    """Yield the whole range of kinds, given how many records the server holds of each."""
    return (IdRange(kind=kind, entries=count <= MOST_ENTRIES) for kind, count in sizes.items())
