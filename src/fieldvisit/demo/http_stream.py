"""HTTP/1.1 messages as they pass through a line: where each begins and ends, without changing a byte.

Only what `fault_proxy` needs: one message after the other (no pipelining), with a length, in chunks, or up to the end of
the connection (RFC 9112, section 6).
"""

from collections.abc import Iterator
from dataclasses import dataclass

HEAD_END = b"\r\n\r\n"
_LINE_END = b"\r\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bytes of one message.

    Attributes:
        data: the bytes.
        start: how many bytes of the body passed before them; -1 for the head, which is one piece.
        ends: the message is complete with them.
        length: length of the whole body; None when the head does not say.
    """

    data: bytes
    start: int
    ends: bool
    length: int | None

    @property
    def is_head(self) -> bool:
        """Whether these bytes are the message's head."""
        return self.start < 0


class HttpStream:
    """One direction of a connection.

    Args:
        answers: the messages are answers: without a length they go on to the end of the connection.
    """

    def __init__(self, *, answers: bool = False) -> None:
        self._answers = answers
        self._held = b""
        self._in_body = False
        self._passed = 0
        self._length: int | None = 0
        self._chunks: _Chunks | None = None

    def split(self, data: bytes) -> Iterator[Piece]:
        """Take the next bytes and yield what they are; the start of a head is held back until the head is whole."""
        self._held += data
        while self._held:
            piece = self._body_piece() if self._in_body else self._head_piece()
            if piece is None:
                return
            yield piece

    def _head_piece(self) -> Piece | None:
        end = self._held.find(HEAD_END)
        if end < 0:
            return None
        head, self._held = self._held[: end + len(HEAD_END)], self._held[end + len(HEAD_END) :]
        fields = _fields(head)
        self._chunks = _Chunks() if b"chunked" in fields.get(b"transfer-encoding", b"") else None
        bare = None if self._answers and not head.split(b" ", 2)[1].startswith((b"204", b"304")) else 0
        announced = fields.get(b"content-length")
        self._length = int(announced) if announced else bare
        self._passed = 0
        self._in_body = self._chunks is not None or self._length != 0
        return Piece(head, -1, not self._in_body, None if self._chunks else self._length)

    def _body_piece(self) -> Piece:
        held = self._held
        if self._chunks is not None:
            count = self._chunks.take(held)
            self._in_body = not self._chunks.ended
        else:
            left = len(held) if self._length is None else self._length - self._passed
            count = min(len(held), left)
            self._in_body = self._length is None or count < left
        piece = Piece(
            held[:count], self._passed, not self._in_body, None if self._chunks is not None else self._length
        )
        self._passed += count
        self._held = held[count:]
        return piece


class _Chunks:
    """Finds the end of a body in chunks."""

    def __init__(self) -> None:
        self.ended = False
        self._line = b""
        self._data = 0
        self._last = False

    def take(self, data: bytes) -> int:
        """Return how many of the bytes belong to the body."""
        place = 0
        while place < len(data) and not self.ended:
            if self._data:
                count = min(self._data, len(data) - place)
                self._data -= count
                place += count
                continue
            self._line += data[place : place + 1]
            place += 1
            if self._line.endswith(_LINE_END):
                self._end_line(self._line[: -len(_LINE_END)])
                self._line = b""
        return place

    def _end_line(self, line: bytes) -> None:
        if self._last:
            self.ended = not line
            return
        size = int(line.partition(b";")[0], 16)
        self._last = size == 0
        self._data = size + len(_LINE_END) if size else 0


def _fields(head: bytes) -> dict[bytes, bytes]:
    fields = {}
    for line in head.split(_LINE_END)[1:]:
        name, _, value = line.partition(b":")
        fields[name.strip().lower()] = value.strip().lower()
    return fields
