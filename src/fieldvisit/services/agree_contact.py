"""Who talks to whom from now on, and when next (questions a3 and a4, R33): fields of the workplace."""

from datetime import date

from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.answer_line import ContactPair
from fieldvisit.services.problems import not_found
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer


def set_fixed_contact(writer: Writer, visit: Visit, pair: ContactPair) -> ContactPair:
    """Write who is responsible at ours and the fixed contact at theirs; a side that is None stays as it is.

    Returns:
        The pair with record ids.

    Raises:
        ProblemError: no such colleague, or no such contact at this workplace.
    """
    ours = find_user(writer, pair.ours) if pair.ours else None
    theirs = writer.get(Contact, pair.theirs)
    if pair.theirs and (theirs is None or theirs.unit != visit.unit):
        raise not_found("Kontaktpersonen")
    values: dict[str, object] = {}
    if ours is not None:
        values["responsible"] = ours.id
    if theirs is not None:
        values["fixed_contact"] = theirs.id
    _edit_unit(writer, visit, values)
    return ContactPair(ours=ours.id if ours else None, theirs=theirs.id if theirs else None)


def set_next_contact(writer: Writer, visit: Visit, day: date | None) -> None:
    """Write the day of the next contact, None takes it back; no deadline, since nobody was promised it (D14)."""
    _edit_unit(writer, visit, {"next_contact": day})


def find_user(reader: Reader, named: str) -> User:
    """Return a colleague by id or login.

    Raises:
        ProblemError: there is none.
    """
    found = reader.get(User, named) or next(iter(reader.find(User, login=named)), None)
    if found is None:
        raise not_found("Kollegaen")
    return found


def _edit_unit(writer: Writer, visit: Visit, values: dict[str, object]) -> None:
    if visit.unit is None or writer.get(ProductionUnit, visit.unit) is None:
        raise not_found("Arbejdsstedet")
    writer.edit(ProductionUnit.KIND, visit.unit, values)
