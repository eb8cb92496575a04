"""One file of companies, of any form that the product knows, into rows: the entrance of the company import.

Reading takes two passes. The first one runs when `read_companies` is called: it tells form and encoding, walks through
the whole file and raises `UnreadableFileError` for what cannot be trusted as a whole, so that nothing has been stored by
then. The second one hands out the rows as the caller asks for them. Only a file that changes between the passes can
still raise while rows are being read; the caller then drops what it has, as after `ReadingCancelledError`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from fieldvisit.exchange.company_csv import open_csv
from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.company_xlsx import open_xlsx
from fieldvisit.exchange.cvr_json import open_json
from fieldvisit.exchange.file_form import ENCODINGS, FileForm, recognise_form
from fieldvisit.exchange.reading_watch import Progress, ReadingWatch
from fieldvisit.exchange.rejection import Rejection
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError

Format = Literal["auto", "cvr-json", "csv", "xlsx"]
"""Names of the forms on the command line."""

Item = CompanyRow | UnitRow | Rejection
"""What a reading hands out; exactly one per record that is not blank."""


class _Source(Protocol):
    """A checked file of one form."""

    encoding: str
    ignored_columns: tuple[str, ...]

    def rows(self, watch: ReadingWatch) -> Iterator[Item]: ...


@dataclass(frozen=True, slots=True)
class CompanyFile:
    """What the check of a file found out, for the preview.

    Attributes:
        format: "cvr-json", "csv" or "xlsx".
        encoding: Python's codec of a text file; empty for XLSX.
        size: bytes.
        ignored_columns: columns that the import does not know and passes over, as written.
    """

    format: str
    encoding: str
    size: int
    ignored_columns: tuple[str, ...]


def check_file(
    path: Path,
    *,
    wanted: Format = "auto",
    encoding: str = "auto",
    cancelled: Callable[[], bool] | None = None,
) -> CompanyFile:
    """Walk through a whole file and say what it is, without handing out rows.

    Args:
        path: the file.
        wanted: the form that the person chose; "auto" goes by the first bytes.
        encoding: for CSV: "auto", "utf-8", "windows-1252", "utf-16" or a synonym.
        cancelled: asked often; True stops.

    Raises:
        UnreadableFileError: the file cannot be read as a whole.
        ReadingCancelledError: `cancelled` said so.
        ValueError: unknown `wanted` or `encoding`.
    """
    with _disk_faults():
        form, source, size = _open(path, wanted, encoding, cancelled)
    return CompanyFile(form.value, source.encoding, size, source.ignored_columns)


def read_companies(
    path: Path,
    *,
    wanted: Format = "auto",
    encoding: str = "auto",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Item]:
    """Check a whole file, then return an iterator over its rows and rejections in the file's order.

    Args:
        path: the file.
        wanted: the form that the person chose; "auto" goes by the first bytes.
        encoding: for CSV: "auto", "utf-8", "windows-1252", "utf-16" or a synonym.
        progress: called while rows are read, with bytes read and bytes in all; the last call has both equal.
        cancelled: asked often, in both passes; True stops.

    Raises:
        UnreadableFileError: the file cannot be read as a whole; raised by the call itself, before the first row.
        ReadingCancelledError: `cancelled` said so; from the call or from the iterator.
        ValueError: unknown `wanted` or `encoding`.
    """
    with _disk_faults():
        _, source, size = _open(path, wanted, encoding, cancelled)
    return _rows(source, ReadingWatch(size, progress, cancelled))


def _rows(source: _Source, watch: ReadingWatch) -> Iterator[Item]:
    with _disk_faults():
        yield from source.rows(watch)


def _open(
    path: Path, wanted: str, encoding: str, cancelled: Callable[[], bool] | None
) -> tuple[FileForm, _Source, int]:
    known = {form.value for form in FileForm}
    if wanted not in known | {"auto"}:
        raise ValueError(f"unknown format {wanted!r}; known are auto, {', '.join(sorted(known))}")
    if encoding.lower() not in ENCODINGS:
        raise ValueError(f"unknown encoding {encoding!r}; known are {', '.join(ENCODINGS)}")
    if path.exists() and not path.is_file():
        raise UnreadableFileError(Fault.NOT_A_FILE)
    size = path.stat().st_size
    form = recognise_form(path)
    if wanted not in {"auto", form.value}:
        raise UnreadableFileError(Fault.WRONG_TYPE)
    watch = ReadingWatch(size, None, cancelled)
    source: _Source
    if form is FileForm.JSON:
        source = open_json(path, watch)
    elif form is FileForm.XLSX:
        source = open_xlsx(path, watch)
    else:
        source = open_csv(path, encoding, watch)
    return form, source, size


@contextmanager
def _disk_faults() -> Iterator[None]:
    """Turn what the operating system says about a file into words for the person."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableFileError(Fault.MISSING) from None
    except PermissionError:
        raise UnreadableFileError(Fault.NOT_ALLOWED) from None
    except (OSError, UnicodeError):
        raise UnreadableFileError(Fault.READ_FAILED) from None
