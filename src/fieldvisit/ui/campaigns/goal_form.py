"""Revidér mål: a new goal and its reason; the old line stays in the chart (R03)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

_MOST_DIGITS = 7


class GoalForm(Card):
    """Two fields and the way out.

    Args:
        workspace: where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries the new goal and the reason.
        closed: nothing is to be changed.
        save: the button, the page's primary one while the form is open.
    """

    saved = Signal(int, str)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("campaigns.goal", parent=parent)
        number = TextField(name="campaigns.goal.number", placeholder=tr("fx 900"))
        number.setMaximumWidth(theme().size(160))
        reason = TextField(
            name="campaigns.goal.reason",
            placeholder=tr("fx flere siger ja, end vi regnede med"),
            next_on_enter=False,
        )
        self._number = FormRow(tr("Nyt mål"), number, name="campaigns.goal.number")
        self._reason = FormRow(tr("Grund"), reason, name="campaigns.goal.reason")
        self._number_field, self._reason_field = number, reason
        self.save = Button(tr("Gem målet"), name="campaigns.goal.save", kind="primary", key="Ctrl+Enter")
        cancel = Button(tr("Annullér"), name="campaigns.goal.cancel", kind="quiet")
        fields = QHBoxLayout()
        fields.setSpacing(theme().size(12))
        fields.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._reason, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme().size(8))
        buttons.addWidget(self.save)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addLayout(fields)
        column.addLayout(buttons)
        self.drafts = DraftKeeper(workspace, holder, "campaigns.goal", "goal_revision")
        column.insertWidget(0, self.drafts.line)
        self.add_row(holder, line=False)
        confirm_with(self, self.save)
        self.save.clicked.connect(self._save)
        reason.returnPressed.connect(self._save)
        cancel.clicked.connect(self.closed)
        self.hide()

    def open(self, campaign: str, goal: int | None) -> None:
        """Ask for a goal of a campaign in place of the present one, or go on with what was typed."""
        self._number_field.set_text(str(goal or ""))
        self._reason_field.set_text("")
        self._number.clear_message()
        self._reason.clear_message()
        self.drafts.about(campaign)
        self.show()
        self._number_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._number_field.selectAll()

    def complain(self, sentence: str) -> None:
        """Say why the goal was not taken."""
        self._reason.show_message(sentence)

    def _save(self) -> None:
        typed = self._number_field.text().strip().replace(".", "").replace(" ", "")
        good = typed.isdecimal() and len(typed) <= _MOST_DIGITS and int(typed) > 0
        reason = self._reason_field.text().strip()
        self._number.clear_message()
        self._reason.clear_message()
        if not good:
            self._number.show_message(tr("Skriv et helt tal over 0."))
        if not reason:
            self._reason.show_message(tr("Skriv, hvorfor målet ændres."))
        if good and reason:
            self.saved.emit(int(typed), reason)
        else:
            (self._number_field if not good else self._reason_field).setFocus(Qt.FocusReason.OtherFocusReason)
