"""What all records share."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record as the store hands it out.

    Attributes:
        id: the record's id, the same on every laptop and on the server.
        version: the server's version of it; 0 while the server has not seen it.
        pending: True while an edit of it waits to be sent or answered.
    """

    KIND: ClassVar[str]

    id: str
    version: int = 0
    pending: bool = False
