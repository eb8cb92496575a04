"""The report of one visit on paper, for the team: internal parts are marked, candidates stand there only when asked (G2)."""

from typing import Any

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.postal_address import full_address
from fieldvisit.domain.visit_template import VisitTemplate
from fieldvisit.exchange.file_place import file_name
from fieldvisit.services.bag_line import BagLine
from fieldvisit.services.known_people import KnownPeople
from fieldvisit.services.visit_view import QuestionView, SectionView, VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import DANISH, language, tr, tr_n
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_document import OutDocument, printed
from fieldvisit.ui.visits.bag_words import answer_word
from fieldvisit.ui.visits.promise_words import (
    commitment_details,
    commitment_title,
    deadline_details,
    due_words,
)
from fieldvisit.ui.visits.question_words import option_word, question_title, section_title


class VisitReport:
    """Writes the report of a visit.

    Args:
        workspace: words and names.
        view: the visit.
        people: names of candidates in free text become references, unless they were asked for.
        internal: also what the company must not see.
        candidates: name the candidates on the shortlist.
    """

    def __init__(
        self,
        workspace: Workspace,
        view: VisitView,
        people: KnownPeople,
        *,
        internal: bool = True,
        candidates: bool = False,
    ) -> None:
        self._workspace, self._view, self._people = workspace, view, people
        self._internal, self._candidates = internal, candidates

    def document(self) -> OutDocument:
        """Return the report for the dialog."""
        view = self._view
        moment = view.visit.started_at or view.visit.planned_at or view.read_at
        day = to_local(moment).date()
        subtitle = " · ".join((view.title, words.weekday_and_dated(day)))
        parts = [self._head(), self._agreements(), self._needs(), self._bag()]
        if self._internal:
            parts += [self._sections(), self._notes(), self._checks(), self._people_listed()]
        foot = " · ".join((tr("Besøgsrapport"), view.title))
        if self._internal:
            foot = f"{foot} · {tr('kun internt')}"
        return OutDocument(
            title=tr("Besøgsrapport"),
            subtitle=view.title,
            name=file_name(f"{tr('Besøgsrapport')} {view.title} {day:%Y-%m-%d}"),
            notes=self._remarks(),
            warning=self._warning(),
            forms=(printed(paper.sheet(tr("Besøgsrapport"), subtitle, *parts), foot),),
        )

    def _remarks(self) -> list[str]:
        if self._candidates:
            return [tr("Kandidaterne er nævnt, og det er skrevet i loggen.")]
        remarks = [tr("Kandidaters navne er ikke med; i noterne står referencen i stedet.")]
        if self._people.locked:
            remarks.append(tr("Personoplysninger er låst: navne i noterne kan ikke findes."))
        return remarks

    def _warning(self) -> str:
        if self._candidates:
            return tr("Papiret nævner borgere. Læg filen i fagsystemet, og slet den bagefter.")
        return tr("Kun til internt brug. Giv den ikke til virksomheden.") if self._internal else ""

    def _safe(self, text: str | None) -> str:
        return (text or "") if self._candidates else self._people.by_reference(text)

    def _head(self) -> str:
        view, reference = self._view, self._workspace.reference
        contact = view.contact
        person = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
        consultant = next((user.name for user in view.colleagues if user.id == view.visit.consultant), None)
        status = reference.word("visit_status", view.visit.status, language()) if view.visit.status else ""
        outcome = {"kendskab": tr("Kendskab"), "nej_tak": tr("Nej tak")}.get(view.visit.outcome or "", "")
        rows = (
            (tr("Virksomhed"), view.title),
            (tr("CVR-nummer"), (view.company.cvr if view.company else None) or ""),
            (tr("P-nummer"), (view.unit.p_number if view.unit else None) or ""),
            (tr("Adresse"), full_address(view.unit) if view.unit else ""),
            (tr("Kontakt"), person),
            (tr("Konsulent"), consultant or ""),
            (tr("Status"), " · ".join(part for part in (status, outcome) if part)),
            (tr("Næste besøg inden"), words.dated(view.next_visit_by) if view.next_visit_by else ""),
        )
        return paper.facts(rows, label_width=25)

    def _agreements(self) -> str:
        view, reference, today = self._view, self._workspace.reference, self._workspace.today
        promised = [
            (self._safe(commitment_title(promise, reference)), commitment_details(promise))
            for promise in view.commitments
        ]
        promised += [
            (
                self._safe(task.title),
                " · ".join(
                    part
                    for part in (due_words(task.due, today), deadline_details(task, view.colleagues))
                    if part
                ),
            )
            for task in view.deadlines
        ]
        shown = paper.table(promised, widths=(55, 45))
        return paper.heading(tr("Aftaler")) + (
            shown or paper.paragraph(tr("Ingen tilsagn og ingen frister."))
        )

    def _needs(self) -> str:
        rows = []
        for need in self._view.needs:
            details = [
                tr_n("{n} stilling", "{n} stillinger", need.posts) if need.posts else "",
                tr("{hours} timer om ugen").format(hours=need.hours) if need.hours else "",
                tr("fra {day}").format(day=words.dated(need.start)) if need.start else "",
            ]
            note = self._safe(need.note) if self._internal else ""
            row = [words.capital(self._safe(need.occupation)), " · ".join(part for part in details if part)]
            rows.append([*row, f"{note} ({tr('kun internt')})" if note else ""])
        shown = paper.table(rows, widths=(30, 35, 35))
        return paper.heading(tr("Hvem de får brug for")) + shown if shown else ""

    def _bag(self) -> str:
        rows = [
            (
                line.offer.texts(language()).name,
                answer_word(line.answer),
                self._said_of(line) if self._internal else "",
            )
            for line in self._view.bag
            if line.mentioned
        ]
        shown = paper.table(rows, widths=(40, 20, 40))
        return paper.heading(tr("Tilbud gennemgået")) + shown if shown else ""

    def _said_of(self, line: BagLine) -> str:
        step = tr("Næste skridt: {step}").format(step=self._safe(line.next_step)) if line.next_step else ""
        return "\n".join(part for part in (self._safe(line.note), step) if part)

    def _sections(self) -> str:
        return "".join(self._section(section) for section in self._view.sections)

    def _section(self, section: SectionView) -> str:
        rows = [
            (question_title(view.question), answer)
            for view in section.questions
            if (answer := self._answers(view))
        ]
        if not rows:
            return ""
        full = section.da if language() == DANISH else section.en
        title = paper.heading(section_title(section.id, full))
        return title + paper.internal_mark() + paper.facts(rows, label_width=38)

    def _answers(self, view: QuestionView) -> str:
        mine = answer_words(view.mine, self._view.template)
        others = [
            f"{other.author}: {said}"
            for other in view.others
            if (said := answer_words(other.content, self._view.template))
        ]
        return self._safe("\n".join(part for part in (mine, *others) if part))

    def _notes(self) -> str:
        view = self._view
        notes = [self._safe(view.free_note)]
        notes += [self._safe(f"{note.author}: {note.content}") for note in view.other_notes]
        shown = "".join(paper.paragraph(note) for note in notes)
        return f"{paper.heading(tr('Fri note'))}{paper.internal_mark()}{shown}" if shown else ""

    def _checks(self) -> str:
        view = self._view
        rows = []
        if view.places is not None:
            said = tr("{used} i brug, {promised} lovet, {free} fri").format(
                used=view.places.in_use, promised=view.places.promised, free=max(view.places.free, 0)
            )
            rows.append((tr("Praktik og løntilskud"), said))
        if view.staff is not None:
            last, avg12 = view.staff.numbers(language())
            said = tr("sidste måned {last} årsværk, 12 måneder {avg12}").format(last=last, avg12=avg12)
            rows.append((tr("Merbeskæftigelse"), said))
        if not rows:
            return ""
        note = paper.paragraph(tr("Vejledende, kontrollér i VITAS."), muted=True)
        return (
            paper.heading(tr("Kontrol af regler"))
            + paper.internal_mark()
            + paper.facts(rows, label_width=38)
            + note
        )

    def _people_listed(self) -> str:
        candidates = self._view.candidates
        if not candidates:
            return ""
        title = paper.heading(tr("Shortlist")) + paper.internal_mark()
        if not self._candidates:
            said = tr_n(
                "{n} kandidat. Navnet er ikke med.", "{n} kandidater. Navnene er ikke med.", len(candidates)
            )
            return title + paper.paragraph(said)
        rows = [(person.reference or "", person.shown or "", person.trade or "") for person in candidates]
        return title + paper.table(rows, head=(tr("Reference"), tr("Navn"), tr("Fag")), widths=(20, 40, 40))


def answer_words(content: Any, template: VisitTemplate) -> str:
    """Return an answer of any type in words; empty for none."""
    if content in (None, "", [], {}):
        return ""
    if content == template.none_token:
        return tr("Intet at notere")
    if isinstance(content, bool):
        return tr("Ja") if content else tr("Nej")
    if isinstance(content, dict):
        return ", ".join(answer_words(value, template) for value in content.values() if value is not None)
    if isinstance(content, list | tuple):
        return ", ".join(answer_words(item, template) for item in content)
    if isinstance(content, float):
        return words.decimal(content)
    return option_word(str(content))
