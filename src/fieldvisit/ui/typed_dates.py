"""Readers for date fields: what people type becomes a day, a moment or a due date, with its words (DESIGN 6)."""

from collections.abc import Callable
from datetime import date, datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import Due, due_day
from fieldvisit.domain.typed_date import parse_date
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.widgets.date_field import ParsedDate

DateReader = Callable[[str], ParsedDate | None]


def day_reader(workspace: Workspace) -> DateReader:
    """Return a reader of days; a time that was typed with one is left out."""

    def read(text: str) -> ParsedDate | None:
        found = _read(workspace, text)
        if found is None:
            return None
        return shown_due(due_day(found), workspace.today)

    return read


def moment_reader(workspace: Workspace) -> DateReader:
    """Return a reader of days with a time, such as `13/10 kl. 9`; a day alone is not enough."""

    def read(text: str) -> ParsedDate | None:
        found = _read(workspace, text)
        return shown_due(found, workspace.today) if isinstance(found, datetime) else None

    return read


def due_reader(workspace: Workspace) -> DateReader:
    """Return a reader of due dates: a day, or a moment where a time was typed."""

    def read(text: str) -> ParsedDate | None:
        found = _read(workspace, text)
        return None if found is None else shown_due(found, workspace.today)

    return read


def shown_due(due: Due, today: date) -> ParsedDate:
    """Return a day or moment as a date field shows it: `tir. 13. okt.`, `tir. 13. okt. kl. 09:00`."""
    if isinstance(due, datetime):
        moment = to_local(due)
        return ParsedDate(moment, f"{words.weekday_and_day(moment.date(), today)} {words.at_time(moment)}")
    return ParsedDate(due, words.weekday_and_day(due, today))


def _read(workspace: Workspace, text: str) -> Due | None:
    found = parse_date(text, workspace.clock.now(), working_calendar(workspace))
    return None if found is None else found.value
