"""`report campaign` (CLI): the funnel with printed definitions, as JSON, CSV, XLSX or PDF."""

import argparse
from datetime import date
from pathlib import Path

from fieldvisit.commands.command import DONE, WRONG_USE, Context, Nouns
from fieldvisit.exchange.report_table import (
    ReportPage,
    report_csv,
    report_html,
    write_report_csv,
    write_report_xlsx,
)
from fieldvisit.services.report_campaign import historic_campaign, report_campaign
from fieldvisit.services.report_page import report_page

FORMATS = ("json", "csv", "xlsx", "pdf")


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    reports = nouns.add_parser("report", help="rapporter").add_subparsers(metavar="RAPPORT", required=True)
    campaign = reports.add_parser("campaign")
    campaign.add_argument("name", help="kampagnens navn eller id; luk_op_2013 er den historiske")
    campaign.add_argument("--format", choices=FORMATS, default="json")
    campaign.add_argument("--out", type=Path, metavar="FIL")
    campaign.add_argument("--day", type=date.fromisoformat, metavar="DATO", help="tæl også denne dag for sig")
    campaign.set_defaults(command=_campaign)


def _campaign(arguments: argparse.Namespace, context: Context) -> int:
    workspace = context.workspace
    historic = historic_campaign(workspace)
    if arguments.name in {historic.id, historic.name}:
        context.show(historic.as_json(), "\n".join(historic.lines()))
        return DONE
    view = report_campaign(workspace, arguments.name, day=arguments.day)
    if arguments.format == "json":
        document = view.as_json() if arguments.day else view.report_as_json()
        context.show(document)
        return DONE
    page = report_page(workspace, view)
    try:
        return _write(arguments, context, page)
    except OSError:
        context.say("Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.")
        return WRONG_USE


def _write(arguments: argparse.Namespace, context: Context, page: ReportPage) -> int:
    if arguments.out is None and arguments.format != "csv":
        context.say("Skriv, hvor filen skal ligge: --out FIL. Intet er skrevet.")
        return WRONG_USE
    if arguments.out is None:
        print(report_csv(page), end="")
    elif arguments.format == "csv":
        write_report_csv(page, arguments.out)
    elif arguments.format == "xlsx":
        write_report_xlsx(page, arguments.out)
    else:
        from fieldvisit.app import print_page

        print_page(report_html(page), arguments.out)
    return DONE
