"""What the server refused, written to a file of the user's choice, as far as policy allows (SYNC S11, PRODUCT G2, G13).

Content about people never leaves the store this way: of citizens' records and of company contacts only kind, time and
reason are written, and so it is with a text that looks like it holds a person number or a health word.
"""

import csv
import io
import logging
import os
from dataclasses import dataclass
from pathlib import Path

from fieldvisit.services.change_values import Naming
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.hold_back import StoredPNumbers
from fieldvisit.store.outbox import GONE, OutboxEntry, OutboxState
from fieldvisit.store.reader import Reader
from fieldvisit.store.refused import server_values
from fieldvisit.store.repositories.sync_review import changes_in
from fieldvisit_sync.schema.registry import KINDS

_LOG = logging.getLogger(__name__)
_MOST = 100_000
HEAD = ("tidspunkt", "slags", "id", "felt", "serverens_vaerdi", "min_vaerdi", "grund", "bemaerkning")
"""Columns of the file."""

WITHHELD = "Personoplysninger gemmes ikke i filer."
"""What stands in the place of content that stays in the store."""

_NEUTRAL = frozenset({GONE, "erased"})
_PEOPLE = frozenset({"contact", "user", "read_audit"})
_STARTERS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Exported:
    """What a file holds.

    Attributes:
        changes: how many refused changes it names.
        withheld: of how many the content stays in the store.
    """

    changes: int
    withheld: int


def export_refused(workspace: Workspace, path: Path) -> Exported:
    """Write all refused changes to a new CSV file that only its owner reads.

    Args:
        workspace: the open profile.
        path: the file that the user chose; it must not exist.

    Raises:
        ProblemError: nothing is refused, or the file cannot be written; nothing is left behind.
    """
    with workspace.store.read() as reader:
        entries, _ = changes_in(reader, OutboxState.REFUSED, limit=_MOST)
        if not entries:
            raise ProblemError("nothing_refused", "Ingen ændringer er afvist. Der er ikke skrevet nogen fil.")
        naming = Naming(reader, workspace.reference)
        text, rows, withheld = io.StringIO(), [], 0
        for entry in entries:
            open_to_all = _may_leave(entry)
            lines = _lines(workspace, reader, naming, entry) if open_to_all else []
            withheld += not open_to_all
            rows += lines or [_row(entry, note=WITHHELD)]
    writer = csv.writer(text, delimiter=";")
    writer.writerow(HEAD)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    _write(path, "\ufeff" + text.getvalue())
    _LOG.info("refused changes exported: %d, of which without content: %d", len(entries), withheld)
    return Exported(len(entries), withheld)


def _may_leave(entry: OutboxEntry) -> bool:
    kind = KINDS.get(entry.kind)
    if kind is None or kind.by_server or kind.audience.personal or entry.kind in _PEOPLE:
        return False
    return entry.reason not in _NEUTRAL and bool(entry.new or entry.op == "delete")


def _lines(workspace: Workspace, reader: Reader, naming: Naming, entry: OutboxEntry) -> list[list[str]]:
    there = server_values(reader.connection, entry)
    guard, numbers = workspace.store.guard, StoredPNumbers(reader)
    lines = []
    for name, mine in entry.new.items():
        field = KINDS[entry.kind].field(name)
        cells = [str(naming.value(entry.kind, name, value) or "") for value in (there.get(name), mine)]
        about_person = field is not None and field.refers_to in _PEOPLE | {"candidate"}
        suspicious = guard is None or any(guard.findings(cell, numbers) for cell in cells)
        if about_person or suspicious:
            lines.append(_row(entry, name, note=WITHHELD))
        else:
            lines.append(_row(entry, name, *cells))
    return lines or [_row(entry, note="Sletning")]


def _row(
    entry: OutboxEntry, field: str = "", there: str = "", mine: str = "", *, note: str = ""
) -> list[str]:
    record = entry.record if _may_leave(entry) else ""
    return [entry.at, entry.kind, record, field, there, mine, entry.reason or "", note]


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_STARTERS) else cell


def _write(path: Path, text: str) -> None:
    made = False
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        made = True
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise ProblemError(
            "file_exists", "Filen findes allerede. Vælg et andet navn. Intet er skrevet."
        ) from None
    except OSError:
        if made:
            path.unlink(missing_ok=True)
        raise ProblemError(
            "no_file", "Filen kunne ikke skrives der. Vælg en anden mappe. Intet er gemt."
        ) from None
