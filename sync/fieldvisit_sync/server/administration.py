"""What an administrator of the server does from the command line: municipalities, users, codes, devices.

Every function is one transaction and answers a document for `--json`.
"""

import base64
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import uuid_utils
from sqlalchemy import Connection

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import setting_id
from fieldvisit_sync.server.accounts import (
    LOGIN,
    Account,
    add_account,
    clean_login,
    find_account,
    find_login,
    set_role,
)
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.defaults import SETTINGS
from fieldvisit_sync.server.devices import block_device, find_device, list_devices
from fieldvisit_sync.server.enrolment_codes import CODE_LIFE, EnrolmentCodes
from fieldvisit_sync.server.lost_laptop import report_device
from fieldvisit_sync.server.municipalities import (
    CODE,
    Municipality,
    add_municipality,
    find_municipality,
    list_municipalities,
    make_recovery_key,
)
from fieldvisit_sync.server.own_records import OwnRecord, write_own_records
from fieldvisit_sync.server.passwords import make_hash
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.server_key import write_secret_file
from fieldvisit_sync.server.server_secret import ensure_secret
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.stamps import to_stamp

_LONGEST_NAME = 200
_BLANKS = re.compile(r"\s+")


class WrongUseError(ValueError):
    """An argument that cannot be; the message says which (CLI exit 2)."""


class DeniedError(Exception):
    """What was asked for does not fit what is there; the message says why (CLI exit 5)."""


def create_municipality(database: Database, clock: Clock, data: Path, code: str, name: str) -> dict[str, Any]:
    """Add a municipality with its default settings and a recovery key, whose private half goes into a file.

    Args:
        database: where to write.
        clock: for the stamps.
        data: folder of the key file `recovery-CODE.key`.
        code: four digits.
        name: for people.

    Raises:
        WrongUseError: no municipality code, or no name.
        DeniedError: it is there already, or its key file is.
    """
    if not CODE.fullmatch(code):
        raise WrongUseError("kommunekoden skal have fire cifre, for eksempel 0998")
    cleaned = _clean_name(name)
    private, public = make_recovery_key()
    key_file = data / f"recovery-{code}.key"

    def work(connection: Connection) -> None:
        if find_municipality(connection, code) is not None:
            raise DeniedError(f"kommune {code} findes allerede")
        add_municipality(connection, Municipality(code, cleaned, public), to_stamp(clock.now()))
        write_own_records(connection, clock.now(), code, _default_settings(code))

    try:
        write_secret_file(key_file, base64.b64encode(private))
    except FileExistsError:
        raise DeniedError(f"nøglefilen {key_file.name} findes allerede") from None
    try:
        database.write(work)
    except BaseException:
        key_file.unlink()
        raise
    return {"municipality": code, "name": cleaned, "recovery_key_file": str(key_file)}


def create_user(
    database: Database, clock: Clock, account: Account, password: str, *, initials: str | None = None
) -> dict[str, Any]:
    """Add a user: the account and, in the same transaction, the user record that every laptop gets.

    Args:
        database: where to write.
        clock: for the stamps.
        account: who; an empty `user` gets a new id.
        password: at least `passwords.MINIMUM_LENGTH` characters.
        initials: shown where the name is too long; made from the name by default.

    Raises:
        WrongUseError: a login, name, id or password that cannot be.
        DeniedError: unknown municipality, or login or id in use.
    """
    login = clean_login(account.login)
    if not LOGIN.fullmatch(login):
        raise WrongUseError("login: små bogstaver, tal og . _ - @ +")
    name = _clean_name(account.name)
    user = account.user or str(uuid_utils.uuid7())
    if not is_id(user):
        raise WrongUseError("--id skal være en UUID")
    try:
        password_hash = make_hash(password)
    except ValueError:
        raise WrongUseError("adgangskoden skal have mindst 8 tegn") from None
    made = Account(account.municipality, user, login, name, account.role)

    def work(connection: Connection) -> None:
        if find_municipality(connection, made.municipality) is None:
            raise DeniedError(f"kommune {made.municipality} findes ikke")
        if find_login(connection, login) or find_account(connection, made.municipality, user):
            raise DeniedError("login eller id er i brug")
        add_account(connection, made, password_hash, to_stamp(clock.now()))
        fields = {
            "login": login,
            "name": name,
            "initials": initials or _initials(name),
            "role": made.role.value,
        }
        write_own_records(connection, clock.now(), made.municipality, [OwnRecord("user", user, fields)])

    database.write(work)
    return _document(made)


