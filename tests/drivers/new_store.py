"""New stores for tests: each kind is made once in a process and copied, for making its tables takes longer than most tests."""

import secrets
import tempfile
from collections.abc import Callable, Hashable
from pathlib import Path

from fieldvisit.store.engine import open_engine
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.sqlcipher import KEY_BYTES

_made: dict[Hashable, tuple[bytes, bytes]] = {}
"""What a store holds to its key and its file."""

Fill = Callable[[Store], None]


def _leave_empty(store: Store) -> None:
    del store


def new_store(path: Path, clock: Clock, holds: Hashable = "", fill: Fill = _leave_empty) -> Store:
    """Return an open store of its own in a file that is not there yet; whoever asks closes it.

    Args:
        path: the file.
        clock: of the store.
        holds: names what is in it; stores that hold the same are copies of the first.
        fill: writes it, into the first.
    """
    wanted = (holds, clock.now())
    if wanted not in _made:
        _made[wanted] = _make(clock, fill)
    key, content = _made[wanted]
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(content)
    return Store(open_engine(path, key), clock)


def _make(clock: Clock, fill: Fill) -> tuple[bytes, bytes]:
    key = secrets.token_bytes(KEY_BYTES)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "store.db")
        store = Store(open_engine(path, key, create=True), clock)
        try:
            fill(store)
        finally:
            store.close()
        return key, path.read_bytes()
