"""Sheets of companies: the first visible sheet whose first filled row is a header with the required columns.

python-calamine reads the cells; formulas give the value that the spreadsheet saved last.
"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from fieldvisit.exchange.company_row import CompanyRow
from fieldvisit.exchange.company_table import read_line
from fieldvisit.exchange.reading_watch import EVERY, ReadingWatch
from fieldvisit.exchange.rejection import Rejection
from fieldvisit.exchange.table_header import TableHeader, is_blank, read_header
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError
from fieldvisit.exchange.workbook_limits import check_workbook


class XlsxSource:
    """A checked workbook with its sheet in memory."""

    encoding = ""

    def __init__(
        self, path: Path, sheet: Any, first: int, header: TableHeader
    ) -> None:  # a calamine sheet: untyped
        self._path = path
        self._sheet = sheet
        self._first = first
        self._header = header
        self.ignored_columns = header.ignored

    def rows(self, watch: ReadingWatch) -> Iterator[CompanyRow | Rejection]:
        """Yield one row or rejection per sheet row after the header, which is row 1; empty rows are passed over."""
        size = self._path.stat().st_size
        height = max(1, self._sheet.height)
        for row, cells in enumerate(islice(self._sheet.iter_rows(), self._first, None), start=1):
            if row % EVERY == 1:
                watch.look(size * row // height)
            if row > 1 and not is_blank(cells):
                yield read_line(row, self._header, cells)
        watch.look(size)


def open_xlsx(path: Path, watch: ReadingWatch) -> XlsxSource:
    """Check the whole workbook and return it ready for reading.

    Raises:
        UnreadableFileError: damaged, too big inside, or without the required columns or any row.
        ReadingCancelledError: the person stopped the check.
    """
    check_workbook(path, watch)
    fault = UnreadableFileError(Fault.NO_SHEET)
    for sheet in _visible_sheets(path):
        watch.look(0)
        filled = ((place, cells) for place, cells in enumerate(sheet.iter_rows()) if not is_blank(cells))
        first = next(filled, None)
        if first is None:
            continue
        try:
            header = read_header(first[1])
        except UnreadableFileError as error:
            fault = error if fault.fault is Fault.NO_SHEET else fault
            continue
        if next(filled, None) is None:
            raise UnreadableFileError(Fault.NO_ROWS)
        return XlsxSource(path, sheet, first[0], header)
    raise fault


def _visible_sheets(path: Path) -> Iterator[Any]:
    """Yield the sheets that a person sees, in their order, loaded one at a time."""
    import python_calamine  # only when a spreadsheet comes

    visible = python_calamine.SheetVisibleEnum.Visible
    worksheet = python_calamine.SheetTypeEnum.WorkSheet
    try:
        with python_calamine.CalamineWorkbook.from_path(path) as workbook:
            for sheet in workbook.sheets_metadata:
                if sheet.visible == visible and sheet.typ == worksheet:
                    yield workbook.get_sheet_by_name(sheet.name)
    except (python_calamine.CalamineError, OSError, ValueError):
        raise UnreadableFileError(Fault.BROKEN_SPREADSHEET) from None
    except BaseException as error:
        if (
            type(error).__module__ == "pyo3_runtime"
        ):  # a panic of the library, on a workbook that lies about itself
            raise UnreadableFileError(Fault.BROKEN_SPREADSHEET) from None
        raise
