"""Where a workplace lies, as people write it."""

from fieldvisit.domain.records.production_unit import ProductionUnit


def street_line(unit: ProductionUnit) -> str:
    """Return street, number, floor and door: `Smedevænget 4, 1. th`; empty where nothing is known."""
    house = " ".join(part for part in (unit.street, unit.house_number) if part)
    floor = " ".join(part for part in (f"{unit.floor}." if unit.floor else "", unit.door) if part)
    return ", ".join(part for part in (house, floor) if part)


def full_address(unit: ProductionUnit) -> str:
    """Return the address in one line: `Smedevænget 4, 9999 Lindevang`."""
    town = " ".join(part for part in (unit.postcode, unit.town) if part)
    return ", ".join(part for part in (street_line(unit), town) if part)
