"""When a device last synced is written seldom, and again when the note has become old."""

from datetime import timedelta

import pytest

from fieldvisit_sync.server.devices import SYNC_NOTE, list_devices
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.sync_notes import SyncNotes
from tests.drivers.hand_clock import HandClock
from tests.unit.server.town import PEOPLE, Town


@pytest.mark.parametrize(
    ("passed", "written"), [(SYNC_NOTE - timedelta(seconds=1), False), (SYNC_NOTE, True)]
)
def test_that_a_sync_is_noted_anew_when_the_last_note_is_old(
    town: Town, clock: HandClock, passed: timedelta, written: bool
) -> None:
    device, authorization = town.enter(PEOPLE[0])
    identity = town.sign_in.identify(authorization)
    notes, first = SyncNotes(town.database, clock), to_stamp(clock.now())
    notes.note(identity)
    clock.pass_time(passed.total_seconds())
    notes.note(identity)
    with town.database.read() as connection:
        listed = {entry.id: entry.last_sync for entry in list_devices(connection, identity.municipality)}
    assert listed[device] == (to_stamp(clock.now()) if written else first)
