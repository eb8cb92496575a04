"""The people one talks to at a workplace (G13)."""

from collections.abc import Mapping

from fieldvisit.domain.records.contact import Contact
from fieldvisit.services.edit_company import find_unit, require_company_writer
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace

EDITABLE = frozenset({"name", "role", "mail", "phone", "note"})
"""Fields of a contact that a person may change."""


def add_contact(workspace: Workspace, unit: str, values: Mapping[str, object]) -> Done[Contact]:
    """Add a contact to a workplace.

    Raises:
        ProblemError: no such workplace or field, or nothing was written.
    """
    _check(workspace, values)
    if not any(values.values()):
        raise ProblemError("empty", "Skriv et navn, et telefonnummer eller en mailadresse. Intet er gemt.")
    with workspace.store.write("contact.add") as writer:
        place = find_unit(writer, unit)
        made = writer.create("contact", {**values, "unit": place.id})
        return Done(writer.need(Contact, made), writer.changed)


def edit_contact(workspace: Workspace, contact: str, values: Mapping[str, object]) -> Done[Contact]:
    """Change fields of a contact.

    Raises:
        ProblemError: no such contact or field.
    """
    _check(workspace, values)
    with workspace.store.write("contact.edit") as writer:
        if writer.get(Contact, contact) is None:
            raise not_found("Kontakten")
        writer.edit("contact", contact, values)
        return Done(writer.need(Contact, contact), writer.changed)


def delete_contact(workspace: Workspace, contact: str) -> Done[None]:
    """Move a contact to the trash; undo brings it back.

    Raises:
        ProblemError: no such contact.
    """
    require_company_writer(workspace)
    with workspace.store.write("contact.delete") as writer:
        if writer.get(Contact, contact) is None:
            raise not_found("Kontakten")
        writer.delete("contact", contact)
        return Done(None, writer.changed)


def read_contact(workspace: Workspace, contact: str) -> Contact:
    """Return a contact.

    Raises:
        ProblemError: no such contact.
    """
    with workspace.store.read() as reader:
        found = reader.get(Contact, contact)
    if found is None:
        raise not_found("Kontakten")
    return found


def _check(workspace: Workspace, values: Mapping[str, object]) -> None:
    require_company_writer(workspace)
    if not values.keys() <= EDITABLE:
        raise ProblemError("not_editable", "Feltet kan ikke rettes her. Intet er ændret.")
