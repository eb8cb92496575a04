"""What stands in a form outlives a window that is killed: the next page of the same store shows it again, and says so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.call import Call
from fieldvisit.services.drafts import find_draft, keep_draft, latest_draft
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.calls.calls_page import CallsPage
from fieldvisit.ui.campaigns.campaigns_page import CampaignsPage
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.draft_fields import read_fields, write_fields
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.typed_dates import day_reader
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.ui.sync_review_page import OpenPage, clash, mette, open_page

__all__ = ["clash", "mette", "open_page"]

NORDLYS = "9990000011"


@dataclass(frozen=True)
class Case:
    """A form: whose laptop, which page and record, its draft's name and face, a field and what stands in it."""

    who: str
    page: Callable[[PageTools], Any]
    record: Callable[[Scenario], str]
    place: str
    field: str
    text: str
    face: Mapping[str, str] = field(default_factory=dict)


CASES = {
    "call": Case(
        "mette",
        CallsPage,
        lambda day: day.unit_id("9990000055"),
        "calls.form",
        "calls.note",
        "vil tale med Rikke",
        {"state": "call_back"},
    ),
    "contact": Case(
        "mette",
        CompaniesPage,
        lambda day: day.unit_id(NORDLYS),
        "companies.new_contact",
        "companies.new_contact.name",
        "Tove Elm",
    ),
    "request": Case(
        "mette",
        VisitPage,
        lambda day: day.id("v1"),
        "visit.partner.request",
        "visit.partner.request.occupation",
        "truckfører",
    ),
    "follow-up": Case(
        "mette",
        FollowUpsPage,
        lambda _: "new",
        "follow_ups.add",
        "follow_ups.add.title",
        "ring til Kornblomst",
    ),
    "asked": Case(
        "mette",
        FollowUpsPage,
        lambda _: "new",
        "requests.form",
        "requests.form.occupation",
        "svejser",
    ),
    "answered": Case(
        "mette",
        FollowUpsPage,
        lambda day: day.id("rq1"),
        "requests.answer",
        "requests.profiles",
        "2",
    ),
    "candidate": Case(
        "hanne",
        CandidatesPage,
        lambda _: "new",
        "candidates.form",
        "candidates.form.wish",
        "fast arbejde om dagen",
    ),
    "goal": Case(
        "birgitte",
        CampaignsPage,
        lambda day: day.id("cp1"),
        "campaigns.goal",
        "campaigns.goal.reason",
        "flere siger ja",
    ),
}


@pytest.fixture
def open_at(
    qtbot: QtBot, events: Events, tasks: Tasks, window: RecordedWindow, show: Callable[[QWidget], None]
) -> Callable[[Case, Workspace, str], Any]:
    """Open a new page of a workspace on a record; what was there before is as after a kill."""

    def make(case: Case, workspace: Workspace, record: str) -> Any:
        page = case.page(PageTools(workspace, events, tasks, window))
        show(page)
        page.show_record(record)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page

    return make


@pytest.fixture
def workspace_of(open_workspace: OpenWorkspace, scenario: Scenario) -> Callable[[str], Workspace]:
    """A laptop of one of the day's users at 07:30."""
    return lambda who: open_workspace(who, opening_of_the_day(scenario))


def kill(page: QWidget) -> None:
    """Let a page say and store nothing more, as if its process were gone."""
    for widget in (page, *page.findChildren(QWidget)):
        widget.blockSignals(True)


