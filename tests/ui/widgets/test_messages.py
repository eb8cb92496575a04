"""Texts, marks and messages: plain words for screen readers, nothing flashes, nothing is only a colour."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.theme.tokens import tokens
from fieldvisit.ui.widgets.badge import Badge
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.markup import as_written, parse
from fieldvisit.ui.widgets.places import Places
from fieldvisit.ui.widgets.progress import Part, ProgressBarLine
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.toast import SHOWN_MS, Toast
from tests.ui.reading import part, press, words

Show = Callable[[QWidget], None]


def test_that_a_marked_text_reads_as_plain_words(qtbot: QtBot) -> None:
    text = Text("<b>100</b> af 800 <m>virksomheder</m>", rich=True)
    qtbot.addWidget(text)
    assert text.text() == "100 af 800 virksomheder"
    assert [(mark.start, mark.length, mark.strong) for mark in parse("<b>1</b> og <b>2</b>")[1]] == [
        (0, 1, True),
        (5, 1, True),
    ]


def test_that_a_name_with_brackets_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    name = "Smed <b>& Søn</b>"
    text = Text(f"<m>Hos</m> {as_written(name)}", rich=True)
    qtbot.addWidget(text)
    assert text.text() == f"Hos {name}"
    plain = Text(name)
    qtbot.addWidget(plain)
    assert plain.text() == name


def test_that_a_fact_that_looks_like_html_is_read_as_it_was_written(qtbot: QtBot) -> None:
    chip = Chip("Karim <img src='file:///x.png'><b>Ø</b>")
    qtbot.addWidget(chip)
    told = QAccessible.queryAccessibleInterface(chip)
    assert told.text(QAccessible.Text.Name) == chip.text()


def test_that_a_wrapping_text_has_the_line_height_of_the_design(qtbot: QtBot) -> None:
    text = Text("ord " * 40, wrap=True)
    qtbot.addWidget(text)
    assert text.heightForWidth(200) % 20 == 0
    assert text.heightForWidth(200) > text.heightForWidth(600)


@pytest.mark.parametrize("status", list(tokens().statuses))
def test_that_every_state_has_words_beside_its_picture(qtbot: QtBot, status: str) -> None:
    mark = StatusMark(status, name="mark")
    qtbot.addWidget(mark)
    assert mark.words == tokens().statuses[status].text


def test_that_building_parts_opens_no_window(qapp: QApplication, qtbot: QtBot) -> None:
    before = len(QGuiApplication.topLevelWindows())
    line = InlineLine(name="line")
    line.show_line("Noget at sige", "warn")
    parts = [line, StatusMark("pending"), Badge(4), EmptyState("Ingen besøg i dag.", "Planlæg", name="empty")]
    for shown in parts:
        qtbot.addWidget(shown)
        shown.ensurePolished()
    qapp.processEvents()
    assert len(QGuiApplication.topLevelWindows()) == before
    assert [shown.isVisible() for shown in parts] == [False] * 4


def test_that_a_part_told_to_show_before_it_has_a_place_is_shown_in_it(show: Show) -> None:
    line = InlineLine(name="line")
    line.show_line("Husk datoen", "info", rest="valgfri")
    holder = QWidget()
    QVBoxLayout(holder).addWidget(line)
    show(holder)
    assert line.isVisible()
    assert line.words == "Husk datoen  valgfri"
    line.clear()
    assert not line.isVisible()


def test_that_an_empty_page_says_one_sentence_and_offers_one_action(show: Show) -> None:
    empty = EmptyState("Ingen besøg i dag.", "Planlæg et besøg", name="today.empty")
    show(empty)
    acted: list[int] = []
    empty.acted.connect(lambda: acted.append(1))
    press(empty, "today.empty.action")
    assert acted == [1]
    assert words(empty, "today.empty.sentence") == "Ingen besøg i dag."


def test_that_a_toast_goes_by_itself_and_its_undo_takes_back(show: Show, qtbot: QtBot) -> None:
    window = QWidget()
    show(window)
    toast = Toast(window)
    undone: list[int] = []
    toast.show_text("Tilsagn slettet", lambda: undone.append(1))
    assert toast.words == "Tilsagn slettet"
    press(window, "shell.toast.undo")
    assert (undone, toast.words) == ([1], "")
    brief = Toast(window, shown_ms=50)
    with qtbot.waitSignal(brief.gone):
        brief.show_text("Gemt")
    assert SHOWN_MS == 8000


def test_that_a_toast_is_high_enough_for_a_text_of_two_lines(show: Show) -> None:
    window = QWidget()
    show(window)
    toast = Toast(window)
    toast.show_text("Gjort: Bekræft plads til matcharrangement 22. okt.", lambda: None)
    text = part(toast, "shell.toast.text", Text)
    QApplication.sendPostedEvents()
    assert text.height() >= text.heightForWidth(text.width()) > text.heightForWidth(1000)


def test_that_a_toast_waits_while_it_is_looked_at(show: Show) -> None:
    window = QWidget()
    show(window)
    toast = Toast(window)
    toast.show_text("Tilsagn slettet", lambda: None)
    assert not toast.waits
    spot = QPointF(QPoint(5, 5))
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    assert toast.waits
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.waits
    undo = part(window, "shell.toast.undo")
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    assert toast.waits
    undo.clearFocus()
    assert not toast.waits


def test_that_only_one_toast_is_shown_at_a_time(show: Show) -> None:
    window = QWidget()
    show(window)
    toast = Toast(window)
    toast.show_text("Første")
    toast.show_text("Anden")
    assert toast.words == "Anden"
    assert len(window.findChildren(Toast)) == 1


def test_that_used_promised_and_free_places_differ_without_colour(show: Show) -> None:
    places = Places(20)
    places.set_counts(1, 1, 1, "1 i brug, 1 lovet, 1 fri")
    show(places)
    places.resize(places.sizeHint())
    picture = places.grab().toImage()
    ink = []
    for square in range(3):
        left = square * 23
        dark = [picture.pixelColor(left + x, y).lightness() < 128 for x in range(2, 18) for y in range(2, 18)]
        ink.append(sum(dark) / len(dark))
    assert ink[0] > 0.9
    assert 0.1 < ink[1] < 0.8
    assert ink[2] < 0.1
    assert places.accessibleName() == "1 i brug, 1 lovet, 1 fri"


def test_that_a_workplace_of_very_many_places_keeps_its_width(show: Show) -> None:
    places = Places(20)
    places.set_counts(3, 10**12, 10**12, "meget")
    show(places)
    assert places.sizeHint().width() < 30 * 24
    places.set_counts(3, 2, 500, "505 pladser")
    assert places.sizeHint().width() < 30 * 24
    assert places.accessibleName() == "505 pladser"


def test_that_a_line_without_end_makes_no_window_wider_than_a_screen(show: Show) -> None:
    short, endless = Text("Nordlys Metal ApS"), Text("Nordlys " * 500)
    assert short.minimumSizeHint().width() == short.sizeHint().width()
    assert endless.minimumSizeHint().width() < 600
    assert endless.text() == "Nordlys " * 500
    for widget in (Chip("Nordlys " * 500), Button("Nordlys " * 500, name="endless")):
        assert widget.minimumSizeHint().width() < 600
        assert widget.text() == "Nordlys " * 500
    show(endless)
    endless.resize(300, endless.sizeHint().height())
    picture = endless.grab().toImage()
    edge = [
        picture.pixelColor(x, y).lightness() < 128 for x in range(298, 300) for y in range(picture.height())
    ]
    assert not any(edge), "the last letters are cut off by an ellipsis, not by the edge"


def test_that_what_waits_is_dashed_in_a_bar(show: Show) -> None:
    bar = ProgressBarLine(name="bar", accessible="Sendt")
    bar.set_parts([Part(10, "ok"), Part(10, "pending", "dashed")], 20, "10 af 20 er sendt")
    show(bar)
    bar.resize(200, 8)
    picture = bar.grab().toImage()
    row = [picture.pixelColor(x, 4).name() for x in range(200)]
    changes = [sum(a != b for a, b in pairwise(half)) for half in (row[5:95], row[105:195])]
    assert changes[0] == 0
    assert changes[1] > 10
    assert bar.accessibleName() == "10 af 20 er sendt"
