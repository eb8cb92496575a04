"""The day on paper: visits in their order with place, contact and what to remember, and whom to call (R16)."""

from collections.abc import Iterable
from html import escape

from fieldvisit.domain.postal_address import full_address
from fieldvisit.services.plan_day import DayPlan, PlannedVisit
from fieldvisit.ui import words
from fieldvisit.ui.due_words import due_mark, promise_line
from fieldvisit.ui.language import tr


def day_sheet(plan: DayPlan, consultant: str) -> str:
    """Return the sheet as HTML; it names contacts of companies and no candidates.

    Args:
        plan: the day.
        consultant: whose day it is.
    """
    first = [plan.next_visit] if plan.next_visit else []
    visits = sorted((*first, *plan.other_visits), key=lambda planned: planned.at)
    parts = [
        f"<h1>{escape(words.capital(words.long_day(plan.day)))}</h1>",
        f"<p>{escape(consultant)}</p>",
        f"<h2>{escape(tr('Besøg'))}</h2>",
        _table(_visit_cells(planned) for planned in visits) or f"<p>{escape(tr('Ingen besøg i dag.'))}</p>",
        f"<h2>{escape(tr('Frister i dag'))}</h2>",
        _table(
            (due_mark(line, plan.day).text, line.task.title or "", promise_line(line)) for line in plan.due
        )
        or f"<p>{escape(tr('Ingen frister i dag.'))}</p>",
        f"<h2>{escape(tr('Opkald'))}</h2>",
        _table(
            (
                words.phone((item.contact.phone if item.contact else None) or item.unit.phone or ""),
                item.unit.name or "",
                item.note,
            )
            for item in plan.calls
        )
        or f"<p>{escape(tr('Listen er ringet igennem.'))}</p>",
    ]
    return "".join(parts)


def _visit_cells(planned: PlannedVisit) -> tuple[str, ...]:
    unit, contact = planned.unit, planned.contact
    person = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
    number = words.phone((contact.phone if contact else None) or (unit.phone if unit else None) or "")
    return (
        words.time_of_day(planned.at),
        (unit.name if unit else None) or "",
        full_address(unit) if unit else "",
        " ".join(part for part in (person, number) if part),
        planned.visit.note or (unit.directions if unit else None) or "",
    )


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows]
    return f'<table width="100%" cellpadding="4">{"".join(lines)}</table>' if lines else ""
