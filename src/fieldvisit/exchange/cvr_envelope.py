"""What lies around a register document in JSON: search answers, hits, `_source` wrappers, lists of them.

Values stay undecoded (`msgspec.Raw`) until their document is read, so a search answer costs its bytes and no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec import Raw

from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.cvr_document import WANTED, read_company, read_unit
from fieldvisit.exchange.rejection import Reason, RefusedValueError, Rejection

DOCUMENT_BYTES: Final = 32 * 1024 * 1024
"""Largest document; the largest in the register are a few megabytes."""

MALFORMED: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What decoding hostile JSON may raise."""

COMPANY: Final = "Vrvirksomhed"
UNIT: Final = "VrproduktionsEnhed"
_PERSONS = ("Vrdeltagerperson", "Vrdeltager")
_ANY = msgspec.json.Decoder(Raw)
_OBJECT = msgspec.json.Decoder(dict[str, Raw])
_LIST = msgspec.json.Decoder(list[Raw])
_VALUE = msgspec.json.Decoder()


@dataclass(frozen=True, slots=True)
class Found:
    """One record of a file: a document, or why it is none.

    Attributes:
        kind: `COMPANY` or `UNIT`; empty for no document.
        body: the document's own JSON.
        reason: set where it is no document.
    """

    kind: str = ""
    body: Raw | bytes = b""
    reason: Reason | None = None


def syntax_error(record: bytes) -> BaseException | None:
    """Return what is wrong with a JSON text as such, or None."""
    try:
        _ANY.decode(record)
    except MALFORMED as error:
        return error
    return None


def documents_in(record: bytes | Raw) -> Iterator[Found]:
    """Yield the documents in one JSON value: a search answer's, a list's, one hit's, or the value itself."""
    items = _list(record)
    if items is not None:
        yield from map(_document_in, items)
        return
    envelope = _object(record)
    if envelope is None or "hits" not in envelope:
        yield _document_in(record)
        return
    outer = _object(envelope["hits"])
    hits = _list(outer["hits"]) if outer and "hits" in outer else None
    if hits is None:
        yield Found(reason=Reason.NOT_A_DOCUMENT)
        return
    yield from map(_document_in, hits)


def read_found(row: int, found: Found) -> CompanyRow | UnitRow | Rejection:
    """Return the row of one record, or its rejection. Fields that the import does not read stay undecoded."""
    if found.reason is not None:
        return Rejection(row, "", "", found.reason)
    if memoryview(found.body).nbytes > DOCUMENT_BYTES:
        return Rejection(row, found.kind, "", Reason.DOCUMENT_TOO_BIG)
    fields = _object(found.body)
    if fields is None:
        return Rejection(row, found.kind, "", Reason.OBJECT_EXPECTED)
    document: dict[str, object] = {}
    for name in WANTED & fields.keys():
        try:
            document[name] = _VALUE.decode(fields[name])
        except MALFORMED:
            return Rejection(row, name, "", Reason.BROKEN_JSON)
    try:
        return read_company(row, document) if found.kind == COMPANY else read_unit(row, document)
    except RefusedValueError as refusal:
        return refusal.at(row)


def _document_in(hit: bytes | Raw) -> Found:
    body = hit
    source = _object(hit)
    if source and "_source" in source:
        body = source["_source"]
        source = _object(body)
    if not source:
        return Found(reason=Reason.NOT_A_DOCUMENT)
    for kind, key in ((COMPANY, "cvrNummer"), (UNIT, "pNummer")):
        if kind in source:
            return Found(kind, source[kind])
        if key in source:
            return Found(kind, body)
    persons = any(kind in source for kind in _PERSONS)
    return Found(reason=Reason.PERSON if persons else Reason.NOT_A_DOCUMENT)


def _object(raw: bytes | Raw) -> dict[str, Raw] | None:
    try:
        return _OBJECT.decode(raw)
    except MALFORMED:
        return None


def _list(raw: bytes | Raw) -> list[Raw] | None:
    try:
        return _LIST.decode(raw)
    except MALFORMED:
        return None
