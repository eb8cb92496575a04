"""To whom at a workplace a mail goes, and what must be seen before it is written (D6)."""

from dataclasses import dataclass

from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.agree_deadline import contact_of
from fieldvisit.services.call_rule import MayCall, may_call
from fieldvisit.services.known_people import KnownPeople
from fieldvisit.services.log_call import company_flags
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Who gets a mail.

    Attributes:
        name: of the person, else of the company.
        mail: of the person, else of the company; empty when none is known.
        company: without its legal form.
        flags: reklamebeskyttet, sole_trader.
        may_write_first: what the municipality says of mails that the company did not ask for.
    """

    name: str
    mail: str
    company: str
    flags: tuple[str, ...]
    may_write_first: MayCall


def address_mail(workspace: Workspace, unit: str | None, contact: str | None = None) -> Addressee:
    """Return who gets a mail to a workplace.

    Args:
        workspace: the open profile.
        unit: the workplace; None when it is not known.
        contact: the person; None means the fixed contact, else the first one.
    """
    with workspace.store.read() as reader:
        place = reader.get(ProductionUnit, unit)
        person = reader.get(Contact, contact) or reader.get(Contact, contact_of(reader, unit))
        flags = company_flags(reader.get(Company, place.company), place) if place is not None else ()
    company = short_name((place.name if place else None) or "", workspace.reference)
    return Addressee(
        name=(person.name if person else None) or company,
        mail=(person.mail if person else None) or (place.mail if place else None) or "",
        company=company,
        flags=flags,
        may_write_first=may_call(workspace, flags),
    )


def names_candidate(workspace: Workspace, text: str) -> bool:
    """Say whether a text names a candidate, or holds something like a person number, before it goes to a company (G6)."""
    with workspace.store.read() as reader:
        return KnownPeople(reader, workspace.reference).are_in(text)
