"""Reading request bodies within limits: nothing is taken into memory, and nothing inflated, before it was counted."""

import asyncio
import zlib
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, Self, TypeVar

import msgspec
from litestar import Request
from litestar.exceptions import ClientException, InternalServerException

from fieldvisit_sync.protocol.wire import (
    MAX_COMPRESSED,
    MAX_INFLATED,
    TooLargeError,
    WireError,
    frame_length,
    inflate,
)
from fieldvisit_sync.server.failures import ClientGoneError
from fieldvisit_sync.server.value_count import check_json, check_msgpack

CHUNK_SECONDS = 30.0
"""How long a laptop may be silent inside a body."""

MAX_MESSAGE = 64 * 1024
"""Most bytes of the small JSON messages (sign-in, search)."""

_HEAD = 4
_GZIP_WINDOW = 16 + zlib.MAX_WBITS
AnyRequest = Request[Any, Any, Any]
T = TypeVar("T")


class JsonRequest(Request[Any, Any, Any]):
    """A request whose malformed JSON is the sender's mistake, whatever exception the decoder has for it.

    So is a small body that does not come: nobody has to sign in to send one.
    """

    async def body(self) -> bytes:
        """Return the body.

        Raises:
            TimeoutError: it was not there after `CHUNK_SECONDS`.
            ClientGoneError: the sender hung up.
        """
        async with asyncio.timeout(CHUNK_SECONDS):
            try:
                return await super().body()
            except InternalServerException:
                raise ClientGoneError from None

    async def json(self) -> Any:
        """Return the decoded body.

        Raises:
            ClientException: it is no JSON.
        """
        try:
            return await super().json()
        except (UnicodeError, RecursionError):
            raise ClientException from None


class BodyReader:
    """Reads a request's body piece by piece; an asynchronous context.

    It reads ahead while a frame is taken: what of a broken line had arrived whole is taken too, and need not be sent
    again (SYNC S7). The web server itself throws away what nobody had fetched when the line broke.

    Raises, from every method:
        ClientGoneError: the laptop hung up.
        TimeoutError: it was silent for `CHUNK_SECONDS`.
    """

    def __init__(self, request: AnyRequest) -> None:
        self._receive = request.receive
        self._buffer = bytearray()
        self._ended = False
        self._failure: Exception | None = None
        self._arrived = asyncio.Event()
        self._wanted = asyncio.Event()

    async def __aenter__(self) -> Self:
        """Begin to read."""
        self._reading = asyncio.create_task(self._read_ahead())
        return self

    async def __aexit__(self, *_: object) -> None:
        """Read no further."""
        self._reading.cancel()

    async def read_frames(self) -> AsyncIterator[bytes]:
        """Yield the frames of a body one by one, without their lengths.

        Raises:
            TooLargeError: a frame announces more than the limit.
            WireError: the body ends inside a frame.
        """
        while await self._fill(_HEAD):
            if len(self._buffer) < _HEAD:
                raise WireError("body ends inside a frame")
            length = frame_length(self._take(_HEAD))
            await self._fill(length)
            if len(self._buffer) < length:
                raise WireError("body ends inside a frame")
            yield self._take(length)

    @property
    def is_at_end(self) -> bool:
        """Whether all that came was taken and nothing more will come; False while that is not known."""
        return self._ended and not self._buffer

    def take_arrived(self, most: int) -> list[bytes]:
        """Return further frames that have arrived whole already, without their lengths."""
        frames: list[bytes] = []
        with suppress(TooLargeError):
            while len(frames) < most and len(self._buffer) >= _HEAD:
                end = _HEAD + frame_length(bytes(self._buffer[:_HEAD]))
                if len(self._buffer) < end:
                    break
                frames.append(self._take(end)[_HEAD:])
        return frames

    async def read_all(self, *, gzipped: bool) -> bytes:
        """Return the whole body, inflated when it is gzip.

        Raises:
            TooLargeError: more than MAX_COMPRESSED bytes of gzip, or MAX_INFLATED bytes of content.
            WireError: no gzip, or one that is cut.
        """
        most = MAX_COMPRESSED if gzipped else MAX_INFLATED
        await self._fill(most + 1)
        if len(self._buffer) > most:
            raise TooLargeError("body above the limit")
        body = self._take(len(self._buffer))
        return inflate_gzip(body) if gzipped else body

    async def read_arrived(self, most: int) -> bytes:
        """Return the whole body; where the line broke, what of it had come: it need not be sent again.

        Raises:
            TooLargeError: more than `most` bytes.
        """
        with suppress(ClientGoneError, TimeoutError):
            await self._fill(most + 1)
        if self._failure is not None and not self._buffer:
            raise self._failure
        if len(self._buffer) > most:
            raise TooLargeError("body above the limit")
        return self._take(len(self._buffer))

    async def _fill(self, size: int) -> bool:
        """Wait until `size` bytes are there or the body ends; say whether any are."""
        while len(self._buffer) < size and not self._ended:
            if self._failure is not None:
                raise self._failure
            self._arrived.clear()
            self._wanted.set()
            await self._arrived.wait()
        return bool(self._buffer)

    async def _read_ahead(self) -> None:
        try:
            while not self._ended:
                if len(self._buffer) >= MAX_COMPRESSED:
                    self._wanted.clear()
                    await self._wanted.wait()
                async with asyncio.timeout(CHUNK_SECONDS):
                    event = await self._receive()
                if event["type"] == "http.disconnect":
                    raise ClientGoneError
                if event["type"] == "http.request":
                    self._buffer += event["body"]
                    self._ended = not event["more_body"]
                self._arrived.set()
        except Exception as error:
            self._failure = error
            self._arrived.set()

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


def inflate_gzip(packed: bytes) -> bytes:
    """Return the content of one gzip member.

    Raises:
        TooLargeError: more than MAX_INFLATED bytes.
        WireError: no gzip, or one that is cut.
    """
    inflater = zlib.decompressobj(_GZIP_WINDOW)
    try:
        content = inflater.decompress(packed, MAX_INFLATED + 1)
    except zlib.error:
        raise WireError("body is not gzip") from None
    if len(content) > MAX_INFLATED:
        raise TooLargeError("body above the inflated limit")
    if not inflater.eof:
        raise WireError("gzip is cut")
    return content


def decode_json(body: bytes, shape: type[T]) -> T:
    """Return the message in a JSON body.

    Raises:
        WireError: it does not have this shape.
    """
    check_json(body)
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise WireError("body does not have the expected shape") from None


def decode_frame(packed: bytes, shape: type[T]) -> T:
    """Return the message in a frame, without its length. Errors as `inflate` and `decode_message`."""
    return decode_message(inflate(packed), shape)


def decode_message(content: bytes, shape: type[T]) -> T:
    """Return the message in the inflated bytes of a frame; its values are counted first.

    Raises:
        WireError: too many values, or not of this shape.
    """
    check_msgpack(content)
    try:
        return msgspec.msgpack.decode(content, type=shape)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise WireError("frame does not have the expected shape") from None
