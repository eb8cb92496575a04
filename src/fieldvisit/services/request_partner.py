"""Asking a partner municipality for candidates: the request counts profiles and names nobody (R39, G7)."""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.shortlist_view import is_active, is_open
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit_sync.schema.audience import REQUESTS

_USUAL_ANSWER_DAYS = 5


@dataclass(frozen=True, slots=True)
class Partner:
    """A municipality one works with (setting `partners`)."""

    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """What is asked for.

    Attributes:
        unit: id, P-number or CVR number of the workplace that needs people.
        partner: code, name or short id of the municipality; None takes the only one.
        need: the need it is about; it gives occupation and posts where these are None.
        profiles_here: how many profiles we have ourselves; None counts those listed for the workplace.
        profiles_wanted: how many the partner is asked for; None = what is missing, at least 1.
        answer_due: None = the usual number of working days from today.
    """

    unit: str
    partner: str | None = None
    need: str | None = None
    occupation: str | None = None
    posts: int | None = None
    profiles_here: int | None = None
    profiles_wanted: int | None = None
    answer_due: date | None = None


def request_partner(workspace: Workspace, new: NewRequest) -> Done[PartnerRequest]:
    """Write a request; it waits here until a sync has brought it to the server.

    Raises:
        ProblemError: the role may not, no such workplace, need or partner, or a number below its least.
    """
    require_writer(workspace, REQUESTS)
    partner = find_partner(workspace, new.partner)
    with workspace.store.write("request.add") as writer:
        unit = find_unit(writer, new.unit).id
        need = writer.get(Need, new.need)
        if new.need is not None and need is None:
            raise not_found("Behovet")
        posts = new.posts or (need.posts if need else None) or 1
        here = _count_listed(writer, unit) if new.profiles_here is None else new.profiles_here
        wanted = max(posts - here, 1) if new.profiles_wanted is None else new.profiles_wanted
        if posts < 1 or here < 0 or wanted < 1:
            raise ProblemError(
                "wrong_number", "Stillinger og ønskede profiler er mindst 1, egne profiler mindst 0."
            )
        values = {
            "partner": partner.code,
            "unit": unit,
            "need": need.id if need else None,
            "occupation": (new.occupation or "").strip() or (need.occupation if need else None),
            "posts": posts,
            "profiles_here": here,
            "profiles_wanted": wanted,
            "answer_due": new.answer_due or usual_answer_day(workspace),
            "state": "waiting_to_send",
            "owner": writer.user,
        }
        made = writer.create(PartnerRequest.KIND, values)
        return Done(writer.need(PartnerRequest, made), writer.changed)


def partners(workspace: Workspace) -> tuple[Partner, ...]:
    """Return the municipalities that can be asked."""
    told = workspace.settings().get("partners") or []
    return tuple(Partner(code=str(each["code"]), name=str(each.get("name") or each["code"])) for each in told)


def usual_answer_day(workspace: Workspace) -> date:
    """Return the day by which a partner usually answers (setting `sla`, in working days)."""
    promised = (workspace.settings().get("sla") or {}).get("partner_answer_working_days")
    return working_calendar(workspace).add(workspace.today, int(promised or _USUAL_ANSWER_DAYS))


def requests_of(workspace: Workspace, unit: str) -> list[PartnerRequest]:
    """Return the requests for a workplace, the latest last.

    Raises:
        ProblemError: no such workplace.
    """
    with workspace.store.read() as reader:
        return reader.find(PartnerRequest, unit=find_unit(reader, unit).id)


def profiles_listed(workspace: Workspace, unit: str) -> int:
    """Return how many people stand on the workplace's open shortlists here; 0 while personal data is locked."""
    with workspace.store.read() as reader:
        return _count_listed(reader, unit)


def _count_listed(reader: Reader, unit: str) -> int:
    if reader.persons_locked:
        return 0
    lists = tuple(held.id for held in reader.find(Shortlist, unit=unit) if is_open(held))
    entries = reader.find(ShortlistEntry, shortlist=lists)
    people = {entry.candidate or "" for entry in entries if is_active(entry)}
    return len(reader.find(Candidate, id=tuple(people)))


def find_partner(workspace: Workspace, named: str | None) -> Partner:
    """Return a partner by its code, name or short id; the only one when none is named.

    Raises:
        ProblemError: there is no such partner.
    """
    told = workspace.settings().get("partners") or []
    known = partners(workspace)
    if named is None and len(known) == 1:
        return known[0]
    for raw, partner in zip(told, known, strict=True):
        if named is not None and named in {partner.code, partner.name, raw.get("id")}:
            return partner
    raise ProblemError(
        "no_partner", "Kommunen er ikke en af jeres partnere. Vælg en fra listen. Intet er gemt."
    )
