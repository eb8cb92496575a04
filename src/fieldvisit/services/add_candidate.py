"""A caseworker adds a citizen with the fields of G3 only: no number, no address, no diagnosis."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.services.area_words import read_sections
from fieldvisit.services.occupation_words import read_esco
from fieldvisit.services.person_text import refuse_person_number
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.audience import CANDIDATES

_LONGEST_WEEK = 37
"""Hours of a full week in Danish agreements; more is a slip of the finger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCandidate:
    """What is known of a citizen.

    Attributes:
        reference: the municipality's own reference, such as `K-0417`; never a person number.
        shown: first name and initial.
        wish: what work the citizen wants.
        hours: hours a week.
        sections: branches (DB07) as typed, parted by commas: letters, divisions, or how a name begins.
        esco: ESCO codes as typed, parted by commas.
        citizen_heard: the day caseworker and citizen spoke about it (R24).
    """

    reference: str
    shown: str
    wish: str | None = None
    hours: int | None = None
    trade: str | None = None
    sections: str | None = None
    esco: str | None = None
    certificates: Sequence[str] = ()
    area: str | None = None
    adjustments: str | None = None
    citizen_heard: date | None = None


def add_candidate(workspace: Workspace, new: NewCandidate) -> Done[Candidate]:
    """Write a candidate of mine.

    Raises:
        ProblemError: the role may not, the reference is empty or in use, no name is shown, the hours are no week, a
            branch or an ESCO code is unknown, or a text holds something like a person number.
        PersonsLockedError: personal data waits for the next sync.
    """
    require_writer(workspace, CANDIDATES)
    reference, shown = new.reference.strip(), " ".join(new.shown.split())
    if not reference or not shown:
        raise ProblemError(
            "incomplete", "Skriv referencen og hvad kandidaten kaldes: fornavn og forbogstav. Intet er gemt."
        )
    if new.hours is not None and not 1 <= new.hours <= _LONGEST_WEEK:
        raise ProblemError("wrong_hours", "Timer om ugen er fra 1 til 37. Intet er gemt.")
    refuse_person_number(
        workspace, reference, shown, new.wish, new.trade, new.esco, new.area, new.adjustments
    )
    sections = read_sections(workspace.reference, new.sections or "")
    esco = read_esco(workspace.reference, new.esco or "")
    with workspace.store.write("candidate.add") as writer:
        if writer.find(Candidate, reference=reference):
            raise ProblemError("exists", "Referencen er allerede i brug. Intet er gemt.")
        values = {
            "reference": reference,
            "shown": shown,
            "municipality_code": workspace.who.municipality,
            "caseworker": writer.user,
            "wishes": _text(new.wish),
            "hours": new.hours,
            "trade": _text(new.trade),
            "sections": list(sections),
            "esco": list(esco),
            "certificates": list(new.certificates),
            "area": _text(new.area),
            "adjustments": _text(new.adjustments),
            "citizen_heard": new.citizen_heard,
            "case_state": "open",
        }
        made = writer.create(Candidate.KIND, values)
        return Done(writer.need(Candidate, made), writer.changed)


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None
