"""Opening a figure of the campaign report: the companies behind it, never a person (PRODUCT 1d)."""

from dataclasses import dataclass
from datetime import date, datetime

from fieldvisit.domain.figure_workplaces import Figure, figure_workplaces
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.report_campaign import campaign_basis
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A company behind a figure; `unit` is empty for records that concern no company."""

    unit: str
    name: str
    town: str
    count: int


@dataclass(frozen=True, slots=True)
class FigureList:
    """The companies behind a figure by name, and how many records they have together."""

    figure: Figure
    outcome_type: str
    rows: tuple[FigureRow, ...]
    records: int


def open_figure(
    workspace: Workspace,
    campaign: str,
    figure: Figure,
    *,
    outcome_type: str = "",
    day: date | None = None,
    at: datetime | None = None,
) -> FigureList:
    """Return the companies behind a figure.

    Args:
        workspace: the open profile.
        campaign: the campaign's id or name.
        figure: which figure.
        outcome_type: of the commitment figures, one type and those below it.
        day: the day counted by itself; None takes the day of the report.
        at: the report's moment; None is now.

    Raises:
        ProblemError: no such campaign on this computer.
    """
    moment = at or workspace.clock.now()
    basis = campaign_basis(workspace, campaign, moment)
    counts = figure_workplaces(
        figure,
        basis.facts,
        basis.rules,
        basis.frame,
        moment,
        day or workspace.local_day(moment),
        outcome_type,
    )
    with workspace.store.read() as reader:
        places = [count.workplace for count in counts if count.workplace]
        units = {unit.id: unit for unit in reader.find(ProductionUnit, id=places)}
    rows = [
        FigureRow(
            unit=count.workplace,
            name=(units[count.workplace].name or "") if count.workplace in units else "",
            town=(units[count.workplace].town or "") if count.workplace in units else "",
            count=count.count,
        )
        for count in counts
    ]
    rows.sort(key=lambda row: (order_key(row.name), row.unit))
    return FigureList(figure, outcome_type, tuple(rows), sum(row.count for row in rows))
