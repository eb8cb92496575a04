"""What a company may see on our screen (R09, D10, D11): built from what is public, so that nothing internal can slip in.

Public catalogue texts, the company's own places, what was agreed with it, and candidates by reference with the fields
they consented to show to this very company. No name, no note, nothing of other companies.
"""

from dataclasses import dataclass
from datetime import date, datetime

from fieldvisit.domain.consent import DEFAULT_OFFLINE_HOURS, fields_for, is_fresh
from fieldvisit.domain.deadline import due_day
from fieldvisit.domain.fairness_ratio import TAKES_A_PLACE, Places
from fieldvisit.domain.offer import PublicText
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.agree_deadline import agreed_deadlines
from fieldvisit.services.bag_line import bag_lines
from fieldvisit.services.listed_candidate import listed_candidates
from fieldvisit.services.log_read import log_read
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.places import compare_staff, count_places
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.state import get_state

_DEFAULT_UNIT_NAME = "Virksomhedsservice"
_PURPOSE = "Vist for virksomheden ved et besøg"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentedOffer:
    """An offer as an employer may read it.

    Attributes:
        takes_place: it takes one of the workplace's places, which are then shown under it.
        checked_on: when somebody last looked at its rules.
    """

    id: str
    public: PublicText
    takes_place: bool
    checked_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentedProfile:
    """A candidate by reference; fields without consent are None. `candidate` is the record, for the log of reads."""

    candidate: str
    reference: str
    trade: str | None
    hours: int | None
    certificates: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentedAgreement:
    """Something agreed with the company: what, how many (None = a deadline), and by when or from when.

    Attributes:
        type: outcome type of a commitment; None = a deadline, or a type of a later version.
        title: the occupation, or what was promised.
    """

    type: str | None
    title: str
    posts: int | None
    hours: int | None
    weeks: int | None
    day: date | None
    promised: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    """Everything the presenter may show.

    Attributes:
        staff: full-time equivalents that the places were counted from.
        profiles: in the neutral order of their references; empty while hidden.
        profiles_hidden: consent data is too old or locked (D11).
        consents_as_of: when consents were last synced.
    """

    municipality: str
    unit_name: str
    consultant: str
    company: str
    offers: tuple[PresentedOffer, ...]
    places: Places | None
    staff: float | None
    profiles: tuple[PresentedProfile, ...]
    profiles_hidden: bool
    agreements: tuple[PresentedAgreement, ...]
    consents_as_of: datetime | None


def present_visit(workspace: Workspace, visit: str) -> Presentation:
    """Read what may be shown to the company of a visit.

    Raises:
        ProblemError: no such visit.
    """
    with workspace.store.read() as reader:
        return _read(reader, workspace, visit)


def open_presentation(workspace: Workspace, visit: str) -> Done[Presentation]:
    """Read what may be shown, and write down whose profiles a company is about to see (G8).

    Raises:
        ProblemError: no such visit.
    """
    with workspace.store.write("visit.present") as writer:
        presentation = _read(writer, workspace, visit)
        if presentation.profiles:
            shown = [profile.candidate for profile in presentation.profiles]
            log_read(writer, "present", _PURPOSE, shown)
        return Done(presentation, writer.changed)


def _read(reader: Reader, workspace: Workspace, visit: str) -> Presentation:
    settings, who = workspace.settings(), workspace.who
    found = find_visit(reader, visit)
    unit = reader.get(ProductionUnit, found.unit)
    places = count_places(reader, workspace, unit) if unit else None
    last_sync = _last_sync(reader)
    hours = settings.get("offline_consent_hours", DEFAULT_OFFLINE_HOURS)
    hidden = reader.persons_locked or not is_fresh(last_sync, workspace.clock.now(), hours)
    return Presentation(
        municipality=who.municipality_name,
        unit_name=settings.get("unit_name", _DEFAULT_UNIT_NAME),
        consultant=who.name,
        company=short_name((unit.name if unit else None) or "", workspace.reference),
        offers=_offers(reader, workspace, found, unit, places),
        places=places,
        staff=unit.fte_avg4 if unit else None,
        profiles=() if hidden else _profiles(reader, workspace, found.unit),
        profiles_hidden=hidden,
        agreements=_agreements(reader, workspace, visit),
        consents_as_of=last_sync,
    )


def _last_sync(reader: Reader) -> datetime | None:
    kept = get_state(reader.connection, "last_sync")
    return datetime.fromisoformat(kept) if kept else None


def _offers(
    reader: Reader, workspace: Workspace, visit: Visit, unit: ProductionUnit | None, places: Places | None
) -> tuple[PresentedOffer, ...]:
    lines = bag_lines(reader, workspace, visit, unit, places, compare_staff(unit) if unit else None)
    return tuple(
        PresentedOffer(
            id=line.offer.id,
            public=line.offer.public,
            takes_place=line.offer.outcome_type in TAKES_A_PLACE,
            checked_on=line.offer.checked_on,
        )
        for line in lines
        if line.fits and line.offer.public is not None
    )


def _profiles(reader: Reader, workspace: Workspace, unit: str | None) -> tuple[PresentedProfile, ...]:
    """Return the consenting candidates on the workplace's open shortlists."""
    candidates = listed_candidates(reader, unit)
    if unit is None or not candidates:
        return ()
    consents = reader.find(Consent, unit=unit, candidate=tuple(candidate.id for candidate in candidates))
    now = workspace.clock.now()
    profiles = []
    for candidate in candidates:
        fields = fields_for(consents, candidate.id, unit, now)
        if fields and candidate.reference:
            profiles.append(
                PresentedProfile(
                    candidate=candidate.id,
                    reference=candidate.reference,
                    trade=candidate.trade if "trade" in fields else None,
                    hours=candidate.hours if "hours" in fields else None,
                    certificates=candidate.certificates if "certs" in fields else None,
                )
            )
    return tuple(profiles)


def _agreements(reader: Reader, workspace: Workspace, visit: str) -> tuple[PresentedAgreement, ...]:
    types = workspace.reference.outcome_types
    given = [
        PresentedAgreement(
            type=commitment.type if commitment.type in types else None,
            title=commitment.occupation or "",
            posts=commitment.posts or 1,
            hours=commitment.hours,
            weeks=commitment.weeks,
            day=commitment.start,
            promised=False,
        )
        for commitment in reader.find(Commitment, visit=visit, order=("given_at", "id"))
        if commitment.type is not None
    ]
    promised = [
        PresentedAgreement(
            type=None,
            title=task.title or "",
            posts=None,
            hours=None,
            weeks=None,
            day=due_day(task.due) if task.due else None,
            promised=True,
        )
        for task in agreed_deadlines(reader, visit)
    ]
    return (*given, *promised)
