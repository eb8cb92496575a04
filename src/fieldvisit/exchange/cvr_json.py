"""Files of the register's system-to-system access: search answers, single documents, and JSON lines of both.

A search answer or single document is read whole (the register gives at most some thousand documents per answer); JSON
lines are read line by line. Broken JSON anywhere in the former makes the file unreadable; in JSON lines a broken line is
one rejected row, but a broken last line without its line end means that the file was cut.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.cvr_envelope import DOCUMENT_BYTES, documents_in, read_found, syntax_error
from fieldvisit.exchange.reading_watch import EVERY, ReadingWatch
from fieldvisit.exchange.rejection import VALUE_LENGTH, Reason, Rejection
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError

WHOLE_FILE_BYTES: Final = 512 * 1024 * 1024
"""Largest search answer; JSON lines may be of any size."""

_BOM = b"\xef\xbb\xbf"


class JsonSource:
    """A checked file of register documents."""

    encoding = "utf-8"
    ignored_columns: tuple[str, ...] = ()

    def __init__(self, path: Path, *, lines: bool) -> None:
        self._path = path
        self._lines = lines

    def rows(self, watch: ReadingWatch) -> Iterator[CompanyRow | UnitRow | Rejection]:
        """Yield one row or rejection per document, counted from 1 over the whole file."""
        row, position = 0, 0
        for record in _lines_of(self._path) if self._lines else [_whole(self._path)]:
            if self._lines and syntax_error(record):
                row += 1
                yield Rejection(row, "", _start_of(record), Reason.BROKEN_JSON)
            else:
                for found in documents_in(record):
                    row += 1
                    if row % EVERY == 1:
                        watch.look(position)
                    position += 0 if self._lines else memoryview(found.body).nbytes
                    yield read_found(row, found)
            position += len(record) if self._lines else 0
        watch.look(self._path.stat().st_size)


def open_json(path: Path, watch: ReadingWatch) -> JsonSource:
    """Check the whole file and return it ready for reading.

    Raises:
        UnreadableFileError: cut, broken, too big, not UTF-8, or without a single register document.
        ReadingCancelledError: the person stopped the check.
    """
    with path.open("rb") as file:
        if file.read(2) in {b"\xff\xfe", b"\xfe\xff"}:
            raise UnreadableFileError(Fault.WRONG_ENCODING)
    if _is_lines(path):
        _check_lines(path, watch)
        return JsonSource(path, lines=True)
    _check_whole(path)
    return JsonSource(path, lines=False)


def _is_lines(path: Path) -> bool:
    """Tell JSON lines from one value over one or many lines: one of the first two lines is an object of its own."""
    with path.open("rb") as file:
        first, second = (file.readline(DOCUMENT_BYTES + 1).removeprefix(_BOM).strip() for _ in range(2))
        if not first.startswith(b"{") or not second:
            return False
    return any(line.startswith(b"{") and not syntax_error(line) for line in (first, second))


def _check_lines(path: Path, watch: ReadingWatch) -> None:
    position, known, last = 0, False, b""
    for number, record in enumerate(_lines_of(path)):
        if number % EVERY == 0:
            watch.look(position)
        position += len(record)
        known = known or any(not found.reason for found in documents_in(record))
        last = record
    with path.open("rb") as file:
        file.seek(-1, 2)
        ended = file.read(1) == b"\n"
    if not ended and syntax_error(last):
        raise UnreadableFileError(Fault.CUT)
    if not known:
        raise UnreadableFileError(Fault.NO_CVR_DOCUMENTS)


def _check_whole(path: Path) -> None:
    if path.stat().st_size > WHOLE_FILE_BYTES:
        raise UnreadableFileError(Fault.TOO_BIG)
    content = _whole(path)
    error = syntax_error(content)
    if error is not None:
        if "truncated" in str(error):
            raise UnreadableFileError(Fault.CUT)
        place = re.search(r"\(byte (\d+)\)", str(error))
        if place is None:
            raise UnreadableFileError(Fault.BROKEN_JSON)
        raise UnreadableFileError(Fault.BROKEN_JSON, "byte {n}", n=place[1])
    any_record = False
    for found in documents_in(content):
        if not found.reason:
            return
        any_record = True
    if any_record:
        raise UnreadableFileError(Fault.NO_CVR_DOCUMENTS)


def _whole(path: Path) -> bytes:
    return path.read_bytes().removeprefix(_BOM)


def _lines_of(path: Path) -> Iterator[bytes]:
    """Yield the lines that hold something, in constant memory."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(DOCUMENT_BYTES + 1):
            number += 1
            if len(line) > DOCUMENT_BYTES:
                raise UnreadableFileError(Fault.HUGE_CELL, "linje {n}", n=number)
            record = (line.removeprefix(_BOM) if number == 1 else line).strip()
            if record:
                yield record


def _start_of(record: bytes) -> str:
    return record[: 4 * VALUE_LENGTH].decode("utf-8", "replace")
