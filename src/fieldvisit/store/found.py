"""Whom a search of the whole pool showed on this laptop: id and reference, for a day (SYNC "Scope").

Somebody who was only found is in nobody's scope, so that nothing is told when he is erased: a laptop forgets by itself.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection

from fieldvisit.store.codec import stamp_text
from fieldvisit.store.removal import note_traces
from fieldvisit.store.state import get_state, set_state

LIFE = timedelta(days=1)
"""How long after a search a candidate may be chosen, as on the server."""

_STATE = "pool_found"


def keep(connection: Connection, now: datetime, people: Iterable[tuple[str, str]]) -> None:
    """Keep what a search showed: pairs of candidate id and reference; older finds are forgotten."""
    kept = _young(connection, now)
    kept |= {candidate: {"reference": reference, "at": stamp_text(now)} for candidate, reference in people}
    set_state(connection, _STATE, kept or None)


def references(connection: Connection, now: datetime) -> Mapping[str, str]:
    """Return candidate id to reference of what was found within `LIFE`."""
    return {candidate: told["reference"] for candidate, told in _young(connection, now).items()}


def forget_older(connection: Connection, now: datetime) -> None:
    """Forget what nobody may choose any more."""
    _leave(connection, _young(connection, now))


def forget(connection: Connection, candidate: str) -> None:
    """Forget somebody who was erased."""
    _leave(connection, {name: told for name, told in _all(connection).items() if name != candidate})


def _leave(connection: Connection, kept: dict[str, dict[str, str]]) -> None:
    if len(kept) != len(_all(connection)):
        set_state(connection, _STATE, kept or None)
        note_traces(connection)


def _young(connection: Connection, now: datetime) -> dict[str, dict[str, str]]:
    return {
        candidate: told
        for candidate, told in _all(connection).items()
        if abs(now - datetime.fromisoformat(told["at"])) <= LIFE
    }


def _all(connection: Connection) -> dict[str, dict[str, str]]:
    return get_state(connection, _STATE) or {}
