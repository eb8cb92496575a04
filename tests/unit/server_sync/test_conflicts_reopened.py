"""A decision about a conflict is taken back after everybody has it: nothing is lost, all laptops agree (SYNC S3, S4)."""

import pytest

from tests.drivers.bare_laptop import BareLaptop
from tests.unit.server_sync.two_people import TwoPeople, two

__all__ = ["two"]


def solve(two: TwoPeople, laptop: BareLaptop, value: str) -> str:
    """Decide the one open conflict with an edit, and bring both laptops up to date; return its id."""
    [conflict] = two.open_conflicts(laptop)
    laptop.push(
        laptop.edit("conflict", conflict.id, group="g", state="solved", solved_value=value),
        laptop.edit("contact", two.contact, group="g", phone=value),
    )
    two.mette.sync()
    two.karim.sync()
    return conflict.id


def both_see(two: TwoPeople, *, shown: str, other: str) -> None:
    """Check that both laptops have the same open conflict, and the shown value in the record."""
    for laptop in (two.mette, two.karim):
        laptop.sync()
        [conflict] = two.open_conflicts(laptop)
        assert (conflict.fields["shown"], conflict.fields["other"]) == (shown, other)
        assert not conflict.fields.get("solved_by")
        assert two.phone(laptop) == shown
    assert two.mette.proof() == two.karim.proof()


@pytest.mark.parametrize("kept", ["11", "12"])
def test_that_a_decision_that_was_synced_can_be_taken_back(two: TwoPeople, kept: str) -> None:
    two.clash("phone", "11", "12")
    conflict = solve(two, two.mette, kept)
    edits = [two.mette.edit("contact", two.contact, group="u", phone="12")] if kept == "11" else []
    results = two.mette.sync(*edits, two.mette.edit("conflict", conflict, group="u", state="open"))
    assert {result.status for result in results} == {"applied"}
    both_see(two, shown="12", other="11")


def test_that_taking_back_without_the_old_value_swaps_what_shows_and_what_waits(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    conflict = solve(two, two.mette, "11")
    two.karim.push(two.karim.edit("conflict", conflict, state="open"))
    both_see(two, shown="11", other="12")


def test_that_a_later_value_stays_when_a_decision_is_taken_back(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    conflict = solve(two, two.mette, "11")
    two.karim.push(two.karim.edit("contact", two.contact, phone="14"))
    two.mette.sync()
    two.mette.push(two.mette.edit("conflict", conflict, state="open"))
    both_see(two, shown="14", other="12")


def test_that_an_edit_by_who_had_not_heard_leaves_the_conflict_open(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    conflict = solve(two, two.mette, "12")
    unaware = two.karim.edit("contact", two.contact, phone="14")
    two.mette.push(two.mette.edit("conflict", conflict, state="open"))
    two.karim.sync(unaware)
    both_see(two, shown="14", other="11")
    aware = two.karim.edit("contact", two.contact, phone="15")
    two.karim.push(aware)
    two.mette.sync()
    assert two.open_conflicts(two.mette) == []


def test_that_a_conflict_is_opened_again_once_and_a_decision_can_be_changed(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    conflict = solve(two, two.mette, "12")
    late = two.karim.edit("conflict", conflict, state="open")
    two.mette.push(two.mette.edit("conflict", conflict, state="open"))
    [result] = two.karim.sync(late)
    assert result.status == "merged"
    both_see(two, shown="12", other="11")
    solve(two, two.karim, "11")
    two.mette.push(two.mette.edit("conflict", conflict, solved_value="13"))
    two.karim.sync()
    [solved] = two.karim.of_kind("conflict")
    assert (solved.fields["state"], solved.fields["solved_value"]) == ("solved", "13")


def test_that_a_conflict_of_a_record_that_was_deleted_since_stays_closed(two: TwoPeople) -> None:
    two.clash("phone", "11", "12")
    conflict = solve(two, two.mette, "12")
    late = two.mette.edit("conflict", conflict, state="open")
    two.karim.push(two.karim.deletion("contact", two.contact))
    [result] = two.mette.sync(late)
    two.karim.sync()
    assert result.status == "merged"
    assert two.open_conflicts(two.mette) == []
    assert two.mette.proof() == two.karim.proof()
