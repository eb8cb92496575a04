"""Companies from a file in the window: looked at first, brought in, and the day going on meanwhile."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_contact import add_contact, edit_contact
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.companies.import_pane import ImportPane
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.progress import ProgressBarLine
from fieldvisit.ui.widgets.table_card import TableCard
from tests.factories_cvr import OTHER_CVR, fictional_cvr
from tests.ui.companies_page import choose, open_page, page
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import is_shown, part, press, words
from tests.unit.services.nordlys import NORDLYS

__all__ = ["open_page", "page"]

_KNOWN = 8
"""Workplaces on Mette's laptop."""

_MANY = 4_000


def begin_large_import(qtbot: QtBot, page: CompaniesPage, folder: Path) -> ImportPane:
    """Bring in a file that takes a while, and return when it is on its way."""
    numbers = [cvr for place in range(3 * _MANY) if (cvr := fictional_cvr(place)) is not None][:_MANY]
    lines = [f"{cvr};998{place:07d};Firma {place} ApS" for place, cvr in enumerate(numbers)]
    file = folder / "mange.csv"
    file.write_text("\n".join(["cvr;p_nummer;navn", *lines]), encoding="utf-8")
    page.import_file(file)
    pane = part(page, "companies.import", ImportPane)
    with qtbot.waitSignal(pane.read, timeout=60_000):
        pass
    press(page, "companies.import.run")
    bar = part(page, "companies.import.progress", ProgressBarLine)
    qtbot.waitUntil(lambda: bar.accessibleName().endswith("%"), timeout=30_000)
    return pane


def count_units(workspace: Workspace) -> int:
    """Return how many workplaces are stored."""
    with workspace.store.read() as reader:
        return len(reader.find(ProductionUnit))


