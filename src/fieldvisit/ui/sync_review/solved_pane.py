"""A decision that can be taken back: what was chosen, what was not, and the way back (SYNC S3, 30 days)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.reopen_conflict import DAYS, SolvedConflict
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.sync_review.conflict_words import ConflictWords
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text


class SolvedPane(QWidget):
    """The right side while a decision is chosen.

    Args:
        parent: Qt parent.

    Attributes:
        reopened: carries the conflict's id.
        history_requested: carries kind and id of its record.
    """

    reopened = Signal(str)
    history_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync_review.solved")
        self._shown: SolvedConflict | None = None
        self._title = Text("", "sync_review.solved.title", "subtitle", wrap=True)
        self._explain = Text("", "sync_review.solved.explain", colour="muted", wrap=True)
        self._message = InlineLine(name="sync_review.solved.message")
        self._undo = Button(tr("Fortryd valget"), name="sync_review.solved.undo", icon="fortryd")
        self._history = Button(tr("Historik"), name="sync_review.solved.history", icon="notat", key="Ctrl+H")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in (self._title, self._explain, self._message, side_by_side(self._undo, self._history)):
            column.addWidget(part)
        self._undo.clicked.connect(self._tell_undo)
        self._history.clicked.connect(self._tell_history)

    def show_solved(self, solved: SolvedConflict, said: ConflictWords) -> None:
        """Show a decision."""
        self._shown = solved
        self._title.set_text(said.list_title(solved.view))
        when = words.near_moment(words.local(solved.at), said.today) if solved.at else ""
        self._explain.set_text(
            tr(
                "{name} valgte {when}. Den anden værdi er gemt i historikken. Valget kan fortrydes i {days} dage; så er "
                "konflikten åben igen hos jer alle."
            ).format(name=solved.by or tr("En kollega"), when=when, days=DAYS)
        )
        self._message.clear()

    def complain(self, sentence: str) -> None:
        """Say why it was not taken back."""
        self._message.show_line(sentence, "danger", aloud=True)

    def focus_first(self) -> None:
        """Go to the way back."""
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_undo(self) -> None:
        if self._shown is not None:
            self.reopened.emit(self._shown.view.id)

    def _tell_history(self) -> None:
        if self._shown is not None:
            self.history_requested.emit(self._shown.view.record_kind, self._shown.view.record)
