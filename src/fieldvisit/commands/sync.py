"""`enrol`, `sync`, `status`, `conflicts` (CLI)."""

import argparse
import sys

from fieldvisit.commands.command import DONE, NO_SERVER, WITH_REJECTS, WRONG_USE, Context, Nouns
from fieldvisit.domain.clock_error import clock_error, clock_sentence
from fieldvisit.services.solve_conflict import open_conflicts, show_conflict, solve_conflict
from fieldvisit.services.sync_now import connect, read_status, sync_now
from fieldvisit.sync_client.login import Admission
from fieldvisit.sync_client.session import Progress


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    enrol = nouns.add_parser("enrol", help="forbind profilen med en server")
    enrol.add_argument("--server", required=True, metavar="URL")
    way = enrol.add_mutually_exclusive_group(required=True)
    way.add_argument("--code", help="engangskode fra administratoren")
    way.add_argument("--user", metavar="LOGIN", help="lokal konto; adgangskoden læses fra standard input")
    enrol.add_argument("--password-stdin", action="store_true")
    enrol.set_defaults(command=_enrol)
    nouns.add_parser("sync", help="synkronisér nu").set_defaults(command=_sync)
    nouns.add_parser("status", help="hvad venter, og hvor gamle er data").set_defaults(command=_status)
    conflicts = nouns.add_parser("conflicts", help="se og løs konflikter")
    conflicts.set_defaults(command=_list)
    verbs = conflicts.add_subparsers(metavar="HANDLING")
    verbs.add_parser("list").set_defaults(command=_list)
    show = verbs.add_parser("show")
    show.add_argument("id")
    show.set_defaults(command=_show)
    resolve = verbs.add_parser("resolve")
    resolve.add_argument("id")
    resolve.add_argument("--keep", required=True, choices=("mine", "theirs", "both"))
    resolve.set_defaults(command=_resolve)


def _enrol(arguments: argparse.Namespace, context: Context) -> int:
    if arguments.user and not arguments.password_stdin:
        context.say("Skriv --password-stdin, og giv adgangskoden på standard input. Intet er ændret.")
        return WRONG_USE
    password = sys.stdin.readline().rstrip("\n") if arguments.user else None
    workspace = context.workspace
    admission = Admission(code=arguments.code, login=arguments.user, password=password)
    connect(workspace, arguments.server, admission)
    who = workspace.who
    context.show({"device": who.device, "municipality": who.municipality, "user": who.user})
    return DONE


def _sync(arguments: argparse.Namespace, context: Context) -> int:
    def progress(where: Progress) -> None:
        if sys.stderr.isatty():
            print(
                f"\rSender {where.sent} af {where.to_send}, hentet {where.received}", end="", file=sys.stderr
            )

    report = sync_now(context.workspace, progress=progress)
    context.show(report.as_json())
    if error := clock_error(report.clock_offset_s):
        context.say(clock_sentence(error))
    if report.result == "cut":
        context.say("Forbindelsen forsvandt. Intet er tabt, og intet sendes to gange.")
        return NO_SERVER
    differs = report.proof.ok is False
    if differs:
        context.say(
            "Noget på computeren stemmer ikke med serveren endnu. Dine ændringer er gemt. Synkronisér igen."
        )
    return WITH_REJECTS if report.conflicts or report.refused or differs else DONE


def _status(arguments: argparse.Namespace, context: Context) -> int:
    context.show(read_status(context.workspace))
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    found = open_conflicts(context.workspace)
    context.show(
        [
            {
                "id": view.id,
                "record": view.record,
                "field": view.field,
                "kind": view.kind,
                "title": view.title,
            }
            for view in found
        ]
    )
    return WITH_REJECTS if found else DONE


def _show(arguments: argparse.Namespace, context: Context) -> int:
    context.show(show_conflict(context.workspace, arguments.id))
    return WITH_REJECTS


def _resolve(arguments: argparse.Namespace, context: Context) -> int:
    solved = solve_conflict(context.workspace, arguments.id, arguments.keep)
    context.show(
        {
            "id": solved.value.id,
            "record": solved.value.record,
            "field": solved.value.field,
            "keep": arguments.keep,
        }
    )
    return DONE
