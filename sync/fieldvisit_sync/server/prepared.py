"""Queries that are compiled once for each database, and then only given their values.

Working out the text of a query of the feed costs the database library more than the engine needs to answer it.
"""

from typing import Any, cast

from sqlalchemy import BindParameter, Connection, Select, bindparam

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.plain import fetch


class Prepared:
    """One query.

    Args:
        query: with a `parameter` for everything that differs from use to use; texts and numbers only.
    """

    def __init__(self, query: Select[Any]) -> None:
        self._query = query
        self._texts: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def fetch(self, connection: Connection, **values: object) -> list[Any]:
        """Return the rows as tuples. Errors as `plain.fetch`."""
        known = self._texts.get(connection.dialect.name)
        if known is None:
            known = self._texts[connection.dialect.name] = self._compile(connection)
        statement, places, usual = known
        given = {**usual, **values}
        return fetch(
            connection, statement, given if places is None else tuple(given[name] for name in places)
        )

    def _compile(self, connection: Connection) -> tuple[str, list[str] | None, dict[str, Any]]:
        # Lists, such as the audiences of a role, are written out: they belong to the query.
        compiled = self._query.compile(
            dialect=connection.dialect, compile_kwargs={"render_postcompile": True}
        )
        return str(compiled), compiled.positiontup, dict(compiled.params)


def parameter(name: str) -> BindParameter[Any]:
    """Return what stands for a value that is given at each use."""
    return bindparam(name, required=False)


def anybody(role: Role) -> Identity:
    """Return an identity for prepared queries: `device`, `user` and `municipality` are given at each use."""
    device, user, municipality = (cast("str", parameter(name)) for name in ("device", "user", "municipality"))
    return Identity(device, user, municipality, role)


def ids_of(identity: Identity) -> dict[str, str]:
    """Return what takes the place of `anybody`."""
    return {"device": identity.device, "user": identity.user, "municipality": identity.municipality}
