"""Messages are told apart wherever the bytes are cut, and none of them is changed."""

import pytest

from fieldvisit.demo.http_stream import HttpStream

ASKED = b"POST /v1/sync HTTP/1.1\r\nContent-Length: 5\r\n\r\nabcde"
BARE = b"GET /v1/health HTTP/1.1\r\nHost: here\r\n\r\n"
CHUNKED = b"POST /v1/sync HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n"
ANSWERED = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
EMPTY = b"HTTP/1.1 204 No Content\r\n\r\n"
ENDLESS = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nuntil the end"


@pytest.mark.parametrize("size", [1, 7, 1_000])
@pytest.mark.parametrize(
    ("messages", "answers"), [((ASKED, BARE, CHUNKED, ASKED), False), ((ANSWERED, EMPTY, ENDLESS), True)]
)
def test_that_each_message_begins_with_its_head_and_ends_with_its_last_byte(
    messages: tuple[bytes, ...], answers: bool, size: int
) -> None:
    stream, found, ended = HttpStream(answers=answers), [], 0
    wire = b"".join(messages)
    for place in range(0, len(wire), size):
        for piece in stream.split(wire[place : place + size]):
            if piece.is_head:
                found.append(b"")
            found[-1] += piece.data
            ended += piece.ends
    assert tuple(found) == messages
    assert ended == len(messages) - (ENDLESS in messages)


def test_that_a_piece_says_how_far_the_body_has_come() -> None:
    stream = HttpStream()
    pieces = [piece for part in (ASKED[:-3], ASKED[-3:]) for piece in stream.split(part)]
    assert [(piece.start, piece.data[-2:], piece.ends) for piece in pieces[1:]] == [
        (0, b"ab", False),
        (2, b"de", True),
    ]
    assert {piece.length for piece in pieces} == {5}
