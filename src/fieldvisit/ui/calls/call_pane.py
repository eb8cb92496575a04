"""One workplace to call: what must be seen before the number, the number, the last contact, and what to say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.code_table import CodeTable
from fieldvisit.domain.postal_address import full_address
from fieldvisit.services.call_rule import MayCall
from fieldvisit.services.read_call_card import CallCard
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.calls.result_form import ResultForm
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.out.outside import open_outside, phone_address
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, clear_layout
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text

_FLAG_ICONS = {"reklamebeskyttet": "skjold", "sole_trader": "person"}
_SCRIPT_LINES = 3
_CARDS = ("card", "script", "outcome")

_BESIDE, _MOST = 1240, 1216
"""Width from which two columns fit, and what both take at most, at 100 % text: longer lines read badly."""


class CallPane(QWidget):
    """The right side of the page.

    Args:
        workspace: for words and dates.
        parent: Qt parent.

    Attributes:
        form: fields of the chosen result.
        result_chosen: carries the code of the result.
        company_requested: carries the workplace's id.
    """

    result_chosen = Signal(str)
    company_requested = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unit = ""
        self._flags: CodeTable = workspace.reference.tables["flag"]
        self._results: CodeTable = workspace.reference.tables["call_result"]
        self._company = Text("", "calls.company", "title", elide=True)
        self._about = Text("", "calls.about", colour="muted", elide=True)
        self._open = Button(tr("Åbn virksomhed"), name="calls.open_company", kind="quiet")
        self._flag_line = QHBoxLayout()
        self._rule = InlineLine(name="calls.rule")
        self._number = Text("", "calls.number", "title", tabular=True)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._dial = IconButton("telefon", name="calls.dial", accessible=tr("Ring op fra computeren"))
        self._contact = Text("", "calls.contact", colour="muted", elide=True)
        self._list_note = Text("", "calls.list_note", colour="muted", wrap=True)
        self._last = Text("", "calls.last_contact", rich=True, wrap=True)
        self._script = [
            Text("", f"calls.script.{number}", wrap=True) for number in range(1, _SCRIPT_LINES + 1)
        ]
        self._bar = Segmented(
            [Option(code.id, code.word(language()), code.key or "") for code in self._results],
            name="calls.result",
            accessible=tr("Hvad kom der ud af opkaldet?"),
        )
        self._problem = InlineLine(name="calls.problem")
        self.form = ResultForm(workspace)
        self._call, self._said, self._outcome = (Card(f"calls.{name}") for name in _CARDS)
        self._cards = QGridLayout()
        self._is_wide: bool | None = None
        self._lay_out()
        self._dial.clicked.connect(self._ring)
        self._bar.chosen.connect(self.result_chosen)
        self._open.clicked.connect(lambda: self.company_requested.emit(self._unit))

    def show_card(self, card: CallCard) -> None:
        """Show a workplace; nothing is chosen yet."""
        item, unit = card.item, card.item.unit
        self._unit = unit.id
        self._company.set_text(unit.name or "")
        employees = tr_n("{n} ansat", "{n} ansatte", unit.employees) if unit.employees is not None else ""
        self._about.set_text(" · ".join(part for part in (full_address(unit), employees) if part))
        self._show_flags(item.flags)
        self._show_number(card)
        contact = item.contact
        people = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
        self._contact.set_text(people or tr("Ingen kontaktperson"))
        self._list_note.set_text(words.capital(item.note))
        self._list_note.setVisible(bool(item.note))
        self._last.set_text(self._last_contact(card))
        for line, spoken in zip(self._script, card.script, strict=False):
            line.set_text(spoken)
        self._problem.clear()
        self.put_away()
        typed = self.form.drafts.waiting(unit.id)
        if typed:
            self.choose(typed, focus=False)

    def choose(self, result: str, *, focus: bool = True) -> None:
        """Show the fields of a result, and go to them."""
        self._bar.choose(result)
        self._problem.clear()
        self.form.begin(result, self._unit, focus=focus)

    def reset(self) -> None:
        """Take back what was chosen and typed."""
        self.form.drafts.done()
        self.put_away()

    def put_away(self) -> None:
        """Show no result; what was typed is kept."""
        self._bar.choose("")
        self.form.close_form()

    def focus_results(self) -> None:
        """Go to the results; the arrows move between them."""
        first = self._bar.findChild(QWidget, f"calls.result.{self._bar.choice or 'yes'}")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why the call was not recorded; what was typed stays."""
        self._problem.show_line(text, "danger", aloud=True)

    @property
    def may_record(self) -> bool:
        """Say whether the municipality lets this workplace be called."""
        return self._bar.isEnabled()

    def _show_flags(self, flags: tuple[str, ...]) -> None:
        clear_layout(self._flag_line)
        for flag in flags:
            chip = Chip(
                self._flags.word(flag, language()),
                name=f"calls.flag.{flag}",
                tone="warn",
                icon=_FLAG_ICONS[flag],
            )
            self._flag_line.addWidget(chip)
        self._flag_line.addStretch(1)

    def _show_number(self, card: CallCard) -> None:
        blocked = card.may_call is MayCall.BLOCK
        self._rule.clear()
        if blocked:
            self._rule.show_line(
                tr(
                    "Kommunen ringer ikke til reklamebeskyttede virksomheder. Skriv eller kør forbi i stedet."
                ),
                "warn",
            )
        elif card.may_call is MayCall.WARN:
            self._rule.show_line(
                tr("Virksomheden er reklamebeskyttet. Sig først, hvorfor kommunen ringer."), "warn"
            )
        self._bar.setEnabled(not blocked)
        number = words.phone(card.number)
        self._number.setVisible(not blocked)
        self._dial.setVisible(bool(number) and not blocked)
        self._number.set_text(number or tr("Nummer er ikke oplyst"))
        self._number.setAccessibleName(number or tr("Nummer er ikke oplyst"))

    def _ring(self) -> None:
        if not open_outside(phone_address(self._number.text())):
            self._problem.show_line(tr("Computeren har intet program, der kan ringe op."), "info", aloud=True)

    def _last_contact(self, card: CallCard) -> str:
        call, today = card.item.last_call, self._workspace.today
        parts = []
        if call is not None and call.at is not None:
            result = self._results.word(call.result, language()).lower()
            day = words.near_day(to_local(call.at).date(), today)
            parts.append(tr("<m>Sidste opkald:</m> {day}, {result}").format(day=day, result=result))
        if card.last_visit is not None:
            day = words.near_day(card.last_visit, today)
            parts.append(tr("<m>Sidste besøg:</m> {day}").format(day=day))
        return " · ".join(parts) or tr("Aldrig kontaktet før")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what to say beside the number in a wide window."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme().size(_BESIDE)
        if wide == self._is_wide:
            return
        self._is_wide = wide
        cards = self._cards
        for card in (self._call, self._said, self._outcome):
            cards.removeWidget(card)
        cards.addWidget(self._call, 0, 0)
        if wide:
            cards.addWidget(self._said, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
            cards.addWidget(self._outcome, 1, 0)
        else:
            cards.addWidget(self._said, 1, 0)
            cards.addWidget(self._outcome, 2, 0)
        cards.setColumnStretch(0, 3)
        cards.setColumnStretch(1, 2 if wide else 0)

    def _lay_out(self) -> None:
        edge = theme().size(24)
        inner = QWidget()
        inner.setMaximumWidth(theme().size(_MOST))
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, theme().size(14), edge, theme().size(12))
        row.addWidget(inner, 1)
        # The rest of a wide window stays empty, and the text its length.
        row.addStretch(0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        head = QHBoxLayout()
        head.addWidget(self._company, 1)
        head.addWidget(self._open)
        title = QVBoxLayout()
        title.setSpacing(theme().size(2))
        title.addLayout(head)
        title.addWidget(self._about)
        column.addLayout(title)
        self._cards.setSpacing(theme().size(12))
        self._cards.setHorizontalSpacing(theme().size(16))
        column.addLayout(self._cards)
        column.addStretch(1)
        self._fill_cards()
        self._arrange()

    def _fill_cards(self) -> None:
        inner = QWidget()
        facts = QVBoxLayout(inner)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(theme().size(8))
        self._flag_line.setSpacing(theme().size(8))
        facts.addLayout(self._flag_line)
        facts.addWidget(self._rule)
        reach = QHBoxLayout()
        reach.setSpacing(theme().size(16))
        reach.addWidget(self._number)
        reach.addWidget(self._dial)
        reach.addWidget(self._contact, 1)
        facts.addLayout(reach)
        facts.addWidget(self._list_note)
        facts.addWidget(self._last)
        self._call.add_row(inner, top=16, bottom=16)
        self._said.add_header(tr("Sig for eksempel"))
        spoken = QWidget()
        lines = QVBoxLayout(spoken)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme().size(4))
        for line in self._script:
            lines.addWidget(line)
        self._said.add_row(spoken)
        self._outcome.add_header(tr("Hvad kom der ud af det?"))
        record = QWidget()
        steps = QVBoxLayout(record)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(theme().size(12))
        for step in (self._bar, self.form, self._problem):
            steps.addWidget(step)
        self._outcome.add_row(record)
