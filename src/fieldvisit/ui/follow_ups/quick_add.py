"""A line to write down what is to be done: what, for whom, by when (`Ring til Nordlys fre 13`)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.deadline import Due
from fieldvisit.services.follow_up import NewFollowUp
from fieldvisit.services.read_order import Order
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.follow_ups.task_preview import TaskPreview
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import due_reader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.workplace_field import WorkplaceField

_ANSWER = "answer"
"""Kind of a promise that was written down here."""


class QuickAdd(QWidget):
    """One line of fields; Enter in the first one adds.

    Workplace and date may stand among the words; fields of their own go before them.

    Args:
        workspace: for dates and workplaces.
        tasks: the workers, to find workplaces in the words.
        parent: Qt parent.

    Attributes:
        added: carries a `NewFollowUp` and the name of its workplace.
        writing: something stands in the line, so that Ctrl+Enter adds it; carries whether.
    """

    added = Signal(object, str)
    writing = Signal(bool)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("follow_ups.add")
        self._title = TextField(
            name="follow_ups.add.title", placeholder=tr("fx ring til nordlys fre"), next_on_enter=False
        )
        self._company = WorkplaceField(workspace, tasks, name="follow_ups.add.company")
        self._due = DateField(due_reader(workspace), name="follow_ups.add.due")
        self._promised = CheckBox(tr("Lovet virksomheden"), name="follow_ups.add.promised")
        self._save = Button(tr("Tilføj"), name="follow_ups.add.save", icon="plus")
        self._preview = TaskPreview(workspace, tasks, self._promised)
        self._problem = InlineLine(name="follow_ups.add.problem")
        self._due_row = FormRow(tr("Hvornår?"), self._due, name="follow_ups.add.due")
        self._company_row = FormRow(tr("Virksomhed"), self._company, name="follow_ups.add.company")
        self._company.complained.connect(self._company_row.show_complaint)
        line = QHBoxLayout()
        line.setSpacing(theme().size(12))
        top = Qt.AlignmentFlag.AlignTop
        title_row = FormRow(tr("Ny opfølgning"), self._title, name="follow_ups.add.title")
        for row, stretch in ((title_row, 6), (self._company_row, 3), (self._due_row, 2)):
            line.addWidget(row, stretch, top)
        end = QVBoxLayout()
        end.setContentsMargins(0, theme().size(20), 0, 0)
        end.addWidget(self._save)
        line.addLayout(end)
        line.setAlignment(end, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        column.addLayout(line)
        column.addWidget(self._preview)
        column.addWidget(self._problem)
        self._drafts = DraftKeeper(workspace, self, "follow_ups.add", "follow_up")
        column.insertWidget(0, self._drafts.line)
        # Ctrl+Enter in an empty line would mark the chosen follow-up as done.
        confirm_with(self, self._save)
        self._save.clicked.connect(self.add)
        self._title.returnPressed.connect(self.add)
        self._title.textChanged.connect(self._tell_writing)
        for field in (self._title, self._company, self._due):
            field.textChanged.connect(self._ask)
        self._company.found.connect(self._show_preview)
        self._preview.understood.connect(self._show_preview)
        self._drafts.line.discarded.connect(self._company.clear_unit)
        self._drafts.about("")
        self._show_preview()

    def begin(self) -> None:
        """Go to the first field."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Tell what is to be done, once everything is understood; what was typed stays otherwise."""
        self._due.settle()
        wrong = self._due if self._due_row.message else None if self._company.settle() else self._company
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        order = self._preview.order(self._title.text(), dated=self._is_dated)
        title, unit, company, due = self._task(order)
        promised = self._promised.isChecked()
        new = NewFollowUp(
            title=title,
            due=due,
            unit=unit or None,
            promised=promised,
            deadline_kind=_ANSWER if promised else None,
        )
        self.added.emit(new, company)

    def clear(self) -> None:
        """Empty the line after it was stored."""
        self._title.clear()
        self._company.clear_unit()
        self._due.set_value(None)
        self._promised.setChecked(False)
        self._problem.clear()
        self._drafts.done()
        self._drafts.about("")
        self.begin()

    def show_problem(self, text: str) -> None:
        """Say what to do; what was typed stays."""
        self._problem.show_line(text, "danger", aloud=True)
        self.begin()

    def _tell_writing(self, text: str) -> None:
        writing = bool(text.strip())
        give_rank(self._save, primary=writing)
        self.writing.emit(writing)

    @property
    def _is_dated(self) -> bool:
        """Whether a date among the words counts: the date field is empty."""
        return not isinstance(self._due.understood, date)

    def _task(self, order: Order) -> tuple[str, str, str, Due | None]:
        """Return title, workplace, its name and date; where the fields say something, they count."""
        value, place = self._due.understood, self._preview.place
        due = value if isinstance(value, date) else order.due
        if self._company.text().strip():
            return order.without_place, self._company.unit, self._company.company, due
        if place is None:
            return order.without_place, "", "", due
        return order.rest, place.unit, place.name, due

    def _ask(self) -> None:
        self._preview.ask(self._title.text(), dated=self._is_dated)
        self._show_preview()

    def _show_preview(self) -> None:
        title, _, company, due = self._task(self._preview.latest)
        self._preview.show_task(title, company, due)


def give_rank(button: Button, *, primary: bool) -> None:
    """Make a button the one that Ctrl+Enter presses, or take that from it; a page has one at a time."""
    button.kind = "primary" if primary else "secondary"
    button.set_key("Ctrl+Enter" if primary else "")
