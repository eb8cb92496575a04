"""What a person sees after real syncs: merges on both laptops, clashes with both values, refusals, the proof."""

from datetime import date
from itertools import count

from fieldvisit.demo.workplaces import fictional_cvr
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit, set_next_contact
from fieldvisit.services.edit_contact import delete_contact, edit_contact
from fieldvisit.services.merged_edits import merged_records
from fieldvisit.services.review_outbox import give_up_change, review_outbox
from fieldvisit.services.solve_conflict import open_conflicts, solve_conflict
from fieldvisit.services.sync_log import past_syncs
from fieldvisit.services.sync_now import line_is_up, read_status
from fieldvisit.sync_client.session import SyncSession
from tests.drivers.town import Laptop, Town

_NUMBERS = zip(fictional_cvr(), count(9_990_000_700), strict=False)


def _pair(town: Town) -> tuple[Laptop, Laptop, str, str]:
    """Return two laptops that both know one company, its workplace's id and its contact's id."""
    cvr, p_number = next(_NUMBERS)
    mette, karim = town.laptop("mette"), town.laptop("karim")
    company = NewCompany(name="Nordlys Metal ApS", cvr=cvr, p_number=str(p_number), contact_name="Rikke Dam")
    made = create_company(mette.workspace, company).value
    mette.sync()
    karim.sync()
    assert made.contact is not None
    return mette, karim, made.unit, made.contact


def _merged(laptop: Laptop, record: str) -> list[tuple[str, object, str]]:
    """Return field, new value and author of what was merged in a record."""
    return [
        (field.field.field, field.field.after, field.by)
        for merged in merged_records(laptop.workspace)
        if merged.record == record
        for field in merged.fields
    ]


def test_that_a_merge_of_different_fields_is_listed_on_both_laptops(town: Town) -> None:
    mette, karim, _, contact = _pair(town)
    edit_contact(mette.workspace, contact, {"phone": "00 00 01 11"})
    edit_contact(karim.workspace, contact, {"mail": "rikke@nordlysmetal.example"})
    karim.sync()
    mette.sync()
    karim.sync()
    phone, mail = ("phone", "00 00 01 11", "Mette"), ("mail", "rikke@nordlysmetal.example", "Karim")
    assert _merged(mette, contact) == [phone, mail]
    assert _merged(karim, contact) == [mail, phone]
    (merged,) = (found for found in merged_records(mette.workspace) if found.record == contact)
    assert (merged.title, merged.others) == ("Rikke Dam", ("Karim",))


def test_that_an_edit_made_with_knowledge_of_the_other_is_no_merge(town: Town) -> None:
    mette, karim, _, contact = _pair(town)
    edit_contact(karim.workspace, contact, {"mail": "rikke@nordlysmetal.example"})
    karim.sync()
    mette.sync()
    edit_contact(mette.workspace, contact, {"phone": "00 00 01 11"})
    mette.sync()
    karim.sync()
    assert _merged(mette, contact) == _merged(karim, contact) == []


def test_that_a_clash_shows_both_values_with_their_authors_and_is_no_merge(town: Town) -> None:
    mette, karim, unit, _ = _pair(town)
    set_next_contact(mette.workspace, unit, date(2026, 10, 13))
    set_next_contact(karim.workspace, unit, date(2026, 10, 15))
    karim.sync()
    mette.sync()
    (conflict,) = open_conflicts(mette.workspace)
    assert (conflict.mine.words, conflict.mine.by_name) == (date(2026, 10, 13), "Mette")
    assert (conflict.theirs.words, conflict.theirs.by_name) == (date(2026, 10, 15), "Karim")
    assert (conflict.type, conflict.base_words, conflict.own) == ("date", None, True)
    assert _merged(mette, unit) == []
    outbox = review_outbox(mette.workspace)
    assert (outbox.conflicted, outbox.waiting_count) == (1, 0)
    solve_conflict(mette.workspace, conflict.id, "value", value="2026-10-20")
    mette.sync()
    karim.sync()
    for laptop in (mette, karim):
        with laptop.workspace.store.read() as reader:
            assert reader.need(ProductionUnit, unit).next_contact == date(2026, 10, 20)
    assert review_outbox(mette.workspace).conflicted == 0


