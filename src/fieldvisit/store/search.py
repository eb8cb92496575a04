"""Full-text search over companies, workplaces, contacts, visits, notes, needs and follow-ups (FTS5).

The original texts stand in `search_document`; the index holds their words alone, folded by `domain.folding`, because
SQLite's tokenizer folds å and not æ and ø. The query is folded the same way, and the snippet is cut from the original.
What is taken out of the index is named by its words, folded again: whoever changes the folding has to index anew.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, bindparam, column, select, text

from fieldvisit.domain.folding import fold
from fieldvisit.store.codec import json_text, wire_of_columns
from fieldvisit.store.plain import fetch, fetch_one, run_for_each
from fieldvisit.store.tables import KIND_TABLES

_INDEX = "title, body, tokenize = 'unicode61', prefix = '2', content = ''"
CREATE_INDEX = (
    f"CREATE VIRTUAL TABLE search_index USING fts5({_INDEX})",
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 8000000)",
)
"""Made beside the tables; secure-delete takes a removed person's words out of the index at once (SECURITY).

The words of a whole page of a first sync are gathered (hashsize, in bytes) before they are written, in one piece instead of
several that are merged at once. No text is kept twice, and of the beginnings of words only those of two letters: nearly
half the work and the room of a first sync, and no query is slower for it (docs/speed.md).
"""

_TEXTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "company": (("name",), ("cvr", "secondary_names")),
    "production_unit": (
        ("name",),
        ("p_number", "street", "house_number", "postcode", "town", "industry_text", "directions"),
    ),
    "contact": (("name",), ("role", "mail", "phone", "note")),
    "visit": ((), ("note",)),
    "note_answer": ((), ("text",)),
    "need": (("occupation",), ("note",)),
    "follow_up": (("title",), ()),
    "call": ((), ("note",)),
    "inquiry": ((), ("text", "answer")),
}
"""Kind to the fields of title and body; other kinds are not searched here (persons: `repositories.candidate`)."""

_ADD = "INSERT INTO search_index(rowid, title, body) VALUES (?, ?, ?)"
_ADD_DOCUMENT = "INSERT INTO search_document(number, kind, record, title, body) VALUES (?, ?, ?, ?, ?)"
_GREATEST = "SELECT max(number) FROM search_document"
_ANY_OF_KIND = "SELECT 1 FROM search_document WHERE kind = ? LIMIT 1"
_INDEXED = (
    "SELECT record, number, title, body FROM search_document "
    "WHERE kind = ? AND record IN (SELECT value FROM json_each(?))"
)
_TAKE_OUT = "INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', ?, ?, ?)"
_FORGET = "DELETE FROM search_document WHERE number = ?"
SNIPPET_CHARACTERS = 80
_BEFORE_HIT = 24
_WORD = re.compile(r"[^\W_]+")
"""A word as SQLite's unicode61 cuts it: letters and digits, all else parts them."""
_FIND = text(
    "SELECT d.kind, d.record, d.title, d.body FROM search_index i JOIN search_document d ON d.number = i.rowid "
    "WHERE search_index MATCH :query AND d.kind IN (SELECT value FROM json_each(:kinds)) ORDER BY bm25(search_index, 4.0, 1.0), d.number LIMIT :most"
)
BROAD = 2_000
"""Matches from which on a search is broad: ranking all of them would take longer than a frame, and say little."""
_IS_BROAD = text(
    "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH :query LIMIT :broad)"
)
_FIND_BROAD = text(
    "SELECT d.kind, d.record, d.title, d.body FROM "
    "(SELECT rowid FROM search_index WHERE search_index MATCH :query ORDER BY rowid DESC LIMIT :broad) i "
    "CROSS JOIN search_document d ON d.number = i.rowid "
    "WHERE d.kind IN (SELECT value FROM json_each(:kinds)) ORDER BY d.number DESC"
)
"""The newest matches only: what a few letters mean is seen from names, and from what was written last."""
_NAMED = frozenset({"company", "production_unit", "contact"})
"""Kinds that are called by their title; a broad search for them looks at titles only."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One found record: its kind, id, title, and a piece of its text around the first hit."""

    kind: str
    record: str
    title: str
    snippet: str


def index_record(connection: Connection, kind: str, record: str) -> None:
    """Bring the index up to the record's present row."""
    if kind not in _TEXTS:
        return
    table = KIND_TABLES[kind]
    row = connection.execute(select(table).where(table.c.id == record)).mappings().first()
    if row is None:
        remove_record(connection, kind, record)
    else:
        renew_texts(connection, kind, [(record, wire_of_columns(kind, row))])


def add_texts(connection: Connection, records: Iterable[tuple[str, str, dict[str, Any]]]) -> None:
    """Add records (kind, id, wire fields) that are not in the index; the caller holds the write lock."""
    _add(
        connection, [(kind, record, *_texts(kind, wire)) for kind, record, wire in records if kind in _TEXTS]
    )


def renew_texts(connection: Connection, kind: str, records: Iterable[tuple[str, dict[str, Any]]]) -> None:
    """Bring the index up to the present texts of records of one kind.

    A text that did not change stays: most edits are about other fields.

    Args:
        connection: a writing transaction.
        kind: the records' kind.
        records: id and wire fields.
    """
    if kind not in _TEXTS:
        return
    present = {record: _texts(kind, wire) for record, wire in records}
    held = _held(connection, kind, present)
    changed = {record for record, texts in present.items() if record not in held or held[record][1:] != texts}
    _take_out(connection, [document for record, document in held.items() if record in changed])
    _add(connection, [(kind, record, *texts) for record, texts in present.items() if record in changed])


