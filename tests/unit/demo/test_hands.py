"""The hands click, type and choose at visible widgets by name, and the eyes read what they show."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldvisit.demo.eyes import NotSeenError
from fieldvisit.demo.hands import Hands
from fieldvisit_sync.clock import SystemClock

Parts = dict[str, QWidget]


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window with one widget of each sort; `label` says which button was pressed last."""
    window = QWidget()
    window.resize(600, 400)
    column = QVBoxLayout(window)
    label, button, menu = QLabel(""), QPushButton("Gem"), QMenu(window)
    parts: Parts = {
        "label": label,
        "button": button,
        "field": QLineEdit("gammelt"),
        "box": QCheckBox("Ring"),
        "choice": QComboBox(),
        "list": QListWidget(),
        "hidden": QLabel("usynlig"),
    }
    for name, part in parts.items():
        part.setObjectName(f"page.{name}")
        column.addWidget(part)
    parts["hidden"].hide()
    choice, rows = parts["choice"], parts["list"]
    assert isinstance(choice, QComboBox)
    assert isinstance(rows, QListWidget)
    choice.addItems(["Job", "Ordinært job", "Småjob"])
    rows.addItems(["Nordlys Metal", "Kornblomst"])
    rows.currentTextChanged.connect(label.setText)
    action = QAction("Åbn", menu)
    action.setObjectName("page.open")
    action.triggered.connect(lambda: label.setText("åbnet"))
    menu.addAction(action)
    button.clicked.connect(lambda: menu.popup(window.mapToGlobal(window.rect().center())))
    window.show()
    yield window
    window.close()
    window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def hands(window: QWidget) -> Hands:
    """Hands with little patience."""
    del window
    hands = Hands(SystemClock(), patience_s=0.3)
    hands.settle()
    return hands


def test_that_a_field_is_emptied_and_typed_into_with_danish_letters(hands: Hands) -> None:
    hands.fill("page.field", "Blåbærgrød & kø")
    assert hands.read("page.field") == "Blåbærgrød & kø"


def test_that_an_entry_with_just_these_words_is_preferred(hands: Hands) -> None:
    hands.choose("page.choice", "Småjob")
    assert hands.read("page.choice") == "Småjob"
    hands.choose("page.choice", "Job")
    assert hands.read("page.choice") == "Job"
    with pytest.raises(NotSeenError, match=r"Fleksjob in page\.choice"):
        hands.choose("page.choice", "Fleksjob")


def test_that_a_box_is_ticked_where_it_takes_clicks(hands: Hands) -> None:
    hands.tick("page.box", on=True)
    assert hands.is_ticked("page.box")
    hands.tick("page.box", on=True)
    assert hands.is_ticked("page.box")
    hands.tick("page.box", on=False)
    assert not hands.is_ticked("page.box")


def test_that_rows_are_read_and_clicked_by_their_words(hands: Hands) -> None:
    assert hands.rows("page.list") == ["Nordlys Metal", "Kornblomst"]
    hands.click_row("page.list", "Korn")
    assert hands.read("page.label") == "Kornblomst"
    with pytest.raises(NotSeenError, match=r"Kvadrat in page\.list"):
        hands.click_row("page.list", "Kvadrat")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen menus
def test_that_an_entry_of_an_open_menu_is_clicked(hands: Hands) -> None:
    hands.click("page.button")
    hands.click_action("page.open")
    assert hands.read("page.label") == "åbnet"


def test_that_what_is_hidden_or_missing_is_not_seen(hands: Hands) -> None:
    assert not hands.is_shown("page.hidden")
    assert hands.names("page.h") == []
    with pytest.raises(NotSeenError, match=r"page\.hidden"):
        hands.read("page.hidden")


def test_that_visible_names_are_listed_from_top_to_bottom(hands: Hands) -> None:
    assert hands.names("page.")[:3] == ["page.label", "page.button", "page.field"]
    assert hands.top("page.button") < hands.top("page.field")
