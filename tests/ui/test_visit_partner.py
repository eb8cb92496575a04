"""Requests, invitations and exchange agreements, typed at a visit."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.request_partner import requests_of
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.visits.partner_panel import PartnerPanel
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.reading import part, press, unnamed, words

KVADRAT = "9990000033"


@pytest.fixture
def panel(
    opened_workspace: Workspace,
    events: Events,
    show: Callable[[QWidget], None],
    scenario: Scenario,
) -> PartnerPanel:
    """The panel at Kvadrat, which needs three supporters."""
    add_need(opened_workspace, KVADRAT, {"occupation": "it-supporter", "posts": 3})
    panel = PartnerPanel(opened_workspace, events, scenario.id("v3"))
    show(panel)
    return panel


def _fill(panel: PartnerPanel, qtbot: QtBot, name: str, text: str) -> None:
    field = part(panel, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_that_the_request_is_filled_from_need_and_shortlist_and_waits(
    panel: PartnerPanel, opened_workspace: Workspace
) -> None:
    press(panel, "visit.partner.request.open")
    shown = {
        name: part(panel, f"visit.partner.request.{name}", QLineEdit).text()
        for name in ("occupation", "posts", "profiles_here", "profiles_wanted", "due")
    }
    assert shown == {
        "occupation": "it-supporter",
        "posts": "3",
        "profiles_here": "2",
        "profiles_wanted": "1",
        "due": "13. okt. 2026",
    }
    press(panel, "visit.partner.request.save")
    assert words(panel, "visit.partner.requests.0.title") == "Anmodning til Søndersted Kommune (fiktiv)"
    assert words(panel, "visit.partner.requests.0.details") == (
        "Mangler 1 profil · it-supporter · svar senest tir. 13. okt."
    )
    assert words(panel, "visit.partner.requests.0.state.text") == "Venter på at blive sendt"
    assert [held.state for held in requests_of(opened_workspace, KVADRAT)].count("waiting_to_send") == 1


def test_that_a_request_without_a_trade_or_with_words_for_numbers_is_not_kept(
    panel: PartnerPanel, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    press(panel, "visit.partner.request.open")
    need = part(panel, "visit.partner.request.need", QComboBox)
    need.setCurrentIndex(need.findData(""))
    part(panel, "visit.partner.request.occupation", QLineEdit).clear()
    _fill(panel, qtbot, "visit.partner.request.posts", "tre")
    press(panel, "visit.partner.request.save")
    assert words(panel, "visit.partner.request.occupation.message.text") == "Skriv, hvilket fag der mangler."
    assert words(panel, "visit.partner.request.posts.message.text").startswith("Skriv et helt tal")
    assert len(requests_of(opened_workspace, KVADRAT)) == 1
    qtbot.keyClick(part(panel, "visit.partner.request.posts"), Qt.Key.Key_Escape)
    assert panel.findChildren(QLineEdit, "visit.partner.request.posts") == []


def test_that_the_draft_shows_its_numbers_and_takes_new_ones(panel: PartnerPanel, qtbot: QtBot) -> None:
    press(panel, "visit.partner.agreement.open")
    assert part(panel, "visit.partner.agreement.we_find_posts", QLineEdit).text() == "2"
    _fill(panel, qtbot, "visit.partner.agreement.we_find_posts", "3")
    _fill(panel, qtbot, "visit.partner.agreement.they_open_places", "2")
    press(panel, "visit.partner.agreement.save")
    assert words(panel, "visit.partner.agreements.0.details") == (
        "Vi finder 3 it-supporter, de åbner 2 virksomhedspraktik · ses på 15. jan. 2027"
    )
    assert words(panel, "visit.partner.agreements.0.state.text") == "Kladde"


def test_that_an_invitation_counts_posts_and_can_be_taken_back(
    panel: PartnerPanel, opened_workspace: Workspace, events: Events, qtbot: QtBot
) -> None:
    told: list[Changed] = []
    events.changed.connect(told.append)
    kept: list[Changed] = []
    panel.done.connect(lambda text, changed: kept.append(changed))
    press(panel, "visit.partner.invite.open")
    _fill(panel, qtbot, "visit.partner.invite.posts", "3")
    press(panel, "visit.partner.invite.save")
    assert words(panel, "visit.partner.invitations.0.title") == "IT-matchdag i Lindevang"
    assert words(panel, "visit.partner.invitations.0.details") == (
        "Tor. 22. okt. · tager 3 stillinger med · i alt 3 stillinger fra 1 virksomhed"
    )
    assert kept == told
    events.announce(undo(opened_workspace, kept[0]).changed)
    assert panel.findChildren(QWidget, "visit.partner.invitations.0") == []


def test_that_a_caseworker_reads_and_does_not_write(
    open_workspace: OpenWorkspace,
    events: Events,
    show: Callable[[QWidget], None],
    scenario: Scenario,
) -> None:
    panel = PartnerPanel(open_workspace("hanne", opening_of_the_day(scenario)), events, scenario.id("v3"))
    show(panel)
    assert words(panel, "visit.partner.agreements.0.title") == "Bytteaftale"
    for name in ("request", "invite", "agreement"):
        assert not part(panel, f"visit.partner.{name}.open").isEnabled()


def test_that_everything_reachable_has_a_name(panel: PartnerPanel) -> None:
    for name in ("request", "invite", "agreement"):
        press(panel, f"visit.partner.{name}.open")
        assert unnamed(panel) == []
