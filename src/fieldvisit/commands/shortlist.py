"""`shortlist create|list|show|add|remove|review|close` (CLI): everything the shortlist of a visit does."""

import argparse
import json
from typing import Any

from fieldvisit.commands.command import DONE, Context, Nouns, plain
from fieldvisit.services.build_shortlist import (
    add_entry,
    close_shortlist,
    create_shortlist,
    remove_entry,
    review_entry,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.shortlist_view import EntryView, read_shortlist, shortlists_of


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("shortlist", help="shortlister").add_subparsers(
        metavar="HANDLING", required=True
    )
    create = verbs.add_parser("create", help="begynd en shortlist til en virksomhed")
    create.add_argument("--company", required=True, metavar="C")
    create.add_argument("--purpose", required=True, metavar="FORMÅL")
    create.add_argument("--need", metavar="ID")
    create.set_defaults(command=_create)
    listing = verbs.add_parser("list")
    listing.add_argument("--company", metavar="C")
    listing.add_argument("--all", action="store_true", help="også lukkede")
    listing.set_defaults(command=_list)
    for name, command in (("show", _show), ("close", _close)):
        verb = verbs.add_parser(name)
        verb.add_argument("shortlist", metavar="ID")
        verb.set_defaults(command=command)
    add = _of_person(verbs, "add", "sæt en kandidat på")
    add.set_defaults(command=_add)
    remove = _of_person(verbs, "remove", "tag en kandidat af")
    remove.add_argument("--reason", metavar="GRUND")
    remove.set_defaults(command=_remove)
    review = _of_person(verbs, "review", "vurdér en kandidat efter kriterierne")
    review.add_argument("criteria", metavar="JSON", help='fx {"motivation": 3, "certifikat": true}')
    review.add_argument("--reason", metavar="GRUND")
    review.set_defaults(command=_review)


def _of_person(verbs: Nouns, name: str, words: str) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=words)
    parser.add_argument("shortlist", metavar="ID")
    parser.add_argument("candidate", metavar="REF")
    return parser


def _create(arguments: argparse.Namespace, context: Context) -> int:
    made = create_shortlist(context.workspace, arguments.company, arguments.purpose, arguments.need)
    context.show(made.value)
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    context.show(shortlists_of(context.workspace, arguments.company, closed=arguments.all))
    return DONE


def _show(arguments: argparse.Namespace, context: Context) -> int:
    context.show(read_shortlist(context.workspace, arguments.shortlist))
    return DONE


def _close(arguments: argparse.Namespace, context: Context) -> int:
    context.show(close_shortlist(context.workspace, arguments.shortlist).value)
    return DONE


def _add(arguments: argparse.Namespace, context: Context) -> int:
    added = add_entry(context.workspace, arguments.shortlist, arguments.candidate)
    return _show_entry(arguments, context, added.value)


def _remove(arguments: argparse.Namespace, context: Context) -> int:
    left = remove_entry(context.workspace, arguments.shortlist, arguments.candidate, arguments.reason)
    context.show(left.value)
    return DONE


def _review(arguments: argparse.Namespace, context: Context) -> int:
    reviewed = review_entry(
        context.workspace,
        arguments.shortlist,
        arguments.candidate,
        _object(arguments.criteria),
        arguments.reason,
    )
    return _show_entry(arguments, context, reviewed.value)


def _object(text: str) -> dict[str, Any]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        raise ProblemError("no_json", "Kriterierne er ikke et JSON-objekt. Intet er ændret.")
    return read


def _show_entry(arguments: argparse.Namespace, context: Context, entry: EntryView) -> int:
    context.show({"id": entry.id, "shortlist": arguments.shortlist, **plain(entry)})
    return DONE
