"""The content of attachments on the server: piece by piece, for those who see the row, and gone when nobody names it."""

import hashlib
import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from fieldvisit_sync.protocol.files import PIECE, FileState
from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.file_content import (
    KEPT,
    Content,
    content_of,
    forget_unused,
    read_piece,
    state_of,
    take_piece,
)
from tests.drivers.bare_laptop import BareLaptop
from tests.unit.server_sync.conftest import Team

SIZE = 2 * PIECE + 700
BYTES = random.Random(20261006).randbytes(SIZE)
NAME = hashlib.sha256(BYTES).hexdigest()


def attach(laptop: BareLaptop, sha256: str = NAME, size: int = SIZE) -> str:
    edit = row_of(laptop, sha256=sha256, size=size)
    laptop.push(edit)
    return edit.record


def row_of(laptop: BareLaptop, **fields: Any) -> Mutation:
    return laptop.edit(
        "attachment", name="skilt.jpg", media_type="image/jpeg", **{"by": laptop.user, **fields}
    )


def put(team: Team, laptop: BareLaptop, attachment: str, start: int, piece: bytes) -> FileState:
    def take(connection: Any) -> FileState:
        content = content_of(connection, laptop.identity, attachment, to_write=True)
        return take_piece(connection, content, start, piece)

    return team.database.write(take)


def put_all(team: Team, laptop: BareLaptop, attachment: str, content: bytes = BYTES) -> FileState:
    for start in range(standing(team, laptop, attachment).held, len(content), PIECE):
        state = put(team, laptop, attachment, start, content[start : start + PIECE])
    return state


def get(team: Team, laptop: BareLaptop, attachment: str, start: int = 0) -> bytes:
    with team.database.read() as connection:
        return read_piece(
            connection, content_of(connection, laptop.identity, attachment, to_write=False), start
        )


def standing(team: Team, laptop: BareLaptop, attachment: str) -> FileState:
    with team.database.read() as connection:
        return state_of(connection, content_of(connection, laptop.identity, attachment, to_write=False))


def failure(work: Callable[[], object]) -> Failure:
    with pytest.raises(RequestError) as refused:
        work()
    return refused.value.failure


def test_that_a_content_comes_in_pieces_and_goes_out_from_any_place(team: Team) -> None:
    attachment = attach(team.mette)
    assert standing(team, team.mette, attachment) == FileState(held=0, complete=False)
    assert put(team, team.mette, attachment, 0, BYTES[:1000]) == FileState(held=1000, complete=False)
    assert put(team, team.mette, attachment, 1000, BYTES[1000:1500]).held == 1500
    assert put_all(team, team.mette, attachment).complete
    assert get(team, team.karim, attachment) == BYTES[:PIECE]
    assert get(team, team.karim, attachment, 1234) == BYTES[1234 : 1234 + PIECE]
    assert get(team, team.birgitte, attachment, SIZE - 5) == BYTES[-5:]


def test_that_a_piece_that_was_sent_before_or_too_early_has_no_effect(team: Team) -> None:
    attachment = attach(team.mette)
    put(team, team.mette, attachment, 0, BYTES[:1000])
    assert put(team, team.mette, attachment, 0, BYTES[:1000]) == FileState(held=1000, complete=False)
    assert put(team, team.mette, attachment, 5000, BYTES[5000:6000]) == FileState(held=1000, complete=False)
    assert put_all(team, team.mette, attachment).complete
    assert put(team, team.mette, attachment, 0, b"other").complete
    assert get(team, team.mette, attachment) == BYTES[:PIECE]


def test_that_other_bytes_than_the_row_names_are_thrown_away(team: Team) -> None:
    attachment = attach(team.mette)
    wrong = bytes(SIZE)
    assert put_all(team, team.mette, attachment, wrong) == FileState(held=0, complete=False)
    assert failure(lambda: get(team, team.mette, attachment)) is Failure.NOT_FOUND
    assert put_all(team, team.mette, attachment).complete