def remove_record(connection: Connection, kind: str, record: str) -> None:
    """Take a record out of the index."""
    if kind in _TEXTS:
        _take_out(connection, list(_held(connection, kind, [record]).values()))


def _held(connection: Connection, kind: str, records: Collection[str]) -> dict[str, tuple[int, str, str]]:
    """Return number, title and body of those records that are in the index."""
    if len(records) > 1 and fetch_one(connection, _ANY_OF_KIND, (kind,)) is None:
        return {}
    found = fetch(connection, _INDEXED, (kind, json_text(list(records))))
    return {record: (number, title, body) for record, number, title, body in found}


def _add(connection: Connection, documents: Sequence[tuple[str, str, str, str]]) -> None:
    """Index documents (kind, record, title, body) that are not in the index; those without text are none."""
    first = (fetch_one(connection, _GREATEST) or 0) + 1
    numbered = [
        (number, *document)
        for number, document in enumerate((one for one in documents if one[2] or one[3]), first)
    ]
    if numbered:
        run_for_each(connection, _ADD_DOCUMENT, numbered)
        folded = ((number, fold(title), fold(body)) for number, _, _, title, body in numbered)
        run_for_each(connection, _ADD, folded)


def _take_out(connection: Connection, documents: Sequence[tuple[int, str, str]]) -> None:
    if documents:
        connection.exec_driver_sql(
            _TAKE_OUT, [(number, fold(title), fold(body)) for number, title, body in documents]
        )
        connection.exec_driver_sql(_FORGET, [(number,) for number, _, _ in documents])


def find(
    connection: Connection, words: str, most: int = 50, kinds: Collection[str] = tuple(_TEXTS)
) -> list[Hit]:
    """Return the records of some kinds whose text has all words, each as the beginning of a word, best first.

    Of a broad search (`BROAD`) the newest matches are looked at, and titles that begin with the words come first.
    """
    folded, query = _query(words)
    if not query:
        return []
    asked = {"query": query, "most": most, "kinds": json_text(sorted(kinds))}
    if (connection.scalar(_IS_BROAD, {"query": query, "broad": BROAD}) or 0) >= BROAD:
        return _find_broad(connection, folded, asked, only_titles=_NAMED.issuperset(kinds))
    rows = connection.execute(_FIND, asked)
    return [Hit(row.kind, row.record, row.title, _snippet(row.body, folded)) for row in rows]


def _find_broad(
    connection: Connection, folded: list[str], asked: dict[str, Any], *, only_titles: bool
) -> list[Hit]:
    words = f"{{title}} : ({asked['query']})" if only_titles else asked["query"]
    rows = connection.execute(_FIND_BROAD, {**asked, "query": words, "broad": BROAD})
    begins = " ".join(folded)
    best = sorted(rows, key=lambda row: not fold(row.title).startswith(begins))[: asked["most"]]
    return [Hit(row.kind, row.record, row.title, _snippet(row.body, folded)) for row in best]


def matching_ids(words: str, kind: str) -> Select[Any]:
    """Return the subquery of the ids of one kind's records that `find` would give, to filter a list with."""
    match = text(
        "SELECT d.record FROM search_index i JOIN search_document d ON d.number = i.rowid "
        "WHERE search_index MATCH :words AND d.kind = :kind"
    ).bindparams(
        bindparam("words", _query(words)[1] or '""', unique=True), bindparam("kind", kind, unique=True)
    )
    return select(match.columns(column("record")).subquery().c.record)


def _query(words: str) -> tuple[list[str], str]:
    """Return the folded words and the index query that asks for all of them."""
    folded = _WORD.findall(fold(words))
    return folded, " ".join(f'"{word}"*' for word in folded)


def _texts(kind: str, wire: dict[str, Any]) -> tuple[str, str]:
    """Return title and body of a record."""
    titles, bodies = _TEXTS[kind]
    return _joined(wire, titles), _joined(wire, bodies)


def _joined(wire: dict[str, Any], names: tuple[str, ...]) -> str:
    if "phone" not in names:
        try:
            return " ".join(filter(None, map(wire.get, names)))
        except TypeError:
            # Something else than texts is among them.
            pass
    return " ".join(_words_of(name, wire[name]) for name in names if wire.get(name))


def _words_of(name: str, value: Any) -> str:
    """Return a value's words; a phone number is found with and without its spaces."""
    if isinstance(value, list):
        return " ".join(value)
    if name != "phone":
        return str(value)
    digits = "".join(str(value).split())
    pairs = " ".join(digits[start : start + 2] for start in range(0, len(digits), 2))
    return f"{pairs} {digits}"


def _snippet(body: str, folded: list[str]) -> str:
    """Cut the piece around the first word that begins with a searched one; words keep their original letters."""
    words = body.split()
    hit = next(
        (n for n, word in enumerate(words) if any(fold(word).lstrip("\"'(").startswith(f) for f in folded)), 0
    )
    start = hit
    while start and len(" ".join(words[start - 1 : hit])) <= _BEFORE_HIT:
        start -= 1
    end = start
    while end < len(words) and len(" ".join(words[start : end + 1])) <= SNIPPET_CHARACTERS:
        end += 1
    piece = " ".join(words[start:end]) or body[:SNIPPET_CHARACTERS]
    return ("… " if start else "") + piece + (" …" if end < len(words) else "")
