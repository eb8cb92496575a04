"""My visits and follow-ups for the calendar of the desktop: places and companies, no persons.

A calendar lies outside the municipality's protection of citizens. Contacts are left out, and so is the title of a
follow-up that names a candidate: its kind stands there instead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldvisit.domain.clock import at_local
from fieldvisit.domain.postal_address import full_address
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.exchange.ics_file import CalendarEntry
from fieldvisit.services.known_people import KnownPeople, without_names
from fieldvisit.services.list_follow_ups import open_tasks
from fieldvisit.services.log_call import company_flags
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.day import visits_planned

VISIT_LASTS = timedelta(hours=1)
"""How long a visit is taken to last; its record holds a beginning only."""

LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarExport:
    """What goes into the file.

    Attributes:
        entries: visits and follow-ups, first first.
        visits: how many of them are visits.
        hidden_names: names of sole traders that were left out.
        hidden_titles: titles that were left out, since they name a candidate.
    """

    entries: tuple[CalendarEntry, ...]
    visits: int
    hidden_names: int
    hidden_titles: int


def export_calendar(
    workspace: Workspace,
    first: date,
    last: date,
    *,
    say: Callable[[str], str] = str,
    visits: bool = True,
    follow_ups: bool = True,
    sole_traders: bool = False,
    language: str = "da",
) -> CalendarExport:
    """Return my visits and open follow-ups from one day to another, both included.

    Args:
        workspace: the open profile.
        first: the first day.
        last: the last day; cut after a year.
        say: Danish words to those of the reader's language.
        visits: with visits.
        follow_ups: with follow-ups.
        sole_traders: with the names and addresses of companies that are one person.
        language: of the words of codes.
    """
    last = min(last, first + LONGEST)
    with workspace.store.read() as reader:
        names = _Names(
            reader, workspace, "" if sole_traders else say("enkeltmandsvirksomhed"), say("kontaktpersonen")
        )
        planned = _visits(reader, workspace, first, last, names, say) if visits else []
        people = KnownPeople(reader, workspace.reference)
        hidden = 0
        tasks: list[CalendarEntry] = []
        for task in open_tasks(reader, workspace.who.user) if follow_ups else []:
            if task.due is None or not first <= _day(workspace, task.due) <= last:
                continue
            title = names.title(task)
            if people.are_in(title):
                hidden += 1
                kind = task.deadline_kind
                title = (
                    workspace.reference.word("deadline_kind", kind, language) if kind else say("Opfølgning")
                )
            company = names.of(task.unit)
            about = f"{title}: {company}" if company and company not in title else title
            tasks.append(CalendarEntry(id=task.id, starts=task.due, title=about))
    entries = sorted((*planned, *tasks), key=lambda entry: (_moment(entry.starts), entry.id))
    return CalendarExport(
        entries=tuple(entries), visits=len(planned), hidden_names=len(names.hidden), hidden_titles=hidden
    )


class _Names:
    """What workplaces are called where sole traders have no name, and titles without contacts."""

    def __init__(self, reader: Reader, workspace: Workspace, unnamed: str, somebody: str) -> None:
        self._reader, self._workspace = reader, workspace
        self._unnamed, self._somebody = unnamed, somebody
        self.hidden: set[str] = set()

    def of(self, unit: str | None) -> str:
        """Return the name of a workplace without its legal form; empty for none."""
        place = self._reader.get(ProductionUnit, unit)
        if place is None:
            return ""
        flags = company_flags(self._reader.get(Company, place.company), place)
        if self._unnamed and "sole_trader" in flags:
            self.hidden.add(place.id)
            return self._unnamed
        return short_name(place.name or "", self._workspace.reference)

    def title(self, task: FollowUp) -> str:
        """Return the title of a follow-up with nobody of the company in it."""
        contacts = self._reader.find(Contact, unit=task.unit) if task.unit else []
        return without_names(task.title or "", [contact.name for contact in contacts], self._somebody)

    def place_of(self, unit: str | None) -> str:
        """Return where a workplace lies; empty for a sole trader, who may live there."""
        place = self._reader.get(ProductionUnit, unit)
        return full_address(place) if place is not None and place.id not in self.hidden else ""


def _visits(
    reader: Reader,
    workspace: Workspace,
    first: date,
    last: date,
    names: _Names,
    say: Callable[[str], str],
) -> list[CalendarEntry]:
    found = visits_planned(
        reader,
        workspace.who.user,
        at_local(first, time.min),
        at_local(last + timedelta(days=1), time.min),
    )
    return [_visit(visit, names, say) for visit in found if visit.planned_at is not None]


def _visit(visit: Visit, names: _Names, say: Callable[[str], str]) -> CalendarEntry:
    company = names.of(visit.unit) or say("Ukendt virksomhed")
    starts = visit.planned_at
    assert starts is not None
    cancelled = visit.status not in {"planned", "held"}
    return CalendarEntry(
        id=visit.id,
        starts=starts,
        ends=starts + VISIT_LASTS,
        title=say("Besøg: {company}").format(company=company),
        place=names.place_of(visit.unit),
        busy=not cancelled,
        cancelled=cancelled,
    )


def _day(workspace: Workspace, due: date | datetime) -> date:
    return workspace.local_day(due) if isinstance(due, datetime) else due


def _moment(starts: date | datetime) -> datetime:
    return starts if isinstance(starts, datetime) else at_local(starts, time.min)
