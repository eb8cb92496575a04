"""What the tests of the store write into it, and how they look for it from outside."""

from pathlib import Path

from sqlalchemy import text

from fieldvisit.store.engine import Engines

PASSPHRASE = "fire ord uden mening"
"""The passphrase of every store in these tests."""

CANARY = "Kanariefuglens hemmelige note"
"""Text that must be found nowhere on disk in the clear."""


def fill(engines: Engines, rows: int = 50, content: str = CANARY) -> None:
    """Write notes, all with the same content."""
    with engines.writer.begin() as connection:
        connection.execute(
            text("create table if not exists note (id integer primary key, content text) strict")
        )
        connection.execute(
            text("insert into note (content) values (:content)"), [{"content": content} for _ in range(rows)]
        )


def count(engines: Engines) -> int:
    """Count the notes."""
    with engines.reader.begin() as connection:
        return int(connection.execute(text("select count(*) from note")).scalar_one())


def bytes_on_disk(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def files_holding(folder: Path, content: bytes) -> list[str]:
    """Name the files below a folder in which some bytes stand."""
    return sorted(name for name, held in bytes_on_disk(folder).items() if content in held)
