"""`enrol`, `sync`, `status`, `conflicts` (CLI)."""

import argparse
import sys

from fieldvisit.commands.command import DONE, NO_SERVER, WITH_REJECTS, WRONG_USE, Context, Nouns
from fieldvisit.domain.clock_error import clock_error, clock_sentence
from fieldvisit.services.reopen_conflict import reopen_conflict, solved_conflicts
from fieldvisit.services.solve_conflict import open_conflicts, show_conflict, solve_conflict
from fieldvisit.services.solve_many import WAYS, preview_many, solve_many
from fieldvisit.services.sync_now import connect, read_status, sync_now
from fieldvisit.sync_client.login import Admission
from fieldvisit.sync_client.session import Progress


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    enrol = nouns.add_parser("enrol", help="forbind profilen med en server")
    enrol.add_argument("--server", required=True, metavar="URL", help="serverens adresse")
    way = enrol.add_mutually_exclusive_group(required=True)
    way.add_argument("--code", help="engangskode fra administratoren")
    way.add_argument("--user", metavar="LOGIN", help="lokal konto; adgangskoden læses fra standard input")
    enrol.add_argument("--password-stdin", action="store_true", help="læs adgangskoden fra standard input")
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
    many = verbs.add_parser("resolve-all", help="løs mange konflikter på én måde")
    many.add_argument("--keep", required=True, choices=WAYS)
    many.add_argument("--record", metavar="ID", help="kun konflikterne om denne post")
    many.add_argument("--dry-run", action="store_true", help="sig kun, hvad der ville ske")
    many.set_defaults(command=_resolve_all)
    verbs.add_parser("solved", help="valg, der kan fortrydes").set_defaults(command=_solved)
    back = verbs.add_parser("undo", help="fortryd et valg, så konflikten er åben igen")
    back.add_argument("id")
    back.set_defaults(command=_undo)


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


def _resolve_all(arguments: argparse.Namespace, context: Context) -> int:
    workspace = context.workspace
    chosen = [view.id for view in open_conflicts(workspace) if arguments.record in {None, view.record}]
    preview = preview_many(workspace, chosen, arguments.keep)
    if preview.solved and not arguments.dry_run:
        solve_many(workspace, chosen, arguments.keep)
    context.show(
        {
            "solved": preview.solved,
            "changing": preview.changing,
            "skipped": preview.skipped,
            "keep": arguments.keep,
            "dry_run": arguments.dry_run,
        }
    )
    return WITH_REJECTS if preview.skipped else DONE


def _solved(arguments: argparse.Namespace, context: Context) -> int:
    context.show(
        [
            {
                "id": solved.view.id,
                "record": solved.view.record,
                "field": solved.view.field,
                "title": solved.view.title,
                "solved_by": solved.by,
                "solved_at": solved.at,
                "solved_value": solved.value,
            }
            for solved in solved_conflicts(context.workspace)
        ]
    )
    return DONE


def _undo(arguments: argparse.Namespace, context: Context) -> int:
    context.show({"id": reopen_conflict(context.workspace, arguments.id).value, "state": "open"})
    return DONE
