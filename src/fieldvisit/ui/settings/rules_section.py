"""Kommunens regler: promised days, calls, locks and small numbers; read by everybody, chosen by the administrator (R12, D6)."""

from collections.abc import Mapping
from functools import partial

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.setting import Setting
from fieldvisit.services.municipality_rules import RULES, Rule, Value, may_rule, read_rules, set_rule
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.settings.section import SettingsSection, set_by
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.told_verb import do_and_tell
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_NAME = "settings.rules"

_LETTERS = 20
"""Room of a choice, the same for all of them."""


class RulesSection(SettingsSection):
    """A list with padlocks; for the administrator a choice for each rule, `settings.rules.<id>`, which holds at once.

    Args:
        tools: what every page works with.
    """

    def __init__(self, tools: PageTools) -> None:
        super().__init__("rules", tr("Kommunens regler"), tr("De gælder for alle kommunens computere."))
        self._tools = tools
        self._problem = InlineLine(name=f"{_NAME}.problem")
        self._list: TwoLineList | None = None
        self._boxes: dict[str, ChoiceBox] = {}
        self._build()
        tools.events.changed.connect(self._take_change)

    def show_now(self) -> None:
        """Read the rules and show them."""
        workspace = self._tools.workspace
        self._tools.tasks.run(Worker.STORE, lambda _: read_rules(workspace), self._show, self._fail)

    def _build(self) -> None:
        self.column.addWidget(self._problem)
        card = self.add_card(tr("Regler"), f"{_NAME}.card")
        if may_rule(self._tools.workspace):
            self.add_parts(card, *(self._row(rule) for rule in RULES))
        else:
            reason = InlineLine(name=f"{_NAME}.reason")
            reason.show_line(set_by(self._tools.workspace.who.municipality_name), "neutral", "laas")
            self._list = TwoLineList(name=f"{_NAME}.list", accessible=tr("Kommunens regler"), grows=True)
            self.add_parts(card, reason, self._list)
        self.column.addStretch(1)

    def _row(self, rule: Rule) -> FormRow:
        name = f"{_NAME}.{rule.id}"
        box = self._boxes[rule.id] = ChoiceBox(name=name, accessible=_label(rule.id))
        box.setMinimumContentsLength(_LETTERS)
        for value in rule.offered:
            box.addItem(said(rule.id, value), value)
        box.activated.connect(partial(self._choose, rule.id))
        return FormRow(_label(rule.id), box, name=name, help_text=_help(rule.id), beside=True)

    def _show(self, held: dict[str, Value]) -> None:
        self._problem.clear()
        if self._list is not None:
            self._list.set_rows(_rows(held))
        for rule in RULES if self._boxes else ():
            box, now = self._boxes[rule.id], held[rule.id]
            if box.findData(now) < 0:
                box.addItem(said(rule.id, now), now)
            box.setCurrentIndex(box.findData(now))

    def _choose(self, id_: str, place: int) -> None:
        value = self._boxes[id_].itemData(place)
        workspace = self._tools.workspace
        if value == read_rules(workspace)[id_]:
            return
        told = tr("{rule}: {value}").format(rule=_label(id_), value=said(id_, value))
        do_and_tell(self._tools, lambda: set_rule(workspace, id_, value), told, self._refuse)

    def _refuse(self, text: str) -> None:
        self._problem.show_line(text, "danger", aloud=True)

    def _take_change(self, changed: Changed) -> None:
        if Setting.KIND in changed.kinds and self.isVisible():
            self.show_now()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self._refuse(problem_words(error))


def _rows(held: Mapping[str, Value]) -> list[Row | Section]:
    return [
        Row(rule.id, _label(rule.id), said(rule.id, held[rule.id]), detail=_help(rule.id), icon="laas")
        for rule in RULES
    ]


def said(rule: str, value: Value) -> str:
    """Return a rule's value in words."""
    if rule == "call_protected":
        words = {"allow": tr("Tilladt"), "warn": tr("Tilladt med advarsel"), "block": tr("Ikke tilladt")}
        return words.get(str(value), str(value))
    number = int(value)
    if rule.endswith("_working_days"):
        return tr_n("{n} arbejdsdag", "{n} arbejdsdage", number)
    if rule.endswith("_minutes"):
        return tr_n("{n} minut", "{n} minutter", number)
    if rule.endswith("_hours"):
        return tr_n("{n} time", "{n} timer", number)
    if rule.endswith("_days"):
        return tr_n("{n} dag", "{n} dage", number)
    return tr("Under {n}").format(n=number)


def _label(rule: str) -> str:
    return {
        "sla.inbound_ack_working_days": tr("Svar på en henvendelse"),
        "sla.cv_working_days": tr("CV'er til en virksomhed"),
        "sla.partner_answer_working_days": tr("Svar fra en anden kommune"),
        "sla.thanks_working_days": tr("Takkemail efter et besøg"),
        "sla.newcomer_working_days": tr("Første kontakt til en ny virksomhed"),
        "call_protected": tr("Opkald til reklamebeskyttede"),
        "auto_lock_minutes": tr("Computeren låser efter"),
        "offline_person_days": tr("Personoplysninger uden synkronisering"),
        "offline_consent_hours": tr("Samtykker uden synkronisering"),
        "small_n": tr("Antal i stedet for procent"),
    }[rule]


def _help(rule: str) -> str:
    """Return what a rule does, where its name does not say it."""
    return {
        "auto_lock_minutes": tr("Uden brug. Den enkelte kan ikke vælge en anden tid."),
        "offline_person_days": tr("Derefter er de låst på computeren, til den synkroniserer."),
        "offline_consent_hours": tr("Derefter vises profiler ikke for virksomheden."),
        "small_n": tr("I kampagners tal."),
    }.get(rule, "")
