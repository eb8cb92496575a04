"""Workplaces that another one is compared with: the beginnings of names, one company, one phone number, one mail address."""

from dataclasses import dataclass

from sqlalchemy import literal_column, or_, select, text

from fieldvisit.store.danish_order import beginning_with
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES, NAME_ORDER

_UNIT = KIND_TABLES["production_unit"]
_MOST = 2_000
_SHOWN = ("id", "company", "p_number", "name", "street", "house_number", "postcode", "phone", "mail")
_COLUMNS = tuple(_UNIT.c[name] for name in _SHOWN)
_STANDS = (_UNIT.c.merged_into.is_(None), _UNIT.c.ceased.is_(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLine:
    """What of a workplace is compared, as the table holds it."""

    id: str
    company: str | None
    p_number: str | None
    name: str | None
    street: str | None
    house_number: str | None
    postcode: str | None
    phone: str | None
    mail: str | None


def lines_beside(reader: Reader, unit: UnitLine) -> list[UnitLine]:
    """Return the workplaces that a workplace is compared with, at most two thousand.

    Two P-numbers are two workplaces: one that has a number is compared with the few that have none.
    """
    near = [_UNIT.c.company == unit.company] if unit.company else []
    near += [_UNIT.c[name] == value for name in ("phone", "mail") if (value := getattr(unit, name))]
    if unit.name:
        near.append(literal_column(NAME_ORDER.text).between(*beginning_with(unit.name)))
    if not near:
        return []
    without = [_UNIT.c.p_number.is_(None)] if unit.p_number else []
    query = select(*_COLUMNS).where(or_(*near), *without, *_STANDS, _UNIT.c.id != unit.id).limit(_MOST)
    return [UnitLine(**row) for row in reader.connection.execute(query).mappings()]


def line_of(reader: Reader, unit: str) -> UnitLine | None:
    """Return what of one workplace is compared; None when it does not stand for itself."""
    row = reader.connection.execute(select(*_COLUMNS).where(_UNIT.c.id == unit, *_STANDS)).mappings().first()
    return None if row is None else UnitLine(**row)


def lines_without_p_number(reader: Reader) -> list[UnitLine]:
    """Return the workplaces whose P-number is not known, by name: of two doubles one is always among them."""
    query = (
        select(*_COLUMNS)
        .where(_UNIT.c.p_number.is_(None), *_STANDS)
        .order_by(text(NAME_ORDER.text), _UNIT.c.id)
    )
    return [UnitLine(**row) for row in reader.connection.execute(query).mappings()]
