"""Kommunens regler in the settings: the administrator chooses, the others read, and what is counted follows (R12, D6)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from fieldvisit.domain.records.setting import Setting
from fieldvisit.services.call_rule import PROTECTED, MayCall, may_call
from fieldvisit.services.municipality_rules import RULES, read_rules, set_rule
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_inquiry import usual_dates
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part, unnamed, words
from tests.ui.settings.conftest import as_role, settle, started_as

_AT = "settings.rules"
ANSWER = "sla.inbound_ack_working_days"


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, opened_workspace: Workspace, role: str, qtbot: QtBot
) -> Iterator[Desk]:
    """The window on the section."""
    with started_as(role, qapp, tmp_path, opened_workspace) as desk:
        desk.window.open_page("settings", "rules")
        settle(desk, qtbot)
        yield desk


def choose(desk: Desk, qtbot: QtBot, rule: str, said: str) -> None:
    """Choose a value of a rule by its words."""
    box = part(desk.window, f"{_AT}.{rule}", QComboBox)
    place = box.findText(said)
    assert place >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settle(desk, qtbot)


def test_that_the_administrator_chooses_the_promised_days_and_takes_it_back(
    desk: Desk, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    assert unnamed(part(desk.window, _AT)) == []
    box = part(desk.window, f"{_AT}.{ANSWER}", QComboBox)
    assert box.currentText() == "1 arbejdsdag"
    choose(desk, qtbot, ANSWER, "3 arbejdsdage")
    assert read_rules(opened_workspace)[ANSWER] == 3
    # The other promises of the same setting stand as they stood.
    assert read_rules(opened_workspace)["sla.cv_working_days"] == 5
    assert desk.undo()
    settle(desk, qtbot)
    assert read_rules(opened_workspace)[ANSWER] == 1
    assert box.currentText() == "1 arbejdsdag"


def test_that_calls_to_protected_companies_follow_what_is_chosen(
    desk: Desk, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    choose(desk, qtbot, "call_protected", "Ikke tilladt")
    assert may_call(opened_workspace, {PROTECTED}) is MayCall.BLOCK


@pytest.mark.parametrize("role", ["consultant"], indirect=True)
def test_that_the_others_read_the_rules_behind_padlocks(desk: Desk) -> None:
    rows = [row for row in part(desk.window, f"{_AT}.list", TwoLineList).rows if isinstance(row, Row)]
    assert len(rows) == len(RULES)
    assert ("Svar på en henvendelse", "1 arbejdsdag") in [(row.title, row.subtitle) for row in rows]
    assert {row.icon for row in rows} == {"laas"}
    assert words(desk.window, f"{_AT}.reason.text").startswith("Bestemt af ")
    assert part(desk.window, _AT).findChildren(QComboBox) == []


def test_that_a_rule_counts_for_what_is_promised_from_then_on(opened_workspace: Workspace) -> None:
    as_role(opened_workspace, "administrator")
    assert usual_dates(opened_workspace) == (date(2026, 10, 7), date(2026, 10, 13))
    set_rule(opened_workspace, ANSWER, 3)
    assert usual_dates(opened_workspace) == (date(2026, 10, 9), date(2026, 10, 13))


@pytest.mark.parametrize(
    ("rule", "value"), [(ANSWER, -1), (ANSWER, "3"), (ANSWER, True), ("small_n", 5_000), ("unknown", 1)]
)
def test_that_a_value_nobody_can_use_is_refused(
    opened_workspace: Workspace, rule: str, value: int | str
) -> None:
    as_role(opened_workspace, "administrator")
    before = read_rules(opened_workspace)
    with pytest.raises(ProblemError, match="Reglen kan ikke have den værdi"):
        set_rule(opened_workspace, rule, value)
    assert read_rules(opened_workspace) == before


def test_that_a_consultant_decides_nothing(opened_workspace: Workspace) -> None:
    with pytest.raises(ProblemError, match="Din rolle må ikke"):
        set_rule(opened_workspace, "small_n", 10)


def test_that_a_setting_and_a_promise_that_were_missing_are_made(opened_workspace: Workspace) -> None:
    as_role(opened_workspace, "administrator")
    set_rule(opened_workspace, "small_n", 10)
    set_rule(opened_workspace, "sla.newcomer_working_days", 15)
    held = read_rules(opened_workspace)
    assert (held["small_n"], held["sla.newcomer_working_days"], held["sla.cv_working_days"]) == (10, 15, 5)
    with opened_workspace.store.read() as reader:
        assert len([each for each in reader.find(Setting) if each.name == "sla"]) == 1
