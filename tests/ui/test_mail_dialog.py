"""Mails in their dialog: nothing is sent here, protection and candidates are pointed at before one is handed on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.address_mail import Addressee
from fieldvisit.services.call_rule import PROTECTED, MayCall
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.calls.calls_page import CallsPage
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.out.mail_dialog import Kind, Letter, MailDialog, Matter
from fieldvisit.ui.out.outside import phone_address
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.text_area import TextArea
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS

OpenFresh = Callable[..., Any]
RIKKE = "rikke@nordlys.example"


class Desktop(QObject):
    """The programs of the desktop: keeps what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep an address."""
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A desktop with programs for mails and telephone calls."""
    programs = Desktop()
    for scheme in ("mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, programs, "take")
    yield programs
    for scheme in ("mailto", "tel"):
        QDesktopServices.unsetUrlHandler(scheme)


def open_mail(page: QWidget, button: str) -> MailDialog:
    """Press a button and return the mail it opens."""
    press(page, button)
    return page.findChildren(MailDialog)[-1]


def test_that_the_thank_you_mail_is_handed_to_the_mail_program(
    nordlys: VisitPage,
    opened_workspace: Workspace,
    scenario: Scenario,
    desktop: Desktop,
    window: RecordedWindow,
) -> None:
    nordlys.end_visit()
    dialog = open_mail(nordlys, "visit.end.mail")
    assert unnamed(dialog) == []
    press(dialog, "out.mail.open")
    assert desktop.opened == []
    assert words(dialog, "out.mail.to.message.text").startswith("Skriv en mailadresse")
    part(dialog, "out.mail.to", QLineEdit).setText(RIKKE)
    press(dialog, "out.mail.open")
    (url,) = desktop.opened
    assert url.startswith(f"mailto:{RIKKE}?subject=Tak%20for%20bes%C3%B8get&body=K%C3%A6re%20Rikke%20Dam")
    assert window.said == ["Mailen er åbnet i dit mailprogram."]


def test_that_a_candidate_in_the_text_is_pointed_at_before_the_mail_goes_on(
    nordlys: VisitPage, desktop: Desktop
) -> None:
    nordlys.end_visit()
    dialog = open_mail(nordlys, "visit.end.mail")
    part(dialog, "out.mail.to", QLineEdit).setText(RIKKE)
    part(dialog, "out.mail.body", TextArea).set_text("Amina kan begynde mandag.")
    press(dialog, "out.mail.open")
    assert "nævne en kandidat" in words(dialog, "out.mail.message.text")
    assert desktop.opened == []
    press(dialog, "out.mail.open")
    assert len(desktop.opened) == 1


def test_that_a_text_too_long_for_the_desktop_is_kept_as_a_file(
    nordlys: VisitPage, desktop: Desktop, tmp_path: Path, window: RecordedWindow
) -> None:
    nordlys.end_visit()
    dialog = open_mail(nordlys, "visit.end.mail")
    part(dialog, "out.mail.to", QLineEdit).setText(RIKKE)
    part(dialog, "out.mail.body", TextArea).set_text("Lang tekst. " * 200)
    press(dialog, "out.mail.open")
    assert "for lang" in words(dialog, "out.mail.message.text")
    dialog.save(str(tmp_path / "mangler" / "tak.eml"))
    assert "kunne ikke skrives" in words(dialog, "out.mail.message.text")
    dialog.save(str(tmp_path / "tak.eml"))
    assert b"X-Unsent: 1" in (tmp_path / "tak.eml").read_bytes()
    assert window.said == [f"Gemt: {tmp_path / 'tak.eml'}"]
    assert [file.name for file in tmp_path.glob("*.eml*")] == ["tak.eml"]


def test_that_protection_is_shown_before_a_mail_nobody_asked_for_and_before_a_call(
    open_fresh: OpenFresh, opened_workspace: Workspace, scenario: Scenario, desktop: Desktop, qtbot: QtBot
) -> None:
    page = open_fresh(CompaniesPage, opened_workspace)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(scenario.unit_id("9990000055"))
    press(page, "companies.ring")
    assert desktop.opened == ["tel:+4500000155"]
    dialog = open_mail(page, "companies.write_mail")
    assert words(dialog, "out.mail.flags.text") == (
        "Virksomheden er reklamebeskyttet. Skriv først, hvorfor kommunen skriver."
    )
    assert unnamed(dialog) == []
    dialog.reject()


@pytest.mark.parametrize(
    ("kind", "rule", "may"),
    [(Kind.FIRST, MayCall.BLOCK, False), (Kind.FIRST, MayCall.WARN, True), (Kind.ASKED, MayCall.BLOCK, True)],
)
def test_that_a_municipality_can_stop_mails_to_protected_companies_that_did_not_ask(
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    qtbot: QtBot,
    kind: Kind,
    rule: MayCall,
    may: bool,
) -> None:
    addressee = Addressee(
        name="I. Juul", mail="juul@haver.example", company="Haver", flags=(PROTECTED,), may_write_first=rule
    )
    tools = PageTools(opened_workspace, events, tasks, window)
    about = Matter("companies.mail", ProductionUnit.KIND, NORDLYS)
    dialog = MailDialog(tools, addressee, Letter(subject="Hej", body="", about=about, kind=kind))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "reklamebeskyttede" in words(dialog, "out.mail.flags.text") or may
    for button in ("open", "save"):
        assert part(dialog, f"out.mail.{button}", QWidget).isEnabled() is may


def test_that_deadlines_and_inquiries_are_answered_by_mail(
    open_fresh: OpenFresh, opened_workspace: Workspace, scenario: Scenario
) -> None:
    page = open_fresh(FollowUpsPage, opened_workspace, scenario.id("d1"))
    dialog = open_mail(page, "follow_ups.mail")
    assert part(dialog, "out.mail.subject", QLineEdit).text() == "Svar – Tag & Facade Vest"
    said = part(dialog, "out.mail.body", TextArea).text()
    assert said.startswith("Kære Ole Krag\n\nSom vi aftalte")
    assert said.endswith("Venlig hilsen\nMette Lindholt")
    dialog.reject()


def test_that_a_number_is_rung_from_the_call_list(
    open_fresh: OpenFresh, opened_workspace: Workspace, desktop: Desktop
) -> None:
    page = open_fresh(CallsPage, opened_workspace)
    press(page, "calls.dial")
    assert desktop.opened == ["tel:+4500000155"]


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("00 00 01 10", "tel:+4500000110"),
        ("+46 8 123 45", "tel:+46812345"),
        ("Nummer er ikke oplyst", ""),
        ("112", "tel:112"),
    ],
)
def test_that_a_number_becomes_an_address_that_telephones(number: str, address: str) -> None:
    assert phone_address(number) == address
