"""An edit counts as made between what its author was told and its receipt, whatever time it names (SYNC "Outbox").

Honest laptops name the time of the edit; these tests send what only a changed laptop would.
"""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from fieldvisit_sync.protocol.messages import BatchHead
from fieldvisit_sync.schema.identity import shortlist_entry_id
from fieldvisit_sync.server.account_tables import ACCOUNT
from fieldvisit_sync.server.devices import Device, add_device
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import CHANGE
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team

pytestmark = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)
"""Nothing here depends on the kind of database."""

LONG_AGO = "2026-01-01T08:00:00.000Z"


def known_device(team: Team, laptop: BareLaptop) -> None:
    """Write the laptop into the server's list of devices, which keeps what it was told."""
    who = laptop.identity
    device = Device(who.device, who.municipality, who.user, "bærbar", bytes(32))
    with team.database.transaction() as connection:
        add_device(connection, device, to_stamp(team.clock.now()))
        connection.execute(
            insert(ACCOUNT).values(
                municipality=who.municipality,
                user_id=who.user,
                login=who.device,
                name="x",
                role=who.role.value,
                password_hash="",
                added_at=to_stamp(team.clock.now()),
            )
        )


def contact_with_phone(team: Team) -> str:
    """Let Mette write a contact that Karim has, and Karim its number an hour later."""
    contact = new_id()
    team.mette.push(team.mette.edit("contact", contact, name="Rikke", phone="11"))
    team.karim.sync()
    team.clock.pass_time(3600)
    return contact


def test_that_an_old_time_brings_nobody_back_whom_the_laptop_was_told_to_drop(team: Team) -> None:
    case = Case(team)
    team.clock.pass_time(60)
    case.mette.push(case.mette.edit("shortlist_entry", case.entry, state="removed", reason="x"))
    case.mette.sync()
    team.clock.pass_time(60 * 60 * 25)
    other = case.new_shortlist(case.other_unit)
    entry = shortlist_entry_id(MUNICIPALITY, other, case.candidate)
    back = case.mette.edit(
        "shortlist_entry", entry, at=LONG_AGO, shortlist=other, candidate=case.candidate, state="active"
    )
    [result] = case.mette.sync(back)
    assert (result.status, result.reason, result.field) == ("refused", "not_allowed", "candidate")
    assert case.sees(case.mette) == {"shortlist"}


def test_that_a_person_named_before_the_drop_was_told_is_taken(team: Team) -> None:
    case = Case(team)
    other = case.new_shortlist(case.other_unit)
    entry = shortlist_entry_id(MUNICIPALITY, other, case.candidate)
    offline = case.mette.edit(
        "shortlist_entry", entry, shortlist=other, candidate=case.candidate, state="active"
    )
    team.clock.pass_time(60)
    case.hanne.push(case.hanne.edit("candidate", case.candidate, case_state="closed"))
    team.clock.pass_time(60 * 60 * 25)
    [result] = case.mette.sync(offline)
    assert result.status != "refused"


def test_that_an_edit_counts_as_made_after_what_its_author_was_told(team: Team) -> None:
    contact = contact_with_phone(team)
    team.mette.push(team.mette.edit("contact", contact, phone="22"))
    told = to_stamp(team.clock.now())
    team.clock.pass_time(60)
    lie = team.mette.edit("contact", contact, at=LONG_AGO, mail="n@example.org")
    team.mette.push(lie)
    assert edit_time(team, lie.id) == told


@pytest.mark.parametrize("hours", [0, 2])
def test_that_an_older_cursor_shown_again_makes_no_edit_older(team: Team, hours: int) -> None:
    known_device(team, team.mette)
    contact = contact_with_phone(team)
    early = team.mette.cursor
    team.mette.push(team.mette.edit("contact", contact, phone="22"))
    told = to_stamp(team.clock.now())
    team.clock.pass_time(60 + 3600 * hours)
    team.mette.push(team.mette.edit("contact", contact, phone="33"))
    team.clock.pass_time(60)
    team.mette.cursor = early
    lie = team.mette.edit("contact", contact, at=LONG_AGO, phone="44")
    team.mette.sync(lie)
    assert edit_time(team, lie.id) >= told


def test_that_the_edits_of_one_sync_in_two_requests_keep_their_times(team: Team) -> None:
    known_device(team, team.mette)
    contact = contact_with_phone(team)
    first, second = (team.mette.edit("contact", contact, **{name: "x"}) for name in ("phone", "mail"))
    team.clock.pass_time(60)
    team.mette.store(team.mette.ask([first]), first)
    team.clock.pass_time(5)
    head = BatchHead(id=new_id(), frames=1)
    team.mette.store(team.mette.ask([second], batch=head, continues=True), second)
    assert edit_time(team, second.id) == second.at


def test_that_nobody_keeps_a_sync_open_for_ever(team: Team) -> None:
    known_device(team, team.mette)
    contact = contact_with_phone(team)
    team.mette.push(team.mette.edit("contact", contact, phone="22"))
    told = to_stamp(team.clock.now())
    team.clock.pass_time(timedelta(hours=2).total_seconds())
    lie = team.mette.edit("contact", contact, at=LONG_AGO, phone="44")
    team.mette.ask([lie], batch=BatchHead(id=new_id(), frames=1), continues=True)
    assert edit_time(team, lie.id) == told


def edit_time(team: Team, mutation: str) -> str:
    """Return when an edit counts as made."""
    with team.database.read() as connection:
        return str(connection.scalar(select(CHANGE.c.edited_at).where(CHANGE.c.mutation == mutation)))
