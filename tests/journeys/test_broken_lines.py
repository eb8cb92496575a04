"""The line breaks at every kind of point: nothing is lost or doubled, and little is sent again (SYNC S1, S6, S7).

A real client, a real server process, and the fault proxy between them. One round: Mette's edits go up through a line
that breaks, then Karim fetches them through one that breaks.
"""

import os
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from fieldvisit.domain.records.contact import Contact
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.kept_token import KeptToken
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.sync_client.session import SyncSession
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.protocol.messages import SyncAnswer
from fieldvisit_sync.protocol.wire import decode_frame, split_frames
from tests.drivers.fault_proxy import FaultProxy
from tests.faults.rounds import ROUNDS_VARIABLE
from tests.journeys.server_town import ServerTown, embedded_town

__all__ = ["embedded_town"]

RECORDS = 25
NOTE_LENGTH = 4_500
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEF"
"""Noise hardly compresses, so that a whole push is several times what a cut may cost."""

MOST_MORE = 64 * 1024
MOST_TIMES = 1.1
SHORT_S = 0.2


class HeardServer(Server):
    """A line whose user remembers what he heard."""

    def __init__(self, address: str, heard: list[SyncAnswer], seconds: float) -> None:
        super().__init__(address, read_seconds=seconds)
        self._heard = heard

    def post(self, path: str, *rest: Any, **options: Any) -> bytes:
        """Post, and note the answer of a sync."""
        content = super().post(path, *rest, **options)
        if path == "/v1/sync":
            self._heard += _parts(content)
        return content


@dataclass
class Line:
    """Two laptops that know the same contacts, behind one proxy.

    Attributes:
        heard: what the laptop that synced last heard.
        rounds: how often Mette has written.
        uncut: bytes up, bytes down of a whole push and of a whole pull.
    """

    proxy: FaultProxy
    mette: Store
    karim: Store
    contacts: list[str]
    heard: list[SyncAnswer] = field(default_factory=list)
    rounds: int = 0
    uncut: dict[str, tuple[int, int]] = field(default_factory=dict)
    _source: random.Random = field(default_factory=lambda: random.Random(20261006))
    _tokens: dict[Store, KeptToken] = field(default_factory=lambda: defaultdict(KeptToken))

    def sync(self, laptop: Store, seconds: float = 20.0) -> SyncReport:
        """Sync once through the proxy, signed in from the sync before: so many sign-ins in a row no server allows."""
        self.heard.clear()
        server = HeardServer(self.proxy.url, self.heard, seconds)
        return SyncSession(laptop, SystemClock(), server=server, token=self._tokens[laptop]).run()

    def sync_broken(self, laptop: Store, fault: str, whole: tuple[int, int]) -> SyncReport:
        """Sync over a line that breaks, and mend it; `fault` is one of `FAULTS`, `whole` what an uncut sync takes."""
        name, _, share = fault.partition(" ")
        if name == "request":
            self.proxy.cut_request_after(int(whole[0] * float(share)))
        elif name == "answer":
            self.proxy.cut_answer_after(int(whole[1] * float(share)))
        else:
            getattr(self.proxy, name)()
        report = self.sync(laptop, SHORT_S if name in SILENT else 20.0)
        self.proxy.heal()
        return report

    def finish(self, laptop: Store) -> None:
        """Sync over a whole line until everything has come."""
        report = self.sync(laptop)
        assert (report.result, report.pending, report.refused, report.proof_ok) == ("done", 0, 0, True)

    def write_notes(self) -> None:
        """Let Mette write a new note about every contact."""
        self.rounds += 1
        with self.mette.write("test") as writer:
            for contact in self.contacts:
                writer.edit(
                    "contact", contact, {"note": "".join(self._source.choices(LETTERS, k=NOTE_LENGTH))}
                )

    def passed(self) -> tuple[int, int]:
        """Return how many bytes passed the proxy so far, up and down."""
        seen = self.proxy.seen()
        return int(seen["bytes_up"]), int(seen["bytes_down"])

    def notes(self, laptop: Store) -> dict[str, tuple[int, str | None]]:
        """Return version and note of every contact."""
        with laptop.read() as reader:
            return {contact.id: (contact.version, contact.note) for contact in reader.find(Contact)}


SILENT = ("half_open", "hold_request")
FAULTS = ("cut_before_request", "request 0.6", "cut_after_commit", "answer 0.5", "half_open")
"""Methods of the proxy, and cuts behind a share of the bytes that go the one way or the other."""

