"""Counts the values in a message before it is decoded: small bytes may stand for very large lists.

Eight megabytes of empty lists, which zstd packs into a few hundred bytes, would take half a gigabyte once decoded.
Honest frames of that size hold long texts, hence few values.
"""

from fieldvisit_sync.protocol.wire import TooLargeError

MOST_VALUES = 200_000
"""Most values of a message that is larger than `SMALL`."""

SMALL = 512 * 1024
"""Bytes of a message that cannot hold enough values to matter."""


def check_msgpack(content: bytes) -> None:
    """Refuse msgpack with too many values.

    Raises:
        TooLargeError: more than `MOST_VALUES`.
    """
    if len(content) <= SMALL:
        return
    place = count = 0
    while place < len(content):
        count += 1
        if count > MOST_VALUES:
            raise TooLargeError("message with too many values")
        first = content[place]
        place += 1 + _FIXED[first]
        width = _WIDTH[first]
        if width:
            place += width + int.from_bytes(content[place : place + width], "big") + (first in _EXTENSIONS)


def check_json(content: bytes) -> None:
    """Refuse JSON with too many values; separators inside texts count as well.

    Raises:
        TooLargeError: more than `MOST_VALUES`.
    """
    if len(content) > SMALL and sum(content.count(mark) for mark in (b",", b"[", b"{")) > MOST_VALUES:
        raise TooLargeError("message with too many values")


def _fixed_sizes() -> list[int]:
    """Return how many bytes follow each first byte of msgpack, those of a length that is told apart left out."""
    sizes = [0] * 256
    for first in range(0xA0, 0xC0):
        sizes[first] = first - 0xA0
    for first, size in {0xCA: 4, 0xCB: 8, 0xDC: 2, 0xDD: 4, 0xDE: 2, 0xDF: 4}.items():
        sizes[first] = size
    for power in range(4):
        sizes[0xCC + power] = sizes[0xD0 + power] = 1 << power
    for power in range(5):
        sizes[0xD4 + power] = 1 + (1 << power)
    return sizes


_FIXED = _fixed_sizes()
_EXTENSIONS = range(0xC7, 0xCA)
"""Types with a byte of their own between length and content."""

_WIDTH = [
    {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xC7: 1, 0xC8: 2, 0xC9: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}.get(first, 0)
    for first in range(256)
]
"""How many bytes tell the length of a text or of binary content."""
