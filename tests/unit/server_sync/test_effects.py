"""What the server does by itself when it takes a change."""

from sqlalchemy import select

from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import CHANGE, RECORD
from tests.drivers.bare_laptop import new_id
from tests.unit.server_sync.conftest import Team


def test_that_a_request_to_a_partner_is_sent_when_the_server_takes_it(team: Team) -> None:
    request = new_id()
    team.mette.push(
        team.mette.edit("partner_request", request, partner="0998", state="waiting_to_send", posts=3)
    )
    fields = team.mette.fields("partner_request", request)
    assert (fields["state"], fields["sent_at"]) == ("sent", to_stamp(team.clock.now()))
    assert fields["posts"] == 3


def test_that_an_answered_request_stays_answered(team: Team) -> None:
    request = new_id()
    mette = team.mette
    mette.push(mette.edit("partner_request", request, state="waiting_to_send"))
    mette.push(mette.edit("partner_request", request, state="answered", answered="2026-10-08"))
    team.karim.sync()
    assert team.karim.fields("partner_request", request)["state"] == "answered"


def test_that_every_edit_is_kept_with_author_device_time_and_values(team: Team) -> None:
    contact = new_id()
    mette, karim = team.mette, team.karim
    first = mette.edit("contact", contact, phone="10")
    mette.push(first)
    karim.sync()
    team.clock.pass_time(60)
    second = karim.edit("contact", contact, phone="11")
    team.clock.pass_time(60)
    karim.push(second)
    deletion = karim.deletion("contact", contact)
    karim.push(deletion)
    with team.database.read() as connection:
        rows = {row.mutation: row for row in connection.execute(select(CHANGE))}
        tombstone = connection.execute(select(RECORD).where(RECORD.c.id == contact)).one()
    assert (rows[first.id].old, rows[first.id].user_id) == (None, mette.user)
    edit = rows[second.id]
    assert (edit.old, edit.new, edit.version) == ('{"phone":"10"}', '{"phone":"11"}', 2)
    assert (edit.user_id, edit.device_id) == (karim.user, karim.identity.device)
    assert (edit.edited_at, edit.received_at) == (second.at, to_stamp(team.clock.now()))
    assert rows[deletion.id].old == '{"phone":"11"}'
    assert tombstone.fields == "{}"
