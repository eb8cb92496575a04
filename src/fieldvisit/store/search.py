"""Full-text search over companies, workplaces, contacts, visits, notes, needs and follow-ups (FTS5).

The original texts stand in `search_document`; the index holds them folded by `domain.folding`, because SQLite's
tokenizer folds å and not æ and ø. The query is folded the same way, and the snippet is cut from the original.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, bindparam, column, delete, func, select, text

from fieldvisit.domain.folding import fold
from fieldvisit.store.bulk import insert_rows
from fieldvisit.store.codec import json_text, wire_of_columns
from fieldvisit.store.tables import KIND_TABLES, SEARCH_DOCUMENT

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5(title, body, tokenize = 'unicode61', prefix = '2 3')",
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
)
"""Made beside the tables; secure-delete takes a removed person's words out of the index at once (SECURITY)."""

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
_INDEXED = (
    "SELECT record, number, title, body FROM search_document "
    "WHERE kind = ? AND record IN (SELECT value FROM json_each(?))"
)
_TAKE_OUT = "DELETE FROM search_index WHERE rowid = ?"
_FORGET = "DELETE FROM search_document WHERE number = ?"
SNIPPET_CHARACTERS = 80
_BEFORE_HIT = 24
_WORD = re.compile(r"[^\W_]+")
"""A word as SQLite's unicode61 cuts it: letters and digits, all else parts them."""
_FIND = text(
    "SELECT d.kind, d.record, d.title, d.body FROM search_index i JOIN search_document d ON d.number = i.rowid "
    "WHERE search_index MATCH :query ORDER BY bm25(search_index, 4.0, 1.0), d.number LIMIT :most"
)


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
    remove_record(connection, kind, record)
    if row is not None:
        add_texts(connection, [(kind, record, wire_of_columns(kind, row))])


def add_texts(connection: Connection, records: Iterable[tuple[str, str, dict[str, Any]]]) -> None:
    """Add records (kind, id, wire fields) that are not in the index; the caller holds the write lock."""
    number = connection.scalar(select(func.max(SEARCH_DOCUMENT.c.number))) or 0
    documents: list[dict[str, Any]] = []
    folded: list[tuple[int, str, str]] = []
    for kind, record, wire in records:
        if kind not in _TEXTS:
            continue
        titles, bodies = _TEXTS[kind]
        title, body = _joined(wire, titles), _joined(wire, bodies)
        if not title and not body:
            continue
        number += 1
        documents.append({"number": number, "kind": kind, "record": record, "title": title, "body": body})
        folded.append((number, fold(title), fold(body)))
    if documents:
        insert_rows(connection, SEARCH_DOCUMENT, documents)
        connection.exec_driver_sql(_ADD, folded)


def without_same(
    connection: Connection,
    kind: str,
    records: Sequence[tuple[str, str, dict[str, Any]]],
) -> list[tuple[str, str, dict[str, Any]]]:
    """Take the old texts of records out of the index; return the records whose present texts are not in it.

    A text that did not change stays: most edits are about other fields.

    Args:
        connection: a writing transaction.
        kind: the records' kind.
        records: kind, id, wire fields.
    """
    if kind not in _TEXTS:
        return []
    found = connection.exec_driver_sql(_INDEXED, (kind, json_text([record for _, record, _ in records])))
    held = {record: (number, title, body) for record, number, title, body in found}
    old: list[tuple[int]] = []
    fresh: list[tuple[str, str, dict[str, Any]]] = []
    for entry in records:
        number, *texts = held.get(entry[1], (None, "", ""))
        if texts == [_joined(entry[2], names) for names in _TEXTS[kind]]:
            continue
        fresh.append(entry)
        if number is not None:
            old.append((number,))
    if old:
        connection.exec_driver_sql(_TAKE_OUT, old)
        connection.exec_driver_sql(_FORGET, old)
    return fresh


def remove_record(connection: Connection, kind: str, record: str) -> None:
    """Take a record out of the index."""
    if kind not in _TEXTS:
        return
    documents = SEARCH_DOCUMENT.c
    number = connection.scalar(
        select(documents.number).where(documents.kind == kind, documents.record == record)
    )
    if number is not None:
        connection.execute(text("DELETE FROM search_index WHERE rowid = :number"), {"number": number})
        connection.execute(delete(SEARCH_DOCUMENT).where(documents.number == number))


def find(connection: Connection, words: str, most: int = 50) -> list[Hit]:
    """Return the records whose text has all words, each as the beginning of a word, best first."""
    folded, query = _query(words)
    if not query:
        return []
    rows = connection.execute(_FIND.bindparams(bindparam("query", query), bindparam("most", most)))
    return [Hit(row.kind, row.record, row.title, _snippet(row.body, folded)) for row in rows]


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


def _joined(wire: dict[str, Any], names: tuple[str, ...]) -> str:
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
