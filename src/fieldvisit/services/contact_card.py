"""The consultant's own card for companies: name, telephone and mail.

The municipality's user list holds no telephone numbers, so each consultant writes the own ones once; they stay in the
store of the laptop.
"""

from dataclasses import dataclass

from fieldvisit.domain import phone as phone_number
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state, set_state

_STATE = "contact_card"
_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """How a company reaches the consultant; what is not written is empty."""

    name: str
    phone: str
    mail: str


def contact_card(workspace: Workspace) -> ContactCard:
    """Return my card."""
    with workspace.store.read() as reader:
        kept = get_state(reader.connection, _STATE)
    known = kept if isinstance(kept, dict) else {}
    return ContactCard(
        name=workspace.who.name, phone=str(known.get("phone", "")), mail=str(known.get("mail", ""))
    )


def keep_card(workspace: Workspace, *, phone: str, mail: str) -> ContactCard:
    """Remember my telephone number and mail address, and return my card.

    Raises:
        ProblemError: the mail address is none, or a value is far too long; nothing is stored.
    """
    phone, mail = phone.strip(), mail.strip()
    user, at, domain = mail.partition("@")
    if mail and not (user and at and "." in domain and not any(letter.isspace() for letter in mail)):
        raise ProblemError("bad_mail", "Mailadressen ser ikke rigtig ud. Intet er gemt.")
    if len(phone) > _LONGEST or len(mail) > _LONGEST:
        raise ProblemError("too_long", "Teksten er for lang. Intet er gemt.")
    with workspace.store.maintain() as connection:
        set_state(connection, _STATE, {"phone": phone_number.display(phone), "mail": mail})
    return contact_card(workspace)
