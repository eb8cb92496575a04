"""The fields of a workplace in one form: who looks after it, where it is, how big it is (R16, R31, R33)."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain import phone
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.trade_word import DB07, DB25
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.show_company import CompanyView
from fieldvisit.services.unit_values import DECIMAL, WHOLE, WRONG
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.companies.company_words import trade_word
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.language import language, tr, tr_said
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH = 640
_LETTERS = 8
_ROWS: tuple[tuple[str, ...], ...] = (
    ("name",),
    ("responsible", "deputy"),
    ("fixed_contact", "visit_interval_months"),
    ("street",),
    ("house_number", "floor", "door"),
    ("postcode", "town"),
    ("directions",),
    ("phone", "mail", "web"),
    ("employees", "size_band", "placements_now"),
    DECIMAL,
    ("industry_code", "industry_scheme", "industry_text"),
)
"""The fields from top to bottom, those of one line together."""

_CHOICES = frozenset({"responsible", "deputy", "fixed_contact", "size_band", "industry_scheme"})
_DECIMAL = re.compile(r"\d{1,6}([.,]\d{1,3})?")

EDIT_FORM = "companies.edit"
"""Where drafts of the form are kept."""


class EditForm(QWidget):
    """Shows what is known, and tells what a person changed of it.

    Args:
        workspace: code lists, number rules, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries the workplace's id and the changed fields.
        closed: the form was put away.
    """

    saved = Signal(str, dict)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.edit_form")
        self._workspace, self._reference = workspace, workspace.reference
        self._unit, self._before = "", dict[str, Any]()
        self._fields: dict[str, TextField | TextArea | ChoiceBox] = {}
        self._rows: dict[str, FormRow] = {}
        for name in (name for line in _ROWS for name in line):
            self._fields[name] = self._field(name)
            self._rows[name] = FormRow(_label(name), self._fields[name], name=f"companies.edit.{name}")
        self._numbers = Text("", "companies.edit.numbers", colour="muted", wrap=True)
        self._flags = InlineLine(name="companies.edit.flags")
        self._message = InlineLine(name="companies.edit.message")
        self._save = Button(tr("Gem rettelser"), name="companies.edit.save", kind="primary", key="Ctrl+Enter")
        confirm_with(self, self._save)
        self._cancel = Button(tr("Annullér"), name="companies.edit.cancel", kind="quiet")
        self.drafts = DraftKeeper(workspace, self, EDIT_FORM, ProductionUnit.KIND)
        self._lay_out()
        self._text("phone").left.connect(self._check_phone)
        self._text("industry_code").left.connect(self._name_trade)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.drafts.done)
        self._cancel.clicked.connect(self.closed)

    def begin(self, view: CompanyView, colleagues: Sequence[User]) -> None:
        """Show the fields of a workplace, and what was typed about it and not saved.

        Args:
            view: the workplace.
            colleagues: who may be responsible or deputy.
        """
        unit, reference = view.unit, self._reference
        self._unit = unit.id
        people = [(user.id, user.name or "") for user in colleagues]
        nobody = [] if unit.responsible else [("", tr("Ingen ansvarlig"))]
        self._offer("responsible", nobody + people, unit.responsible, view.responsible)
        self._offer("deputy", [("", tr("Ingen")), *people], unit.deputy, view.deputy)
        contacts = [(each.id, each.name or words.phone(each.phone or "")) for each in view.contacts]
        self._offer("fixed_contact", [("", tr("Ingen aftalt")), *contacts], unit.fixed_contact)
        bands = [(code, band.name(language())) for code, band in reference.size_bands.items()]
        self._offer("size_band", [("", tr("Ikke kendt")), *bands], unit.size_band)
        schemes = [("", tr("Ikke kendt")), (DB07, DB07), (DB25, DB25)]
        self._offer("industry_scheme", schemes, unit.industry_scheme)
        for name, field in self._fields.items():
            if not isinstance(field, ChoiceBox):
                field.set_text(_shown(name, getattr(unit, name)))
            self._rows[name].clear_message()
        self._show_what_stands(view)
        self._message.clear()
        self._before = self._values()
        self.drafts.about(unit.id)

    def begin_typing(self) -> None:
        """Go to the first field."""
        self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, problems: Sequence[ProblemError]) -> None:
        """Say below each field what does not fit, the rest above the buttons; what was typed stays."""
        for row in self._rows.values():
            row.clear_message()
        self._message.clear()
        wrong = {problem.code.removeprefix(WRONG): problem for problem in problems}
        for name, problem in wrong.items():
            if name in self._rows:
                self._rows[name].show_message(problem_words(problem))
            else:
                self._message.show_line(problem_words(problem), "danger", aloud=True)
        first = next((name for name in self._rows if name in wrong), None)
        if first is not None:
            self._fields[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        now = self._values()
        self.saved.emit(
            self._unit, {name: value for name, value in now.items() if value != self._before[name]}
        )

    def _values(self) -> dict[str, Any]:
        """Return what stands in the fields; a number that is none as it was typed."""
        return {name: self._value(name) for name in self._fields}

    def _value(self, name: str) -> Any:
        field = self._fields[name]
        if isinstance(field, ChoiceBox):
            return field.currentData() or None
        typed = (field.text() if isinstance(field, TextField) else field.toPlainText()).strip()
        if name in WHOLE and typed.isdecimal():
            return int(typed)
        if name in DECIMAL and _DECIMAL.fullmatch(typed):
            return float(typed.replace(",", "."))
        return typed or None

    def _check_phone(self) -> None:
        said = phone.message(self._text("phone").text(), self._reference.rules)
        if said:
            self._rows["phone"].show_message(tr_said(said), "warn")
        else:
            self._rows["phone"].clear_message()

    def _name_trade(self) -> None:
        """Write the short word of the trade where none stands yet."""
        said = trade_word(self._reference, self._text("industry_code").text().strip(), None)
        if said and not self._text("industry_text").text().strip():
            self._text("industry_text").set_text(said)

    def _show_what_stands(self, view: CompanyView) -> None:
        cvr = view.company.cvr if view.company else None
        unchecked = view.company is not None and view.company.checked_in_cvr is False
        parts = (
            f"CVR {cvr}" if cvr else "",
            f"P {view.unit.p_number}" if view.unit.p_number else "",
            tr("Ikke tjekket i CVR") if unchecked else "",
        )
        self._numbers.set_text(" · ".join(part for part in parts if part))
        flags = [self._reference.word("flag", flag, language()) for flag in view.flags]
        if flags:
            self._flags.show_line(" · ".join(flags), "warn", "skjold")
        else:
            self._flags.clear()

    def _offer(
        self, name: str, choices: Sequence[tuple[str, str]], chosen: str | None, called: str = ""
    ) -> None:
        """Fill a drop-down; who or what stands there now is always among its entries."""
        box = self._fields[name]
        if not isinstance(box, ChoiceBox):
            return
        box.blockSignals(True)
        box.clear()
        for code, said in choices:
            box.addItem(said, code)
        if chosen and box.findData(chosen) < 0:
            box.addItem(called or chosen, chosen)
        box.setCurrentIndex(max(box.findData(chosen or ""), 0))
        box.blockSignals(False)

    def _field(self, name: str) -> TextField | TextArea | ChoiceBox:
        full = f"companies.edit.{name}"
        if name in _CHOICES:
            box = ChoiceBox(name=full, accessible=_label(name))
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
            return box
        if name == "directions":
            return TextArea(name=full, placeholder=tr("fx parkering i gården"), most_lines=5)
        return TextField(name=full, placeholder={"phone": tr("8 cifre"), "fte_avg4": "12,0"}.get(name, ""))

    def _text(self, name: str) -> TextField:
        field = self._fields[name]
        assert isinstance(field, TextField)
        return field

    def _lay_out(self) -> None:
        form = Form()
        form.setMaximumWidth(theme().size(_WIDTH))
        form.add_widget(Text(tr("Ret virksomheden"), "companies.edit.title", "title"))
        form.add_widget(self._numbers)
        form.add_widget(self._flags)
        form.add_widget(self.drafts.line)
        for line in _ROWS:
            form.add_beside(*(self._rows[name] for name in line))
        form.add_stretch()
        column = QVBoxLayout(self)
        side = theme().size(24)
        column.setContentsMargins(side, theme().size(14), side, theme().size(12))
        column.setSpacing(theme().size(8))
        column.addWidget(Scroll(form, "companies.edit.scroll"), 1)
        column.addWidget(self._message)
        column.addWidget(Flow(self._save, self._cancel))


def _label(name: str) -> str:
    own = {
        "directions": tr("Parkering og vej ind"),
        "visit_interval_months": tr("Måneder mellem besøg"),
        "industry_scheme": tr("Kodeliste"),
        "fixed_contact": tr("Fast kontakt"),
    }
    return own.get(name) or field_words(ProductionUnit.KIND, name)


def _shown(name: str, value: Any) -> str:
    if value is None:
        return ""
    # Without dots between thousands, as it is typed.
    return f"{value:.1f}".replace(".", "." if language() == "en" else ",") if name in DECIMAL else str(value)
