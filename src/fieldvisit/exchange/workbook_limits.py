"""What a workbook may cost: looked at before it is opened, because a few kilobytes of XLSX can ask for any memory.

An XLSX file is a ZIP of XML. Three things explode: a part that inflates to gigabytes, two cells at far corners of a sheet
(a reader keeps the whole rectangle between them), and a long shared text named by many cells (each gets a copy).
Declared sizes are not believed; the parts are inflated once, piece by piece, and counted.
"""

import copy
import re
import zipfile
import zlib
from pathlib import Path
from typing import Final
from xml.parsers import expat

from fieldvisit.exchange.file_form import CHUNK
from fieldvisit.exchange.reading_watch import ReadingWatch
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError

INFLATED_BYTES: Final = 512 * 1024 * 1024
"""All parts together; 100,000 companies take about 120 MB."""

CELLS: Final = 8_000_000
"""Cells in the rectangle that a sheet spans; a reader takes 32 bytes for each."""

TEXT_LENGTH: Final = 256 * 1024 * 1024
"""Characters that all cells of a workbook hold together."""

PARTS: Final = 2_000
_CELL = re.compile(r"([A-Za-z]{1,3})(\d{1,7})", re.ASCII)


def check_workbook(path: Path, watch: ReadingWatch) -> None:
    """Look through a workbook without opening it.

    Raises:
        UnreadableFileError: no workbook, damaged, encrypted, or larger inside than any company list.
        ReadingCancelledError: the person stopped the check.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            names = {part.filename.lower() for part in parts}
            if "[content_types].xml" not in names:
                raise UnreadableFileError(Fault.PACKED)
            if "xl/workbook.xml" not in names or names & {"xl/workbook.bin", "content.xml"}:
                raise UnreadableFileError(Fault.WRONG_TYPE)
            if len(parts) > PARTS:
                raise UnreadableFileError(Fault.SPREADSHEET_TOO_BIG)
            _check_parts(archive, parts, watch)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise UnreadableFileError(Fault.BROKEN_SPREADSHEET) from None


def _check_parts(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], watch: ReadingWatch) -> None:
    """Inflate every part once; the shared texts first, because the sheets count them."""
    inflated, shared, text = 0, list[int](), 0
    for part in sorted(parts, key=lambda each: "sharedstrings" not in each.filename.lower()):
        watch.look(0)
        scan = _PartScan(shared)
        honest = copy.copy(part)
        honest.file_size = INFLATED_BYTES + 1
        with archive.open(honest) as stream:
            while chunk := stream.read(CHUNK):
                inflated += len(chunk)
                if inflated > INFLATED_BYTES:
                    raise UnreadableFileError(Fault.SPREADSHEET_TOO_BIG)
                scan.feed(chunk)
                watch.look(0)
        scan.close()
        text += scan.text
        if text > TEXT_LENGTH:
            raise UnreadableFileError(Fault.SPREADSHEET_TOO_BIG)


class _PartScan:
    """Reads one part as XML where it is a sheet or the list of shared texts, and counts what it asks for."""

    def __init__(self, shared: list[int]) -> None:
        self._shared = shared
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._root = ""
        self._row = self._column = self._last_row = self._last_column = 0
        self._is_shared = self._in_value = False
        self._value = ""
        self._length = 0
        self.text = 0

    def feed(self, chunk: bytes) -> None:
        """Take the next piece; pieces of parts that are neither sheet nor shared texts cost nothing."""
        if self._root == "other":
            return
        try:
            self._parser.Parse(chunk, False)
        except expat.ExpatError:
            if self._root:
                raise UnreadableFileError(Fault.BROKEN_SPREADSHEET) from None
            self._root = "other"

    def close(self) -> None:
        """Finish the part."""
        if self._root in {"worksheet", "sst"}:
            try:
                self._parser.Parse(b"", True)
            except expat.ExpatError:
                raise UnreadableFileError(Fault.BROKEN_SPREADSHEET) from None

    def _doctype(self, *_: object) -> None:
        raise UnreadableFileError(Fault.BROKEN_SPREADSHEET)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if not self._root:
            self._root = tag if tag in {"worksheet", "sst"} else "other"
        elif tag == "row":
            self._row = _number(attributes.get("r"), self._row + 1)
            self._column = 0
        elif tag == "c":
            self._place(attributes)
        elif tag in {"v", "t"}:
            self._in_value = True
            self._value = ""
            self._span()
        elif tag == "si":
            self._length = 0

    def _end(self, name: str) -> None:
        tag = name.rpartition(":")[2]
        if tag == "si":
            self._shared.append(self._length)
        elif tag in {"v", "t"}:
            self._in_value = False
            if tag == "v" and self._is_shared:
                place = _number(self._value.strip(), -1)
                self.text += self._shared[place] if 0 <= place < len(self._shared) else 0

    def _characters(self, data: str) -> None:
        self._length += len(data)
        if self._root == "worksheet":
            self.text += len(data)
            if self._in_value and len(self._value) < 20:
                self._value += data[:20]

    def _place(self, attributes: dict[str, str]) -> None:
        """Note where a cell lies; one without a reference follows the one before it."""
        self._column += 1
        self._is_shared = attributes.get("t") == "s"
        reference = attributes.get("r")
        if reference is not None:
            found = _CELL.fullmatch(reference)
            if found is None:
                raise UnreadableFileError(Fault.BROKEN_SPREADSHEET)
            self._column = 0
            for letter in found[1].upper():
                self._column = self._column * 26 + ord(letter) - 64
            self._row = int(found[2])

    def _span(self) -> None:
        """Count the rectangle up to the present cell, which holds something."""
        if self._root != "worksheet":
            return
        self._last_row = max(self._last_row, self._row)
        self._last_column = max(self._last_column, self._column)
        if self._last_row * self._last_column > CELLS:
            raise UnreadableFileError(Fault.SPREADSHEET_TOO_BIG)


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else otherwise
