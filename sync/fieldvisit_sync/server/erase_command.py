"""`fieldvisit-server erase`: a person by reference or id, and where his name may still stand (CLI, SYNC S12).

Everything that points to him is erased. Free text that somebody wrote about him points nowhere: the answer names the
records in which his reference or his shown name occurs, so that a person looks at them.
"""

import re
from collections import Counter
from typing import Any

from sqlalchemy import Connection, or_, select

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.schema.people import CANDIDATE
from fieldvisit_sync.server.administration import DeniedError
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.erasure import erase_person
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from fieldvisit_sync.server.history import last_content
from fieldvisit_sync.server.municipalities import list_municipalities
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import Gone, StoredRecord, json_text, record_of
from fieldvisit_sync.server.tables import RECORD
from fieldvisit_sync.server.workspace import Workspace

_SHORTEST_WORD = 3


def erase(
    database: Database, journal: ErasureJournal, clock: Clock, named: str, municipality: str | None = None
) -> dict[str, Any]:
    """Erase a person for good.

    Args:
        database: where.
        journal: outside of it.
        clock: for the stamps.
        named: the candidate's reference, or the id of his record.
        municipality: four-digit code; None looks in all of them.

    Returns:
        A document without the person's name: what was erased, counted by kind, and where he may still be mentioned.

    Raises:
        DeniedError: nobody is called so, or more than one is.
        OSError: the journal cannot be written; nothing is erased.
    """
    now = clock.now()

    def work(connection: Connection) -> dict[str, Any]:
        code, person, held = _find(connection, named, municipality)
        words = [held.get(name) for name in ("reference", "shown")]
        keys = erase_person(connection, journal, now, code, person.id)
        return {
            "id": person.id,
            "municipality": code,
            "at": to_stamp(now),
            "erased": dict(sorted(Counter(kind for kind, _ in keys).items())),
            "mentions": _mentions(connection, code, [str(word) for word in words if word]),
        }

    document = database.write(work)
    database.empty_freed_space()
    return document


def _find(
    connection: Connection, named: str, municipality: str | None
) -> tuple[str, StoredRecord, dict[str, Any]]:
    """Return municipality, record and content of a candidate; one who was deleted is found by what he was called."""
    codes = [municipality] if municipality else [known.code for known in list_municipalities(connection)]
    found: list[tuple[str, StoredRecord, dict[str, Any]]] = []
    for code in codes:
        desk = Workspace(connection, code)
        query = select(RECORD).where(
            RECORD.c.municipality == code,
            RECORD.c.kind == CANDIDATE.name,
            RECORD.c.deleted != int(Gone.ERASED),
        )
        for person in [record_of(row) for row in connection.execute(query)]:
            held = last_content(desk, person)
            if named in {person.id, held.get("reference")}:
                found.append((code, person, held))
    if len(found) != 1:
        why = (
            "kandidaten findes ikke" if not found else "flere hedder det: giv --municipality eller postens id"
        )
        raise DeniedError(f"{why}. Intet er slettet")
    return found[0]


def _mentions(connection: Connection, municipality: str, words: list[str]) -> list[dict[str, Any]]:
    """Return kind, id and fields of the records in which one of the words occurs."""
    wanted = [word for word in words if len(word) >= _SHORTEST_WORD]
    if not wanted:
        return []
    rows = connection.execute(
        select(RECORD)
        .where(
            RECORD.c.municipality == municipality,
            or_(*(RECORD.c.fields.contains(_stored(word), autoescape=True) for word in wanted)),
        )
        .order_by(RECORD.c.kind, RECORD.c.id)
    )
    whole = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in wanted))
    found = []
    for record in map(record_of, rows):
        fields = sorted(name for name, value in record.fields.items() if whole.search(str(value)))
        if fields:
            found.append({"kind": record.kind, "id": record.id, "fields": fields})
    return found


def _stored(word: str) -> str:
    """Return how a word stands inside the text of a record's fields."""
    return json_text(word)[1:-1]
