"""`company add|edit` (CLI)."""

import argparse
from datetime import date

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("company", help="virksomheder").add_subparsers(metavar="HANDLING", required=True)
    add = verbs.add_parser("add")
    add.add_argument("--name", required=True)
    add.add_argument("--cvr", required=True)
    add.add_argument("--unchecked", action="store_true", help="gem, selv om CVR-nummeret ikke passer")
    add.add_argument("--phone")
    add.set_defaults(command=_add)
    edit = verbs.add_parser("edit")
    edit.add_argument("company", metavar="C")
    edit.add_argument("--next-contact", required=True, type=date.fromisoformat, metavar="DATO")
    edit.set_defaults(command=_edit)


def _add(arguments: argparse.Namespace, context: Context) -> int:
    new = NewCompany(
        name=arguments.name, cvr=arguments.cvr, phone=arguments.phone, unchecked=arguments.unchecked
    )
    context.show(create_company(context.workspace, new).value)
    return DONE


def _edit(arguments: argparse.Namespace, context: Context) -> int:
    context.show(
        edit_unit(context.workspace, arguments.company, {"next_contact": arguments.next_contact}).value
    )
    return DONE
