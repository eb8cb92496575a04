"""One change: its fields before and after, and what can be done with it where it stands."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.change_values import FieldChange
from fieldvisit.services.mend_refused import RefusedValue
from fieldvisit.services.review_outbox import Change
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.change_table import ChangeTable
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.sync_review.change_words import ChangeTitle, refusal_words
from fieldvisit.ui.sync_review.refused_form import RefusedForm
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text

REFUSED, HELD, OPEN, ANSWERED = "refused", "held", "open", "answered"
_MENDABLE = frozenset({"bad_value", "too_large"})
"""Reasons that ask for another value: the fields are open from the beginning."""
_NEUTRAL = frozenset({"erased", "gone"})
"""Reasons of which only the neutral line stays (SYNC S11)."""


class ChangePane(QWidget):
    """The right side while a change is chosen.

    Args:
        workspace: reads typed dates.
        parent: Qt parent.

    Attributes:
        held: carries the change's id and whether it is to be held back.
        resent: carries the change's id and the corrected wire values by field; None when it was not opened for editing.
        given_up: carries the change's id; it was confirmed before.
        export_wanted: refused changes are to be written to a file.
        history_requested: carries kind and id of the record.
    """

    held = Signal(str, bool)
    resent = Signal(str, object)
    given_up = Signal(str)
    export_wanted = Signal()
    history_requested = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync_review.change")
        self._change: Change | None = None
        self._title = Text("", "sync_review.change.title", "subtitle", wrap=True)
        self._state = StatusMark(name="sync_review.change.state", role="body")
        self._together = Text("", "sync_review.change.together", colour="muted", wrap=True)
        self._reason = InlineLine(name="sync_review.change.reason")
        self._fields = ChangeTable(name="sync_review.change.fields")
        self._hold = Button(tr("Hold tilbage"), name="sync_review.change.hold", key=tr("Mellemrum"))
        self._resend = Button(
            tr("Send igen"), name="sync_review.change.resend", kind="primary", key="Ctrl+Enter"
        )
        self._mend = Button(tr("Ret …"), name="sync_review.change.mend", icon="kladde")
        self._export = Button(tr("Gem i en fil …"), name="sync_review.change.export")
        self._history = Button(tr("Historik"), name="sync_review.change.history", icon="notat", key="Ctrl+H")
        self._give_up = Button(tr("Opgiv ændringen"), name="sync_review.change.give_up")
        self._message = InlineLine(name="sync_review.change.message")
        self._values: Sequence[RefusedValue] = ()
        self._form = RefusedForm(workspace)
        self._sure = InlineLine(name="sync_review.change.sure")
        self._really = Button(tr("Ja, opgiv den"), name="sync_review.change.give_up_confirm")
        self._keep = Button(tr("Behold den"), name="sync_review.change.keep")
        self._answers = side_by_side(self._really, self._keep)
        self._actions = side_by_side(self._hold, self._resend, self._mend)
        self._others = side_by_side(self._export, self._history, self._give_up)
        self._lay_out()
        self._hold.clicked.connect(self._tell_hold)
        self._resend.clicked.connect(self._tell_resend)
        self._mend.clicked.connect(self._open_form)
        self._was_opened = False
        self._export.clicked.connect(self.export_wanted)
        self._history.clicked.connect(self._tell_history)
        self._give_up.clicked.connect(self._ask_give_up)
        self._really.clicked.connect(self._tell_give_up)
        self._keep.clicked.connect(self._keep_it)

    def show_change(
        self,
        change: Change,
        title: ChangeTitle,
        fields: Sequence[FieldChange],
        today: date,
        values: Sequence[RefusedValue] = (),
    ) -> None:
        """Show a change.

        Args:
            change: where it stands.
            title: its words.
            fields: before and after.
            today: for days near now.
            values: of a refused change, what it would write beside what the server has.
        """
        same = self._change is not None and (self._change.id, self._change.state) == (change.id, change.state)
        self._change = change
        self._title.set_text(" ".join(part for part in (title.title, title.detail) if part))
        self._show_state(change)
        self._fields.show_changes(fields, today)
        if not same:
            self._message.clear()
            self._ask(open_=False)
            self._values, self._was_opened = values, False
            self._form.clear()
            if change.state == REFUSED and change.reason in _MENDABLE:
                self._form.show_values(values, change.reason_field)
        self._mend.setVisible(
            change.state == REFUSED
            and self._resend.isVisibleTo(self)
            and self._form.isHidden()
            and RefusedForm.writable(values)
        )

    def take_back(self) -> bool:
        """Close the question or the fields that a button opened; say whether there was one."""
        if not self._answers.isHidden():
            self._keep_it()
            return True
        if self._was_opened:
            self._was_opened = False
            self._mend.show()
            self._mend.setFocus(Qt.FocusReason.OtherFocusReason)
            self._form.clear()
            return True
        return False

    def shows(self, change: Change) -> bool:
        """Say whether it shows this change."""
        return self._change is not None and self._change.id == change.id

    def complain(self, sentence: str) -> None:
        """Say why it could not be done."""
        self._message.show_line(sentence, "danger", aloud=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addWidget(self._reason)
        column.addWidget(self._together)
        column.addWidget(self._fields)
        column.addWidget(self._form)
        column.addWidget(self._message)
        column.addWidget(self._actions)
        column.addWidget(self._others)
        column.addWidget(self._sure)
        column.addWidget(self._answers)
        self._answers.hide()

    def _show_state(self, change: Change) -> None:
        refused, waits = change.state == REFUSED, change.state in {OPEN, HELD}
        at = words.local(change.answered_at) if change.answered_at else None
        if refused:
            self._state.show_mark("fejl", tr("Kunne ikke sendes"), "danger")
        elif change.state == HELD:
            self._state.show_mark("venter", tr("Holdt tilbage"), "neutral")
        elif change.state == ANSWERED and at is not None:
            text = tr("Sendt kl. {time}").format(time=words.time_of_day(at))
            self._state.show_mark("synkroniseret", text, "ok")
        elif waits:
            self._state.show_mark("venter", tr("Venter på synkronisering"), "pending")
        else:
            self._state.show_mark("venter", tr("Sendt, svaret mangler"), "pending")
        if refused:
            sentence = refusal_words(change.reason)
            if change.reason_field:
                sentence = f"{field_words(change.kind, change.reason_field)}: {sentence}"
            self._reason.show_line(sentence, "danger")
        else:
            self._reason.clear()
        others = change.together - 1
        text = tr_n(
            "{n} anden ændring hører med og følger den.",
            "{n} andre ændringer hører med og følger den.",
            others,
        )
        self._together.set_text(text)
        self._together.setVisible(others > 0)
        self._hold.setVisible(waits)
        self._hold.set_words(tr("Slip") if change.state == HELD else tr("Hold tilbage"))
        holds = bool(change.fields) or change.does == "delete"
        self._resend.setVisible(refused and change.reason not in _NEUTRAL and holds)
        self._give_up.setVisible(refused)
        self._export.setVisible(refused)
        self._history.setVisible(change.reason not in _NEUTRAL and change.kind != "conflict")

    def _tell_hold(self) -> None:
        if self._change is not None:
            self.held.emit(self._change.id, self._change.state != HELD)

    def _tell_resend(self) -> None:
        if self._change is None:
            return
        try:
            values = None if self._form.isHidden() else self._form.values()
        except ValueError as problem:
            self.complain(str(problem))
            return
        self.resent.emit(self._change.id, values)

    def _open_form(self) -> None:
        self._was_opened = True
        self._form.show_values(self._values)
        self._form.focus_first()
        self._mend.hide()

    def _tell_history(self) -> None:
        if self._change is not None:
            self.history_requested.emit(self._change.kind, self._change.record)

    def _ask_give_up(self) -> None:
        self._ask(open_=True)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, *, open_: bool) -> None:
        if open_:
            sentence = tr(
                "Din ændring slettes på denne computer, og serverens værdi gælder. Du kan fortryde bagefter."
            )
            self._sure.show_line(sentence, "warn", aloud=True)
        else:
            self._sure.clear()
        self._answers.setVisible(open_)

    def _keep_it(self) -> None:
        self._give_up.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask(open_=False)

    def _tell_give_up(self) -> None:
        if self._change is not None:
            self._ask(open_=False)
            self.given_up.emit(self._change.id)

    def focus_first(self) -> None:
        """Go to the first thing that can be done."""
        if self._form.focus_first():
            return
        for button in (self._hold, self._resend, self._give_up):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
