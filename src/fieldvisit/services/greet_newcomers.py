"""New workplaces in the municipality: whoever covers the place or the trade gets a task with a date (R07).

A register holds all companies, most of them old: only those that began lately are greeted. Two people who import the same
file make one task.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from fieldvisit.domain.area_cover import first_cover, trades_of
from fieldvisit.domain.due_rule import due_of, working_days_from
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.read_coverage import visiting_areas
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.identity import newcomer_task_id

LATELY = timedelta(days=90)
"""How long after its beginning a workplace is a newcomer."""

ASKED = ("company", "name", "status", "started", "municipality_code", "postcode", "industry_code")
"""Fields of a workplace that a greeting looks at: of a whole register nothing else is kept in mind."""

_USUAL_WORKING_DAYS = 10
_PROMISE = "newcomer_working_days"


def greet_newcomers(
    writer: Writer, workspace: Workspace, came: Mapping[str, Mapping[str, Any]], begun: Mapping[str, Any]
) -> int:
    """Write one task for each newcomer among the workplaces that an import brought.

    Args:
        writer: the import's transaction.
        workspace: the open profile.
        came: workplace id to those of its fields in wire form that are `ASKED`.
        begun: company id to the day it began, for workplaces that say none.

    Returns:
        How many tasks were written.
    """
    earliest = (workspace.today - LATELY).isoformat()
    here = workspace.who.municipality
    newcomers = {
        unit: fields
        for unit, fields in came.items()
        if fields.get("status") != "ceased"
        and fields.get("municipality_code") in {None, here}
        and str(fields.get("started") or begun.get(str(fields.get("company"))) or "") >= earliest
    }
    if not newcomers:
        return 0
    days = int((workspace.settings().get("sla") or {}).get(_PROMISE) or _USUAL_WORKING_DAYS)
    rule = working_days_from(workspace.today, days)
    due = due_of(rule, {}, working_calendar(workspace))
    areas = visiting_areas(writer)
    tasks = {
        newcomer_task_id(here, unit): {
            "unit": unit,
            "title": f"Ny virksomhed: {fields.get('name') or ''}".strip(" :"),
            "due": due.isoformat() if isinstance(due, date) else None,
            "rule": rule,
            "owner": first_cover(
                areas,
                trades_of(workspace.reference, fields.get("industry_code")),
                str(fields.get("postcode") or ""),
            )
            or writer.user,
        }
        for unit, fields in newcomers.items()
    }
    writer.create_many(FollowUp.KIND, tasks)
    return len(tasks)
