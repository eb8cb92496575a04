"""An answer in parts says what it says in one piece, and each part has a cursor that goes on behind it (SYNC S7)."""

from itertools import chain

import pytest

from fieldvisit_sync.protocol.messages import BatchHead, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import WireError, plan_frames
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server import answer_parts
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.sync_handler import SyncSession
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team

COMPANIES = 12


@pytest.fixture
def writer(team: Team, monkeypatch: pytest.MonkeyPatch) -> BareLaptop:
    """A laptop whose answers are cut into small parts."""
    monkeypatch.setattr(answer_parts, "PART_TEXT", 1)
    monkeypatch.setattr(answer_parts, "PART_RESULTS", 5)
    return team.mette


def _ask(laptop: BareLaptop, cursor: str | None = None, **header: object) -> list[SyncAnswer]:
    session = SyncSession(laptop.database, laptop.clock, laptop.identity)
    request = SyncRequest(schema=SCHEMA_VERSION, cursor=cursor, device_time=to_stamp(laptop.clock.now()))
    for name, value in header.items():
        setattr(request, name, value)
    session.begin(request)
    return session.parts(session.answer())


def _companies(parts: list[SyncAnswer]) -> list[str]:
    return [row.id for part in parts for row in part.rows if row.kind == "company"]


def test_that_a_laptop_that_does_not_ask_for_parts_gets_one_answer(team: Team, writer: BareLaptop) -> None:
    writer.push(*(writer.edit("company", name=f"Firma {number}") for number in range(COMPANIES)))
    (answer,) = _ask(team.karim)
    assert len(_companies([answer])) == COMPANIES


@pytest.mark.parametrize("begun", [False, True])
def test_that_after_every_part_the_cursor_brings_exactly_the_rest(
    team: Team, writer: BareLaptop, begun: bool
) -> None:
    other = team.karim
    cursor = _ask(other)[-1].cursor if begun else None
    writer.push(*(writer.edit("company", name=f"Firma {number}") for number in range(COMPANIES)))
    parts = _ask(other, cursor, in_parts=True)
    whole = _companies(parts)
    assert len(whole) == len(set(whole)) == COMPANIES
    assert len(parts) == COMPANIES
    assert [part.more for part in parts] == [True] * (len(parts) - 1) + [False]
    assert [part.proof is not None for part in parts] == [not part.more for part in parts]
    for place in range(1, len(parts)):
        rest = _ask(other, parts[place - 1].cursor, in_parts=True)
        assert _companies(parts[:place]) + _companies(rest) == whole
        assert rest[-1].proof == parts[-1].proof


def test_that_results_are_shared_out_and_those_at_hand_are_not_told_again(writer: BareLaptop) -> None:
    edits = [writer.edit("company", name=f"Firma {number}") for number in range(COMPANIES)]
    frames, batch = plan_frames(edits, most=1), new_id()
    session = SyncSession(writer.database, writer.clock, writer.identity)
    header = SyncRequest(schema=SCHEMA_VERSION, device_time=edits[0].at, in_parts=True)
    header.batch = BatchHead(id=batch, frames=len(frames))
    session.begin(header)
    for frame in frames:
        session.take_frame(frame)
    told = [part.batch for part in session.parts(session.answer()) if part.batch is not None]
    assert [len(answer.results) for answer in told] == [5, 5, 2]
    assert {answer.frames for answer in told} == {COMPANIES}
    results = list(chain.from_iterable(answer.results for answer in told))
    again = [part.batch for part in _ask(writer, resume=batch, resume_from=7) if part.batch is not None]
    assert [answer.results for answer in again] == [results[7:]]
    assert again[0].frames == COMPANIES


def test_that_no_frame_lies_before_the_first(writer: BareLaptop) -> None:
    with pytest.raises(WireError):
        _ask(writer, resume=new_id(), resume_from=-1)
