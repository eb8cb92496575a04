"""Pages of changes: resumable anywhere, in an order that misses nothing (SYNC "Order", "First sync", "Epoch")."""

import secrets
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import select

from fieldvisit_sync.protocol.messages import SyncAnswer
from fieldvisit_sync.protocol.wire import MAX_COMPRESSED, encode_frame
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.cursor import Cursor, read_cursor, write_cursor
from fieldvisit_sync.server.tables import COUNTER, RECORD
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.unit.server_sync.conftest import Team


def fill(laptop: BareLaptop, count: int) -> None:
    """Push contacts and companies, half each."""
    laptop.push(
        *(laptop.edit("contact" if number % 2 else "company", name=f"Nr {number}") for number in range(count))
    )


def read_all(laptop: BareLaptop, each: Callable[[int, SyncAnswer], None] | None = None) -> int:
    """Read pages to the end and return how many there were."""
    pages = 0
    while True:
        answer = laptop.ask()
        laptop.store(answer)
        pages += 1
        if each is not None:
            each(pages, answer)
        if not answer.more:
            assert answer.proof == laptop.proof()
            return pages


def test_that_a_first_sync_comes_in_pages_by_kind_newest_first(team: Team) -> None:
    fill(team.mette, 20)
    team.karim.page_rows = 3
    assert read_all(team.karim) == 7
    kinds = [row.kind for row in team.karim.received]
    order = list(KINDS)
    assert kinds == sorted(kinds, key=order.index)
    contacts = [row.id for row in team.karim.received if row.kind == "contact"]
    assert contacts == sorted(contacts, reverse=True)
    assert len(team.karim.received) == 20


def test_that_only_the_last_page_carries_the_proof(team: Team) -> None:
    fill(team.mette, 10)
    team.karim.page_rows = 4
    proofs: list[bool] = []
    read_all(team.karim, lambda _, answer: proofs.append(answer.proof is not None))
    assert proofs == [False, False, True]
    assert team.karim.ask(prove=False).proof is None


def test_that_a_lost_page_comes_again(team: Team) -> None:
    fill(team.mette, 10)
    team.karim.page_rows = 4
    first, again = team.karim.ask(), team.karim.ask()
    assert first.rows == again.rows
    assert first.cursor == again.cursor


def test_that_what_changes_during_a_first_sync_is_not_missed(team: Team) -> None:
    fill(team.mette, 12)
    mette, karim = team.mette, team.karim
    karim.page_rows = 3
    victim = mette.of_kind("company")[0].id

    def meanwhile(page: int, _: SyncAnswer) -> None:
        if page == 1:
            first = mette.of_kind("company")[-1].id
            mette.push(mette.edit("company", first, name="Ny"), mette.deletion("company", victim))
        elif page <= 3:
            mette.push(mette.edit("contact", name="Senere"))

    read_all(karim, meanwhile)
    mette.sync()
    assert karim.proof() == mette.proof()
    assert ("company", victim) not in karim.rows


def test_that_the_stream_comes_in_pages_too(team: Team) -> None:
    team.karim.sync()
    fill(team.mette, 20)
    team.karim.page_rows = 6
    assert read_all(team.karim) == 4
    assert len(team.karim.rows) == 20


def test_that_an_answer_keeps_within_the_limits_of_a_frame(team: Team) -> None:
    mette = team.mette
    for _ in range(6):
        mette.push(*(mette.edit("company", register=secrets.token_hex(30_000)) for _ in range(10)))
    sizes: list[int] = []
    read_all(team.karim, lambda _, answer: sizes.append(len(encode_frame(answer))))
    assert len(team.karim.of_kind("company")) == 60
    assert max(sizes) <= MAX_COMPRESSED
    assert len(sizes) > 1


def test_that_a_sync_without_news_brings_nothing(team: Team) -> None:
    fill(team.mette, 4)
    answer = team.mette.ask()
    assert (answer.rows, answer.drops, answer.more) == ([], [], False)
    assert answer.proof == team.mette.proof()


@pytest.mark.parametrize("cursor", ["", "x", "AAAA", "æøå", "\0", "A" * 10_000])
def test_that_a_cursor_nobody_gave_starts_over(team: Team, cursor: str) -> None:
    fill(team.mette, 4)
    team.mette.cursor = cursor
    team.mette.sync()
    assert len(team.mette.received) == 4


def test_that_a_cursor_cannot_be_changed_by_its_holder(team: Team) -> None:
    mette = team.mette
    key = team.database.cursor_key
    cursor = Cursor(team.database.epoch, "administrator", 0, 0)
    assert read_cursor(write_cursor(cursor, key, mette.identity), key, mette.identity) == cursor
    assert read_cursor(write_cursor(cursor, b"x" * 32, mette.identity), key, mette.identity) is None
    assert read_cursor(write_cursor(cursor, key, team.karim.identity), key, mette.identity) is None


def test_that_numbers_are_given_without_gaps_in_the_order_of_commits(team: Team) -> None:
    people = [team.laptop(f"person{number}", team.mette.identity.role) for number in range(6)]
    seen: set[str] = set()
    reader = team.karim
    done = threading.Event()
    failures: list[BaseException] = []

    def write(laptop: BareLaptop) -> None:
        try:
            for number in range(8):
                laptop.ask([laptop.edit("contact", name=f"{number}") for _ in range(3)])
        except BaseException as error:
            failures.append(error)

    def read() -> None:
        while not done.is_set():
            reader.store(reader.ask())
        seen.update(row.id for row in reader.received)

    threads = [threading.Thread(target=write, args=[laptop]) for laptop in people]
    reading = threading.Thread(target=read)
    for thread in (*threads, reading):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    reading.join()
    assert failures == []
    reader.store(reader.ask())
    with team.database.read() as connection:
        numbers = list(connection.scalars(select(RECORD.c.seq).order_by(RECORD.c.seq)))
        counter = connection.scalar(select(COUNTER.c.seq).where(COUNTER.c.municipality == MUNICIPALITY))
    assert numbers == list(range(1, len(people) * 8 * 3 + 1))
    assert counter == numbers[-1]
    assert len(reader.of_kind("contact")) == len(numbers), "a reader with a cursor missed rows"


def test_that_two_people_writing_one_record_at_once_lose_nothing(team: Team) -> None:
    contact = new_id()
    team.mette.push(team.mette.edit("contact", contact, name="Rikke Prøve"))
    people = [team.laptop(f"person{number}", team.mette.identity.role) for number in range(8)]
    for laptop in people:
        laptop.sync()
    fields = ["phone", "mail", "role", "name"]
    edits = [
        laptop.edit("contact", contact, **{fields[place % 4]: f"værdi {place}"})
        for place, laptop in enumerate(people)
    ]
    statuses: list[str] = []

    def write(laptop: BareLaptop, place: int) -> None:
        answer = laptop.ask([edits[place]])
        assert answer.batch is not None
        statuses.append(answer.batch.results[0].status)

    threads = [threading.Thread(target=write, args=[laptop, place]) for place, laptop in enumerate(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    team.mette.sync()
    assert len(statuses) == 8
    shown = set(team.mette.fields("contact", contact).values())
    waiting = {row.fields["other"] for row in team.mette.of_kind("conflict")}
    assert shown | waiting == {f"værdi {place}" for place in range(8)} | ({"Rikke Prøve"} & shown)
    assert team.mette.rows["contact", contact].version == 9
