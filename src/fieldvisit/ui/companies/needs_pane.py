"""The tab Behov: whom the workplace looks for, with a form to write one down or to change it (R08, R22)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.need import Need
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.deals_pane import DealsPane, need_row
from fieldvisit.ui.companies.need_form import NeedForm
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow

NEW = "new"
"""Face of the form that writes a need down; otherwise it shows the need of that id."""


class NeedsPane(QWidget):
    """Rows of needs; F2 or Enter changes one, Space closes it or opens it again, Delete moves it to the trash.

    Args:
        workspace: words of codes, dates, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        form: opens above the rows.
        saved: carries the need's id, empty for a new one, and its fields.
        state_chosen: carries a need's id and its new state.
        remove_requested: a need is to go to the trash; carries kind and id.
        week_requested: the needs of all companies in a week are wanted.
    """

    saved = Signal(str, dict)
    state_chosen = Signal(str, str)
    remove_requested = Signal(str, str)
    week_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.needs_tab")
        self._workspace = workspace
        self._unit, self._may_write = "", False
        self._needs: dict[str, Need] = {}
        self.form = NeedForm(workspace)
        self.form.hide()
        self._edit = Button(tr("Ret"), name="companies.needs.edit", kind="quiet", icon="kladde", key="F2")
        self._edit.setAccessibleName(tr("Ret behovet"))
        self._close = Button("", name="companies.needs.close", kind="quiet", icon="ok")
        self._close.set_key(tr("Mellemrum"))
        others = (self._edit, self._close)
        self._rows = DealsPane("needs", tr("Behov"), tr("Ingen behov noteret endnu."), others)
        self._add = Button(tr("Tilføj behov"), name="companies.add_need", icon="plus")
        self._week = Button(tr("Ugens behov"), name="companies.needs.week", kind="quiet", icon="virksomhed")
        self._week.setAccessibleName(tr("Ugens behov hos alle virksomheder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(12), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(Flow(self._add, self._week))
        column.addWidget(self._rows, 1)
        self._connect_signals()

    @property
    def is_writing(self) -> bool:
        """Say whether the form is open."""
        return not self.form.isHidden()

    def show_needs(self, unit: str, needs: Sequence[Need], *, may_write: bool) -> None:
        """Show the needs of a workplace; what is being written about the same one stays."""
        reference, today = self._workspace.reference, self._workspace.today
        self._needs = {need.id: need for need in needs}
        self._may_write = may_write
        self._rows.show_rows(
            [(need.KIND, need_row(need, reference, today)) for need in needs], may_write=may_write
        )
        if unit != self._unit:
            self._put_form_away()
            self._unit = unit
            waiting = self.form.drafts.waiting(unit) if may_write else None
            if waiting == NEW or waiting in self._needs:
                self._open(waiting)
        elif self.is_writing and self.form.need and self.form.need not in self._needs:
            self.close_form()
        self._add.setVisible(may_write and not self.is_writing)
        self._show_choice(self._rows.choice)

    def close_form(self) -> None:
        """Put the form away: it was saved or cancelled."""
        self.form.drafts.done()
        self._put_form_away()

    def refuse(self, code: str, text: str) -> None:
        """Say why the need was not saved."""
        self.form.refuse(code, text)

    def _connect_signals(self) -> None:
        self._week.clicked.connect(self.week_requested)
        self._add.clicked.connect(lambda: self._begin(NEW))
        self._edit.clicked.connect(lambda: self._begin(self._rows.choice))
        self._close.clicked.connect(lambda: self._turn(self._rows.choice))
        self._rows.selected.connect(self._show_choice)
        self._rows.opened.connect(self._begin)
        self._rows.key_pressed.connect(self._press)
        self._rows.remove_requested.connect(self.remove_requested)
        self.form.saved.connect(lambda values: self.saved.emit(self.form.need, values))
        self.form.closed.connect(self.close_form)

    def _press(self, key: str, need: str) -> None:
        if key == "F2":
            self._begin(need)
        elif key == "Space":
            self._turn(need)

    def _begin(self, face: str) -> None:
        if self._may_write and (face == NEW or face in self._needs):
            self.form.drafts.rest()
            # There is one form: what was typed about another need is saved or given up first.
            waiting = self.form.drafts.waiting(self._unit)
            self._open(waiting if waiting == NEW or waiting in self._needs else face)
            self.form.begin_typing()

    def _open(self, face: str) -> None:
        self.form.begin(self._unit, face, self._needs.get(face))
        self._add.hide()

    def _turn(self, need: str) -> None:
        """Close an open need, open a closed one."""
        if self._may_write and need in self._needs:
            self.state_chosen.emit(need, "closed" if self._needs[need].state == "open" else "open")

    def _show_choice(self, need: str) -> None:
        """Name what Space does to the chosen need."""
        chosen = self._needs.get(need)
        is_open = chosen is None or chosen.state == "open"
        self._close.set_words(tr("Luk behovet") if is_open else tr("Åbn behovet igen"))

    def _put_form_away(self) -> None:
        self.form.drafts.rest()
        # Before the form goes: the focus is given back to the button that opened it.
        self._add.setVisible(self._may_write)
        self.form.hide()
