"""Differences that stand until a person decides: records with edits here that the server has not taken.

Somebody deleted on the server what is held back here, or changed what is deleted here: nothing of that is repaired,
since the edits are the person's own. The proof counts these records as the server has them, so that it still proves
everything else, and asks nothing anew.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from fieldvisit.store.counted import counted, edited
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import Transaction
from fieldvisit_sync.merge.digest import digest_text, record_digest
from fieldvisit_sync.protocol.messages import Proof
from fieldvisit_sync.protocol.narrowing import IdRange

_STATE = "left_standing"


class Standing(NamedTuple):
    """One record; a version is 0 on the side that has none."""

    kind: str
    id: str
    here: int
    there: int


def left_standing(connection: Transaction) -> list[Standing]:
    """Return the differences that still stand; those whose edits were answered or given up are forgotten."""
    kept: list[list[Any]] = get_state(connection, _STATE) or []
    return [
        difference for difference in (Standing(*values) for values in kept) if _stands(connection, difference)
    ]


def leave_standing(connection: Transaction, differences: Iterable[Standing]) -> None:
    """Remember differences beside those that still stand."""
    known = {(one.kind, one.id): one for one in (*left_standing(connection), *differences)}
    set_state(connection, _STATE, [list(one) for one in known.values()] or None)


def as_the_server(proofs: Mapping[str, Proof], standing: Iterable[Standing]) -> dict[str, Proof]:
    """Return this laptop's proofs with the records that stand otherwise counted as the server has them."""
    adjusted = dict(proofs)
    for one in standing:
        proof = adjusted.pop(one.kind, None)
        count, total = (0, 0) if proof is None else (proof.count, int(proof.digest, 16))
        for version, sign in ((one.here, -1), (one.there, 1)):
            if version:
                count, total = count + sign, total + sign * record_digest(one.kind, one.id, version)
        if count:
            adjusted[one.kind] = Proof(count=count, digest=digest_text(total))
    return adjusted


def _stands(connection: Transaction, one: Standing) -> bool:
    only = IdRange(kind=one.kind, first=one.id, until=f"{one.id}~")
    here = next((record.version for record in counted(connection, only)), 0)
    return here == one.here and one.id in edited(connection, only)
