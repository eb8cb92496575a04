"""`request add|answer|list` (CLI): requests to partner municipalities."""

import argparse
from datetime import date

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.answer_request import answer_request
from fieldvisit.services.request_partner import NewRequest, request_partner, requests_of


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("request", help="anmodninger til andre kommuner").add_subparsers(
        metavar="HANDLING", required=True
    )
    add = verbs.add_parser("add")
    add.add_argument("--company", required=True, metavar="C")
    add.add_argument("--partner", metavar="KOMMUNE", help="kode eller navn; ellers den eneste")
    add.add_argument("--need", metavar="ID")
    add.add_argument("--occupation", metavar="FAG")
    add.add_argument("--posts", type=int, metavar="N")
    add.add_argument("--profiles-here", type=int, metavar="N")
    add.add_argument("--profiles-wanted", type=int, metavar="N")
    add.add_argument("--answer-due", type=date.fromisoformat, metavar="DATO")
    add.set_defaults(command=_add)
    answer = verbs.add_parser("answer", help="notér svaret på en anmodning")
    answer.add_argument("request", metavar="ID")
    answer.add_argument("--profiles", required=True, type=int, metavar="N")
    answer.add_argument("--text", default="", metavar="T")
    answer.set_defaults(command=_answer)
    listing = verbs.add_parser("list")
    listing.add_argument("--company", required=True, metavar="C")
    listing.set_defaults(command=_list)


def _add(arguments: argparse.Namespace, context: Context) -> int:
    new = NewRequest(
        unit=arguments.company,
        partner=arguments.partner,
        need=arguments.need,
        occupation=arguments.occupation,
        posts=arguments.posts,
        profiles_here=arguments.profiles_here,
        profiles_wanted=arguments.profiles_wanted,
        answer_due=arguments.answer_due,
    )
    context.show(request_partner(context.workspace, new).value)
    return DONE


def _answer(arguments: argparse.Namespace, context: Context) -> int:
    done = answer_request(context.workspace, arguments.request, arguments.profiles, arguments.text)
    context.show(done.value)
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    context.show(requests_of(context.workspace, arguments.company))
    return DONE
