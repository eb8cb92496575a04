"""What was deleted stays in the trash, whole, until it comes back, is 30 days old, or has to leave this laptop."""

from datetime import timedelta

import pytest

from fieldvisit.store import drafts, trash
from fieldvisit.store.pages import drop_records, store_page
from fieldvisit.store.removal import has_traces
from fieldvisit.store.store import Store
from fieldvisit_sync.protocol.messages import Drop, Row
from tests.unit.store.records import answer, create_contact, receive, send


def in_trash(store: Store) -> dict[str, dict[str, object]]:
    """Return what the trash holds, by record."""
    with store.read() as reader:
        rows = trash.trashed(reader.connection, store.clock.now() - trash.KEPT)
    return {row.record: row.values for row in rows}


def delete(store: Store, *records: tuple[str, str], cause: str = "contact.delete") -> None:
    """Delete records in one go, as a verb does."""
    with store.write(cause) as writer:
        for kind, record in records:
            writer.delete(kind, record)


def draft_about(store: Store, record: str, kind: str = "contact", **content: str) -> None:
    """Keep a draft."""
    with store.maintain() as connection:
        drafts.put_draft(connection, ("form", record), kind, content, store.clock.now())


def kept_drafts(store: Store) -> dict[str, dict[str, object]]:
    """Return the drafts' contents by what they are about."""
    with store.read() as reader:
        return {draft.record: draft.content for draft in drafts.drafts(reader.connection)}


def test_that_a_deleted_record_lies_in_the_trash_with_all_its_values(store: Store) -> None:
    create_contact(store, phone="00 00 01 10")
    delete(store, ("contact", "c1"))
    assert in_trash(store) == {"c1": {"unit": "u1", "name": "Rikke Dam", "phone": "00 00 01 10"}}


def test_that_what_one_verb_deletes_carries_one_group_and_the_next_verb_another(store: Store) -> None:
    for record in ("c1", "c2", "c3"):
        create_contact(store, record)
    delete(store, ("contact", "c1"), ("contact", "c2"))
    delete(store, ("contact", "c3"))
    with store.read() as reader:
        rows = trash.trashed(reader.connection, store.clock.now() - trash.KEPT)
    assert [row.record for row in rows] == ["c3", "c2", "c1"]
    assert rows[0].group != rows[1].group == rows[2].group


def test_that_a_deletion_that_fails_leaves_neither_gap_nor_trash(store: Store) -> None:
    create_contact(store)
    with pytest.raises(KeyError):
        delete(store, ("contact", "c1"), ("contact", "missing"))
    assert in_trash(store) == {}


def test_that_a_record_that_a_colleague_brings_back_leaves_the_trash(store: Store) -> None:
    create_contact(store)
    answer(store, *send(store))
    delete(store, ("contact", "c1"))
    answer(store, *send(store))
    assert set(in_trash(store)) == {"c1"}
    receive(store, "contact", "c1", 4, unit="u1", name="Rikke Dam")
    assert in_trash(store) == {}


@pytest.mark.parametrize("erased", [True, False])
def test_that_whoever_leaves_this_laptop_is_in_no_trash_and_no_draft(store: Store, erased: bool) -> None:
    for number in (1, 2):
        receive(store, "candidate", f"k{number}", 1, reference=f"K-{number}")
        receive(store, "placement", f"p{number}", 1, candidate=f"k{number}", unit="u1")
    delete(store, ("placement", "p1"), ("placement", "p2"))
    draft_about(store, "k1", "candidate", wishes="mejeri")
    draft_about(store, "v1", "commitment", candidate="k1", note="Begynder mandag")
    with store.maintain() as connection:
        drop_records(connection, [Drop(kind="candidate", id="k1", erased=erased)])
        assert has_traces(connection)
    assert set(in_trash(store)) == {"p2"}
    assert kept_drafts(store) == {"v1": {"candidate": None, "note": "Begynder mandag"}}


def test_that_whoever_draws_out_of_a_shortlist_is_in_no_trash(store: Store) -> None:
    receive(store, "shortlist_entry", "e1", 1, shortlist="s1", candidate="k1")
    receive(store, "placement", "p1", 1, candidate="k1", unit="u1")
    delete(store, ("placement", "p1"))
    with store.maintain() as connection:
        drop_records(connection, [Drop(kind="shortlist_entry", id="e1")])
    assert in_trash(store) == {}


@pytest.mark.parametrize(
    "row",
    [
        Row(kind="candidate", id="k1", version=2, deleted=True, fields={}),
        Row(kind="consent", id="s1", version=2, fields={"candidate": "k1", "withdrawn_at": "2026-10-06"}),
    ],
    ids=["case closed", "consent withdrawn"],
)
def test_that_trash_about_somebody_goes_when_the_server_tells_of_it(store: Store, row: Row) -> None:
    receive(store, "placement", "p1", 1, candidate="k1", unit="u1")
    delete(store, ("placement", "p1"))
    with store.maintain() as connection:
        store_page(connection, [], [row])
    assert in_trash(store) == {}


def test_that_trash_is_wiped_by_age_and_its_bytes_are_noted(store: Store) -> None:
    create_contact(store)
    delete(store, ("contact", "c1"))
    now = store.clock.now()
    with store.maintain() as connection:
        assert not trash.forget_older(connection, now - timedelta(seconds=1))
        assert not has_traces(connection)
        assert trash.forget_older(connection, now + timedelta(seconds=1))
        assert has_traces(connection)
    assert in_trash(store) == {}
