"""Workplaces that the register tells otherwise: who is responsible for one gets a task with a date (R07).

A change is a new name, address, trade, size or advertising protection. A workplace that has ceased is looked at for what is
still open there. A register changes in thousands of places at once: of a change only somebody hears who is responsible or
covers the place. The same news makes one task, on however many laptops it is read.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fieldvisit.domain.area_cover import first_cover, trades_of
from fieldvisit.domain.due_rule import due_of, working_days_from
from fieldvisit.domain.records.area import Area
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.read_coverage import visiting_areas
from fieldvisit.services.register_fields import CEASED
from fieldvisit.services.register_merge import ADDRESS, Wire
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.identity import register_task_id

_CHUNK = 500
_USUAL = {"changed": 10, "ceased": 5}
"""Working days, where the municipality's promises name none."""

_GROUPS = {
    "navn": ("name",),
    "adresse": ADDRESS,
    "branche": ("industry_code",),
    "størrelse": ("size_band",),
    "reklamebeskyttelse": ("ad_protected",),
}
"""What a change is called, and its fields."""


@dataclass(frozen=True, slots=True)
class RegisterTasks:
    """How many tasks were written about changed and about ceased workplaces."""

    changed: int = 0
    ceased: int = 0


@dataclass(slots=True)
class _News:
    """What is new of one workplace: groups of `_GROUPS` with their new values, or that it has ceased."""

    groups: dict[str, list[Any]] = field(default_factory=dict)
    ceased: bool = False


@dataclass(frozen=True, slots=True)
class _Desk:
    """What all tasks of an import have in common: who covers what, and due date and rule of each sort."""

    workspace: Workspace
    areas: Sequence[Area]
    dates: Mapping[str, Wire]

    def owner(self, unit: ProductionUnit) -> str | None:
        """Return who is responsible for a workplace, its deputy, or who covers it."""
        trades = trades_of(self.workspace.reference, unit.industry_code)
        covers = first_cover(self.areas, trades, unit.postcode or "")
        return unit.responsible or unit.deputy or covers


def heed_register(
    writer: Writer, workspace: Workspace, altered: Mapping[tuple[str, str], Wire]
) -> RegisterTasks:
    """Write one task for each workplace with news.

    Args:
        writer: the import's transaction, after everything was taken in.
        workspace: the open profile.
        altered: kind and id of companies and workplaces to their changed fields as they were before.
    """
    news = _news(writer, altered)
    if not news:
        return RegisterTasks()
    made: Counter[str] = Counter()
    desk = _Desk(workspace, visiting_areas(writer), {what: _dated(workspace, what) for what in _USUAL})
    ids = sorted(news)
    for start in range(0, len(ids), _CHUNK):
        made.update(_write(writer, desk, {id_: news[id_] for id_ in ids[start : start + _CHUNK]}))
    return RegisterTasks(made["changed"], made["ceased"])


def _write(writer: Writer, desk: _Desk, news: Mapping[str, _News]) -> Counter[str]:
    units = writer.find(ProductionUnit, id=tuple(news))
    still_open = _open_work(writer, [unit.id for unit in units if news[unit.id].ceased])
    tasks: dict[str, Wire] = {}
    what_of: dict[str, str] = {}
    for unit in units:
        told = news[unit.id]
        what = "ceased" if told.ceased else "changed"
        work = still_open.get(unit.id, Counter())
        owner = desk.owner(unit) or (writer.user if work else None)
        if owner is None:
            continue
        said = str(unit.ceased or "") if told.ceased else json.dumps(told.groups, sort_keys=True)
        task = register_task_id(desk.workspace.who.municipality, unit.id, what, said)
        tasks[task] = {
            "unit": unit.id,
            "title": _ceased_title(unit, work) if told.ceased else _changed_title(unit, told),
            "owner": owner,
            **desk.dates[what],
        }
        what_of[task] = what
    for known in writer.find(FollowUp, id=tuple(tasks)):
        del tasks[known.id]
    if tasks:
        writer.create_many(FollowUp.KIND, tasks)
    return Counter(what_of[task] for task in tasks)


