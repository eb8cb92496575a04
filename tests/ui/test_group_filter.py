"""What narrows the list of candidates, and where it stands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.reading import part, words

GARDENERS = "9990000055"
"""A workplace of section N, in which nobody of the demo looks for work."""


def test_that_field_and_choices_share_a_line_where_they_fit(
    open_fresh: Callable[..., CandidatesPage], opened_workspace: Workspace
) -> None:
    page = open_fresh(CandidatesPage, opened_workspace, "")
    parts = [part(page, f"candidates.{name}") for name in ("filter", "group", "trade")]
    page.resize(1174, 660)
    QApplication.processEvents()
    assert len({each.mapTo(page, each.rect().topLeft()).y() for each in parts}) == 1
    page.resize(700, 660)
    QApplication.processEvents()
    assert parts[0].mapTo(page, parts[0].rect().bottomLeft()).y() < parts[1].mapTo(page, QPoint(0, 0)).y()


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        ("Branche C Fremstillingsvirksomhed", ["K-0388", "K-0402", "K-0417"]),
        ("ESCO 7 Håndværkspræget arbejde", ["K-0388", "K-0417"]),
        ("ESCO 5 Service- og salgsarbejde", ["K-0431"]),
    ],
)
def test_that_people_of_a_branch_or_a_kind_of_work_are_listed(
    open_fresh: Callable[..., CandidatesPage],
    open_workspace: OpenWorkspace,
    scenario: Scenario,
    choice: str,
    left: list[str],
) -> None:
    page = open_fresh(CandidatesPage, open_workspace("hanne", opening_of_the_day(scenario)), "")
    assert part(page, "candidates.trade", QComboBox).currentText() == "Alle fag og brancher"
    _choose(page, choice)
    assert _references(page) == left
    assert page.escape()
    assert len(_references(page)) > len(left)


def test_that_the_branch_of_a_company_that_looks_for_people_is_offered_and_its_gap_is_said(
    open_fresh: Callable[..., CandidatesPage], opened_workspace: Workspace, scenario: Scenario
) -> None:
    add_need(opened_workspace, scenario.unit_id(GARDENERS), {"occupation": "Gartner"})
    page = open_fresh(CandidatesPage, opened_workspace, "")
    _choose(page, "Branche N")
    assert _references(page) == []
    assert words(page, "candidates.gap.text").startswith("Ingen kandidater på denne computer passer")


def _choose(page: CandidatesPage, words_begin: str) -> None:
    box = part(page, "candidates.trade", QComboBox)
    offered = [box.itemText(index) for index in range(box.count())]
    found = [index for index, text in enumerate(offered) if text.startswith(words_begin)]
    assert found, "|".join(offered)
    box.setCurrentIndex(found[0])


def _references(page: CandidatesPage) -> list[str]:
    rows = part(page, "candidates.list.frame", TableCard).rows
    first = [row.cells[0] for row in rows]
    return [cell.shown if isinstance(cell, Cell) else cell for cell in first]
