"""Sums that prove two replicas hold the same records at the same versions (SYNC "Proof")."""

import hashlib

MODULUS = 2**128
"""Digests are added modulo this number, so that they can be kept up row by row, in any order."""


def record_digest(kind: str, record: str, version: int) -> int:
    """Return the digest of one record at one server version, a number below `MODULUS`."""
    text = f"{kind}\0{record}\0{version}".encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=16).digest(), "big")


def digest_text(total: int) -> str:
    """Return a sum of digests as it stands in a `Proof`: 32 hex digits."""
    return f"{total % MODULUS:032x}"


def content_digest(kind: str, record: str, version: int, content: str) -> int:
    """Return the digest of one record with its content, a number below `MODULUS`.

    Args:
        kind: the record's kind.
        record: its id.
        version: its server version.
        content: what `content.content_hash` gives.
    """
    text = f"{kind}\0{record}\0{version}\0{content}".encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=16).digest(), "big")
