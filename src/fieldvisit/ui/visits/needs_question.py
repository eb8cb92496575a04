"""Question b3: the table of needs, and the button that says there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.need import Need
from fieldvisit.domain.visit_template import Question
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.needs_table import NeedsTable
from fieldvisit.ui.visits.question_field import QuestionField
from fieldvisit.ui.widgets.button import Button


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
        super().__init__(question, self._table, end=self._none, parent=parent)
        self._table.edited.connect(self.answered)
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
