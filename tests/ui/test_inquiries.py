"""Opfølgning, Henvendelser: written down, taken, handed over and answered with the keyboard."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.answer_inquiry import answer_inquiry
from fieldvisit.services.drafts import latest_draft
from fieldvisit.services.record_inquiry import NewInquiry, cv_promise_id, record_inquiry
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.shell.page_keys import primary_button
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

MakePage = Callable[..., FollowUpsPage]
NORDLYS = "9990000011"


@pytest.fixture
def make_page(open_fresh: Callable[..., FollowUpsPage]) -> MakePage:
    """Open the page on a record and wait until the lists are on it."""
    return lambda workspace, record="": open_fresh(FollowUpsPage, workspace, record)


def _list(page: FollowUpsPage) -> TwoLineList:
    return part(page, "inquiries.list", TwoLineList)


def _stored(workspace: Workspace) -> list[Inquiry]:
    with workspace.store.read() as reader:
        return [each for each in reader.find(Inquiry) if each.channel != "mail"]


def _asked(scenario: Scenario, name: str, **values: object) -> Record:
    told = {"unit": scenario.unit_id(NORDLYS), "channel": "form", "text": f"Spørgsmål {name}"}
    return ("inquiry", scenario.id(name), told | values)


def test_that_an_inquiry_is_written_down_with_both_dates_from_the_keyboard_alone(
    make_page: MakePage,
    opened_workspace: Workspace,
    scenario: Scenario,
    window: RecordedWindow,
    qtbot: QtBot,
) -> None:
    page = make_page(opened_workspace, "new_inquiry")
    company = part(page, "inquiries.form.company", QLineEdit)
    assert company.hasFocus()
    qtbot.keyClicks(company, "nordlys")
    qtbot.keyClick(company, Qt.Key.Key_Tab)
    text = part(page, "inquiries.form.text")
    assert text.hasFocus()
    qtbot.keyClicks(text, "Mangler to svejsere")
    assert part(page, "inquiries.form.answer_due", DateField).text() == "ons. 7. okt."
    assert not part(page, "inquiries.form.cv_due").isVisible()
    wants = part(page, "inquiries.form.wants_cvs", QCheckBox)
    wants.setFocus()
    qtbot.keyClick(wants, Qt.Key.Key_Space)
    due = part(page, "inquiries.form.cv_due", DateField)
    assert (due.isVisible(), due.text()) == (True, "tir. 13. okt.")
    due.setFocus()
    qtbot.keyClicks(due, "man 12:00")
    save = primary_button(page)
    assert save is not None
    assert save.objectName() == "inquiries.form.save"
    with qtbot.waitSignal(page.shown):
        save.click()
    (made,) = _stored(opened_workspace)
    assert (made.unit, made.taker) == (scenario.unit_id(NORDLYS), scenario.id("mette"))
    assert (made.text, made.answer_due) == ("Mangler to svejsere", date(2026, 10, 7))
    with opened_workspace.store.read() as reader:
        promise = reader.need(FollowUp, cv_promise_id(opened_workspace, made.id))
    assert promise.due == datetime(2026, 10, 12, 10, 0, tzinfo=UTC)
    assert window.said == ["Henvendelsen er gemt"]
    assert words(page, "inquiries.cv_due") == "Man. 12. okt. kl. 12:00"
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert _stored(opened_workspace) == []


@pytest.mark.parametrize(
    ("company", "text", "due", "name", "said"),
    [
        ("", "Hej", "", "company", "Skriv, hvilken virksomhed der spørger."),
        ("findesikke", "Hej", "", "company", "Ingen virksomhed passer"),
        ("nordlys", "", "", "text", "Skriv, hvad virksomheden spurgte om."),
        ("nordlys", "Hej", "snart", "answer_due", "Datoen kan ikke læses"),
    ],
)
def test_that_the_form_says_what_is_missing_and_keeps_what_was_typed(
    make_page: MakePage,
    opened_workspace: Workspace,
    qtbot: QtBot,
    company: str,
    text: str,
    due: str,
    name: str,
    said: str,
) -> None:
    page = make_page(opened_workspace, "new_inquiry")
    qtbot.keyClicks(part(page, "inquiries.form.company"), company)
    qtbot.keyClicks(part(page, "inquiries.form.text"), text)
    if due:
        part(page, "inquiries.form.answer_due").setFocus()
        qtbot.keyClicks(part(page, "inquiries.form.answer_due"), due)
    press(page, "inquiries.form.save")
    assert words(page, f"inquiries.form.{name}.message.text").startswith(said)
    assert part(page, f"inquiries.form.{name}").hasFocus()
    assert _stored(opened_workspace) == []


def test_that_what_was_missing_is_taken_once_it_is_there(
    make_page: MakePage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    page = make_page(opened_workspace, "new_inquiry")
    press(page, "inquiries.form.save")
    assert words(page, "inquiries.form.company.message.text")
    qtbot.keyClicks(part(page, "inquiries.form.company"), "nordlys")
    press(page, "inquiries.form.save")
    assert words(page, "inquiries.form.text.message.text")
    assert _stored(opened_workspace) == []
    qtbot.keyClicks(part(page, "inquiries.form.text"), "Hej")
    press(page, "inquiries.form.save")
    qtbot.waitUntil(lambda: len(_stored(opened_workspace)) == 1)


def test_that_a_day_before_today_is_refused_in_words(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    page = make_page(opened_workspace, f"new_inquiry:{scenario.unit_id(NORDLYS)}:Mangler svejsere")
    assert part(page, "inquiries.form.company", QLineEdit).text() == "Nordlys Metal ApS"
    due = part(page, "inquiries.form.answer_due")
    due.setFocus()
    qtbot.keyClicks(due, "1/10-2026")
    press(page, "inquiries.form.save")
    assert words(page, "inquiries.form.message.text").startswith("Fristen ligger før i dag.")


def test_that_rows_say_in_words_how_late_an_answer_is_and_what_nobody_has_taken(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    mine = _asked(scenario, "a", taker=scenario.id("mette"), answer_due="2026-10-01")
    free = _asked(scenario, "b", answer_due="2026-10-06")
    karims = _asked(scenario, "c", taker=scenario.id("karim"), answer_due="2026-10-01")
    page = make_page(
        open_workspace("mette", [*opening_of_the_day(scenario), mine, free, karims]), "inquiries"
    )
    rows = _list(page).rows
    assert [row.title for row in rows if isinstance(row, Section)] == ["Forfalden", "I dag"]
    assert [row.spoken for row in rows if isinstance(row, Row)] == [
        "Nordlys Metal ApS, Spørgsmål a, 3 arbejdsdage over",
        "Nordlys Metal ApS, Spørgsmål b, Ikke taget, I dag",
    ]
    assert _list(page).hasFocus()
    assert words(page, "inquiries.mark") == "3 arbejdsdage over"
    assert words(page, "inquiries.answer_due") == "Tor. 1. okt."


def test_that_an_inquiry_is_taken_handed_over_and_put_right(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    made = record_inquiry(opened_workspace, NewInquiry(unit=NORDLYS, text="Mangler folk")).value
    page = make_page(opened_workspace, made.id)
    assert page.way_back() == made.id
    assert (words(page, "inquiries.taker"), words(page, "inquiries.mark")) == (
        "Ikke taget af nogen",
        "I morgen · om 1 arbejdsdag",
    )
    with qtbot.waitSignal(page.shown):
        press(page, "inquiries.take")
    assert words(page, "inquiries.taker") == "Mette Lindholt"
    assert not part(page, "inquiries.take").isVisible()
    qtbot.keyClick(_list(page), Qt.Key.Key_F2)
    qtbot.keyClicks(part(page, "inquiries.form.text"), ", straks")
    # A colleague's correction arrives while the form is open; it is none of what is put right here.
    with opened_workspace.store.write("inquiry.edit") as writer:
        writer.edit(Inquiry.KIND, made.id, {"channel": "form", "answer_due": date(2026, 10, 9)})
    with qtbot.waitSignal(page.shown):
        press(page, "inquiries.form.save")
    assert words(page, "inquiries.text") == "Mangler folk, straks"
    press(page, "inquiries.hand_over")
    to = part(page, "inquiries.hand_over.to", QComboBox)
    assert to.hasFocus()
    assert [to.itemText(place) for place in range(to.count())] == ["Birgitte Foss", "Karim Østergaard"]
    qtbot.keyClicks(to, "K")
    qtbot.keyClicks(part(page, "inquiries.hand_over.note"), "Ring kl. 13")
    with qtbot.waitSignal(page.shown):
        press(page, "inquiries.hand_over.save")
    (kept,) = _stored(opened_workspace)
    assert (kept.taker, kept.channel, kept.answer_due) == (scenario.id("karim"), "form", date(2026, 10, 9))
    assert (kept.text or "").endswith("Mette Lindholt → Karim Østergaard: Ring kl. 13")
    assert words(page, "inquiries.empty.sentence") == "Ingen henvendelser venter på dig."


def test_that_the_tab_begins_at_the_button_of_a_new_inquiry_while_there_is_none(
    make_page: MakePage, opened_workspace: Workspace
) -> None:
    page = make_page(opened_workspace, "inquiries")
    assert words(page, "inquiries.empty.sentence") == "Ingen henvendelser venter på dig."
    assert part(page, "inquiries.new").hasFocus()


def test_that_the_whole_form_of_a_hand_over_comes_into_sight(
    make_page: MakePage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    made = record_inquiry(opened_workspace, NewInquiry(unit=NORDLYS, text="Mangler folk")).value
    page = make_page(opened_workspace, made.id)
    page.resize(1174, 420)
    press(page, "inquiries.hand_over")
    save = part(page, "inquiries.hand_over.save")
    qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())


def test_that_after_an_answer_the_next_one_is_chosen_and_space_opens_an_answered_one_again(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock, qtbot: QtBot
) -> None:
    first = _asked(scenario, "a", answer_due="2026-10-06")
    second = _asked(scenario, "b", answer_due="2026-10-07")
    mette = open_workspace("mette", [*opening_of_the_day(scenario), first, second])
    page = make_page(mette, "inquiries")
    qtbot.keyClick(_list(page), Qt.Key.Key_Return)
    answer = part(page, "inquiries.answer")
    assert answer.hasFocus()
    press(page, "inquiries.save")
    assert part(page, "inquiries.answer.message").isVisible()
    qtbot.keyClicks(answer, "Ringet op")
    with qtbot.waitSignal(page.shown):
        press(page, "inquiries.save")
    assert _list(page).choice == scenario.id("b")
    assert _list(page).hasFocus()
    assert not part(page, "inquiries.answer.message").isVisible()
    _list(page).choose(scenario.id("a"))
    assert words(page, "inquiries.said") == "Ringet op"
    _list(page).setFocus()
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), Qt.Key.Key_Space)
    with mette.store.read() as reader:
        assert reader.need(Inquiry, scenario.id("a")).answered_at is None


def test_that_what_was_typed_into_the_form_waits_until_it_is_opened_again(
    make_page: MakePage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    page = make_page(opened_workspace, "new_inquiry")
    qtbot.keyClicks(part(page, "inquiries.form.company"), "nordlys")
    text = part(page, "inquiries.form.text")
    text.setFocus()
    qtbot.keyClicks(text, "Halvt skrevet")
    part(page, "inquiries.form.taker").setFocus()
    again = make_page(opened_workspace, "new_inquiry")
    assert words(again, "inquiries.form.restored.line.text").startswith("Vi gendannede dit notat")
    with qtbot.waitSignal(again.shown):
        press(again, "inquiries.form.save")
    assert [each.text for each in _stored(opened_workspace)] == ["Halvt skrevet"]


def test_that_a_note_stays_when_the_hand_over_is_refused(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    made = record_inquiry(opened_workspace, NewInquiry(unit=NORDLYS, text="Mangler folk")).value
    page = make_page(opened_workspace, made.id)
    press(page, "inquiries.hand_over")
    note = part(page, "inquiries.hand_over.note", QLineEdit)
    note.setFocus()
    qtbot.keyClicks(note, "Ring kl. 13")
    with opened_workspace.store.write("trash.delete") as writer:
        writer.delete("user", scenario.id("birgitte"))
    press(page, "inquiries.hand_over.save")
    assert words(page, "inquiries.problem.text").startswith("Kollegaen findes ikke")
    assert (note.isVisible(), note.text()) == (True, "Ring kl. 13")
    # It waits through a lock too, with its inquiry.
    note.clearFocus()
    draft = latest_draft(opened_workspace)
    assert draft is not None
    again = make_page(opened_workspace, place_of(draft).record)
    note = part(again, "inquiries.hand_over.note", QLineEdit)
    assert (note.isVisible(), note.text()) == (True, "Ring kl. 13")
    assert again.escape()
    assert latest_draft(opened_workspace) is None


def test_that_the_form_stays_when_a_colleague_answers_what_is_chosen_in_the_list(
    make_page: MakePage,
    open_workspace: OpenWorkspace,
    scenario: Scenario,
    events: Events,
    qtbot: QtBot,
) -> None:
    asked = [_asked(scenario, name, answer_due="2026-10-07") for name in "ab"]
    mette = open_workspace("mette", [*opening_of_the_day(scenario), *asked])
    page = make_page(mette, "new_inquiry")
    text = part(page, "inquiries.form.text", TextArea)
    text.setFocus()
    qtbot.keyClicks(text, "Halvt skrevet")
    with qtbot.waitSignal(page.shown):
        events.announce(answer_inquiry(mette, _list(page).choice, "Ringet op").changed)
    assert text.hasFocus()
    assert text.text() == "Halvt skrevet"
    with mette.store.write("inquiry.answer") as writer:
        for _, record, _values in asked:
            writer.delete(Inquiry.KIND, record)
    with qtbot.waitSignal(page.shown):
        events.announce(Changed(kinds=frozenset({Inquiry.KIND}), ids=frozenset({"x"})))
    assert text.hasFocus()


def test_that_everything_reachable_has_a_name_in_the_form_too(
    make_page: MakePage, opened_workspace: Workspace
) -> None:
    assert unnamed(make_page(opened_workspace, "new_inquiry")) == []


def test_that_the_page_of_a_company_leads_to_an_inquiry_of_that_company(
    open_fresh: Callable[..., CompaniesPage],
    opened_workspace: Workspace,
    scenario: Scenario,
    window: RecordedWindow,
) -> None:
    page = open_fresh(CompaniesPage, opened_workspace, scenario.unit_id(NORDLYS))
    press(page, "companies.new_inquiry")
    assert window.opened == [("follow_ups", f"new_inquiry:{scenario.unit_id(NORDLYS)}")]
