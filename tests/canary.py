"""Names that stand for personal data: wherever one turns up in a log, somebody's life would have.

Factories and the demo give these names to contacts, candidates and consultants; the suite watches every log record
and fails when one of them appears (SECURITY "Traces"). All are fictional.
"""

import logging
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldvisit_sync.cipher_page import PAGE_BYTES

NAMES = frozenset({"Kanarie Testesen", "kanarie.testesen@example.org", "Kanariefuglens hemmelige note"})
"""A person, a mail address and a piece of note text that no log may ever hold."""


class LogWatch(logging.Handler):
    """Collects every log record that holds one of the names."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.leaks: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a description of a leaking record; exception texts count as well."""
        text = self.format(record)
        if any(name in text for name in NAMES):
            self.leaks.append(f"{record.name} line {record.lineno} of {record.filename}")


_RESERVED, _VECTOR, _SALT, _WAL_HEAD, _FRAME_HEAD = 80, 16, 16, 32, 24
"""Bytes of a page that hold vector and seal, of its vector, of the file's salt, and of the log's heads."""


def plain_pages(path: Path, key: bytes) -> bytes:
    """Return every page of an encrypted database and of its log in the clear, freed places included."""
    content = path.read_bytes()
    pages = [content[start : start + PAGE_BYTES] for start in range(0, len(content), PAGE_BYTES)]
    pages[:1] = [page[_SALT:] for page in pages[:1]]
    log = path.with_name(f"{path.name}-wal")
    frames = log.read_bytes()[_WAL_HEAD:] if log.exists() else b""
    step = _FRAME_HEAD + PAGE_BYTES
    for start in range(0, len(frames), step):
        first = frames[start : start + 4] == b"\0\0\0\1"
        pages.append(frames[start + _FRAME_HEAD + (_SALT if first else 0) : start + step])
    return b"".join(_decrypted(page, key) for page in pages)


def _decrypted(page: bytes, key: bytes) -> bytes:
    vector = page[-_RESERVED : -_RESERVED + _VECTOR]
    opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return opened.update(page[:-_RESERVED]) + opened.finalize()


def files_with(folder: Path, word: str) -> list[str]:
    """Return the files below a folder that hold a word in any of the encodings that programs write."""
    forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form.lower() for form in forms]
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path.name for path in files if any(form in path.read_bytes() for form in forms)]
