"""One proposed correction: what stands now, what is to stand, why, and the leader's answer."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.offer_part import CHECK_DATE
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.propose_correction import ProposalLine
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_TONES = {"open": ("pending", "venter"), "approved": ("ok", "ok"), "rejected": ("neutral", "nej")}


class ProposalRow(QWidget):
    """A proposal with what the user may do with it.

    Args:
        line: the proposal.
        place: its number on the card, for the objectNames.
        now: what stands in the part today.
        reference: words of parts and states.
        today: for dates in words.
        decides: the user approves and rejects.
        first: its approval is what Ctrl+Enter does.

    Attributes:
        approved: carries the proposal's id and the leader's word.
        rejected: carries the same.
        taken_back: carries the proposal's id.
    """

    approved = Signal(str, str)
    rejected = Signal(str, str)
    taken_back = Signal(str)

    def __init__(
        self,
        line: ProposalLine,
        place: int,
        now: str,
        reference: ReferenceData,
        today: date,
        *,
        decides: bool,
        first: bool,
    ) -> None:
        super().__init__()
        self._line, self._name = line, f"bag.proposal.{place}"
        self.setObjectName(self._name)
        self._word: TextField | None = None
        self._word_row: FormRow | None = None
        proposal = line.proposal
        part, state = proposal.part or "", proposal.state or "open"
        tone, icon = _TONES.get(state, _TONES["open"])
        chip = Chip("", name=f"{self._name}.state")
        chip.show_fact(reference.word("proposal_state", state, language()), tone, icon)
        title = Text(reference.word("offer_part", part, language()), f"{self._name}.part", "body_strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(6))
        column.addWidget(side_by_side(title, chip, stretch=1))
        column.addWidget(Text(_told(line, today), f"{self._name}.by", "caption", "muted", wrap=True))
        changed = line.is_open and now != (proposal.before or "")
        stood = tr("Nu") if line.is_open and not changed else tr("Da det blev foreslået")
        column.addWidget(self._said(stood, "before", _shown(part, proposal.before)))
        column.addWidget(self._said(tr("Skal stå"), "proposed", _shown(part, proposal.proposed)))
        column.addWidget(self._said(tr("Hvorfor"), "reason", proposal.reason or ""))
        if changed:
            warning = InlineLine(name=f"{self._name}.changed")
            warning.show_line(tr("Teksten er rettet siden. Sammenlign, før du godkender."), "warn")
            column.addWidget(warning)
        if not line.is_open:
            column.addWidget(self._said(tr("Svar"), "answer", _answered(line, today)))
        elif decides:
            self._offer_decision(column, first=first)
        if line.is_open and line.mine:
            back = Button(tr("Træk forslaget tilbage"), name=f"{self._name}.take_back", kind="quiet")
            back.clicked.connect(lambda: self.taken_back.emit(proposal.id))
            column.addWidget(side_by_side(back))

    @property
    def word(self) -> str:
        """What the leader has written to it."""
        return self._word.text() if self._word is not None else ""

    @word.setter
    def word(self, text: str) -> None:
        if self._word is not None:
            self._word.set_text(text)

    def complain(self, sentence: str) -> None:
        """Say below the leader's word why nothing was decided."""
        if self._word is not None and self._word_row is not None:
            self._word_row.show_message(sentence)
            self._word.setFocus()

    def _said(self, label: str, name: str, text: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Text(label, role="caption", colour="muted")
        body = Text(text or words.EMPTY, f"{self._name}.{name}", wrap=True)
        body.setAccessibleDescription(label)
        head.setBuddy(body)
        column.addWidget(head)
        column.addWidget(body)
        return holder

    def _offer_decision(self, column: QVBoxLayout, *, first: bool) -> None:
        word = self._word = TextField(
            name=f"{self._name}.word",
            placeholder=tr("fx tak, det er rettet i alle breve"),
            next_on_enter=False,
        )
        self._word_row = FormRow(
            tr("Dit svar"),
            word,
            name=f"{self._name}.word",
            help_text=tr("Kan udelades, når du godkender."),
        )
        approve = Button(
            tr("Godkend"),
            name=f"{self._name}.approve",
            kind="primary" if first else "secondary",
            key="Ctrl+Enter" if first else "",
            accessible=tr("Godkend forslaget som ny udgave"),
        )
        reject = Button(tr("Afvis"), name=f"{self._name}.reject", accessible=tr("Afvis forslaget"))
        proposal = self._line.proposal.id
        approve.clicked.connect(lambda: self.approved.emit(proposal, word.text()))
        reject.clicked.connect(lambda: self.rejected.emit(proposal, word.text()))
        confirm_with(self, approve)
        column.addWidget(self._word_row)
        column.addWidget(side_by_side(approve, reject))


def _shown(part: str, text: str | None) -> str:
    """Return a part's text; a day in words."""
    if part != CHECK_DATE or not text:
        return text or ""
    try:
        return words.dated(date.fromisoformat(text))
    except ValueError:
        return text


def _told(line: ProposalLine, today: date) -> str:
    at = line.proposal.at
    when = words.near_moment(words.local(at), today) if at else ""
    who = tr("Dig") if line.mine else line.by
    told = " · ".join(each for each in (who, when) if each)
    return f"{told} · {tr('Venter på synkronisering')}" if line.proposal.pending else told


def _answered(line: ProposalLine, today: date) -> str:
    at = line.proposal.decided_at
    when = words.near_moment(words.local(at), today) if at else ""
    return " · ".join(each for each in (line.proposal.answer or "", line.decided_by, when) if each)
