"""What a laptop keeps of somebody who was erased: a neutral line of every change, nothing else (SYNC S11, S12)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from fieldvisit.store import found, trash
from fieldvisit.store.backup import BackupReason, Backups
from fieldvisit.store.batches import next_batch
from fieldvisit.store.drafts import drafts, put_draft
from fieldvisit.store.engine import Engines, open_engine
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.outbox import OutboxState, entries, set_held
from fieldvisit.store.pages import drop_records
from fieldvisit.store.store import Store
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Drop, MutationResult
from tests.canary import plain_pages
from tests.unit.store.records import answer, edit, receive, send

WORD = "Kanarieværksted"
KEY = bytes(range(32))
PERSON = Drop(kind="candidate", id="k1", erased=True)


@pytest.fixture
def engines(tmp_path: Path) -> Engines:
    """An empty store file."""
    return open_engine(tmp_path / "store.db", KEY, create=True)


@pytest.fixture
def store(engines: Engines, clock: FileClock) -> Iterator[Store]:
    """A store with a citizen, history and a conflict about him, looks at him, and a record beside."""
    opened = Store(engines, clock)
    receive(opened, "candidate", "k1", 3, reference="K-0417", wishes=WORD, trade="smed")
    receive(opened, "contact", "c1", 1, unit="u1", name="Rikke Dam")
    receive(
        opened, "history", "h1", 1, record_kind="candidate", record_id="k1", changes={"wishes": [WORD, "x"]}
    )
    about = {"record_kind": "candidate", "record_id": "k1", "field": "wishes", "state": "open"}
    receive(opened, "conflict", "f1", 1, **about, shown=WORD, other=WORD)
    looks = {
        f"a{number}": {"candidate": "k1", "purpose": WORD, "content_digest": f"d{number}"}
        for number in (1, 2)
    }
    with opened.write("candidate.open") as writer:
        writer.create_many("read_audit", looks)
    yield opened
    opened.close()


def drop(store: Store, *drops: Drop) -> tuple[list[str], list[str]]:
    """Drop records as a page does; return the ids of the dropped and the late ones."""
    with store.maintain() as connection:
        dropped, late = drop_records(connection, drops or [PERSON])
    return [each.id for each in dropped], [each.id for each in late]


def stop(store: Store, state: str) -> None:
    """Bring the one change of the citizen into a state."""
    if state == "held":
        with store.maintain() as connection:
            for entry in entries(connection, OutboxState.OPEN):
                set_held(connection, entry.id, held=True)
    elif state != "open":
        batch, mutations = send(store)
        no = MutationResult(id=mutations[-1].id, status="refused", reason="locked")
        if state != "sent":
            answer(store, batch, mutations, {"k1": no} if state == "refused" else None)


@pytest.mark.parametrize("state", ["open", "held", "sent", "refused", "answered"])
def test_that_every_change_about_him_loses_its_content_at_once(store: Store, state: str) -> None:
    edit(store, "k1", "candidate", wishes=f"{WORD} og mere")
    stop(store, state)
    assert drop(store) == (["k1"], [])
    with store.read() as reader:
        lines = [entry for entry in entries(reader.connection, *OutboxState) if entry.kind == "candidate"]
    assert [(line.new, line.old, line.state, line.reason) for line in lines] == (
        [] if state == "answered" else [({}, {}, OutboxState.REFUSED, "erased")]
    )


@pytest.mark.parametrize("erased", [True, False])
def test_that_a_decision_about_him_goes_with_him(store: Store, erased: bool) -> None:
    edit(store, "f1", "conflict", state="solved", solved_value=WORD)
    stop(store, "refused")
    with store.maintain() as connection:
        drop_records(connection, [Drop(kind="candidate", id="k1", erased=erased)])
        texts = [str(entry.new) + str(entry.old) for entry in entries(connection, *OutboxState)]
    kept = [text for text in texts if WORD in text]
    assert kept == [] if erased else len(kept) == 2


def test_that_what_belonged_to_a_change_about_him_goes_out_without_it(store: Store) -> None:
    with store.write("commitment.add") as writer, writer.group():
        writer.edit("candidate", "k1", {"trade": "svejser"})
        writer.edit("contact", "c1", {"phone": "00 00 01 11"})
    assert drop(store) == (["k1"], [])
    with store.maintain() as connection:
        batch = next_batch(connection, 100)
    assert batch is not None
    assert sorted(sent.kind for sent in batch.frames[0]) == ["contact", "read_audit", "read_audit"]


def test_that_the_looks_at_him_keep_their_chain_and_say_no_more_at_whom(store: Store) -> None:
    drop(store)
    audit = KIND_TABLES["read_audit"]
    with store.read() as reader:
        rows = reader.connection.execute(select(audit.c.candidate, audit.c.purpose, audit.c.content_digest))
        assert sorted(map(tuple, rows)) == [(None, None, "d1"), (None, None, "d2")]
        waiting = [entry.new for entry in entries(reader.connection, OutboxState.OPEN)]
    assert waiting == [{"content_digest": "d1"}, {"content_digest": "d2"}]


def test_that_who_was_dropped_before_loses_the_looks_and_is_no_drop_a_second_time(store: Store) -> None:
    assert drop(store, Drop(kind="candidate", id="k1")) == (["k1"], [])
    assert drop(store) == (["k1"], [])
    assert drop(store) == ([], [])


@pytest.mark.parametrize("state", ["open", "sent", "answered"])
def test_that_what_was_deleted_about_him_is_in_no_change_trash_or_draft(store: Store, state: str) -> None:
    receive(store, "placement", "p1", 1, candidate="k1", unit="u1", failure=WORD)
    with store.write("commitment.remove") as writer:
        writer.delete("placement", "p1")
    stop(store, state)
    with store.maintain() as connection:
        put_draft(connection, ("candidates.form", "k1"), "candidate", {"wish": WORD}, store.clock.now())
    drop(store)
    with store.read() as reader:
        kept = [str(entry.new) + str(entry.old) for entry in entries(reader.connection, *OutboxState)]
        assert [text for text in kept if WORD in text or "'k1'" in text] == []
        assert trash.is_empty(reader.connection)
        assert drafts(reader.connection) == []


def test_that_no_byte_of_him_stays_in_file_log_and_backups(
    store: Store, engines: Engines, tmp_path: Path, clock: FileClock
) -> None:
    edit(store, "k1", "candidate", wishes=f"{WORD} og mere")
    receive(store, "placement", "p1", 1, candidate="k1", unit="u1", failure=WORD)
    with store.write("commitment.remove") as writer:
        writer.delete("placement", "p1")
    Backups(StoreFolder(tmp_path), clock).take(engines, BackupReason.WEEKLY)
    files = sorted([tmp_path / "store.db", *(tmp_path / "backups").iterdir()])
    assert all(WORD.encode() in plain_pages(file, KEY) for file in files)
    drop(store)
    store.forget_dropped()
    files = sorted([tmp_path / "store.db", *(tmp_path / "backups").iterdir()])
    assert len(files) == 2
    assert [file.name for file in files if WORD.encode() in plain_pages(file, KEY)] == []


def test_that_a_search_that_showed_him_says_no_more_whom(store: Store, clock: FileClock) -> None:
    with store.maintain() as connection:
        found.keep(connection, clock.now(), [("k1", WORD), ("k2", "K-0388")])
    drop(store)
    with store.read() as reader:
        assert found.references(reader.connection, clock.now()) == {"k2": "K-0388"}
