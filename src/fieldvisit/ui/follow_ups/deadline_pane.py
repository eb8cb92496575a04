"""One follow-up: what, for whom, where its date comes from, and the way to say that it is done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.due_chip import DueChip
from fieldvisit.ui.follow_ups.quick_add import give_rank
from fieldvisit.ui.follow_ups.rule_words import rule_words
from fieldvisit.ui.follow_ups.words_bar import WordsBar
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import due_reader, shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text

_WIDEST = 720
"""Of its texts and fields in pixels, as in Tasken."""


class DeadlinePane(QWidget):
    """The right side while a follow-up is chosen.

    Args:
        workspace: for words and dates.
        tasks: the workers, to find workplaces.
        parent: Qt parent.

    Attributes:
        done_requested: the follow-up is done.
        due_changed: carries the new day or moment.
        company_requested: carries the workplace's id.
        visit_requested: carries the visit's id.
        mail_requested: a mail about it is to be written; carries the `FollowUpLine`.
        history_requested: carries the follow-up's id.
        remove_requested: the follow-up is to go to the trash.
    """

    done_requested = Signal()
    due_changed = Signal(object)
    company_requested = Signal(str)
    visit_requested = Signal(str)
    mail_requested = Signal(object)
    history_requested = Signal(str)
    remove_requested = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._line: FollowUpLine | None = None
        self._title = Text("", "follow_ups.task.title", "title", wrap=True)
        self._mark = DueChip(name="follow_ups.task.mark")
        self._facts = {
            name: Text("", f"follow_ups.task.{name}", wrap=True)
            for name in ("company", "promised_to", "kind", "rule", "deputy")
        }
        self._due = DateField(due_reader(workspace), name="follow_ups.due")
        self._due_row = FormRow(tr("Frist"), self._due, name="follow_ups.due")
        self._done = Button(tr("Markér som gjort"), name="follow_ups.done", kind="primary", key="Ctrl+Enter")
        self._open_company = Button(tr("Åbn virksomhed"), name="follow_ups.open_company")
        self._open_visit = Button(tr("Åbn besøg"), name="follow_ups.open_visit")
        self._mail = Button(tr("Skriv mail …"), name="follow_ups.mail", icon="mail")
        self._history = Button(tr("Historik"), name="follow_ups.history", icon="notat", key="Ctrl+H")
        self._remove = Button(
            tr("Flyt til papirkurv"), name="follow_ups.remove", kind="quiet", icon="papirkurv", key="Delete"
        )
        self._edit = Button(tr("Ret"), name="follow_ups.edit")
        self.words = WordsBar(workspace, tasks)
        self._problem = InlineLine(name="follow_ups.problem")
        self._lay_out()
        self._done.clicked.connect(self.done_requested)
        self._due.dated.connect(self._tell_due)
        self._open_company.clicked.connect(self._tell_company)
        self._open_visit.clicked.connect(self._tell_visit)
        self._mail.clicked.connect(lambda: self.mail_requested.emit(self._line))
        self._history.clicked.connect(self._tell_history)
        self._edit.clicked.connect(self._begin_words)
        self._remove.clicked.connect(self.remove_requested)

    def show_line(self, line: FollowUpLine) -> None:
        """Show a follow-up; a date that is being typed for the same one stays."""
        other = self._line is None or self._line.task.id != line.task.id
        if other:
            self.words.put_away()
        self._line = line
        today, task = self._workspace.today, line.task
        self._title.set_text(task.title or "")
        self._mark.show_due(line, today)
        kinds = self._workspace.reference.tables["deadline_kind"]
        shown = {
            "company": line.company,
            "promised_to": line.contact if line.is_deadline else tr("Egen opgave, ikke lovet nogen"),
            "kind": kinds.word(task.deadline_kind, language()),
            "rule": rule_words(task.rule, today),
            "deputy": line.deputy,
        }
        for name, text in shown.items():
            self._facts[name].set_text(text)
            self._rows[name].setVisible(bool(text))
        if other or not (self._due.hasFocus() and self._due.isModified()):
            self._due.set_value(shown_due(task.due, today) if task.due else None)
            self._due_row.clear_message()
        self._mail.setVisible(line.is_deadline)
        self._open_company.setVisible(task.unit is not None)
        self._open_visit.setVisible(task.visit is not None)
        self._problem.clear()
        if other and not self._edit.isHidden() and self.words.drafts.waiting(task.id) is not None:
            self.words.begin(line)

    def focus_due(self) -> None:
        """Go to the date."""
        self._due.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_primary(self, primary: bool) -> None:
        """Let Ctrl+Enter say that the follow-up is done, or leave that key to the line above."""
        give_rank(self._done, primary=primary)

    def set_writable(self, writable: bool) -> None:
        """Let the follow-up be done and moved, or only read."""
        self._done.setVisible(writable)
        self._remove.setVisible(writable)
        self._edit.setVisible(writable)
        self._due.setReadOnly(not writable)

    def show_problem(self, text: str) -> None:
        """Say what could not be done."""
        self._problem.show_line(text, "danger", aloud=True)

    def _lay_out(self) -> None:
        labels = {
            "company": tr("Virksomhed"),
            "promised_to": tr("Lovet til"),
            "kind": tr("Slags"),
            "rule": tr("Regnet fra"),
            "deputy": tr("Stedfortræder, hvis du ikke når det"),
        }
        edge = theme().size(24)
        inner = QWidget()
        inner.setMaximumWidth(theme().size(_WIDEST))
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, theme().size(16), edge, theme().size(16))
        row.addWidget(inner, 1)
        # The rest of a wide window stays empty, and the text its length.
        row.addStretch(0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        head = QHBoxLayout()
        head.setSpacing(theme().size(12))
        head.addWidget(self._title, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(
            Flow(
                self._done,
                self._mail,
                self._open_company,
                self._open_visit,
                self._edit,
            )
        )
        column.addWidget(self._problem)
        column.addWidget(self.words)
        card = Card("follow_ups.facts")
        card.add_row(self._due_row, top=10, bottom=14)
        self._rows: dict[str, QWidget] = {}
        for name, fact in self._facts.items():
            content = QWidget()
            lines = QVBoxLayout(content)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(theme().size(2))
            lines.addWidget(Text(labels[name], role="caption", colour="muted"))
            lines.addWidget(fact)
            fact.setAccessibleDescription(labels[name])
            self._rows[name] = card.add_row(content, top=6, bottom=6)
        column.addWidget(card)
        column.addWidget(Flow(self._history, self._remove))
        column.addStretch(1)

    def _begin_words(self) -> None:
        if self._line is not None:
            self.words.drafts.rest()
            self.words.begin(self._line)
            self.words.begin_typing()

    def _tell_due(self, due: object) -> None:
        if isinstance(due, date):
            self.due_changed.emit(due)

    def _tell_history(self) -> None:
        if self._line is not None:
            self.history_requested.emit(self._line.task.id)

    def _tell_company(self) -> None:
        if self._line is not None and self._line.task.unit:
            self.company_requested.emit(self._line.task.unit)

    def _tell_visit(self) -> None:
        if self._line is not None and self._line.task.visit:
            self.visit_requested.emit(self._line.task.visit)
