"""Recorded messages: bytes as they went over the line, and beside them what they say, for people.

`messages.bin` holds the bodies of request and answer of every exchange, each behind four bytes of length (big endian);
`messages.json` lists the exchanges in the same order.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from fieldvisit_sync.protocol.wire import inflate, split_frames

SYNC = "/v1/sync"
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer.

    Attributes:
        laptop: login of who sent it.
        path: where to.
        at: the time on both sides (STAMP).
        lost: the answer never reached the laptop.
        request: body.
        answer: body.
    """

    laptop: str
    path: str
    at: str
    lost: bool
    request: bytes
    answer: bytes

    def shown(self) -> dict[str, Any]:
        """Return it for people."""
        says = {"request": _read(self.path, self.request), "answer": _read(self.path, self.answer)}
        return {"laptop": self.laptop, "path": self.path, "at": self.at, "lost": self.lost, **says}


def save(folder: Path, exchanges: Sequence[Exchange]) -> None:
    """Write a recording."""
    folder.mkdir(exist_ok=True)
    bodies = [body for exchange in exchanges for body in (exchange.request, exchange.answer)]
    (folder / "messages.bin").write_bytes(b"".join(_LENGTH.pack(len(body)) + body for body in bodies))
    listed = msgspec.json.encode([exchange.shown() for exchange in exchanges])
    (folder / "messages.json").write_bytes(msgspec.json.format(listed, indent=1) + b"\n")


def load(folder: Path) -> list[Exchange]:
    """Read a recording."""
    bodies = _bodies((folder / "messages.bin").read_bytes())
    listed = msgspec.json.decode((folder / "messages.json").read_bytes())
    return [
        Exchange(each["laptop"], each["path"], each["at"], each["lost"], next(bodies), next(bodies))
        for each in listed
    ]


def _bodies(content: bytes) -> Iterator[bytes]:
    place = 0
    while place < len(content):
        (length,) = _LENGTH.unpack_from(content, place)
        place += _LENGTH.size
        yield content[place : place + length]
        place += length


def _read(path: str, body: bytes) -> Any:
    if path == SYNC:
        return [msgspec.msgpack.decode(inflate(packed)) for packed in split_frames(body)]
    return msgspec.json.decode(body)
