"""Gik ikke: why a match did not last, and whether somebody is to save the cooperation (R26)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.placement import Placement
from fieldvisit.services.progress_commitment import CAUSES
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea


class FailureForm(Card):
    """The fields of a match that failed.

    Args:
        workspace: words of the causes, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        commitment: the promise that is asked about.
        saved: carries cause, words, and whether a rescue is wanted.
        closed: nothing is to be recorded.
    """

    saved = Signal(str, str, bool)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("companies.mismatch", parent=parent)
        self._workspace = workspace
        self.commitment = ""
        self._title = Text("", "companies.mismatch.title", "body_strong", wrap=True)
        self._cause = ChoiceBox(name="companies.mismatch.cause", accessible=tr("Hvorfor gik det ikke?"))
        self._words = TextArea(name="companies.mismatch.words", lines=2)
        self._rescue = CheckBox(
            tr("Lav en opgave til mig om at redde samarbejdet"), name="companies.mismatch.rescue"
        )
        self._message = InlineLine(name="companies.mismatch.message")
        self._save = Button(tr("Gem"), name="companies.mismatch.save", kind="primary", key="Ctrl+Enter")
        self._save.setAccessibleName(tr("Gem, at det ikke gik"))
        self._cancel = Button(tr("Annullér"), name="companies.mismatch.cancel", kind="quiet")
        confirm_with(self, self._save)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(10))
        self._words_row = FormRow(
            tr("Hvad skete der?"),
            self._words,
            name="companies.mismatch.words",
            note=tr("kun internt"),
            help_text=tr("Skriv om opgaverne, ikke om helbred. Det står ved personen."),
        )
        for part in (
            self._title,
            FormRow(tr("Hvorfor gik det ikke?"), self._cause, name="companies.mismatch.cause"),
            self._words_row,
            self._rescue,
            self._message,
            Flow(self._save, self._cancel),
        ):
            column.addWidget(part)
        self.drafts = DraftKeeper(workspace, content, "companies.mismatch", Placement.KIND)
        column.insertWidget(1, self.drafts.line)
        self.add_row(content, line=False)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)
        self.hide()

    def open(self, commitment: str, title: str, *, has_person: bool) -> None:
        """Ask about a promise.

        Args:
            commitment: its id.
            title: what was promised.
            has_person: words have somebody to stand with.
        """
        self.commitment = commitment
        self._title.set_text(tr("{promise} gik ikke").format(promise=title))
        self._cause.clear()
        self._cause.addItem(tr("Vælg en årsag"), "")
        for code in self._workspace.reference.tables[CAUSES]:
            self._cause.addItem(code.word(language()), code.id)
        self._words.set_text("")
        self._words_row.setVisible(has_person)
        self._rescue.setChecked(True)
        self._message.clear()
        self.drafts.about(commitment)
        self.show()
        self._cause.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Say why nothing was saved; what was typed stays."""
        self._message.show_line(text, "danger", aloud=True)

    def _tell(self) -> None:
        self._message.clear()
        self.saved.emit(str(self._cause.currentData()), self._words.text(), self._rescue.isChecked())
