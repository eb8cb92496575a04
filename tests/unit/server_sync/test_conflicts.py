"""Two people, one field: nothing is lost, and anybody concerned may decide (SYNC S3)."""

import pytest

from fieldvisit_sync.protocol.messages import Mutation
from tests.drivers.bare_laptop import new_id
from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.two_people import TwoPeople, two

__all__ = ["two"]


@pytest.mark.parametrize("mette_is_later", [False, True])
def test_that_the_later_value_shows_and_the_other_waits_for_both(
    two: TwoPeople, mette_is_later: bool
) -> None:
    result = two.clash("phone", "11", "12", mette_is_later=mette_is_later)
    two.karim.sync()
    assert (result.status, result.version) == ("conflict", 3)
    later, earlier = ("11", "12") if mette_is_later else ("12", "11")
    for laptop in (two.mette, two.karim):
        [conflict] = two.open_conflicts(laptop)
        assert two.phone(laptop) == later
        assert conflict.fields["shown"] == later
        assert conflict.fields["other"] == earlier
        assert conflict.fields["base"] == "10"
        assert conflict.fields["record_id"] == two.contact
        assert conflict.fields["field"] == "phone"
        people = {two.mette.user: "11", two.karim.user: "12"}
        assert people[conflict.fields["shown_by"]] == later
        assert people[conflict.fields["other_by"]] == earlier
        assert conflict.fields["shown_at"] > conflict.fields["other_at"]


def test_that_different_fields_are_both_kept_without_a_conflict(two: TwoPeople) -> None:
    edit = two.mette.edit("contact", two.contact, phone="11")
    two.karim.push(two.karim.edit("contact", two.contact, mail="rikke@prove.example"))
    [result] = two.mette.sync(edit)
    two.karim.sync()
    assert result.status == "merged"
    for laptop in (two.mette, two.karim):
        fields = laptop.fields("contact", two.contact)
        assert (fields["phone"], fields["mail"]) == ("11", "rikke@prove.example")
        assert laptop.of_kind("conflict") == []


def test_that_the_same_text_keeps_the_words_of_both(two: TwoPeople) -> None:
    result = two.clash("note", "Ring til Ole mandag", "Ring snart til Ole")
    two.karim.sync()
    assert result.status == "merged"
    for laptop in (two.mette, two.karim):
        assert laptop.fields("contact", two.contact)["note"] == "Ring snart til Ole mandag"
        assert laptop.of_kind("conflict") == []


def test_that_overlapping_texts_keep_both_passages_and_are_flagged(two: TwoPeople) -> None:
    assert two.clash("note", "Ring til Ida", "Ring til Per").status == "conflict"
    [conflict] = two.open_conflicts(two.mette)
    assert two.mette.fields("contact", two.contact)["note"] == "Ring til Ida Per"
    assert (conflict.fields["shown"], conflict.fields["other"]) == ("Ring til Ida Per", "Ring til Ida")


