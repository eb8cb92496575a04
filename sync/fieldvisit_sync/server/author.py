"""Whose edits a transaction applies, and when they came."""

from dataclasses import dataclass

from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server.identity import Identity


@dataclass(frozen=True, slots=True)
class Author:
    """The author of the edits of one frame.

    Attributes:
        identity: who is signed in.
        received_at: STAMP of the receipt; no edit counts as later.
        not_before: STAMP; what its laptop was told until then was known to the author, so no edit counts as earlier.
        schema: schema version of the author's laptop; a newer one may send fields that we only keep.
        trusted: True for the server's own doing (demo data, user records), which no role limits.
    """

    identity: Identity
    received_at: str
    schema: int = SCHEMA_VERSION
    trusted: bool = False
    not_before: str = ""

    @property
    def is_newer(self) -> bool:
        """Whether the laptop knows more fields and steps than this server."""
        return self.schema > SCHEMA_VERSION

    def edit_time(self, at: str) -> str:
        """Return an edit time between what the author was told and the receipt: a wrong clock wins nothing, nor a lie."""
        return min(max(at, self.not_before), self.received_at)

    def first_time(self, at: str) -> str:
        """Return the time of an edit that was taken once before: it was bound by what its author was told then."""
        return min(at, self.received_at)
