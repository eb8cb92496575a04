"""One question of the note with the field that its type asks for; each tells its answer and can be shown one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.visit_template import Question
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.last_line import LastLine
from fieldvisit.ui.visits.question_words import option_word, question_title
from fieldvisit.ui.visits.staff_field import StaffField
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_MOST_LINES = 5


class QuestionField(QWidget):
    """A question, its field, a message line and what colleagues answered.

    Args:
        question: the template's question.
        field: what is filled in; it has the objectName `visit.<id>`.
        beside: the question stands at the left of its field.
        end: a widget at the right end of the question's line.
        parent: Qt parent.

    Attributes:
        answered: a person answered; carries the answer in the form of `record_visit.answer_question`.
        sent_anyway: a text that is held back may be sent; carries the text.
        last_taken: the last visit's answer is to hold today too.
        row: label, field and messages.
        send_anyway: the button that lets a text go that is held back; hidden until then.
    """

    answered = Signal(object)
    sent_anyway = Signal(str)
    last_taken = Signal()

    def __init__(
        self,
        question: Question,
        field: QWidget,
        *,
        beside: bool = False,
        end: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self.row = FormRow(
            question_title(question), field, name=f"visit.{question.id}", beside=beside, end=end
        )
        self._others = Text("", f"visit.{question.id}.others", "caption", "muted", wrap=True)
        self._others.hide()
        self.send_anyway = send_anyway_button(question.id)
        self._last = LastLine(question.id)
        self._last.taken.connect(self.last_taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        column.addWidget(self.row)
        column.addWidget(self.send_anyway)
        column.addWidget(self._others)
        column.addWidget(self._last)

    def show_answer(self, answer: Any) -> None:
        """Show an answer without telling anybody; what is being typed stays."""

    @property
    def is_blank(self) -> bool:
        """Say whether nothing is being typed that was not told yet."""
        return True

    def focus_field(self) -> None:
        """Put the cursor into the field."""
        self.row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_missing(self, missing: bool) -> None:
        """Say that an answer is needed before the end."""
        self.row.show_missing(missing)

    def show_others(self, lines: list[str]) -> None:
        """Show what colleagues answered in notes of their own."""
        self._others.set_text("\n".join(lines))
        self._others.setVisible(bool(lines))

    def show_last(self, words: str) -> None:
        """Offer what the last visit answered; an empty text offers nothing."""
        self._last.show_words(words)


class TextQuestion(QuestionField):
    """An answer in words."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        self._area = TextArea(name=f"visit.{question.id}", lines=1, most_lines=_MOST_LINES)
        super().__init__(question, self._area, parent=parent)
        self._area.paused.connect(self._tell)
        self.send_anyway.clicked.connect(lambda: self.sent_anyway.emit(self._area.text()))
        self._shown = ""

    @property
    def is_blank(self) -> bool:
        """Say whether the field is empty."""
        return not self._area.text().strip()

    def show_answer(self, answer: Any) -> None:
        """Show the text, unless other words are being typed now."""
        text = tr("Ingen") if answer == NONE_TOKEN else str(answer or "")
        if self._area.hasFocus() and self._area.text() != self._shown:
            return
        self._shown = text
        self._area.set_text(text)

    def _tell(self) -> None:
        self._shown = self._area.text()
        none = self.question.accepts_none and self._shown.strip().lower() in {NONE_TOKEN, tr("Ingen").lower()}
        self.answered.emit(NONE_TOKEN if none else self._shown)


class BoolQuestion(QuestionField):
    """Yes or no, or not asked."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        options = [Option("yes", tr("Ja")), Option("no", tr("Nej")), Option("none", tr("Ikke spurgt"))]
        self._choice = Segmented(options, name=f"visit.{question.id}", accessible=question_title(question))
        super().__init__(question, self._choice, parent=parent)
        self._choice.chosen.connect(lambda choice: self.answered.emit({"yes": True, "no": False}.get(choice)))

    def show_answer(self, answer: Any) -> None:
        """Show the choice."""
        self._choice.choose({True: "yes", False: "no"}.get(answer, ""))

    def focus_field(self) -> None:
        """Focus the first choice."""
        _focus_first(self._choice)


class ScaleQuestion(QuestionField):
    """One to five between motivation and skill."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        self._scale = ScaleRow(
            name=f"visit.{question.id}",
            accessible=question_title(question),
            low=tr("Motivation"),
            high=tr("Faglighed"),
        )
        super().__init__(question, self._scale, beside=True, parent=parent)
        self._scale.chosen.connect(lambda number: self.answered.emit(number or None))

    def show_answer(self, answer: Any) -> None:
        """Show the number."""
        self._scale.choose(answer if isinstance(answer, int) else None)

    def focus_field(self) -> None:
        """Focus the first number."""
        _focus_first(self._scale)


