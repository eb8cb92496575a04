"""What can be done in a visit by key (DESIGN 4, context "besøg")."""

from typing import Protocol

from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.page_command import PageCommand


class AtVisit(Protocol):
    """The page as its keys need it; `visit_page.VisitPage` is one."""

    def step_question(self, step: int) -> None:
        """Go to the next or previous question."""

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


def visit_commands(page: AtVisit) -> tuple[PageCommand, ...]:
    """Return the keys of a visit."""
    return (
        PageCommand(
            "visit.next_question",
            lambda: tr("Næste spørgsmål"),
            "Ctrl+Down",
            "ned",
            lambda: page.step_question(1),
        ),
        PageCommand(
            "visit.previous_question",
            lambda: tr("Forrige spørgsmål"),
            "Ctrl+Up",
            "ned",
            lambda: page.step_question(-1),
        ),
        PageCommand(
            "visit.next_section",
            lambda: tr("Næste afsnit"),
            "Ctrl+PgDown",
            "hoejre",
            lambda: page.turn_section(1),
        ),
        PageCommand(
            "visit.previous_section",
            lambda: tr("Forrige afsnit"),
            "Ctrl+PgUp",
            "venstre",
            lambda: page.turn_section(-1),
        ),
        PageCommand("visit.free_note", lambda: tr("Fri note"), "Ctrl+J", "notat", page.focus_free_note),
        PageCommand(
            "visit.new_commitment", lambda: tr("Nyt tilsagn"), "Ctrl+T", "aftale", page.new_commitment
        ),
        PageCommand("visit.new_deadline", lambda: tr("Ny frist"), "Ctrl+R", "flag", page.new_deadline),
        PageCommand(
            "visit.add_candidate",
            lambda: tr("Tilføj til shortlist"),
            "Ctrl+M",
            "person",
            page.add_candidate,
        ),
    )