def test_that_nothing_reaches_beyond_the_end_that_the_row_names(team: Team) -> None:
    attachment = attach(team.mette, size=100)
    assert failure(lambda: put(team, team.mette, attachment, 0, bytes(101))) is Failure.BAD_REQUEST
    assert standing(team, team.mette, attachment).held == 0


@pytest.mark.parametrize(("sha256", "size"), [("5F" * 32, 10), ("..", 10), (NAME, 0), (NAME, 10**9)])
def test_that_a_row_without_a_content_that_can_be_kept_takes_none(team: Team, sha256: str, size: int) -> None:
    attachment = attach(team.mette, sha256, size)
    assert failure(lambda: put(team, team.mette, attachment, 0, b"x")) is Failure.BAD_REQUEST


def test_that_whoever_does_not_see_the_row_neither_gets_nor_sends_its_content(team: Team) -> None:
    attachment = attach(team.mette)
    put_all(team, team.mette, attachment)
    neighbour = team.laptop("nabo", Role.CONSULTANT, municipality="0997")
    for stranger in (team.hanne, team.admin, neighbour):
        assert failure(lambda who=stranger: get(team, who, attachment)) is Failure.NOT_FOUND
        assert failure(lambda who=stranger: put(team, who, attachment, 0, b"x")) is Failure.NOT_FOUND
    for name in ("no-such-row", "\0"):
        assert failure(lambda name=name: get(team, team.mette, name)) is Failure.NOT_FOUND


def test_that_the_author_is_written_by_the_server(team: Team) -> None:
    team.mette.sync(row_of(team.mette, sha256=NAME, size=SIZE, by=team.karim.user))
    team.birgitte.sync()
    [row] = team.birgitte.of_kind("attachment")
    assert row.fields["by"] == team.mette.user


def test_that_a_content_of_two_rows_is_kept_once_and_until_the_last_is_gone(team: Team) -> None:
    first, second = attach(team.mette), attach(team.karim)
    assert put_all(team, team.mette, first).complete
    assert standing(team, team.karim, second).complete
    team.mette.push(team.mette.deletion("attachment", first))
    today = team.clock.now().date()
    assert forgotten(team, today + KEPT * 2) == 0
    assert get(team, team.karim, second) == BYTES[:PIECE]
    team.karim.push(team.karim.deletion("attachment", second))
    assert failure(lambda: get(team, team.karim, second)) is Failure.NOT_FOUND
    assert forgotten(team, today) == 0
    assert forgotten(team, today + KEPT - timedelta(days=1)) == 0
    assert forgotten(team, today + KEPT) == 1
    assert forgotten(team, today + KEPT) == 0
    with team.database.read() as connection:
        assert state_of(connection, Content(team.karim.identity.municipality, NAME, SIZE)).held == 0


@pytest.mark.parametrize(
    "database_place", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True
)
def test_that_a_content_stays_that_is_named_anew_while_it_is_looked_for(team: Team) -> None:
    """Only where the database has several writers: elsewhere nobody gets in between."""
    first = attach(team.mette)
    put_all(team, team.mette, first)
    team.mette.push(team.mette.deletion("attachment", first))
    today = team.clock.now().date()
    assert forgotten(team, today) == 0
    anew: list[str] = []

    def name_it(_c: Any, _k: Any, statement: str, *_: Any) -> None:
        if not anew and "FROM file" in statement and "FROM record" not in statement:
            anew.append("")
            anew[0] = attach(team.karim)

    event.listen(team.database.engine, "before_cursor_execute", name_it)
    try:
        assert forgotten(team, today + KEPT) == 0
    finally:
        event.remove(team.database.engine, "before_cursor_execute", name_it)
    assert standing(team, team.karim, anew[0]).complete
    assert forgotten(team, today + KEPT * 3) == 0


def forgotten(team: Team, today: Any) -> int:
    return team.database.write(lambda connection: forget_unused(connection, today))
