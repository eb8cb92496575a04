"""What the chosen line of the bag opens with: answers, note and next step, what speaks against the offer, and advice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.net_increase import NetIncrease
from fieldvisit.domain.offer_catalogue import OfferCatalogue
from fieldvisit.domain.offer_check import Selectable
from fieldvisit.services.bag_line import BagLine
from fieldvisit.ui import words
from fieldvisit.ui.language import ENGLISH, language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.bag_words import ANSWER_KEYS, answer_word, reason_needed
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField


class BagDetail(QWidget):
    """The lower part of an offer's line.

    Its parts are named `<name>.answer.<id>`, `.note`, `.next_step`, `.check` and `.advice`.

    Args:
        name: of the line.
        catalogue: for the lines of status and check date.
        parent: Qt parent.

    Attributes:
        said: an answer was picked with the mouse; carries it.
        noted: the note or the next step was typed.
        left_note: Enter in one of the two: back to the list.
    """

    said = Signal(str)
    noted = Signal()
    left_note = Signal()

    def __init__(self, name: str, catalogue: OfferCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        answers = [
            Option(answer, answer_word(answer, short=True), key) for key, answer in ANSWER_KEYS.items()
        ]
        self._answers = Segmented(answers, name=f"{name}.answer", accessible=tr("Svar"))
        self._note = TextField(
            name=f"{name}.note",
            accessible=tr("Note til tilbuddet"),
            placeholder=tr("Note til tilbuddet"),
            next_on_enter=False,
        )
        self._step = TextField(
            name=f"{name}.next_step",
            accessible=tr("Næste skridt"),
            placeholder=tr("fx send materiale"),
            next_on_enter=False,
        )
        label = Text(tr("Næste skridt"), f"{name}.next_step.label", "caption_strong")
        label.setBuddy(self._step)
        self._follows = QWidget()
        line = QHBoxLayout(self._follows)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(8))
        line.addWidget(label)
        line.addWidget(self._step, 1)
        self._check = InlineLine(name=f"{name}.check")
        self._advice = InlineLine(name=f"{name}.advice")
        column = QVBoxLayout(self)
        side = theme().size(PADDING)
        column.setContentsMargins(side, 0, side, theme().size(8))
        column.setSpacing(theme().size(6))
        for part in (self._answers, self._note, self._follows, self._check, self._advice):
            column.addWidget(part)
        self._answers.chosen.connect(self.said)
        for field in (self._note, self._step):
            field.paused.connect(self.noted)
            field.returnPressed.connect(self.left_note)

    @property
    def note(self) -> str:
        """What stands in the note."""
        return self._note.text().strip()

    @property
    def next_step(self) -> str:
        """What stands under the note."""
        return self._step.text().strip()

    def show_line(self, line: BagLine, staff: NetIncrease | None) -> None:
        """Show how the offer stands now; what is being typed stays. Of an offer that was not mentioned nothing follows."""
        self._answers.choose(line.answer)
        self._answers.setEnabled(line.state.selectable is not Selectable.NO)
        if not self._note.hasFocus():
            self._note.set_text(line.note)
        if not self._step.hasFocus():
            self._step.set_text(line.next_step)
        self._follows.setVisible(line.mentioned or bool(line.next_step) or self._step.hasFocus())
        self._show_check(line, staff)
        self._show_advice(line)

    def focus_note(self) -> None:
        """Put the cursor into the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_reason(self) -> None:
        """Say that a reason is needed, and put the cursor where it is written."""
        self._advice.show_line(reason_needed(), "warn", aloud=True)
        self.focus_note()

    def _show_check(self, line: BagLine, staff: NetIncrease | None) -> None:
        """Say what speaks against the offer now, else that the staff seems to be in order."""
        rules = {self._catalogue.checks[check].rule for check in line.offer.checks}
        if line.state.unmet:
            unmet = line.state.unmet[0]
            self._check.show_line(unmet.en if language() == ENGLISH else unmet.da, "warn")
        elif "net_increase" in rules and staff is not None:
            last, year = staff.numbers(language())
            text = tr("Merbeskæftigelse ser opfyldt ud: {last} mod {year} årsværk.")
            self._check.show_line(text.format(last=last, year=year), "info")
        else:
            self._check.clear()

    def _show_advice(self, line: BagLine) -> None:
        """Say what the status of the offer means, that its text is old, or what is to be remembered."""
        status = self._catalogue.status_line(line.offer, language())
        if status:
            self._advice.show_line(status, "warn")
        elif line.state.past_check:
            day = words.dated(line.offer.checked_on) if line.offer.checked_on else words.EMPTY
            self._advice.show_line(self._catalogue.check_line(day, language()), "warn")
        elif line.mentioned and "opgaver_adskilt" in line.state.hints:
            word = self._catalogue.words["offer_check"].word("opgaver_adskilt", language())
            self._advice.show_line(word, "info")
        else:
            self._advice.clear()
