"""A list on its way out: printed where it is short, and as CSV and Excel at any length."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldvisit.exchange.file_place import file_name
from fieldvisit.exchange.table import Cell, Table
from fieldvisit.exchange.table_file import write_table_csv, write_table_xlsx
from fieldvisit.services.list_file import ListFile
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.language import ENGLISH, language, tr, tr_n
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.out.out_document import CSV, XLSX, OutDocument, OutForm, Write, printed
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.widgets.table_model import Column, TableRow

_LONGEST_PRINTED = 300
"""Rows of a list that anybody wants on paper."""
_MOST_UPRIGHT, _MOST_PRINTED = 6, 10
"""Columns that an upright page takes, and one on its long side."""
_SHOWN = 50
_COLUMN = 130


def open_list(tools: PageTools, read: Callable[[], ListFile], *, parent: QWidget) -> None:
    """Read a list off the GUI thread and open the dialog for it; its parts are `out.list.<part>`.

    Args:
        tools: what every page works with.
        read: reads the list; a store that cannot be read is said in words.
        parent: the page; when it is gone by then nothing opens.
    """

    def show(made: ListFile) -> None:
        if isValid(parent):
            document = list_document(made, tools.workspace.today)
            OutDialog(tools, document, name="out.list", parent=parent).open()

    def fail(error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        tools.window.toast(problem_words(error))

    tools.tasks.run(Worker.STORE, lambda _: read(), show, fail)


def list_document(made: ListFile, today: date) -> OutDocument:
    """Return a list for the dialog.

    Args:
        made: the list.
        today: for the file's name.
    """
    table = made.table
    columns = [
        Column(str(place), title, width=_COLUMN, align=_align(made, place))
        for place, title in enumerate(table.head)
    ]
    rows = [
        TableRow(str(number), [cell_words(cell) for cell in row])
        for number, row in enumerate(made.first[:_SHOWN])
    ]

    def form(id_: str, title: str, write: Write) -> OutForm:
        return OutForm(id=id_, title=title, columns=columns, rows=rows, write=write, in_background=True)

    forms = [
        form(XLSX, "Excel", lambda path, step: write_table_xlsx(path, table, step)),
        form(CSV, "CSV", lambda path, step: write_table_csv(path, _local(table), step)),
    ]
    if made.count <= _LONGEST_PRINTED and len(made.first) == made.count and len(table.head) <= _MOST_PRINTED:
        forms.append(printed(_html(made, today), table.title, wide=len(table.head) > _MOST_UPRIGHT))
    return OutDocument(
        title=table.title,
        subtitle=tr("Rækker: {n}").format(n=words.number(made.count)),
        name=file_name(f"{table.title} {today:%Y-%m-%d}"),
        notes=_notes(made),
        forms=forms,
    )


def cell_words(cell: Cell) -> str:
    """Return a cell as the preview shows it: days in digits, as in the file."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    return words.decimal(cell) if isinstance(cell, float) else str(cell)


def _notes(made: ListFile) -> list[str]:
    notes = [tr("Uden personer: kontakter, telefonnumre på kontakter og kandidater er ikke med.")]
    if made.left_out:
        notes.append(
            tr_n(
                "{n} række er udeladt: en enkeltmandsvirksomhed er en person.",
                "{n} rækker er udeladt: enkeltmandsvirksomheder er personer.",
                made.left_out,
            )
        )
    if made.hidden:
        notes.append(
            tr_n(
                "{n} tekst er udeladt, fordi den nævner en person.",
                "{n} tekster er udeladt, fordi de nævner en person.",
                made.hidden,
            )
        )
    if made.count > _SHOWN:
        notes.append(tr("Her vises de første {n} rækker.").format(n=min(_SHOWN, len(made.first))))
    return notes


def _html(made: ListFile, today: date) -> str:
    rows: list[Sequence[str]] = [[cell_words(cell) for cell in row] for row in made.first]
    return paper.sheet(
        made.table.title, words.weekday_and_dated(today), paper.table(rows, head=made.table.head)
    )


def _local(table: Table) -> Table:
    mark = "." if language() == ENGLISH else ","
    return Table(title=table.title, head=table.head, rows=table.rows, decimal_mark=mark)


def _align(made: ListFile, place: int) -> Literal["left", "right"]:
    is_number = made.first and isinstance(made.first[0][place], int | float)
    return "right" if is_number else "left"
