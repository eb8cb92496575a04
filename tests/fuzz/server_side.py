"""The server of a schedule: the product's own code over a real database, entered behind the web framework.

It is put back to its first state by rows, so that a schedule costs milliseconds, and is killed by an exception at one of
the product's fault points: the transaction that was open is rolled back, what was remembered in memory is gone.
"""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, func, select

from fieldvisit.sync_client.http import ServerRefusedError, ServerUnreachableError
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.login import ChallengeAnswer, ChallengeRequest, EnrolRequest, TokenRequest
from fieldvisit_sync.protocol.messages import Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import decode_frame, encode_frame, split_frames
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server import account_tables
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.enrolment import Enrolment
from fieldvisit_sync.server.enrolment_codes import EnrolmentCodes
from fieldvisit_sync.server.erasure import erase_person, replay_erasures
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.fault_points import pass_by
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.passwords import Passwords
from fieldvisit_sync.server.pool_shown import note_shown
from fieldvisit_sync.server.proof import ProofReader
from fieldvisit_sync.server.server_secret import ensure_secret
from fieldvisit_sync.server.sign_in import SignIn
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.sync_handler import SyncSession
from fieldvisit_sync.server.tables import CHANGE, COUNTER, metadata
from tests.drivers.saved_rows import SavedRows, put_back, save_rows

assert account_tables.DEVICE.name in metadata.tables


class ServerKilledError(Exception):
    """The server's process ended here."""


class ServerSide:
    """One server.

    Args:
        database: its database, open.
        clock: its wall time.
        passwords: given by whoever opens many servers; making them costs half a second.

    Attributes:
        page_rows: most rows of a page, whatever a laptop asks for; small ones make many pages of few records.
        together: how many frames have arrived when the server takes the first of them.
    """

    def __init__(self, database: Database, clock: Clock, passwords: Passwords | None = None) -> None:
        self.database = database
        self.clock = clock
        self.page_rows = 5_000
        self.together = 2
        signer = Signer(database.write(ensure_secret))
        self._sign_in = SignIn(database, clock, signer)
        self._enrolment = Enrolment(database, clock, EnrolmentCodes(signer, clock), passwords or Passwords())

    @property
    def has_several_writers(self) -> bool:
        """Whether two transactions may write at once."""
        return self.database.engine.dialect.name == "postgresql"

    @property
    def history(self) -> tuple[int, int]:
        """How far the order of changes has come, and how many edits were taken: equal while nothing happens."""
        with self.database.read() as connection:
            newest = connection.scalar(select(func.max(COUNTER.c.seq))) or 0
            return newest, connection.scalar(select(func.count()).select_from(CHANGE)) or 0

    def edits_of(self, device: str) -> int:
        """Return how many edits of a device were taken."""
        with self.database.read() as connection:
            mine = select(func.count()).where(CHANGE.c.device_id == device)
            return connection.scalar(mine) or 0

    def save(self) -> SavedRows:
        """Return everything the database holds."""
        return save_rows(self.database)

    def load(self, saved: SavedRows, *, restores: bool = False) -> None:
        """Put the database back to what it held.

        Args:
            saved: all rows.
            restores: the way an administrator does it, so that it is another epoch from then on.
        """
        put_back(self.database, saved, self.clock.now() if restores else None)
        self.forget()

    def forget(self) -> None:
        """Lose what only memory held, as a process does that ends."""
        self.database.proofs = ProofReader()

    def post(self, path: str, body: bytes) -> bytes:
        """Answer a request of signing in.

        Raises:
            ServerRefusedError: the server refused it.
        """
        try:
            if path == "/v1/challenge":
                device = msgspec.json.decode(body, type=ChallengeRequest).device
                return msgspec.json.encode(ChallengeAnswer(challenge=self._sign_in.challenge(device)))
            if path == "/v1/token":
                asked = msgspec.json.decode(body, type=TokenRequest)
                return msgspec.json.encode(self._sign_in.token(asked))
            return msgspec.json.encode(self._enrolment.enrol(msgspec.json.decode(body, type=EnrolRequest)))
        except RequestError as error:
            raise ServerRefusedError(error.failure.value, "", 403) from None

    def sync(
        self, frames: Sequence[bytes], token: str, *, arrived: int | None, at: Callable[[str], None] = pass_by
    ) -> bytes | None:
        """Answer a sync request as the route does.

        Args:
            frames: the header and the frames of the batch, packed.
            token: of the device.
            arrived: how many frames of the batch reached the server before the line broke; None for all of them.
            at: told every fault point.

        Returns:
            The answer; None when the request never became whole.

        Raises:
            ServerUnreachableError: the server ended meanwhile.
            ServerRefusedError: the server refused the request.
        """
        try:
            identity = self._sign_in.identify(f"Bearer {token}")
            header = header_of(frames)
            header.page_rows = self.page_rows
            session = SyncSession(self.database, self.clock, identity, at)
            session.begin(header)
            heard = frames[1:] if arrived is None else frames[1 : 1 + arrived]
            for first in range(0, len(heard), self.together):
                together = heard[first : first + self.together]
                session.take_frames([decode_frame(packed, list[Mutation]) for packed in together])
            if arrived is not None:
                return None
            return b"".join(map(encode_frame, session.parts(session.answer())))
        except RequestError as error:
            raise ServerRefusedError(error.failure.value, "", 401) from None
        except ServerKilledError:
            self.forget()
            raise ServerUnreachableError from None

    def show_candidate(self, user: str, municipality: str, candidate: str) -> None:
        """Note that a search of the pool showed a candidate to a consultant."""
        who = Identity("", user, municipality, Role.CONSULTANT)
        self.database.write(lambda connection: note_shown(connection, self.clock.now(), who, [candidate]))

    def erase(self, municipality: str, candidate: str, journal: ErasureJournal) -> None:
        """Erase a citizen."""
        now = self.clock.now()
        self.database.write(
            lambda connection: erase_person(connection, journal, now, municipality, candidate)
        )

    def replay(self, journal: ErasureJournal) -> None:
        """Erase again, after a restore."""
        now = self.clock.now()
        self.database.write(lambda connection: replay_erasures(connection, journal, now))

    def rows(self, table: str) -> Sequence[Row[Any]]:
        """Return all rows of a table."""
        with self.database.read() as connection:
            return connection.execute(select(metadata.tables[table])).all()


def header_of(frames: Sequence[bytes]) -> SyncRequest:
    """Return a request's header."""
    return decode_frame(frames[0], SyncRequest)


def parts_of(content: bytes) -> list[SyncAnswer]:
    """Return the messages in an answer's bytes."""
    return [decode_frame(packed, SyncAnswer) for packed in split_frames(content)]