def test_that_a_dropped_file_is_shown_first_and_comes_in_when_a_person_says_so(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "liste.csv"
    file.write_text(
        f"cvr;navn;by;startdato\n{OTHER_CVR};Haver og Have;Lindevang;2026-09-01\n99000016;Forkert;;\n",
        encoding="utf-8",
    )
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    pane = part(page, "companies.import", ImportPane)
    qtbot.waitUntil(lambda: words(page, "companies.import.counts") != "", timeout=10_000)
    assert words(page, "companies.import.counts") == "2 rækker læst: 1 ny, 0 ændres, 0 uændrede, 1 afvist."
    assert part(page, "companies.import.greet", QAbstractButton).text() == "Lav en opgave om 1 ny virksomhed"
    with opened_workspace.store.read() as reader:
        assert len(reader.find(ProductionUnit)) == _KNOWN
    with qtbot.waitSignal(pane.done, timeout=10_000):
        press(page, "companies.import.run")
    assert words(page, "companies.import.message.text") == (
        "Importen er færdig. 1 opgave er oprettet under Opfølgning."
    )
    pane.save_to(file.with_name("rapport.csv"))
    assert "99000016" in file.with_name("rapport.csv").read_text(encoding="utf-8-sig")
    press(page, "companies.import.close")
    qtbot.waitUntil(lambda: words(page, "companies.count").endswith("af 9 virksomheder"))


def test_that_the_tasks_of_a_file_with_a_ceased_company_are_counted_and_made(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario, tmp_path: Path
) -> None:
    file = tmp_path / "liste.csv"
    file.write_text(
        f"cvr;navn;by;startdato;ophoersdato\n{OTHER_CVR};Haver og Have;Lindevang;2026-09-01;\n"
        "99000015;Nordlys Metal ApS;Lindevang;2015-01-01;2026-09-30\n",
        encoding="utf-8",
    )
    page.import_file(file)
    pane = part(page, "companies.import", ImportPane)
    qtbot.waitUntil(lambda: words(page, "companies.import.counts") != "", timeout=10_000)
    offered = part(page, "companies.import.greet", QAbstractButton).text()
    assert offered == "Lav opgaver til de ansvarlige: 1 ny, 1 ophørt"
    with qtbot.waitSignal(pane.done, timeout=10_000):
        press(page, "companies.import.run")
    assert words(page, "companies.import.message.text").endswith("2 opgaver er oprettet under Opfølgning.")
    with opened_workspace.store.read() as reader:
        [task] = [task for task in reader.find(FollowUp) if (task.title or "").startswith("Ophørt:")]
    assert task.title == "Ophørt: Nordlys Metal ApS. Åbent her: 1 besøg."
    assert (task.unit, task.owner) == (scenario.unit_id("9990000011"), scenario.id("mette"))


def test_that_an_unreadable_file_says_why(qtbot: QtBot, page: CompaniesPage, tmp_path: Path) -> None:
    file = tmp_path / "tom.csv"
    file.write_bytes(b"")
    page.import_file(file)
    qtbot.waitUntil(lambda: words(page, "companies.import.message.text").startswith("Filen er tom."))
    assert not part(page, "companies.import.run").isVisible()
    assert page.escape()
    assert not part(page, "companies.import").isVisible()
    assert part(page, "companies.list").hasFocus()


def test_that_a_file_comes_in_by_enter_and_escape(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "liste.csv"
    file.write_text(f"cvr;navn\n{OTHER_CVR};Haver og Have\n", encoding="utf-8")
    part(page, "companies.list").setFocus()
    page.import_file(file)
    assert part(page, "companies.import.stop").hasFocus()
    pane = part(page, "companies.import", ImportPane)
    with qtbot.waitSignal(pane.read, timeout=10_000):
        pass
    run = part(page, "companies.import.run")
    assert run.hasFocus()
    with qtbot.waitSignal(pane.done, timeout=10_000):
        qtbot.keyClick(run, Qt.Key.Key_Return)
    assert part(page, "companies.import.close").hasFocus()
    assert page.escape()
    assert part(page, "companies.list").hasFocus()
    assert count_units(opened_workspace) == _KNOWN + 1


def test_that_companies_are_opened_while_a_file_comes_in_and_its_end_is_said_on_other_pages(
    qtbot: QtBot,
    page: CompaniesPage,
    opened_workspace: Workspace,
    window: RecordedWindow,
    scenario: Scenario,
    tmp_path: Path,
) -> None:
    pane = begin_large_import(qtbot, page, tmp_path)
    choose(qtbot, page, scenario.unit_id("9990000066"))
    assert pane.is_busy
    page.hide()
    with qtbot.waitSignal(pane.done, timeout=60_000):
        pass
    assert count_units(opened_workspace) == _KNOWN + _MANY
    assert window.said == ["Importen er færdig."]


def test_that_closing_the_window_stops_a_file_and_leaves_the_store_as_it_was(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, tasks: Tasks, tmp_path: Path
) -> None:
    pane = begin_large_import(qtbot, page, tmp_path)
    assert pane.is_busy
    tasks.close()
    assert count_units(opened_workspace) == _KNOWN


def test_that_people_who_may_not_be_shown_unlogged_come_by_themselves_when_the_import_has_ended(
    qtbot: QtBot, whole_window: Desk, opened_workspace: Workspace, scenario: Scenario
) -> None:
    window = whole_window.window
    with opened_workspace.store.write("company.import", long=True):
        window.open_page("candidates")
        refused = window.findChild(QWidget, "candidates.failure")
        qtbot.waitUntil(refused.isVisible)
        assert not window.findChild(CandidatesPage).findChild(TableCard).rows
        window.open_page("visits", scenario.id("v1"))
        qtbot.waitUntil(lambda: part(window, "visit.shortlist.message").isVisible())
        assert "import" in words(window, "visit.shortlist.message.text")
        assert window.findChild(QAbstractButton, "visit.shortlist.K-0388") is None
    saving().retry()
    qtbot.waitUntil(lambda: is_shown(window, "visit.shortlist.K-0388"))
    assert not part(window, "visit.shortlist.message").isVisible()
    window.open_page("candidates")
    qtbot.waitUntil(lambda: window.findChild(CandidatesPage).findChild(TableCard).rows != [])
    assert not refused.isVisible()


def test_that_what_was_typed_beside_an_import_is_stored_when_the_window_closes_on_it(
    qtbot: QtBot, qapp: QApplication, opened_workspace: Workspace, tmp_path: Path
) -> None:
    contact = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind"}).value.id
    window = MainWindow(qapp, tmp_path, opened_workspace.clock)
    qtbot.addWidget(window)
    desk = Desk(window, opened_workspace)
    with qtbot.waitExposed(window):
        window.show()
    window.open_page("companies")
    page = window.findChild(CompaniesPage)
    assert begin_large_import(qtbot, page, tmp_path).is_busy
    saving().write("name", lambda: edit_contact(opened_workspace, contact, {"name": "Bo Lindholm"}))
    qtbot.waitUntil(lambda: saving().problem.startswith("En import er i gang."))
    desk.close()
    window.close()
    with opened_workspace.store.read() as reader:
        assert reader.need(Contact, contact).name == "Bo Lindholm"
    assert count_units(opened_workspace) == _KNOWN
