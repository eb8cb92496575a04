"""Ret: other words for what is to be done, or another workplace."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.record_inquiry import workplace_name
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.form import Form
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.workplace_field import WorkplaceField


class WordsBar(Card):
    """Opens below a follow-up; hidden until then.

    Args:
        workspace: where workplaces are searched.
        tasks: the workers, for the search.
        parent: Qt parent.

    Attributes:
        chosen: carries the words and the workplace's id, empty for none.
    """

    chosen = Signal(str, str)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("follow_ups.words", parent=parent)
        self._workspace = workspace
        self._title = TextField(name="follow_ups.words.title")
        self._company = WorkplaceField(workspace, tasks, name="follow_ups.words.company")
        save = Button(tr("Gem rettelsen"), name="follow_ups.words.save", kind="primary", key="Ctrl+Enter")
        cancel = Button(tr("Annullér"), name="follow_ups.words.cancel", kind="quiet")
        form = Form()
        form.add(tr("Hvad skal gøres?"), self._title, name="follow_ups.words.title")
        row = form.add(tr("Virksomhed"), self._company, name="follow_ups.words.company")
        form.add_widget(side_by_side(save, cancel))
        self.add_row(form)
        confirm_with(self, save)
        self._company.complained.connect(row.show_complaint)
        save.clicked.connect(self._tell)
        cancel.clicked.connect(self.hide)
        self.hide()

    def begin(self, line: FollowUpLine) -> None:
        """Open with what stands there now."""
        self._title.set_text(line.task.title or "")
        self._company.clear_unit()
        if line.task.unit:
            self._company.set_unit(line.task.unit, workplace_name(self._workspace, line.task.unit))
        self.show()
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        if self._company.settle():
            self.chosen.emit(self._title.text(), self._company.unit if self._company.text().strip() else "")
