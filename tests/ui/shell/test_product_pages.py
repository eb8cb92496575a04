"""Every page in the rail works: its screen is there and takes the services of the desk (DESIGN section 2)."""

import inspect
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from fieldvisit.ui.shell.product_pages import LANDING, product_pages

_ROLES = ("consultant", "caseworker", "team_leader", "administrator")


def test_that_every_page_has_its_screen_with_the_tools_of_the_desk(qapp: QApplication) -> None:
    found: list[Callable[..., QWidget]] = []

    def keep(page: Callable[..., QWidget]) -> QWidget:
        found.append(page)
        return QWidget()

    specs = product_pages(keep)
    for spec in specs:
        spec.factory().deleteLater()
    assert len(found) == len(specs)
    for page in found:
        assert next(iter(inspect.signature(page).parameters)) == "tools"


@pytest.mark.parametrize("role", _ROLES)
def test_that_every_role_lands_on_a_page_it_sees(role: str) -> None:
    seen = {spec.id for spec in product_pages(lambda _: QWidget()) if spec.visible_to(role)}
    assert LANDING.get(role, "today") in seen
