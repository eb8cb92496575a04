"""Everything the visit screen shows, read in one moment of the store."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.net_increase import NetIncrease
from fieldvisit.domain.offer_check import hints_of
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.visit_completeness import VisitContent, is_answered
from fieldvisit.domain.visit_template import Question, VisitTemplate
from fieldvisit.services.agree_deadline import agreed_deadlines, contact_of
from fieldvisit.services.bag_line import BagLine, bag_lines
from fieldvisit.services.hold_visit import missing_answers, next_visit_due
from fieldvisit.services.last_answers import LastAnswer, last_answers
from fieldvisit.services.listed_candidate import listed_candidates
from fieldvisit.services.note_answer import FREE, THANKS_TEXT, Said, find_visit, read_answers
from fieldvisit.services.places import compare_staff, count_places
from fieldvisit.services.visit_answer import content_of
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.clashes import clashes_of


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherAnswer:
    """What a colleague answered to the same question in a note of his own."""

    author: str
    content: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """One question with my answer.

    Attributes:
        mine: my text or value; None when the answer stands in records or the workplace, or there is none.
        answered: anybody answered it.
        others: colleagues' answers.
        last: what the last visit answered to a lasting question that nobody answered today; it is no answer.
    """

    question: Question
    mine: Any
    answered: bool
    others: tuple[OtherAnswer, ...]
    last: LastAnswer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """One section of the template.

    Attributes:
        missing: required questions that nobody answered.
    """

    id: str
    da: str
    en: str
    questions: tuple[QuestionView, ...]
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitView:
    """A visit as the screen shows it.

    Attributes:
        unit: the workplace, None while it is not on this computer.
        contact: the fixed contact, else the first contact of the workplace.
        candidates: those on the workplace's open shortlists; none while personal data is locked.
        thanks_text: my words for the thank-you mail; empty while I wrote none.
        missing: ids of the required questions that nobody answered, in the order of the template.
        places: None while the staff is not known.
        staff: the net-increase comparison, None while a number is not known.
        hints: ids of the checks that the consultant is reminded of.
        next_visit_by: by when the workplace is to be visited again.
        clashes: it, or an answer of it, stands in an open conflict.
    """

    visit: Visit
    template: VisitTemplate
    unit: ProductionUnit | None
    company: Company | None
    contact: Contact | None
    contacts: tuple[Contact, ...]
    colleagues: tuple[User, ...]
    sections: tuple[SectionView, ...]
    free_note: str
    other_notes: tuple[OtherAnswer, ...]
    thanks_text: str
    needs: tuple[Need, ...]
    bag: tuple[BagLine, ...]
    commitments: tuple[Commitment, ...]
    deadlines: tuple[FollowUp, ...]
    candidates: tuple[Candidate, ...]
    places: Places | None
    staff: NetIncrease | None
    missing: tuple[str, ...]
    hints: tuple[str, ...]
    next_visit_by: date | None
    clashes: bool
    read_at: datetime

    @property
    def title(self) -> str:
        """Return what the visit is called: the workplace's name."""
        return (self.unit.name if self.unit else None) or ""

    @property
    def offers_mentioned(self) -> int:
        """Return how many offers were taken out of the bag."""
        return sum(line.mentioned for line in self.bag)

    @property
    def offers_in_bag(self) -> int:
        """Return how many offers are listed under "Passer her"."""
        return sum(line.fits for line in self.bag)

    def question(self, question: str) -> QuestionView:
        """Return one question.

        Raises:
            KeyError: the template has no such question.
        """
        for section in self.sections:
            for view in section.questions:
                if view.question.id == question:
                    return view
        raise KeyError(question)


def view_visit(workspace: Workspace, visit: str) -> VisitView:
    """Read a visit with everything on its screen.

    Raises:
        ProblemError: it is not on this computer.
    """
    with workspace.store.read() as reader:
        return read_visit(reader, workspace, visit)


def read_visit(reader: Reader, workspace: Workspace, visit: str) -> VisitView:
    """Read a visit inside a transaction; see `view_visit`."""
    found = find_visit(reader, visit)
    template = workspace.reference.template(found.template)
    unit = reader.get(ProductionUnit, found.unit)
    places = count_places(reader, workspace, unit) if unit else None
    staff = compare_staff(unit) if unit else None
    said = read_answers(reader, visit)
    people = {user.id: user for user in reader.find(User)}
    missing = tuple(question.id for question in missing_answers(reader, workspace, found))
    bag = bag_lines(reader, workspace, found, unit, places, staff)
    me = workspace.who.user
    return VisitView(
        visit=found,
        template=template,
        unit=unit,
        company=reader.get(Company, unit.company) if unit else None,
        contact=reader.get(Contact, contact_of(reader, found.unit)),
        contacts=tuple(reader.find(Contact, unit=unit.id, order=("name", "id"))) if unit else (),
        colleagues=tuple(sorted(people.values(), key=lambda user: (order_key(user.name), user.id))),
        sections=_sections(
            template, said, content_of(reader, visit), people, me, last_answers(reader, template, found)
        ),
        free_note=str(_mine(said.get(FREE, []), me) or ""),
        other_notes=_others(said.get(FREE, []), people, me),
        thanks_text=str(_mine(said.get(THANKS_TEXT, []), me) or ""),
        needs=tuple(reader.find(Need, visit=visit)),
        bag=bag,
        commitments=tuple(reader.find(Commitment, visit=visit, order=("given_at", "id"))),
        deadlines=tuple(agreed_deadlines(reader, visit)),
        candidates=listed_candidates(reader, found.unit),
        places=places,
        staff=staff,
        missing=missing,
        hints=hints_of({line.offer.id: line.answer for line in bag}, workspace.reference.catalogue),
        next_visit_by=next_visit_due(reader, unit) if unit else None,
        clashes=bool(clashes_of(reader, Visit.KIND, visit)),
        read_at=workspace.clock.now(),
    )


def _sections(
    template: VisitTemplate,
    said: dict[str, list[Said]],
    content: VisitContent,
    people: dict[str, User],
    me: str,
    last: dict[str, LastAnswer],
) -> tuple[SectionView, ...]:
    sections = []
    for section in template.sections:
        views = tuple(
            QuestionView(
                question=question,
                mine=_mine(said.get(question.id, []), me),
                answered=is_answered(question, content),
                others=_others(said.get(question.id, []), people, me),
                last=None if question.id in said else last.get(question.id),
            )
            for question in template.in_section(section.id)
        )
        count = sum(view.question.required and not view.answered for view in views)
        sections.append(
            SectionView(id=section.id, da=section.da, en=section.en, questions=views, missing=count)
        )
    return tuple(sections)


def _mine(said: list[Said], me: str) -> Any:
    return next((answer.content for answer in said if answer.author == me), None)


def _others(said: list[Said], people: dict[str, User], me: str) -> tuple[OtherAnswer, ...]:
    return tuple(
        OtherAnswer(
            author=(people[answer.author].name or "") if answer.author in people else "",
            content=answer.content,
        )
        for answer in said
        if answer.author != me
    )
