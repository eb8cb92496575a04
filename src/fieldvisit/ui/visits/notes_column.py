"""The first column: the note by sections, one tab each, and the free note below that is always there."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.services.visit_view import SectionView, VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.folded_question import FoldedQuestion
from fieldvisit.ui.visits.question_field import QuestionField, send_anyway_button
from fieldvisit.ui.visits.question_words import NOTE_SECTIONS, section_title
from fieldvisit.ui.visits.section_pane import ELSEWHERE, SectionPane
from fieldvisit.ui.widgets.card import PADDING, Card
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea

FREE_NOTE_KEY = "Ctrl+J"
_FREE_LINES = 3
_COLUMN, _LEAST_COLUMN, _LEAST_HEIGHT = 400, 240, 120


class NotesColumn(Card):
    """Tabs `visit.sections`, the section's questions, and the free note `visit.free`.

    Args:
        workspace: for the dates of needs.
        parent: Qt parent.

    Attributes:
        answered: a person answered; carries question id (`free` for the note) and answer.
        sent_anyway: a text that is held back may be sent; carries question id and text.
    """

    answered = Signal(str, object)
    sent_anyway = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("visit.notes", parent=parent)
        template = workspace.reference.standard_template
        titles = {section.id: section.title(language()) for section in template.sections}
        self._titles = {section: section_title(section, titles[section]) for section in NOTE_SECTIONS}
        tabs = [Tab(section, title) for section, title in self._titles.items()]
        self._tabs = TabBar(tabs, name="visit.sections", accessible=tr("Notatets afsnit"))
        self._stack = _SectionStack()
        self._panes: dict[str, SectionPane] = {}
        self._view: VisitView | None = None
        self._filled: set[str] = set()
        for section in NOTE_SECTIONS:
            pane = SectionPane(workspace)
            pane.answered.connect(self.answered)
            pane.sent_anyway.connect(self.sent_anyway)
            self._panes[section] = pane
            self._stack.add_pane(pane, section)
        self._free = TextArea(name="visit.free", lines=_FREE_LINES, most_lines=0)
        self._free_row = FormRow(
            tr("Fri note"), self._free, name="visit.free", note=tr("kun internt"), end=KeyCap(FREE_NOTE_KEY)
        )
        self._send_free = send_anyway_button("free")
        self._others = Text("", "visit.free.others", "caption", "muted", wrap=True)
        self._shown_free = ""
        self.body.addWidget(self._tabs)
        self.body.addWidget(self._stack)
        self.body.addWidget(self._free_part(), 1)
        self._tabs.chosen.connect(self._show_pane)
        self._free.paused.connect(self._tell_free)
        self._send_free.clicked.connect(lambda: self.sent_anyway.emit("free", self._free.text()))
        self.show_section("behov")

    @property
    def section(self) -> str:
        """The section that is shown."""
        return self._tabs.choice

    def show_view(self, view: VisitView) -> None:
        """Show all answers of a visit; the questions of a section are made when its tab is chosen."""
        self._view = view
        for section in view.sections:
            if section.id in self._panes:
                self._show_tick(section)
                if section.id in self._filled:
                    self._panes[section.id].show_section(section, view)
        self._make_questions(self.section)
        if not (self._free.hasFocus() and self._free.text() != self._shown_free):
            self._shown_free = view.free_note
            self._free.set_text(view.free_note)
        self._others.set_text("\n".join(f"{other.author}: {other.content}" for other in view.other_notes))
        self._others.setVisible(bool(view.other_notes))

    def show_section(self, section: str) -> None:
        """Show a section."""
        self._tabs.choose(section)
        self._show_pane(section)

    def step_section(self, step: int) -> None:
        """Go to the next or previous section and its first question."""
        place = (NOTE_SECTIONS.index(self.section) + step) % len(NOTE_SECTIONS)
        self.show_section(NOTE_SECTIONS[place])
        questions = self._panes[self.section].walk()
        if questions:
            self._enter(questions[0])

    def step_question(self, step: int, focused: QWidget | None) -> None:
        """Go to the next or previous question; past the last one to the free note."""
        questions = self._panes[self.section].walk()
        here = next(
            (n for n, part in enumerate(questions) if focused is not None and _holds(part, focused)), None
        )
        outside = len(questions) - 1 if step < 0 else 0
        target = outside if here is None else here + step
        if 0 <= target < len(questions):
            self._enter(questions[target])
        elif target >= len(questions):
            self.focus_free_note()

    def take_last(self, focused: QWidget | None) -> None:
        """Answer the question with the focus as the last visit did."""
        pane = self._panes[self.section]
        here = next((part for part in pane.walk() if focused is not None and _holds(part, focused)), None)
        if isinstance(here, QuestionField | FoldedQuestion):
            pane.take_last(here.question.id)

    def open_question(self, question: str) -> bool:
        """Show a question and put the cursor into it; say whether it stands in this column."""
        for shown in self._view.sections if self._view is not None else ():
            if shown.id in self._panes and any(asked.question.id == question for asked in shown.questions):
                self._make_questions(shown.id)
        for section, pane in self._panes.items():
            if pane.message_row(question) is not None:
                self.show_section(section)
                pane.open_question(question)
                return True
        return False

    def focus_free_note(self) -> None:
        """Put the cursor into the free note."""
        self._free.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_message(self, question: str, text: str, tone: str = "danger", *, held: bool = False) -> bool:
        """Say something below a question, nothing clears it; say whether the question stands here.

        Args:
            question: its id, or `free`.
            text: the words.
            tone: danger or warn.
            held: offer to send the answer, which is held back, all the same.
        """
        if question == "free":
            row, button = self._free_row, self._send_free
        else:
            fields = (pane.message_row(question) for pane in self._panes.values())
            field = next((field for field in fields if field is not None), None)
            if field is None:
                return False
            row, button = field.row, field.send_anyway
        if text:
            row.show_message(text, tone)
        else:
            row.clear_message()
        button.setVisible(held)
        return True

    def _free_part(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        side = theme().size(PADDING)
        column.setContentsMargins(side, theme().size(4), side, theme().size(12))
        column.setSpacing(theme().size(4))
        column.addWidget(self._free_row, 1)
        column.addWidget(self._send_free)
        column.addWidget(self._others)
        self._others.hide()
        return holder

    def _show_tick(self, section: SectionView) -> None:
        noted = any(view.answered for view in section.questions if view.question.id not in ELSEWHERE)
        done = section.missing == 0 and noted
        self._tabs.set_tab(section.id, self._titles[section.id], "ok" if done else "")

    def _make_questions(self, section: str) -> None:
        """Make the questions of a section, unless they are."""
        if self._view is None or section in self._filled:
            return
        self._filled.add(section)
        shown = next(each for each in self._view.sections if each.id == section)
        self._panes[section].show_section(shown, self._view)

    def _show_pane(self, section: str) -> None:
        self._make_questions(section)
        self._stack.setCurrentIndex(NOTE_SECTIONS.index(section))
        self._stack.updateGeometry()

    def _enter(self, question: QWidget) -> None:
        if isinstance(question, QuestionField):
            question.focus_field()
        else:
            question.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell_free(self) -> None:
        self._shown_free = self._free.text()
        self.answered.emit("free", self._shown_free)


class _SectionStack(QStackedWidget):
    """Shows one section, as high as its questions while there is room; the free note takes the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add_pane(self, pane: SectionPane, section: str) -> None:
        """Add a section."""
        pane.installEventFilter(self)
        self.addWidget(Scroll(pane, f"visit.section.{section}"))

    def sizeHint(self) -> QSize:
        """Ask for the height of the shown questions."""
        shown = self.currentWidget()
        content = shown.widget() if isinstance(shown, Scroll) else None
        width = theme().size(_COLUMN)
        if content is None:
            return QSize(width, 0)
        height = content.sizeHint().height()
        if content.hasHeightForWidth():
            height = content.heightForWidth(self.width() or width)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Shrink and scroll where there is no room."""
        return QSize(theme().size(_LEAST_COLUMN), theme().size(_LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the questions."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _holds(part: QWidget, focused: QWidget) -> bool:
    return part is focused or part.isAncestorOf(focused)
