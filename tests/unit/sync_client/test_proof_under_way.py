"""What a search for differences costs, and that it can be cut, cancelled, refused or unknown without harm (SYNC S7, S9, S10)."""

from collections.abc import Iterator
from itertools import count

import msgspec
import pytest

from fieldvisit.sync_client import content_check
from fieldvisit.sync_client.http import ServerRefusedError, ServerUnreachableError
from fieldvisit_sync.protocol.messages import SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.protocol.wire import decode_frame, encode_frame, split_frames
from fieldvisit_sync.server import narrowing
from tests.unit.sync_client.two_sides import CountedLine, TwoSides


class PickyLine(CountedLine):
    """A line to a server that treats questions about differences in its own way.

    Attributes:
        answers: how many questions are answered before the way begins.
    """

    answers = 0

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Carry a request; one with a question goes another way once `answers` have been answered."""
        if path == "/v1/sync" and decode_frame(next(split_frames(body)), SyncRequest).narrow is not None:
            self.answers -= 1
            if self.answers < 0:
                return self.treat(body, token)
        return super().post(path, body, media_type, token, patient=patient)

    def treat(self, body: bytes, token: str | None) -> bytes:
        """Refuse it as one too many."""
        raise ServerRefusedError(Failure.TOO_MANY, "", 429)


class CutLine(PickyLine):
    """A line that breaks inside the search."""

    def treat(self, body: bytes, token: str | None) -> bytes:
        """Break."""
        raise ServerUnreachableError


class OldServerLine(PickyLine):
    """A server of before: it has never heard of questions."""

    def treat(self, body: bytes, token: str | None) -> bytes:
        """Answer all but the question."""
        content = super(PickyLine, self).post("/v1/sync", body, "", token)
        parts = [decode_frame(part, SyncAnswer) for part in split_frames(content)]
        return b"".join(encode_frame(msgspec.structs.replace(part, narrowed=None)) for part in parts)


@pytest.fixture
def sides(embedded_sides: TwoSides) -> TwoSides:
    """What the laptop does is the same with any database."""
    embedded_sides.begin_again()
    return embedded_sides


@pytest.fixture
def lost(sides: TwoSides) -> Iterator[str]:
    """A contact that mette's laptop has lost; repaired at the end at the latest."""
    (contact,) = sides.some("contact")
    sides.lose_here("contact", contact)
    yield contact
    assert sides.sync().proof.ok
    assert sides.agrees("contact")


def test_that_a_sync_without_news_is_one_request_below_a_kilobyte(sides: TwoSides) -> None:
    sides.sync()
    report = sides.sync()
    assert (report.requests, report.proof.ok) == (1, True)
    assert report.bytes_up + report.bytes_down < 1_000


def test_that_one_difference_among_thousands_costs_a_few_small_requests(sides: TwoSides) -> None:
    few, many = sides.some("visit")[0], sides.some("contact")[0]
    costs = []
    for kind, record in (("visit", few), ("contact", many)):
        sides.lose_here(kind, record)
        report = sides.sync()
        assert report.proof.repaired == {kind: {"fetched": 1}}
        costs.append((report.requests, report.bytes_up + report.bytes_down))
    assert [requests for requests, _ in costs] == [4, 5]
    # Ten times the records are one level more: about a kilobyte, not the two hundred of all ids and versions.
    assert costs[1][1] - costs[0][1] < 2_500
    assert costs[1][1] < 12_000


def test_that_a_search_that_was_cut_goes_on_with_the_next_sync(sides: TwoSides, lost: str) -> None:
    line = CutLine(sides.server, "mette")
    line.answers = 1
    report = sides.sync(line=line)
    assert (report.result, report.proof.ok, report.proof.differing) == ("cut", None, ["contact"])
    assert sides.sync().proof.repaired == {"contact": {"fetched": 1}}


def test_that_a_search_that_was_cancelled_says_that_nothing_is_proved_yet(sides: TwoSides, lost: str) -> None:
    report = sides.sync(between=lambda number: number == 2)
    assert (report.result, report.proof.ok) == ("cancelled", None)
    assert sides.sync().proof.ok


@pytest.mark.parametrize("line", [PickyLine, OldServerLine])
def test_that_a_server_that_does_not_help_leaves_a_difference_that_is_told(
    sides: TwoSides, lost: str, line: type[PickyLine]
) -> None:
    report = sides.sync(line=line(sides.server, "mette"))
    assert (report.result, report.proof.ok, report.proof.differing) == ("done", False, ["contact"])


def test_that_the_weekly_comparison_is_spread_over_syncs_and_goes_on_after_a_cancel(
    sides: TwoSides, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "CONTENT_BUDGET", 400)
    monkeypatch.setattr(content_check, "MOST_QUESTIONS", 4)
    (contact,) = sides.some("contact")
    sides.alter_here("contact", contact)
    sides.clock.pass_time(8 * 24 * 3_600)
    reports = [sides.sync(between=lambda number: number == 3), *(sides.sync() for _ in range(4))]
    assert reports[0].result == "cancelled"
    assert [report.proof.ok for report in reports] == [True] * 5
    checked = [report.proof.content_checked for report in reports]
    assert checked.count(True) == 1
    assert not any(checked[:2])
    assert max(report.requests for report in reports) < 9
    assert [report.proof.repaired for report in reports if report.proof.repaired] == [
        {"contact": {"replaced": 1}}
    ]
    assert sides.agrees("contact")


def test_that_a_person_editing_meanwhile_does_not_stop_a_repair(sides: TwoSides, lost: str) -> None:
    (contact,) = sides.some("visit")
    numbers = count()

    def between(_: int) -> bool:
        if next(numbers) in {1, 3}:
            with sides.laptops["mette"].store.write("test.edit") as writer:
                writer.edit("visit", contact, {"note": f"imens {sides.clock.monotonic()} {next(numbers)}"})
        return False

    report = sides.sync(between=between)
    assert (report.proof.ok, report.pending, report.proof.repaired) == (True, 0, {"contact": {"fetched": 1}})
    assert sides.agrees("visit")
