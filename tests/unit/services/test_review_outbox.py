"""What the sync screen lists, in facts: groups, titles, before and after, holding back, refusals (mockup f)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.add_candidate import NewCandidate, add_candidate
from fieldvisit.services.edit_company import set_next_contact
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.log_call import log_call
from fieldvisit.services.mend_refused import send_edited
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.review_outbox import (
    Change,
    give_up_change,
    hold_change,
    resend_change,
    review_outbox,
    show_change,
)
from fieldvisit.services.solve_conflict import open_conflicts
from fieldvisit.services.sync_log import PastSync, note_sync, past_syncs
from fieldvisit.services.undo import undo
from fieldvisit.services.withdrawn_people import withdrawn_people
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.batches import next_batch, store_results
from fieldvisit.store.codec import stamp_text
from fieldvisit.store.outbox import new_id
from fieldvisit.store.pages import store_page
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import BatchAnswer, MutationResult, Row
from fieldvisit_sync.schema.registry import KINDS
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day

MORNING = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)


def answer_all(workspace: Workspace, refusals: dict[str, str] | None = None) -> None:
    """Send what waits and have the server take it, or refuse the kinds in `refusals` for a reason."""
    with workspace.store.maintain() as connection:
        batch = next_batch(connection, 100)
        assert batch is not None
        results = [
            MutationResult(id=each.id, status="refused", reason=refusals[each.kind])
            if refusals and each.kind in refusals
            else MutationResult(id=each.id, status="applied", version=2)
            for frame in batch.frames
            for each in frame
        ]
        store_results(
            connection,
            BatchAnswer(id=batch.id, frames=len(batch.frames), results=results),
            stamp_text(workspace.clock.now()),
        )


@pytest.fixture
def edited(opened_workspace: Workspace, scenario: Scenario) -> Workspace:
    """Mette's laptop with three changes: a contact, the next contact, a call."""
    edit_contact(opened_workspace, scenario.id("ct-nordlys"), {"phone": "00 00 01 11"})
    set_next_contact(opened_workspace, scenario.unit_id("9990000011"), date(2026, 10, 13))
    log_call(opened_workspace, "99000538", "no", reason="no_time")
    return opened_workspace


def by_kind(changes: tuple[Change, ...], kind: str) -> Change:
    """Return the one change of a kind."""
    (found,) = (change for change in changes if change.kind == kind)
    return found


def test_that_every_change_says_where_it_is_about_and_what_it_does(edited: Workspace) -> None:
    outbox = review_outbox(edited)
    contact = by_kind(outbox.waiting, "contact")
    assert (contact.place, contact.subject, contact.does) == ("Nordlys Metal ApS", "Rikke Dam", "edit")
    unit = by_kind(outbox.waiting, "production_unit")
    assert (unit.place, unit.fields) == ("Nordlys Metal ApS", ("next_contact",))
    call = by_kind(outbox.waiting, "call")
    assert (call.place, call.word, call.does) == ("Lindevang Grønne Haver v/ I. Juul", "Nej", "create")
    assert (outbox.waiting_count, outbox.sent_count, outbox.refused_count) == (3, 0, 0)


def test_that_a_change_shows_its_fields_before_and_after_in_words(
    edited: Workspace, scenario: Scenario
) -> None:
    outbox = review_outbox(edited)
    (phone,) = show_change(edited, by_kind(outbox.waiting, "contact").id)
    assert (phone.field, phone.before, phone.after) == ("phone", "00 00 01 10", "00 00 01 11")
    (next_contact,) = show_change(edited, by_kind(outbox.waiting, "production_unit").id)
    assert (next_contact.before, next_contact.after) == (None, date(2026, 10, 13))
    call = {field.field: field.after for field in show_change(edited, by_kind(outbox.waiting, "call").id)}
    assert (call["result"], call["reason"], call["by"]) == ("Nej", "Ingen tid", "Mette Lindholt")
    assert call["unit"] == "Lindevang Grønne Haver v/ I. Juul"
    english = show_change(edited, by_kind(outbox.waiting, "call").id, "en")
    assert {field.field: field.after for field in english}["result"] == "No"
    with pytest.raises(ProblemError):
        show_change(edited, "gone")


