"""Why one mutation is not taken (SYNC S11)."""

from fieldvisit_sync.protocol.reasons import Refusal


class RefusedError(Exception):
    """A mutation, and with it its group, has no effect.

    Attributes:
        reason: what the author reads.
        field: the field it is about, where it is about one.
    """

    def __init__(self, reason: Refusal, field: str | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.field = field
