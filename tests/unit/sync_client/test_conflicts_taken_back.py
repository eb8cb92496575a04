"""Decisions, taken back and made in bulk, between two real stores and the real server on both databases (SYNC S3, S4)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_history import read_history
from fieldvisit.services.reopen_conflict import DAYS, reopen_conflict, solved_conflicts
from fieldvisit.services.restore_history import restore_value
from fieldvisit.services.solve_conflict import open_conflicts, solve_conflict
from fieldvisit.services.solve_many import preview_many, solve_many
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import count_refused, count_waiting
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.identity import Identity
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.sync_client.two_sides import CODE, TwoSides


class Desk:
    """Mette's real laptop and Karim's, and a contact both hold."""

    def __init__(self, sides: TwoSides) -> None:
        self.sides = sides
        self.workspace: Workspace = sides.laptops["mette"].workspace
        who = Identity(new_id(), new_id(), CODE, Role.CONSULTANT)
        self.karim = BareLaptop(sides.server.database, sides.clock, who)
        self.karim.sync()

    def clash(self, *phones: tuple[str, str]) -> list[str]:
        """Make a contact for each pair: Mette writes the first number, Karim later the second."""
        contacts = []
        for mine, theirs in phones:
            contacts.append(new_id())
            self.karim.push(self.karim.edit("contact", contacts[-1], name="Rikke Prøve", phone="10"))
            self.sync()
            self.write(contacts[-1], mine)
            self.sides.clock.pass_time(60)
            self.karim.push(self.karim.edit("contact", contacts[-1], phone=theirs))
        self.sync()
        return contacts

    def write(self, contact: str, phone: str) -> None:
        """Write a phone number on Mette's laptop."""
        with self.workspace.store.write("test.phone") as writer:
            writer.edit("contact", contact, {"phone": phone})

    def sync(self) -> None:
        """Bring everybody up to date; the proof has to hold."""
        report = self.sides.sync()
        assert (report.result, report.refused, report.proof.ok) == ("done", 0, True)
        self.karim.sync()

    def phones(self, contact: str) -> tuple[str, str]:
        """Return the number on both laptops."""
        mine = self.sides.held("contact")[contact][1]["phone"]
        return str(mine), str(self.karim.fields("contact", contact)["phone"])

    def open_of(self, contact: str) -> int:
        """Return how many conflicts of a contact are open, on both laptops alike."""
        here = sum(view.record == contact for view in open_conflicts(self.workspace))
        there = [row.fields for row in self.karim.of_kind("conflict")]
        assert here == sum(row["record_id"] == contact and row["state"] == "open" for row in there)
        return here

    def counts(self) -> tuple[int, int]:
        """Return what waits and what was refused."""
        with self.workspace.store.read() as reader:
            return count_waiting(reader.connection), count_refused(reader.connection)


@pytest.fixture
def desk(sides: TwoSides) -> Iterator[Desk]:
    """Two laptops that hold the same."""
    made = Desk(sides)
    yield made
    made.sync()
    assert made.counts() == (0, 0)


def test_that_undo_after_the_sync_opens_the_conflict_again_everywhere(desk: Desk) -> None:
    [contact] = desk.clash(("11", "12"))
    solved = solve_conflict(desk.workspace, contact, "mine")
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("11", "11"), 0)
    undone = undo(desk.workspace, solved.changed)
    assert desk.counts() == (2, 0)
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("12", "12"), 1)
    undo(desk.workspace, undone.changed)
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("11", "11"), 0)


@pytest.mark.parametrize("keep", ["mine", "theirs"])
def test_that_a_decision_can_be_taken_back_for_thirty_days_and_made_anew(desk: Desk, keep: str) -> None:
    [contact] = desk.clash(("11", "12"))
    conflict = solve_conflict(desk.workspace, contact, keep).value.id
    desk.sync()
    assert conflict in [solved.view.id for solved in solved_conflicts(desk.workspace)]
    desk.sides.clock.pass_time(timedelta(days=DAYS - 1).total_seconds())
    reopen_conflict(desk.workspace, conflict)
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("12", "12"), 1)
    solve_conflict(desk.workspace, contact, "mine")
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("11", "11"), 0)
    desk.sides.clock.pass_time(timedelta(days=DAYS + 1).total_seconds())
    with pytest.raises(ProblemError) as late:
        reopen_conflict(desk.workspace, conflict)
    assert late.value.code == "too_late"
    assert conflict not in [solved.view.id for solved in solved_conflicts(desk.workspace)]


def test_that_a_decision_taken_back_and_made_otherwise_before_the_sync_is_one_decision(desk: Desk) -> None:
    [contact] = desk.clash(("11", "12"))
    conflict = solve_conflict(desk.workspace, contact, "theirs").value.id
    desk.sync()
    reopen_conflict(desk.workspace, conflict)
    solve_conflict(desk.workspace, conflict, "mine")
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("11", "11"), 0)


def test_that_many_conflicts_are_solved_at_once_after_a_count_and_taken_back_as_one(desk: Desk) -> None:
    contacts = desk.clash(("11", "12"), ("21", "22"), ("31", "32"))
    chosen = [view.id for view in open_conflicts(desk.workspace) if view.record in contacts]
    preview = preview_many(desk.workspace, chosen, "mine")
    assert (set(preview.solved), preview.changing, preview.skipped) == (set(chosen), 3, 0)
    assert preview_many(desk.workspace, chosen, "theirs").changing == 0
    assert preview_many(desk.workspace, chosen, "both").changing == 3
    done = solve_many(desk.workspace, chosen, "mine")
    assert (set(done.value), desk.counts()) == (set(chosen), (6, 0))
    desk.sync()
    assert [desk.phones(contact)[1] for contact in contacts] == ["11", "21", "31"]
    with pytest.raises(ProblemError):
        solve_many(desk.workspace, chosen, "theirs")
    undo(desk.workspace, done.changed)
    desk.sync()
    assert [desk.phones(contact)[1] for contact in contacts] == ["12", "22", "32"]
    assert [desk.open_of(contact) for contact in contacts] == [1, 1, 1]
    solve_many(desk.workspace, chosen, "theirs")
    desk.sync()
    assert [desk.open_of(contact) for contact in contacts] == [0, 0, 0]


def test_that_the_losing_value_stands_in_the_history_and_can_be_put_back(desk: Desk) -> None:
    [contact] = desk.clash(("11", "12"))
    conflict = solve_conflict(desk.workspace, contact, "theirs").value.id
    desk.sync()
    [line] = [
        each for each in read_history(desk.workspace, "contact", contact).lines if each.sort == "conflict"
    ]
    assert (line.id, line.own, line.state, line.reopenable) == (conflict, True, "solved", True)
    assert (line.values[0].change.before, line.values[0].change.after) == ("11", "12")
    done = restore_value(desk.workspace, "contact", contact, conflict, "phone")
    desk.sync()
    assert (desk.phones(contact), desk.open_of(contact)) == (("11", "11"), 0)
    undo(desk.workspace, done.changed)
    desk.sync()
    assert desk.phones(contact) == ("12", "12")
