"""Who covers what: all colleagues with role, team and areas, and who covers one workplace (R34)."""

from collections import defaultdict
from dataclasses import dataclass

from fieldvisit.domain.area_cover import ranked_cover, trades_of
from fieldvisit.domain.records.area import Area
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.area_words import district_name, group_name, trade_name
from fieldvisit.services.list_file import ListFile, PersonGuard, Row, Say, finished
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company import districts_in_use
from fieldvisit_sync.schema.audience import PROMISES

ROLES = ("consultant", "caseworker", "team_leader", "administrator")
"""In the order in which they are shown."""

_VISITING = frozenset(role.value for role in PROMISES.write)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverLine:
    """A colleague and one area; without an area the colleague alone.

    Attributes:
        user: the colleague; None when the account is gone.
        name: of the colleague, empty when gone.
        role: code of one of `ROLES`, else empty.
        team: empty when unknown.
        area: what is covered; None for nothing in particular.
        trades: names of the trades, in the order of their codes.
        groups: names of the groups of citizens.
        districts: postcodes with towns.
    """

    user: str | None
    name: str
    role: str
    team: str
    area: Area | None
    trades: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()

    @property
    def covered(self) -> tuple[str, ...]:
        """Everything that is covered, in words."""
        return (*self.trades, *self.groups, *self.districts)


def read_coverage(workspace: Workspace, language: str = "da") -> tuple[CoverLine, ...]:
    """Return everybody with a login, role by role and by name, each area on a line of its own."""
    with workspace.store.read() as reader:
        return _lines(reader, workspace.reference, language)


def colleagues(workspace: Workspace) -> tuple[User, ...]:
    """Return everybody with a login, by name."""
    with workspace.store.read() as reader:
        return tuple(reader.find(User, order=("name", "id")))


def covering_names(reader: Reader, reference: ReferenceData, unit: ProductionUnit) -> tuple[str, ...]:
    """Return the names of those who visit companies and cover a workplace's trade and place, the nearest fit first."""
    areas = visiting_areas(reader)
    if not areas:
        return ()
    ranked = ranked_cover(areas, trades_of(reference, unit.industry_code), unit.postcode or "")
    names = {user.id: user.name or "" for user in reader.find(User, id=ranked)}
    return tuple(names[user] for user in ranked if names.get(user))


def visiting_areas(reader: Reader) -> list[Area]:
    """Return the areas of those who can be given a task; others read no follow-ups, or not all."""
    others = {user.id for user in reader.find(User) if user.role and user.role not in _VISITING}
    return [area for area in reader.find(Area) if area.user not in others]


def who_covers(workspace: Workspace, unit: str) -> tuple[str, ...]:
    """Return the names of those who cover a workplace; empty when nobody does or there is no such workplace."""
    with workspace.store.read() as reader:
        place = reader.get(ProductionUnit, unit)
        return covering_names(reader, workspace.reference, place) if place is not None else ()


def export_coverage(workspace: Workspace, *, say: Say = str, language: str = "da") -> ListFile:
    """Return who covers what as a list to print or keep: colleagues at work, nobody else."""
    with workspace.store.read() as reader:
        guard = PersonGuard(reader, workspace.reference)
        rows: list[Row] = [
            (
                line.name,
                workspace.reference.word("role", line.role, language) if line.role else "",
                line.team,
                "; ".join(line.trades),
                "; ".join(line.groups),
                ", ".join(line.districts),
                guard.text(line.area.note if line.area is not None else None, None),
            )
            for line in _lines(reader, workspace.reference, language)
        ]
        head = (
            say("Medarbejder"),
            say("Rolle"),
            say("Team"),
            say("Brancher"),
            say("Målgrupper"),
            say("Områder"),
            say("Note"),
        )
        return finished("daekning", say("Hvem dækker hvad"), head, rows, guard)


def _lines(reader: Reader, reference: ReferenceData, language: str) -> tuple[CoverLine, ...]:
    towns = districts_in_use(reader)
    held: dict[str, list[Area | None]] = defaultdict(list)
    for area in reader.find(Area):
        held[area.user or ""].append(area)
    users = {user.id: user for user in reader.find(User, order=("name", "id"))}
    lines = [
        _line(reference, language, towns, user, area)
        for user in users.values()
        for area in (held[user.id] or [None])
    ]
    gone = [area for user, areas in held.items() if user not in users for area in areas]
    lines += [_line(reference, language, towns, None, area) for area in gone]
    places = {role: place for place, role in enumerate(ROLES)}
    return tuple(sorted(lines, key=lambda line: places.get(line.role, len(places))))


def _line(
    reference: ReferenceData, language: str, towns: dict[str, str], user: User | None, area: Area | None
) -> CoverLine:
    return CoverLine(
        user=user.id if user is not None else None,
        name=(user.name or "") if user is not None else "",
        role=(user.role or "") if user is not None else "",
        team=(user.team or "") if user is not None else "",
        area=area,
        trades=tuple(trade_name(reference, code, language) for code in sorted(area.trades)) if area else (),
        groups=tuple(group_name(reference, code, language) for code in sorted(area.groups)) if area else (),
        districts=tuple(district_name(code, towns) for code in sorted(area.districts)) if area else (),
    )
