"""A retry is free of effect, and a cut line goes on where it broke (SYNC S6, S7)."""

from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import func, select

from fieldvisit_sync.protocol.messages import (
    MAX_MUTATIONS_IN_BATCH,
    BatchAnswer,
    BatchHead,
    Mutation,
    SyncRequest,
)
from fieldvisit_sync.protocol.wire import TooLargeError, WireError
from fieldvisit_sync.server.sync_handler import SyncSession
from fieldvisit_sync.server.tables import BATCH_FRAME, CHANGE, RECORD
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team


def results_of(batch: BatchAnswer | None) -> bytes:
    """Return the results of a batch as they stand on the wire."""
    assert batch is not None
    return msgspec.msgpack.encode(batch.results)


def frames_of(laptop: BareLaptop, count: int, size: int = 4) -> list[list[Mutation]]:
    """Return frames of new contacts, the second of each frame refused."""
    return [
        [
            laptop.edit("contact", name=f"Kontakt {frame}.{number}" if number != 1 else 7)
            for number in range(size)
        ]
        for frame in range(count)
    ]


def test_that_a_repeated_batch_gets_the_same_bytes_and_changes_nothing(team: Team) -> None:
    batch = BatchHead(id=new_id(), frames=3)
    frames = frames_of(team.mette, 3)
    first = team.mette.ask(*frames, batch=batch)
    with team.database.read() as connection:
        before = connection.execute(select(RECORD).order_by(RECORD.c.seq)).all()
    team.clock.pass_time(60)
    second = team.mette.ask(*frames, batch=batch)
    with team.database.read() as connection:
        assert connection.execute(select(RECORD).order_by(RECORD.c.seq)).all() == before
    assert results_of(first.batch) == results_of(second.batch)
    assert (first.batch and first.batch.stored, second.batch and second.batch.stored) == (False, True)


def test_that_a_cut_batch_is_answered_up_to_its_last_committed_frame(team: Team) -> None:
    mette = team.mette
    batch = BatchHead(id=new_id(), frames=3)
    frames = frames_of(mette, 3)
    session = SyncSession(team.database, team.clock, mette.identity)
    session.begin(mette.request(batch=batch))
    session.take_frame(frames[0])
    session.take_frame(frames[1])

    asked = mette.ask(resume=batch.id)
    assert asked.batch is not None
    assert (asked.batch.frames, asked.batch.stored, len(asked.batch.results)) == (2, True, 8)
    mette.store(asked, *frames[0], *frames[1])
    assert mette.received == [], "what was taken before the cut is not told back"

    rest = mette.ask(frames[2])
    assert rest.batch is not None
    assert (rest.batch.frames, rest.batch.stored, len(rest.batch.results)) == (1, False, 4)
    mette.store(rest, *frames[2])
    assert mette.received == []
    assert rest.proof == mette.proof()


def test_that_frames_which_arrived_together_are_answered_one_by_one(team: Team) -> None:
    mette = team.mette
    batch = BatchHead(id=new_id(), frames=3)
    frames = frames_of(mette, 3)
    session = SyncSession(team.database, team.clock, mette.identity)
    session.begin(mette.request(batch=batch))
    session.take_frames(frames[:2])
    session.take_frames(frames[2:])
    told = session.answer().batch
    assert told is not None
    assert (told.frames, [result.id for result in told.results]) == (
        3,
        [mutation.id for frame in frames for mutation in frame],
    )
    asked = mette.ask(resume=batch.id, resume_from=1).batch
    assert asked is not None
    assert (asked.frames, asked.results) == (3, told.results[4:])


def test_that_frames_before_one_that_was_not_announced_are_taken(team: Team) -> None:
    mette = team.mette
    batch = BatchHead(id=new_id(), frames=1)
    session = SyncSession(team.database, team.clock, mette.identity)
    session.begin(mette.request(batch=batch))
    with pytest.raises(WireError):
        session.take_frames(frames_of(mette, 2))
    asked = mette.ask(resume=batch.id).batch
    assert asked is not None
    assert (asked.frames, len(asked.results)) == (1, 4)


@pytest.mark.parametrize("taken", [0, 1])
def test_that_a_frame_has_no_effect_that_arrives_when_its_laptop_has_asked_about_the_batch(
    team: Team, taken: int
) -> None:
    mette = team.mette
    batch = BatchHead(id=new_id(), frames=3)
    frames = frames_of(mette, 3)
    late = SyncSession(team.database, team.clock, mette.identity)
    late.begin(mette.request(batch=batch))
    for frame in frames[:taken]:
        late.take_frame(frame)
    for _ in range(2):
        asked = mette.ask(resume=batch.id)
        assert asked.batch is not None
        assert asked.batch.frames == taken
    for frame in frames[taken:]:
        late.take_frame(frame)
    assert (told := late.answer().batch) is not None
    assert told.frames == taken
    again = mette.ask(*frames, batch=batch)
    assert again.batch is not None
    assert (again.batch.frames, again.batch.stored) == (taken, True)
    team.karim.sync()
    taken_ids = {mutation.record for frame in frames[:taken] for mutation in frame}
    assert {row.id for row in team.karim.of_kind("contact")} <= taken_ids


def test_that_an_unknown_batch_is_answered_as_not_taken(team: Team) -> None:
    answer = team.mette.ask(resume=new_id())
    assert answer.batch is not None
    assert (answer.batch.frames, answer.batch.results) == (0, [])


