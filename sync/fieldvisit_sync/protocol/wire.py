"""Frames on the wire: four bytes of length (big endian), then one zstd-compressed msgpack message.

A request body is a header frame and frames of mutations; an answer body is one frame. Limits are checked before
memory is taken (SECURITY "Limits"): at most 1 MB compressed and 8 MB inflated a frame.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from typing import TypeVar

import msgspec
import zstandard

from fieldvisit_sync.protocol.messages import Mutation

MAX_COMPRESSED = 1_000_000
"""Most bytes of a frame on the wire."""

MAX_INFLATED = 8_000_000
"""Most bytes of a frame after inflating."""

FRAME_TARGET = 64 * 1024
"""Most compressed bytes of a frame of mutations that we send (SYNC "One request")."""

_LENGTH = struct.Struct(">I")
_LEVEL = 1
_TIGHTEST = 4
"""How many times their compressed size the mutations of one frame may be; more is not tried to fit in."""

_packer = msgspec.msgpack.Encoder()
_Piece = tuple[list[Mutation], bytes]
"""Mutations that stay together, and their encoded form."""

T = TypeVar("T")


class WireError(ValueError):
    """Bytes that are no valid frame; the message names no content."""


class TooLargeError(WireError):
    """A frame above the limits."""


def encode_frame(message: object) -> bytes:
    """Return `message` as one frame with its length in front."""
    packed = _squeezed(msgspec.msgpack.encode(message))
    return _LENGTH.pack(len(packed)) + packed


def inflate(packed: bytes) -> bytes:
    """Return the inflated bytes of a frame.

    Raises:
        TooLargeError: more than MAX_COMPRESSED bytes in or MAX_INFLATED out.
        WireError: not zstd.
    """
    if len(packed) > MAX_COMPRESSED:
        raise TooLargeError("frame above the compressed limit")
    try:
        with zstandard.ZstdDecompressor().stream_reader(BytesIO(packed)) as reader:
            inflated = reader.read(MAX_INFLATED + 1)
    except zstandard.ZstdError:
        raise WireError("frame is not zstd") from None
    if len(inflated) > MAX_INFLATED:
        raise TooLargeError("frame above the inflated limit")
    return inflated


def decode_frame(packed: bytes, shape: type[T]) -> T:
    """Return the message in a frame (without its length).

    Raises:
        WireError: the frame is too large, not zstd, or not of this shape.
    """
    try:
        return msgspec.msgpack.decode(inflate(packed), type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise WireError("frame does not have the expected shape") from None


def frame_length(head: bytes) -> int:
    """Return the length that the four bytes `head` announce.

    Raises:
        TooLargeError: above MAX_COMPRESSED.
    """
    length: int = _LENGTH.unpack(head)[0]
    if length > MAX_COMPRESSED:
        raise TooLargeError("frame above the compressed limit")
    return length


def split_frames(body: bytes) -> Iterator[bytes]:
    """Yield the frames of a whole body, without their lengths.

    Raises:
        WireError: the body ends inside a frame.
    """
    place = 0
    while place < len(body):
        head = body[place : place + _LENGTH.size]
        if len(head) < _LENGTH.size:
            raise WireError("body ends inside a frame")
        length = frame_length(head)
        place += _LENGTH.size
        if place + length > len(body):
            raise WireError("body ends inside a frame")
        yield body[place : place + length]
        place += length


def whole_frames(body: bytes) -> Iterator[bytes]:
    """Yield the frames that are whole in what came of a body, without their lengths."""
    with suppress(WireError):
        yield from split_frames(body)


def plan_frames(mutations: Sequence[Mutation], most: int = FRAME_TARGET) -> list[list[Mutation]]:
    """Cut a batch into frames of at most `most` compressed bytes; a group never spans two frames.

    Every frame is a transaction of its own on the server, so they are as large as they may be.
    """
    frames: list[list[Mutation]] = []
    pieces: list[_Piece] = []
    size = 0
    for together in _groups(mutations):
        packed = b"".join(map(_packer.encode, together))
        if pieces and size + len(packed) > most * _TIGHTEST:
            frames += _cut(pieces, most)
            pieces, size = [], 0
        pieces.append((together, packed))
        size += len(packed)
    return frames + _cut(pieces, most) if pieces else frames


def _cut(pieces: list[_Piece], most: int) -> list[list[Mutation]]:
    """Return pieces as one frame, or as several when they do not fit into one."""
    middle = len(pieces) // 2
    if middle and len(_squeezed(b"".join(packed for _, packed in pieces))) > most:
        return _cut(pieces[:middle], most) + _cut(pieces[middle:], most)
    return [[mutation for together, _ in pieces for mutation in together]]


def _squeezed(content: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=_LEVEL).compress(content)


def _groups(mutations: Iterable[Mutation]) -> Iterator[list[Mutation]]:
    together: list[Mutation] = []
    for mutation in mutations:
        if together and (mutation.group is None or mutation.group != together[-1].group):
            yield together
            together = []
        together.append(mutation)
    if together:
        yield together
