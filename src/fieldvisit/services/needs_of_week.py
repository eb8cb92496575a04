"""Ugens behov: what companies looked for in a week, trade by trade, so that consultant and caseworker both know (R36)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from fieldvisit.domain.clock import at_local
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.list_file import ListFile, PersonGuard, Row, Say, company_name, finished
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.needs_of_week import NeedOfWeek, needs_between
from fieldvisit_sync.schema.audience import Scope
from fieldvisit_sync.schema.registry import KINDS

_WEEK = timedelta(days=7)


class Happened(StrEnum):
    """What became of a need in the week."""

    NEW = "new"
    """It was noted."""
    CHANGED = "changed"
    """Something else of it was corrected; it is neither new, filled nor closed."""
    FILLED = "filled"
    """Somebody was found."""
    CLOSED = "closed"
    """The company looks no more."""


@dataclass(frozen=True, slots=True)
class WeekNeed:
    """A need with what happened to it, in the order of `Happened`; new and filled in one week are both."""

    need: NeedOfWeek
    happened: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class TradeNeeds:
    """A trade with its needs, by workplace; `name` is empty where the workplace's trade is unknown."""

    name: str
    needs: tuple[WeekNeed, ...]
    counts: Counter[Happened]


@dataclass(frozen=True, slots=True)
class NeedsOfWeek:
    """A week from Monday to Sunday with the trades in the order of letters; `counts` is the sum over all trades."""

    monday: date
    trades: tuple[TradeNeeds, ...]
    counts: Counter[Happened]

    @property
    def sunday(self) -> date:
        """The last day."""
        return self.monday + timedelta(days=6)


def may_read_needs(workspace: Workspace) -> bool:
    """Say whether the user's role has the needs of companies on this computer."""
    return KINDS[Need.KIND].audience.scope(workspace.who.role) is Scope.ALL


def week_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def usual_week(today: date) -> date:
    """Return the Monday of the week to begin with: on a Monday the one before, for this one has just begun."""
    return week_of(today - timedelta(days=1))


def read_needs_of_week(workspace: Workspace, monday: date, language: str = "da") -> NeedsOfWeek:
    """Return what happened to needs in the week that begins on a Monday; needs nobody touched in it are left out."""
    with workspace.store.read() as reader:
        found = needs_between(reader, at_local(monday, time.min), at_local(monday + _WEEK, time.min))
    by_trade: dict[str, list[WeekNeed]] = defaultdict(list)
    for need in found:
        by_trade[_trade(workspace, need, language)].append(WeekNeed(need, _happened(need)))
    trades = tuple(
        TradeNeeds(name, tuple(needs), _counts(needs))
        for name, needs in sorted(by_trade.items(), key=lambda pair: (not pair[0], order_key(pair[0])))
    )
    return NeedsOfWeek(monday, trades, _counts(need for trade in trades for need in trade.needs))


def happened_words(say: Say) -> dict[Happened, str]:
    """Return what is said of a need."""
    return {
        Happened.NEW: say("Nyt"),
        Happened.CHANGED: say("Ændret"),
        Happened.FILLED: say("Besat"),
        Happened.CLOSED: say("Lukket"),
    }


def export_needs_of_week(
    workspace: Workspace, monday: date, *, say: Say = str, language: str = "da"
) -> ListFile:
    """Return the week as a list for a file or a mail: no contacts, no sole traders, no text that names somebody."""
    week = read_needs_of_week(workspace, monday, language)
    words = happened_words(say)
    with workspace.store.read() as reader:
        guard = PersonGuard(reader, workspace.reference)
        units = _units(reader, {line.need.unit for trade in week.trades for line in trade.needs})
        rows: list[Row] = [
            (
                trade.name or say("Uden branche"),
                company_name(line.need.name),
                line.need.town,
                guard.text(line.need.occupation, line.need.unit),
                line.need.posts,
                line.need.hours,
                line.need.start,
                ", ".join(words[each] for each in line.happened),
            )
            for trade in week.trades
            for line in trade.needs
            if not guard.leaves_out(units.get(line.need.unit))
        ]
        head: Sequence[str] = (
            say("Branche"),
            say("Virksomhed"),
            say("By"),
            say("Fag"),
            say("Antal"),
            say("Timer"),
            say("Start"),
            say("Hvad"),
        )
        year, number, _ = monday.isocalendar()
        week_words = say("uge {number}").format(number=number)
        title = f"{say('Ugens behov')}, {week_words} {year}"
        return finished("ugens-behov", title, head, rows, guard)


def _units(reader: Reader, wanted: Collection[str]) -> dict[str, ProductionUnit | None]:
    """Return workplaces by the ids that are asked for; of one that was merged into another, that one."""
    found = {unit.id: unit for unit in reader.find(ProductionUnit, id=tuple(sorted(wanted)))}
    return {id_: reader.get(ProductionUnit, id_) if unit.merged_into else unit for id_, unit in found.items()}


def _trade(workspace: Workspace, need: NeedOfWeek, language: str) -> str:
    short = workspace.reference.trade_words.word(need.industry_code, need.industry_scheme, language)
    division = workspace.reference.division_of(need.industry_code)
    return short or (division.name(language) if division is not None else "")


def _happened(need: NeedOfWeek) -> tuple[Happened, ...]:
    """Return what happened; a state that no edit speaks of is the one that a need was noted with."""
    state = need.became or (need.state if need.made and not need.moved else None)
    ended = [each for each in (Happened.FILLED, Happened.CLOSED) if each.value == state]
    first = [Happened.NEW] if need.made else []
    return tuple([*first, *ended] or [Happened.CHANGED])


def _counts(needs: Iterable[WeekNeed]) -> Counter[Happened]:
    return Counter(each for need in needs for each in need.happened)
