"""Counts and digests over what a user may see: the server's half of the proof at the end of a sync (SYNC "Proof").

Audiences that a whole role reads have their digests kept up with every change. What is seen through grants is counted
when asked for; nothing is counted twice while the municipality's sequence stands still.
"""

from functools import cache

from sqlalchemy import Connection, select

from fieldvisit_sync.merge.digest import digest_text, record_digest
from fieldvisit_sync.protocol.messages import Proof
from fieldvisit_sync.schema.audience import Role, Scope
from fieldvisit_sync.server.granted_rows import granted_versions
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.prepared import Prepared, anybody
from fieldvisit_sync.server.scope import audiences
from fieldvisit_sync.server.tables import DIGEST

_MOST_REMEMBERED = 1_000


class ProofReader:
    """Reads proofs, and remembers the last one of every user."""

    def __init__(self) -> None:
        self._remembered: dict[Identity, tuple[int, dict[str, Proof]]] = {}

    def read(self, connection: Connection, identity: Identity, top: int) -> dict[str, Proof]:
        """Return kind to count and digest over the user's scope; kinds without records are left out.

        Args:
            connection: a reading transaction.
            identity: whose scope.
            top: newest sequence number that the transaction sees.
        """
        known = self._remembered.get(identity)
        if known is not None and known[0] == top:
            return known[1]
        proof = _read(connection, identity)
        if len(self._remembered) >= _MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[identity] = (top, proof)
        return proof


@cache
def _kept_digests(role: Role) -> Prepared:
    return Prepared(
        select(DIGEST.c.kind, DIGEST.c["count"], DIGEST.c.sum).where(
            DIGEST.c.municipality == anybody(role).municipality,
            DIGEST.c.audience.in_(audiences(role, Scope.ALL)),
        )
    )


def _read(connection: Connection, identity: Identity) -> dict[str, Proof]:
    sums: dict[str, tuple[int, int]] = {}
    kept = _kept_digests(identity.role).fetch(connection, municipality=identity.municipality)
    for kind, held, added in kept:
        count, total = sums.get(kind, (0, 0))
        sums[kind] = (count + held, total + int(added, 16))
    for kind, record, version in granted_versions(connection, identity):
        count, total = sums.get(kind, (0, 0))
        sums[kind] = (count + 1, total + record_digest(kind, record, version))
    return {
        kind: Proof(count=count, digest=digest_text(total)) for kind, (count, total) in sums.items() if count
    }
