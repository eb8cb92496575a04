"""`contact add|edit|show|delete` (CLI detail 3)."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.edit_contact import add_contact, delete_contact, edit_contact, read_contact

_FIELDS = ("name", "phone", "mail")


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("contact", help="kontaktpersoner").add_subparsers(
        metavar="HANDLING", required=True
    )
    add = verbs.add_parser("add")
    add.add_argument("--company", required=True, metavar="C")
    edit = verbs.add_parser("edit")
    edit.add_argument("id")
    for parser in (add, edit):
        for name in _FIELDS:
            parser.add_argument(f"--{name}", required=parser is add and name == "name")
    add.set_defaults(command=_add)
    edit.set_defaults(command=_edit)
    for name, command in (("show", _show), ("delete", _delete)):
        parser = verbs.add_parser(name)
        parser.add_argument("id")
        parser.set_defaults(command=command)


def _values(arguments: argparse.Namespace) -> dict[str, object]:
    return {name: value for name in _FIELDS if (value := getattr(arguments, name)) is not None}


def _add(arguments: argparse.Namespace, context: Context) -> int:
    context.show(add_contact(context.workspace, arguments.company, _values(arguments)).value)
    return DONE


def _edit(arguments: argparse.Namespace, context: Context) -> int:
    context.show(edit_contact(context.workspace, arguments.id, _values(arguments)).value)
    return DONE


def _show(arguments: argparse.Namespace, context: Context) -> int:
    context.show(read_contact(context.workspace, arguments.id))
    return DONE


def _delete(arguments: argparse.Namespace, context: Context) -> int:
    delete_contact(context.workspace, arguments.id)
    context.show({"id": arguments.id, "deleted": True})
    return DONE