def _news(reader: Reader, altered: Mapping[tuple[str, str], Wire]) -> dict[str, _News]:
    """Return what is new, workplace by workplace; a company's own news stand at one of its workplaces, its end at all."""
    news: dict[str, _News] = {}
    for record, now, before in _pairs(reader, ProductionUnit, altered):
        _add(news, record, _told(now, before), ceased=_has_ceased(now, before))
    told: dict[str, tuple[dict[str, list[Any]], bool]] = {}
    for record, now, before in _pairs(reader, Company, altered):
        groups, ceased = _told(now, before), _has_ceased(now, before)
        if groups or ceased:
            told[record] = groups, ceased
    for company, units in _workplaces(reader, sorted(told)):
        groups, ceased = told[company]
        here = [unit for unit in units if unit.status != CEASED or unit.id in news]
        first = min(
            here, key=lambda unit: (unit.id not in news, unit.responsible is None, unit.id), default=None
        )
        for unit in here:
            _add(news, unit.id, groups if unit is first else {}, ceased=ceased)
    return news


def _workplaces(reader: Reader, companies: Sequence[str]) -> Iterator[tuple[str, list[ProductionUnit]]]:
    """Yield companies in their order with their workplaces; those that were merged into another are left out."""
    for start in range(0, len(companies), _CHUNK):
        some = companies[start : start + _CHUNK]
        of_company: dict[str, list[ProductionUnit]] = {company: [] for company in some}
        for unit in reader.find(ProductionUnit, company=tuple(some)):
            if unit.company is not None and unit.merged_into is None:
                of_company[unit.company].append(unit)
        yield from of_company.items()


def _add(news: dict[str, _News], unit: str, groups: Mapping[str, list[Any]], *, ceased: bool) -> None:
    if groups or ceased:
        kept = news.setdefault(unit, _News())
        kept.groups |= groups
        kept.ceased = kept.ceased or ceased


def _pairs(
    reader: Reader, kind: type[Company] | type[ProductionUnit], altered: Mapping[tuple[str, str], Wire]
) -> Iterable[tuple[str, Any, Wire]]:
    """Yield id, record as it is now, and changed fields as they were, of one kind."""
    ids = sorted(id_ for named, id_ in altered if named == kind.KIND)
    for start in range(0, len(ids), _CHUNK):
        for record in reader.find(kind, id=tuple(ids[start : start + _CHUNK])):
            yield record.id, record, altered[kind.KIND, record.id]


def _told(now: Any, before: Wire) -> dict[str, list[Any]]:
    """Return the groups that the register tells otherwise; what stood empty before is no change, but for protection."""
    found: dict[str, list[Any]] = {}
    for group, names in _GROUPS.items():
        changed = [name for name in names if name in before and hasattr(now, name)]
        if names == ("ad_protected",):
            is_news = any(bool(before[name]) != bool(getattr(now, name)) for name in changed)
        else:
            is_news = any(before[name] for name in changed)
        if is_news:
            found[group] = [getattr(now, name) for name in names]
    return found


def _has_ceased(now: Any, before: Wire) -> bool:
    return "status" in before and before["status"] != CEASED and now.status == CEASED


def _open_work(reader: Reader, units: Sequence[str]) -> dict[str, Counter[str]]:
    """Return how many visits, promises and follow-ups are open at each of the workplaces."""
    found: dict[str, Counter[str]] = {}
    if not units:
        return found
    wanted = tuple(units)
    open_ones: dict[str, Sequence[Visit | Commitment | FollowUp]] = {
        "besøg": reader.find(Visit, unit=wanted, status="planned"),
        "tilsagn": reader.find(Commitment, unit=wanted, state=("given", "started")),
        "opfølgning": reader.find(FollowUp, unit=wanted, done_at=None),
    }
    for word, records in open_ones.items():
        for record in records:
            found.setdefault(record.unit or "", Counter())[word] += 1
    return found


def _dated(workspace: Workspace, what: str) -> Wire:
    """Return due date and rule of a task of today."""
    promises = workspace.settings().get("sla") or {}
    rule = working_days_from(workspace.today, int(promises.get(f"{what}_working_days") or _USUAL[what]))
    due = due_of(rule, {}, working_calendar(workspace))
    return {"due": due.isoformat() if isinstance(due, date) else None, "rule": rule}


def _changed_title(unit: ProductionUnit, told: _News) -> str:
    return f"Ændret i CVR: {unit.name or ''} ({', '.join(told.groups)})"


def _ceased_title(unit: ProductionUnit, work: Counter[str]) -> str:
    counted = ", ".join(f"{count} {_plural(word, count)}" for word, count in work.items())
    rest = f" Åbent her: {counted}." if counted else " Intet er åbent her."
    return f"Ophørt: {unit.name or ''}.{rest}"


def _plural(word: str, count: int) -> str:
    return "opfølgninger" if word == "opfølgning" and count != 1 else word
