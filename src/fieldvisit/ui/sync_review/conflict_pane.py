"""A conflict: the question, both values, what the choice leads to, and another value where neither fits."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.solve_conflict import OTHER, ConflictView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.sync_review.conflict_words import ConflictWords
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader
from fieldvisit.ui.value_words import value_words
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.choice_card import ChoiceCard
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.markup import as_written
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

MINE_KEY, THEIRS_KEY, OTHER_KEY = "1", "2", "3"
_MINE, _THEIRS = "mine", "theirs"
_DAYS, _WHOLE = {"date"}, {"integer"}
_NO_OTHER = {"", "reference", "labels", "json", "boolean", "stamp", "due", "real"}
"""Types of which no other value can be typed here."""


class ConflictPane(QWidget):
    """The right side while a conflict is chosen.

    Args:
        workspace: the open profile.
        parent: Qt parent.

    Attributes:
        history_requested: carries kind and id of the record.
        many_wanted: this and others are to be solved at once.
        drafts: keeps another value while it is written.
        solved: carries the conflict's id, how it is solved, and the value when another one was written.
    """

    solved = Signal(str, str, object)
    history_requested = Signal(str, str)
    many_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync_review.conflict")
        self._workspace = workspace
        self._view: ConflictView | None = None
        self._question = Text("", "sync_review.conflict.question", "subtitle", wrap=True)
        self._explain = Text("", "sync_review.conflict.explain", colour="muted", wrap=True)
        self._mine = ChoiceCard(name="sync_review.conflict.mine")
        self._theirs = ChoiceCard(name="sync_review.conflict.theirs")
        self._chosen_before = self._mine
        self._cards = QButtonGroup(self)
        self._result = Text("", "sync_review.conflict.result", rich=True, wrap=True)
        self._result_sign = IconLabel("ok", "ok")
        self._save = Button(
            tr("Gem valget"), name="sync_review.conflict.save", kind="primary", key="Ctrl+Enter"
        )
        self._other = Button("", name="sync_review.conflict.other")
        self._history = Button(
            tr("Historik"), name="sync_review.conflict.history", icon="notat", key="Ctrl+H"
        )
        self._many = Button(tr("Løs flere …"), name="sync_review.conflict.many")
        self._day = DateField(
            day_reader(workspace),
            name="sync_review.conflict.value",
            accessible=tr("En anden dato"),
            placeholder=tr("fx 13/10"),
        )
        self._text = TextField(name="sync_review.conflict.value", next_on_enter=False)
        self._day_row = FormRow(tr("En anden dato"), self._day, name="sync_review.conflict.value")
        self._text_row = FormRow(tr("En anden værdi"), self._text, name="sync_review.conflict.value")
        self._message = InlineLine(name="sync_review.conflict.message")
        self.drafts = DraftKeeper(workspace, self, "sync_review.conflict", "conflict")
        self._lay_out()
        self._connect_signals()

    def show_conflict(self, view: ConflictView, words: ConflictWords) -> None:
        """Show a conflict; the same one again keeps what was chosen."""
        same = self._view is not None and self._view.id == view.id
        if not same:
            self.drafts.rest()
        self._view, self._words = view, words
        self._question.set_text(words.question(view))
        self._explain.set_text(words.explain(view))
        for card, side in ((self._mine, view.mine), (self._theirs, view.theirs)):
            card.show_side(words.owner(view, side), words.value(view, side), words.author(side))
        self._other.set_words(words.other_button(view))
        self._other.setVisible(view.type not in _NO_OTHER)
        if not same:
            self._message.clear()
            self._close_other()
            kept_both = view.merged and view.theirs.value == view.shown
            (self._theirs if kept_both else self._mine).setChecked(True)
            if self.drafts.about(view.id, kind=view.record_kind):
                self._turn_to_other()
        self._show_result()

    def offer_many(self, count: int) -> None:
        """Offer to solve several at once when there are several."""
        self._many.setVisible(count > 1)

    def press(self, key: str) -> None:
        """Answer with a key: 1 mine, 2 the other, 3 another value."""
        if key == MINE_KEY:
            self._mine.click()
        elif key == THEIRS_KEY:
            self._theirs.click()
        elif key == OTHER_KEY and not self._other.isHidden():
            self._open_other()

    def focus_choice(self) -> None:
        """Go to the chosen value, or to the field of another one while that is open."""
        chosen = self._cards.checkedButton() or (self._text if self._day_row.isHidden() else self._day)
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say why the choice was not taken."""
        self._message.show_line(sentence, "danger", aloud=True)

    def close_other(self) -> bool:
        """Take the field for another value away; say whether it was there. The value of before is chosen again."""
        if self._day_row.isHidden() and self._text_row.isHidden():
            return False
        self._chosen_before.setChecked(True)
        self._other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1, 2 and 3 while no field has the focus."""
        if event.text() in {MINE_KEY, THEIRS_KEY, OTHER_KEY}:
            self.press(event.text())
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._cards.addButton(self._mine)
        self._cards.addButton(self._theirs)
        head = QHBoxLayout()
        head.setSpacing(theme().size(8))
        head.addWidget(IconLabel("konflikt", "warn", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._question, 1)
        cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        cards.setSpacing(theme().size(12))
        cards.addWidget(self._mine, 1)
        cards.addWidget(self._theirs, 1)
        result = QHBoxLayout()
        result.setSpacing(theme().size(8))
        result.addWidget(self._result_sign, 0, Qt.AlignmentFlag.AlignVCenter)
        result.addWidget(self._result, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        asked = QVBoxLayout()
        asked.setSpacing(theme().size(4))
        asked.addLayout(head)
        asked.addWidget(self._explain)
        column.addLayout(asked)
        column.addLayout(cards)
        column.addWidget(self.drafts.line)
        column.addWidget(self._day_row)
        column.addWidget(self._text_row)
        column.addLayout(result)
        column.addWidget(self._message)
        column.addWidget(side_by_side(self._save, self._other, self._history, self._many))
        self._day.setMaximumWidth(theme().size(320))

    def _connect_signals(self) -> None:
        self._cards.buttonClicked.connect(self._choose)
        self._other.clicked.connect(self._open_other)
        self._history.clicked.connect(self._tell_history)
        self._many.clicked.connect(self.many_wanted)
        self._day.dated.connect(self._show_result)
        self._day.textEdited.connect(self._show_result)
        self._text.textEdited.connect(self._show_result)
        self._text.returnPressed.connect(self._tell)
        self._save.clicked.connect(self._tell)

    def _choose(self) -> None:
        self._close_other()
        self.drafts.keep()
        self._show_result()

    def _open_other(self) -> None:
        if self._view is None:
            return
        self._turn_to_other()
        (self._day if self._view.type in _DAYS else self._text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to_other(self) -> None:
        """Show the field for another value."""
        if self._view is None:
            return
        if self._theirs.isChecked() or self._mine.isChecked():
            self._chosen_before = self._theirs if self._theirs.isChecked() else self._mine
        self._cards.setExclusive(False)
        self._mine.setChecked(False)
        self._theirs.setChecked(False)
        self._cards.setExclusive(True)
        is_day = self._view.type in _DAYS
        self._day_row.setVisible(is_day)
        self._text_row.setVisible(not is_day)
        self._show_result()

    def _close_other(self) -> None:
        self._day_row.hide()
        self._text_row.hide()
        self._day.set_value(None)
        self._text.set_text("")

    def _chosen(self) -> tuple[str, Any, str]:
        """Return how the conflict is solved, the wire value of another one, and the result as it reads."""
        assert self._view is not None
        if self._mine.isChecked():
            return _MINE, None, self._mine.text()
        if self._theirs.isChecked():
            return _THEIRS, None, self._theirs.text()
        if self._view.type in _DAYS:
            return OTHER, str(self._day.value) if self._day.value else None, self._day.understood_words
        typed = self._text.text().strip()
        if self._view.type in _WHOLE:
            return OTHER, int(typed) if typed.isdecimal() else None, typed
        return (
            OTHER,
            typed or None,
            value_words(self._view.field, typed, self._workspace.today) if typed else "",
        )

    def _show_result(self) -> None:
        if self._view is None:
            return
        _, _, reads = self._chosen()
        self._result_sign.setVisible(bool(reads))
        self._result.set_text(
            self._words.result(self._view, as_written(reads)) if reads else tr("Vælg en af dem.")
        )

    def _tell_history(self) -> None:
        if self._view is not None:
            self.history_requested.emit(self._view.record_kind, self._view.record)

    def _tell(self) -> None:
        if self._view is None:
            return
        self._day.settle()
        keep, value, _ = self._chosen()
        if keep == OTHER and value is None:
            self.complain(tr("Skriv den værdi, der skal gælde. Intet er ændret."))
            (self._text if self._day_row.isHidden() else self._day).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._message.clear()
        self.solved.emit(self._view.id, keep, value)
