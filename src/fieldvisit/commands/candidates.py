"""`candidates search` (CLI): the whole pool, online, for a purpose, without names."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.search_pool import search_pool


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("candidates", help="søg i hele puljen").add_subparsers(
        metavar="HANDLING", required=True
    )
    search = verbs.add_parser("search", help="søg med et formål; søgningen skrives ned på serveren")
    search.add_argument("words", metavar="TEKST")
    search.add_argument("--purpose", required=True, metavar="FORMÅL", help="virksomheden og behovet")
    search.set_defaults(command=_search)


def _search(arguments: argparse.Namespace, context: Context) -> int:
    found = search_pool(context.workspace, arguments.words, arguments.purpose)
    context.show(found.candidates)
    if found.more:
        context.say("Der er flere, som passer. Skriv flere ord.")
    return DONE
