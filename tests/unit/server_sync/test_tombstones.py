"""Deletions are remembered for 18 months; a laptop that was away for longer compares what it holds (SYNC "Tombstones")."""

from datetime import timedelta

from sqlalchemy import select, update

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.server.stored_record import Gone
from fieldvisit_sync.server.tables import FEED_MARK, RECORD
from fieldvisit_sync.server.tombstones import DailyForgetting, feed_floor, forget_old_tombstones
from tests.drivers.bare_laptop import MUNICIPALITY
from tests.unit.server_sync.conftest import Team

HALF = timedelta(days=300)


def forget(team: Team) -> int:
    """Do the daily work."""
    return team.database.write(lambda connection: forget_old_tombstones(connection, team.clock.now()))


def floor(team: Team) -> int:
    """Return the municipality's floor."""
    with team.database.read() as connection:
        return feed_floor(connection, MUNICIPALITY)


def deleted_long_ago(team: Team) -> tuple[Mutation, Mutation]:
    """Delete one of two contacts that everybody has, 600 days before now; return both."""
    kept, gone = (team.mette.edit("contact", name=name) for name in ("Rikke", "Bo"))
    team.mette.push(kept, gone)
    team.karim.sync()
    team.mette.push(team.mette.deletion("contact", gone.record))
    forget(team)
    for _ in range(2):
        team.clock.pass_time(HALF.total_seconds())
        team.mette.push(team.mette.edit("need", note="senere"))
        forget(team)
    return kept, gone


def test_that_a_deletion_is_told_for_18_months_and_then_forgotten(team: Team) -> None:
    gone = team.mette.edit("contact", name="Bo")
    team.mette.push(gone)
    team.karim.sync()
    team.mette.push(team.mette.deletion("contact", gone.record))
    forget(team)
    team.clock.pass_time(timedelta(days=547).total_seconds())
    assert (forget(team), floor(team)) == (0, 0)
    team.karim.sync()
    assert [row.deleted for row in team.karim.received] == [True]
    team.clock.pass_time(timedelta(days=1).total_seconds())
    assert forget(team) == 1
    assert floor(team) > 0
    assert forget(team) == 0


def test_that_what_was_erased_is_remembered_for_good(team: Team) -> None:
    _, gone = deleted_long_ago(team)
    kept = team.mette.edit("contact", name="Ida")
    team.mette.push(kept)
    with team.database.transaction() as connection:
        erased = update(RECORD).where(RECORD.c.id == kept.record)
        connection.execute(erased.values(deleted=int(Gone.ERASED), fields="{}"))
    for _ in range(3):
        forget(team)
        team.clock.pass_time(HALF.total_seconds())
    with team.database.read() as connection:
        left = set(connection.scalars(select(RECORD.c.id).where(RECORD.c.deleted > 0)))
    assert left == {kept.record}
    assert gone.record not in left


def test_that_a_laptop_below_the_floor_compares_and_reads_only_what_changed(team: Team) -> None:
    kept, _ = deleted_long_ago(team)
    team.karim.page_rows = 1
    assert team.karim.ask().present
    team.karim.sync()
    assert [row.id for row in team.karim.of_kind("contact")] == [kept.record]
    assert {row.kind for row in team.karim.received} == {"need"}


def test_that_a_laptop_below_the_floor_sends_again_what_came_with_its_first_request(team: Team) -> None:
    kept, _ = deleted_long_ago(team)
    waiting = team.karim.edit("contact", kept.record, phone="00 00 01 11")
    answer = team.karim.ask([waiting])
    assert answer.stale
    assert answer.batch is not None
    assert answer.batch.frames == 0
    team.karim.store(answer)
    team.karim.sync(waiting)
    assert team.karim.fields("contact", kept.record)["phone"] == "00 00 01 11"


def test_that_a_laptop_that_has_compared_is_not_asked_to_again(team: Team) -> None:
    deleted_long_ago(team)
    team.karim.sync()
    assert not team.karim.ask().present
    team.mette.sync()
    assert not team.mette.ask().present


def test_that_forgetting_runs_once_a_day(team: Team) -> None:
    team.mette.push(team.mette.edit("contact", name="Bo"))
    daily = DailyForgetting(team.database, team.clock)
    for hours in (1, 1, 24):
        daily.forget_when_due()
        team.clock.pass_time(timedelta(hours=hours).total_seconds())
    daily.forget_when_due()
    with team.database.read() as connection:
        assert len(connection.scalars(select(FEED_MARK.c.day)).all()) == 2
