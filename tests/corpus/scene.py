"""Who stands in the corpus: a fictional municipality and four people, with ids, keys and secrets that protect nothing."""

import base64
import hashlib
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, insert

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.login import EnrolAnswer
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.account_tables import DEVICE
from fieldvisit_sync.server.accounts import Account, add_account
from fieldvisit_sync.server.database import open_database
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.municipalities import Municipality, add_municipality
from fieldvisit_sync.server.pool_shown import note_shown
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import META
from tests.drivers.server_database import DatabasePlace

CODE = "0998"
NAME = "Lindevang Kommune"
CITIZEN = "01a20114-0000-7000-8000-0000000000c1"


@dataclass(frozen=True)
class Person:
    """Somebody with one laptop."""

    login: str
    role: Role
    number: int

    @property
    def user(self) -> str:
        """Id of the user."""
        return f"01a20114-0000-7000-8000-{self.number:012}"

    @property
    def device(self) -> str:
        """Id of the laptop."""
        return f"01a20114-0000-7000-9000-{self.number:012}"

    @property
    def key(self) -> Ed25519PrivateKey:
        """Key of the laptop."""
        return Ed25519PrivateKey.from_private_bytes(_secret(self.login))

    @property
    def enrolment(self) -> EnrolAnswer:
        """What the server told the laptop when it was bound."""
        return EnrolAnswer(
            device=self.device,
            user=self.user,
            login=self.login,
            name=self.login.title(),
            role=self.role.value,
            municipality=CODE,
            municipality_name=NAME,
            recovery_key=base64.b64encode(bytes(32)).decode(),
        )


PEOPLE = {
    person.login: person
    for person in (
        Person("mette", Role.CONSULTANT, 1),
        Person("karim", Role.CONSULTANT, 2),
        Person("hanne", Role.CASEWORKER, 3),
        Person("lena", Role.TEAM_LEADER, 4),
    )
}


def fill_server(place: DatabasePlace, clock: Clock) -> None:
    """Write the scene into a fresh server database, which must be opened anew afterwards."""
    database = open_database(place.url, place.data, place.key)
    at = to_stamp(clock.now())
    secrets = {name: _secret(name).hex() for name in ("epoch", "cursor_key", "signing_key")}
    with database.transaction() as connection:
        connection.execute(delete(META).where(META.c.name.in_(list(secrets))))
        connection.execute(insert(META), [{"name": name, "value": value} for name, value in secrets.items()])
        add_municipality(connection, Municipality(CODE, NAME, bytes(32)), at)
        for person in PEOPLE.values():
            account = Account(CODE, person.user, person.login, person.login.title(), person.role)
            add_account(connection, account, "no password", at)
            connection.execute(
                insert(DEVICE).values(
                    municipality=CODE,
                    id=person.device,
                    user_id=person.user,
                    name=person.login,
                    public_key=person.key.public_key().public_bytes_raw(),
                    state="active",
                    enrolled_at=at,
                )
            )
        mette = PEOPLE["mette"]
        note_shown(connection, clock.now(), Identity("", mette.user, CODE, mette.role), [CITIZEN])
    database.close()


def _secret(name: str) -> bytes:
    return hashlib.blake2b(name.encode(), digest_size=32, person=b"corpus").digest()
