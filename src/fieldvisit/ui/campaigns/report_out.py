"""Rapport til udvalget on its way out: one page to print, and its rows as tables (R46)."""

from fieldvisit.exchange.file_place import file_name
from fieldvisit.exchange.report_table import (
    ReportPage,
    report_html,
    report_rows,
    write_report_csv,
    write_report_xlsx,
)
from fieldvisit.ui.language import tr
from fieldvisit.ui.out.out_document import CSV, XLSX, OutDocument, OutForm, Write, printed
from fieldvisit.ui.widgets.table_model import Column, TableRow


def report_document(page: ReportPage, day: str) -> OutDocument:
    """Return the report for the dialog.

    Args:
        page: what the report says.
        day: day of the report in digits, for the file's name.
    """
    columns = [
        Column("group", tr("Gruppe"), width=170),
        Column("figure", tr("Tal")),
        Column("value", tr("Værdi"), align="right"),
    ]
    rows = [TableRow(str(number), row) for number, row in enumerate(report_rows(page))]

    def table(form: str, title: str, write: Write) -> OutForm:
        return OutForm(id=form, title=title, columns=columns, rows=rows, write=write)

    note = tr(
        "Rapporten indeholder kun tal for teamet. Den nævner ingen borgere og ingen konsulenter enkeltvis."
    )
    return OutDocument(
        title=page.title,
        subtitle=page.subtitle,
        name=file_name(f"{page.title} {day}"),
        notes=(note,),
        forms=(
            printed(report_html(page)),
            table(CSV, "CSV", lambda path, _: write_report_csv(page, path)),
            table(XLSX, "Excel", lambda path, _: write_report_xlsx(page, path)),
        ),
    )
