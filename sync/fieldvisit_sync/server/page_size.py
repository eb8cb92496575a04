"""How much fits into one answer: a frame has a limit compressed and one inflated (SECURITY "Limits")."""

from collections.abc import Sequence

import zstandard

from fieldvisit_sync.protocol.wire import MAX_COMPRESSED, MAX_INFLATED

_ROOM_COMPRESSED = int(MAX_COMPRESSED * 0.85)
_ROOM_INFLATED = int(MAX_INFLATED * 0.5)


def count_that_fit(texts: Sequence[str]) -> int:
    """Return how many of the texts, from the first, fit into one frame; at least one.

    Texts are what makes up nearly all of a page; the room left is for what stands around them. Only a page that could
    be too large is compressed to find out.
    """
    count, size = 0, 0
    for text in texts:
        size += len(text)
        if size > _ROOM_INFLATED:
            break
        count += 1
    while count > 1:
        raw = "".join(texts[:count]).encode()
        if len(raw) <= _ROOM_COMPRESSED:
            break
        packed = len(zstandard.ZstdCompressor(level=1).compress(raw))
        if packed <= _ROOM_COMPRESSED:
            break
        count = max(1, min(count - 1, count * _ROOM_COMPRESSED * 9 // (packed * 10)))
    return max(count, 1)
