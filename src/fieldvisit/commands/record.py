"""`record where` (CLI): which records are on this laptop, for scripts that follow a sync; nothing they hold is shown."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.locate_records import locate_records


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("record", help="find poster ved deres id").add_subparsers(
        metavar="HANDLING", required=True
    )
    where = verbs.add_parser("where", help="hvilke af posterne er på denne computer")
    where.add_argument("ids", nargs="+", metavar="ID")
    where.set_defaults(command=_where)


def _where(arguments: argparse.Namespace, context: Context) -> int:
    context.show(locate_records(context.workspace, arguments.ids))
    return DONE
