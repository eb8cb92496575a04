"""CSV files of companies: separator by the header, quotes that may hold line ends, and ends that were cut off."""

import csv
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from fieldvisit.exchange.company_row import CompanyRow
from fieldvisit.exchange.company_table import read_line
from fieldvisit.exchange.file_form import recognise_encoding
from fieldvisit.exchange.reading_watch import EVERY, ReadingWatch
from fieldvisit.exchange.rejection import Reason, Rejection
from fieldvisit.exchange.table_header import TableHeader, is_blank, read_header
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError

LINE_LENGTH: Final = 512 * 1024
"""Longest line, in characters; one cell may hold 131,072 (the csv module's own limit)."""

DELIMITERS: Final = (";", ",", "\t")


class CsvRecords:
    """The records of a CSV file, read in constant memory; blank lines are no records.

    Iterating raises `UnreadableFileError` for a huge cell, for quotes still open at the end of the file, and for a
    last record without its line end that is shorter than the header: such a file was cut.
    """

    def __init__(self, path: Path, encoding: str, delimiter: str) -> None:
        self._path = path
        self._encoding = encoding
        self._delimiter = delimiter
        self._ended = True
        self.position = 0

    def __iter__(self) -> Iterator[list[str] | None]:
        """Yield the cells of each record, the header included; None where its quotes do not match."""
        width = number = 0
        cells: list[str] | None = None
        with self._path.open("rb") as binary, TextIOWrapper(binary, self._encoding, newline="") as file:
            reader = csv.reader(self._lines(file), delimiter=self._delimiter, strict=True)
            while True:
                try:
                    cells = next(reader)
                except StopIteration:
                    break
                except csv.Error as error:
                    self._judge(str(error), number + 1)
                    cells = None
                if cells == []:
                    continue
                number += 1
                width = width or len(cells or ())
                self.position = binary.tell()
                yield cells
        if not self._ended and number > 1 and cells and len(cells) < width:
            raise UnreadableFileError(Fault.CUT, "række {n}", n=number)

    def _lines(self, file: TextIOWrapper) -> Iterator[str]:
        number = 0
        while line := file.readline(LINE_LENGTH + 1):
            number += 1
            if len(line) > LINE_LENGTH:
                raise UnreadableFileError(Fault.HUGE_CELL, "linje {n}", n=number)
            if number == 1 and line.lower().startswith("sep=") and len(line.strip()) == 5:
                continue  # Excel's own hint line; the header tells the separator anyway
            self._ended = line.endswith(("\n", "\r"))
            yield line

    def _judge(self, message: str, record: int) -> None:
        """Raise for the csv module's complaints that concern the whole file."""
        if "field larger" in message:
            raise UnreadableFileError(Fault.HUGE_CELL, "række {n}", n=record)
        if "unexpected end" in message:
            raise UnreadableFileError(
                Fault.CUT, "et citationstegn i række {n} bliver aldrig lukket", n=record
            )


class CsvSource:
    """A checked CSV file."""

    def __init__(self, records: CsvRecords, encoding: str, header: TableHeader) -> None:
        self._records = records
        self._header = header
        self.encoding = encoding
        self.ignored_columns = header.ignored

    def rows(self, watch: ReadingWatch) -> Iterator[CompanyRow | Rejection]:
        """Yield one row or rejection per record after the header, which is record 1; empty records are passed over."""
        for row, cells in enumerate(self._records, start=1):
            if row % EVERY == 1:
                watch.look(self._records.position)
            if row == 1 or (cells is not None and is_blank(cells)):
                continue
            if cells is None:
                yield Rejection(row, "", "", Reason.BROKEN_QUOTES)
            else:
                yield read_line(row, self._header, cells)
        watch.look(self._records.position)


def open_csv(path: Path, encoding: str, watch: ReadingWatch) -> CsvSource:
    """Check the whole file and return it ready for reading.

    Args:
        path: a text file that is not empty.
        encoding: "auto" or a name in `file_form.ENCODINGS`.
        watch: for stopping.

    Raises:
        UnreadableFileError: binary, cut, with a huge cell, or without the required columns or any row.
        ReadingCancelledError: the person stopped the check.
    """
    codec = recognise_encoding(path, encoding, watch)
    records, header = _find_header(path, codec)
    rows = 0
    for number, cells in enumerate(records):
        if number % EVERY == 0:
            watch.look(records.position)
        rows += number > 0 and (cells is None or not is_blank(cells))
    if not rows:
        raise UnreadableFileError(Fault.NO_ROWS)
    return CsvSource(records, codec, header)


def _find_header(path: Path, codec: str) -> tuple[CsvRecords, TableHeader]:
    """Return the records by the separator that shows the most known columns."""
    found: list[tuple[CsvRecords, TableHeader]] = []
    faults: list[UnreadableFileError] = []
    for delimiter in DELIMITERS:
        records = CsvRecords(path, codec, delimiter)
        try:
            first = next(iter(records), []) or []
            found.append((records, read_header(first)))
        except UnreadableFileError as error:
            faults.append(error)
    if not found:
        # the separator that misses the fewest columns was meant
        raise min(faults, key=lambda error: (error.fault is Fault.NO_REQUIRED_COLUMN, len(error.where)))
    return max(found, key=lambda pair: len(pair[1].places))
