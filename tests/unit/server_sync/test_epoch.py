"""A server that was put back to a backup: what laptops know, it takes again, once (SYNC S8, "Epoch")."""

from collections.abc import Iterable
from dataclasses import replace

import msgspec
import pytest
from sqlalchemy import select

from fieldvisit_sync.protocol.messages import Before, Mutation, MutationResult
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.era import Era
from fieldvisit_sync.server.tables import CHANGE, RECORD
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.drivers.saved_rows import SavedRows, put_back, save_rows
from tests.unit.server_sync.conftest import Team


def restore(team: Team, saved: SavedRows) -> Era:
    """Put the rows back as the product's own commands do."""
    return put_back(team.database, saved, team.clock.now())


def again(laptop: BareLaptop, mutation: Mutation, was: int) -> Mutation:
    """Return an edit that was answered before the restore, as its laptop offers it again."""
    held = laptop.rows.get((mutation.kind, mutation.record))
    rest = dict(held.fields) if held and mutation.base else {}
    return msgspec.structs.replace(mutation, before=Before(was=was, rest=rest))


def offer(laptop: BareLaptop, *mutations: Mutation) -> list[MutationResult]:
    """Compare, send edits, and read everything; the proof is checked."""
    laptop.store(laptop.ask())
    return laptop.sync(*mutations)


def statuses(results: Iterable[MutationResult]) -> list[tuple[str, str | None]]:
    """Return what results say."""
    return [(result.status, result.reason) for result in results]


def test_that_frames_from_before_a_restore_are_not_taken(team: Team) -> None:
    team.mette.push(team.mette.edit("contact", name="Rikke"))
    restore(team, save_rows(team.database))
    late = team.mette.edit("contact", name="Bo")
    answer = team.mette.ask([late])
    assert answer.stale
    assert answer.batch is not None
    assert (answer.batch.frames, answer.batch.results) == (0, [])
    team.mette.store(answer)
    assert statuses(team.mette.sync(late)) == [("applied", None)]


def test_that_a_laptop_reads_anew_in_pages_and_removes_what_the_server_lost(team: Team) -> None:
    kept = [team.mette.edit("contact", name=f"{number}") for number in range(9)]
    team.mette.push(*kept)
    saved = save_rows(team.database)
    team.mette.push(team.mette.edit("contact", name="tabt"), team.mette.edit("need", note="tabt"))
    restore(team, saved)
    team.mette.page_rows = 2
    team.mette.sync()
    assert {row.id for row in team.mette.rows.values()} == {mutation.record for mutation in kept}
    assert len(team.mette.received) == 9


def test_that_a_laptop_in_another_role_loses_what_that_role_may_not_see(team: Team) -> None:
    team.mette.push(team.mette.edit("contact", name="Rikke"))
    restore(team, save_rows(team.database))
    team.mette.identity = replace(team.mette.identity, role=Role.ADMINISTRATOR)
    team.mette.sync()
    assert team.mette.of_kind("contact") == []


def test_that_a_restore_nobody_spoke_of_is_noticed_by_the_first_laptop_that_is_ahead(team: Team) -> None:
    team.mette.push(team.mette.edit("contact", name="Rikke"))
    saved, epoch = save_rows(team.database), team.database.epoch
    lost = team.mette.edit("contact", name="tabt")
    team.mette.push(lost)
    put_back(team.database, saved)
    assert team.database.epoch == epoch
    team.mette.sync()
    assert team.database.epoch != epoch
    assert [row.fields["name"] for row in team.mette.of_kind("contact")] == ["Rikke"]
    team.karim.sync()
    assert statuses(offer(team.mette, again(team.mette, lost, 1))) == [("applied", None)]


def test_that_versions_of_a_new_epoch_lie_above_all_that_were_lost(team: Team) -> None:
    contact = team.mette.edit("contact", name="Rikke")
    team.mette.push(contact)
    saved = save_rows(team.database)
    team.mette.push(team.mette.edit("contact", contact.record, name="Bo"))
    lost = team.mette.rows["contact", contact.record].version
    era = restore(team, saved)
    team.karim.sync()
    assert team.karim.rows["contact", contact.record].version == 1
    team.karim.push(team.karim.edit("contact", contact.record, name="Ida"))
    version = team.karim.rows["contact", contact.record].version
    assert version == era.starts[-1] + 1 > lost


def test_that_two_restores_give_different_versions_whatever_the_clock_says(team: Team) -> None:
    saved = save_rows(team.database)
    first = restore(team, saved)
    second = restore(team, saved)
    assert second.starts[:-1] == first.starts
    assert second.starts[-1] > first.starts[-1]
    assert second.epoch != first.epoch


@pytest.mark.parametrize(
    ("base", "lost", "known"), [(4, 3, True), (3, 4, False), (4, 0, False), (14, 3, False), (14, 13, True)]
)
def test_that_versions_are_compared_inside_one_epoch_only(base: int, lost: int, known: bool) -> None:
    assert Era("e", (10,)).has_known(base, lost) is known


def test_that_of_what_was_seen_the_newest_of_each_epoch_tells_all() -> None:
    assert Era("e", (10, 20)).newest_of_each((14, 3, 21, 12, 4)) == (4, 14, 21)


