"""`find` (CLI)."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.find_anything import find_anything


def register(nouns: Nouns) -> None:
    """Add the parser."""
    find = nouns.add_parser("find", help="søg i alt på denne computer")
    find.add_argument("text", nargs="+", metavar="TEKST")
    find.set_defaults(command=_find)


def _find(arguments: argparse.Namespace, context: Context) -> int:
    found = find_anything(context.workspace, " ".join(arguments.text))
    lines = [f"{each.title}: {each.snippet}" if each.snippet else each.title for each in found]
    context.show(
        [
            {
                "kind": each.kind,
                "id": each.id,
                "title": each.title,
                "snippet": each.snippet,
                "unit": each.unit,
            }
            for each in found
        ],
        "\n".join(lines) or "Ingen fund.",
    )
    return DONE
