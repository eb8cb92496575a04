"""Virksomheder: a workplace that was written down twice is offered, compared, merged, and parted again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.confirm import confirming_button
from tests.typed_again import type_again
from tests.ui.companies_page import OpenPage, open_page
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, words

__all__ = ["open_page"]

NORDLYS_P = "9990000011"


@pytest.fixture
def nordlys(opened_workspace: Workspace) -> ProductionUnit:
    """Nordlys Metal, which somebody typed again with another phone number."""
    return type_again(opened_workspace, NORDLYS_P, "Nordlys Metl")[0]


def _open(qtbot: QtBot, page: CompaniesPage, unit: str) -> None:
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(unit)


def test_that_a_double_is_offered_compared_and_merged_by_keyboard(
    qtbot: QtBot,
    open_page: OpenPage,
    opened_workspace: Workspace,
    nordlys: ProductionUnit,
    window: RecordedWindow,
) -> None:
    page = open_page(opened_workspace)
    _open(qtbot, page, nordlys.id)
    assert words(page, "companies.double.0").startswith("Ligner Nordlys Metl, ")
    compare = part(page, "companies.double.0.compare", QAbstractButton)
    assert compare.accessibleName().startswith("Sammenlign med Nordlys Metl")
    compare.setFocus()
    qtbot.keyClick(compare, Qt.Key.Key_Return)
    kept = part(page, "companies.merge.phone.kept", QAbstractButton)
    other = part(page, "companies.merge.phone.other", QAbstractButton)
    assert kept.isChecked()
    assert other.accessibleName() == "Telefon, Fra den anden: 00 00 09 99"
    kept.setFocus()
    qtbot.keyClick(kept, Qt.Key.Key_Right)
    assert other.isChecked()
    assert confirming_button(other) is part(page, "companies.merge.save", QAbstractButton)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.merge.save")
    assert window.said == ["Virksomhederne er lagt sammen"]
    assert words(page, "companies.name") == nordlys.name
    assert words(page, "companies.merged.0").startswith("Lagt sammen med Nordlys Metl")
    with opened_workspace.store.read() as reader:
        assert find_unit(reader, NORDLYS_P).phone == "00 00 09 99"
    qtbot.waitUntil(part(page, "companies.merged.0.part", QAbstractButton).isVisible)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.merged.0.part")
    assert window.said[-1] == "Virksomhederne er skilt ad"
    assert words(page, "companies.double.0").startswith("Ligner Nordlys Metl, ")


def test_that_escape_leaves_the_comparison_and_two_stay_two(
    qtbot: QtBot, open_page: OpenPage, opened_workspace: Workspace, nordlys: ProductionUnit
) -> None:
    page = open_page(opened_workspace)
    _open(qtbot, page, nordlys.id)
    press(page, "companies.double.0.compare")
    assert page.escape()
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.double.0.different")
    assert not page.findChild(QAbstractButton, "companies.double.0.compare")
    with opened_workspace.store.read() as reader:
        assert reader.count(ProductionUnit, merged_into=nordlys.id) == 0
