"""The campaign report as a table and as a printable page (R46): figures with their n, definitions below them."""

import csv
import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from fieldvisit.domain.campaign_report import CampaignReport


@dataclass(frozen=True, slots=True)
class ReportPage:
    """What a printed report consists of.

    Attributes:
        title: the campaign's name.
        subtitle: period, owner, moment.
        report: the figures.
        display: figures as they read, by name.
        definitions: printed under the figures.
        type_names: outcome type id to its Danish name.
    """

    title: str
    subtitle: str
    report: CampaignReport
    display: Mapping[str, str]
    definitions: Sequence[str]
    type_names: Mapping[str, str]


def report_rows(page: ReportPage) -> list[tuple[str, str, str]]:
    """Return the report as rows of group, figure, value."""
    numbers, rates, pace = page.report.numbers, page.report.rates, page.report.pace
    display = page.display
    rows = [
        ("Fra kontakt til tilsagn", "Kontaktede virksomheder", str(numbers.contacted)),
        ("Fra kontakt til tilsagn", "Besøg afholdt", str(numbers.visits)),
        ("Fra kontakt til tilsagn", "Virksomheder besøgt", str(numbers.companies_visited)),
        ("Fra kontakt til tilsagn", "Tilsagn", str(numbers.commitments)),
        ("Fra kontakt til tilsagn", "Virksomheder med udbytte", str(numbers.companies_with_gain)),
        ("Fra kontakt til tilsagn", "Besøgte af kontaktede", display["contact_to_visit"]),
        ("Fra kontakt til tilsagn", "Besøg med udbytte", display["visit_to_gain"]),
        ("Fra kontakt til tilsagn", "Tilsagn i forhold til besøg", display["commitments_per_100_visits"]),
        ("Mål", "Mål", _or_dash(numbers.goal)),
        ("Mål", "Mangler", _or_dash(rates.missing)),
        ("Mål", "Krævet om ugen", _or_dash(pace.needed_per_week)),
        ("Mål", "Hidtil om ugen", _or_dash(pace.so_far_per_week)),
        ("Mål", "Ventet ved periodens slutning", _or_dash(pace.projected_at_end)),
        ("Frister", "Åbne", str(page.report.deadlines.open)),
        ("Frister", "I dag", str(page.report.deadlines.due_today)),
        ("Frister", "Overskredne", str(page.report.deadlines.overdue)),
    ]
    for type_id, count in page.report.by_type.items():
        value = (
            f"{count.with_children} ({count.posts} stillinger)" if count.posts else str(count.with_children)
        )
        rows.append(("Tilsagn efter art", page.type_names.get(type_id, type_id), value))
    if page.report.day is not None:
        rows += [
            ("Dagen", "Opkald besvaret", display["calls_today"]),
            ("Dagen", "Besøg afholdt", display["visits_today"]),
            ("Dagen", "Tilsagn", str(page.report.day.commitments)),
        ]
    return rows


def report_csv(page: ReportPage) -> str:
    """Return the report as CSV with semicolons, as Danish spreadsheets read it."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("Kampagne", page.title, page.subtitle))
    writer.writerow(("Gruppe", "Tal", "Værdi"))
    writer.writerows(report_rows(page))
    writer.writerows(("Definition", "", sentence) for sentence in page.definitions)
    return text.getvalue()


def write_report_xlsx(page: ReportPage, path: Path) -> None:
    """Write the report as a workbook of one sheet."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Rapport")
        bold = book.add_format({"bold": True})
        sheet.set_column(0, 1, 34)
        sheet.set_column(2, 2, 40)
        sheet.write_string(0, 0, f"{page.title}, {page.subtitle}", bold)
        for place, title in enumerate(("Gruppe", "Tal", "Værdi")):
            sheet.write_string(1, place, title, bold)
        for line, row in enumerate(report_rows(page), 2):
            for place, value in enumerate(row):
                sheet.write_string(line, place, value)
        for line, sentence in enumerate(page.definitions, len(report_rows(page)) + 3):
            sheet.write_string(line, 0, sentence)


def report_html(page: ReportPage) -> str:
    """Return the report as one printable page of HTML; all values are escaped."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for group, figure, value in report_rows(page):
        groups.setdefault(group, []).append((figure, value))
    tables = "".join(f"<h2>{html.escape(group)}</h2>{_table(rows)}" for group, rows in groups.items())
    notes = "".join(f"<p>{html.escape(sentence)}</p>" for sentence in page.definitions)
    return (
        "<html><head><style>body{font-family:Inter,'Noto Sans',sans-serif;font-size:10pt}"
        "h1{font-size:18pt;margin:0}h2{font-size:12pt;margin:12pt 0 2pt 0}p{color:#4C5B58}"
        "td{padding:2pt 16pt 2pt 0}</style></head><body>"
        f"<h1>{html.escape(page.title)}</h1><p>{html.escape(page.subtitle)}</p>{tables}<h2>Definitioner</h2>{notes}"
        "</body></html>"
    )


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td>{html.escape(figure)}</td><td align='right'><b>{html.escape(value)}</b></td></tr>"
        for figure, value in rows
    )
    return f"<table width='100%'>{lines}</table>"


def _or_dash(value: float | None) -> str:
    return "–" if value is None else f"{value}".replace(".", ",")
