"""Everything the page of one workplace shows beside its timeline (mockup b)."""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.visit_interval import next_visit_by
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.log_call import company_flags
from fieldvisit.services.places import count_places
from fieldvisit.services.read_coverage import covering_names
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyView:
    """A workplace with what belongs to it.

    Attributes:
        unit: the workplace.
        company: its company, None while that has not arrived.
        contacts: the fixed contact first, then by name.
        flags: what must be seen before the phone number (D6).
        responsible: name of the responsible consultant, empty when nobody is.
        deputy: likewise.
        covered_by: names of those who cover its trade and place, while nobody is responsible (R34).
        is_mine: the user is responsible or deputy.
        last_visit: local day of the last held visit.
        next_visit_by: by when the visit interval asks for one.
        needs: the latest first.
        commitments: the latest first.
        partnerships: exchange agreements.
        places: None while the staff is not known.
    """

    unit: ProductionUnit
    company: Company | None
    contacts: tuple[Contact, ...]
    flags: tuple[str, ...]
    responsible: str
    deputy: str
    covered_by: tuple[str, ...]
    is_mine: bool
    last_visit: date | None
    next_visit_by: date | None
    needs: tuple[Need, ...]
    commitments: tuple[Commitment, ...]
    partnerships: tuple[Partnership, ...]
    places: Places | None


def show_company(workspace: Workspace, named: str) -> CompanyView:
    """Return a workplace by record id, P-number or CVR number.

    Raises:
        ProblemError: there is none here.
    """
    with workspace.store.read() as reader:
        unit = find_unit(reader, named)
        company = reader.get(Company, unit.company)
        responsible, deputy = reader.get(User, unit.responsible), reader.get(User, unit.deputy)
        contacts = reader.find(Contact, unit=unit.id, order=("name", "id"))
        held = reader.find(Visit, unit=unit.id, status="held")
        days = [to_local(at).date() for visit in held if (at := visit.started_at or visit.planned_at)]
        last_visit = max(days, default=None)
        return CompanyView(
            unit=unit,
            company=company,
            contacts=tuple(sorted(contacts, key=lambda contact: contact.id != unit.fixed_contact)),
            flags=company_flags(company, unit),
            responsible=(responsible.name or "") if responsible else "",
            deputy=(deputy.name or "") if deputy else "",
            covered_by=() if responsible else covering_names(reader, workspace.reference, unit),
            is_mine=workspace.who.user in {unit.responsible, unit.deputy},
            last_visit=last_visit,
            next_visit_by=next_visit_by(last_visit, unit.visit_interval_months),
            needs=tuple(reader.find(Need, unit=unit.id, order=("-id",))),
            commitments=tuple(reader.find(Commitment, unit=unit.id, order=("-given_at", "id"))),
            partnerships=tuple(reader.find(Partnership, unit=unit.id)),
            places=count_places(reader, workspace, unit),
        )
