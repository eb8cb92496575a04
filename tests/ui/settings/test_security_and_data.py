"""Passphrase, recovery key, what the municipality has settled, what lies here, and deleting all of it."""

import secrets
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.app import Application
from fieldvisit.domain.records.company import Company
from fieldvisit.profile import Profile
from fieldvisit.services.computer_keys import check_passphrase, read_recovery
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.onboarding.first_run_page import FirstRunPage
from tests.fixtures_workspace import MORNING
from tests.ui.reading import part, press, words
from tests.ui.settings.conftest import Opened, OpenSettings, started


def fill(opened: Opened, **texts: str) -> None:
    """Type into the fields of a form; a name's two underscores stand for a dot."""
    for name, text in texts.items():
        part(opened.window, f"settings.{name.replace('__', '.')}", QLineEdit).setText(text)


def shown(opened: Opened, name: str) -> bool:
    """Say whether a part can be seen."""
    return part(opened.window, name, QWidget).isVisible()


def test_that_the_passphrase_is_changed_in_place_and_the_old_one_opens_nothing(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    opened = open_settings("security")
    window, new = opened.window, secrets.token_urlsafe(18)
    press(window, "settings.passphrase.open")
    assert window.focusWidget() is part(window, "settings.passphrase.old")
    fill(opened, passphrase__old=opened.passphrase, passphrase__new=new, passphrase__again=new)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert words(window, "settings.passphrase.line.text") == "Skifter adgangskode …"
    opened.settle(qtbot)
    old, opened.passphrase = opened.passphrase, new
    assert window.overlays.said == "Adgangskoden er skiftet. Den gamle åbner ikke mere."
    assert not shown(opened, "settings.passphrase")
    assert part(window, "settings.passphrase.new", QLineEdit).text() == ""
    check_passphrase(opened.workspace, new)
    with pytest.raises(ProblemError):
        check_passphrase(opened.workspace, old)


@pytest.mark.parametrize(
    ("old", "new", "again", "field", "said"),
    [
        ("", "x" * 12, "x" * 12, "old", "Skriv den adgangskode, du bruger nu."),
        (
            "wrong wrong wrong",
            "x" * 12,
            "x" * 12,
            "old",
            "Adgangskoden passer ikke. Intet er ændret. Prøv igen.",
        ),
        (None, "x" * 12, "x" * 13, "again", "De to adgangskoder er ikke ens. Skriv den igen."),
        (None, "x" * 11, "x" * 11, "new", "Adgangskoden er for kort"),
    ],
    ids=["none", "wrong", "unlike", "short"],
)
def test_that_a_passphrase_that_cannot_be_set_is_told_below_its_field_and_changes_nothing(
    open_settings: OpenSettings, qtbot: QtBot, old: str | None, new: str, again: str, field: str, said: str
) -> None:
    opened = open_settings("security")
    press(opened.window, "settings.passphrase.open")
    typed = opened.passphrase if old is None else old
    fill(opened, passphrase__old=typed, passphrase__new=new, passphrase__again=again)
    press(opened.window, "settings.passphrase.confirm")
    opened.settle(qtbot)
    assert words(opened.window, f"settings.passphrase.{field}.message.text").startswith(said)
    assert opened.window.focusWidget() is part(opened.window, f"settings.passphrase.{field}")
    assert shown(opened, "settings.passphrase")


def test_that_esc_and_leaving_forget_a_passphrase_that_was_typed(open_settings: OpenSettings) -> None:
    opened = open_settings("security")
    window = opened.window
    field = part(window, "settings.passphrase.old", QLineEdit)
    for leave in (lambda: QTest.keyClick(window, Qt.Key.Key_Escape), window.pages.leave):
        press(window, "settings.passphrase.open")
        fill(opened, passphrase__old=opened.passphrase)
        leave()
        assert (field.text(), field.isVisible()) == ("", False)


def test_that_the_recovery_key_is_made_with_the_passphrase(open_settings: OpenSettings, qtbot: QtBot) -> None:
    opened = open_settings("security")
    window = opened.window
    assert words(window, "settings.recovery.mark.text") == "Ikke oprettet"
    press(window, "settings.recovery.open")
    fill(opened, recovery__passphrase=opened.passphrase)
    QTest.keyClick(part(window, "settings.recovery.passphrase"), Qt.Key.Key_Return)
    opened.settle(qtbot)
    assert read_recovery(opened.workspace).made
    assert words(window, "settings.recovery.mark.text") == "Oprettet"
    assert not shown(opened, "settings.recovery.open")


def test_that_what_the_municipality_has_settled_shows_a_reason_instead_of_a_choice(
    qapp: QApplication, tmp_path: Path, opened_workspace: Workspace
) -> None:
    with started(qapp, tmp_path, opened_workspace) as desk:
        desk.window.settings.remember("security/lock_minutes", 2)
        desk.window.open_page("settings", "security")
        assert words(desk.window, "settings.lock_minutes.locked.value") == "Efter 5 minutter uden brug"
        assert "Bestemt af Lindevang Kommune" in words(desk.window, "settings.lock_minutes.locked.reason")
        assert not part(desk.window, "settings.lock_minutes").isVisible()
        assert desk.choices.lock_minutes == 5
        desk.window.open_page("settings", "sync")
        assert words(desk.window, "settings.sync.itself.locked.value") == "Slået fra"
        assert not part(desk.window, "settings.sync.itself").isVisible()


def test_that_syncs_begin_by_themselves_once_that_is_chosen(open_settings: OpenSettings) -> None:
    opened = open_settings("sync")
    assert not opened.desk.choices.syncs_itself
    press(opened.window, "settings.sync.itself.yes")
    assert opened.desk.sync.begins_itself
    QTest.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not opened.desk.sync.begins_itself


def test_that_server_age_and_locks_are_told_without_a_line(open_settings: OpenSettings, qtbot: QtBot) -> None:
    opened = open_settings("sync")
    window = opened.window
    qtbot.waitUntil(lambda: not opened.desk.sync.is_online)
    opened.settle(qtbot)
    assert words(window, "settings.sync.facts.server") == "http://127.0.0.1:9"
    assert words(window, "settings.sync.facts.age") == "Under et minut"
    assert words(window, "settings.sync.line.text").startswith("Ingen forbindelse. Alt er gemt")
    opened.clock.set(MORNING + timedelta(days=20), ticking=False)
    said = []
    for section, line in (("data", "settings.data.state.text"), ("sync", "settings.sync.line.text")):
        window.open_page("settings", section)
        opened.settle(qtbot)
        said.append(words(window, line))
    assert words(window, "settings.sync.facts.age") == "20 dage"
    assert said == ["Personoplysninger er låst, til du synkroniserer. Intet er slettet."] * 2


def test_that_what_lies_here_is_counted_and_unsent_work_keeps_it_from_being_deleted(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    opened = open_settings("look")
    create_company(opened.workspace, NewCompany(name="Nordlys Metal ApS", cvr="99000015"))
    opened.window.open_page("settings", "data")
    opened.settle(qtbot)
    window = opened.window
    with opened.workspace.store.read() as reader:
        assert words(window, "settings.data.counts.company") == str(reader.count(Company))
    assert words(window, "settings.data.counts.candidate") == "0"
    assert words(window, "settings.data.facts.size").endswith(" MB")
    assert "ligger kun her" in words(window, "settings.wipe.unsent.text")
    assert not part(window, "settings.wipe.open").isEnabled()
    press(window, "settings.wipe.send")
    assert window.current_page == "sync_review"


def test_that_everything_is_deleted_after_the_passphrase_and_the_window_begins_anew(
    shared: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, passphrase = shared.untouched
    profile = Profile(shutil.copytree(folder, tmp_path / "profile"), shared.clock)
    application = Application(profile, passphrase)
    qtbot.addWidget(application.window)
    application.start()
    assert application.desk is not None
    opened, window = replace(shared, desk=application.desk), application.window
    window.open_page("settings", "data")
    opened.settle(qtbot)
    press(window, "settings.wipe.open")
    press(window, "settings.wipe.confirm")
    assert words(window, "settings.wipe.passphrase.message.text") == "Skriv din adgangskode."
    fill(opened, wipe__passphrase=passphrase)
    press(window, "settings.wipe.confirm")
    qtbot.waitUntil(lambda: bool(window.findChildren(FirstRunPage)), timeout=10_000)
    left = [path.name for path in profile.folder.iterdir()]
    assert not [name for name in left if name.startswith(("store", "backups", "wipe"))]
    assert application.desk is None
    window.close()


def test_that_a_form_that_opens_below_the_window_comes_into_sight(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    window = open_settings("security").window
    window.resize(1024, 600)
    press(window, "settings.passphrase.open")
    confirm = part(window, "settings.passphrase.confirm")
    qtbot.waitUntil(lambda: confirm.visibleRegion().boundingRect() == confirm.rect())
    assert window.focusWidget() is part(window, "settings.passphrase.old")


def test_that_the_trash_is_opened_from_the_data(open_settings: OpenSettings) -> None:
    window = open_settings("data").window
    press(window, "settings.data.trash")
    assert window.overlays.front is not None
    assert window.overlays.front.objectName() == "trash"
