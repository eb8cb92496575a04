"""Binding a laptop to a user: with a one-time code, or with login and password (SECURITY "Login, devices, rights")."""

import base64
import binascii
import unicodedata

import uuid_utils
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.login import EnrolAnswer, EnrolRequest
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.accounts import Account, find_account, find_login
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.devices import Device, State, add_device, find_device_by_key
from fieldvisit_sync.server.enrolment_codes import CodeUse, EnrolmentCodes
from fieldvisit_sync.server.failures import BUSY_RETRY_SECONDS, RequestError
from fieldvisit_sync.server.municipalities import find_municipality
from fieldvisit_sync.server.passwords import BusyError, Passwords
from fieldvisit_sync.server.server_secret import ensure_secret
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.wipe_orders import WipeOrders

MAX_NAME = 100
"""Most characters of a device's name; more is cut."""


class Enrolment:
    """Binds devices."""

    def __init__(self, database: Database, clock: Clock, codes: EnrolmentCodes, passwords: Passwords) -> None:
        self._database = database
        self._clock = clock
        self._codes = codes
        self._passwords = passwords

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Bind the device that asks; a repetition with the same key gives the same device.

        Raises:
            RequestError: WRONG_LOGIN for a wrong code, login or password, which are not told apart;
                BAD_REQUEST for a key that is none; BLOCKED when the device was blocked meanwhile.
        """
        key = _read_key(request.public_key)
        name = _clean_name(request.device_name)
        if request.code is not None:
            return self._enrol_by_code(request.code, key, name)
        account = self._check_password(request.login or "", request.password or "")
        return self._database.write(lambda connection: self._bind(connection, account, key, name, None))

    def _enrol_by_code(self, code: str, key: bytes, name: str) -> EnrolAnswer:
        def work(connection: Connection) -> EnrolAnswer:
            use = self._codes.find(connection, code)
            account = find_account(connection, use.municipality, use.user) if use else None
            if account is None:
                raise RequestError(Failure.WRONG_LOGIN)
            return self._bind(connection, account, key, name, use)

        return self._database.write(work)

    def _check_password(self, login: str, password: str) -> Account:
        with self._database.read() as connection:
            found = find_login(connection, login)
        try:
            right = self._passwords.is_right(found and found[1], password)
        except BusyError:
            raise RequestError(Failure.SERVER_BUSY, BUSY_RETRY_SECONDS) from None
        if found is None or not right:
            raise RequestError(Failure.WRONG_LOGIN)
        return found[0]

    def _bind(
        self, connection: Connection, account: Account, key: bytes, name: str, use: CodeUse | None
    ) -> EnrolAnswer:
        device = find_device_by_key(connection, account.municipality, account.user, key)
        if use is not None and use.device is not None and (device is None or device.id != use.device):
            raise RequestError(Failure.WRONG_LOGIN)
        if device is None:
            device = Device(str(uuid_utils.uuid7()), account.municipality, account.user, name, key)
            add_device(connection, device, to_stamp(self._clock.now()))
        if device.state is not State.ACTIVE:
            raise RequestError(Failure.BLOCKED)
        if use is not None and use.device is None and not self._codes.spend(connection, use, device.id):
            raise RequestError(Failure.WRONG_LOGIN)
        municipality = find_municipality(connection, account.municipality)
        return EnrolAnswer(
            device=device.id,
            user=account.user,
            login=account.login,
            name=account.name,
            role=account.role.value,
            municipality=account.municipality,
            municipality_name=municipality.name if municipality else account.municipality,
            recovery_key=base64.b64encode(municipality.recovery_key).decode() if municipality else None,
            order_key=WipeOrders(Signer(ensure_secret(connection))).public_key,
        )


def _read_key(text: str) -> bytes:
    try:
        key = base64.b64decode(text.encode("ascii"), validate=True)
        Ed25519PublicKey.from_public_bytes(key)
    except (ValueError, binascii.Error):
        raise RequestError(Failure.BAD_REQUEST) from None
    return key


def _clean_name(text: str) -> str:
    """Return a device's name without characters that a list or a database cannot show."""
    shown = "".join(letter for letter in text if unicodedata.category(letter)[0] != "C")
    return shown.strip()[:MAX_NAME] or "?"
