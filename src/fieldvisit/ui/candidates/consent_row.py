"""One workplace's consent: how it stands, and for a caseworker the way to give it or take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.consent import ConsentState
from fieldvisit.services.read_candidates import ConsentLine
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.candidate_words import consent_mark
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text


class ConsentRow(QWidget):
    """The row `candidates.consent.<place>`.

    Args:
        place: counted from 0.
        line: the consent.
        workspace: for words and dates.
        editable: the user is a caseworker.
        parent: Qt parent.

    Attributes:
        given: carries how, and the fields that may be shown.
        withdrawn: carries how.
    """

    given = Signal(str, object)
    withdrawn = Signal(str)

    def __init__(
        self,
        place: int,
        line: ConsentLine,
        workspace: Workspace,
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = f"candidates.consent.{place}"
        self.setObjectName(self._name)
        self._line, self._workspace = line, workspace
        self._is_given = line.state is ConsentState.GIVEN
        self._mark = StatusMark(name=f"{self._name}.state")
        mark = consent_mark(line.state, line.given, workspace.today)
        self._mark.show_mark(mark.icon, mark.text, mark.colour)
        words_of_act = tr("Træk tilbage") if self._is_given else tr("Giv samtykke")
        self._act = Button(
            words_of_act,
            name=f"{self._name}.{'withdraw' if self._is_given else 'give'}",
            size="compact",
            accessible=f"{words_of_act}: {line.company}",
        )
        if not editable:
            self._act.hide()
        self._fields = {
            code.id: self._box(code.id, code.word(language()))
            for code in workspace.reference.tables["consent_field"]
        }
        self._ways = {
            code.id: Button(
                code.word(language()),
                name=f"{self._name}.how.{code.id}",
                size="compact",
                accessible=f"{words_of_act}: {code.word(language())}",
            )
            for code in workspace.reference.tables["consent_how"]
        }
        self._cancel = Button(tr("Annullér"), name=f"{self._name}.cancel", kind="quiet")
        self._question = QWidget()
        self._build()
        self._connect_signals()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme().size(8))
        head.addWidget(Text(self._line.company, f"{self._name}.company", "body_strong", elide=True), 1)
        head.addWidget(self._mark)
        head.addWidget(self._act)
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, theme().size(4), 0, 0)
        question.setSpacing(theme().size(6))
        if not self._is_given:
            boxes = QHBoxLayout()
            boxes.setSpacing(theme().size(12))
            boxes.addWidget(Text(tr("Må vises"), role="caption_strong"))
            for box in self._fields.values():
                boxes.addWidget(box)
            boxes.addStretch(1)
            question.addLayout(boxes)
        ways = QHBoxLayout()
        ways.setSpacing(theme().size(6))
        ways.addWidget(Text(tr("Hvordan sagde borgeren det?"), role="caption_strong"))
        for way in self._ways.values():
            ways.addWidget(way)
        ways.addWidget(self._cancel)
        ways.addStretch(1)
        question.addLayout(ways)
        self._question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(2))
        column.addLayout(head)
        column.addWidget(Text(self._details(), f"{self._name}.details", "caption", "muted", wrap=True))
        column.addWidget(self._question)

    def _connect_signals(self) -> None:
        self._act.clicked.connect(self.ask)
        self._cancel.clicked.connect(self.leave)
        for code, way in self._ways.items():
            way.clicked.connect(lambda _=False, how=code: self._tell(how))

    @property
    def unit(self) -> str:
        """The workplace."""
        return self._line.unit

    def ask(self) -> None:
        """Ask how the citizen said it."""
        self._act.hide()
        self._question.show()
        next(iter(self._ways.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Ask no more; say whether it was asked."""
        if self._question.isHidden():
            return False
        self._act.show()
        self._act.setFocus(Qt.FocusReason.OtherFocusReason)
        self._question.hide()
        return True

    def _tell(self, how: str) -> None:
        if self._is_given:
            self.withdrawn.emit(how)
        else:
            self.given.emit(how, [code for code, box in self._fields.items() if box.isChecked()])

    def _details(self) -> str:
        line, tables = self._line, self._workspace.reference
        shown = ", ".join(
            code.word(language()).lower() for code in tables.tables["consent_field"] if code.id in line.fields
        )
        how = tables.word("consent_how", line.how, language()).lower()
        if line.state is ConsentState.GIVEN:
            return " · ".join(part for part in (how, tr("må se {fields}").format(fields=shown)) if part)
        if line.state is ConsentState.WITHDRAWN and line.withdrawn_at is not None:
            when = words.near_moment(to_local(line.withdrawn_at), self._workspace.today)
            return tr("Trukket tilbage {when}").format(when=when)
        return tr("Må ikke vises for virksomheden")

    def _box(self, code: str, word: str) -> QCheckBox:
        box = QCheckBox(word)
        box.setObjectName(f"{self._name}.field.{code}")
        box.setAccessibleName(word)
        box.setChecked(True)
        return box
