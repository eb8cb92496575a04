"""`company add|edit` (CLI), and `company doubles|merge|part`: one workplace that was written down twice."""

import argparse
from datetime import date

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.domain.postal_address import full_address
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit
from fieldvisit.services.find_doubles import all_doubles
from fieldvisit.services.merge_units import merge_units, part_units


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
    doubles = verbs.add_parser("doubles", help="virksomheder, der ligner hinanden")
    doubles.set_defaults(command=_doubles)
    merge = verbs.add_parser("merge", help="læg to registreringer af samme virksomhed sammen")
    merge.add_argument("company", metavar="C")
    merge.add_argument("other", metavar="ANDEN")
    merge.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FELT",
        help="tag feltet (eller address) fra den, der lægges ind",
    )
    merge.set_defaults(command=_merge)
    part = verbs.add_parser("part", help="skil en sammenlagt virksomhed ad igen")
    part.add_argument("id")
    part.set_defaults(command=_part)


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


def _doubles(arguments: argparse.Namespace, context: Context) -> int:
    pairs = all_doubles(context.workspace)
    context.show([{"id": one.id, "one": _line(one), "other": _line(other)} for one, other in pairs])
    return DONE


def _merge(arguments: argparse.Namespace, context: Context) -> int:
    merged = merge_units(context.workspace, arguments.company, arguments.other, arguments.take)
    context.show(merged.value)
    return DONE


def _part(arguments: argparse.Namespace, context: Context) -> int:
    context.show(part_units(context.workspace, arguments.id).value)
    return DONE


def _line(unit: ProductionUnit) -> dict[str, str | None]:
    return {
        "id": unit.id,
        "name": unit.name,
        "p_nummer": unit.p_number,
        "address": full_address(unit),
        "phone": unit.phone,
    }
