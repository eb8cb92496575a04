"""`partnership draft|edit|list` (CLI): exchange agreements with companies."""

import argparse
from datetime import date

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.agree_partnership import (
    EDITABLE,
    draft_partnership,
    edit_partnership,
    partnerships_of,
)

_NUMBERS = frozenset({"we_find_posts", "they_open_places"})


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("partnership", help="bytteaftaler").add_subparsers(
        metavar="HANDLING", required=True
    )
    draft = verbs.add_parser("draft", help="skriv virksomhedens kladde")
    draft.add_argument("--company", required=True, metavar="C")
    draft.set_defaults(command=_draft)
    edit = verbs.add_parser("edit", help="ret tallene i en kladde")
    edit.add_argument("id")
    edit.set_defaults(command=_edit)
    for parser in (draft, edit):
        for name in sorted(EDITABLE):
            kind = int if name in _NUMBERS else date.fromisoformat if name == "review" else str
            parser.add_argument(f"--{name.replace('_', '-')}", type=kind)
    listing = verbs.add_parser("list")
    listing.add_argument("--company", required=True, metavar="C")
    listing.set_defaults(command=_list)


def _values(arguments: argparse.Namespace) -> dict[str, object]:
    return {name: value for name in EDITABLE if (value := getattr(arguments, name)) is not None}


def _draft(arguments: argparse.Namespace, context: Context) -> int:
    context.show(draft_partnership(context.workspace, arguments.company, _values(arguments)).value)
    return DONE


def _edit(arguments: argparse.Namespace, context: Context) -> int:
    context.show(edit_partnership(context.workspace, arguments.id, _values(arguments)).value)
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    context.show(partnerships_of(context.workspace, arguments.company))
    return DONE
