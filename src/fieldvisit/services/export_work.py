"""My work as lists for a file: the call list, deadlines, what is missing, visits; no persons in any of them."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from fieldvisit.domain.clock import at_local, to_local
from fieldvisit.domain.deadline import due_day
from fieldvisit.domain.postal_address import street_line
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.call_rule import PROTECTED
from fieldvisit.services.list_file import ListFile, PersonGuard, Row, Say, company_name, finished, local_date
from fieldvisit.services.list_follow_ups import Section, read_follow_ups
from fieldvisit.services.list_quality import Gap, list_quality
from fieldvisit.services.log_call import call_list
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.day import visits_planned


def export_calls(workspace: Workspace, *, say: Say = str, language: str = "da") -> ListFile:
    """Return what is left of my call list; contacts and their numbers are left out, the company's own number is not."""
    items = call_list(workspace)
    yes, no = say("ja"), say("nej")
    with workspace.store.read() as reader:
        guard = PersonGuard(reader, workspace.reference)

        def rows() -> Iterator[Row]:
            for item in items:
                if guard.leaves_out(item.unit):
                    continue
                call = item.last_call
                yield (
                    (item.company.cvr if item.company else None) or "",
                    company_name(item.unit.name),
                    street_line(item.unit),
                    item.unit.postcode,
                    item.unit.town,
                    item.unit.phone,
                    yes if PROTECTED in item.flags else no,
                    local_date(call.at, workspace.local_day) if call else None,
                    workspace.reference.word("call_result", call.result, language)
                    if call and call.result
                    else "",
                    guard.text(item.note, item.unit.id),
                )

        head = (
            say("CVR-nummer"),
            say("Virksomhed"),
            say("Adresse"),
            say("Postnummer"),
            say("By"),
            say("Telefon"),
            say("Reklamebeskyttet"),
            say("Sidste opkald"),
            say("Resultat"),
            say("Note"),
        )
        return finished("ringeliste", say("Ringeliste"), head, rows(), guard)


def export_deadlines(workspace: Workspace, *, say: Say = str, language: str = "da") -> ListFile:
    """Return my open follow-ups, first due first; to whom something was promised is left out."""
    sections = {
        Section.OVERDUE: say("Forfalden"),
        Section.TODAY: say("I dag"),
        Section.THIS_WEEK: say("Denne uge"),
        Section.LATER: say("Senere"),
    }
    yes, no = say("ja"), say("nej")
    with workspace.store.read() as reader:
        guard = PersonGuard(reader, workspace.reference)
        lines = read_follow_ups(reader, workspace).lines

        def rows() -> Iterator[Row]:
            for line in lines:
                task = line.task
                unit = reader.get(ProductionUnit, task.unit)
                if guard.leaves_out(unit):
                    continue
                kind = task.deadline_kind
                yield (
                    due_day(task.due) if task.due else None,
                    sections[line.section],
                    guard.text(task.title, task.unit),
                    workspace.reference.word("deadline_kind", kind, language) if kind else "",
                    company_name(unit.name) if unit else "",
                    yes if line.is_deadline else no,
                    line.days_over,
                )

        head = (
            say("Frist"),
            say("Hvornår"),
            say("Opgave"),
            say("Art"),
            say("Virksomhed"),
            say("Lovet virksomheden"),
            say("Arbejdsdage over"),
        )
        return finished("frister", say("Frister"), head, rows(), guard)


def export_quality(workspace: Workspace, *, say: Say = str, language: str = "da") -> ListFile:
    """Return what is missing in my work (R48)."""
    gaps = {
        Gap.NO_NOTE: say("Besøg uden notat efter 2 dage"),
        Gap.NO_START: say("Tilsagn uden startdato"),
        Gap.NO_CONTACT: say("Virksomheder uden kontaktperson"),
    }
    types = workspace.reference.outcome_types
    lines = list_quality(workspace)
    with workspace.store.read() as reader:
        guard = PersonGuard(reader, workspace.reference)

        def rows() -> Iterator[Row]:
            for line in lines:
                if guard.leaves_out(reader.get(ProductionUnit, line.unit)):
                    continue
                kind = types[line.word].name(language) if line.word in types else ""
                yield (gaps[line.gap], company_name(line.company), line.day, kind)

        head = (say("Hvad mangler"), say("Virksomhed"), say("Dag"), say("Art"))
        return finished("kvalitet", say("Kvalitet"), head, rows(), guard)


def export_visits(
    workspace: Workspace, first: date, last: date, *, say: Say = str, language: str = "da"
) -> ListFile:
    """Return my visits planned from one day to another, both included; notes are left out."""
    outcomes = {"kendskab": say("Kendskab"), "nej_tak": say("Nej tak")}
    with workspace.store.read() as reader:
        guard = PersonGuard(reader, workspace.reference)
        until = at_local(last + timedelta(days=1), time.min)
        visits = visits_planned(reader, workspace.who.user, at_local(first, time.min), until)

        def rows() -> Iterator[Row]:
            for visit in visits:
                unit = reader.get(ProductionUnit, visit.unit)
                if guard.leaves_out(unit):
                    continue
                company = reader.get(Company, unit.company) if unit else None
                campaign = reader.get(Campaign, visit.campaign)
                at = to_local(visit.planned_at) if visit.planned_at else None
                yield (
                    at.date() if at else None,
                    f"{at:%H:%M}" if at else "",
                    (company.cvr if company else None) or "",
                    (unit.p_number if unit else None) or "",
                    company_name(unit.name) if unit else "",
                    workspace.reference.word("visit_status", visit.status, language) if visit.status else "",
                    outcomes.get(visit.outcome or "", ""),
                    reader.count(Commitment, visit=visit.id),
                    (campaign.name if campaign else None) or "",
                )

        head = (
            say("Dag"),
            say("Klokkeslæt"),
            say("CVR-nummer"),
            say("P-nummer"),
            say("Virksomhed"),
            say("Status"),
            say("Udfald"),
            say("Tilsagn"),
            say("Kampagne"),
        )
        return finished("besoeg", say("Besøg"), head, rows(), guard)
