"""What a picture tells beside what it shows is gone before it is kept; what it shows is not."""

import struct
import zlib

import pytest

from fieldvisit.exchange.file_kind import JPEG, PDF, PNG, TEXT, recognise
from fieldvisit.exchange.picture_traces import without_traces

PLACE = b"GPS 55.6761 12.5683"
PICTURE = b"\xff\xda\x00\x02picture\xff\xd9"
TABLES = b"\xff\xdb\x00\x04\x01\x02"


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def exif(way_up: int, order: str = ">") -> bytes:
    head = b"MM\0*" if order == ">" else b"II*\0"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, way_up, 0)
    tiff = head + struct.pack(f"{order}IH", 8, 1) + entries + struct.pack(f"{order}I", 0) + PLACE
    return segment(0xE1, b"Exif\0\0" + tiff)


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


@pytest.mark.parametrize("order", [">", "<"])
def test_that_a_photograph_keeps_its_way_up_and_nothing_else(order: str) -> None:
    taken = b"\xff\xd8" + segment(0xE0, b"JFIF\0") + exif(6, order) + segment(0xED, PLACE) + TABLES + PICTURE
    kept = without_traces(taken + PLACE, JPEG)
    assert PLACE not in kept
    assert kept.startswith(b"\xff\xd8\xff\xe1")
    assert kept.endswith(TABLES + PICTURE)
    assert without_traces(kept, JPEG) == kept
    assert struct.unpack_from(">H", kept, 30)[0] == 6


def test_that_a_photograph_that_stands_as_it_is_gets_no_note_about_it() -> None:
    taken = b"\xff\xd8" + exif(1) + segment(0xFE, PLACE) + TABLES + PICTURE
    assert without_traces(taken, JPEG) == b"\xff\xd8" + TABLES + PICTURE


@pytest.mark.parametrize(
    "broken", [b"\xff\xd8\xff\xe1\x00\x08Exif\0\0", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\x00\x00"]
)
def test_that_a_broken_photograph_ends_in_bytes_and_not_in_an_error(broken: bytes) -> None:
    assert without_traces(broken, JPEG).startswith(b"\xff\xd8")


def test_that_texts_and_the_time_go_from_a_png() -> None:
    head = b"\x89PNG\r\n\x1a\n"
    parts = [chunk(b"IHDR", b"size"), chunk(b"IDAT", b"picture"), chunk(b"IEND", b"")]
    traced = [
        parts[0],
        chunk(b"tEXt", PLACE),
        chunk(b"eXIf", PLACE),
        parts[1],
        chunk(b"tIME", b"now"),
        parts[2],
    ]
    assert without_traces(head + b"".join(traced) + PLACE, PNG) == head + b"".join(parts)


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("skilt.exe", b"\xff\xd8\xff\xe0", JPEG),
        ("aftale.txt", b"%PDF-1.7 ...", PDF),
        ("noter.txt", "Porten mod syd, spørg efter Åse".encode(), TEXT),
        ("noter.csv", b"a;b", TEXT),
        ("noter.txt", b"MZ\x90\0", None),
        ("noter.txt", b"\xe6\xf8", None),
        ("program.exe", b"MZ\x90\0\x03", None),
        ("billede.jpg", b"MZ\x90\0\x03", None),
        ("brev.docx", b"PK\x03\x04 no archive", None),
        ("side.html", b"<html><script>", None),
    ],
)
def test_that_a_file_is_what_its_bytes_say(name: str, content: bytes, media_type: str | None) -> None:
    assert recognise(name, content) == media_type
