"""What an import says of itself: its counts, the tasks it would make, the rows that did not come in."""

from fieldvisit.services.import_companies import ImportReport
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n, tr_said
from fieldvisit.ui.widgets.table_model import TableRow


def tasks_offered(report: ImportReport) -> str:
    """Return what is asked about the tasks of an import; empty when it makes none."""
    if not report.changed_tasks and not report.ceased_tasks:
        said = tr_n(
            "Lav en opgave om {n} ny virksomhed",
            "Lav en opgave om hver af de {n} nye virksomheder",
            report.tasks,
        )
        return said if report.tasks else ""
    counted = (
        (report.tasks, tr_n("{n} ny", "{n} nye", report.tasks)),
        (report.changed_tasks, tr_n("{n} ændret", "{n} ændrede", report.changed_tasks)),
        (report.ceased_tasks, tr_n("{n} ophørt", "{n} ophørte", report.ceased_tasks)),
    )
    what = ", ".join(said for count, said in counted if count)
    return tr("Lav opgaver til de ansvarlige: {what}").format(what=what)


def expected(report: ImportReport) -> str:
    """Return the counts of what an import would do."""
    return _counts(report, tr("{n} ændres"))


def outcome(report: ImportReport) -> str:
    """Return the counts of what an import has done."""
    return _counts(report, _form(report.updated, tr("{n} ændret"), tr("{n} ændrede")))


def ending(report: ImportReport) -> str:
    """Return that an import has ended, and what tasks came of it."""
    ended = tr("Importen er færdig.")
    made = tr_n(
        "{n} opgave er oprettet under Opfølgning.",
        "{n} opgaver er oprettet under Opfølgning.",
        report.all_tasks,
    )
    return f"{ended} {made}" if report.all_tasks else ended


def rejected_rows(report: ImportReport) -> list[TableRow]:
    """Return the records that did not come in, as rows of a table: row, field, value, reason."""
    return [
        TableRow(str(place), (str(each.row), each.field, each.value, tr_said(each.reason)))
        for place, each in enumerate(report.rejected)
    ]


def _counts(report: ImportReport, changed: str) -> str:
    read = tr_n("{n} række læst", "{n} rækker læst", report.read)
    parts = (
        (_form(report.added, tr("{n} ny"), tr("{n} nye")), report.added),
        (changed, report.updated),
        (_form(report.unchanged, tr("{n} uændret"), tr("{n} uændrede")), report.unchanged),
    )
    said = ", ".join(part.format(n=words.number(count)) for part, count in parts)
    bad = len(report.rejected)
    refused = f", {tr_n('{n} afvist', '{n} afvist', bad)}" if bad else ""
    return f"{read}: {said}{refused}."


def _form(count: int, one: str, many: str) -> str:
    return one if count == 1 else many
