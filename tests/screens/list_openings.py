"""Screens of lists: companies from a file, and who covers what."""

from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.screens.scenes import scenario
from tests.screens.stage import Stage


def imported(stage: Stage) -> None:
    """Read a file with a new company and a line that does not fit."""
    stage.open("companies")
    file = stage.folder / "virksomheder.csv"
    file.write_text(
        "cvr;navn;adresse;postnr;by;startdato\n"
        "99007001;Søborg Stål A/S;Industrivej 4;9990;Lindevang;2026-09-01\n123;Uden nummer;;;;\n",
        encoding="utf-8",
    )
    stage.window.findChildren(CompaniesPage)[0].import_file(file)
    stage.settle()


def covered(stage: Stage) -> None:
    """Begin to change what Mette covers."""
    stage.open("settings", "coverage")
    stage.eyes.find("settings.coverage.list", TwoLineList).choose(scenario().id("area-mette"))
    stage.press("settings.coverage.edit")
