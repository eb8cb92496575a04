"""What a picture tells beside what it shows: where it was taken, with which telephone, by whom. It is taken out.

Only the way up is kept, so that a photograph stands as it was taken (Exif 2.3, tag 0x0112; PNG, third edition).
"""

import struct
from collections.abc import Iterator

from fieldvisit.exchange.file_kind import JPEG, PNG

_START, _SCAN, _APP0, _APP1, _APP15, _COMMENT = 0xD8, 0xDA, 0xE0, 0xE1, 0xEF, 0xFE
_ADOBE = 0xEE
"""Says how colours are coded; a picture without it may show wrong ones."""

_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_PNG_HEAD = 8
_PNG_PARTS = {b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"}


def without_traces(content: bytes, media_type: str) -> bytes:
    """Return a picture without its traces; other files as they are.

    A picture that does not hold to its form is returned as far as it does, so that nothing behind is told.
    """
    if media_type == JPEG:
        return _jpeg(content)
    if media_type == PNG:
        return content[:_PNG_HEAD] + b"".join(_png_parts(content))
    return content


def _jpeg(content: bytes) -> bytes:
    kept, place, way_up = bytearray(content[:2]), 2, 0
    segments = bytearray()
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker, length = content[place + 1], struct.unpack_from(">H", content, place + 2)[0]
        if marker == _SCAN:
            break
        segment = content[place : place + 2 + length]
        if marker == _APP1 and segment[4:10] == _EXIF:
            way_up = way_up or _way_up(segment[10:])
        if marker in (_APP0, _ADOBE) or not (_APP0 <= marker <= _APP15 or marker == _COMMENT):
            segments += segment
        place += 2 + length
    if way_up > 1:
        kept += _way_up_alone(way_up)
    return bytes(kept + segments + _picture(content, place))


def _picture(content: bytes, place: int) -> bytes:
    """Return the picture itself; what some cameras write behind its end is left out."""
    end = content.rfind(b"\xff\xd9")
    return content[place : end + 2] if end > place else content[place:]


def _way_up(tiff: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return 0
    first = struct.unpack_from(f"{order}I", tiff, 4)[0]
    if first + 2 > len(tiff):
        return 0
    count = struct.unpack_from(f"{order}H", tiff, first)[0]
    for entry in range(first + 2, min(first + 2 + 12 * count, len(tiff) - 11), 12):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
        if tag == _ORIENTATION:
            return int(value) if 1 <= value <= 8 else 0
    return 0


def _way_up_alone(way_up: int) -> bytes:
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, way_up, 0)
    tiff = b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    return struct.pack(">BBH", 0xFF, _APP1, 2 + len(_EXIF) + len(tiff)) + _EXIF + tiff


def _png_parts(content: bytes) -> Iterator[bytes]:
    place = _PNG_HEAD
    while place + 12 <= len(content):
        length, name = struct.unpack_from(">I4s", content, place)
        if name not in _PNG_PARTS:
            yield content[place : place + 12 + length]
        place += 12 + length
        if name == b"IEND":
            return
