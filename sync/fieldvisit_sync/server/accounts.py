"""Local accounts: who has a login, with which role, and the hash of the password (passwords.py)."""

import re
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.account_tables import ACCOUNT

LOGIN = re.compile(r"[a-z0-9æøå][a-z0-9æøå._@+-]{0,99}")
"""A login, after `clean_login`."""


@dataclass(frozen=True, slots=True)
class Account:
    """A person with a login.

    Attributes:
        municipality: four-digit code.
        user: id of the synced user record.
        login: unique on this server.
        name: for people.
        role: what the person may do.
    """

    municipality: str
    user: str
    login: str
    name: str
    role: Role


_COLUMNS = (ACCOUNT.c.municipality, ACCOUNT.c.user_id, ACCOUNT.c.login, ACCOUNT.c.name, ACCOUNT.c.role)


def clean_login(text: str) -> str:
    """Return a login as it is stored: without blanks around it, in small letters."""
    return text.strip().lower()


def add_account(connection: Connection, account: Account, password_hash: str, at: str) -> None:
    """Write an account; `at` is the STAMP of now."""
    connection.execute(
        insert(ACCOUNT).values(
            municipality=account.municipality,
            user_id=account.user,
            login=account.login,
            name=account.name,
            role=account.role.value,
            password_hash=password_hash,
            added_at=at,
        )
    )


def find_account(connection: Connection, municipality: str, user: str) -> Account | None:
    """Return the account of a user."""
    row = connection.execute(
        select(*_COLUMNS).where(ACCOUNT.c.municipality == municipality, ACCOUNT.c.user_id == user)
    ).first()
    return None if row is None else _account(*row)


def find_login(connection: Connection, login: str) -> tuple[Account, str] | None:
    """Return the account with this login and its password hash."""
    cleaned = clean_login(login)
    if not LOGIN.fullmatch(cleaned):
        return None
    row = connection.execute(
        select(*_COLUMNS, ACCOUNT.c.password_hash).where(ACCOUNT.c.login == cleaned)
    ).first()
    return None if row is None else (_account(*row[:5]), str(row.password_hash))


def set_role(connection: Connection, account: Account, role: Role) -> None:
    """Give an account another role; it counts from the next request of every device of the user."""
    connection.execute(
        update(ACCOUNT)
        .where(ACCOUNT.c.municipality == account.municipality, ACCOUNT.c.user_id == account.user)
        .values(role=role.value)
    )


def _account(municipality: str, user: str, login: str, name: str, role: str) -> Account:
    return Account(municipality, user, login, name, Role(role))
