"""`call add` (CLI)."""

import argparse
from datetime import UTC, date, datetime

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.domain.clock import COPENHAGEN
from fieldvisit.services.log_call import REASONS, RESULTS, log_call


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("call", help="opkald").add_subparsers(metavar="HANDLING", required=True)
    add = verbs.add_parser("add")
    add.add_argument("--company", required=True, metavar="C")
    add.add_argument("--result", required=True, choices=RESULTS)
    add.add_argument("--reason", choices=REASONS)
    add.add_argument("--recontact", type=date.fromisoformat, metavar="DATO")
    add.add_argument("--book", type=local_moment, metavar="ISO")
    add.add_argument("--note")
    add.set_defaults(command=_add)


def local_moment(text: str) -> datetime:
    """Return an ISO moment; without a zone it is Danish local time.

    Raises:
        ValueError: it is none, or lies at an end of the calendar.
    """
    moment = datetime.fromisoformat(text)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=COPENHAGEN)
    try:
        moment.astimezone(UTC)
    except OverflowError:
        raise ValueError from None
    return moment


def _add(arguments: argparse.Namespace, context: Context) -> int:
    done = log_call(
        context.workspace,
        arguments.company,
        arguments.result,
        reason=arguments.reason,
        recontact=arguments.recontact,
        note=arguments.note,
        book_at=arguments.book,
    )
    context.show(done.value)
    return DONE
