"""Tasken: reading the catalogue."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.bag.bag_page import BagPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.titled_list import TitledList
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, unnamed, words


def open_bag(tools: PageTools, show: Callable[[QWidget], None], qtbot: QtBot) -> BagPage:
    """Show the page and wait until the bag is read."""
    page = BagPage(tools)
    page.show_record("")
    show(page)
    qtbot.waitUntil(lambda: bool(_rows(page)))
    return page


def show_offer(page: BagPage, offer: str, name: str, qtbot: QtBot) -> None:
    """Open the page on an offer, as the palette does."""
    page.show_record(offer)
    qtbot.waitUntil(lambda: words(page, "bag.name") == name)


@pytest.fixture
def page(
    workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
    qtbot: QtBot,
) -> BagPage:
    """The page on the acceptance day."""
    return open_bag(PageTools(workspace, events, tasks, window), show, qtbot)


def _rows(page: BagPage) -> list[Row]:
    return [row for row in part(page, "bag.list", TwoLineList).rows if isinstance(row, Row)]


def test_that_all_offers_are_listed_under_their_groups(page: BagPage) -> None:
    assert words(page, "bag.count") == "30 tilbud · 3 skal tjekkes"
    assert len(_rows(page)) == 30
    sections = [row.title for row in part(page, "bag.list", TwoLineList).rows if isinstance(row, Section)]
    assert sections[:3] == ["Rekruttering", "Lønnede timer", "Praktik"]


def test_that_an_offer_past_its_check_date_says_when_it_was_checked(page: BagPage, qtbot: QtBot) -> None:
    show_offer(page, "mentor", "Mentor i virksomheden", qtbot)
    assert words(page, "bag.name") == "Mentor i virksomheden"
    assert words(page, "bag.check_line.text") == "Skal tjekkes. Sidst tjekket 1. juli 2026"
    assert words(page, "bag.status_line.text").startswith("Muligheden er begrænset")
    assert words(page, "bag.status") == "Begrænset"


def test_that_an_offer_in_order_carries_no_line(page: BagPage, qtbot: QtBot) -> None:
    show_offer(page, "virksomhedspraktik", "Virksomhedspraktik", qtbot)
    assert not part(page, "bag.check_line").isVisible()
    assert not part(page, "bag.status_line").isVisible()
    assert words(page, "bag.status") == "I brug"
    assert "Godkendt i VITAS før start" in words(page, "bag.checks")


def test_that_an_abolished_offer_stays_readable_with_its_mark(page: BagPage, qtbot: QtBot) -> None:
    marks = {row.id: row.mark.text for row in _rows(page) if row.mark}
    assert marks["jobrotation"] == "Udgår"
    assert marks["fastholdelse"] == "Skal tjekkes"
    show_offer(page, "jobrotation", "Jobrotation", qtbot)
    assert words(page, "bag.status_line.text").startswith("Afskaffet for nye sager")
    assert "Gælder til 30. juni 2026" in words(page, "bag.dates")


def test_that_the_filter_finds_with_either_spelling_and_leads_to_the_list(
    page: BagPage, qtbot: QtBot
) -> None:
    field = page.filter_field()
    qtbot.keyClicks(field, "loentil")
    assert {row.id for row in _rows(page)} >= {"loentilskud_privat", "loentilskud_offentlig"}
    assert "mentor" not in {row.id for row in _rows(page)}
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert part(page, "bag.list").hasFocus()
    assert page.escape()
    assert len(_rows(page)) == 30


def test_that_a_filter_without_a_hit_says_what_to_do(page: BagPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.filter_field(), "zzz")
    assert words(page, "bag.empty.sentence") == "Intet tilbud passer. Slet noget i filteret."
    assert part(page, "bag.empty").isVisible()


def test_that_everything_reachable_has_a_name(page: BagPage) -> None:
    assert unnamed(page) == []


def test_that_the_listed_offers_are_put_on_paper(page: BagPage) -> None:
    part(page, "bag.filter", QLineEdit).setText("mentor")
    assert page.print_page()
    (dialog,) = page.findChildren(OutDialog)
    said = part(dialog, "bag.out.page.1", QLabel).accessibleDescription()
    assert "Mentor i virksomheden" in said
    assert "Virksomhedspraktik" not in said
    dialog.reject()
    part(page, "bag.filter", QLineEdit).setText("findes ikke")
    assert not page.print_page()


def test_that_what_can_be_done_stands_right_of_the_name_where_there_is_room_and_else_below_it(
    page: BagPage, qtbot: QtBot
) -> None:
    def of_page(name: str) -> QRect:
        shown = part(page, name)
        return QRect(shown.mapTo(page, QPoint(0, 0)), shown.size())

    qtbot.waitUntil(lambda: of_page("bag.correct").right() == of_page("bag.offer").right())
    deed, name = of_page("bag.correct"), of_page("bag.name")
    assert abs(deed.center().y() - name.center().y()) <= 2
    assert of_page("bag.status").top() >= name.bottom()
    page.resize(560, 660)
    part(page, "bag.sides", TitledList).show_detail()
    qtbot.waitUntil(lambda: of_page("bag.correct").top() >= of_page("bag.name").bottom())
    assert of_page("bag.correct").left() == of_page("bag.name").left()
