"""Lists and tables: arrows choose, Enter opens, letters act, screen readers hear the row."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.funnel import FunnelBars, FunnelStep
from fieldvisit.ui.widgets.palette_list import PaletteList
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteRow
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.timeline import Timeline, TimelineEntry
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.drivers.painted_text import painted
from tests.ui.reading import part, press, words

Show = Callable[[QWidget], None]
ROWS = (
    Section("1 konflikt", "konflikt", "warn"),
    Row("a", "Løntilskud, privat", "3 af 9", mark=Mark("maaske", "måske", "warn")),
    Section("7 venter", "venter", "pending"),
    Row("b", "Takkemail", detail="· 7. okt."),
    Row("c", "Ring dag 3"),
)


@pytest.fixture
def offers(show: Show) -> TwoLineList:
    """A list of three rows under two headings, with the focus."""
    listed = TwoLineList(name="bag.list", accessible="Tilbud", letters="VJMNS")
    listed.set_rows(ROWS)
    show(listed)
    listed.setFocus()
    return listed


def test_that_the_focus_chooses_the_first_row_and_arrows_pass_over_headings(
    offers: TwoLineList, qtbot: QtBot
) -> None:
    assert offers.choice == "a"
    assert [index.row() for index in offers.selectedIndexes()] == [1]
    qtbot.keyClick(offers, Qt.Key.Key_Down)
    assert offers.choice == "b"
    qtbot.keyClick(offers, Qt.Key.Key_Up)
    assert offers.choice == "a"


def test_that_an_empty_list_wears_the_ring_itself(show: Show, qapp: QApplication) -> None:
    listed = TwoLineList(name="list", accessible="Aftaler")
    page = QWidget()
    QVBoxLayout(page).addWidget(listed)
    FocusRing.of(qapp)
    show(page)
    listed.setFocus()

    def has_ring() -> bool:
        picture, middle = page.grab().toImage(), listed.geometry().center().y()
        return theme().colour("focus").rgb() in {picture.pixel(x, middle) for x in range(listed.x() + 4)}

    assert has_ring()
    listed.set_rows([Row("a", "Job")])
    assert not has_ring()


def test_that_letters_act_on_the_chosen_row_and_do_not_search(offers: TwoLineList, qtbot: QtBot) -> None:
    acted: list[tuple[str, str]] = []
    offers.key_pressed.connect(lambda key, row: acted.append((key, row)))
    for key in (Qt.Key.Key_M, Qt.Key.Key_R, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        qtbot.keyClick(offers, key)
    assert acted == [("M", "a"), ("Space", "a"), ("Delete", "a")]
    assert offers.choice == "a"


def test_that_a_letter_with_ctrl_is_left_to_the_window(offers: TwoLineList, qtbot: QtBot) -> None:
    acted: list[str] = []
    offers.key_pressed.connect(lambda key, _: acted.append(key))
    qtbot.keyClick(offers, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert acted == []


def test_that_enter_opens_the_chosen_row(offers: TwoLineList, qtbot: QtBot) -> None:
    opened: list[str] = []
    offers.opened.connect(opened.append)
    offers.choose("c")
    qtbot.keyClick(offers, Qt.Key.Key_Return)
    assert opened == ["c"]


def test_that_a_list_shown_anew_keeps_its_choice_and_says_when_it_is_gone(offers: TwoLineList) -> None:
    told: list[str] = []
    offers.choose("b")
    offers.selected.connect(told.append)
    offers.set_rows([Row("x", "Ny"), *ROWS])
    assert (offers.choice, told) == ("b", [])
    offers.set_rows([Row("x", "Ny")])
    assert told[-1:] == [""]


def test_that_a_row_is_said_with_its_marks(offers: TwoLineList) -> None:
    assert ROWS[1].spoken == "Løntilskud, privat, 3 af 9, måske"
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [offers.model().data(offers.model().index(row, 0, QModelIndex()), role) for row in range(2)]
    assert said == ["Afsnit: 1 konflikt", "Løntilskud, privat, 3 af 9, måske"]
    told = QAccessible.queryAccessibleInterface(offers)
    assert told.role() == QAccessible.Role.List
    assert told.child(1).text(QAccessible.Text.Name) == "Løntilskud, privat, 3 af 9, måske"


def test_that_a_growing_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    listed = TwoLineList(name="l", accessible="Rækker", grows=True)
    qtbot.addWidget(listed)
    listed.set_rows(ROWS)
    assert listed.sizeHint().height() == 2 * 32 + 56 + 2 * 40


def test_that_the_muted_words_of_a_row_take_another_line_where_the_list_wraps(qtbot: QtBot) -> None:
    listed = TwoLineList(name="l", accessible="Rækker", wraps=True)
    qtbot.addWidget(listed)
    listed.resize(280, 300)
    listed.set_rows([Row("a", "Svar, Nordlys Metal", detail="· Sidste kontakt, og hvad lovede vi sidst?")])
    listed.show()
    said = [text.text for text in painted(listed)[0]]
    assert " ".join(said) == "Svar, Nordlys Metal · Sidste kontakt, og hvad lovede vi sidst?"
    assert len(said) > 2
    assert listed.sizeHintForRow(0) > 40


def test_that_typed_words_stand_below_the_title_of_an_order_where_they_have_no_room_beside_it(
    show: Show,
) -> None:
    around = QWidget()
    listed = PaletteList(around)
    order = PaletteRow("a", "Ny opfølgning · Nordlys", lambda: None, detail="send profiler", whole=True)
    listed.show_groups([PaletteGroup("", (order,))])
    show(around)
    for width, height in ((600, 36), (320, 56)):
        listed.resize(width, 200)
        assert listed.whole_height == height
        assert [text.text for text in painted(listed)[0]] == ["Enter", order.title, order.detail]


COLUMNS = (Column("name", "Navn"), Column("count", "Antal", "right", 80))


@pytest.fixture
def table(show: Show) -> TableCard:
    """A table of three rows, one without a number."""
    shown = TableCard(COLUMNS, name="table", accessible="Virksomheder", letters="J")
    shown.set_rows(
        [
            TableRow("a", ["Ærø Smed", Cell("12", sort=12)]),
            TableRow("b", ["Bager", ""]),
            TableRow("c", ["Tømrer", Cell("9", sort=9)]),
        ]
    )
    show(shown)
    shown.view.setFocus()
    return shown


def test_that_the_focus_chooses_the_first_row_of_a_table_and_end_the_last(
    table: TableCard, qtbot: QtBot
) -> None:
    def chosen() -> list[int]:
        return [index.row() for index in table.view.selectionModel().selectedRows()]

    assert chosen() == [0]
    qtbot.keyClick(table.view, Qt.Key.Key_End)
    assert chosen() == [2]
    qtbot.keyClick(table.view, Qt.Key.Key_Home)
    assert chosen() == [0]


def test_that_numbers_sort_as_numbers_and_empty_cells_come_last(table: TableCard) -> None:
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    rising = [row.id for row in table.rows]
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    falling = [row.id for row in table.rows]
    assert (rising, falling) == (["c", "a", "b"], ["a", "c", "b"])


def test_that_an_empty_cell_shows_a_dash_and_is_said_in_words(table: TableCard) -> None:
    index = table.view.model().index(1, 1, QModelIndex())
    assert index.data() == "–"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Antal: ikke udfyldt"


def test_that_a_table_opens_with_enter_and_acts_on_letters(table: TableCard, qtbot: QtBot) -> None:
    acted: list[str] = []
    table.opened.connect(acted.append)
    table.key_pressed.connect(lambda key, row: acted.append(f"{key} {row}"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_F2):
        qtbot.keyClick(table.view, key)
    assert acted == ["a", "J a", "F2 a"]


def test_that_the_scroll_bar_of_a_growing_table_covers_no_row(show: Show, qtbot: QtBot) -> None:
    wide = [Column(str(number), "Et langt navn " * 20) for number in range(3)]
    shown = TableCard(wide, name="table", accessible="Kandidater", grows=True)
    shown.set_rows([TableRow(str(number), ["a", "b", "c"]) for number in range(4)])
    show(shown)
    qtbot.waitUntil(lambda: shown.sizeHint().height() > 32 + 4 * 36 + 2)
    shown.resize(600, shown.sizeHint().height())
    qtbot.waitUntil(lambda: shown.view.viewport().height() >= 4 * 36)


def test_that_tab_leaves_a_table(table: TableCard) -> None:
    assert not table.view.tabKeyNavigation()


def test_that_a_timeline_entry_says_all_and_opens(show: Show) -> None:
    entry = TimelineEntry(
        "v1",
        ("I dag", "09:00"),
        "taske",
        "Besøg",
        body="2 tilsagn",
        by="Mette Lindholt",
        mark=Mark("venter", "Venter", "pending"),
    )
    line = Timeline(name="timeline", accessible="Tidslinje")
    line.set_entries([entry, TimelineEntry("", ("2. okt.",), "skjold", "Samtykke registreret")])
    show(line)
    opened: list[str] = []
    line.opened.connect(opened.append)
    press(line, "timeline.0")
    press(line, "timeline.1")
    assert opened == ["v1"]
    assert part(line, "timeline.0").accessibleName() == (
        "I dag 09:00, Besøg, 2 tilsagn, Mette Lindholt, Venter"
    )


def test_that_long_words_make_an_entry_higher_where_it_is_narrow(qtbot: QtBot) -> None:
    line = Timeline(name="timeline", accessible="Tidslinje")
    qtbot.addWidget(line)
    line.set_entries([TimelineEntry("a", ("I dag",), "taske", "Besøg", body="ord " * 60)])
    entry = part(line, "timeline.0")
    assert entry.heightForWidth(300) > entry.heightForWidth(900) + 40


def test_that_every_step_of_a_funnel_opens_its_records(show: Show) -> None:
    bars = FunnelBars(name="funnel")
    bars.set_steps(
        [
            FunnelStep("contacted", "203", "Kontaktet", 203, "<b>50,7 %</b> af de kontaktede er besøgt"),
            FunnelStep("visited", "103", "Besøg afholdt", 103),
        ]
    )
    show(bars)
    opened: list[str] = []
    bars.opened.connect(opened.append)
    press(bars, "funnel.visited")
    assert opened == ["visited"]
    assert part(bars, "funnel.contacted").accessibleName() == "Kontaktet: 203"
    assert words(bars, "funnel.contacted.between") == "50,7 % af de kontaktede er besøgt"


def test_that_a_funnel_fills_a_high_place_to_its_lower_edge(show: Show) -> None:
    bars = FunnelBars(name="funnel")
    bars.set_steps(
        [FunnelStep("a", "203", "Kontaktet", 203, "halvdelen"), FunnelStep("b", "103", "Besøgt", 103)]
    )
    show(bars)
    bars.resize(500, 900)
    last = part(bars, "funnel.b")
    assert last.geometry().bottom() >= bars.height() - 2


def test_that_the_others_take_the_room_of_a_column_that_is_not_shown(show: Show) -> None:
    shown = TableCard(
        [Column("what", "Hvad"), Column("field", "Felt", width=130), Column("value", "Indhold")],
        name="table",
        accessible="Felter",
    )
    shown.set_rows([TableRow("a", ["Kontakt", "Navn", "Bo Lind"])])
    show(shown)
    shown.show_column(0, shown=False)
    assert shown.header.length() == shown.view.viewport().width()
    shown.show_column(0, shown=True)
    assert shown.header.length() == shown.view.viewport().width()


def _lines(shown: QWidget) -> list[int]:
    """Return where hairlines are painted in the middle of a widget, in pixels from its upper edge."""
    picture = shown.grab().toImage()
    middle, border = picture.width() // 2, theme().colour("border").rgb()
    return [y for y in range(picture.height()) if picture.pixel(middle, y) == border]


def test_that_a_frame_around_rows_has_one_line_at_its_lower_edge(show: Show) -> None:
    listed = TwoLineList(name="list", accessible="Aftaler", grows=True)
    listed.set_rows([Row("a", "Job"), Row("b", "Praktik")])
    table = TableCard([Column("what", "Hvad")], name="table", accessible="Felter", grows=True)
    table.set_rows([TableRow("a", ["Navn"]), TableRow("b", ["By"])])
    card = Card()
    card.body.addWidget(listed)
    page = QWidget()
    column = QVBoxLayout(page)
    for part_of_page in (card, table):
        column.addWidget(part_of_page)
    column.addStretch(1)
    show(page)
    # The row that the focus chose has its ground where the line between the two is.
    listed.clearSelection()
    for framed, between in ((card, 1), (table, 2)):
        edge = framed.height() - 1
        found = _lines(framed)
        assert (found[0], found[-1], len(found)) == (0, edge, between + 2), found
        assert edge - 1 not in found


def test_that_a_last_row_has_its_line_where_there_is_room_below_it(offers: TwoLineList) -> None:
    last = offers.visualRect(offers.model().index(len(ROWS) - 1, 0)).bottom()
    assert last < offers.viewport().height() - 1
    assert last in _lines(offers)