def test_that_what_the_server_lost_is_taken_again_and_what_it_knows_has_no_effect(team: Team) -> None:
    known = team.mette.edit("contact", name="Rikke")
    team.mette.push(known)
    saved = save_rows(team.database)
    lost = team.mette.edit("contact", known.record, phone="00 00 01 11")
    team.mette.push(lost)
    restore(team, saved)
    results = offer(team.mette, again(team.mette, known, 1), again(team.mette, lost, 2))
    assert [result.id for result in results] == [known.id, lost.id]
    team.karim.sync()
    assert team.karim.fields("contact", known.record) == {"name": "Rikke", "phone": "00 00 01 11"}
    with team.database.read() as connection:
        assert sorted(connection.scalars(select(CHANGE.c.mutation))) == sorted([known.id, lost.id])


def test_that_a_record_comes_back_whole_with_the_first_edit_of_it(team: Team) -> None:
    saved = save_rows(team.database)
    made = team.mette.edit("contact", name="Rikke", mail="r@example.dk")
    team.mette.push(made)
    team.karim.sync()
    edit = team.karim.edit("contact", made.record, phone="00 00 01 11")
    team.karim.push(edit)
    offered = again(team.karim, edit, 2)
    restore(team, saved)
    offer(team.karim, offered)
    whole = {"name": "Rikke", "mail": "r@example.dk", "phone": "00 00 01 11"}
    assert team.karim.fields("contact", made.record) == whole
    offer(team.mette, again(team.mette, made, 1))
    assert team.mette.fields("contact", made.record) == whole
    assert team.mette.of_kind("conflict") == []


def test_that_whoever_replaced_a_value_knowingly_is_not_set_against_it_again(team: Team) -> None:
    made = team.mette.edit("contact", name="Rikke")
    team.mette.push(made)
    saved = save_rows(team.database)
    first = team.mette.edit("contact", made.record, phone="00 00 01 11")
    team.mette.push(first)
    team.karim.sync()
    second = team.karim.edit("contact", made.record, phone="00 00 02 22")
    team.karim.push(second)
    for order in (
        ((team.karim, second, 3), (team.mette, first, 2)),
        ((team.mette, first, 2), (team.karim, second, 3)),
    ):
        restore(team, saved)
        for laptop, edit, was in order:
            offer(laptop, again(laptop, edit, was))
        assert team.mette.of_kind("conflict") == []
        team.mette.sync()
        assert team.mette.fields("contact", made.record)["phone"] == "00 00 02 22"


def test_that_edits_which_did_not_know_of_each_other_still_meet(team: Team) -> None:
    made = team.mette.edit("contact", name="Rikke")
    team.mette.push(made)
    team.karim.sync()
    saved = save_rows(team.database)
    mine = team.mette.edit("contact", made.record, phone="00 00 01 11")
    team.mette.push(mine)
    restore(team, saved)
    team.karim.sync()
    team.karim.push(team.karim.edit("contact", made.record, phone="00 00 02 22"))
    offer(team.mette, again(team.mette, mine, 2))
    conflict = team.mette.of_kind("conflict")[0].fields
    assert {conflict["shown"], conflict["other"]} == {"00 00 01 11", "00 00 02 22"}


@pytest.mark.parametrize("maker_first", [True, False])
def test_that_a_lost_deletion_comes_again_whoever_comes_first(team: Team, maker_first: bool) -> None:
    saved = save_rows(team.database)
    made = team.mette.edit("contact", name="Rikke")
    team.mette.push(made)
    team.karim.sync()
    deletion = team.karim.deletion("contact", made.record)
    team.karim.push(deletion)
    restore(team, saved)
    offers = [(team.mette, made, 1), (team.karim, deletion, 2)]
    for laptop, edit, was in offers if maker_first else reversed(offers):
        offer(laptop, again(laptop, edit, was))
    for laptop in (team.mette, team.karim):
        laptop.sync()
        assert (laptop.of_kind("contact"), laptop.of_kind("conflict")) == ([], [])


def test_that_a_lost_deletion_that_did_not_know_an_edit_keeps_the_edit(team: Team) -> None:
    made = team.mette.edit("contact", name="Rikke")
    team.mette.push(made)
    team.karim.sync()
    saved = save_rows(team.database)
    deletion = team.karim.deletion("contact", made.record)
    team.karim.push(deletion)
    restore(team, saved)
    offer(team.mette)
    team.mette.push(team.mette.edit("contact", made.record, phone="00 00 01 11"))
    results = offer(team.karim, again(team.karim, deletion, 2))
    assert statuses(results) == [("conflict", None)]
    assert team.karim.fields("contact", made.record)["phone"] == "00 00 01 11"


def test_that_a_decision_about_a_conflict_that_was_lost_is_taken_without_effect(team: Team) -> None:
    saved = save_rows(team.database)
    restore(team, saved)
    decision = team.mette.edit("conflict", new_id(), state="solved", solved_value="x")
    offered = msgspec.structs.replace(decision, base=1, before=Before(was=2))
    assert statuses(offer(team.mette, offered)) == [("applied", None)]
    assert team.mette.of_kind("conflict") == []


def test_that_the_time_of_an_edit_offered_again_stays_the_one_it_had(team: Team) -> None:
    made = team.mette.edit("contact", name="Rikke")
    team.mette.push(made)
    saved = save_rows(team.database)
    team.clock.pass_time(60)
    early = team.mette.edit("contact", made.record, phone="00 00 01 11")
    team.mette.push(early)
    restore(team, saved)
    team.clock.pass_time(60)
    team.karim.sync()
    team.karim.push(team.karim.edit("contact", made.record, phone="00 00 02 22"))
    team.clock.pass_time(600)
    offer(team.mette, again(team.mette, early, 2))
    assert team.mette.fields("contact", made.record)["phone"] == "00 00 02 22"
    with team.database.read() as connection:
        assert connection.scalar(select(RECORD.c.deleted).where(RECORD.c.id == made.record)) == 0
