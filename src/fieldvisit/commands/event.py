"""`event invite|show|list` (CLI): match events."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns, plain
from fieldvisit.services.invite_to_event import EventView, coming_events, invite_to_event, read_event


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("event", help="matcharrangementer").add_subparsers(
        metavar="HANDLING", required=True
    )
    invite = verbs.add_parser("invite", help="invitér en virksomhed")
    invite.add_argument("event", metavar="ID")
    invite.add_argument("--company", required=True, metavar="C")
    invite.add_argument("--posts", type=int, metavar="N")
    invite.set_defaults(command=_invite)
    show = verbs.add_parser("show")
    show.add_argument("event", metavar="ID")
    show.set_defaults(command=_show)
    verbs.add_parser("list", help="kommende arrangementer").set_defaults(command=_list)


def _invite(arguments: argparse.Namespace, context: Context) -> int:
    invited = invite_to_event(context.workspace, arguments.event, arguments.company, arguments.posts)
    context.show(invited.value)
    return DONE


def _show(arguments: argparse.Namespace, context: Context) -> int:
    context.show(_document(read_event(context.workspace, arguments.event)))
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    context.show([_document(view) for view in coming_events(context.workspace)])
    return DONE


def _document(view: EventView) -> dict[str, object]:
    told = plain(view)
    return {**told.pop("event"), **told}
