"""The checklist by which a person judges somebody on a shortlist: equal criteria side by side, no sum and no rank (D3)."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fieldvisit.domain.match_criteria import Criterion
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.tip import show_tip

FACTS = frozenset({"samtykke", "tilstede"})
"""Criteria that the records answer themselves: consent, and whether citizen and caseworker spoke."""

REASON = "reason"
_STEPS = 3
_YES, _NO = "yes", "no"


class CriteriaForm(QWidget):
    """One field for each criterion, `<name>.<criterion>`, and the reason in words, `<name>.reason`.

    Args:
        criteria: in the order of the shipped data.
        name: objectName and beginning of all names in it.
        parent: Qt parent.

    Attributes:
        judged: carries a criterion's id and the judgement; None takes it back.
        reasoned: carries the reason.
    """

    judged = Signal(str, object)
    reasoned = Signal(str)

    def __init__(self, criteria: Sequence[Criterion], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._show: dict[str, Callable[[Any], None]] = {}
        self._rows: dict[str, FormRow] = {}
        self._values: dict[str, Any] = {}
        self._reason = TextArea(name=f"{name}.{REASON}", lines=1, most_lines=4)
        asked = [criterion for criterion in criteria if criterion.id not in FACTS]
        halves = [criterion for criterion in asked if criterion.type != "text"]
        self._form = Form(gap=8)
        for left, right in zip_longest(halves[::2], halves[1::2]):
            self._form.add_beside(*(self._row(each) for each in (left, right) if each is not None))
        for criterion in asked:
            if criterion.type == "text":
                self._form.add_beside(self._row(criterion))
        row = FormRow(tr("Begrundelse"), self._reason, name=f"{name}.{REASON}")
        self._rows[REASON] = row
        self._form.add_beside(row)
        self._reason.paused.connect(lambda: self.reasoned.emit(self._reason.text().strip()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)

    def show_judgements(self, values: Mapping[str, Any], reason: str | None) -> None:
        """Show what was judged, without disturbing what is being typed."""
        self._values = dict(values)
        for criterion, show in self._show.items():
            show(values.get(criterion))
        if not self._reason.hasFocus():
            self._reason.set_text(reason or "")

    def show_message(self, criterion: str, text: str, tone: str = "danger") -> None:
        """Say something below a field; an empty text takes it away."""
        row = self._rows.get(criterion)
        if row is None:
            return
        if text:
            row.show_message(text, tone)
        else:
            row.clear_message()

    def _row(self, criterion: Criterion) -> FormRow:
        make = {
            "scale3": self._scale,
            "must": self._yes_no,
            "choice": self._choice,
            "text": self._area,
        }.get(criterion.type, self._line)
        name = f"{self._name}.{criterion.id}"
        wording = criterion.wording(language())
        row = FormRow(_short(criterion), make(criterion, name), name=name, accessible=wording)
        show_tip(row, wording)
        self._rows[criterion.id] = row
        return row

    def _judge(self, criterion: str, value: object) -> None:
        if value != self._values.get(criterion):
            self._values[criterion] = value
            self.judged.emit(criterion, value)

    def _scale(self, criterion: Criterion, name: str) -> QWidget:
        scale = ScaleRow(name=name, accessible=criterion.wording(language()), steps=_STEPS)
        scale.chosen.connect(lambda number: self._judge(criterion.id, number or None))
        self._show[criterion.id] = scale.choose
        return scale

    def _yes_no(self, criterion: Criterion, name: str) -> QWidget:
        options = [Option(_YES, tr("Ja")), Option(_NO, tr("Nej"))]
        answers = Segmented(options, name=name, accessible=criterion.wording(language()))

        def take(option: str) -> None:
            value: bool | None = option == _YES
            if value is self._values.get(criterion.id):
                value = None
                answers.choose("")
            self._judge(criterion.id, value)

        answers.chosen.connect(take)
        self._show[criterion.id] = lambda value: answers.choose({True: _YES, False: _NO}.get(value, ""))
        return answers

    def _choice(self, criterion: Criterion, name: str) -> QWidget:
        box = ChoiceBox(name=name, accessible=criterion.wording(language()))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.addItem(tr("Ikke valgt"), None)
        for option in criterion.options:
            box.addItem(_option_word(option), option)
        box.activated.connect(lambda place: self._judge(criterion.id, box.itemData(place)))
        self._show[criterion.id] = lambda value: box.setCurrentIndex(max(box.findData(value), 0))
        return box

    def _line(self, criterion: Criterion, name: str) -> QWidget:
        field = TextField(name=name, placeholder="30-37")
        field.paused.connect(lambda: self._judge(criterion.id, _number_or_text(field.text())))
        self._show[criterion.id] = partial(_show_text, field)
        return field

    def _area(self, criterion: Criterion, name: str) -> QWidget:
        area = TextArea(name=name, lines=1, most_lines=4)
        area.paused.connect(lambda: self._judge(criterion.id, area.text().strip() or None))
        self._show[criterion.id] = partial(_show_text, area)
        return area


def _option_word(option: str) -> str:
    """Return an option of a choice in the language of the window; the record keeps the Danish."""
    return {
        "ordinært job": tr("ordinært job"),
        "deltid": tr("deltid"),
        "småjob": tr("småjob"),
        "løntilskud": tr("løntilskud"),
        "praktik": tr("praktik"),
    }.get(option, option)


def _show_text(field: TextField | TextArea, value: object) -> None:
    if not field.hasFocus():
        field.set_text("" if value is None else str(value))


def _number_or_text(text: str) -> int | str | None:
    typed = text.strip()
    return int(typed) if typed.isdecimal() else typed or None


def _short(criterion: Criterion) -> str:
    """Return a label that fits half a column; the whole wording is said to screen readers and on hovering."""
    return {
        "motivation": tr("Motivation"),
        "fag": tr("Faglighed"),
        "certifikat": tr("Certifikater"),
        "timer": tr("Timer om ugen"),
        "moedetid": tr("Møder til tiden her"),
        "transport": tr("Kan komme frem"),
        "sprog": tr("Sprog til jobbet"),
        "hensyn": tr("Praktiske hensyn"),
        "trin": tr("Første trin"),
    }.get(criterion.id, criterion.wording(language()))
