"""Full-text search over companies, workplaces, contacts, visits, notes, offers, needs and follow-ups (FTS5).

The original texts stand in `search_document`; the index holds their words alone, folded by `domain.folding`, because
SQLite's tokenizer folds å and not æ and ø. The query is folded the same way, and the snippet is cut from the original.
What is taken out of the index is named by its words, folded again: whoever changes the folding has to index anew.
"""

import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, TextClause, bindparam, column, select, text

from fieldvisit.domain.folding import fold
from fieldvisit.store.codec import json_text, wire_of_columns
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.plain import fetch, fetch_one, run_for_each
from fieldvisit.store.snippet import snippet_of
from fieldvisit.store.tables import KIND_TABLES, NAME_ORDER
from fieldvisit_sync.statement import Part, part, statement

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
    "checklist_line": ((), ("note", "reason", "next_step")),
    "need": (("occupation",), ("note",)),
    "follow_up": (("title",), ()),
    "call": ((), ("note",)),
    "inquiry": ((), ("text", "answer")),
}
"""Kind to the fields of title and body; other kinds are not searched here (persons: `repositories.candidate`)."""

_ADD = "INSERT INTO search_index(rowid, title, body) VALUES (?, ?, ?)"
_ADD_DOCUMENT = "INSERT INTO search_document(number, kind, record, title, body) VALUES (?, ?, ?, ?, ?)"
_GREATEST = "SELECT max(number) FROM search_document WHERE number >= ? AND number < ?"
_ANY_OF_KIND = "SELECT 1 FROM search_document WHERE kind = ? LIMIT 1"
_INDEXED = (
    "SELECT record, number, title, body FROM search_document "
    "WHERE kind = ? AND record IN (SELECT value FROM json_each(?))"
)
_TAKE_OUT = "INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', ?, ?, ?)"
_FORGET = "DELETE FROM search_document WHERE number = ?"
_WORD = re.compile(r"[^\W_]+")
"""A word as SQLite's unicode61 cuts it: letters and digits, all else parts them."""
RANGE = 1 << 32
"""Numbers that one group of kinds has for its texts: the index finds those of a group without looking at the texts."""

_GROUPS = {"contact": 1, "production_unit": 2, "company": 3}
"""Kind to its group; what was written is the first one. Store version 18 has numbered older stores so."""

_NAMED = frozenset(_GROUPS)
_WRITTEN = frozenset(_TEXTS) - _NAMED
BROAD = 2_000
"""Matches from which on a search is broad: ranking all of them would take longer than a frame, and say little."""

_MATCHING = part("search_index MATCH :query AND i.rowid >= :low AND i.rowid < :high")
_IS_BROAD = text(
    statement(
        "SELECT count(*) FROM (SELECT 1 FROM search_index i WHERE {matching} LIMIT :broad)",
        matching=_MATCHING,
    )
)
_BEST = part(
    "SELECT i.rowid, bm25(search_index, 4.0, 1.0) AS worth FROM search_index i WHERE {matching} "
    "ORDER BY worth, i.rowid LIMIT :ranked",
    matching=_MATCHING,
)
_NEWEST = part(
    "SELECT i.rowid FROM search_index i WHERE {matching} ORDER BY i.rowid DESC LIMIT :ranked",
    matching=_MATCHING,
)


def _with_texts(found: Part, order: Part) -> TextClause:
    """Return the statement that reads the texts that a search found."""
    whole = statement(
        "SELECT d.kind, d.record, d.title, d.body FROM ({found}) i CROSS JOIN search_document d ON d.number = i.rowid "
        "WHERE d.kind IN (SELECT value FROM json_each(:kinds)) ORDER BY {order} LIMIT :most",
        found=found,
        order=order,
    )
    return text(whole)


