"""The server is told to forget answers only when a power cut cannot take them back here any more (SYNC S1, S6)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from tests.unit.sync_client.two_sides import CountedLine, TwoSides

REQUEST, LASTS, MAY_BE_TAKEN_BACK = "request", "lasts", "may be taken back"
FULL = 2


class HeardLine(CountedLine):
    """A line that notes its requests among the commits."""

    heard: list[str]

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Carry a request."""
        if path == "/v1/sync":
            self.heard.append(REQUEST)
        return super().post(path, body, media_type, token, patient=patient)


@contextmanager
def _commits(store: Path, heard: list[str]) -> Iterator[None]:
    """Note every commit of a store that wrote something, and whether it waits for the disk."""
    written: dict[int, int] = {}

    def note(connection: Connection) -> None:
        raw: Any = connection.connection.dbapi_connection
        if Path(raw.execute("pragma database_list").fetchone()[2]) == store:
            before = written.get(id(raw))
            written[id(raw)] = raw.total_changes
            if before is not None and before != raw.total_changes:
                (level,) = raw.execute("pragma synchronous").fetchone()
                heard.append(LASTS if level == FULL else MAY_BE_TAKEN_BACK)

    event.listen(Engine, "commit", note)
    try:
        yield
    finally:
        event.remove(Engine, "commit", note)


def test_that_an_answer_is_acknowledged_only_behind_a_transaction_that_lasts(
    embedded_sides: TwoSides,
) -> None:
    sides = embedded_sides
    sides.begin_again()
    mette, told = sides.laptops["mette"], []
    (contact,) = sides.some("contact")
    with _commits(mette.path, heard := []):
        for note in ("først", None, None):
            if note is not None:
                with mette.store.write("test") as writer:
                    writer.edit("contact", contact, {"note": note})
            heard.clear()
            line = HeardLine(sides.server, "mette")
            line.heard = heard
            assert sides.sync(line=line).result == "done"
            told.append(heard[: heard.index(REQUEST) + 2])
    frozen_and_answered, acknowledged, nothing_left = told
    assert frozen_and_answered == [LASTS, REQUEST, MAY_BE_TAKEN_BACK]
    assert acknowledged[:2] == [LASTS, REQUEST]
    assert nothing_left[0] == REQUEST
