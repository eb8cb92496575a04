"""`companies` (CLI, detail 6)."""

import argparse
from typing import Any

from fieldvisit.commands.command import DONE, WRONG_USE, Context, Nouns
from fieldvisit.services.list_companies import CompanyFilter, CompanyItem, Sort, list_companies

SMALL = 20
"""The only size limit there is: a workplace with fewer employees is small (R31)."""

_PAGE = 1_000


def register(nouns: Nouns) -> None:
    """Add the parser."""
    listing = nouns.add_parser("companies", help="virksomhedslisten")
    add_filters(listing)
    listing.set_defaults(command=_list)


def add_filters(listing: argparse.ArgumentParser) -> None:
    """Add the filters of the list."""
    listing.add_argument(
        "--not-visited-months", type=int, metavar="N", help="sidste besøg er ældre, eller aldrig"
    )
    listing.add_argument("--under", type=int, choices=(SMALL,), metavar="20", help="kun under 20 ansatte")
    listing.add_argument(
        "--branch", action="append", default=[], metavar="NN", help="begyndelsen af branchekoden"
    )
    listing.add_argument("--mine", action="store_true", help="kun dem, jeg er ansvarlig for")
    listing.add_argument("--all", action="store_true", help="også ophørte")


def read_filters(arguments: argparse.Namespace, context: Context) -> CompanyFilter | None:
    """Return the filters that were given; None, and a sentence, when one cannot be used."""
    months: int | None = arguments.not_visited_months
    if months is not None and months < 0:
        context.say("Antallet af måneder skal være 0 eller mere. Intet er ændret.")
        return None
    return CompanyFilter(
        mine=arguments.mine,
        under_20=arguments.under is not None,
        not_visited_months=months,
        branches=tuple(arguments.branch),
        with_ceased=arguments.all,
        sort=Sort.NAME,
    )


def _list(arguments: argparse.Namespace, context: Context) -> int:
    wanted = read_filters(arguments, context)
    if wanted is None:
        return WRONG_USE
    page = list_companies(context.workspace, wanted, limit=_PAGE)
    items: list[CompanyItem] = list(page.items)
    while page.behind is not None:
        page = list_companies(context.workspace, wanted, limit=_PAGE, behind=page)
        items += page.items
    lines = [f"{item.row.cvr or '':8}  {item.row.p_number or '':10}  {item.row.name}" for item in items]
    context.show([_plain(item) for item in items], "\n".join(lines) or "Ingen passer. Fjern et filter.")
    return DONE


def _plain(item: CompanyItem) -> dict[str, Any]:
    row = item.row
    return {
        "id": row.unit,
        "company": row.company,
        "cvr": row.cvr,
        "p_nummer": row.p_number,
        "name": row.name,
        "form": row.form,
        "vej": row.street,
        "husnr": row.house_number,
        "postnr": row.postcode,
        "by": row.town,
        "kommunekode": row.municipality_code,
        "branchekode": row.industry_code,
        "ansatte": row.employees,
        "interval": row.size_band,
        "reklamebeskyttet": row.ad_protected,
        "checked_in_cvr": row.checked_in_cvr,
        "status": "ceased" if row.ceased else "active",
        "next_contact": row.next_contact,
        "next_visit": row.next_visit,
        "last_visit": row.last_visit,
        "pending": item.pending,
    }