_FIND = _with_texts(_BEST, part("i.worth, d.number"))
_FIND_NEWEST = _with_texts(_NEWEST, part("d.number DESC"))
_FIND_BEGINNING = text(
    statement(
        "SELECT d.kind, d.record, d.title, d.body FROM production_unit u INDEXED BY ix_production_unit_name "
        "CROSS JOIN search_document d ON d.kind = 'production_unit' AND d.record = u.id "
        "WHERE {name} >= :first AND {name} < :last AND u.merged_into IS NULL ORDER BY {name} LIMIT :most",
        name=NAME_ORDER,
    )
)
_IDS_BEGINNING = statement(
    "SELECT id FROM production_unit INDEXED BY ix_production_unit_name "
    "WHERE {name} >= ? AND {name} < ? ORDER BY {name} LIMIT ?",
    name=NAME_ORDER,
)
_NEWEST_IDS = (
    "SELECT d.kind, d.record FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid >= ? "
    "AND rowid < ? ORDER BY rowid DESC LIMIT ?) i CROSS JOIN search_document d ON d.number = i.rowid"
)
_LATEST = (
    "SELECT kind, record, title, body FROM search_document "
    "WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT ?"
)
_LOOKED_THROUGH = 500
"""Texts that are looked through for a single letter: the index would gather every word that begins with it."""


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
    next_of: dict[int, int] = {}
    numbered: list[tuple[int, str, str, str, str]] = []
    for document in documents:
        if not (document[2] or document[3]):
            continue
        group = _GROUPS.get(document[0], 0)
        if group not in next_of:
            low = group * RANGE
            next_of[group] = (fetch_one(connection, _GREATEST, (low, low + RANGE)) or low) + 1
        numbered.append((next_of[group], *document))
        next_of[group] += 1
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

    A broad search (`BROAD`) is answered by the workplaces whose names begin with the words, and by the newest matches.
    """
    folded, query = _query(words)
    if not query:
        return []
    wanted = frozenset(kinds)
    rows: list[Any] = []
    for group in (_NAMED, _WRITTEN):
        some = wanted & group
        if some and len(rows) < most:
            rows += _find_in(connection, words, some, most - len(rows))
    return [Hit(row.kind, row.record, row.title, snippet_of(row.body, folded)) for row in rows]


def _find_in(connection: Connection, words: str, kinds: frozenset[str], most: int) -> list[Any]:
    """Return the best texts of kinds that are all called by their names, or all written."""
    folded, query = _query(words)
    named = kinds <= _NAMED
    low, high = (RANGE, (max(_GROUPS.values()) + 1) * RANGE) if named else (0, RANGE)
    beginning = _names_beginning(connection, words, most) if "production_unit" in kinds else []
    if sum(map(len, folded)) == 1:
        return beginning or _looked_through(connection, folded[0], (low, high), kinds, most)
    asked = {"query": query, "low": low, "high": high, "broad": BROAD}
    is_broad = (connection.scalar(_IS_BROAD, asked) or 0) >= BROAD
    # Where not all kinds of the group are wanted, nobody knows how many of the first are.
    ranked = most if kinds in (_NAMED, _WRITTEN) else BROAD
    asked |= {"kinds": json_text(sorted(kinds)), "most": most, "ranked": ranked}
    if not is_broad:
        return list(connection.execute(_FIND, asked))
    known = {(row.kind, row.record) for row in beginning}
    newest = connection.execute(_FIND_NEWEST, asked)
    return [*beginning, *(row for row in newest if (row.kind, row.record) not in known)][:most]


def _names_beginning(connection: Connection, words: str, most: int) -> list[Any]:
    """Return the workplaces whose names begin with what was typed, by name."""
    first = order_key(words.strip())
    return list(connection.execute(_FIND_BEGINNING, {"first": first, "last": f"{first}\uffff", "most": most}))


def _looked_through(
    connection: Connection, letter: str, numbers: tuple[int, int], kinds: Collection[str], most: int
) -> list[Any]:
    """Return the newest texts with a word that begins with a letter."""
    latest = connection.exec_driver_sql(_LATEST, (*numbers, _LOOKED_THROUGH))
    having = (
        row
        for row in latest
        if row.kind in kinds
        and any(word.startswith(letter) for word in _WORD.findall(fold(f"{row.title} {row.body}")))
    )
    return list(itertools.islice(having, most))


def names_beginning(connection: Connection, words: str, most: int) -> list[str]:
    """Return the ids of the workplaces whose names begin with what was typed, by name."""
    first = order_key(words.strip())
    if not _query(words)[1]:
        return []
    return [record for (record,) in fetch(connection, _IDS_BEGINNING, (first, f"{first}\uffff", most))]


def newest(connection: Connection, words: str, most: int) -> list[tuple[str, str]]:
    """Return kind and id of the companies and workplaces that have all words, the newest first."""
    query = _query(words)[1]
    if not query:
        return []
    low, high = _GROUPS["production_unit"] * RANGE, (_GROUPS["company"] + 1) * RANGE
    return fetch(connection, _NEWEST_IDS, (query, low, high, most))


def matching_ids(words: str, kind: str) -> Select[Any]:
    """Return the subquery of the ids of one kind's records that `find` would give, to filter a list with."""
    low = _GROUPS.get(kind, 0) * RANGE
    match = text(
        "SELECT d.record FROM search_index i JOIN search_document d ON d.number = i.rowid "
        "WHERE search_index MATCH :words AND i.rowid >= :low AND i.rowid < :high AND d.kind = :kind"
    ).bindparams(
        bindparam("words", _query(words)[1] or '""', unique=True),
        bindparam("kind", kind, unique=True),
        bindparam("low", low, unique=True),
        bindparam("high", low + RANGE, unique=True),
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
