"""`export companies|visits|calls|deadlines|quality|calendar` (CLI): lists and the calendar as files, without persons."""

import argparse
from datetime import date, timedelta
from pathlib import Path

from fieldvisit.commands.command import DONE, WRONG_USE, Context, Nouns
from fieldvisit.commands.companies import add_filters, read_filters
from fieldvisit.exchange.ics_file import write_calendar
from fieldvisit.exchange.table_file import write_table_csv, write_table_xlsx
from fieldvisit.services.export_calendar import export_calendar
from fieldvisit.services.export_companies import export_companies
from fieldvisit.services.export_work import export_calls, export_deadlines, export_quality, export_visits
from fieldvisit.services.list_file import ListFile

_WRITERS = {".csv": write_table_csv, ".xlsx": write_table_xlsx}
_AHEAD = timedelta(days=28)
_WORK = {"calls": export_calls, "deadlines": export_deadlines, "quality": export_quality}


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    exports = nouns.add_parser("export", help="lister og kalender som filer, uden personer").add_subparsers(
        metavar="LISTE", required=True
    )
    companies = exports.add_parser("companies")
    add_filters(companies)
    companies.set_defaults(command=_companies)
    visits = exports.add_parser("visits")
    calendar = exports.add_parser("calendar")
    for dated, command in ((visits, _visits), (calendar, _calendar)):
        dated.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DATO")
        dated.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DATO")
        dated.set_defaults(command=command)
    work = {name: exports.add_parser(name) for name in _WORK}
    for name, parser in work.items():
        parser.set_defaults(command=_work, work=name)
    for parser in (companies, visits, calendar, *work.values()):
        parser.add_argument("--out", type=Path, required=True, metavar="FIL", help=".csv, .xlsx eller .ics")


def _companies(arguments: argparse.Namespace, context: Context) -> int:
    wanted = read_filters(arguments, context)
    if wanted is None:
        return WRONG_USE
    return _write(arguments.out, export_companies(context.workspace, wanted), context)


def _visits(arguments: argparse.Namespace, context: Context) -> int:
    workspace = context.workspace
    first = arguments.first or workspace.today.replace(month=1, day=1)
    last = arguments.last or workspace.today + _AHEAD
    return _write(arguments.out, export_visits(workspace, first, last), context)


def _work(arguments: argparse.Namespace, context: Context) -> int:
    return _write(arguments.out, _WORK[arguments.work](context.workspace), context)


def _write(out: Path, made: ListFile, context: Context) -> int:
    write = _WRITERS.get(out.suffix.lower())
    if write is None:
        context.say("Filens navn skal ende på .csv eller .xlsx. Intet er skrevet.")
        return WRONG_USE
    try:
        write(out, made.table, lambda _: None)
    except OSError:
        return _not_written(context)
    told = {"file": str(out), "rows": made.count, "left_out": made.left_out, "hidden": made.hidden}
    context.show(told, f"{made.count} rækker, {made.left_out} enkeltmandsvirksomheder udeladt")
    return DONE


def _calendar(arguments: argparse.Namespace, context: Context) -> int:
    workspace, out = context.workspace, arguments.out
    if out.suffix.lower() != ".ics":
        context.say("Filens navn skal ende på .ics. Intet er skrevet.")
        return WRONG_USE
    first = arguments.first or workspace.today
    made = export_calendar(workspace, first, arguments.last or first + _AHEAD)
    try:
        write_calendar(out, made.entries, workspace.clock.now(), "FieldVisit")
    except OSError:
        return _not_written(context)
    told = {
        "file": str(out),
        "entries": len(made.entries),
        "visits": made.visits,
        "hidden": made.hidden_names + made.hidden_titles,
    }
    context.show(told, f"{len(made.entries)} poster")
    return DONE


def _not_written(context: Context) -> int:
    context.say("Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.")
    return WRONG_USE
