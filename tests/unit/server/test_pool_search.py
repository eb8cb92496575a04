"""The pool search and the trail that it leaves."""

from typing import Any

import pytest
import uuid_utils
from sqlalchemy import select

from fieldvisit_sync.protocol.pool import PoolAnswer, PoolSearch
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.own_records import OwnRecord, write_own_records
from fieldvisit_sync.server.pool_search import search_pool
from fieldvisit_sync.server.pool_shown import was_shown
from fieldvisit_sync.server.read_trail import SEARCH, Look, digest_of, list_reads, next_link, write_look
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import StoredRecord, record_of
from fieldvisit_sync.server.tables import RECORD
from tests.unit.server.town import COLLEAGUE, CONSULTANT, HOME, NEIGHBOUR, Town

ME = Identity(str(uuid_utils.uuid7()), CONSULTANT.user, HOME, Role.CONSULTANT)


def _add(town: Town, reference: str, municipality: str = HOME, **fields: Any) -> str:
    record = str(uuid_utils.uuid7())
    own = OwnRecord("candidate", record, {"reference": reference, "case_state": "open", **fields})
    town.database.write(
        lambda connection: write_own_records(connection, town.clock.now(), municipality, [own])
    )
    return record


def _search(town: Town, text: str, most: int = 50) -> PoolAnswer:
    with town.database.read() as connection:
        return search_pool(connection, HOME, PoolSearch(text=text, purpose="prøve", most_hits=most))


def _look(town: Town, *candidates: str, purpose: str = "svejser til værftet") -> None:
    look = Look(ME, SEARCH, purpose, candidates)
    town.database.write(lambda connection: write_look(connection, town.clock.now(), look))


def _trail(town: Town) -> list[StoredRecord]:
    with town.database.read() as connection:
        rows = connection.execute(select(RECORD).where(RECORD.c.kind == "read_audit").order_by(RECORD.c.seq))
        return [record_of(row) for row in rows]


@pytest.mark.parametrize(
    "text", ["svejser", "SVEJS", "vaerft", "værft svejser", "truck", "Aarup", "dagpenge", "årup", "7212"]
)
def test_that_all_words_must_occur_and_danish_letters_fold(town: Town, text: str) -> None:
    _add(
        town,
        "K-1",
        trade="Svejser",
        esco=["7212"],
        wishes="gerne værft",
        certificates=["truck"],
        area="Årup",
        groups=["dagpenge"],
    )
    _add(town, "K-2", trade="Bager")
    assert [hit.reference for hit in _search(town, text).hits] == ["K-1"]


def test_that_hits_stand_in_the_neutral_order_of_their_references(town: Town) -> None:
    for reference in ("K-3", "K-1", "K-2"):
        _add(town, reference, trade="svejser " * int(reference[-1]))
    assert [hit.reference for hit in _search(town, "svejser").hits] == ["K-1", "K-2", "K-3"]
    narrow = _search(town, "svejser", most=2)
    assert ([hit.reference for hit in narrow.hits], narrow.more) == (["K-1", "K-2"], True)


def test_that_closed_lent_and_foreign_candidates_are_not_in_the_pool(town: Town) -> None:
    _add(town, "K-1", trade="svejser", case_state="closed")
    _add(town, "S-1", trade="svejser", request=str(uuid_utils.uuid7()))
    _add(town, "K-9", NEIGHBOUR, trade="svejser")
    assert _search(town, "svejser").hits == []


def test_that_a_name_is_neither_searched_nor_answered(town: Town) -> None:
    _add(town, "K-1", shown="Amina S.", trade="svejser")
    assert _search(town, "amina").hits == []
    assert not hasattr(_search(town, "svejser").hits[0], "shown")


def test_that_every_candidate_that_was_shown_has_a_row_with_the_purpose(town: Town) -> None:
    shown = [_add(town, "K-1", trade="svejser"), _add(town, "K-2", trade="svejser")]
    _look(town, *shown)
    with town.database.read() as connection:
        looks = list_reads(connection, HOME, None)
        assert [(look["candidate"], look["by"], look["purpose"]) for look in looks] == [
            ("K-1", CONSULTANT.login, "svejser til værftet"),
            ("K-2", CONSULTANT.login, "svejser til værftet"),
        ]
        assert len(list_reads(connection, HOME, "K-2")) == 1
        assert list_reads(connection, NEIGHBOUR, None) == []


def test_that_a_search_without_hits_is_written_down_too(town: Town) -> None:
    _look(town)
    assert [record.field("candidate") for record in _trail(town)] == [None]


def test_that_the_chain_shows_a_row_that_was_changed_or_taken_out(town: Town) -> None:
    candidate = _add(town, "K-1", trade="svejser")
    for number in range(3):
        _look(town, candidate, purpose=f"formål {number}")
    rows = _trail(town)

    def holds(trail: list[StoredRecord]) -> bool:
        chain = "0" * 64
        for row in trail:
            content = {name: row.field(name) for name in ("action", "candidate", "purpose", "by", "at")}
            chain = next_link(chain, digest_of(content))
            if row.field("chain") != chain:
                return False
        return True

    assert holds(rows)
    assert not holds([rows[0], rows[2]])
    assert rows[1].field("content_digest") != rows[2].field("content_digest")


def test_that_only_who_was_shown_a_candidate_may_choose_it_for_a_day(town: Town) -> None:
    shown, other = _add(town, "K-1", trade="svejser"), _add(town, "K-2", trade="bager")
    _look(town, shown)
    colleague = Identity(ME.device, COLLEAGUE.user, HOME, Role.CONSULTANT)

    def may(identity: Identity, candidate: str) -> bool:
        with town.database.read() as connection:
            return was_shown(connection, identity, candidate, to_stamp(town.clock.now()))

    assert (may(ME, shown), may(ME, other), may(colleague, shown)) == (True, False, False)
    town.clock.pass_time(24 * 3600 + 1)
    assert not may(ME, shown)