def test_that_an_ordinary_edit_by_somebody_who_saw_the_conflict_solves_it(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    two.karim.sync()
    edit = two.karim.edit("contact", two.contact, phone="13")
    two.karim.push(edit)
    two.mette.sync()
    [conflict] = two.mette.of_kind("conflict")
    assert conflict.fields["state"] == "solved"
    assert conflict.fields["solved_by"] == two.karim.user
    assert conflict.fields["solved_value"] == "13"
    assert conflict.fields["other"] == "11", "the value that did not show stays in the history"
    assert two.phone(two.mette) == "13"


def test_that_an_edit_of_another_field_solves_nothing(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    two.mette.push(two.mette.edit("contact", two.contact, name="Rikke Eksempel"))
    assert len(two.open_conflicts(two.mette)) == 1


def test_that_a_decision_and_its_edit_go_together(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    [conflict] = two.open_conflicts(two.mette)
    decision = two.mette.edit(
        "conflict",
        conflict.id,
        group="g",
        state="solved",
        solved_by=two.mette.user,
        solved_at="2026-10-06T07:00:00.000Z",
        solved_value="11",
    )
    two.mette.push(decision, two.mette.edit("contact", two.contact, group="g", phone="11"))
    two.karim.sync()
    for laptop in (two.mette, two.karim):
        assert two.phone(laptop) == "11"
        [solved] = laptop.of_kind("conflict")
        assert (solved.fields["state"], solved.fields["solved_value"]) == ("solved", "11")
    two.karim.push(two.karim.edit("contact", two.contact, phone="14"))
    two.mette.sync()
    [solved] = two.mette.of_kind("conflict")
    assert solved.fields["solved_value"] == "11", "a closed conflict stays as it was decided"


def test_that_keeping_what_shows_closes_the_conflict_without_an_edit(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    [conflict] = two.open_conflicts(two.mette)
    two.mette.push(two.mette.edit("conflict", conflict.id, state="solved", solved_value="12"))
    two.karim.sync()
    assert two.open_conflicts(two.karim) == []
    assert two.phone(two.karim) == "12"


def test_that_a_decision_by_two_people_is_taken_once(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    two.karim.sync()
    [conflict] = two.open_conflicts(two.mette)
    late = two.karim.edit("conflict", conflict.id, state="solved", solved_value="12")
    two.mette.push(two.mette.edit("conflict", conflict.id, state="solved", solved_value="11"))
    [result] = two.karim.sync(late)
    assert result.status == "merged"
    assert two.karim.of_kind("conflict")[0].fields["solved_by"] == two.mette.user


def test_that_an_edit_that_had_not_seen_the_conflict_renews_what_shows(two: TwoPeople) -> None:
    third = two.team.laptop("ida", two.mette.identity.role)
    third.sync()
    two.clash("phone", "11", "12")
    two.team.clock.pass_time(3600)
    third.sync(third.edit("contact", two.contact, phone="15"))
    two.mette.sync()
    waiting = two.open_conflicts(two.mette)
    assert {row.fields["shown"] for row in waiting} == {"15"}
    assert {row.fields["other"] for row in waiting} == {"11", "12"}


def test_that_a_loser_who_goes_on_writing_has_one_conflict(two: TwoPeople) -> None:
    first = two.mette.edit("contact", two.contact, phone="11")
    second = Mutation(
        id=new_id(),
        kind="contact",
        record=two.contact,
        base=first.base,
        new={"phone": "11 11"},
        old={"phone": "11"},
        at=first.at,
    )
    two.team.clock.pass_time(3600)
    two.karim.push(two.karim.edit("contact", two.contact, phone="12"))
    answer = two.mette.ask([first])
    assert answer.batch is not None
    two.mette.sync(second)
    [conflict] = two.open_conflicts(two.mette)
    assert (conflict.fields["shown"], conflict.fields["other"]) == ("12", "11 11")


def test_that_progress_goes_forward_whatever_arrives_late(team: Team) -> None:
    mette, karim = team.mette, team.karim
    visit = new_id()
    mette.push(mette.edit("visit", visit, status="planned"))
    karim.sync()
    behind = mette.edit("visit", visit, status="planned", outcome="kendskab")
    behind.old = {"status": "held"}
    team.clock.pass_time(3600)
    karim.push(karim.edit("visit", visit, status="held"))
    behind.old = {}
    [result] = mette.sync(behind)
    assert result.status == "merged"
    assert mette.fields("visit", visit) == {"status": "held", "outcome": "kendskab"}
    assert mette.of_kind("conflict") == []


def test_that_an_edit_of_a_deleted_record_brings_it_back_with_a_conflict(two: TwoPeople) -> None:
    edit = two.mette.edit("contact", two.contact, phone="11")
    two.karim.push(two.karim.deletion("contact", two.contact))
    [result] = two.mette.sync(edit)
    two.karim.sync()
    assert result.status == "conflict"
    for laptop in (two.mette, two.karim):
        assert laptop.fields("contact", two.contact) == {
            "name": "Rikke Prøve",
            "phone": "11",
            "note": "Ring til Ole",
        }
        [conflict] = two.open_conflicts(laptop)
        assert (conflict.fields["field"], conflict.fields["other"]) == ("", "deleted")
        assert conflict.fields["other_by"] == two.karim.user


def test_that_a_deletion_of_an_edited_record_keeps_the_edit_with_a_conflict(two: TwoPeople) -> None:
    deletion = two.karim.deletion("contact", two.contact)
    two.mette.push(two.mette.edit("contact", two.contact, phone="11"))
    [result] = two.karim.sync(deletion)
    assert result.status == "conflict"
    assert two.phone(two.karim) == "11"
    [conflict] = two.open_conflicts(two.karim)
    assert (conflict.fields["shown_by"], conflict.fields["other_by"]) == (two.mette.user, two.karim.user)


def test_that_deleting_after_all_closes_the_conflicts_of_the_record(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    two.mette.push(two.mette.deletion("contact", two.contact))
    assert two.open_conflicts(two.mette) == []


def test_that_undoing_a_deletion_of_ones_own_is_no_conflict(two: TwoPeople) -> None:
    two.mette.push(two.mette.deletion("contact", two.contact))
    again = two.mette.edit("contact", two.contact, name="Rikke Prøve", phone="10", note="Ring til Ole")
    again.base = 2
    two.mette.push(again)
    two.karim.sync()
    assert two.phone(two.karim) == "10"
    assert two.karim.of_kind("conflict") == []


def test_that_two_laptops_that_make_the_same_record_make_one(team: Team) -> None:
    company = new_id()
    one = team.mette.edit("company", company, cvr="99000011", name="Nordlys Metal")
    other = team.karim.edit("company", company, cvr="99000011", status="active")
    team.mette.push(one)
    [result] = team.karim.sync(other)
    team.mette.sync()
    assert result.status == "merged"
    expected = {"cvr": "99000011", "name": "Nordlys Metal", "status": "active"}
    assert team.mette.fields("company", company) == team.karim.fields("company", company) == expected


def test_that_a_clock_that_runs_ahead_wins_nothing(two: TwoPeople) -> None:
    early = two.mette.edit("contact", two.contact, phone="11", at="2036-10-06T05:30:00.000Z")
    two.mette.sync(early)
    two.team.clock.pass_time(3600)
    two.karim.sync(two.karim.edit("contact", two.contact, phone="12"))
    assert two.phone(two.karim) == "12"


def test_that_a_decision_may_not_rewrite_the_conflict(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    [conflict] = two.open_conflicts(two.mette)
    for new in ({"other": "x", "state": "solved"}, {"state": None}, {"shown": "x"}):
        [result] = two.mette.sync(two.mette.edit("conflict", conflict.id, **new))
        assert result.status == "refused"
    [result] = two.mette.sync(two.mette.deletion("conflict", conflict.id))
    assert (result.status, result.reason) == ("refused", "not_allowed")


def test_that_who_only_reads_a_record_may_not_decide(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    hanne = two.team.hanne
    hanne.sync()
    [conflict] = two.open_conflicts(hanne)
    [result] = hanne.sync(hanne.edit("conflict", conflict.id, state="solved", solved_value="11"))
    assert (result.status, result.reason) == ("refused", "not_allowed")
