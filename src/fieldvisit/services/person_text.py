"""Texts about a citizen: a person number never gets into one, and health words are pointed at (D4, G12)."""

from fieldvisit.domain.cpr_guard import FindingKind
from fieldvisit.services.guard_note import NoteGuard
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace

CPR_WORDS = "Det ligner et CPR-nummer. Fjern det, og gem igen. Intet er gemt."
HEALTH_WORDS = "Skriv, hvad jobbet kræver, ikke hvad personen har."


def refuse_person_number(workspace: Workspace, *texts: str | None) -> None:
    """Refuse texts with something like a person number: other than a visit's note they are about one known citizen.

    Raises:
        ProblemError: one of them holds such digits; nothing is stored.
    """
    guard = NoteGuard(workspace)
    if any(FindingKind.CPR in guard.kinds(text) for text in texts if text):
        raise ProblemError("cpr", CPR_WORDS)


def has_health_words(workspace: Workspace, text: str) -> bool:
    """Say whether a text should be worded anew; it is stored all the same."""
    return FindingKind.HEALTH in NoteGuard(workspace).kinds(text)
