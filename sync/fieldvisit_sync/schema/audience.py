"""Who may read and write a kind (SYNC "Scope", PRODUCT G3, G4, G7, G9).

An audience is decided on the server from the signed-in user's role and grants, never from a request.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The four roles of PRODUCT R34."""

    CONSULTANT = "consultant"
    CASEWORKER = "caseworker"
    TEAM_LEADER = "team_leader"
    ADMINISTRATOR = "administrator"


class Scope(StrEnum):
    """How much of an audience's records a role reads."""

    ALL = "all"
    """All records of the municipality."""
    GRANTED = "granted"
    """Those for which the server holds a grant for the user."""
    NONE = "none"
    """None."""


@dataclass(frozen=True, slots=True)
class Audience:
    """A named rule of reading and writing, stored beside each record on the server.

    Attributes:
        name: stable name, stored with records.
        read: scope per role; a role not named reads nothing.
        write: roles that may create and edit the records they can read.
        personal: True when the records are about citizens.
    """

    name: str
    read: Mapping[Role, Scope]
    write: frozenset[Role]
    personal: bool = False

    def scope(self, role: Role) -> Scope:
        """Return how much `role` reads."""
        return self.read.get(role, Scope.NONE)


_STAFF = (Role.CONSULTANT, Role.CASEWORKER, Role.TEAM_LEADER, Role.ADMINISTRATOR)
_COMPANY_STAFF = (Role.CONSULTANT, Role.CASEWORKER, Role.TEAM_LEADER)
_FIELD_STAFF = frozenset({Role.CONSULTANT, Role.TEAM_LEADER})


def _all(*roles: Role) -> dict[Role, Scope]:
    return dict.fromkeys(roles, Scope.ALL)


SETTINGS = Audience("settings", _all(*_STAFF), frozenset({Role.ADMINISTRATOR}))
COMPANIES = Audience("companies", _all(*_COMPANY_STAFF), _FIELD_STAFF)
CAMPAIGNS = Audience("campaigns", _all(*_COMPANY_STAFF), frozenset({Role.TEAM_LEADER}))
OFFERS = Audience("offers", _all(*_STAFF), frozenset({Role.TEAM_LEADER, Role.ADMINISTRATOR}))
OFFER_COMMENTS = Audience(
    "offer_comments",
    _all(*_STAFF),
    frozenset({Role.CONSULTANT, Role.TEAM_LEADER, Role.ADMINISTRATOR}),
)
"""What is said about the catalogue: decided on by those who may write it."""

FIELD_WORK = Audience("field_work", _all(Role.CONSULTANT, Role.TEAM_LEADER), _FIELD_STAFF)
PROMISES = Audience(
    "promises", {**_all(Role.CONSULTANT, Role.TEAM_LEADER), Role.CASEWORKER: Scope.GRANTED}, _FIELD_STAFF
)
REQUESTS = Audience("requests", _all(*_COMPANY_STAFF), _FIELD_STAFF)
KPIS = Audience("kpis", _all(*_STAFF), frozenset({Role.TEAM_LEADER}))

_GRANTED = {Role.CONSULTANT: Scope.GRANTED, Role.CASEWORKER: Scope.GRANTED}
SHORTLISTS = Audience("shortlists", _GRANTED, frozenset({Role.CONSULTANT}), personal=True)
CANDIDATES = Audience("candidates", _GRANTED, frozenset({Role.CASEWORKER}), personal=True)
PLACEMENTS = Audience("placements", _GRANTED, frozenset({Role.CONSULTANT, Role.CASEWORKER}), personal=True)
OWN = Audience("own", dict.fromkeys(_STAFF, Scope.GRANTED), frozenset(_STAFF))
"""What belongs to its owner alone, whichever role he has."""

READS = Audience("reads", {}, frozenset(_STAFF), personal=True)

AS_RECORD = Audience("as_record", {}, frozenset())
"""Conflicts, history and tags: they carry the audience of the record they belong to."""

AUDIENCES = {
    audience.name: audience
    for audience in (
        SETTINGS,
        COMPANIES,
        CAMPAIGNS,
        OFFERS,
        OFFER_COMMENTS,
        FIELD_WORK,
        PROMISES,
        REQUESTS,
        KPIS,
        SHORTLISTS,
        CANDIDATES,
        PLACEMENTS,
        OWN,
        READS,
        AS_RECORD,
    )
}
"""All audiences by name."""
