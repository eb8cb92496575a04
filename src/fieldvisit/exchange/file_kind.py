"""What a file is, by its bytes and not by its name: pictures, PDF, letters, sheets and plain text may be attached."""

import zipfile
from io import BytesIO
from pathlib import PurePath

JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
TEXT = "text/plain"
_OFFICE = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_BEGINNINGS = {b"\xff\xd8\xff": JPEG, b"\x89PNG\r\n\x1a\n": PNG, b"%PDF-": PDF}
_ZIP = b"PK\x03\x04"
_MACROS = "vbaProject.bin"
_TEXT_NAMES = (".txt", ".csv")
ENDINGS = {
    JPEG: ".jpg",
    PNG: ".png",
    PDF: ".pdf",
    TEXT: ".txt",
    **dict(zip(_OFFICE.values(), (".docx", ".xlsx"), strict=True)),
}
"""Media type to the ending a file of it gets when it leaves."""


def recognise(name: str, content: bytes) -> str | None:
    """Return the media type of a file; None for what may not be attached: programs, macros, unknown forms.

    Args:
        name: as the file was called; only plain text is told by its ending.
        content: all its bytes.
    """
    for beginning, media_type in _BEGINNINGS.items():
        if content.startswith(beginning):
            return media_type
    if content.startswith(_ZIP):
        return _office(content)
    if PurePath(name).suffix.lower() in _TEXT_NAMES and _is_text(content):
        return TEXT
    return None


def _office(content: bytes) -> str | None:
    try:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            names = parts.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return None
    if any(name.endswith(_MACROS) for name in names):
        return None
    return next((media_type for part, media_type in _OFFICE.items() if part in names), None)


def _is_text(content: bytes) -> bool:
    if b"\0" in content:
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
