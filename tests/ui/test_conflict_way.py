"""From a row that bears the mark of a conflict to that conflict, and back, by keys alone."""

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.ui.shell.actions import Context
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import SystemClock
from tests.drivers.keyboard import Keyboard
from tests.ui.reading import part
from tests.ui.sync_review_page import NORDLYS, receive_clash

MINE, THEIRS = "sync_review.conflict.mine", "sync_review.conflict.theirs"


def test_that_a_marked_row_leads_to_its_conflict_and_back_with_the_keyboard_alone(
    whole_window: Desk, scenario: Scenario
) -> None:
    window, unit = whole_window.window, scenario.unit_id(NORDLYS)
    for name, record, field in (
        ("cf0", ("production_unit", scenario.unit_id("9990000055")), "street"),
        ("cf1", ("contact", scenario.id("ct-nordlys")), "role"),
        ("cf2", ("production_unit", unit), "street"),
    ):
        receive_clash(whole_window.workspace, scenario, name, record, field=field, shown="a", other="b")
    keys = Keyboard(SystemClock(), lambda: whole_window.is_idle)

    def is_at(page: str, record: str, rows: str) -> None:
        keys.eyes.wait(
            lambda: window.current_page == page and keys.eyes.find(rows, TwoLineList).choice == record,
            f"{record} on {page}",
        )

    def is_on(conflict: str) -> None:
        is_at("sync_review", conflict, "sync_review.list")
        keys.eyes.wait(lambda: keys.focus in {MINE, THEIRS}, "the focus on a value")

    assert ("Shift+F9", "Vis konflikten") in window.actions_list.keys_by_context()[Context.EVERYWHERE]
    assert window.actions_list.doubled_keys() == []
    keys.press("Ctrl+2", "Ctrl+F")
    keys.write("nordlys")
    keys.eyes.settle()
    keys.press("Return")
    is_at("companies", unit, "companies.list")
    keys.press("Shift+F9")
    is_on("cf1")
    rows = [row for row in keys.eyes.find("sync_review.list", TwoLineList).rows if isinstance(row, Row)]
    assert [row.id for row in rows if "Nordlys Metal" in row.spoken] == ["cf1", "cf2"]
    assert rows[1].subtitle == "Nordlys Metal · Du og Karim har rettet det samme"
    keys.press("Alt+Left")
    is_at("companies", unit, "companies.list")
    keys.press("Ctrl+K")
    keys.write("vis konfl")
    keys.press("Return")
    is_on("cf1")


def test_that_nothing_chosen_no_conflict_and_a_store_that_cannot_be_read_are_said(
    whole_window: Desk,
) -> None:
    window, keys = whole_window.window, Keyboard(SystemClock(), lambda: whole_window.is_idle)
    keys.press("Ctrl+8", "Shift+F9")
    assert keys.eyes.read("shell.toast.text") == "Vælg først det, du vil se konflikten om."
    keys.press("Ctrl+5")
    keys.eyes.wait(lambda: bool(keys.eyes.find("bag.list", TwoLineList).choice), "an offer")
    keys.press("Shift+F9")
    assert keys.eyes.read("shell.toast.text") == "Der er ingen konflikt om det, du har valgt."
    whole_window.workspace.store.close()
    keys.press("Shift+F9")
    assert keys.eyes.read("shell.toast.text").startswith("Dine data er låst.")
    assert window.current_page == "bag"
    window.open_page("sync_review", "cf1")
    assert keys.eyes.find("sync_review.failure").isVisible()


def test_that_a_visit_in_conflict_has_a_button_that_leads_there_and_none_afterwards(
    whole_window: Desk, scenario: Scenario
) -> None:
    window, visit = whole_window.window, scenario.id("v1")
    keys = Keyboard(SystemClock(), lambda: whole_window.is_idle)
    window.open_page("visits", visit)
    keys.eyes.settle()
    button = part(window, "visit.conflict", IconButton)
    assert not button.isVisible()
    receive_clash(
        whole_window.workspace, scenario, "cf1", ("visit", visit), field="note", shown="a", other="b"
    )
    whole_window.events.announce(Changed(frozenset({"conflict"}), frozenset({"cf1"}), "sync"))
    keys.eyes.wait(button.isVisible, "the button")
    button.click()
    keys.eyes.wait(lambda: window.current_page == "sync_review", "the page of the conflict")
    assert keys.eyes.find("sync_review.list", TwoLineList).choice == "cf1"
