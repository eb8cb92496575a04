"""Search of all candidates of a municipality: online only, with a purpose, without names (SYNC "Scope", G3, G5).

The words must all occur; nothing is scored and the order is that of the references (D3).
"""

import unicodedata
from typing import Any

from sqlalchemy import Connection, select

from fieldvisit_sync.protocol.pool import MAX_HITS, MAX_PURPOSE, MAX_TEXT, PoolAnswer, PoolHit, PoolSearch
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.schema.people import CANDIDATE
from fieldvisit_sync.server.effects import is_open_case
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.stored_record import Gone, StoredRecord, record_of
from fieldvisit_sync.server.tables import RECORD

SHORTEST_TEXT = 2
"""Fewest characters of a search: a search for everything has no purpose."""

_SEARCHED = ("trade", "esco", "wishes", "certificates", "area", "groups")
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def check_search(search: PoolSearch) -> None:
    """Refuse a search without words or without a purpose.

    Raises:
        RequestError: BAD_REQUEST.
    """
    text, purpose = search.text.strip(), search.purpose.strip()
    if not SHORTEST_TEXT <= len(text) <= MAX_TEXT or not 0 < len(purpose) <= MAX_PURPOSE:
        raise RequestError(Failure.BAD_REQUEST)
    if not 0 < search.most_hits <= MAX_HITS:
        raise RequestError(Failure.BAD_REQUEST)


def search_pool(connection: Connection, municipality: str, search: PoolSearch) -> PoolAnswer:
    """Return the municipality's own candidates with an open case in which all words occur.

    Candidates that a partner municipality lent for one request are no part of the pool (G7).
    """
    words = _fold(search.text).split()
    rows = connection.execute(
        select(RECORD).where(
            RECORD.c.municipality == municipality,
            RECORD.c.kind == CANDIDATE.name,
            RECORD.c.deleted == int(Gone.NO),
        )
    )
    fitting = [
        record
        for record in map(record_of, rows)
        if is_open_case(record) and not record.field("request") and _fits(record, words)
    ]
    fitting.sort(key=lambda record: (str(record.field("reference") or ""), record.id))
    hits = [_hit(record) for record in fitting[: search.most_hits]]
    return PoolAnswer(hits=hits, more=len(fitting) > len(hits))


def _fits(record: StoredRecord, words: list[str]) -> bool:
    text = _fold(" ".join(_as_text(record.field(name)) for name in _SEARCHED))
    return all(word in text for word in words)


def _hit(record: StoredRecord) -> PoolHit:
    return PoolHit(
        id=record.id,
        reference=record.field("reference") or "",
        groups=record.field("groups") or [],
        trade=record.field("trade"),
        hours=record.field("hours"),
        certificates=record.field("certificates") or [],
        area=record.field("area"),
        wishes=record.field("wishes"),
        adjustments=record.field("adjustments"),
    )


def _as_text(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value or "")


def _fold(text: str) -> str:
    lowered = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", lowered)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
