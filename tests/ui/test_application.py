"""The whole window on a real profile: unlocking, locking, undo, the status strip, one window per profile."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.app import Application
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.profile import Profile
from fieldvisit.services.drafts import keep_draft
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.store.pending_wipe import PendingWipe, keep_wipe
from fieldvisit.store.state import set_state
from fieldvisit.ui.language import language
from fieldvisit.ui.onboarding.sample_data import Sample
from fieldvisit.ui.onboarding.sample_trial import SampleTrial
from fieldvisit.ui.out.mail_dialog import MailDialog
from fieldvisit.ui.shell.single_instance import SingleInstance
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit_sync.clock import FileClock
from tests.ui.reading import part, press

Started = Callable[..., Application]


@pytest.fixture
def passphrase() -> str:
    """A passphrase of this run."""
    return secrets.token_urlsafe(18)


@pytest.fixture
def profile(tmp_path: Path, clock: FileClock, passphrase: str) -> Profile:
    """Mette's locked profile with one company."""
    profile = Profile(tmp_path / "profile", clock)
    workspace = profile.create(passphrase)
    who = {
        "user": "mette",
        "login": "mette.lindholt",
        "name": "Mette Lindholt",
        "role": "consultant",
        "municipality": "0998",
        "municipality_name": "Lindevang Kommune",
        "device": "mette-1",
    }
    with workspace.store.maintain() as connection:
        set_state(connection, "enrolment", who)
        set_state(connection, "user", "mette")
        set_state(connection, "server", "http://127.0.0.1:9")
    create_company(workspace, NewCompany(name="Nordlys Metal ApS", cvr="99000015", contact_name="Rikke Dam"))
    profile.lock()
    return profile


@pytest.fixture
def start(qtbot: QtBot, profile: Profile) -> Iterator[Started]:
    """Start the window; closed after the test."""
    started: list[Application] = []

    def start(passphrase: str | None = None) -> Application:
        application = Application(profile, passphrase)
        qtbot.addWidget(application.window)
        started.append(application)
        application.start()
        return application

    yield start
    for application in started:
        application.window.close()


def _type_passphrase(application: Application, text: str) -> None:
    part(application.window, "unlock.passphrase", QLineEdit).setText(text)
    press(application.window, "unlock.open")


def test_that_a_profile_is_asked_for_its_passphrase_and_opens_on_the_day(
    start: Started, passphrase: str
) -> None:
    application = start()
    assert application.desk is None
    _type_passphrase(application, "en helt anden adgangskode")
    assert application.desk is None
    _type_passphrase(application, passphrase)
    assert application.desk is not None
    assert application.window.current_page == "today"


def test_that_the_lock_drops_the_key_and_says_what_waits(start: Started, passphrase: str) -> None:
    application = start(passphrase)
    application.window.lock()
    assert application.desk is None
    assert application.profile.workspace is None
    assert application.window.strip.words("saved") == "Låst"
    assert application.window.current_page == ""
    _type_passphrase(application, passphrase)
    assert application.desk is not None


def test_that_an_edit_is_undone_and_done_again_from_the_window(
    start: Started, qtbot: QtBot, passphrase: str
) -> None:
    application = start(passphrase)
    assert application.desk is not None
    workspace, events = application.desk.workspace, application.desk.events
    with workspace.store.read() as reader:
        (contact,) = reader.find(Contact)

    def phone() -> str | None:
        with workspace.store.read() as reader:
            return reader.need(Contact, contact.id).phone

    events.announce(edit_contact(workspace, contact.id, {"phone": "00 00 01 11"}).changed)
    application.window.undo_requested.emit()
    assert phone() is None
    assert part(application.window, "shell.toast.text", QLabel).text() == "Fortrudt: kontakt rettet"
    application.window.open_page("follow_ups")
    application.window.redo_requested.emit()
    assert phone() == "00 00 01 11"
    assert part(application.window, "shell.toast.text", QLabel).text() == "Gentaget: kontakt rettet"
    application.window.undo_requested.emit()
    assert phone() is None
    qtbot.waitUntil(lambda: application.window.strip.words("saved").startswith("Gemt på denne computer kl."))


def test_that_the_strip_counts_what_waits_and_says_when_there_is_no_line(
    start: Started, qtbot: QtBot, passphrase: str
) -> None:
    application = start(passphrase)
    strip = application.window.strip
    qtbot.waitUntil(lambda: strip.words("waiting") == "3 venter på synkronisering")
    qtbot.waitUntil(lambda: strip.words("connection").startswith("Ingen forbindelse"))


def test_that_a_second_window_of_a_profile_brings_the_first_to_the_front(
    qtbot: QtBot, profile: Profile
) -> None:
    first, second = SingleInstance(profile.folder), SingleInstance(profile.folder)
    assert first.claim()
    with qtbot.waitSignal(first.asked_to_front):
        assert not second.claim()
    first.release()


def test_that_a_wipe_the_server_ordered_leaves_no_file_and_begins_again(
    start: Started, profile: Profile, passphrase: str
) -> None:
    application = start(passphrase)
    assert application.desk is not None
    waiting = PendingWipe(server="http://127.0.0.1:9", device="mette-1", nonce="n", given_up={})
    keep_wipe(profile.folder, waiting)
    application.desk.sync.wipe_ordered.emit("Computeren er spærret.")
    QApplication.processEvents()
    assert application.desk is None
    assert not profile.exists
    said = [label.text() for label in application.window.findChildren(QLabel)]
    assert any("Computeren er spærret." in text for text in said)


