"""What can be done in a visit by key (DESIGN 4, context "besøg")."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.last_line import TAKE_KEY
from fieldvisit.ui.visits.page_command import PageCommand


class AtVisit(Protocol):
    """The page as its keys need it; `visit_page.VisitPage` is one."""

    def step_question(self, step: int) -> None:
        """Go to the next or previous question."""

    def take_last(self) -> None:
        """Answer the question with the focus as the last visit did."""

    def turn_section(self, step: int) -> None:
        """Go to the next or previous section."""

    def focus_free_note(self) -> None:
        """Go to the free note."""

    def new_commitment(self) -> None:
        """Begin a commitment."""

    def new_deadline(self) -> None:
        """Begin a deadline."""

    def add_candidate(self) -> None:
        """Begin to add a candidate to the shortlist."""


@dataclass(frozen=True, slots=True)
class VisitKey:
    """A key of the page, known before there is a page.

    Attributes:
        id: stable name, such as `visit.new_commitment`.
        text: gives its words in the language of the window.
        key: portable key name.
        icon: meaning of its picture.
        do: does it on a page.
    """

    id: str
    text: Callable[[], str]
    key: str
    icon: str
    do: Callable[[AtVisit], object]


VISIT_KEYS = (
    VisitKey(
        "visit.next_question",
        lambda: tr("Næste spørgsmål"),
        "Ctrl+Down",
        "ned",
        lambda page: page.step_question(1),
    ),
    VisitKey(
        "visit.previous_question",
        lambda: tr("Forrige spørgsmål"),
        "Ctrl+Up",
        "ned",
        lambda page: page.step_question(-1),
    ),
    VisitKey(
        "visit.take_last",
        lambda: tr("Brug svaret fra sidst"),
        TAKE_KEY,
        "synk",
        lambda page: page.take_last(),
    ),
    VisitKey(
        "visit.next_section",
        lambda: tr("Næste afsnit"),
        "Ctrl+PgDown",
        "hoejre",
        lambda page: page.turn_section(1),
    ),
    VisitKey(
        "visit.previous_section",
        lambda: tr("Forrige afsnit"),
        "Ctrl+PgUp",
        "venstre",
        lambda page: page.turn_section(-1),
    ),
    VisitKey(
        "visit.free_note", lambda: tr("Fri note"), "Ctrl+J", "notat", lambda page: page.focus_free_note()
    ),
    VisitKey(
        "visit.new_commitment",
        lambda: tr("Nyt tilsagn"),
        "Ctrl+T",
        "aftale",
        lambda page: page.new_commitment(),
    ),
    VisitKey(
        "visit.new_deadline", lambda: tr("Ny frist"), "Ctrl+R", "flag", lambda page: page.new_deadline()
    ),
    VisitKey(
        "visit.add_candidate",
        lambda: tr("Tilføj til shortlist"),
        "Ctrl+M",
        "person",
        lambda page: page.add_candidate(),
    ),
)


def visit_commands(page: AtVisit) -> tuple[PageCommand, ...]:
    """Return the keys of a visit as they act on a page."""
    return tuple(
        PageCommand(key.id, key.text, key.key, key.icon, partial(key.do, page)) for key in VISIT_KEYS
    )
