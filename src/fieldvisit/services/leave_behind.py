"""What is left with a company after a visit, on paper (issue "Out of the window", D10).

Built from the `Presentation`, which cannot hold internal text, and without its candidate profiles: paper stays. What
was promised is the only text that a person typed; where it names a candidate, or nobody can say, the kind of the
promise stands there instead.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import due_day
from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.offer import PublicText
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.services.agree_deadline import agreed_deadlines
from fieldvisit.services.bag_line import NOT_MENTIONED
from fieldvisit.services.contact_card import ContactCard, contact_card
from fieldvisit.services.known_people import KnownPeople
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.present_visit import Presentation, PresentedAgreement, present_visit
from fieldvisit.services.workspace import Workspace

_DECLINED = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveBehind:
    """Everything on the paper.

    Attributes:
        day: of the visit.
        offers: those that were talked about and not declined; all that fit when none was.
        talked_about: the offers are those that were talked about.
        places: None unless an offer takes one of the workplace's places.
        hidden_titles: agreements whose words were left out, since they name a candidate.
    """

    municipality: str
    unit_name: str
    company: str
    day: date
    card: ContactCard
    offers: tuple[PublicText, ...]
    talked_about: bool
    places: Places | None
    agreements: tuple[PresentedAgreement, ...]
    hidden_titles: int


def leave_behind(workspace: Workspace, visit: str, language: str = "da") -> LeaveBehind:
    """Read what may be left with the company of a visit.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        language: of the words that replace a title.

    Raises:
        ProblemError: no such visit.
    """
    shown = present_visit(workspace, visit)
    with workspace.store.read() as reader:
        held = find_visit(reader, visit)
        answers = {
            line.offer or "": line.answer or NOT_MENTIONED for line in reader.find(ChecklistLine, visit=visit)
        }
        people = KnownPeople(reader, workspace.reference, held.unit)
        kinds = {
            (task.title or "", due_day(task.due) if task.due else None): task.deadline_kind
            for task in agreed_deadlines(reader, visit)
        }
        words = {
            (title, day): workspace.reference.word("deadline_kind", kind, language)
            for (title, day), kind in kinds.items()
            if kind
        }
        agreements = tuple(_outside(agreement, people, words) for agreement in shown.agreements)
    wanted = {offer for offer, answer in answers.items() if answer not in {NOT_MENTIONED, _DECLINED}}
    declined = {offer for offer, answer in answers.items() if answer == _DECLINED}
    offers = [offer for offer in shown.offers if (offer.id in wanted if wanted else offer.id not in declined)]
    moment = held.started_at or held.planned_at or workspace.clock.now()
    return LeaveBehind(
        municipality=shown.municipality,
        unit_name=shown.unit_name,
        company=shown.company,
        day=to_local(moment).date(),
        card=contact_card(workspace),
        offers=tuple(offer.public for offer in offers),
        talked_about=bool(wanted),
        places=shown.places if any(offer.takes_place for offer in offers) else None,
        agreements=agreements,
        hidden_titles=_changed(shown, agreements),
    )


def _outside(
    agreement: PresentedAgreement, people: KnownPeople, words: Mapping[tuple[str, date | None], str]
) -> PresentedAgreement:
    if not people.are_in(agreement.title):
        return agreement
    return replace(agreement, title=words.get((agreement.title, agreement.day), ""))


def _changed(shown: Presentation, agreements: tuple[PresentedAgreement, ...]) -> int:
    return sum(before != after for before, after in zip(shown.agreements, agreements, strict=True))
