"""A server with two municipalities, their people and laptops, as tests of who may come in need them."""

import base64
import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit_sync.protocol.login import EnrolAnswer, EnrolRequest, TokenRequest
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.accounts import Account, add_account
from fieldvisit_sync.server.challenges import SIGNED_PREFIX
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.enrolment import Enrolment
from fieldvisit_sync.server.enrolment_codes import EnrolmentCodes
from fieldvisit_sync.server.municipalities import Municipality, add_municipality
from fieldvisit_sync.server.passwords import Passwords, make_hash
from fieldvisit_sync.server.server_secret import ensure_secret
from fieldvisit_sync.server.sign_in import SignIn
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.stamps import to_stamp
from tests.drivers.hand_clock import HandClock

HOME = "0998"
NEIGHBOUR = "0997"
PASSWORDS = Passwords()
PASSWORD = secrets.token_urlsafe(12)
HASH = make_hash(PASSWORD)

CONSULTANT = Account(
    HOME, "01a20114-0000-7000-8000-000000000001", "konsulent", "Konsulent Et", Role.CONSULTANT
)
COLLEAGUE = Account(HOME, "01a20114-0000-7000-8000-000000000002", "kollega", "Konsulent To", Role.CONSULTANT)
CASEWORKER = Account(
    HOME, "01a20114-0000-7000-8000-000000000003", "sagsbehandler", "Sagsbehandler Et", Role.CASEWORKER
)
LEADER = Account(HOME, "01a20114-0000-7000-8000-000000000004", "leder", "Leder Et", Role.TEAM_LEADER)
ADMINISTRATOR = Account(
    HOME, "01a20114-0000-7000-8000-000000000005", "administrator", "Administrator Et", Role.ADMINISTRATOR
)
FOREIGN_LEADER = Account(
    NEIGHBOUR, "01a20114-0000-7000-8000-000000000004", "naboleder", "Leder To", Role.TEAM_LEADER
)
PEOPLE = (CONSULTANT, COLLEAGUE, CASEWORKER, LEADER, ADMINISTRATOR, FOREIGN_LEADER)


class Laptop:
    """A laptop's key and, once enrolled, who it belongs to."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self.public_key = base64.b64encode(self._key.public_key().public_bytes_raw()).decode()

    def sign(self, challenge: str) -> str:
        """Return the answer to a challenge."""
        return base64.b64encode(self._key.sign(SIGNED_PREFIX + challenge.encode())).decode()

    def request_token(self, device: str, challenge: str) -> TokenRequest:
        """Return the request for a token."""
        return TokenRequest(device=device, challenge=challenge, signature=self.sign(challenge))


class Town:
    """The services of a server over a database with people."""

    def __init__(self, database: Database, clock: HandClock) -> None:
        self.database = database
        self.clock = clock
        signer = Signer(database.write(ensure_secret))
        self.codes = EnrolmentCodes(signer, clock)
        self.enrolment = Enrolment(database, clock, self.codes, PASSWORDS)
        self.sign_in = SignIn(database, clock, signer)
        with database.transaction() as connection:
            for code in (HOME, NEIGHBOUR):
                add_municipality(
                    connection, Municipality(code, f"Kommune {code}", bytes(32)), to_stamp(clock.now())
                )
            for account in PEOPLE:
                add_account(connection, account, HASH, to_stamp(clock.now()))

    def make_code(self, account: Account) -> str:
        """Return a fresh enrolment code."""
        return self.database.write(lambda connection: self.codes.make(connection, account))

    def enrol(self, account: Account, laptop: Laptop | None = None, code: str | None = None) -> EnrolAnswer:
        """Enrol a laptop by code."""
        return self.enrolment.enrol(
            EnrolRequest(
                device_name="bærbar",
                public_key=(laptop or Laptop()).public_key,
                code=code or self.make_code(account),
            )
        )

    def enter(self, account: Account) -> tuple[str, str]:
        """Enrol a new laptop and sign it in; return its id and its Authorization header."""
        laptop = Laptop()
        device = self.enrol(account, laptop).device
        answer = self.sign_in.token(laptop.request_token(device, self.sign_in.challenge(device)))
        return device, f"Bearer {answer.token}"
