"""The same edits in every order of arrival: one record, and nothing that anybody wrote is lost (SYNC S3, S4)."""

from itertools import permutations

import pytest

from fieldvisit_sync.protocol.messages import Mutation
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team

# What is asked here is decided before a database is spoken to.
pytestmark = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)


def _made(team: Team, people: list[BareLaptop]) -> str:
    contact = new_id()
    people[0].push(people[0].edit("contact", contact, name="Rikke Prøve", phone="10", note="Ring til Ole"))
    for laptop in people[1:]:
        laptop.sync()
    return contact


def _edits(team: Team, people: list[BareLaptop], contact: str) -> list[tuple[BareLaptop, Mutation]]:
    """Return what three people do offline, one minute after the other."""
    mette, karim, birgitte = people
    made = []
    for laptop, new in (
        (mette, {"phone": "11", "note": "Ring til Ole mandag", "mail": "rikke@prove.example"}),
        (karim, {"phone": "12", "note": "Ring snart til Ole"}),
        (birgitte, {"phone": "11", "note": "Ring til Ole kl. 7", "role": "Driftsleder"}),
    ):
        made.append((laptop, laptop.edit("contact", contact, **new)))
        team.clock.pass_time(60)
    return made


def test_that_three_edits_end_alike_in_every_order(team: Team) -> None:
    people = [team.mette, team.karim, team.birgitte]
    for order in permutations(range(3)):
        contact = _made(team, people)
        arriving = _edits(team, people, contact)
        for place in order:
            laptop, edit = arriving[place]
            laptop.sync(edit)
        for laptop in people:
            laptop.sync()
            assert laptop.fields("contact", contact) == {
                "name": "Rikke Prøve",
                "phone": "11",
                "note": "Ring snart til Ole mandag kl. 7",
                "mail": "rikke@prove.example",
                "role": "Driftsleder",
            }
            about = [row.fields for row in laptop.of_kind("conflict") if row.fields["record_id"] == contact]
            waiting = {fields["other"] for fields in about if fields["state"] == "open"}
            assert waiting == {"12"}


def test_that_a_deletion_among_edits_loses_no_edit_in_any_order(team: Team) -> None:
    people = [team.mette, team.karim, team.birgitte]
    for order in permutations(range(3)):
        contact = _made(team, people)
        arriving = _edits(team, people, contact)
        arriving[2] = (team.birgitte, team.birgitte.deletion("contact", contact))
        for place in order:
            laptop, edit = arriving[place]
            laptop.sync(edit)
        for laptop in people:
            laptop.sync()
            fields = laptop.fields("contact", contact)
            assert (fields["phone"], fields["note"]) == ("12", "Ring snart til Ole mandag")
            about = [row.fields for row in laptop.of_kind("conflict") if row.fields["record_id"] == contact]
            assert {(row["field"], row["other"]) for row in about if row["state"] == "open"} == {
                ("", "deleted"),
                ("phone", "11"),
            }


def test_that_an_edit_of_somebody_who_knew_neither_meets_the_one_before_the_deletion(team: Team) -> None:
    people = [team.mette, team.karim, team.birgitte]
    contact = _made(team, people)
    (mette, first), (karim, second), _ = _edits(team, people, contact)
    mette.sync(first)
    team.birgitte.sync()
    team.birgitte.push(team.birgitte.deletion("contact", contact))
    karim.sync(second)
    assert karim.fields("contact", contact)["mail"] == "rikke@prove.example"
    about = [row.fields for row in karim.of_kind("conflict") if row.fields["state"] == "open"]
    assert {(row["field"], row["other"]) for row in about} == {("", "deleted"), ("phone", "11")}