def test_that_a_wipe_that_was_stopped_is_finished_at_the_next_start(
    start: Started, profile: Profile, passphrase: str
) -> None:
    waiting = PendingWipe(server="http://127.0.0.1:9", device="mette-1", nonce="n", given_up={})
    keep_wipe(profile.folder, waiting)
    application = start(passphrase)
    assert application.desk is None
    assert not profile.exists


def test_that_after_the_lock_the_window_opens_where_it_was_with_the_half_filled_form(
    start: Started, qtbot: QtBot, passphrase: str
) -> None:
    application = start(passphrase)
    application.window.open_page("follow_ups", "new")
    field = part(application.window, "follow_ups.add.title", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "ring til Nordlys")
    application.window.lock()
    _type_passphrase(application, passphrase)
    assert application.window.current_page == "follow_ups"
    assert part(application.window, "follow_ups.add.title", QLineEdit).text() == "ring til Nordlys"
    assert (
        part(application.window, "follow_ups.add.restored.line.text", QLabel)
        .text()
        .startswith("Vi gendannede")
    )


def test_that_the_text_of_a_mail_outlives_the_lock_and_is_forgotten_when_the_mail_is_closed(
    start: Started, qtbot: QtBot, passphrase: str
) -> None:
    application = start(passphrase)
    assert application.desk is not None
    workspace = application.desk.workspace
    with workspace.store.read() as reader:
        (contact,) = reader.find(Contact)
    edit_contact(workspace, contact.id, {"mail": "rikke@nordlys.example"})

    def write_mail() -> tuple[MailDialog, TextArea]:
        desk = application.desk
        assert desk is not None
        with desk.workspace.store.read() as reader:
            (unit,) = reader.find(ProductionUnit)
        application.window.open_page("companies", unit.id)
        qtbot.waitUntil(lambda: desk.is_idle)
        press(application.window, "companies.write_mail")
        dialog = application.window.findChildren(MailDialog)[-1]
        return dialog, part(dialog, "out.mail.body", TextArea)

    _, body = write_mail()
    fresh = body.text()
    qtbot.keyClicks(body, "Tak for sidst. ")
    typed = body.text()
    application.window.lock()
    _type_passphrase(application, passphrase)
    assert application.window.current_page == "companies"
    dialog, body = write_mail()
    assert body.text() == typed != fresh
    restored = part(dialog, "companies.mail.restored.line.text", QLabel).text()
    assert restored.startswith("Vi gendannede dit notat fra kl.")
    dialog.reject()
    assert write_mail()[1].text() == fresh


def test_that_a_change_of_language_keeps_the_half_filled_form(
    start: Started, qtbot: QtBot, passphrase: str, english: None
) -> None:
    del english
    application = start(passphrase)
    application.window.open_page("companies", "new")
    field = part(application.window, "companies.new.name", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Mosevang")
    application.window.appearance.choose_language("en")
    assert part(application.window, "companies.new.name", QLineEdit).text() == "Mosevang"
    assert (
        part(application.window, "companies.new.restored.line.text", QLabel).text().startswith("We restored")
    )
    application.window.appearance.choose_language("da")


@pytest.mark.parametrize("way", ["back", "closed"])
def test_that_the_looks_chosen_in_the_sample_data_stay_with_the_computer(
    way: str, qtbot: QtBot, profile: Profile, passphrase: str, tmp_path: Path, english: None
) -> None:
    del english
    first = Application(Profile(tmp_path / "own", profile.clock))
    qtbot.addWidget(first.window)
    first.start()
    first.window.appearance.choose_theme("light")
    part(first.window, "first_run.server", QLineEdit).setText("https://server.example")
    part(first.window, "first_run.code", QLineEdit).setText("K7QP-2MXD")
    sample = Sample(profile.folder, passphrase, tmp_path / "clock.json")
    first.window.findChildren(SampleTrial)[0].opened.emit(sample)
    assert first.inner is not None
    tried = first.inner.window
    assert (theme().choice, theme().text_scale) == ("light", 100)
    tried.appearance.choose_theme("dark")
    tried.appearance.choose_text_scale(150)
    tried.appearance.choose_language("en")
    if way == "back":
        tried.sample.leave_pressed.emit()
        assert first.inner is None
        qtbot.waitUntil(lambda: len(first.window.findChildren(QLabel, "first_run.demo.said")) == 1)
        assert part(first.window, "first_run.demo.said", QLabel).text() == "Just want to try?"
        assert part(first.window, "first_run.server", QLineEdit).text() == "https://server.example"
        assert part(first.window, "first_run.code", QLineEdit).text() == "K7QP-2MXD"
        first.window.close()
    else:
        tried.close()
    assert not first.window.isVisible()
    later = Application(Profile(tmp_path / "own", profile.clock))
    qtbot.addWidget(later.window)
    assert (theme().choice, theme().text_scale, language()) == ("dark", 150, "en")
    later.window.appearance.choose_language("da")
    later.window.close()


def test_that_a_start_after_a_crash_opens_the_form_that_was_being_filled_in(
    start: Started, profile: Profile, passphrase: str
) -> None:
    workspace = profile.unlock(passphrase)
    keep_draft(workspace, ("companies.new", ""), "company", {"companies.new.name": "Mosevang"})
    profile.lock()
    application = start(passphrase)
    assert application.window.current_page == "companies"
    assert part(application.window, "companies.new.name", QLineEdit).text() == "Mosevang"
