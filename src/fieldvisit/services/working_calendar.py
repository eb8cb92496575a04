"""The municipality's working days: the shipped rule with its own closing days."""

from fieldvisit.domain.working_days import WorkingCalendar
from fieldvisit.services.workspace import Workspace


def working_calendar(workspace: Workspace) -> WorkingCalendar:
    """Return the calendar by which deadlines are counted here (setting `local_closing_days`, else the shipped days)."""
    return WorkingCalendar(
        workspace.reference.rules.working_days, workspace.settings().get("local_closing_days")
    )
