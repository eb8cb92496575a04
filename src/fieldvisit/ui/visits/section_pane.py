"""The questions of one section of the note: required and answered ones open, the others folded to a line each."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.visit_template import Question
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.last_answers import LastAnswer
from fieldvisit.services.visit_view import QuestionView, SectionView, VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.folded_question import FoldedQuestion
from fieldvisit.ui.visits.needs_question import NeedsQuestion
from fieldvisit.ui.visits.question_field import QuestionField, make_field
from fieldvisit.ui.visits.question_words import option_word
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.reading_order import parts_in

_AROUND = 4

ELSEWHERE = frozenset({"f2"})
"""Questions of a note section that stand in the column of agreements."""


class SectionPane(QWidget):
    """One section.

    Args:
        workspace: for the dates of needs.
        parent: Qt parent.

    Attributes:
        answered: a person answered; carries question id and answer.
        sent_anyway: a text that is held back may be sent; carries question id and text.
    """

    answered = Signal(str, object)
    sent_anyway = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._fields: dict[str, QuestionField] = {}
        self._lines: dict[str, FoldedQuestion] = {}
        self._opened: set[str] = set()
        self._last: dict[str, LastAnswer] = {}
        self._open_ones, self._folded_ones = QVBoxLayout(), QVBoxLayout()
        self._open_ones.setSpacing(theme().size(8))
        self._folded_ones.setSpacing(0)
        column = QVBoxLayout(self)
        side = theme().size(PADDING)
        column.setContentsMargins(side, theme().size(8), side, theme().size(4))
        column.setSpacing(theme().size(4))
        column.addLayout(self._open_ones)
        column.addLayout(self._folded_ones)
        column.addStretch(1)

    def show_section(self, section: SectionView, view: VisitView) -> None:
        """Show the section's questions with their answers."""
        for asked in section.questions:
            if asked.question.id not in ELSEWHERE:
                self._show_question(asked, view)

    def message_row(self, question: str) -> QuestionField | None:
        """Return an open question's field, for a message below it."""
        return self._fields.get(question)

    def walk(self) -> list[QWidget]:
        """Return the questions from top to bottom, open or folded, for going from one to the next."""
        return [*parts_in(self._open_ones), *parts_in(self._folded_ones)]

    def open_question(self, question: str) -> None:
        """Open a question, if it was folded, and put the cursor into it."""
        line = self._lines.get(question)
        if line is not None:
            self._unfold(line)
        field = self._fields.get(question)
        if field is not None:
            field.focus_field()

    def take_last(self, question: str) -> bool:
        """Answer a question as the last visit did; say whether there was anything to take."""
        last, field = self._last.get(question), self._fields.get(question)
        if last is None or (field is not None and not field.is_blank):
            return False
        self.open_question(question)
        self._fields[question].show_answer(last.content)
        self._drop_last(question)
        self.answered.emit(question, last.content)
        return True

    def _show_question(self, asked: QuestionView, view: VisitView) -> None:
        question = asked.question
        if asked.last is not None:
            self._last[question.id] = asked.last
        else:
            self._last.pop(question.id, None)
        is_open = question.required or asked.answered or question.id in self._opened
        if question.id not in self._fields and not is_open:
            if question.id not in self._lines:
                self._add_line(question)
            self._tell_last(question.id)
            return
        if question.id not in self._fields:
            self._open(question)
        field = self._fields[question.id]
        if isinstance(field, NeedsQuestion):
            field.show_needs(view.needs, none_said=asked.mine == NONE_TOKEN)
        else:
            field.show_answer(asked.mine)
        self._tell_last(question.id)
        field.show_missing(question.id in view.missing)
        field.show_others(
            [
                tr("{author}: {answer}").format(author=other.author, answer=answer_words(other.content))
                for other in asked.others
            ]
        )

    def _drop_last(self, question: str) -> None:
        """Offer nothing any more: somebody answered."""
        self._last.pop(question, None)
        self._tell_last(question)

    def _tell_last(self, question: str) -> None:
        """Offer the last visit's answer where the question stands, open or folded."""
        last, told, hint = self._last.get(question), "", ""
        if last is not None:
            day, answer = words.dated(last.day), answer_words(last.content)
            told = tr("Sidst, {day}: {answer}").format(day=day, answer=option_word(answer))
            hint = tr("Svar fra {day}").format(day=day)
        if question in self._fields:
            self._fields[question].show_last(told)
        elif question in self._lines:
            self._lines[question].show_last(told, hint)

    def _add_line(self, question: Question) -> None:
        line = FoldedQuestion(question)
        line.clicked.connect(lambda: self._unfold(line))
        self._lines[question.id] = line
        self._folded_ones.addWidget(line)

    def _unfold(self, line: FoldedQuestion) -> None:
        self._opened.add(line.question.id)
        field = self._open(line.question)
        field.focus_field()

    def _open(self, question: Question) -> QuestionField:
        field = NeedsQuestion(question, self._workspace) if question.id == "b3" else make_field(question)
        field.answered.connect(lambda answer: self.answered.emit(question.id, answer))
        field.answered.connect(lambda: self._drop_last(question.id))
        field.sent_anyway.connect(lambda text: self.sent_anyway.emit(question.id, text))
        field.last_taken.connect(lambda: self.take_last(question.id))
        self._fields[question.id] = field
        line = self._lines.pop(question.id, None)
        self._tell_last(question.id)
        if line is None:
            self._open_ones.addWidget(field)
            return field
        # In the place of its line: nothing moves, and the next question down is the one that was next before.
        self._folded_ones.insertWidget(self._folded_ones.indexOf(line), field)
        field.setContentsMargins(0, theme().size(_AROUND), 0, theme().size(_AROUND))
        field.show()
        self._folded_ones.removeWidget(line)
        line.hide()
        line.deleteLater()
        return field


def answer_words(content: Any) -> str:
    """Return a stored answer of any type as words."""
    if content == NONE_TOKEN:
        return tr("Ingen")
    if isinstance(content, bool):
        return tr("Ja") if content else tr("Nej")
    if isinstance(content, list):
        return ", ".join(option_word(str(item)) for item in content)
    if isinstance(content, dict):
        return " · ".join(str(item) for item in content.values())
    return str(content)
