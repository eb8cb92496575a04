"""Fields: they save by themselves, say what is the matter, and let go of the keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.widgets.date_field import DateField, ParsedDate
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.password_field import PasswordField
from fieldvisit.ui.widgets.pause import PAUSE_MS
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part, words

Show = Callable[[QWidget], None]
ShowTogether = Callable[..., None]


@pytest.fixture
def show_together(show: Show) -> Iterator[ShowTogether]:
    """Show widgets one below the other in one window, which lives as long as the test."""
    holder = QWidget()
    column = QVBoxLayout(holder)

    def show_together(*widgets: QWidget) -> None:
        for widget in widgets:
            column.addWidget(widget)
        show(holder)

    yield show_together
    holder.close()


def _parse(text: str) -> ParsedDate | None:
    return {"13/10": ParsedDate("2026-10-13", "tir. 13. okt."), "tir. 13. okt.": None}.get(text)


def test_that_a_pause_in_typing_is_told_once(show: Show, qtbot: QtBot) -> None:
    area = TextArea(name="note", accessible="Fri note")
    show(area)
    with qtbot.waitSignal(area.paused, timeout=5000):
        qtbot.keyClicks(area, "To ordrer")
    assert area.text() == "To ordrer"


def test_that_who_types_on_without_a_pause_is_told_of_too(show: Show, qtbot: QtBot) -> None:
    area = TextArea(name="note", accessible="Fri note")
    show(area)
    typing = QTimer()
    typing.timeout.connect(lambda: qtbot.keyClicks(area, "x"))
    typing.start(PAUSE_MS // 4)
    with qtbot.waitSignal(area.paused, timeout=5000):
        pass
    assert typing.isActive()
    typing.stop()


def test_that_each_enter_begins_a_line(show: Show, qtbot: QtBot) -> None:
    area = TextArea(name="note", accessible="Fri note")
    show(area)
    qtbot.keyClicks(area, "a")
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "b")
    assert area.text() == "a\n\n\nb"


def test_that_leaving_a_field_tells_what_was_typed_at_once(show_together: ShowTogether, qtbot: QtBot) -> None:
    area, other = TextArea(name="note", accessible="Note"), QLineEdit()
    show_together(area, other)
    told: list[str] = []
    area.paused.connect(lambda: told.append("paused"))
    area.left.connect(lambda: told.append("left"))
    area.setFocus()
    qtbot.keyClicks(area, "x")
    other.setFocus()
    assert told == ["paused", "left"]


def test_that_showing_a_text_is_no_typing(show_together: ShowTogether, qtbot: QtBot) -> None:
    area, field = TextArea(name="note", accessible="Note"), TextField(name="field", accessible="Felt")
    show_together(area, field)
    told: list[int] = []
    area.paused.connect(lambda: told.append(1))
    field.paused.connect(lambda: told.append(2))
    field.setFocus()
    area.set_text("Fra serveren")
    field.set_text("Fra serveren")
    area.setFocus()
    field.setFocus()
    assert told == []
    assert (area.text(), field.text()) == ("Fra serveren", "Fra serveren")


def test_that_a_text_that_comes_again_does_not_move_the_cursor(show: Show, qtbot: QtBot) -> None:
    area = TextArea(name="note", accessible="Note")
    show(area)
    area.setFocus()
    qtbot.keyClicks(area, "To ordrer")
    qtbot.keyClick(area, Qt.Key.Key_Left)
    area.set_text("To ordrer")
    assert area.textCursor().position() == len("To ordrer") - 1


def test_that_one_goes_on_typing_behind_a_text_that_was_put_in(
    show_together: ShowTogether, qtbot: QtBot
) -> None:
    area, other = TextArea(name="note"), TextField(name="other")
    show_together(other, area)
    area.set_text("Mangler en svejser.")
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(area, " Fra mandag.")
    assert area.text() == "Mangler en svejser. Fra mandag."
    area.moveCursor(QTextCursor.MoveOperation.Start)
    other.setFocus()
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    assert area.textCursor().position() == 0, "a place that was chosen stays"


def test_that_tab_and_ctrl_tab_leave_a_text_area(show_together: ShowTogether, qtbot: QtBot) -> None:
    first, second, third = (TextArea(name=name, accessible=name) for name in ("a", "b", "c"))
    show_together(first, second, third)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert third.hasFocus()
    assert first.text() == second.text() == ""


def test_that_enter_goes_on_in_a_line_and_breaks_the_line_in_a_text(
    show_together: ShowTogether, qtbot: QtBot
) -> None:
    field, area = TextField(name="field", accessible="Felt"), TextArea(name="area", accessible="Tekst")
    show_together(field, area)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert area.hasFocus()
    qtbot.keyClicks(area, "a")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "b")
    assert area.text() == "a\nb"


def test_that_a_text_area_grows_with_its_text_up_to_a_limit(show: Show) -> None:
    area = TextArea(name="area", accessible="Tekst", lines=2, most_lines=4)
    show(area)
    heights = []
    for lines in (1, 3, 9):
        area.set_text("\n".join("linje" for _ in range(lines)))
        heights.append(area.sizeHint().height())
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] - heights[0] == 2 * 20


def test_that_pasted_text_loses_its_looks(qtbot: QtBot) -> None:
    area = TextArea(name="area", accessible="Tekst")
    qtbot.addWidget(area)
    assert not area.acceptRichText()


def test_that_what_is_pasted_into_a_line_stays_one_line(show: Show, qtbot: QtBot) -> None:
    field, heard = TextField(name="x.name"), list[str]()
    show(field)
    field.textEdited.connect(heard.append)
    qtbot.keyClicks(field, "Bo")
    field.home(False)
    QGuiApplication.clipboard().setText("\r\nNordlys\r\nMetal\0\u2028ApS\t")
    field.paste()
    assert field.text() == heard[-1] == "Nordlys Metal ApS Bo"
    with qtbot.waitSignal(field.paused, timeout=PAUSE_MS * 3):
        qtbot.keyClick(field, Qt.Key.Key_End)
    field.set_text("Kornblomst\nBageri")
    field.setCursorPosition(3)
    field.set_text("Kornblomst\nBageri")
    assert (field.text(), field.cursorPosition()) == ("Kornblomst Bageri", 3)


def test_that_a_form_row_names_describes_and_labels_its_field(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    row = form.add(
        "Næste kontakt", TextField(name=""), name="visit.next", help_text="Skriv en dato.", note="valgfri"
    )
    row.show_missing(True)
    row.show_message("Datoen kan ikke læses.")
    told = QAccessible.queryAccessibleInterface(row.field)
    assert row.field.objectName() == "visit.next"
    assert told.text(QAccessible.Text.Name) == "Næste kontakt"
    assert told.text(QAccessible.Text.Description) == "mangler. Skriv en dato. Datoen kan ikke læses."
    assert part(form, "visit.next.label", QLabel).buddy() is row.field
    row.clear_message()
    row.show_missing(False)
    assert row.field.accessibleDescription() == "Skriv en dato."


def test_that_the_first_field_with_a_message_gets_the_focus(show: Show) -> None:
    form = Form()
    rows = [form.add(name, TextField(name=""), name=name) for name in ("a", "b", "c")]
    show(form)
    assert not form.focus_first_message()
    rows[1].show_message("Skriv noget.")
    assert form.focus_first_message()
    assert rows[1].field.hasFocus()


def test_that_a_typed_date_counts_when_the_field_is_left_and_stands_in_words(
    show_together: ShowTogether, qtbot: QtBot
) -> None:
    field = DateField(_parse, name="date", accessible="Frist")
    show_together(FormRow("Frist", field, name="date"), other := QLineEdit())
    told: list[object] = []
    field.dated.connect(told.append)
    field.setFocus()
    qtbot.keyClicks(field, "13/10")
    assert field.understood_words == "tir. 13. okt."
    assert told == []
    other.setFocus()
    assert (told, field.text(), field.value) == (["2026-10-13"], "tir. 13. okt.", "2026-10-13")
    field.setFocus()
    other.setFocus()
    assert told == ["2026-10-13"]


def test_that_a_date_that_is_not_understood_stays_and_says_what_to_do(
    show_together: ShowTogether, qtbot: QtBot
) -> None:
    row = FormRow("Frist", field := DateField(_parse, name="date"), name="date")
    show_together(row, other := QLineEdit())
    field.setFocus()
    qtbot.keyClicks(field, "snart")
    other.setFocus()
    assert field.text() == "snart"
    assert row.message.startswith("Datoen kan ikke læses.")
    assert field.value is None
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "13/10")
    other.setFocus()
    assert row.message == ""


def test_that_an_emptied_date_is_told_as_none(show_together: ShowTogether, qtbot: QtBot) -> None:
    field = DateField(_parse, name="date", accessible="Frist")
    field.set_value(ParsedDate("2026-10-13", "tir. 13. okt."))
    show_together(field, other := QLineEdit())
    told: list[object] = []
    field.dated.connect(told.append)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    other.setFocus()
    assert told == [None]


def test_that_a_passphrase_is_hidden_until_the_eye_is_pressed(show: Show, qtbot: QtBot) -> None:
    field = PasswordField(name="pass", accessible="Adgangskode")
    show(field)
    field.setFocus()
    qtbot.keyClicks(field.edit, "hemmelig")
    assert field.edit.displayText() == "•" * 8
    eye = part(field, "pass.show")
    assert eye.accessibleName() == "Vis adgangskoden"
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.edit.displayText() == "hemmelig"
    assert eye.accessibleName() == "Skjul adgangskoden"
    field.clear()
    assert field.text() == ""
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_that_typed_letters_show_whether_caps_lock_is_on(show: Show, qtbot: QtBot) -> None:
    field = PasswordField(name="pass", accessible="Adgangskode")
    show(field)
    qtbot.keyClicks(field.edit, "a")
    assert words(field, "pass.caps.text") == "Caps Lock er slået fra"
    qtbot.keyClicks(field.edit, "A")
    assert words(field, "pass.caps.text") == "Caps Lock er slået til"
