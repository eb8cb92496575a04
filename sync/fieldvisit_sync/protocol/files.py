"""The content of attachments: the row syncs as every record, its bytes go apart from it and later (SYNC "Attachments").

`GET /v1/files/{attachment}` says how much the server holds, `PUT /v1/files/{attachment}/{start}` sends the next piece,
`GET /v1/files/{attachment}/{start}` fetches one. Content is named by the SHA-256 in the row; the same content is kept
once in a municipality.
"""

import re

import msgspec

MAX_FILE = 20 * 1024 * 1024
"""Most bytes of one file."""

PIECE = 1024 * 1024
"""Most bytes of one request or answer."""

_SHA256 = re.compile(r"[0-9a-f]{64}")


class FileState(msgspec.Struct, kw_only=True):
    """What the server holds of a content.

    Attributes:
        held: bytes from the first one on, without a gap; where the next piece begins.
        complete: True once all are there and their SHA-256 is the row's.
    """

    held: int
    complete: bool


def is_content_name(value: object) -> bool:
    """Say whether a value is a SHA-256 in small hexadecimal digits."""
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None
