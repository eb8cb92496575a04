"""Pages of an encrypted SQLite file, looked at without the engine: was any written under a given key?

The engine answers "file is not a database" to a wrong key and to a broken first page alike; this tells them
apart. Page layout and key derivation: SQLCipher design, "Database Encryption". The last 80 bytes of a page
are a 16-byte initialisation vector and an HMAC-SHA512 over content, vector and page number; page 1 begins
with the file's salt.
"""

import hashlib
import hmac
from pathlib import Path

PAGE_BYTES = 4096
"""Size of a page in files that this product makes."""

_SALT_BYTES = 16
_SALT_MASK = 0x3A
_MAC_KEY_BYTES = 32
_MAC_BYTES = 64
_PAGES_PROBED = 64


def has_authentic_page(path: Path, key: bytes) -> bool:
    """Say whether any of the first or last 64 pages of a file was written under this key.

    Args:
        path: the database file, without regard to its write-ahead log.
        key: 32 raw bytes.

    Raises:
        OSError: the file cannot be read.
    """
    count = path.stat().st_size // PAGE_BYTES
    first = range(1, min(count, _PAGES_PROBED) + 1)
    last = range(max(1, count - _PAGES_PROBED), count + 1)
    with path.open("rb") as file:
        salt = file.read(_SALT_BYTES)
        mac_salt = bytes(byte ^ _SALT_MASK for byte in salt)
        mac_key = hashlib.pbkdf2_hmac("sha512", key, mac_salt, 2, _MAC_KEY_BYTES)
        for number in sorted({*first, *last}):
            file.seek((number - 1) * PAGE_BYTES)
            page = file.read(PAGE_BYTES)
            content = page[_SALT_BYTES if number == 1 else 0 : -_MAC_BYTES]
            mac = hmac.digest(mac_key, content + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(mac, page[-_MAC_BYTES:]):
                return True
    return False
