"""`need add|edit` (CLI)."""

import argparse
from collections.abc import Callable
from datetime import date

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.edit_need import EDITABLE, add_need, edit_need

_TYPES: dict[str, Callable[[str], object]] = {"posts": int, "hours": int, "start": date.fromisoformat}


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("need", help="behov").add_subparsers(metavar="HANDLING", required=True)
    add = verbs.add_parser("add")
    add.add_argument("--company", required=True, metavar="C")
    add.set_defaults(command=_add)
    edit = verbs.add_parser("edit")
    edit.add_argument("id")
    edit.set_defaults(command=_edit)
    for parser in (add, edit):
        for name in sorted(EDITABLE):
            parser.add_argument(
                f"--{name}", type=_TYPES.get(name, str), required=parser is add and name == "occupation"
            )


def _values(arguments: argparse.Namespace) -> dict[str, object]:
    return {name: value for name in EDITABLE if (value := getattr(arguments, name)) is not None}


def _add(arguments: argparse.Namespace, context: Context) -> int:
    context.show(add_need(context.workspace, arguments.company, _values(arguments)).value)
    return DONE


def _edit(arguments: argparse.Namespace, context: Context) -> int:
    context.show(edit_need(context.workspace, arguments.id, _values(arguments)).value)
    return DONE
