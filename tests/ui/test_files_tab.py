"""Virksomheder, the tab Filer: dropped, pasted, opened, and moved to the trash by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.attach_file import attach_bytes, list_files
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.companies_page import open_page, page
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, unnamed, words
from tests.unit.services.nordlys import NORDLYS
from tests.unit.store.full_disk import files_limited_to

__all__ = ["open_page", "page"]

LETTER = b"Porten mod syd er til varer."


class Opener(QObject):
    """The program that the desktop has for files: notes what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, bytes, int]] = []

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        path = Path(address.toLocalFile())
        self.seen.append((path.name, path.read_bytes(), path.stat().st_mode & 0o777))


def drop(page: CompaniesPage, carried: QMimeData) -> None:
    part(page, "companies.files_tab", QWidget).dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def rows(page: CompaniesPage) -> list[str]:
    return [row.spoken for row in part(page, "companies.files", TwoLineList).rows if isinstance(row, Row)]


@pytest.fixture
def files(page: CompaniesPage, qtbot: QtBot, scenario: Scenario) -> CompaniesPage:
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(f"files:{scenario.unit_id(NORDLYS)}")
    return page


def test_that_a_file_is_dropped_opened_and_moved_to_the_trash_by_keyboard(
    files: CompaniesPage,
    qtbot: QtBot,
    opened_workspace: Workspace,
    window: RecordedWindow,
    tmp_path: Path,
) -> None:
    letter = tmp_path / "Porten.txt"
    letter.write_bytes(LETTER)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(letter))])
    with qtbot.waitSignal(files.shown, timeout=10_000):
        drop(files, carried)
    assert window.said == ["Filen er tilføjet"]
    [row] = rows(files)
    assert row.startswith("Porten.txt")
    assert "på vej" in row
    assert unnamed(files) == []
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "show")
    try:
        listed = part(files, "companies.files", TwoLineList)
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: opener.seen != [], timeout=10_000)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.seen == [("Porten.txt", LETTER, 0o600)]
    with qtbot.waitSignal(files.shown, timeout=10_000):
        QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert rows(files) == []
    assert window.said[-1] == "Filen er flyttet til papirkurven"


def test_that_a_picture_is_pasted_and_a_program_is_refused(
    files: CompaniesPage, qtbot: QtBot, opened_workspace: Workspace, scenario: Scenario, tmp_path: Path
) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(files.shown, timeout=10_000):
        QTest.keyClick(
            part(files, "companies.files.add", QWidget), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
        )
    assert rows(files)[0].startswith("Billede.png")
    program = tmp_path / "skilt.jpg"
    program.write_bytes(b"MZ\x90\0")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(program))])
    drop(files, carried)
    qtbot.waitUntil(lambda: "hverken billede" in words(files, "companies.problem.text"), timeout=10_000)
    assert len(list_files(opened_workspace, scenario.unit_id(NORDLYS))) == 1


def test_that_a_file_for_which_the_disk_has_no_room_leaves_no_half_of_it(
    page: CompaniesPage, qtbot: QtBot, opened_workspace: Workspace, scenario: Scenario, tmp_path: Path
) -> None:
    attach_bytes(opened_workspace, scenario.unit_id(NORDLYS), "Porten.txt", LETTER * 300_000)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(f"files:{scenario.unit_id(NORDLYS)}")
    folder = tmp_path / "stik"
    folder.mkdir()

    def accept() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QFileDialog):
            looking.stop()
            asked.selectFile(str(folder / "Porten.txt"))
            asked.accept()

    looking = QTimer()
    looking.timeout.connect(accept)
    looking.setInterval(200)
    listed = part(page, "companies.files", TwoLineList)
    listed.setFocus()
    looking.start()
    with files_limited_to(4 * 1024 * 1024):
        QTest.keyClick(listed, Qt.Key.Key_S)
        qtbot.waitUntil(lambda: "kunne ikke skrives" in words(page, "companies.problem.text"), timeout=10_000)
    assert list(folder.iterdir()) == []
