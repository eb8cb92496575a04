"""`history` (CLI): who changed what of a record, and putting an older value or version back."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.read_history import read_history
from fieldvisit.services.restore_history import restore_value, restore_version


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("history", help="se en posts historik, og gendan").add_subparsers(
        metavar="HANDLING", required=True
    )
    show = verbs.add_parser("show", help="hvem rettede hvad, og værdier, der tabte en konflikt")
    restore = verbs.add_parser("restore", help="gendan en værdi, eller hele posten, fra en linje")
    for parser in (show, restore):
        parser.add_argument("kind", metavar="SLAGS", help="fx contact, need, follow_up, visit")
        parser.add_argument("id", metavar="ID")
    restore.add_argument("line", metavar="LINJE", help="linjens id fra history show")
    restore.add_argument("--field", metavar="FELT", help="kun dette felt, som det var før linjen")
    show.set_defaults(command=_show)
    restore.set_defaults(command=_restore)


def _show(arguments: argparse.Namespace, context: Context) -> int:
    found = read_history(context.workspace, arguments.kind, arguments.id)
    lines = [
        {
            "id": line.id,
            "sort": line.sort,
            "kind": line.kind,
            "record": line.record,
            "at": line.at,
            "by": line.by,
            "this_computer": line.here,
            "pending": line.pending,
            "state": line.state,
            "solved_by": line.solved_by,
            "solved_at": line.solved_at,
            "fields": [
                {
                    "field": value.change.field,
                    "old": value.change.before,
                    "new": value.change.after,
                    "can_restore": value.restorable,
                }
                for value in line.values
            ],
        }
        for line in found.lines
    ]
    context.show({"id": found.record, "kind": found.kind, "title": found.title, "lines": lines})
    return DONE


def _restore(arguments: argparse.Namespace, context: Context) -> int:
    place = (context.workspace, arguments.kind, arguments.id, arguments.line)
    if arguments.field:
        restore_value(*place, arguments.field)
    else:
        restore_version(*place)
    context.show(
        {"id": arguments.id, "kind": arguments.kind, "line": arguments.line, "field": arguments.field}
    )
    return DONE
