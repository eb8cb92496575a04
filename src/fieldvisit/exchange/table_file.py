"""Lists as CSV and XLSX, written row by row: any number of rows costs the memory of one.

A workbook is made here rather than by a library: those that write row by row keep the rows in a folder of temporary
files meanwhile (G2), the others in memory. It holds one sheet of plain values; text is never read as a formula.
"""

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from fieldvisit.exchange.spreadsheet_text import harmless
from fieldvisit.exchange.table import Cell, Table
from fieldvisit.exchange.whole_file import whole_file

Step = Callable[[int], None]
"""Told how many rows are written; raises to stop."""

EVERY = 500
"""Rows between two steps."""
MOST_ROWS = 1_048_575
"""What a sheet takes below its head."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DAY_ZERO = date(1899, 12, 30)
_BOLD, _DAY = 1, 2
"""Styles of the workbook: the head, and days."""


def write_table_csv(path: Path, table: Table, step: Step) -> None:
    """Write a list as CSV with semicolons, as Danish spreadsheets read it; no text becomes a formula there.

    Raises:
        OSError: the file cannot be written; nothing is left of it.
    """
    with whole_file(path) as file:
        # The mark tells spreadsheets that the letters are UTF-8.
        text = TextIOWrapper(file, encoding="utf-8-sig", newline="")
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(map(harmless, table.head))
        for row in _counted(table, step):
            writer.writerow([_csv_cell(cell, table.decimal_mark) for cell in row])
        text.flush()
        text.detach()


def write_table_xlsx(path: Path, table: Table, step: Step) -> None:
    """Write a list as a workbook of one sheet.

    Raises:
        OSError: the file cannot be written, or there are more rows than a sheet takes; nothing is left of it.
    """
    with whole_file(path) as file, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=6) as book:
        for name, content in _parts(table.title).items():
            book.writestr(name, content)
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            _write_sheet(sheet, table, step)


def _write_sheet(sheet: IO[bytes], table: Table, step: Step) -> None:
    width = len(table.head)
    sheet.write(
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" '
        'topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<cols><col min="1" max="{width}" width="20" customWidth="1"/></cols><sheetData>'.encode()
    )
    sheet.write(f"<row>{''.join(_text_cell(word, _BOLD) for word in table.head)}</row>".encode())
    for row in _counted(table, step):
        sheet.write(f"<row>{''.join(map(_sheet_cell, row))}</row>".encode())
    sheet.write(b"</sheetData></worksheet>")


def _counted(table: Table, step: Step) -> Iterator[Sequence[Cell]]:
    count = 0
    for count, row in enumerate(table.rows(), 1):
        if count > MOST_ROWS:
            raise OSError("there are more rows than a sheet takes")
        yield row
        if count % EVERY == 0:
            step(count)
    step(count)


def _csv_cell(cell: Cell, mark: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, float):
        return str(cell).replace(".", mark)
    return str(cell) if isinstance(cell, int) else harmless(cell)


def _sheet_cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return "<c/>"
    if isinstance(cell, date):
        return f'<c s="{_DAY}"><v>{(cell - _DAY_ZERO).days}</v></c>'
    if isinstance(cell, int | float):
        return f"<c><v>{cell}</v></c>"
    return _text_cell(cell)


def _text_cell(text: str, style: int = 0) -> str:
    # XML takes no control characters, and a sheet no more than 32,767 letters in a cell.
    plain = _NOT_XML.sub("", text)[:32_767]
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{escape(plain)}</t></is></c>'


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def _parts(title: str) -> dict[str, str]:
    """Return the parts of a workbook around its sheet (ECMA-376)."""
    name = "".join(letter for letter in title if letter not in "[]:*?/\\'")
    name = _NOT_XML.sub("", name)[:31].strip()
    return {
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>',
        "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{escape(name or "1", {chr(34): "&quot;"})}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'{_XML}<styleSheet xmlns="{_MAIN}">'
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
        "</styleSheet>",
    }
