"""Ret: other words for what is to be done, or another workplace."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.record_inquiry import workplace_name
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.draft_bar import DraftBar
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.workplace_field import WorkplaceField


class WordsBar(DraftBar):
    """Opens below a follow-up.

    Args:
        workspace: where workplaces are searched.
        tasks: the workers, for the search.
        parent: Qt parent.

    Attributes:
        chosen: carries what a person changed of `title` and `unit`.
    """

    chosen = Signal(dict)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("follow_ups.words", "follow_ups.words", FollowUp.KIND, workspace, parent)
        self._workspace = workspace
        self._before: dict[str, str | None] = {}
        self._title = TextField(name="follow_ups.words.title")
        self._company = WorkplaceField(workspace, tasks, name="follow_ups.words.company")
        save = Button(tr("Gem rettelsen"), name="follow_ups.words.save", kind="primary", key="Ctrl+Enter")
        cancel = Button(tr("Annullér"), name="follow_ups.words.cancel", kind="quiet")
        form = Form()
        form.add_widget(self.drafts.line)
        form.add(tr("Hvad skal gøres?"), self._title, name="follow_ups.words.title")
        row = form.add(tr("Virksomhed"), self._company, name="follow_ups.words.company")
        form.add_widget(Flow(save, cancel))
        self.add_row(form)
        confirm_with(self, save)
        self._company.complained.connect(row.show_complaint)
        save.clicked.connect(self._tell)
        cancel.clicked.connect(self.give_up)

    def begin(self, line: FollowUpLine) -> None:
        """Open with what stands there now, or with what was typed and not saved."""
        unit = line.task.unit
        self._title.set_text(line.task.title or "")
        self._company.clear_unit()
        if unit:
            self._company.set_unit(unit, workplace_name(self._workspace, unit))
        self._before = self._values()
        self.drafts.about(line.task.id)
        self.show()

    def begin_typing(self) -> None:
        """Go to the words."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        if self._company.settle():
            now = self._values()
            self.chosen.emit({name: value for name, value in now.items() if value != self._before[name]})
        else:
            self._company.setFocus(Qt.FocusReason.OtherFocusReason)

    def _values(self) -> dict[str, str | None]:
        named = self._company.text().strip()
        return {"title": self._title.text().strip(), "unit": (self._company.unit if named else "") or None}