MORE_FAULTS = (
    "request 0.02",
    "request 0.3",
    "request 0.98",
    "answer 0.02",
    "answer 0.9",
    "answer 0.98",
    "hold_request",
)
"""Those that `make faults` tries besides."""


def _parts(content: bytes) -> list[SyncAnswer]:
    return [decode_frame(packed, SyncAnswer) for packed in split_frames(content)]


def _results(parts: list[SyncAnswer]) -> bytes:
    """Return the results of a batch, as they stand in an answer."""
    return msgspec.msgpack.encode([part.batch.results for part in parts if part.batch is not None])


@pytest.fixture(scope="module")
def line(embedded_town: ServerTown, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    """Laptops that have done two rounds over a whole line; the second one is the measure."""
    folder = tmp_path_factory.mktemp("laptops")
    mette, karim = (embedded_town.store(folder, login) for login in ("konsulent", "kollega"))
    with FaultProxy(embedded_town.server.url) as proxy:
        with mette.write("test") as writer:
            unit = writer.create(
                "production_unit", {"company": writer.create("company", {"name": "Nordlys"})}
            )
            contacts = [writer.create("contact", {"unit": unit}) for _ in range(RECORDS)]
        line = Line(proxy, mette, karim, contacts)
        for _ in range(2):
            line.write_notes()
            for way, laptop in (("push", mette), ("pull", karim)):
                before = line.passed()
                line.finish(laptop)
                up, down = line.passed()
                line.uncut[way] = (up - before[0], down - before[1])
        yield line
    mette.close()
    karim.close()


def _check_bytes(line: Line, way: str, before: tuple[int, int]) -> None:
    """Check that a broken sync and the one that ended it took hardly more than a whole one (SYNC S7)."""
    whole, taken = sum(line.uncut[way]), sum(line.passed()) - sum(before)
    assert whole > 2 * MOST_MORE, "too little to tell a repetition from a resumption"
    assert taken <= max(whole * MOST_TIMES, whole + MOST_MORE), (
        f"{taken / whole:.2f} times the bytes of a whole {way}"
    )


@pytest.mark.parametrize("fault", [*FAULTS, *(MORE_FAULTS if ROUNDS_VARIABLE in os.environ else ())])
def test_that_a_push_and_a_pull_over_a_breaking_line_lose_nothing_and_repeat_little(
    line: Line, fault: str
) -> None:
    # Whatever test came before: both know everything, so that one round is all that is under way.
    line.finish(line.karim)
    line.write_notes()
    before = line.passed()
    assert line.sync_broken(line.mette, fault, line.uncut["push"]).result == "cut"
    line.finish(line.mette)
    _check_bytes(line, "push", before)
    before = line.passed()
    pulled = line.sync_broken(line.karim, fault, line.uncut["pull"])
    line.finish(line.karim)
    _check_bytes(line, "pull", before)
    assert pulled.result == "cut" or fault.startswith("request")
    mine = line.notes(line.mette)
    assert line.notes(line.karim) == mine
    assert {version for version, _ in mine.values()} == {line.rounds}


def test_that_a_doubled_request_is_taken_once(line: Line) -> None:
    line.write_notes()
    assert line.sync_broken(line.mette, "duplicate", (0, 0)).result == "done"
    assert line.proxy.faults[-1] == "duplicate"
    line.finish(line.mette)
    line.sync_broken(line.karim, "duplicate", (0, 0))
    line.finish(line.karim)
    mine = line.notes(line.mette)
    assert line.notes(line.karim) == mine
    assert {version for version, _ in mine.values()} == {line.rounds}


def test_that_a_request_that_comes_late_changes_nothing_any_more(line: Line) -> None:
    line.write_notes()
    line.sync_broken(line.mette, "hold_request", (0, 0))
    line.write_notes()
    line.finish(line.mette)
    proof = line.heard[-1].proof
    assert line.proxy.deliver_late() >= 1
    line.finish(line.mette)
    assert line.heard[-1].proof == proof
    line.rounds -= 1


def test_that_what_was_lost_of_an_answer_is_told_byte_for_byte(line: Line) -> None:
    line.write_notes()
    line.sync_broken(line.mette, "cut_after_commit", (0, 0))
    lost = _results(_parts(line.proxy.lost_answer))
    line.finish(line.mette)
    assert _results(line.heard) == lost
    assert len(lost) > RECORDS * 36
    assert line.heard[0].batch is not None
    assert line.heard[0].batch.stored
