"""One-time codes that bind a laptop: 12 characters without the ones that look alike, 15 minutes, once.

Only a keyed hash is stored. A code that was used stays until it expires, so that a laptop that lost the answer can
ask again and get the same device.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, insert, select, update

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.server.account_tables import ENROLMENT_CODE
from fieldvisit_sync.server.accounts import Account
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.stamps import to_stamp

CODE_LIFE = timedelta(minutes=15)
"""How long a code binds a device."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 12
_GROUP = 4
_PURPOSE = "enrolment-code"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V", "-": None, " ": None})


@dataclass(frozen=True, slots=True)
class CodeUse:
    """A valid code.

    Attributes:
        municipality: four-digit code.
        user: for whom it was made.
        digest: what stands in the database.
        device: the device that used it already, or None.
    """

    municipality: str
    user: str
    digest: str
    device: str | None


class EnrolmentCodes:
    """Makes codes and finds what they are for."""

    def __init__(self, signer: Signer, clock: Clock) -> None:
        self._signer = signer
        self._clock = clock

    def make(self, connection: Connection, account: Account) -> str:
        """Write a new code for an account and return it; it is shown once and stored nowhere."""
        code = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
        connection.execute(
            delete(ENROLMENT_CODE).where(
                ENROLMENT_CODE.c.municipality == account.municipality,
                ENROLMENT_CODE.c.expires_at < to_stamp(self._clock.now()),
            )
        )
        connection.execute(
            insert(ENROLMENT_CODE).values(
                municipality=account.municipality,
                digest=self._digest(code),
                user_id=account.user,
                expires_at=to_stamp(self._clock.now() + CODE_LIFE),
            )
        )
        return "-".join(code[place : place + _GROUP] for place in range(0, _LENGTH, _GROUP))

    def find(self, connection: Connection, code: str) -> CodeUse | None:
        """Return what a code is for; None when it is unknown or has expired."""
        row = connection.execute(
            select(ENROLMENT_CODE).where(
                ENROLMENT_CODE.c.digest == self._digest(code),
                ENROLMENT_CODE.c.expires_at > to_stamp(self._clock.now()),
            )
        ).first()
        return None if row is None else CodeUse(row.municipality, row.user_id, row.digest, row.device_id)

    def spend(self, connection: Connection, use: CodeUse, device: str) -> bool:
        """Note which device used a code; False when another one was faster."""
        spent = connection.execute(
            update(ENROLMENT_CODE)
            .where(
                ENROLMENT_CODE.c.municipality == use.municipality,
                ENROLMENT_CODE.c.digest == use.digest,
                ENROLMENT_CODE.c.device_id.is_(None),
            )
            .values(device_id=device)
        )
        return spent.rowcount == 1

    def _digest(self, code: str) -> str:
        return self._signer.digest(_PURPOSE, code.upper().translate(_LOOKALIKES)[: 2 * _LENGTH])
