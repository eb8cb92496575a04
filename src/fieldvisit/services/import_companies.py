"""Importing companies from a file: what it would do, doing it, and the report of the rows that did not come in.

The file is one transaction: when it cannot be read to its end, or the person stops, the store is as before.
"""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fieldvisit.domain.changed import Changed
from fieldvisit.exchange.company_file import Format, check_file, read_companies
from fieldvisit.exchange.company_row import CompanyRow
from fieldvisit.exchange.rejection import Rejection
from fieldvisit.exchange.spreadsheet_text import harmless
from fieldvisit.exchange.unreadable import ReadingCancelledError, UnreadableFileError
from fieldvisit.services.company_intake import CompanyIntake, Row, chunks
from fieldvisit.services.edit_company import require_company_writer
from fieldvisit.services.greet_newcomers import greet_newcomers
from fieldvisit.services.heed_register import RegisterTasks, heed_register
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.register_fields import RegisterFields
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.late_indexes import LateIndexes

Progress = Callable[[int, int], None]
"""Called with bytes read and bytes in all."""

PREVIEW_ROWS = 20


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of a file; `read` is the sum of the others.

    Attributes:
        read: records of the file: lines of a table, documents of the register.
        added: records that brought a new company or workplace.
        updated: records that changed one.
        unchanged: records that said nothing new.
        rejected: records that are not in, with the reason.
        tasks: what was given to somebody to do about workplaces that began lately (R07).
        changed_tasks: the same about workplaces that the register tells otherwise.
        ceased_tasks: the same about those that have ceased.
    """

    read: int
    added: int
    updated: int
    unchanged: int
    rejected: tuple[Rejection, ...] = ()
    tasks: int = 0
    changed_tasks: int = 0
    ceased_tasks: int = 0

    @property
    def all_tasks(self) -> int:
        """Return how many tasks there are in all."""
        return self.tasks + self.changed_tasks + self.ceased_tasks


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row of a file as the preview shows it; `p_number` and `town` may be empty."""

    cvr: str
    p_number: str
    name: str
    town: str


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do.

    Attributes:
        format: cvr-json, csv or xlsx.
        encoding: of a text file, else empty.
        ignored_columns: columns that are passed over.
        first: the first rows.
        report: what the import would report.
    """

    format: str
    encoding: str
    ignored_columns: tuple[str, ...]
    first: tuple[PreviewLine, ...]
    report: ImportReport


@dataclass(slots=True)
class _Tally:
    """Counts while rows pass by."""

    outcomes: Counter[str] = field(default_factory=Counter)
    rejected: list[Rejection] = field(default_factory=list)
    first: list[PreviewLine] = field(default_factory=list)
    tasks: int = 0
    heeded: RegisterTasks = field(default_factory=RegisterTasks)

    def good_rows(self, items: Iterator[Row | Rejection]) -> Iterator[Row]:
        for item in items:
            if isinstance(item, Rejection):
                self.rejected.append(item)
                continue
            if len(self.first) < PREVIEW_ROWS:
                self.first.append(_preview(item))
            yield item

    def report(self) -> ImportReport:
        counts = {name: self.outcomes[name] for name in ("added", "updated", "unchanged")}
        read = sum(counts.values()) + len(self.rejected)
        return ImportReport(
            read=read,
            **counts,
            rejected=tuple(self.rejected),
            tasks=self.tasks,
            changed_tasks=self.heeded.changed,
            ceased_tasks=self.heeded.ceased,
        )


class _DryRunError(Exception):
    """Ends the transaction of a trial without keeping anything; never leaves this module."""


def import_companies(
    workspace: Workspace,
    path: Path,
    *,
    wanted: Format = "auto",
    encoding: str = "auto",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    tasks: bool = True,
) -> Done[ImportReport]:
    """Take the companies and workplaces of a file in; the good rows come in, the others are reported.

    Args:
        workspace: the open profile.
        path: JSON of the business register, CSV or XLSX.
        wanted: the form that the person chose.
        encoding: for CSV.
        progress: how far the reading is.
        cancelled: asked often; True stops, and the store is as before.
        tasks: give somebody each workplace that began lately to greet, and each changed or ceased one to look at.

    Raises:
        ProblemError: the role may not, the file cannot be read as a whole, or the person stopped.
        ValueError: unknown `wanted` or `encoding`.
    """
    tally = _Tally()
    changed = _run(
        workspace,
        path,
        wanted,
        encoding,
        tally,
        progress=progress,
        cancelled=cancelled,
        keep=True,
        tasks=tasks,
    )
    return Done(tally.report(), changed)


def preview_import(
    workspace: Workspace,
    path: Path,
    *,
    wanted: Format = "auto",
    encoding: str = "auto",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPreview:
    """Say what an import of the file would do; nothing is kept. Arguments and errors as `import_companies`."""
    tally = _Tally()
    _run(workspace, path, wanted, encoding, tally, progress=progress, cancelled=cancelled, keep=False)
    about = check_file(path, wanted=wanted, encoding=encoding, cancelled=cancelled)
    return ImportPreview(
        about.format, about.encoding, about.ignored_columns, tuple(tally.first), tally.report()
    )


def save_report(report: ImportReport, path: Path) -> None:
    """Write the rows that did not come in as CSV that Danish spreadsheets open as it is.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("række", "felt", "værdi", "årsag"))
        writer.writerows(
            (each.row, each.field, harmless(each.value), each.reason) for each in report.rejected
        )


def _run(
    workspace: Workspace,
    path: Path,
    wanted: Format,
    encoding: str,
    tally: _Tally,
    *,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
    keep: bool,
    tasks: bool = True,
) -> Changed:
    require_company_writer(workspace)
    fields = RegisterFields(workspace.reference, workspace.today)
    changed = Changed()
    try:
        items = read_companies(path, wanted=wanted, encoding=encoding, progress=progress, cancelled=cancelled)
        with workspace.store.write("company.import", long=True) as writer:
            late = LateIndexes(writer.connection)
            intake = CompanyIntake(writer, fields, workspace.who.municipality, late)
            for rows in chunks(tally.good_rows(items)):
                tally.outcomes.update(intake.take(rows))
            intake.finish()
            if tasks:
                tally.tasks = greet_newcomers(writer, workspace, intake.came, intake.begun)
                tally.heeded = heed_register(writer, workspace, intake.altered)
            changed = writer.changed
            if not keep:
                raise _DryRunError
            late.build(lambda: _go_on_unless(cancelled))
    except _DryRunError:
        return Changed()
    except UnreadableFileError as unreadable:
        raise ProblemError("unreadable", str(unreadable)) from unreadable
    except ReadingCancelledError:
        raise ProblemError("cancelled", "Importen er stoppet. Intet er ændret.") from None
    return Changed(changed.kinds, changed.ids, changed.cause)


def _go_on_unless(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise ReadingCancelledError


def _preview(row: Row) -> PreviewLine:
    unit = row.unit if isinstance(row, CompanyRow) else row
    address = unit.address if unit is not None else row.address
    return PreviewLine(
        row.cvr,
        unit.p_number if unit is not None else "",
        row.name,
        address.town if address is not None else "",
    )
