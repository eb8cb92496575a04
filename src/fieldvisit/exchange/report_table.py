"""The campaign report as a table and as a printable page (R46): figures with their n, definitions below them.

Written in Danish; `ReportPage.say` gives the words of another language.
"""

import csv
import html
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from fieldvisit.domain.campaign_report import CampaignReport
from fieldvisit.exchange.spreadsheet_text import harmless
from fieldvisit.exchange.whole_file import whole_file


@dataclass(frozen=True, slots=True)
class ReportPage:
    """What a printed report consists of.

    Attributes:
        title: the campaign's name.
        subtitle: period, owner, moment.
        report: the figures.
        display: figures as they read, by name.
        definitions: printed under the figures.
        type_names: outcome type id to its name.
        say: Danish words to those of the reader's language.
        decimal_mark: of the reader's language.
    """

    title: str
    subtitle: str
    report: CampaignReport
    display: Mapping[str, str]
    definitions: Sequence[str]
    type_names: Mapping[str, str]
    say: Callable[[str], str] = str
    decimal_mark: str = ","


def report_rows(page: ReportPage) -> list[tuple[str, str, str]]:
    """Return the report as rows of group, figure, value."""
    numbers, rates, pace = page.report.numbers, page.report.rates, page.report.pace
    display, say = page.display, page.say

    def number(value: float | None) -> str:
        return "–" if value is None else f"{value}".replace(".", page.decimal_mark)

    rows = [
        (say("Fra kontakt til tilsagn"), say("Kontaktede virksomheder"), str(numbers.contacted)),
        (say("Fra kontakt til tilsagn"), say("Besøg afholdt"), str(numbers.visits)),
        (say("Fra kontakt til tilsagn"), say("Virksomheder besøgt"), str(numbers.companies_visited)),
        (say("Fra kontakt til tilsagn"), say("Alle tilsagn"), str(numbers.commitments)),
        (say("Fra kontakt til tilsagn"), say("Virksomheder med udbytte"), str(numbers.companies_with_gain)),
        (say("Fra kontakt til tilsagn"), say("Besøgte af kontaktede"), display["contact_to_visit"]),
        (say("Fra kontakt til tilsagn"), say("Besøg med udbytte"), display["visit_to_gain"]),
        (
            say("Fra kontakt til tilsagn"),
            say("Tilsagn i forhold til besøg"),
            display["commitments_per_100_visits"],
        ),
        *_reception_row(page),
        (say("Mål"), say("Mål"), number(numbers.goal)),
        (say("Mål"), say("Mangler"), number(rates.missing)),
        (say("Mål"), say("Krævet om ugen"), number(pace.needed_per_week)),
        (say("Mål"), say("Hidtil om ugen"), number(pace.so_far_per_week)),
        (say("Mål"), say("Ventet ved periodens slutning"), number(pace.projected_at_end)),
        (say("Frister"), say("Åbne"), str(page.report.deadlines.open)),
        (say("Frister"), say("I dag"), str(page.report.deadlines.due_today)),
        (say("Frister"), say("Overskredne"), str(page.report.deadlines.overdue)),
    ]
    for type_id, count in page.report.by_type.items():
        value = (
            say("{n} ({posts} stillinger)").format(n=count.with_children, posts=count.posts)
            if count.posts
            else str(count.with_children)
        )
        rows.append((say("Tilsagn efter art"), page.type_names.get(type_id, type_id), value))
    if page.report.day is not None:
        rows += [
            (say("Dagen"), say("Opkald besvaret"), display["calls_today"]),
            (say("Dagen"), say("Besøg afholdt"), display["visits_today"]),
            (say("Dagen"), say("Tilsagn i dag"), str(page.report.day.commitments)),
        ]
    return rows


def _reception_row(page: ReportPage) -> list[tuple[str, str, str]]:
    """Return how visits were received, once somebody noted it."""
    said = page.display.get("reception", "")
    return [(page.say("Fra kontakt til tilsagn"), page.say("Godt modtaget"), said)] if said else []


def report_csv(page: ReportPage) -> str:
    """Return the report as CSV with semicolons, as Danish spreadsheets read it; no text becomes a formula there."""
    text, say = StringIO(), page.say
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    rows = [
        (say("Kampagne"), page.title, page.subtitle),
        _headings(page),
        *report_rows(page),
        *((say("Definition"), "", sentence) for sentence in page.definitions),
    ]
    writer.writerows(map(harmless, row) for row in rows)
    return text.getvalue()


def write_report_csv(page: ReportPage, path: Path) -> None:
    """Write the report as a CSV file, whole or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    with whole_file(path) as file:
        # The mark tells spreadsheets that the letters are UTF-8.
        file.write(report_csv(page).encode("utf-8-sig"))


def write_report_xlsx(page: ReportPage, path: Path) -> None:
    """Write the report as a workbook of one sheet, whole or not at all.

    Raises:
        OSError: the file cannot be written, or is open in a spreadsheet.
    """
    import xlsxwriter

    with whole_file(path) as file:
        _fill_workbook(xlsxwriter.Workbook(file, {"in_memory": True}), page)


def _fill_workbook(workbook: Any, page: ReportPage) -> None:  # xlsxwriter is untyped
    say = page.say
    with workbook as book:
        sheet = book.add_worksheet(say("Rapport"))
        bold = book.add_format({"bold": True})
        sheet.set_column(0, 1, 34)
        sheet.set_column(2, 2, 40)
        sheet.write_string(0, 0, f"{page.title}, {page.subtitle}", bold)
        for place, title in enumerate(_headings(page)):
            sheet.write_string(1, place, title, bold)
        for line, row in enumerate(report_rows(page), 2):
            for place, value in enumerate(row):
                sheet.write_string(line, place, value)
        for line, sentence in enumerate(page.definitions, len(report_rows(page)) + 3):
            sheet.write_string(line, 0, sentence)


def report_html(page: ReportPage) -> str:
    """Return the report as one printable page of HTML; all values are escaped."""
    say = page.say
    groups: dict[str, list[tuple[str, str]]] = {}
    for group, figure, value in report_rows(page):
        groups.setdefault(group, []).append((figure, value))
    tables = "".join(f"<h2>{html.escape(group)}</h2>{_table(rows)}" for group, rows in groups.items())
    notes = "".join(f"<p>{html.escape(sentence)}</p>" for sentence in page.definitions)
    return (
        "<html><head><style>body{font-family:Inter,'Noto Sans',sans-serif;font-size:10pt}"
        "h1{font-size:18pt;margin-top:0px;margin-bottom:2px}p{color:#4C5B58}"
        "h2{font-size:12pt;margin-top:14px;margin-bottom:4px}"
        "td{padding-top:2px;padding-bottom:2px;padding-left:0px;padding-right:12px}</style></head><body>"
        f"<h1>{html.escape(page.title)}</h1><p>{html.escape(page.subtitle)}</p>{tables}"
        f"<h2>{html.escape(say('Definitioner'))}</h2>{notes}"
        "</body></html>"
    )


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td>{html.escape(figure)}</td><td align='right'><b>{html.escape(value)}</b></td></tr>"
        for figure, value in rows
    )
    # Qt reads the sides of a margin one by one, and leaves room between cells that is not asked for.
    return f"<table width='100%' cellspacing='0'>{lines}</table>"


def _headings(page: ReportPage) -> tuple[str, str, str]:
    say = page.say
    return say("Gruppe"), say("Tal"), say("Værdi")