class ChoiceQuestion(QuestionField):
    """One of the template's options."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        options = [Option(option, option_word(option)) for option in question.options]
        self._choice = Segmented(options, name=f"visit.{question.id}", accessible=question_title(question))
        super().__init__(question, self._choice, parent=parent)
        self._choice.chosen.connect(self.answered)

    def show_answer(self, answer: Any) -> None:
        """Show the choice."""
        self._choice.choose(answer if isinstance(answer, str) else "")

    def focus_field(self) -> None:
        """Focus the first choice."""
        _focus_first(self._choice)


class MultiQuestion(QuestionField):
    """Any of the template's options; each box is `visit.<id>.<number>`, counted from 0."""

    def __init__(self, question: Question, *, beside: bool = False, parent: QWidget | None = None) -> None:
        holder = Flow()
        self.boxes: dict[str, QCheckBox] = {}
        for place, option in enumerate(question.options):
            box = QCheckBox(option_word(option))
            box.setObjectName(f"visit.{question.id}.{place}")
            box.setAccessibleName(f"{question_title(question)} {option_word(option)}")
            box.clicked.connect(self._tell)
            self.boxes[option] = box
            holder.add(box)
        super().__init__(question, holder, beside=beside, parent=parent)

    def show_answer(self, answer: Any) -> None:
        """Tick what was chosen."""
        chosen = answer if isinstance(answer, list) else []
        for option, box in self.boxes.items():
            box.setChecked(option in chosen)

    def focus_field(self) -> None:
        """Focus the first box."""
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.answered.emit([option for option, box in self.boxes.items() if box.isChecked()])


class NumberQuestion(QuestionField):
    """A whole number."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        self._number = TextField(name=f"visit.{question.id}", placeholder="1")
        self._number.setMaximumWidth(theme().size(96))
        super().__init__(question, _at_left(self._number), parent=parent)
        self._number.paused.connect(self._tell)

    def show_answer(self, answer: Any) -> None:
        """Show the number, unless another is being typed."""
        if not self._number.hasFocus():
            self._number.set_text("" if answer is None else str(answer))

    def focus_field(self) -> None:
        """Put the cursor into the field."""
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        typed = self._number.text().strip()
        if typed and not typed.isdecimal():
            self.row.show_message(tr("Skriv et helt tal, for eksempel 1."))
            return
        self.row.clear_message()
        self.answered.emit(int(typed) if typed else None)


class StaffQuestion(QuestionField):
    """Three figures of ordinary staff."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        self._figures = StaffField(f"visit.{question.id}")
        super().__init__(question, self._figures, parent=parent)
        self._figures.told.connect(self._tell)

    def show_answer(self, answer: Any) -> None:
        """Show the figures."""
        self._figures.show_figures(answer if isinstance(answer, dict) else {})

    def focus_field(self) -> None:
        """Put the cursor into the first figure."""
        self._figures.focus_first()

    def _tell(self, figures: object) -> None:
        if figures is None:
            self.row.show_message(tr("Skriv tre tal, for eksempel 12,0."))
            return
        self.row.clear_message()
        self.answered.emit(figures)


def make_field(question: Question) -> QuestionField:
    """Return the field of a question whose answer stands in the note."""
    makers: dict[str, Callable[[Question], QuestionField]] = {
        "bool": BoolQuestion,
        "scale5": ScaleQuestion,
        "choice": ChoiceQuestion,
        "multi": MultiQuestion,
        "int": NumberQuestion,
        "fte3": StaffQuestion,
    }
    return makers.get(question.type, TextQuestion)(question)


def send_anyway_button(question: str) -> Button:
    """Return the hidden button `visit.<question>.send_anyway`."""
    button = Button(tr("Send alligevel"), name=f"visit.{question}.send_anyway", kind="quiet")
    button.hide()
    return button


def _focus_first(holder: QWidget) -> None:
    """Focus what Tab would reach first: the chosen one, where one is chosen."""
    children = holder.findChildren(QWidget)
    reached = next((child for child in children if child.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
    if reached is not None:
        reached.setFocus(Qt.FocusReason.OtherFocusReason)


def _at_left(field: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(field)
    line.addStretch(1)
    return holder
