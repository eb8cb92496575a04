"""What all lists of things that are due share: the headings of their sections, and the state at the right of a row."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from fieldvisit.services.list_follow_ups import Section
from fieldvisit.ui import words
from fieldvisit.ui.due_words import DueLine, due_mark
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.row import Mark, Row
from fieldvisit.ui.widgets.row import Section as Heading

L = TypeVar("L", bound=DueLine)


def rows_by_section(lines: Iterable[L], make: Callable[[L], Row]) -> list[Row | Heading]:
    """Return rows under the headings Forfalden, I dag, Denne uge and Senere, those without rows left out."""
    titles = {
        Section.OVERDUE: (tr("Forfalden"), "forfalden", "danger"),
        Section.TODAY: (words.capital(tr("i dag")), "i-dag-frist", "warn"),
        Section.THIS_WEEK: (tr("Denne uge"), "", "muted"),
        Section.LATER: (tr("Senere"), "", "muted"),
    }
    told = list(lines)
    rows: list[Row | Heading] = []
    for section, (title, icon, colour) in titles.items():
        found = [line for line in told if line.section is section]
        if found:
            rows.append(Heading(title, icon, colour))
            rows += [make(line) for line in found]
    return rows


def due_end(line: DueLine, today: date) -> tuple[str, Mark | None]:
    """Return the words at the right of a row, or the mark instead of them where it is near or late."""
    mark = due_mark(line, today)
    return ("", Mark(mark.icon, mark.text, mark.colour)) if mark.icon else (mark.text, None)


def waiting_mark(*, pending: bool) -> Mark | None:
    """Return the mark of a row that the server has not taken yet."""
    return Mark("venter", tr("Venter"), "pending") if pending else None
