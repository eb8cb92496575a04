"""The key of the embedded database: from the environment, or from a file beside it (CLI, ARCHITECTURE "Processes").

A key is made only together with a new database; an existing database without its key is a clear error, never a
second key. The file is never part of a backup.
"""

import base64
import binascii
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from fieldvisit_sync.server.database import FILE_NAME
from fieldvisit_sync.sqlcipher import KEY_BYTES

KEY_VARIABLE = "FIELDVISIT_SERVER_KEY"
"""Environment variable with the key in hex or base64."""

KEY_FILE = "server.key"
"""Name of the key file in the data folder; it holds the raw key and is readable by its owner only."""


class KeyMissingError(Exception):
    """There is a database and no key for it, or a key that is none."""


class NoDatabaseError(Exception):
    """There is no database yet: `fieldvisit-server init` makes one."""


def find_key(data: Path, environment: Mapping[str, str] = os.environ) -> bytes:
    """Return the key of the database in a data folder.

    Raises:
        NoDatabaseError: there is neither a database nor a key.
        KeyMissingError: there is a database without a key, or the key is unreadable.
    """
    given = environment.get(KEY_VARIABLE)
    if given:
        return _decoded(given)
    if (data / KEY_FILE).exists():
        key = (data / KEY_FILE).read_bytes()
        if len(key) != KEY_BYTES:
            raise KeyMissingError(f"{KEY_FILE} holds no key of {KEY_BYTES} bytes")
        return key
    if (data / FILE_NAME).exists():
        raise KeyMissingError(f"the database has no {KEY_FILE} beside it and {KEY_VARIABLE} is not set")
    raise NoDatabaseError("there is no database yet: run init first")


def find_or_make_key(data: Path, environment: Mapping[str, str] = os.environ) -> bytes:
    """Return the key; make one when there is neither a database nor a key.

    Raises:
        KeyMissingError: see `find_key`.
    """
    try:
        return find_key(data, environment)
    except NoDatabaseError:
        key = secrets.token_bytes(KEY_BYTES)
        write_secret_file(data / KEY_FILE, key)
        return key


def write_secret_file(path: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, and make it durable.

    Raises:
        FileExistsError: something lies there; it is not touched.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _decoded(text: str) -> bytes:
    """Return a key written in hex or base64; no message quotes it."""
    for decode in (bytes.fromhex, _from_base64):
        try:
            key = decode(text.strip())
        except (ValueError, binascii.Error):
            continue
        if len(key) == KEY_BYTES:
            return key
    raise KeyMissingError(f"{KEY_VARIABLE} holds no key of {KEY_BYTES} bytes in hex or base64")


def _from_base64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
