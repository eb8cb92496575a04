"""Reading typed days and times for the date fields of the visit screen."""

from collections.abc import Callable
from datetime import date, datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.typed_date import parse_date
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.date_field import ParsedDate

Parser = Callable[[str], ParsedDate | None]


def day_parser(workspace: Workspace, *, short: bool = False, none_allowed: bool = False) -> Parser:
    """Return a reader of days; a time that was typed with it is left out.

    Args:
        workspace: for the present time and the working days.
        short: show `26. okt.` instead of `26. okt. 2026`.
        none_allowed: `ingen` is an answer too.
    """

    def parse(text: str) -> ParsedDate | None:
        if none_allowed and text.strip().lower() in {NONE_TOKEN, tr("Ingen").lower()}:
            return shown_day(NONE_TOKEN, workspace.today)
        found = parse_date(text, workspace.clock.now(), working_calendar(workspace))
        if found is None:
            return None
        day = found.value.date() if isinstance(found.value, datetime) else found.value
        return shown_day(day, workspace.today, short=short)

    return parse


def moment_parser(workspace: Workspace) -> Parser:
    """Return a reader of days with a time, such as `tir 20 kl. 14:30`; a day alone is not enough."""

    def parse(text: str) -> ParsedDate | None:
        found = parse_date(text, workspace.clock.now(), working_calendar(workspace))
        if found is None or not isinstance(found.value, datetime):
            return None
        moment = to_local(found.value)
        return ParsedDate(moment, words.near_moment(moment, workspace.today))

    return parse


def shown_day(value: date | str | None, today: date, *, short: bool = False) -> ParsedDate | None:
    """Return a stored day, or the none token, as a date field shows it."""
    if value is None:
        return None
    if isinstance(value, str):
        return ParsedDate(NONE_TOKEN, tr("Ingen"))
    return ParsedDate(value, words.short_day(value, today) if short else words.dated(value))
