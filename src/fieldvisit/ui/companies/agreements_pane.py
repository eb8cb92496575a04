"""The tab Aftaler: what was promised and agreed, how it goes on, and what did not last (R26)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.services.progress_commitment import CAUSES, has_person, may_progress
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.deals_pane import DealsPane, commitment_row, partnership_row
from fieldvisit.ui.companies.failure_form import FailureForm
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.text import Text

_NEXT = {"given": "started", "started": "ended"}


class AgreementsPane(QWidget):
    """Rows of promises and agreements; Space says that a promise has started, then that it has ended.

    Args:
        workspace: words of codes, dates, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        form: asks why a match did not last.
        progressed: carries a promise's id and its new state.
        remove_requested: a record is to go to the trash; carries kind and id.
    """

    progressed = Signal(str, str)
    remove_requested = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.deals_tab")
        self._workspace = workspace
        self._promises: dict[str, Commitment] = {}
        self._may = may_progress(workspace)
        self.form = FailureForm(workspace)
        self._go_on = Button("", name="companies.deals.go_on", kind="quiet", icon="ok")
        self._go_on.set_key(tr("Mellemrum"))
        self._fail = Button(tr("Gik ikke …"), name="companies.deals.fail", kind="quiet", icon="nej")
        self._fail.setAccessibleName(tr("Tilsagnet gik ikke …"))
        nothing = tr("Ingen tilsagn eller aftaler endnu.")
        self._rows = DealsPane("deals", tr("Aftaler"), nothing, (self._go_on, self._fail))
        self._why = Text("", "companies.deals.why", colour="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._room = QWidget()
        self._room.setFixedHeight(theme().size(12))
        self._room.hide()
        column.addWidget(self._room)
        column.addWidget(self.form)
        column.addWidget(self._rows)
        column.addWidget(self._why)
        column.addStretch(1)
        self._go_on.clicked.connect(lambda: self._move(self._rows.choice))
        self._fail.clicked.connect(self._ask)
        self._rows.selected.connect(self._show_choice)
        self._rows.key_pressed.connect(lambda key, row: self._move(row) if key == "Space" else None)
        self._rows.remove_requested.connect(self.remove_requested)
        self.form.closed.connect(self.close_form)

    @property
    def is_writing(self) -> bool:
        """Say whether the form is open."""
        return not self.form.isHidden()

    def show_deals(
        self, promises: Sequence[Commitment], agreements: Sequence[Partnership], *, may_write: bool
    ) -> None:
        """Show what was agreed with a workplace; what is being written about one of them stays."""
        reference, today = self._workspace.reference, self._workspace.today
        self._promises = {promise.id: promise for promise in promises}
        rows = [(each.KIND, commitment_row(each, reference, today)) for each in promises]
        rows += [(each.KIND, partnership_row(each, reference, today)) for each in agreements]
        self._rows.show_rows(rows, may_write=may_write)
        if self.form.commitment not in self._promises:
            self.form.drafts.rest()
            self._hide_form()
        self._show_choice(self._rows.choice)

    def close_form(self) -> None:
        """Put the form away: it was saved or cancelled."""
        self.form.drafts.done()
        self._hide_form()

    def _hide_form(self) -> None:
        self.form.hide()
        self._room.hide()

    def _move(self, row: str) -> None:
        promise = self._promises.get(row)
        state = _NEXT.get(promise.state or "given") if promise is not None else None
        if state is not None and self._may:
            self.progressed.emit(row, state)

    def _ask(self) -> None:
        promise = self._promises.get(self._rows.choice)
        if promise is not None:
            self._room.show()
            person = has_person(self._workspace, promise.id)
            self.form.open(promise.id, self._name(promise), has_person=person)

    def _name(self, promise: Commitment) -> str:
        types = self._workspace.reference.outcome_types
        known = promise.type is not None and promise.type in types
        return types[promise.type].name(language()) if known and promise.type else tr("Tilsagnet")

    def _show_choice(self, row: str) -> None:
        """Name what Space does to the chosen promise, and why it did not last."""
        promise = self._promises.get(row)
        state = (promise.state or "given") if promise is not None else ""
        self._go_on.setVisible(self._may and state in _NEXT)
        self._go_on.set_words(tr("Er startet") if state == "given" else tr("Er afsluttet"))
        self._fail.setVisible(self._may and state in _NEXT)
        cause = promise.failure if promise is not None else None
        word = self._workspace.reference.word(CAUSES, cause, language()) if cause else ""
        self._why.set_text(tr("Gik ikke: {cause}").format(cause=word) if word else "")
        self._why.setVisible(bool(word))
