"""A schedule of real processes: laptops, their lines and a server, all of which break; then a comparison (SYNC S1, S4, S6).

Every edit leaves a mark that occurs nowhere else. What a laptop said it had stored must be found on every laptop at the
end, once; only what a blocked laptop had not sent is given up.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from pathlib import Path
from typing import Self

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.sync_client.login import Admission
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.schema.identity import company_id, production_unit_id
from fieldvisit_sync.server.fault_points import KILL_VARIABLE, POINTS
from tests.faults.laptop_worker import DEATHS
from tests.faults.process_laptop import SILENCE_S, ProcessLaptop
from tests.fuzz.laptop import FuzzLaptop, HeldRow, Key
from tests.fuzz.ledger import marks_of
from tests.journeys.server_town import HOME, ServerTown

USERS = ("konsulent", "kollega", "konsulent", "kollega")
"""Whose laptops; the last one may be lost and blocked."""

LONGEST_S = 0.4
"""Latest moment of a kill at random."""

MOST_ROUNDS = 8
COMPANY, UNIT = company_id(HOME, "99000015"), production_unit_id(HOME, "9990000101")


class ProcessWorld:
    """One schedule.

    Args:
        town: the server and its people.
        folder: for the laptops.
        seed: the same seed makes the same acts; what the processes are at when they are killed differs.
        laptops: how many.

    Attributes:
        acts: how many acts were done.
        faults: those that happened.
        given_up: marks that a blocked laptop had said and not sent.
    """

    def __init__(self, town: ServerTown, folder: Path, seed: int, laptops: int) -> None:
        self._town, self._source = town, random.Random(seed)
        self._laptops: list[ProcessLaptop] = []
        self._blocked: ProcessLaptop | None = None
        self._marks, self.acts, self.given_up = 0, 0, 0
        self.faults: Counter[str] = Counter()
        self._prefix = f"w{seed}x"
        for place, login in enumerate(USERS[:laptops]):
            admission = Admission(login=login, password=town.passwords[login])
            self._laptops.append(ProcessLaptop(folder / f"{seed}-{place}.db", town.server.url, admission))
        self._contact = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self) -> None:
        """Let all laptops know one company with a contact."""
        self._contact = self._laptops[0].make(COMPANY, UNIT)
        for laptop in self._laptops:
            laptop.sync(batch=5_000)

    def act(self) -> None:
        """Do one act by chance."""
        self.acts += 1
        choices: list[tuple[Callable[[], None], int]] = [
            (self._write, 10),
            (self._sync, 3),
            (self._break_line, 6),
            (self._die_in_sync, 3),
            (self._kill_syncing, 2),
            (self._kill_idle, 1),
            (self._kill_server, 2),
            (self._kill_server_at, 2),
            (self._restart_server, 1),
        ]
        if self._blocked is None and len(self._laptops) == len(USERS):
            choices.append((self._block, 1))
        chosen = self._source.choices([act for act, _ in choices], [weight for _, weight in choices])[0]
        chosen()

    def close(self) -> None:
        """End all processes but the server's."""
        for laptop in self._laptops:
            laptop.close()

    @property
    def said(self) -> int:
        """How many edits were said to be stored."""
        return sum(len(laptop.said) for laptop in self._laptops)

    def _any(self) -> ProcessLaptop:
        return self._source.choice(self._allowed)

    @property
    def _allowed(self) -> list[ProcessLaptop]:
        return [laptop for laptop in self._laptops if laptop is not self._blocked]

    def _batch(self) -> int:
        return self._source.choice((1, 3, 5_000))

    def _write(self) -> None:
        laptop = self._any()
        for _ in range(self._source.randint(1, 4)):
            self._marks += 1
            mark = f"{self._prefix}{self._marks}"
            target = {"contact": self._contact, "company": COMPANY, "unit": UNIT}
            what = self._source.choice(("note", "label", "create"))
            laptop.write({"do": what, "mark": mark, "place": self._source.randint(0, 99), **target})

    def _sync(self) -> None:
        self._any().sync(batch=self._batch())

    def _break_line(self) -> None:
        self._write()
        laptop, line = self._any(), self._source
        proxy, nth, share = laptop.proxy, line.randint(1, 2), line.choice((0, 10, 300, 2_000))
        breaks: dict[str, Callable[[], None]] = {
            "before_request": lambda: proxy.cut_before_request(nth=nth),
            "in_body": lambda: proxy.cut_request_after(share or None, nth=nth),
            "after_commit": lambda: proxy.cut_after_commit(nth=nth),
            "in_answer": lambda: proxy.cut_answer_after(share or None, nth=nth),
            "duplicate": lambda: proxy.duplicate(nth=nth),
            "late": lambda: proxy.hold_request(nth=nth),
            "half_open": proxy.half_open,
        }
        name = line.choice(sorted(breaks))
        breaks[name]()
        self.faults[name] += 1
        waits = name in {"late", "half_open"}
        laptop.sync(batch=self._batch(), seconds=SILENCE_S if waits else 20.0)
        proxy.heal()
        if line.choice((True, False)):
            laptop.sync(batch=self._batch())
        proxy.deliver_late()

    def _die_in_sync(self) -> None:
        self._write()
        laptop, where = self._any(), self._source.choice(DEATHS)
        if laptop.sync(batch=self._batch(), dies=where, nth=self._source.randint(1, 2)) is None:
            self.faults[f"laptop {where}"] += 1

    def _kill_syncing(self) -> None:
        self._write()
        laptop = self._any()
        before = laptop.kills
        laptop.kill_while_syncing(self._source.uniform(0, LONGEST_S), batch=self._batch())
        self.faults["laptop at random"] += laptop.kills - before

    def _kill_idle(self) -> None:
        self._write()
        self._any().kill()
        self.faults["laptop at rest"] += 1

    def _kill_server(self) -> None:
        self._write()
        syncing = [laptop.begin_sync(batch=self._batch()) for laptop in self._allowed]
        wait(syncing, self._source.uniform(0, LONGEST_S))
        self._town.server.kill()
        self.faults["server at random"] += 1
        self._town.server.start()
        for future in syncing:
            future.result()

    def _kill_server_at(self) -> None:
        self._write()
        point = self._source.choice(POINTS)
        self._town.server.stop()
        self._town.server.start(faults={KILL_VARIABLE: f"{point}:{self._source.randint(1, 3)}"})
        for _ in range(2):
            self._any().sync(batch=self._batch())
        self._town.server.kill()
        self._town.server.start()
        self.faults[f"server {point}"] += 1

    def _restart_server(self) -> None:
        self._town.server.restart()
        self.faults["server restarted"] += 1

    def _block(self) -> None:
        lost = self._laptops[-1]
        self._write()
        self._town.server.command("devices", "revoke", lost.device)
        self._blocked = lost
        self.faults["blocked"] += 1
        lost.sync(batch=self._batch())

    def end(self) -> list[str]:
        """Sync over whole lines until nothing comes any more, end all processes, and compare."""
        last: list[dict[str, object]] = []
        for _ in range(MOST_ROUNDS):
            last = [laptop.sync(batch=5_000) or {} for laptop in self._allowed]
            if all((report.get("result"), report.get("sent")) == ("done", 0) for report in last):
                break
        self.close()
        held = [(laptop.path.stem, *_contents(laptop)) for laptop in self._allowed]
        return [*self._unfinished(last), *self._differences(held), *self._missing(held[0][1])]

    def _unfinished(self, last: list[dict[str, object]]) -> Iterator[str]:
        for laptop, report in zip(self._allowed, last, strict=True):
            if (report.get("result"), report.get("pending")) != ("done", 0):
                yield f"stuck: {laptop.path.stem} ends with {report}"
            elif report.get("proof") is not True:
                yield f"unproved: {laptop.path.stem}"

    def _differences(self, held: list[tuple[str, dict[Key, HeldRow], int]]) -> Iterator[str]:
        for name, rows, outstanding in held:
            if outstanding:
                yield f"stuck: {outstanding} edits on {name}"
            for key in sorted({*rows, *held[0][1]}):
                if rows.get(key) != held[0][1].get(key):
                    yield f"diverged: {key} is {rows.get(key)} on {name}, {held[0][1].get(key)} on {held[0][0]}"

    def _missing(self, rows: dict[Key, HeldRow]) -> Iterator[str]:
        shown = Counter(
            word
            for (kind, _), (_, fields) in rows.items()
            if kind in {"contact", "company"}
            for value in fields.values()
            for word in (value if isinstance(value, list) else str(value).split())
        )
        kept = marks_of([fields for (kind, _), (_, fields) in rows.items() if kind == "conflict"])
        # Where passages overlapped both are kept and flagged, and a word of both stands twice (SYNC S2).
        flagged = marks_of(rows["contact", self._contact][1].get("note")) if kept else frozenset()
        for laptop in self._laptops:
            for mark in laptop.said:
                if shown[mark] > 1 and mark not in flagged:
                    yield f"doubled: {mark} of {laptop.path.stem}"
                if shown[mark] or mark in kept:
                    continue
                if laptop is self._blocked and mark not in laptop.secured:
                    self.given_up += 1
                else:
                    yield f"lost: {mark} of {laptop.path.stem}"


def _contents(laptop: ProcessLaptop) -> tuple[dict[Key, HeldRow], int]:
    """Return what the store of a laptop holds, its process ended, and how many edits are not answered."""
    reference = ReferenceData.load(resource_files.path("data"))
    opened = FuzzLaptop(laptop.path.stem, laptop.path, SystemClock(), reference)
    try:
        return opened.rows(), len(opened.outstanding())
    finally:
        opened.store.close()
