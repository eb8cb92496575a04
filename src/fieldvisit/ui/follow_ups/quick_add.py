"""A line to write down what is to be done: what, for whom, by when (`Send profiler fre 13`)."""

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.typed_date import find_date
from fieldvisit.services.follow_up import NewFollowUp
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.follow_ups.workplace_field import WorkplaceField
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import due_reader, shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField

_ANSWER = "answer"
"""Kind of a promise that was written down here."""


class QuickAdd(QWidget):
    """One line of fields; Enter in the first one adds.

    Args:
        workspace: for dates and workplaces.
        parent: Qt parent.

    Attributes:
        added: carries a `NewFollowUp`.
        writing: something stands in the line, so that Ctrl+Enter adds it; carries whether.
    """

    added = Signal(object)
    writing = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("follow_ups.add")
        self._workspace = workspace
        self._title = TextField(
            name="follow_ups.add.title", placeholder=tr("fx send profiler fre 13"), next_on_enter=False
        )
        self._company = WorkplaceField(workspace, name="follow_ups.add.company")
        self._due = DateField(due_reader(workspace), name="follow_ups.add.due")
        self._promised = QCheckBox(tr("Lovet virksomheden"))
        self._promised.setObjectName("follow_ups.add.promised")
        self._promised.setAccessibleName(tr("Lovet virksomheden"))
        self._save = Button(tr("Tilføj"), name="follow_ups.add.save", icon="plus")
        self._problem = InlineLine(name="follow_ups.add.problem")
        self._due_row = FormRow(tr("Hvornår?"), self._due, name="follow_ups.add.due")
        self._company_row = FormRow(tr("Virksomhed"), self._company, name="follow_ups.add.company")
        self._company.complained.connect(self._show_complaint)
        line = QHBoxLayout()
        line.setSpacing(theme().size(12))
        top = Qt.AlignmentFlag.AlignTop
        title_row = FormRow(tr("Ny opfølgning"), self._title, name="follow_ups.add.title")
        for row, stretch in ((title_row, 4), (self._company_row, 3), (self._due_row, 3)):
            line.addWidget(row, stretch, top)
        end = QHBoxLayout()
        end.setContentsMargins(0, theme().size(20), 0, 0)
        end.setSpacing(theme().size(12))
        end.addWidget(self._promised)
        end.addWidget(self._save)
        line.addLayout(end)
        line.setAlignment(end, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        column.addLayout(line)
        column.addWidget(self._problem)
        self._drafts = DraftKeeper(workspace, self, "follow_ups.add", "follow_up")
        column.insertWidget(0, self._drafts.line)
        self._save.clicked.connect(self.add)
        self._title.returnPressed.connect(self.add)
        self._title.textChanged.connect(self._tell_writing)
        self._drafts.line.discarded.connect(self._company.clear_unit)
        self._drafts.about("")

    def begin(self) -> None:
        """Go to the first field."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Tell what is to be done, once everything is understood; what was typed stays otherwise."""
        self._due.settle()
        if self._due_row.message or not self._company.settle():
            return
        title, due = self._read()
        self.added.emit(
            NewFollowUp(
                title=title,
                due=due,
                unit=self._company.unit or None,
                promised=self._promised.isChecked(),
                deadline_kind=_ANSWER if self._promised.isChecked() else None,
            )
        )

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

    def _tell_writing(self, text: str) -> None:
        writing = bool(text.strip())
        give_rank(self._save, primary=writing)
        self.writing.emit(writing)

    def _read(self) -> tuple[str, date | datetime | None]:
        """Return title and date; a date inside the title counts while the date field is empty."""
        title, due = self._title.text().strip(), self._due.value
        if isinstance(due, date):
            return title, due
        found = find_date(title, self._workspace.clock.now(), working_calendar(self._workspace))
        if found is None:
            return title, None
        self._due.set_value(shown_due(found.value, self._workspace.today))
        self._title.set_text(found.rest_of(title))
        return found.rest_of(title), found.value

    def _show_complaint(self, text: str) -> None:
        if text:
            self._company_row.show_message(text)
        else:
            self._company_row.clear_message()


def give_rank(button: Button, *, primary: bool) -> None:
    """Make a button the one that Ctrl+Enter presses, or take that from it; a page has one at a time."""
    button.kind = "primary" if primary else "secondary"
    button.set_key("Ctrl+Enter" if primary else "")
