"""How a deadline stands, in words: `1 arbejdsdag over`, `I dag kl. 16`, `tir. 13. okt.` (DESIGN 9)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import Due, due_day
from fieldvisit.services.list_follow_ups import FollowUpLine, Section
from fieldvisit.ui import words
from fieldvisit.ui.language import tr


@dataclass(frozen=True, slots=True)
class DueMark:
    """How a deadline stands.

    Attributes:
        icon: meaning of its picture; empty for what is not near.
        text: the words.
        colour: of both, from the tokens.
    """

    icon: str
    text: str
    colour: str


class DueLine(Protocol):
    """What is listed by its due date: a follow-up, an inquiry, a colleague's promise that is late."""

    @property
    def due(self) -> Due | None:
        """The day or moment it is due."""

    @property
    def section(self) -> Section:
        """Where it is listed."""

    @property
    def days_over(self) -> int:
        """Working days since it was due."""

    @property
    def days_left(self) -> int:
        """Working days until it is due."""


def due_mark(line: DueLine, today: date) -> DueMark:
    """Return how what is due stands, for the right end of its row."""
    due = line.due
    if due is None:
        return DueMark("", tr("Ingen dato"), "muted")
    time = f" {clock_words(to_local(due))}" if isinstance(due, datetime) else ""
    if line.section is Section.OVERDUE:
        if line.days_over:
            return DueMark(
                "forfalden", tr("{days} over").format(days=words.working_days(line.days_over)), "danger"
            )
        return DueMark("forfalden", f"{tr('Forfalden')}{time}", "danger")
    if line.section is Section.TODAY:
        return DueMark("i-dag-frist", f"{words.capital(tr('i dag'))}{time}", "warn")
    return DueMark("", f"{words.capital(words.near_day(due_day(due), today))}{time}", "muted")


def time_left(line: DueLine) -> str:
    """Return how many working days are left: `5 arbejdsdage`; empty for what is late or due today."""
    return words.working_days(line.days_left) if line.days_left else ""


def clock_words(moment: datetime) -> str:
    """Return `kl. 16`, or `kl. 16:30`."""
    return tr("kl. {time}").format(time=f"{moment:%H}" if moment.minute == 0 else words.time_of_day(moment))


def promise_line(line: FollowUpLine) -> str:
    """Return where and to whom: `Tag & Facade Vest · lovet Ole Krag`; an own task says that it is one."""
    if not line.is_deadline:
        return line.company or tr("Egen opgave")
    promised = tr("lovet {name}").format(name=line.contact) if line.contact else ""
    return " · ".join(part for part in (line.company, promised) if part)