def test_that_every_kind_that_a_person_changes_can_be_listed(opened_workspace: Workspace) -> None:
    written = [kind.name for kind in KINDS.values() if kind.counted and not kind.by_server]
    with opened_workspace.store.write("test.kinds") as writer:
        for kind in written:
            writer.create(kind, {})
    assert {change.kind for change in review_outbox(opened_workspace).waiting} == set(written)


def test_that_follow_ups_carry_their_title_day_and_whether_they_are_done(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    with opened_workspace.store.write("test.done") as writer:
        writer.edit("follow_up", scenario.id("d1"), {"done_at": writer.now})
        writer.edit("follow_up", scenario.id("d2"), {"due": date(2026, 10, 20)})
    done, moved = review_outbox(opened_workspace).waiting
    assert (done.subject, done.done, done.place) == (
        "Svar om praktik i november",
        True,
        "Tag & Facade Vest ApS",
    )
    assert (moved.due, moved.done) == (date(2026, 10, 20), False)


def test_that_a_change_held_back_waits_with_those_that_belong_to_it(opened_workspace: Workspace) -> None:
    with opened_workspace.store.write("test.group") as writer, writer.group():
        writer.create("contact", {"name": "Line Toft"}, "c1")
        writer.create("contact", {"name": "Ole Krag"}, "c2")
    first, second = review_outbox(opened_workspace).waiting
    assert first.together == 2
    assert hold_change(opened_workspace, first.id, held=True).value == 2
    assert {change.state for change in review_outbox(opened_workspace).waiting} == {"held"}
    with opened_workspace.store.maintain() as connection:
        assert next_batch(connection, 100) is None
    hold_change(opened_workspace, second.id, held=False)
    answer_all(opened_workspace)
    with pytest.raises(ProblemError) as problem:
        hold_change(opened_workspace, first.id, held=True)
    assert problem.value.code == "sent"


def test_that_what_the_server_took_today_is_listed_as_sent_and_yesterday_s_is_not(
    edited: Workspace, clock: FileClock
) -> None:
    clock.set(MORNING + timedelta(hours=8), ticking=False)
    answer_all(edited)
    outbox = review_outbox(edited)
    assert (outbox.waiting_count, outbox.sent_count, outbox.last_answer) == (0, 3, clock.now())
    clock.set(MORNING + timedelta(days=1), ticking=False)
    assert review_outbox(edited).sent_count == 0


def test_that_a_refused_change_keeps_its_reason_and_can_be_corrected_and_sent_again(
    edited: Workspace, scenario: Scenario
) -> None:
    answer_all(edited, {"contact": "bad_value"})
    outbox = review_outbox(edited)
    (refused,) = outbox.refused
    assert (refused.reason, refused.subject) == ("bad_value", "Rikke Dam")
    with pytest.raises(ProblemError) as problem:
        send_edited(edited, refused.id, {"phone": 12})
    assert problem.value.code == "bad_value"
    assert review_outbox(edited).refused == outbox.refused
    send_edited(edited, refused.id, {"phone": "00000112"})
    (again,) = review_outbox(edited).waiting
    assert show_change(edited, again.id)[0].after == "00000112"
    with pytest.raises(ProblemError):
        resend_change(edited, refused.id)


def test_that_a_refused_change_given_up_shows_the_server_s_value_and_can_be_made_again(
    edited: Workspace, scenario: Scenario
) -> None:
    answer_all(edited, {"contact": "not_allowed"})
    (refused,) = review_outbox(edited).refused
    done = give_up_change(edited, refused.id)
    assert review_outbox(edited).refused_count == 0
    with edited.store.read() as reader:
        assert reader.need(Contact, scenario.id("ct-nordlys")).phone == "00 00 01 10"
    undo(edited, done.changed)
    with edited.store.read() as reader:
        assert reader.need(Contact, scenario.id("ct-nordlys")).phone == "00 00 01 11"
    assert [change.kind for change in review_outbox(edited).waiting] == ["contact"]


def test_that_a_new_record_given_up_leaves_and_undo_brings_it_back(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    with opened_workspace.store.write("test.task") as writer:
        made = writer.create("follow_up", {"title": "Ring til Line", "owner": scenario.id("mette")})
    answer_all(opened_workspace, {"follow_up": "not_allowed"})
    (refused,) = review_outbox(opened_workspace).refused
    done = give_up_change(opened_workspace, refused.id)
    with opened_workspace.store.read() as reader:
        assert reader.get(FollowUp, made) is None
    undo(opened_workspace, done.changed)
    with opened_workspace.store.read() as reader:
        assert reader.need(FollowUp, made).title == "Ring til Line"


def test_that_the_log_remembers_syncs_and_says_when_the_line_broke_or_the_proof_held(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    assert review_outbox(opened_workspace).broken_at is None
    cut = PastSync(started=clock.now(), ended=clock.now(), result="cut", pending=21)
    note_sync(opened_workspace, cut)
    assert (review_outbox(opened_workspace).broken_at, past_syncs(opened_workspace)) == (clock.now(), [cut])
    clock.set(MORNING + timedelta(minutes=2), ticking=False)
    done = PastSync(
        started=clock.now(), ended=clock.now(), result="done", proof_ok=True, merged=(("a", "b"),)
    )
    note_sync(opened_workspace, done)
    outbox = review_outbox(opened_workspace)
    assert (outbox.broken_at, outbox.proof_at) == (None, clock.now())
    assert past_syncs(opened_workspace) == [done, cut]
    assert past_syncs(opened_workspace, since=clock.now()) == [done]
    for _ in range(100):
        note_sync(opened_workspace, cut)
    assert len(past_syncs(opened_workspace)) < 100


def test_that_somebody_who_drew_out_leaves_a_line_with_place_and_time_only(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    row = Row(
        kind="history",
        id="h1",
        version=1,
        fields={
            "record_kind": "shortlist",
            "record_id": scenario.id("sl1"),
            "changes": {"withdrawn": [0, 1]},
            "by": scenario.id("hanne"),
            "at": "2026-10-06T09:21:00.000Z",
        },
    )
    with opened_workspace.store.maintain() as connection:
        store_page(connection, [], [row])
    (withdrawal,) = withdrawn_people(opened_workspace)
    assert (withdrawal.place, withdrawal.count) == ("Nordlys Metal ApS", 1)
    assert withdrawal.at == datetime(2026, 10, 6, 9, 21, tzinfo=UTC)


def test_that_no_value_of_a_person_shows_while_people_are_locked(
    open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    add_candidate(hanne, NewCandidate(reference="K-0555", shown="Nadia K.", wish="Vil gerne arbejde ude"))
    with hanne.store.maintain() as connection:
        clash = Row(
            kind="conflict",
            id=new_id(),
            version=1,
            fields={
                "record_kind": "candidate",
                "record_id": scenario.id("K-0417"),
                "field": "trade",
                "shown": "Lokkefugl",
                "other": "Vildfugl",
                "state": "open",
            },
        )
        store_page(connection, [], [clash])
    assert "Nadia K." in str([show_change(hanne, change.id) for change in review_outbox(hanne).waiting])
    assert len(open_conflicts(hanne)) == 1
    clock.set(MORNING.replace(day=30), ticking=False)
    told = review_outbox(hanne)
    assert told.waiting_count == 1
    everything = f"{told} {[show_change(hanne, change.id) for change in told.waiting]}"
    assert [word for word in ("Nadia", "K-0555", "arbejde ude") if word in everything] == []
    assert open_conflicts(hanne) == []


@pytest.mark.parametrize(
    ("kind", "field"), [("area", "note"), ("external_kpi", "source"), ("offer", "title")]
)
def test_that_a_change_of_a_kind_the_server_does_not_know_stands_with_its_reason(
    opened_workspace: Workspace, kind: str, field: str
) -> None:
    with opened_workspace.store.write("later") as writer:
        writer.create(kind, {field: "Lager og transport"})
    answer_all(opened_workspace, {kind: "unknown_kind"})
    refused = by_kind(review_outbox(opened_workspace).refused, kind)
    assert refused.reason == "unknown_kind"
    assert len(show_change(opened_workspace, refused.id)) == 1
    resend_change(opened_workspace, refused.id)
    assert by_kind(review_outbox(opened_workspace).waiting, kind).id != refused.id
