"""The one dialog through which everything goes out: previews, forms, places, long work, and nothing half written."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldvisit.exchange.file_place import file_name
from fieldvisit.exchange.whole_file import whole_file
from fieldvisit.services.out_folder import last_folder
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.out.out_document import CSV, OutDocument, OutForm, Step, printed
from fieldvisit.ui.out.start_folder import start_folder
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.table_model import Column
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

OpenDialog = Callable[..., OutDialog]
COLUMNS = (Column("cvr", "CVR"),)
PAGE = "<h1>Åbne døre</h1><p>203 kontaktet</p>"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A page of the window."""
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def open_dialog(
    workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    parent: QWidget,
    tmp_path: Path,
) -> OpenDialog:
    """Open the dialog for a document of some forms, named for a folder of the test."""

    def make(*forms: OutForm, name: str = "rapport") -> OutDialog:
        document = OutDocument(title="Rapport", subtitle="", name=name, forms=forms or (printed(PAGE),))
        dialog = OutDialog(PageTools(workspace, events, tasks, window), document, name="out", parent=parent)
        field = part(dialog, "out.path", QLineEdit)
        field.setText(str(tmp_path / Path(field.text()).name))
        dialog.open()
        return dialog

    return make


def test_that_the_place_that_is_offered_is_there_also_in_a_new_home(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert not Path(documents).exists()
    assert start_folder(workspace) == tmp_path
    Path(documents).mkdir()
    assert start_folder(workspace) == Path(documents)


def test_that_a_file_is_saved_told_and_its_folder_remembered(
    open_dialog: OpenDialog, workspace: Workspace, window: RecordedWindow, tmp_path: Path
) -> None:
    dialog = open_dialog()
    assert part(dialog, "out.page.1", QLabel).accessibleDescription() == "Åbne døre\n203 kontaktet"
    assert unnamed(dialog) == []
    press(dialog, "out.save")
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF-")
    assert window.said == [f"Gemt: {tmp_path / 'rapport.pdf'}"]
    assert last_folder(workspace) == tmp_path
    again = open_dialog(name="igen")
    assert Path(part(again, "out.path", QLineEdit).text()) == tmp_path / "igen.pdf"
    again.reject()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("liste", "liste.csv"), ("liste.pdf", "liste.csv"), ("uge 41.5", "uge 41.5.csv"), ("", "rapport.csv")],
)
def test_that_a_name_is_completed_to_a_file_that_is_found_and_opened(
    open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kept: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))

    def write(path: Path, _: Step) -> None:
        path.write_text("1")

    dialog = open_dialog(printed(PAGE), OutForm(id=CSV, title="CSV", columns=COLUMNS, write=write))
    field = part(dialog, "out.path", QLineEdit)
    field.setText(typed)
    press(dialog, "out.format.csv")
    assert field.text() == str(tmp_path / kept)
    field.setText(typed)
    press(dialog, "out.save")
    assert (tmp_path / kept).read_text() == "1"


def test_that_a_file_that_is_there_is_replaced_only_when_asked_twice(
    open_dialog: OpenDialog, tmp_path: Path
) -> None:
    there = tmp_path / "rapport.pdf"
    there.write_bytes(b"her i forvejen")
    dialog = open_dialog()
    press(dialog, "out.save")
    assert "findes allerede" in words(dialog, "out.message.text")
    assert there.read_bytes() == b"her i forvejen"
    press(dialog, "out.save")
    assert there.read_bytes().startswith(b"%PDF-")


def test_that_long_work_tells_how_far_it_is_and_leaves_nothing_when_it_is_stopped(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    stopped, ended = Event(), Event()

    def write(path: Path, step: Step) -> None:
        try:
            with whole_file(path) as file:
                file.write(b"CVR\r\n")
                step(1_257)
                stopped.wait(10)
                step(2_000)
        finally:
            ended.set()

    dialog = open_dialog(OutForm(id=CSV, title="CSV", columns=COLUMNS, write=write, in_background=True))
    press(dialog, "out.save")
    qtbot.waitUntil(lambda: "1.257 rækker" in words(dialog, "out.message.text"))
    assert not part(dialog, "out.save", QWidget).isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert words(dialog, "out.message.text") == "Afbrudt. Intet er gemt."
    assert dialog.isVisible()
    stopped.set()
    assert ended.wait(10)
    qtbot.waitUntil(lambda: not list(tmp_path.glob("*rapport*")))
    assert part(dialog, "out.save", QWidget).isEnabled()
    dialog.reject()


def test_that_an_error_while_writing_leaves_the_old_file_as_it_was(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    def write(path: Path, step: Step) -> None:
        with whole_file(path) as file:
            file.write(b"halv")
            raise OSError("the disk is full")

    there = tmp_path / "rapport.csv"
    there.write_bytes(b"hel")
    dialog = open_dialog(OutForm(id=CSV, title="CSV", columns=COLUMNS, write=write, in_background=True))
    press(dialog, "out.save")
    press(dialog, "out.save")
    qtbot.waitUntil(lambda: "kunne ikke skrives" in words(dialog, "out.message.text"))
    assert part(dialog, "out.path").hasFocus()
    assert there.read_bytes() == b"hel"
    assert [path.name for path in tmp_path.glob("*rapport*")] == ["rapport.csv"]
    dialog.reject()


def test_that_the_lock_which_throws_the_page_away_takes_the_preview_along(
    workspace: Workspace, events: Events, tasks: Tasks, window: RecordedWindow, qtbot: QtBot
) -> None:
    page = QWidget()
    document = OutDocument(title="Rapport", subtitle="", name="rapport", forms=(printed(PAGE),))
    dialog = OutDialog(PageTools(workspace, events, tasks, window), document, name="out", parent=page)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        page.deleteLater()
    assert not isValid(dialog)


@pytest.mark.parametrize(
    ("text", "name"),
    [("Tag & Facade: uge 42/43", "Tag & Facade  uge 42 43"), ("..\\skjult. ", "skjult"), ("a\nb", "a b")],
)
def test_that_no_text_makes_a_file_name_that_leads_elsewhere(text: str, name: str) -> None:
    assert file_name(text) == name


@pytest.mark.parametrize("name", ["x" * 10_000, "å" * 300, "\U0001f469" * 120])
def test_that_a_name_of_any_length_is_cut_to_one_that_can_be_saved(
    open_dialog: OpenDialog, tmp_path: Path, name: str
) -> None:
    press(open_dialog(name=file_name(name)), "out.save")
    [kept] = tmp_path.glob("*.pdf")
    assert name.startswith(kept.stem)


@pytest.mark.parametrize("typed", ["~ukendt/ark", "x" * 300])
def test_that_a_typed_place_that_is_none_is_said_to_be_none(
    open_dialog: OpenDialog, workspace: Workspace, typed: str
) -> None:
    dialog = open_dialog()
    part(dialog, "out.path", QLineEdit).setText(typed)
    press(dialog, "out.save")
    assert words(dialog, "out.message.text").startswith("Filen kunne ikke skrives her.")
    assert last_folder(workspace) is None
    dialog.reject()
