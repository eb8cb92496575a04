"""Foreslå rettelse: which part of an offer, what is to stand there, and why (R18)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.offer import Offer
from fieldvisit.domain.offer_part import CHECK_DATE, TEXTS, parts_of, said
from fieldvisit.domain.records.offer_proposal import OfferProposal
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader, shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea


class CorrectionForm(Card):
    """The fields of a correction; it opens with what stands there now.

    Args:
        workspace: words of the parts, and where drafts are kept.
        approves: the user's word counts at once; it is no proposal then.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries part, new text and reason.
        closed: nothing is to be corrected.
    """

    saved = Signal(str, str, str)
    closed = Signal()

    def __init__(self, workspace: Workspace, *, approves: bool, parent: QWidget | None = None) -> None:
        super().__init__("bag.correction", parent=parent)
        self._workspace = workspace
        self._offer: Offer | None = None
        self._part = ChoiceBox(name="bag.correction.part", accessible=tr("Hvad skal rettes?"))
        self._text = TextArea(name="bag.correction.text", lines=3, most_lines=8)
        self._day = DateField(
            day_reader(workspace), name="bag.correction.day", placeholder=tr("fx 1. januar")
        )
        self._reason = TextArea(
            name="bag.correction.reason", placeholder=tr("fx satsen er ny fra 1. juli"), lines=2
        )
        self._message = InlineLine(name="bag.correction.message")
        self._save = Button(
            tr("Gem som ny udgave") if approves else tr("Send forslaget"),
            name="bag.correction.save",
            kind="primary",
            key="Ctrl+Enter",
        )
        self._cancel = Button(tr("Annullér"), name="bag.correction.cancel", kind="quiet")
        confirm_with(self, self._save)
        self._lay_out(approves)
        self._part.currentIndexChanged.connect(self._show_part)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)
        self.hide()

    def open(self, offer: Offer) -> None:
        """Ask what to correct of an offer, or go on with what was typed."""
        self._begin(offer)
        self._focus_correction()

    def resume(self, offer: Offer) -> None:
        """Show what was typed about an offer and not saved, when anything was; else put the form away."""
        self.drafts.rest()
        if self.drafts.waiting(offer.id) is None:
            self.hide()
        else:
            self._begin(offer)

    def put_away(self) -> None:
        """Close the form: it was saved or cancelled."""
        self.drafts.done()
        self.hide()

    def complain(self, sentence: str) -> None:
        """Say why nothing was saved; what was typed stays, and the keys go to what is corrected."""
        self._message.show_line(sentence, "danger", aloud=True)
        self._focus_correction()

    def _focus_correction(self) -> None:
        first = self._text if self._text_row.isVisibleTo(self) else self._day
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, offer: Offer) -> None:
        self._offer = offer
        self._part.blockSignals(True)
        self._part.clear()
        for part in parts_of(offer):
            self._part.addItem(self._workspace.reference.word("offer_part", part, language()), part)
        usual = CHECK_DATE if offer.past_check(self._workspace.today) else TEXTS[0]
        self._part.setCurrentIndex(self._part.findData(usual))
        self._part.blockSignals(False)
        self._show_part()
        self._reason.set_text("")
        self._reason_row.clear_message()
        self.drafts.about(offer.id)
        self.show()

    def _show_part(self) -> None:
        """Show what stands in the chosen part now."""
        part = self._part.currentData()
        if self._offer is None or part is None:
            return
        now = said(self._offer, part)
        is_day = part == CHECK_DATE
        self._text_row.setVisible(not is_day)
        self._day_row.setVisible(is_day)
        self._text_row.clear_message()
        self._message.clear()
        if is_day:
            day = date.fromisoformat(now) if now else None
            self._day.set_value(shown_due(day, self._workspace.today) if day else None)
            self._day_row.set_help(
                tr("Nu: {text}").format(text=words.dated(day) if day else words.not_filled())
            )
        else:
            self._text.set_text(now)

    def _tell(self) -> None:
        if self._offer is None:
            return
        self._message.clear()
        self._reason_row.clear_message()
        part, text = str(self._part.currentData()), self._text.text().strip()
        if part == CHECK_DATE:
            self._day.settle()
            if self._day_row.message:
                self._day.setFocus()
                return
            value = self._day.value
            text = value.isoformat() if isinstance(value, date) else ""
        if not self._reason.text().strip():
            self._reason_row.show_message(tr("Skriv, hvorfor det skal rettes."))
            self._reason.setFocus()
            return
        self.saved.emit(part, text, self._reason.text().strip())

    def _lay_out(self, approves: bool) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(10))
        title = tr("Ret tilbuddet") if approves else tr("Foreslå rettelse")
        column.addWidget(Text(title, "bag.correction.title", "body_strong"))
        self._text_row = FormRow(
            tr("Det skal der stå"),
            self._text,
            name="bag.correction.text",
            help_text=tr("Ret i den danske tekst, som den står nu."),
        )
        self._day_row = FormRow(tr("Tjekkes igen senest"), self._day, name="bag.correction.day")
        self._reason_row = FormRow(tr("Hvorfor?"), self._reason, name="bag.correction.reason")
        column.addWidget(FormRow(tr("Hvad skal rettes?"), self._part, name="bag.correction.part"))
        for part in (self._text_row, self._day_row, self._reason_row, self._message):
            column.addWidget(part)
        column.addWidget(Flow(self._save, self._cancel))
        self.drafts = DraftKeeper(self._workspace, content, "bag.correction", OfferProposal.KIND)
        column.insertWidget(1, self.drafts.line)
        self.add_row(content, line=False)
