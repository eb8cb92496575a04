"""What a re-import may overwrite: nothing that a person wrote (issue "Real input").

A record keeps the register's values of the last import in `register`. A field whose present value is still that value
belongs to the register and follows it; a field that a person has changed stays, and `register` learns the new value
all the same. Fields that only make sense together (an address, a trade, a staff figure) follow or stay together.
"""

from collections.abc import Mapping
from typing import Any

Wire = dict[str, Any]

ADDRESS = ("street", "house_number", "floor", "door", "postcode", "town")
"""What a person may have written of an address; the codes that belong to it follow it."""
ADDRESS_CODES = ("municipality_code", "address_id")
INDUSTRY = ("industry_code", "industry_scheme", "industry_text")
STAFF = ("employees", "size_band")

OWNED = frozenset({"form_code", "ad_protected", "status", "started", "ceased", "checked_in_cvr", "p_number"})
"""Fields that nobody edits by hand: always the register's."""

_EMPTY: tuple[Any, ...] = (None, "", [])


def merge_register(
    present: Mapping[str, Any], incoming: Mapping[str, Any], notes: Mapping[str, Any] | None = None
) -> Wire:
    """Return the fields to write, `register` among them; empty when the import brings nothing new.

    Args:
        present: the record's fields in wire form.
        incoming: what the file says, field to wire value; None means that the register has no value, an absent field
            that the file does not say.
        notes: what only `register` keeps; None takes a note away.
    """
    last: Mapping[str, Any] = present.get("register") or {}
    register = {
        name: value for name, value in {**last, **incoming, **(notes or {})}.items() if value not in _EMPTY
    }
    if register == last and all(_same(present.get(name), value) for name, value in incoming.items()):
        return {}
    changes: Wire = {}
    for names in _parted(incoming):
        told = {name: incoming[name] for name in names if name in incoming}
        if _belongs_to_register(names, present, last, told):
            changes |= {name: value for name, value in told.items() if not _same(present.get(name), value)}
    if register != last:
        changes["register"] = register
    return changes


def _parted(incoming: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """Return the fields in groups that follow or stay together."""
    address = (*ADDRESS, *ADDRESS_CODES)
    groups = [group for group in (address, INDUSTRY, STAFF) if any(name in incoming for name in group)]
    grouped = {name for group in groups for name in group}
    return [*groups, *((name,) for name in incoming if name not in grouped)]


def _belongs_to_register(
    names: tuple[str, ...], present: Mapping[str, Any], last: Mapping[str, Any], told: Mapping[str, Any]
) -> bool:
    if names[0] in OWNED:
        return True
    writable = [name for name in names if name not in ADDRESS_CODES]
    if all(_same(present.get(name), last.get(name)) for name in writable):
        return True
    if any(present.get(name) not in _EMPTY for name in writable):
        return False
    # A person has cleared it: it stays empty until the register has something new to say.
    return any(not _same(told[name], last.get(name)) for name in writable if name in told)


def _same(one: Any, other: Any) -> bool:
    return one == other or (one in _EMPTY and other in _EMPTY)
