"""Ugens behov on the page Opfølgning: weeks, trades, the way to the company, paper and mail, and the order to the palette."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.drafts import latest_draft
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state, set_state
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.out.mail_dialog import MailDialog
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.shell.history import Place
from fieldvisit.ui.shell.verb_source import VerbSource
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import KVADRAT, NORDLYS

OpenFresh = Callable[..., Any]


def said(page: FollowUpsPage) -> list[str]:
    """Return headings and rows, as they are said."""
    rows = part(page, "needs.list", TwoLineList).rows
    return [row.title if isinstance(row, Section) else row.spoken for row in rows]


def test_that_the_week_is_shown_by_trade_stepped_through_and_leads_to_the_company(
    open_fresh: OpenFresh,
    opened_workspace: Workspace,
    window: RecordedWindow,
    events: Events,
    qtbot: QtBot,
    scenario: Scenario,
) -> None:
    add_need(opened_workspace, KVADRAT, {"occupation": "it-supporter", "posts": 3})
    page = open_fresh(FollowUpsPage, opened_workspace, "needs")
    qtbot.waitUntil(lambda: words(page, "needs.week") == "Uge 41 · 5. okt.–11. okt. 2026")
    assert said(page) == ["IT · 1 nyt", "Kvadrat IT-Drift A/S, Lindevang, It-supporter · 3 stillinger, Nyt"]
    assert unnamed(page) == []
    assert not part(page, "needs.after", QAbstractButton).isEnabled()
    events.announce(add_need(opened_workspace, NORDLYS, {"occupation": "svejser"}).changed)
    qtbot.waitUntil(lambda: words(page, "needs.counts") == "2 nye")
    rows = part(page, "needs.list", TwoLineList)
    [nordlys] = [row for row in rows.rows if isinstance(row, Row) and row.title.startswith("Nordlys")]
    rows.opened.emit(nordlys.id)
    assert window.opened == [("companies", scenario.unit_id(NORDLYS))]
    press(page, "needs.before")
    qtbot.waitUntil(lambda: part(page, "needs.empty").isVisible())
    assert words(page, "needs.week").startswith("Uge 40")
    assert not part(page, "needs.print", QAbstractButton).isEnabled()
    press(page, "needs.now")
    qtbot.waitUntil(rows.isVisible)


def test_that_the_week_goes_to_paper_and_into_a_mail_without_persons(
    open_fresh: OpenFresh, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    add_need(opened_workspace, NORDLYS, {"occupation": "svejser", "hours": 30})
    add_need(opened_workspace, NORDLYS, {"occupation": "afløser for K-0417"})
    page = open_fresh(FollowUpsPage, opened_workspace, "needs:2026-10-08")
    qtbot.waitUntil(lambda: words(page, "needs.counts") == "2 nye")
    assert page.print_page()
    qtbot.waitUntil(lambda: bool(page.findChildren(OutDialog)))
    dialog = page.findChildren(OutDialog)[0]
    assert words(dialog, "out.list.title") == "Ugens behov, uge 41 2026"
    dialog.reject()
    press(page, "needs.mail")
    qtbot.waitUntil(lambda: bool(page.findChildren(MailDialog)))
    mail = page.findChildren(MailDialog)[0]
    assert part(mail, "out.mail.subject", QLineEdit).text() == "Ugens behov, Uge 41 · 5. okt.–11. okt. 2026"
    body = part(mail, "out.mail.body", QTextEdit).toPlainText()
    assert body.startswith(
        "Metal\n- Nordlys Metal ApS, Lindevang · Svejser · 1 stilling · 30 timer om ugen (Nyt)\n"
    )
    assert "K-0417" not in body
    assert body.endswith("Venlig hilsen\nMette Lindholt")
    part(mail, "out.mail.subject", QLineEdit).setFocus()
    qtbot.keyClicks(part(mail, "out.mail.subject", QLineEdit), "!")
    part(mail, "out.mail.body").setFocus()
    draft = latest_draft(opened_workspace)
    assert draft is not None
    assert place_of(draft) == Place("follow_ups", "needs:2026-10-05")
    mail.reject()


def test_that_the_palette_orders_the_needs_of_a_week_that_has_been(
    open_workspace: OpenWorkspace, scenario: Scenario, events: Events, window: RecordedWindow
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    verbs = VerbSource(hanne, events, window)
    for typed in ("ugens behov", "ugens behov uge 40", "needs of the week week 45"):
        verbs.find(typed)[0].run()
    days = ("2026-10-05", "2026-09-28", "2025-11-03")
    assert window.opened == [("follow_ups", f"needs:{day}") for day in days]
    birgitte = open_workspace("birgitte")
    with birgitte.store.maintain() as connection:
        kept = get_state(connection, "enrolment")
        set_state(connection, "enrolment", {**kept, "role": "administrator"})
    assert list(VerbSource(birgitte, events, window).find("ugens behov")) == []
