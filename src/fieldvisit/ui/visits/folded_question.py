"""An optional question that nobody answered: one line of 32 px that opens on Enter (DESIGN "Besøg")."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.domain.visit_template import Question
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.question_words import question_title
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.push_button import PushButton

_HEIGHT, _GAP = 32, 8


class FoldedQuestion(PushButton):
    """The line `visit.<id>.open`; clicking it, or Enter in it, opens the question.

    Args:
        question: the template's question.
        parent: Qt parent.
    """

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question_title(question), parent)
        self.question = question
        self._hint = ""
        self.setObjectName(f"visit.{question.id}.open")
        self.setAccessibleName(tr("Åbn: {question}").format(question=question_title(question)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "inside")
        theme().follow(self.updateGeometry)

    def show_last(self, words: str, hint: str) -> None:
        """Say that the last visit answered it.

        Args:
            words: the answer with its day, for screen readers; empty for none.
            hint: a few words at the right end, where there is room.
        """
        self._hint = hint
        told = tr("Åbn: {question}").format(question=self.text())
        self.setAccessibleName(f"{told}. {words}" if words else told)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(theme().size(160), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Stay one line high; the words are cut off where there is no room."""
        return QSize(theme().size(80), theme().size(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plus and question."""
        del event
        painter = painter_of(self)
        if self.underMouse():
            draw_frame(painter, QRectF(self.rect()), "hover", "", theme().radius("control"))
        left = draw_picture(painter, 0, self.height() / 2, "plus", "muted") + theme().size(_GAP)
        rect = QRectF(left, 0, self.width() - left, self.height())
        taken = text_width(self.text(), theme().font("body"))
        if self._hint and taken + text_width(self._hint, theme().font("caption")) + 2 * _GAP < rect.width():
            draw_text(painter, rect, self._hint, "caption", "info", right=True)
        draw_text(painter, rect, self.text(), "body", "muted")
        painter.end()
