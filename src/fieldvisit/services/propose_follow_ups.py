"""What follows a visit: thank-you mail, VITAS, and the calls the company asked for (R26, D14)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.due_rule import Rule, due_of, working_days_from
from fieldvisit.domain.fairness_ratio import TAKES_A_PLACE
from fieldvisit.domain.placement_schedule import CALLS, STANDARD, VITAS, WISHED_CALLS, schedule
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.working_days import WorkingCalendar
from fieldvisit.services.agree_deadline import THANKS, contact_of
from fieldvisit.services.note_answer import find_visit, read_answers
from fieldvisit.services.prepare_visit import visit_moment
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader

WISHED_CALLS_QUESTION = "f2"
_DEFAULT_THANKS_DAYS = 1
_VITAS_CHECK = "vitas_foer_start"
_SHORT_WORDS = {("virksomhedspraktik", "da"): "praktik", ("virksomhedspraktik", "en"): "placement"}
_TITLES = {
    "da": {
        THANKS: "Takkemail til {company}",
        VITAS: "{kind}? {word} hos {company}",
        "call": "{kind}: {word} hos {company}",
    },
    "en": {
        THANKS: "Thank-you mail to {company}",
        VITAS: "{kind}? {word} at {company}",
        "call": "{kind}: {word} at {company}",
    },
}
"""How a follow-up that the app proposes is called, in the language of the person who makes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A follow-up that may be made.

    Attributes:
        key: names it among the proposals of one visit.
        wanted: it is ticked before anybody chose.
        commitment: the promise it follows, None for the visit itself.
    """

    key: str
    deadline_kind: str
    title: str
    due: date
    rule: Rule
    commitment: str | None
    wanted: bool


def propose_follow_ups(workspace: Workspace, visit: str, language: str = "da") -> tuple[Proposal, ...]:
    """Return what may follow the visit and is not made yet, first due first.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        language: of the titles, `en` or `da`.

    Raises:
        ProblemError: no such visit.
    """
    with workspace.store.read() as reader:
        return _proposals(reader, workspace, find_visit(reader, visit), language)


def make_follow_ups(
    workspace: Workspace, visit: str, keys: Collection[str], language: str = "da"
) -> Done[list[FollowUp]]:
    """Make the chosen proposals, promised to the workplace's contact, with me as owner.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        keys: of the proposals.
        language: of the titles, `en` or `da`.

    Raises:
        ProblemError: no such visit.
    """
    with workspace.store.write("visit.follow_up") as writer:
        found = find_visit(writer, visit)
        promised_to = contact_of(writer, found.unit)
        made = [
            writer.create(
                FollowUp.KIND,
                {
                    "unit": found.unit,
                    "visit": visit,
                    "commitment": proposal.commitment,
                    "deadline_kind": proposal.deadline_kind,
                    "title": proposal.title,
                    "promised_to": promised_to,
                    "due": proposal.due,
                    "rule": proposal.rule,
                    "owner": writer.user,
                },
            )
            for proposal in _proposals(writer, workspace, found, language)
            if proposal.key in keys
        ]
        return Done([writer.need(FollowUp, record) for record in made], writer.changed)


def short_name(name: str, reference: ReferenceData) -> str:
    """Return a company's name as one says it: without its legal form."""
    head, _, last = name.rpartition(" ")
    forms = {form.short.lower() for form in reference.company_forms.values()}
    return head if head and last.lower() in forms else name


def needs_vitas(reference: ReferenceData, outcome_type: str) -> bool:
    """Say whether a promise of this type must be approved in VITAS before it starts."""
    offers = [offer for offer in reference.catalogue if offer.outcome_type == outcome_type]
    return any(_VITAS_CHECK in offer.checks for offer in offers)


def _proposals(reader: Reader, workspace: Workspace, visit: Visit, language: str) -> tuple[Proposal, ...]:
    unit = reader.get(ProductionUnit, visit.unit)
    company = short_name((unit.name if unit else None) or "", workspace.reference)
    calendar = working_calendar(workspace)
    made = {(task.commitment, task.deadline_kind) for task in reader.find(FollowUp, visit=visit.id)}
    commitments = reader.find(Commitment, visit=visit.id)
    for commitment in commitments:
        made |= {
            (commitment.id, task.deadline_kind) for task in reader.find(FollowUp, commitment=commitment.id)
        }
    proposals = [_thanks(workspace, visit, company, calendar, language)]
    wished = _wished_calls(reader, visit.id)
    for commitment in commitments:
        proposals += _after_promise(workspace.reference, commitment, company, calendar, wished, language)
    left = [proposal for proposal in proposals if (proposal.commitment, proposal.deadline_kind) not in made]
    return tuple(sorted(left, key=lambda proposal: proposal.due))


def _thanks(
    workspace: Workspace, visit: Visit, company: str, calendar: WorkingCalendar, language: str
) -> Proposal:
    moment = visit_moment(visit)
    day = to_local(moment).date() if moment is not None else workspace.today
    promised = workspace.settings().get("sla") or {}
    rule = working_days_from(day, promised.get("thanks_working_days", _DEFAULT_THANKS_DAYS))
    return Proposal(
        key=THANKS,
        deadline_kind=THANKS,
        title=_TITLES[language][THANKS].format(company=company),
        due=due_of(rule, {}, calendar) or day,
        rule=rule,
        commitment=None,
        wanted=True,
    )


def _after_promise(
    reference: ReferenceData,
    commitment: Commitment,
    company: str,
    calendar: WorkingCalendar,
    wished: frozenset[str] | None,
    language: str,
) -> list[Proposal]:
    """Return VITAS and all calls for a placement; for a job only the calls that were asked for."""
    outcome = commitment.type
    if commitment.start is None or outcome is None or outcome not in reference.outcome_types:
        return []
    placement = outcome in TAKES_A_PLACE
    kinds = CALLS if placement else tuple(kind for kind in CALLS if kind in (wished or ()))
    if needs_vitas(reference, outcome):
        kinds = (VITAS, *kinds)
    chosen = frozenset(STANDARD) if wished is None else wished | {VITAS}
    word = _SHORT_WORDS.get((outcome, language)) or reference.outcome_types[outcome].name(language).lower()
    return [
        Proposal(
            key=f"{step.deadline_kind}:{commitment.id}",
            deadline_kind=step.deadline_kind,
            title=_title(reference, step.deadline_kind, word, company, language),
            due=step.due,
            rule=step.rule,
            commitment=commitment.id,
            wanted=placement and step.deadline_kind in chosen,
        )
        for step in schedule(commitment.id, commitment.start, calendar, kinds)
    ]


def _title(reference: ReferenceData, kind: str, word: str, company: str, language: str) -> str:
    form = _TITLES[language][VITAS if kind == VITAS else "call"]
    named = word.capitalize() if kind == VITAS else word
    return form.format(kind=reference.word("deadline_kind", kind, language), word=named, company=company)


def _wished_calls(reader: Reader, visit: str) -> frozenset[str] | None:
    """Return the calls the company asked for, None when it was not asked."""
    said = read_answers(reader, visit).get(WISHED_CALLS_QUESTION)
    if not said:
        return None
    wishes = {wish for answer in said if isinstance(answer.content, list) for wish in answer.content}
    return frozenset(WISHED_CALLS[wish] for wish in wishes if wish in WISHED_CALLS)