def test_that_a_frame_behind_a_gap_is_not_taken(team: Team) -> None:
    batch = BatchHead(id=new_id(), frames=3, first=2)
    answer = team.mette.ask(frames_of(team.mette, 1)[0], batch=batch)
    assert answer.batch is not None
    assert (answer.batch.frames, answer.batch.results) == (0, [])
    with team.database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(RECORD)) == 0


def test_that_the_same_mutations_in_another_batch_are_applied_once(team: Team) -> None:
    frames = [[team.mette.edit("contact", name="Rikke Prøve")]]
    first, second = team.mette.ask(*frames), team.mette.ask(*frames)
    assert results_of(first.batch) == results_of(second.batch)
    with team.database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(CHANGE)) == 1


def test_that_a_mutation_twice_in_one_frame_is_applied_once(team: Team) -> None:
    mutation = team.mette.edit("contact", name="Rikke Prøve")
    team.mette.push(mutation, mutation)
    with team.database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(CHANGE)) == 1


def test_that_an_acknowledged_batch_is_forgotten_and_still_harmless(team: Team) -> None:
    batch = BatchHead(id=new_id(), frames=1)
    frames = frames_of(team.mette, 1)
    first = team.mette.ask(*frames, batch=batch)
    team.mette.ask(acknowledged=[batch.id])
    with team.database.read() as connection:
        assert connection.execute(select(BATCH_FRAME)).all() == []
    again = team.mette.ask(*frames, batch=batch)
    assert results_of(first.batch) == results_of(again.batch)


def test_that_a_device_acknowledges_only_its_own_batches(team: Team) -> None:
    batch = BatchHead(id=new_id(), frames=1)
    team.mette.ask(*frames_of(team.mette, 1), batch=batch)
    team.karim.ask(acknowledged=[batch.id])
    answer = team.karim.ask(resume=batch.id)
    assert answer.batch is not None
    assert answer.batch.frames == 0
    kept = select(BATCH_FRAME).where(BATCH_FRAME.c.device_id == team.mette.identity.device)
    with team.database.read() as connection:
        assert len(connection.execute(kept).all()) == 1


def test_that_an_answer_nobody_fetches_is_kept_ninety_days(team: Team) -> None:
    batch = BatchHead(id=new_id(), frames=1)
    team.mette.ask(*frames_of(team.mette, 1), batch=batch)
    for days, kept in ((89, 1), (2, 0)):
        team.clock.pass_time(timedelta(days=days).total_seconds())
        answer = team.mette.ask(acknowledged=[new_id()], resume=batch.id)
        assert answer.batch is not None
        assert answer.batch.frames == kept


@pytest.mark.parametrize("point", ["before_commit", "after_commit", "before_answer", "frame_received"])
def test_that_a_stop_at_any_point_loses_and_doubles_nothing(team: Team, point: str) -> None:
    mette = team.mette
    mette.sync()
    batch = BatchHead(id=new_id(), frames=2)
    frames = [[mette.edit("contact", name=f"Kontakt {frame}")] for frame in range(2)]

    def stop(passed: str) -> None:
        if passed == point:
            raise SystemExit

    session = SyncSession(team.database, team.clock, mette.identity, checkpoint=stop)
    session.begin(mette.request(batch=batch))

    def go_on() -> None:
        for frame in frames:
            session.take_frame(frame)
        session.answer()

    with pytest.raises(SystemExit):
        go_on()

    asked = mette.ask(resume=batch.id)
    assert asked.batch is not None
    taken = asked.batch.frames
    assert taken == {"frame_received": 0, "before_commit": 0, "after_commit": 1, "before_answer": 2}[point]
    mette.store(asked, *(mutation for frame in frames[:taken] for mutation in frame))
    rest = mette.ask(*frames[taken:])
    mette.store(rest, *(mutation for frame in frames[taken:] for mutation in frame))
    assert rest.proof == mette.proof()
    team.karim.sync()
    assert [row.fields["name"] for row in team.karim.of_kind("contact")] == ["Kontakt 0", "Kontakt 1"]


def test_that_a_header_that_contradicts_itself_is_refused(team: Team) -> None:
    headers: list[SyncRequest] = [
        team.mette.request(batch=BatchHead(id=new_id(), frames=1), resume=new_id()),
        team.mette.request(batch=BatchHead(id="x", frames=1)),
        team.mette.request(resume="\0"),
        team.mette.request(batch=BatchHead(id=new_id(), frames=1, first=2)),
        team.mette.request(batch=BatchHead(id=new_id(), frames=1, first=-1)),
    ]
    for header in headers:
        with pytest.raises(WireError):
            SyncSession(team.database, team.clock, team.mette.identity).begin(header)


def test_that_a_frame_nobody_announced_is_refused(team: Team) -> None:
    session = SyncSession(team.database, team.clock, team.mette.identity)
    session.begin(team.mette.request())
    with pytest.raises(WireError):
        session.take_frame([])
    with pytest.raises(WireError):
        team.mette.ask([], [], batch=BatchHead(id=new_id(), frames=1))


def test_that_a_batch_above_the_limit_is_refused(team: Team) -> None:
    mutation = team.mette.edit("contact", name="x")
    with pytest.raises(TooLargeError):
        team.mette.ask([mutation] * (MAX_MUTATIONS_IN_BATCH + 1))
    with pytest.raises(TooLargeError):
        team.mette.ask(acknowledged=[new_id() for _ in range(1_001)])
    with pytest.raises(TooLargeError):
        team.mette.ask(batch=BatchHead(id=new_id(), frames=MAX_MUTATIONS_IN_BATCH + 1))
