"""Synkronisering as a consultant reads it: groups, before and after, refusals, merges, the log."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.log_call import log_call
from fieldvisit.services.sync_log import PastSync, note_sync
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.batches import next_batch
from fieldvisit.store.state import set_state
from fieldvisit.ui.sync_review.change_words import refusal_words
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.reasons import REFUSAL_DA
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, words
from tests.ui.sync_review_page import (
    QUARTER_TO_FOUR,
    OpenPage,
    answer,
    cells,
    choose,
    listed,
    mette,
    open_page,
    receive,
)

__all__ = ["mette", "open_page"]


def test_that_what_waits_is_listed_in_a_consultant_s_words(mette: Workspace, open_page: OpenPage) -> None:
    page = open_page()
    assert listed(page) == [
        "3 venter på synkronisering",
        "Næste kontakt, Nordlys Metal",
        "Telefon, Rikke Dam",
        "Send CV'er til Rikke Dam, · 13. okt.",
    ]
    assert words(page, "sync_review.count") == "0 af 3 ændringer er sendt"
    assert words(page, "sync_review.rest") == "3 venter"
    assert part(page, "sync_review.send", QAbstractButton).text() == "Send de sidste 3"
    assert words(page, "sync_review.subtitle") == "Synkroniseret kl. 07:30"


@pytest.mark.parametrize("last", ["2026-10-05T15:00:00+00:00", ""])
def test_that_a_day_without_a_whole_sync_says_so(mette: Workspace, open_page: OpenPage, last: str) -> None:
    with mette.store.maintain() as connection:
        set_state(connection, "last_sync", last)
    assert words(open_page(), "sync_review.subtitle") == "Ikke synkroniseret i dag"


def test_that_a_chosen_change_shows_before_and_after(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page()
    choose(page, "Telefon, Rikke Dam")
    table = "sync_review.change.fields"
    qtbot.waitUntil(lambda: cells(page, table) == [["Telefon", "00 00 01 10", "00 00 01 11"]])
    choose(page, "Næste kontakt, Nordlys Metal")
    qtbot.waitUntil(lambda: cells(page, table) == [["Næste kontakt", "Tomt", "13. okt. 2026"]])


def test_that_space_holds_a_change_back_and_lets_it_go(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page()
    choose(page, "Telefon, Rikke Dam")
    shown = part(page, "sync_review.list", TwoLineList)
    shown.setFocus()
    with qtbot.waitSignal(page.shown):
        QTest.keyClick(shown, Qt.Key.Key_Space)
    assert "Telefon, Rikke Dam, Holdt tilbage" in listed(page)
    with mette.store.maintain() as connection:
        batch = next_batch(connection, 100)
        assert batch is not None
        assert "contact" not in {each.kind for frame in batch.frames for each in frame}
    qtbot.waitUntil(lambda: part(page, "sync_review.change.hold", QAbstractButton).text() == "Slip")
    with qtbot.waitSignal(page.shown):
        press(page, "sync_review.change.hold")
    assert "Telefon, Rikke Dam" in listed(page)


def test_that_a_broken_line_is_said_with_what_is_safe(
    mette: Workspace, open_page: OpenPage, clock: FileClock
) -> None:
    note_sync(mette, PastSync(started=clock.now(), ended=clock.now(), result="cut", pending=3))
    page = open_page()
    assert words(page, "sync_review.subtitle") == (
        "Forbindelsen forsvandt kl. 15:46. Intet er tabt, og intet sendes to gange."
    )
    press(page, "sync_review.log")
    assert cells(page, "sync_review.log.table") == [
        ["15:46", "Forbindelsen forsvandt", "0", "0", "0", "0", ""]
    ]
    assert page.escape()
    assert not part(page, "sync_review.log", QAbstractButton).isChecked()


def test_that_the_end_of_a_sync_says_what_the_server_has_and_that_the_computer_may_be_closed(
    mette: Workspace, open_page: OpenPage, clock: FileClock
) -> None:
    answer(mette)
    clock.set(QUARTER_TO_FOUR + timedelta(minutes=4), ticking=False)
    note_sync(mette, PastSync(started=clock.now(), ended=clock.now(), result="done", sent=3, proof_ok=True))
    with mette.store.maintain() as connection:
        set_state(connection, "last_sync", clock.now().isoformat())
    page = open_page()
    assert words(page, "sync_review.proof.text") == "3 ændringer er sikret på serveren kl. 15:50."
    assert words(page, "sync_review.empty.sentence") == "Alt er sendt. Du kan lukke computeren."
    assert listed(page) == ["3 sendt kl. 15:46"]
    assert words(page, "sync_review.subtitle") == "Synkroniseret kl. 15:50"
    shown = part(page, "sync_review.list", TwoLineList)
    shown.opened.emit("sent")
    assert "Telefon, Rikke Dam" in listed(page)


@pytest.mark.parametrize(
    ("mended", "sentence", "mark"),
    [
        (1, "1 oplysning afveg fra serveren og er rettet her.", "1 rettet"),
        (3, "3 oplysninger afveg fra serveren og er rettet her.", "3 rettet"),
    ],
)
def test_that_a_difference_that_was_repaired_is_told_beside_what_is_secured(
    mette: Workspace, open_page: OpenPage, clock: FileClock, mended: int, sentence: str, mark: str
) -> None:
    answer(mette)
    note_sync(
        mette,
        PastSync(started=clock.now(), ended=clock.now(), result="done", sent=3, proof_ok=True, mended=mended),
    )
    page = open_page()
    secured = "3 ændringer er sikret på serveren kl. 15:46."
    assert words(page, "sync_review.proof.text") == f"{secured} {sentence}"
    press(page, "sync_review.log")
    assert cells(page, "sync_review.log.table")[0][-1] == mark


def test_that_a_difference_that_stays_is_told_and_nothing_is_called_secured(
    mette: Workspace, open_page: OpenPage, clock: FileClock
) -> None:
    answer(mette)
    note_sync(mette, PastSync(started=clock.now(), ended=clock.now(), result="done", sent=3, proof_ok=False))
    page = open_page()
    assert words(page, "sync_review.proof.text") == (
        "Noget på computeren stemmer ikke med serveren endnu. Dine ændringer er gemt. Synkronisér igen."
    )
    press(page, "sync_review.log")
    assert cells(page, "sync_review.log.table")[0][-1] == "Afviger"


def test_that_a_sync_that_was_cut_inside_the_search_for_a_difference_proves_nothing(
    mette: Workspace, open_page: OpenPage, clock: FileClock
) -> None:
    answer(mette)
    note_sync(mette, PastSync(started=clock.now(), ended=clock.now(), result="cut", sent=3, proof_ok=None))
    page = open_page()
    assert not part(page, "sync_review.proof", QWidget).isVisible()


def test_that_a_refused_change_says_why_and_can_be_given_up(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot, scenario: Scenario, clock: FileClock
) -> None:
    answer(mette, contact="not_allowed")
    note_sync(mette, PastSync(started=clock.now(), ended=clock.now(), result="done", proof_ok=True))
    page = open_page()
    assert listed(page)[-2:] == [
        "1 kunne ikke sendes",
        "Telefon, Rikke Dam, Din rolle må ikke rette dette.",
    ]
    proof = "2 ændringer er sikret på serveren kl. 15:46; 1 afventer din beslutning."
    assert words(page, "sync_review.proof.text") == proof
    choose(page, "Telefon, Rikke Dam")
    qtbot.waitUntil(lambda: part(page, "sync_review.change.give_up", QWidget).isVisible())
    press(page, "sync_review.change.give_up")
    assert words(page, "sync_review.change.sure.text").startswith("Din ændring slettes på denne computer")
    for leave in (lambda: press(page, "sync_review.change.keep"), page.escape):
        leave()
        assert not part(page, "sync_review.change.give_up_confirm", QWidget).isVisible()
        assert part(page, "sync_review.change.give_up", QWidget).hasFocus()
        press(page, "sync_review.change.give_up")
    with qtbot.waitSignal(page.shown):
        press(page, "sync_review.change.give_up_confirm")
    with mette.store.read() as reader:
        assert reader.need(Contact, scenario.id("ct-nordlys")).phone == "00 00 01 10"
    assert "1 kunne ikke sendes" not in listed(page)


def test_that_a_refused_value_is_corrected_and_sent_again(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot, scenario: Scenario
) -> None:
    answer(mette, contact="too_large")
    page = open_page()
    choose(page, "Telefon, Rikke Dam")
    qtbot.waitUntil(lambda: bool(page.findChildren(QLineEdit, "sync_review.change.edit.phone")))
    field = part(page, "sync_review.change.edit.phone", QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "00 00 01 12")
    with qtbot.waitSignal(page.shown):
        press(page, "sync_review.change.resend")
    assert "1 venter på synkronisering" in listed(page)
    with mette.store.read() as reader:
        assert reader.need(Contact, scenario.id("ct-nordlys")).phone == "00 00 01 12"


def test_that_a_merge_and_a_withdrawal_are_listed_without_a_person_s_name(
    mette: Workspace, open_page: OpenPage, scenario: Scenario, clock: FileClock
) -> None:
    answer(mette)
    with mette.store.read() as reader:
        own = reader.connection.exec_driver_sql(
            "select id from outbox where kind = 'contact' and state = 'answered'"
        ).scalar_one()
    receive(
        mette,
        "history",
        own,
        record_kind="contact",
        record_id=scenario.id("ct-nordlys"),
        changes={"phone": ["00 00 01 10", "00 00 01 11"]},
        by=scenario.id("mette"),
        at="2026-10-06T08:05:00.000Z",
    )
    receive(
        mette,
        "history",
        "h1",
        record_kind="contact",
        record_id=scenario.id("ct-nordlys"),
        changes={"mail": [None, "rikke@nordlysmetal.example"]},
        by=scenario.id("karim"),
        at="2026-10-06T11:05:00.000Z",
    )
    receive(
        mette,
        "history",
        "h2",
        record_kind="shortlist",
        record_id=scenario.id("sl1"),
        changes={"withdrawn": [0, 1]},
        by=scenario.id("hanne"),
        at="2026-10-06T09:20:00.000Z",
    )
    past = PastSync(started=clock.now(), ended=clock.now(), result="done", merged=((own, "h1"),))
    note_sync(mette, past)
    page = open_page()
    assert words(page, "sync_review.merged.0.title") == "I rettede hver sit felt hos Rikke Dam"
    assert cells(page, "sync_review.merged.0") == [
        ["Telefon", "00 00 01 10", "00 00 01 11", "Mette Lindholt"],
        ["E-mail", "Tomt", "rikke@nordlysmetal.example", "Karim Østergaard"],
    ]
    title = words(page, "sync_review.withdrawn.0.title")
    assert title == "En kandidat er trukket ud hos Nordlys Metal i dag kl. 11:20"
    text = f"{title} {words(page, 'sync_review.withdrawn.0.text')}"
    named = {each[name] for each in scenario.candidates for name in ("ref", "shown")}
    assert not [name for name in named if name in text]


def test_that_the_page_opens_on_the_record_it_is_asked_for(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page()
    shown = part(page, "sync_review.list", TwoLineList)
    wanted = shown.rows[-1].id
    with qtbot.waitSignal(page.shown):
        page.show_record(wanted)
    assert shown.choice == wanted


def test_that_a_sync_without_a_server_is_said_and_nothing_is_lost(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page()
    press(page, "sync_review.send")
    assert part(page, "sync_review.stop", QWidget).isVisible()
    assert not part(page, "sync_review.send", QWidget).isEnabled()
    qtbot.waitUntil(lambda: part(page, "sync_review.problem", QWidget).isVisible())
    assert part(page, "sync_review.send", QWidget).isEnabled()
    assert words(page, "sync_review.rest") == "3 venter"


def test_that_every_other_work_of_the_day_can_be_put_into_words(
    opened_workspace: Workspace, open_page: OpenPage
) -> None:
    log_call(opened_workspace, "99000791", "yes", book_at=datetime(2026, 10, 13, 7, tzinfo=UTC))
    log_call(opened_workspace, "99000538", "no", reason="no_time")
    page = open_page()
    assert "Opkald, Dagli Købmand Søvejen, · ja til besøg" in listed(page)
    assert "Besøg, Dagli Købmand Søvejen, · planlagt, 13. okt." in listed(page)
    assert "Opkald, Lindevang Grønne Haver v/ I. Juul, · nej" in listed(page)


def test_that_refusals_read_as_the_server_says_them() -> None:
    assert {reason.value: refusal_words(reason) for reason in REFUSAL_DA} == {
        reason.value: sentence for reason, sentence in REFUSAL_DA.items()
    }
    assert refusal_words("of_a_later_version").startswith("Serveren tog ikke imod")


def test_that_a_refused_change_is_opened_written_anew_and_exported(
    mette: Workspace, open_page: OpenPage, qtbot: QtBot, tmp_path: Path, window: RecordedWindow
) -> None:
    answer(mette, follow_up="not_allowed")
    page = open_page()
    choose(page, "Send CV'er til Rikke Dam")
    qtbot.waitUntil(lambda: part(page, "sync_review.change.mend", QWidget).isVisible())
    page.export.write(str(tmp_path / "afvist.csv"))
    assert window.said == ["1 afvist ændring er gemt i filen"]
    page.export.write(str(tmp_path / "afvist.csv"))
    assert words(page, "sync_review.change.message.text").startswith("Filen findes allerede")
    press(page, "sync_review.change.mend")
    assert page.escape()
    assert part(page, "sync_review.change.mend", QWidget).hasFocus()
    press(page, "sync_review.change.mend")
    field = part(page, "sync_review.change.edit.title", QLineEdit)
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, "Send profiler")
    day = part(page, "sync_review.change.edit.due", QLineEdit)
    day.selectAll()
    QTest.keyClicks(day, "aldrig")
    press(page, "sync_review.change.resend")
    assert words(page, "sync_review.change.message.text").startswith("Skriv en dato")
    day.selectAll()
    QTest.keyClicks(day, "14/10")
    with qtbot.waitSignal(page.shown):
        press(page, "sync_review.change.resend")
    assert "1 venter på synkronisering" in listed(page)
    with mette.store.read() as reader:
        [task] = [task for task in reader.find(FollowUp) if task.title == "Send profiler"]
    assert task.due == date(2026, 10, 14)