def test_that_both_passages_of_a_text_are_kept_once_when_both_are_wanted(town: Town) -> None:
    mette, karim, unit, _ = _pair(town)
    edit_unit(mette.workspace, unit, {"directions": "Ind ad porten"})
    edit_unit(karim.workspace, unit, {"directions": "Parkér bag hallen"})
    karim.sync()
    mette.sync()
    (conflict,) = open_conflicts(mette.workspace)
    assert conflict.merged
    solve_conflict(mette.workspace, conflict.id, "both")
    mette.sync()
    karim.sync()
    for laptop in (mette, karim):
        assert open_conflicts(laptop.workspace) == []
        with laptop.workspace.store.read() as reader:
            kept = reader.need(ProductionUnit, unit).directions or ""
        assert kept.count("Ind ad porten") == kept.count("Parkér bag hallen") == 1


def test_that_a_deletion_that_met_an_edit_can_be_carried_through(town: Town) -> None:
    mette, karim, _, contact = _pair(town)
    delete_contact(mette.workspace, contact)
    edit_contact(karim.workspace, contact, {"phone": "00 00 01 12"})
    karim.sync()
    mette.sync()
    (conflict,) = open_conflicts(mette.workspace)
    assert (conflict.kind, conflict.mine.value, conflict.theirs.value) == ("delete", "deleted", "edited")
    solve_conflict(mette.workspace, conflict.id, "mine")
    assert mette.sync().refused == 0
    karim.sync()
    for laptop in (mette, karim):
        assert open_conflicts(laptop.workspace) == []
        with laptop.workspace.store.read() as reader:
            assert (
                reader.connection.exec_driver_sql(
                    "select count(*) from contact where id = ?", (contact,)
                ).scalar_one()
                == 0
            )


def test_that_a_change_the_role_may_not_make_comes_back_and_can_be_given_up(town: Town) -> None:
    mette, _, unit, _ = _pair(town)
    with mette.workspace.store.write("test.goal") as writer:
        writer.create("goal_revision", {"goal": 900, "reason": "Flere besøg"})
    edit_unit(mette.workspace, unit, {"town": "Lindevang"})
    report = mette.sync()
    assert (report.refused, report.pending) == (1, 0)
    outbox = review_outbox(mette.workspace)
    (refused,) = outbox.refused
    assert (refused.kind, refused.reason, refused.amount) == ("goal_revision", "not_allowed", 900)
    give_up_change(mette.workspace, refused.id)
    report = mette.sync()
    assert (report.refused, report.proof_ok) == (0, True)


def test_that_the_log_tells_of_a_cut_line_and_of_the_proof_afterwards(town: Town) -> None:
    mette, _, unit, _ = _pair(town)
    edit_unit(mette.workspace, unit, {"town": "Lindevang"})
    assert line_is_up(mette.workspace)
    town.server.stop()
    assert not line_is_up(mette.workspace)
    mette.sync()
    outbox = review_outbox(mette.workspace)
    assert outbox.broken_at is not None
    assert (outbox.proof_at, outbox.waiting_count) == (None, 1)
    town.server.start()
    mette.sync()
    outbox = review_outbox(mette.workspace)
    assert outbox.proof_at is not None
    assert (outbox.broken_at, outbox.waiting_count) == (None, 0)
    first, second = past_syncs(mette.workspace)[:2]
    assert (first.result, first.sent, first.proof_ok) == ("done", 1, True)
    assert (second.result, second.pending) == ("cut", 1)


def test_that_a_sync_counts_as_done_only_when_nothing_waits_any_more(town: Town) -> None:
    mette, _, unit, _ = _pair(town)
    before = read_status(mette.workspace).last_sync
    edit_unit(mette.workspace, unit, {"town": "Lindevang"})
    for number in range(3):
        with mette.workspace.store.write("test.need") as writer:
            writer.create("need", {"unit": unit, "posts": number})
    answers = iter([False, True])
    session = SyncSession(
        mette.workspace.store, mette.workspace.clock, batch_size=2, cancelled=lambda: next(answers)
    )
    assert (session.run().result, read_status(mette.workspace).last_sync) == ("cancelled", before)
    mette.sync()
    after = read_status(mette.workspace).last_sync
    assert after is not None
    assert before is not None
    assert after > before
