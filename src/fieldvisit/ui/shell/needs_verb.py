"""`ugens behov`, `ugens behov uge 40`: the needs of a week (R36)."""

from datetime import date, datetime, timedelta

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.typed_date import find_date
from fieldvisit.services.needs_of_week import usual_week, week_of
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.follow_ups.opened_with import NEEDS
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import Navigation
from fieldvisit.ui.widgets.palette_rows import PaletteRow


def needs_row(workspace: Workspace, typed: str, window: Navigation) -> PaletteRow:
    """Return the order to show the needs of a week; without a date, or with a later one, of the usual week.

    Args:
        workspace: the open profile.
        typed: what was typed behind the verb.
        window: opens the page.
    """
    found = find_date(typed, workspace.clock.now(), working_calendar(workspace))
    monday = usual_week(workspace.today)
    if found is not None:
        day = to_local(found.value).date() if isinstance(found.value, datetime) else found.value
        monday = _past(week_of(day), workspace.today)
    sunday = monday + timedelta(days=6)
    said = f"{words.capital(words.week(monday))} · {words.period(monday, sunday)}"
    return PaletteRow(
        "verb.needs",
        tr("Ugens behov"),
        lambda: window.open_page("follow_ups", f"{NEEDS}:{monday.isoformat()}"),
        detail=said,
        icon="virksomhed",
    )


def _past(monday: date, today: date) -> date:
    """Return the latest week of this number that has begun: dates are read as the next ones, needs lie behind."""
    year, number, _ = monday.isocalendar()
    while monday > today:
        year -= 1
        monday = date.fromisocalendar(year, min(number, 52), 1)
    return monday
