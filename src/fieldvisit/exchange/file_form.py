"""Telling import files apart by their first bytes, and text encodings by all of them. File names are not believed."""

import codecs
from enum import Enum
from pathlib import Path

from fieldvisit.exchange.reading_watch import ReadingWatch
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError

CHUNK = 1024 * 1024
ENCODINGS = {
    "auto": "",
    "utf-8": "utf-8-sig",
    "utf-8-sig": "utf-8-sig",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-1": "cp1252",
    "utf-16": "utf-16",
}
"""Names a person may give, and Python's codec; Danish "ISO 8859-1" files are Windows-1252 in truth."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"


class FileForm(Enum):
    """The three forms that a company file may have."""

    JSON = "cvr-json"
    CSV = "csv"
    XLSX = "xlsx"


_FOREIGN = {
    b"\xd0\xcf\x11\xe0": Fault.OLD_SPREADSHEET,
    b"\x1f\x8b": Fault.PACKED,
    b"7z\xbc\xaf": Fault.PACKED,
    b"Rar!": Fault.PACKED,
    b"BZh": Fault.PACKED,
    b"%PDF": Fault.BINARY,
    b"\x89PNG": Fault.BINARY,
}


def recognise_form(path: Path) -> FileForm:
    """Return the form of a file that exists.

    Raises:
        UnreadableFileError: empty, or a kind of file that holds no companies.
    """
    with path.open("rb") as file:
        start = file.read(4096)
    if not start.removeprefix(_BOM).strip():
        raise UnreadableFileError(Fault.EMPTY)
    for signature, fault in _FOREIGN.items():
        if start.startswith(signature):
            raise UnreadableFileError(fault)
    if start.startswith(b"PK\x03\x04"):
        return FileForm.XLSX
    text = start.replace(b"\0", b"")[2:] if start.startswith(_UTF16) else start.removeprefix(_BOM)
    return FileForm.JSON if text.lstrip()[:1] in {b"{", b"["} else FileForm.CSV


def recognise_encoding(path: Path, wanted: str, watch: ReadingWatch) -> str:
    """Return the codec that decodes the whole file: UTF-8 where it fits, else Windows-1252; UTF-16 by its mark.

    Args:
        path: a text file.
        wanted: one of `ENCODINGS`.
        watch: for stopping.

    Raises:
        UnreadableFileError: binary, cut inside a letter, or not in the wanted encoding.
    """
    codec = ENCODINGS[wanted.lower()]
    with path.open("rb") as file:
        mark = file.read(3)
    if not codec and mark.startswith(_UTF16):
        codec = "utf-16"
    if not codec and mark == _BOM:
        codec = "utf-8-sig"
    if codec:
        _decode_all(path, codec, watch)
        return codec
    try:
        _decode_all(path, "utf-8-sig", watch)
    except _NotInEncodingError:
        _decode_all(path, "cp1252", watch)
        return "cp1252"
    return "utf-8-sig"


class _NotInEncodingError(UnreadableFileError):
    """The bytes do not fit the encoding."""

    def __init__(self, position: int) -> None:
        super().__init__(Fault.WRONG_ENCODING, "byte {n}", n=position)


def _decode_all(path: Path, codec: str, watch: ReadingWatch) -> None:
    """Decode a file without keeping it.

    A letter cut at the very end means a cut file where other letters of the encoding came before it; where it is the
    only one, the file may as well be Windows-1252 ending in æ.
    """
    decoder = codecs.getincrementaldecoder(codec)("strict")
    foreign_letters, position = False, 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            watch.look(position)
            if codec != "utf-16" and b"\0" in chunk:
                raise UnreadableFileError(Fault.BINARY, "byte {n}", n=position + chunk.index(0))
            try:
                text = decoder.decode(chunk)
            except UnicodeDecodeError as error:
                raise _NotInEncodingError(position + error.start) from None
            foreign_letters = foreign_letters or not text.isascii()
            position += len(chunk)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        if foreign_letters:
            raise UnreadableFileError(Fault.CUT) from None
        raise _NotInEncodingError(position) from None