def type_into(qtbot: QtBot, page: QWidget, name: str, text: str) -> QWidget:
    """Type into a field and wait, without leaving it, until its form is stored."""
    field = part(page, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


@pytest.mark.parametrize("name", CASES)
def test_that_a_form_opens_with_what_stood_in_it_and_stores_within_a_second_what_is_typed(
    name: str,
    workspace_of: Callable[[str], Workspace],
    open_at: Callable[[Case, Workspace, str], Any],
    scenario: Scenario,
    clock: FileClock,
    qtbot: QtBot,
) -> None:
    case = CASES[name]
    workspace, record = workspace_of(case.who), case.record(scenario)
    about = "" if record == "new" else record
    keep_draft(workspace, (case.place, about), "visit", {case.field: case.text, **case.face})
    clock.set(clock.now() + timedelta(minutes=20), ticking=False)
    draft = latest_draft(workspace)
    assert draft is not None
    if name == "request":
        typed = {"visit.new_commitment.type": "virksomhedspraktik", "visit.new_commitment.weeks": "7"}
        keep_draft(workspace, ("visit.new_commitment", about), "commitment", typed)
    if name == "contact":
        keep_draft(workspace, ("companies.visit", about), "visit", {"companies.visit.note": "ring på"})
    page = open_at(case, workspace, place_of(draft).record)
    if name == "contact":
        assert part(page, "companies.visit.note", QLineEdit).text() == "ring på"
    if name == "request":
        chosen = part(page, "visit.new_commitment.type", QComboBox).currentData()
        assert (chosen, part(page, "visit.new_commitment.weeks", QLineEdit).text()) == (
            "virksomhedspraktik",
            "7",
        )
    field = part(page, case.field, QLineEdit)
    assert field.text() == case.text
    assert words(page, f"{case.place}.restored.line.text") == "Vi gendannede dit notat fra kl. 07:30"
    assert [each for each in unnamed(page) if case.place in each] == []
    field.setFocus()
    qtbot.keyClicks(field, "!")
    qtbot.waitUntil(lambda: "!" in str(find_draft(workspace, case.place, about)), timeout=1_000)
    press(page, f"{case.place}.restored.discard")
    assert find_draft(workspace, case.place, about) is None
    assert "!" not in part(page, case.field, QLineEdit).text()
    assert not part(page, f"{case.place}.restored").isVisible()


def test_that_saving_or_cancelling_leaves_no_draft(
    workspace_of: Callable[[str], Workspace],
    open_at: Callable[[Case, Workspace, str], Any],
    scenario: Scenario,
    qtbot: QtBot,
) -> None:
    mette, case = workspace_of("mette"), CASES["call"]
    page = open_at(case, mette, case.record(scenario))
    for button, kept in (("calls.cancel", 0), ("calls.save", 1)):
        press(page, "calls.result.call_back")
        type_into(qtbot, page, case.field, case.text)
        qtbot.waitUntil(lambda: latest_draft(mette) is not None)
        press(page, button)
        assert latest_draft(mette) is None
        with mette.store.read() as reader:
            assert len(reader.find(Call, note=case.text)) == kept


def test_that_a_date_comes_back_as_the_day_it_meant(
    opened_workspace: Workspace, clock: FileClock, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    form = QWidget()
    field = DateField(day_reader(opened_workspace), name="day", parent=form)
    show(form)
    qtbot.keyClicks(field, "i morgen")
    kept = read_fields(form)
    clock.set(clock.now() + timedelta(days=3), ticking=False)
    write_fields(form, kept, opened_workspace.today)
    assert (field.text(), field.value) == ("ons. 7. okt.", date(2026, 10, 7))
    write_fields(form, {"day.day": {"text": "snart"}}, opened_workspace.today)
    assert (field.text(), field.value) == ("snart", None)


def test_that_what_came_back_leaves_alone_the_fields_that_a_colleague_wrote_and_the_author_did_not(
    opened_workspace: Workspace, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    def form_with(**stored: str) -> tuple[DraftKeeper, dict[str, TextField]]:
        form = QWidget()
        fields = {name: TextField(name=name, parent=form) for name in stored}
        for name, text in stored.items():
            fields[name].set_text(text)
        drafts = DraftKeeper(opened_workspace, form, "companies.edit", "production_unit")
        show(form)
        drafts.about(NORDLYS)
        return drafts, fields

    drafts, fields = form_with(name="Nordlys", phone="00 00 01 01", street="Industrivej")
    fields["street"].setFocus()
    qtbot.keyClicks(fields["street"], " 4")
    fields["phone"].setText("")
    drafts.rest()
    _, fields = form_with(name="Nordlys Metal", phone="00 00 01 01", street="Industrivej")
    assert {name: field.text() for name, field in fields.items()} == {
        "name": "Nordlys Metal",
        "phone": "",
        "street": "Industrivej 4",
    }


def test_that_a_half_typed_answer_waits_while_another_inquiry_is_read(
    workspace_of: Callable[[str], Workspace],
    open_at: Callable[[Case, Workspace, str], Any],
    clock: FileClock,
    qtbot: QtBot,
) -> None:
    mette = workspace_of("mette")
    with mette.store.write("inquiry.add") as writer:
        for text in ("Kan I hjælpe", "Hvad koster det"):
            writer.create("inquiry", {"text": text, "received_at": writer.now, "taker": mette.who.user})
    page = open_at(CASES["follow-up"], mette, "inquiries")
    rows = part(page, "inquiries.list", TwoLineList)
    first, second = [row.id for row in rows.rows if row.id]
    rows.choose(first)
    answer = part(page, "inquiries.answer", QTextEdit)
    answer.setFocus()
    qtbot.keyClicks(answer, "sendt regler")
    rows.choose(second)
    assert answer.toPlainText() == ""
    qtbot.keyClicks(answer, "det er frit")
    rows.choose(first)
    assert answer.toPlainText() == "sendt regler"
    rows.choose(second)
    clock.set(clock.now() + timedelta(minutes=1), ticking=False)
    qtbot.keyClicks(answer, "!")
    rows.setFocus()
    draft = latest_draft(mette)
    assert draft is not None
    again = open_at(CASES["follow-up"], mette, place_of(draft).record)
    assert part(again, "inquiries.answer", QTextEdit).toPlainText().strip("!") == "det er frit"


def test_that_another_value_of_a_conflict_is_kept_while_it_is_written(
    clash: Workspace, open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page()
    press(page, "sync_review.conflict.other")
    field = next(
        each for each in page.findChildren(QLineEdit, "sync_review.conflict.value") if each.isVisible()
    )
    qtbot.keyClicks(field, "20/10")
    qtbot.waitUntil(lambda: latest_draft(clash) is not None)
    kill(page)
    again = open_page()
    shown = [each for each in again.findChildren(QLineEdit, "sync_review.conflict.value") if each.isVisible()]
    assert [each.text() for each in shown] == ["tir. 20. okt."]
    assert "20. okt." in words(again, "sync_review.conflict.result")


def test_that_past_the_lease_nothing_typed_about_a_citizen_is_shown(
    workspace_of: Callable[[str], Workspace], clock: FileClock
) -> None:
    hanne = workspace_of("hanne")
    keep_draft(hanne, ("candidates.form", ""), "candidate", {"candidates.form.wish": "om dagen"})
    clock.set(clock.now() + timedelta(days=15), ticking=False)
    assert find_draft(hanne, "candidates.form", "") is None
    assert latest_draft(hanne) is None


def test_that_the_notes_of_a_visit_say_that_they_outlived_a_kill(
    workspace_of: Callable[[str], Workspace],
    open_at: Callable[[Case, Workspace, str], Any],
    scenario: Scenario,
    clock: FileClock,
    qtbot: QtBot,
) -> None:
    mette, case = workspace_of("mette"), CASES["request"]
    page = open_at(case, mette, scenario.id("v1"))
    clock.set(clock.now() + timedelta(minutes=11), ticking=False)
    note = part(page, "visit.free", QTextEdit)
    note.setFocus()
    qtbot.keyClicks(note, "De søger to svejsere")
    qtbot.waitUntil(lambda: "svejsere" in _free(mette))
    kill(page)
    again = open_at(case, mette, scenario.id("v1"))
    assert part(again, "visit.free", QTextEdit).toPlainText() == "De søger to svejsere"
    assert words(again, "visit.restored.line.text") == "Vi gendannede dit notat fra kl. 07:41"
    again.hide()
    assert latest_draft(mette) is None


def _free(workspace: Workspace) -> str:
    with workspace.store.read() as reader:
        query = "SELECT coalesce(group_concat(text), '') FROM note_answer"
        return str(reader.connection.exec_driver_sql(query).scalar())
