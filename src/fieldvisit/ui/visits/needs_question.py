"""Question b3: the table of needs, and the button that says there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.need import Need
from fieldvisit.domain.visit_template import Question
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.needs_table import NeedsTable
from fieldvisit.ui.visits.question_field import QuestionField
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.inline_line import InlineLine


class NeedsQuestion(QuestionField):
    """Whom the company will need.

    Args:
        question: the template's question.
        workspace: for dates.
        parent: Qt parent.
    """

    def __init__(self, question: Question, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._offers_none = True
        self._table = NeedsTable(workspace)
        self._none = Button(tr("Ingen behov"), name="visit.b3.none", kind="quiet")
        # A line of its own: what is said of the answer as a whole goes with the next answer that is stored.
        self._unread = InlineLine(name="visit.b3.unread")
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        column.addWidget(self._table)
        column.addWidget(self._unread)
        super().__init__(question, field, end=self._none, parent=parent)
        self._table.edited.connect(self.answered)
        self._table.complained.connect(self._complain)
        self._none.clicked.connect(lambda: self.answered.emit(NONE_TOKEN if self._offers_none else None))

    def show_needs(self, needs: Sequence[Need], *, none_said: bool) -> None:
        """Show the stored needs, or that there are none."""
        self._table.show_needs(needs)
        self._offers_none = not none_said
        self._none.set_words(tr("Ingen behov") if not none_said else tr("Ingen behov. Fortryd"))
        self._none.setVisible(not needs)

    def focus_field(self) -> None:
        """Put the cursor where the next need is typed."""
        self._table.focus_first()

    def _complain(self, text: str) -> None:
        if text:
            self._unread.show_line(text, "danger", aloud=True)
        else:
            self._unread.clear()