def change_role(database: Database, clock: Clock, login: str, role: Role) -> dict[str, Any]:
    """Give a user another role, in the account and in the user record; it counts from the next request.

    Raises:
        DeniedError: unknown login.
    """

    def work(connection: Connection) -> Account:
        account = _find(connection, login)
        set_role(connection, account, role)
        record = OwnRecord("user", account.user, {"role": role.value})
        write_own_records(connection, clock.now(), account.municipality, [record])
        return Account(account.municipality, account.user, account.login, account.name, role)

    return _document(database.write(work))


def create_code(database: Database, clock: Clock, login: str) -> dict[str, Any]:
    """Make a one-time enrolment code.

    Raises:
        DeniedError: unknown login.
    """

    def work(connection: Connection) -> str:
        codes = EnrolmentCodes(Signer(ensure_secret(connection)), clock)
        return codes.make(connection, _find(connection, login))

    code = database.write(work)
    expires: datetime = clock.now() + CODE_LIFE
    return {"code": code, "login": clean_login(login), "expires_at": to_stamp(expires)}


def show_devices(database: Database, municipality: str | None) -> list[dict[str, Any]]:
    """List the devices of one municipality, or of all."""
    with database.read() as connection:
        codes = [municipality] if municipality else [known.code for known in list_municipalities(connection)]
        return [
            {"municipality": code, **msgspec.to_builtins(entry)}
            for code in codes
            for entry in list_devices(connection, code)
        ]


def revoke_device(database: Database, clock: Clock, device: str) -> dict[str, Any]:
    """Block a device; it is refused at its next request.

    Raises:
        DeniedError: no such device.
    """

    def work(connection: Connection) -> dict[str, Any]:
        found = find_device(connection, device) if is_id(device) else None
        if found is None:
            raise DeniedError("computeren findes ikke")
        block_device(connection, found.municipality, found.id, at=to_stamp(clock.now()), by="server")
        entries = list_devices(connection, found.municipality, found.user)
        entry = next(entry for entry in entries if entry.id == found.id)
        return {"municipality": found.municipality, **msgspec.to_builtins(entry)}

    return database.write(work)


def report_lost(database: Database, device: str) -> dict[str, Any]:
    """Say what a lost laptop held and what became of it (PRODUCT G10).

    Raises:
        DeniedError: no such device.
    """
    with database.read() as connection:
        found = find_device(connection, device) if is_id(device) else None
        report = report_device(connection, found.municipality, found.id) if found else None
    if report is None:
        raise DeniedError("computeren findes ikke")
    return report


def _find(connection: Connection, login: str) -> Account:
    found = find_login(connection, login)
    if found is None:
        raise DeniedError("login findes ikke")
    return found[0]


def _default_settings(municipality: str) -> list[OwnRecord]:
    return [
        OwnRecord("setting", setting_id(municipality, name), {"name": name, "value": value})
        for name, value in SETTINGS.items()
    ]


def _document(account: Account) -> dict[str, Any]:
    return {
        "id": account.user,
        "login": account.login,
        "name": account.name,
        "municipality": account.municipality,
        "role": account.role.value,
    }


def _clean_name(name: str) -> str:
    cleaned = _BLANKS.sub(" ", name).strip()
    if not 0 < len(cleaned) <= _LONGEST_NAME or not cleaned.isprintable():
        raise WrongUseError("navnet mangler eller er for langt")
    return cleaned


def _initials(name: str) -> str:
    words = name.split()
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
