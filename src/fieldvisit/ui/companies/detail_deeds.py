"""Carries out what is asked in the parts of one workplace: calls, visits, needs, contacts, the trash."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import set_next_contact
from fieldvisit.services.edit_contact import add_contact, edit_contact
from fieldvisit.services.edit_need import add_need, edit_need
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.services.log_call import log_call
from fieldvisit.services.merge_units import part_units
from fieldvisit.services.move_to_trash import move_to_trash
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.progress_commitment import fail_commitment, progress_commitment
from fieldvisit.services.record_visit import schedule_visit
from fieldvisit.services.workspace import Done
from fieldvisit.ui.companies.call_bar import CallResult
from fieldvisit.ui.companies.company_detail import CompanyDetail
from fieldvisit.ui.companies.contacts_pane import ContactEdit
from fieldvisit.ui.companies.file_deeds import FileDeeds
from fieldvisit.ui.companies.standing_chips import first_name
from fieldvisit.ui.companies.timeline_words import field_word
from fieldvisit.ui.companies.via_bar import ViaWish
from fieldvisit.ui.companies.visit_bar import VisitWish
from fieldvisit.ui.kind_words import trashed_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.saving import saving


class DetailDeeds(QObject):
    """Writes on the workplace that is shown, and says what was done or why it was refused.

    Args:
        tools: what every page works with.
        detail: the workplace that is shown.
    """

    def __init__(self, tools: PageTools, detail: CompanyDetail) -> None:
        super().__init__(detail)
        self._tools, self._workspace, self._detail = tools, tools.workspace, detail
        detail.page_requested.connect(tools.window.open_page)
        detail.history.clicked.connect(lambda: tools.window.show_history(ProductionUnit.KIND, detail.unit))
        detail.contacts.history_requested.connect(lambda it: tools.window.show_history("contact", it))
        detail.bars.call.saved.connect(self._log_call)
        detail.bars.visit.saved.connect(self._plan_visit)
        detail.bars.via.saved.connect(self._log_via)
        detail.facts.next_contact_chosen.connect(self._set_next_contact)
        detail.contacts.edited.connect(self._edit_contact)
        detail.contacts.added.connect(self._add_contact)
        detail.needs.saved.connect(self._save_need)
        detail.needs.week_requested.connect(lambda: tools.window.open_page("follow_ups", "needs"))
        detail.needs.state_chosen.connect(self._set_need_state)
        detail.deals.progressed.connect(self._progress)
        detail.deals.form.saved.connect(self._fail)
        detail.remove_requested.connect(self._move_to_trash)
        detail.doubles.part_requested.connect(self._part)
        FileDeeds(tools, detail.files, unit=lambda: detail.unit, tell=self.tell, refuse=detail.refuse)

    def tell(self, text: str, changed: Changed) -> None:
        """Say what was done, with the way back; nothing when nothing changed."""
        self._detail.problem.clear()
        if changed:
            tell_done(self._tools.window, self._workspace, self._tools.events, text, changed)

    def _do(
        self,
        verb: Callable[[], Done[Any]],
        said: str,
        refuse: Callable[[str], object] | None = None,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Run a verb on the shown workplace; say in its form or above it why it was refused, else what was done."""
        try:
            done = verb()
        except ProblemError as problem:
            (refuse or self._detail.refuse)(problem_words(problem))
            return
        then()
        self.tell(said, done.changed)

    def _log_call(self, result: CallResult) -> None:
        unit, told = self._detail.unit, asdict(result)
        self._do(
            lambda: log_call(self._workspace, unit, **told),
            tr("Opkaldet er gemt"),
            self._detail.bars.call.refuse,
            self._detail.close_bars,
        )

    def _plan_visit(self, wish: VisitWish) -> None:
        unit, bars = self._detail.unit, self._detail.bars
        self._do(
            lambda: schedule_visit(self._workspace, unit, wish.at, note=wish.note),
            tr("Besøget er planlagt"),
            bars.visit.refuse,
            self._detail.close_bars,
        )

    def _log_via(self, wish: ViaWish) -> None:
        shown, bars = self._detail.shown, self._detail.bars
        if shown is None:
            return
        unit = shown.view.unit
        new = NewFollowUp(title=wish.text, due=wish.due, unit=unit.id, owner=unit.responsible)
        self._do(
            lambda: add_follow_up(self._workspace, new),
            tr("{name} får det i sin opfølgning").format(name=first_name(shown.view.responsible)),
            bars.via.refuse,
            self._detail.close_bars,
        )

    def _set_next_contact(self, day: object) -> None:
        unit, at = self._detail.unit, day if isinstance(day, date) else None
        self._do(lambda: set_next_contact(self._workspace, unit, at), tr("Næste kontakt rettet"))

    def _edit_contact(self, edit: ContactEdit) -> None:
        said = tr("{field} rettet").format(field=field_word(edit.field))
        saving().write(
            f"contact:{edit.contact}:{edit.field}",
            lambda: edit_contact(self._workspace, edit.contact, {edit.field: edit.value}),
            owner=self,
            done=lambda done: self.tell(said, done.changed),
            failed=lambda problem: self._detail.refuse(problem_words(problem)),
        )

    def _add_contact(self, values: dict[str, object]) -> None:
        unit, pane = self._detail.unit, self._detail.contacts
        said = tr("Kontakten er tilføjet")
        self._do(lambda: add_contact(self._workspace, unit, values), said, pane.refuse, pane.close_form)

    def _save_need(self, need: str, values: dict[str, object]) -> None:
        unit, pane = self._detail.unit, self._detail.needs
        try:
            done = (
                edit_need(self._workspace, need, values) if need else add_need(self._workspace, unit, values)
            )
        except ProblemError as problem:
            pane.refuse(problem.code, problem_words(problem))
            return
        pane.close_form()
        self.tell(tr("Behovet er rettet") if need else tr("Behovet er tilføjet"), done.changed)

    def _set_need_state(self, need: str, state: str) -> None:
        said = tr("Behovet er åbnet igen") if state == "open" else tr("Behovet er lukket")
        self._do(lambda: edit_need(self._workspace, need, {"state": state}), said)

    def _progress(self, commitment: str, state: str) -> None:
        said = tr("Tilsagnet er startet") if state == "started" else tr("Tilsagnet er afsluttet")
        self._do(lambda: progress_commitment(self._workspace, commitment, state), said)

    def _fail(self, cause: str, words: str, rescue: bool) -> None:
        pane = self._detail.deals
        commitment = pane.form.commitment
        said = tr("Gemt. Opgaven ligger under Opfølgning") if rescue else tr("Gemt")
        self._do(
            lambda: fail_commitment(self._workspace, commitment, cause, words=words, rescue=rescue),
            said,
            pane.form.refuse,
            pane.close_form,
        )

    def _move_to_trash(self, kind: str, record: str) -> None:
        self._do(lambda: move_to_trash(self._workspace, kind, record), trashed_words(kind))

    def _part(self, double: str) -> None:
        self._do(lambda: part_units(self._workspace, double), tr("Virksomhederne er skilt ad"))
