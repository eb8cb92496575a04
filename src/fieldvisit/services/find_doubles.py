"""Finding workplaces that were written down twice, so that a person can merge them (SYNC "Identity")."""

from collections.abc import Collection, Iterable

from fieldvisit.domain.double_workplace import Traits, is_double
from fieldvisit.domain.folding import fold
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import find_unit, may_write_companies, require_company_writer
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.double_workplace import (
    UnitLine,
    line_of,
    lines_beside,
    lines_without_p_number,
)
from fieldvisit.store.state import get_state, set_state

_DIFFERENT = "different_units"
"""State: pairs of workplaces of which somebody said here that they are two."""

_MOST = 3


def possible_doubles(workspace: Workspace, unit: str) -> tuple[ProductionUnit, ...]:
    """Return the workplaces that look like this one, the most alike first, at most three.

    Nobody is asked who could not merge them.
    """
    with workspace.store.read() as reader:
        return _doubles(workspace, reader, unit)


def merged_units(workspace: Workspace, unit: str) -> tuple[ProductionUnit, ...]:
    """Return the workplaces that a person merged into this one, for whoever may take that back."""
    if not may_write_companies(workspace):
        return ()
    with workspace.store.read() as reader:
        merged = reader.find(ProductionUnit, merged_into=unit, order=("name", "id"))
    return tuple(double for double in merged if not double.p_number)


def _doubles(workspace: Workspace, reader: Reader, unit: str) -> tuple[ProductionUnit, ...]:
    line = line_of(reader, unit) if may_write_companies(workspace) else None
    if line is None:
        return ()
    different = _said_different(reader)
    found = _alike(workspace, line, lines_beside(reader, line))
    ids = [other for other in found if _pair(unit, other) not in different][:_MOST]
    units = _units(reader, ids)
    return tuple(units[each] for each in ids)


def all_doubles(workspace: Workspace) -> list[tuple[ProductionUnit, ProductionUnit]]:
    """Return all pairs of workplaces that look like one, each once.

    Raises:
        ProblemError: the role may not merge companies.
    """
    require_company_writer(workspace)
    pairs: dict[tuple[str, ...], tuple[str, str]] = {}
    with workspace.store.read() as reader:
        different = _said_different(reader)
        for line in lines_without_p_number(reader):
            for other in _alike(workspace, line, lines_beside(reader, line)):
                if _pair(line.id, other) not in different:
                    pairs.setdefault(_pair(line.id, other), (line.id, other))
        units = _units(reader, {unit for pair in pairs for unit in pair})
    return [(units[one], units[other]) for one, other in pairs.values()]


def _pair(one: str, other: str) -> tuple[str, ...]:
    return tuple(sorted((one, other)))


def _said_different(reader: Reader) -> set[tuple[str, ...]]:
    return {tuple(pair) for pair in get_state(reader.connection, _DIFFERENT) or []}


def _units(reader: Reader, ids: Collection[str]) -> dict[str, ProductionUnit]:
    return {unit.id: unit for unit in reader.find(ProductionUnit, id=tuple(ids))} if ids else {}


def say_different(workspace: Workspace, one: str, other: str) -> None:
    """Remember on this computer that two workplaces are two, so that nobody is asked again.

    Raises:
        ProblemError: one of them is not here.
    """
    with workspace.store.read() as reader:
        pair = sorted((find_unit(reader, one).id, find_unit(reader, other).id))
    with workspace.store.maintain() as connection:
        known = [each for each in get_state(connection, _DIFFERENT) or [] if each != pair]
        set_state(connection, _DIFFERENT, [*known, pair])


def _alike(workspace: Workspace, line: UnitLine, others: Iterable[UnitLine]) -> list[str]:
    # The library costs 10 ms to import, and the start of the window needs none of it.
    from rapidfuzz import fuzz

    one = _traits(workspace, line)
    found: list[tuple[float, str]] = []
    for each in others:
        other = _traits(workspace, each)
        name = max(
            fuzz.token_sort_ratio(one.name, other.name),
            fuzz.ratio(one.name.replace(" ", ""), other.name.replace(" ", "")),
        )
        if is_double(one, other, name, fuzz.ratio(one.street, other.street)):
            found.append((-name, other.unit))
    return [unit for _, unit in sorted(found)]


def _traits(workspace: Workspace, line: UnitLine) -> Traits:
    plain = "".join(
        letter if letter.isalnum() else " "
        for letter in fold(short_name(line.name or "", workspace.reference))
    )
    return Traits(
        unit=line.id,
        company=line.company or "",
        p_number=line.p_number or "",
        name=" ".join(plain.split()),
        street=" ".join(fold(f"{line.street or ''} {line.house_number or ''}").split()),
        postcode=line.postcode or "",
        phone="".join(letter for letter in line.phone or "" if letter.isdigit())[-8:],
        mail=(line.mail or "").strip().lower(),
    )
