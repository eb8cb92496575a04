"""`import companies` (CLI, detail 7)."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from fieldvisit.commands.command import DONE, WITH_REJECTS, Context, Nouns
from fieldvisit.exchange.rejection import Rejection
from fieldvisit.services.import_companies import ImportReport, import_companies, preview_import

_FORMATS = ("auto", "cvr-json", "csv", "xlsx")
_ENCODINGS = ("auto", "utf-8", "windows-1252", "utf-16")


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("import", help="hent data fra filer").add_subparsers(
        metavar="HVAD", required=True
    )
    companies = verbs.add_parser("companies", help="virksomheder fra CVR, CSV eller regneark")
    companies.add_argument("file", type=Path, metavar="FIL")
    companies.add_argument("--format", choices=_FORMATS, default="auto")
    companies.add_argument("--encoding", choices=_ENCODINGS, default="auto")
    companies.add_argument("--dry-run", action="store_true", help="sig, hvad der ville ske; gem intet")
    companies.set_defaults(command=_companies)


def _companies(arguments: argparse.Namespace, context: Context) -> int:
    take = {"wanted": arguments.format, "encoding": arguments.encoding, "progress": _progress()}
    if arguments.dry_run:
        report = preview_import(context.workspace, arguments.file, **take).report
    else:
        report = import_companies(context.workspace, arguments.file, **take).value
    if sys.stderr.isatty():
        print(file=sys.stderr)
    shown = asdict(report)
    for name in ("tasks", "changed_tasks", "ceased_tasks"):
        if not shown[name]:
            del shown[name]
    context.show(shown, _words(report, dry=arguments.dry_run))
    return WITH_REJECTS if report.rejected else DONE


def _progress() -> object:
    """Return a bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        return None

    def show(position: int, total: int) -> None:
        print(f"\rLæser {position * 100 // max(total, 1)} %", end="", file=sys.stderr)

    return show


def _words(report: ImportReport, *, dry: bool) -> str:
    counts = (
        f"{report.read} læst: {report.added} nye, {report.updated} ændret, {report.unchanged} uændret, "
        f"{len(report.rejected)} afvist."
    )
    lines = [_line(each) for each in report.rejected]
    told = (
        (report.tasks, "nye"),
        (report.changed_tasks, "ændrede"),
        (report.ceased_tasks, "ophørte"),
    )
    for count, which in told:
        if count:
            counts += f" {count} {'opgave' if count == 1 else 'opgaver'} om {which} virksomheder."
    return "\n".join([counts + (" Intet er gemt." if dry else ""), *lines])


def _line(rejection: Rejection) -> str:
    stood = f" »{rejection.value}«" if rejection.value else ""
    return f"Række {rejection.row}, {rejection.field or 'hele rækken'}{stood}: {rejection.reason}"
