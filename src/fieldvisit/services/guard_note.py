"""The guard over notes: what looks like a person number or a health word is pointed at, and a number waits (D4, G12).

Saving always goes on; whatever is written with something like a person number is held back in the same transaction
(`store.hold_back`) until somebody chose to send it.
"""

from fieldvisit.domain.cpr_guard import FindingKind, FreeTextGuard
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.hold_back import StoredPNumbers
from fieldvisit.store.outbox import OutboxState, outstanding_of, set_held
from fieldvisit_sync.schema.identity import note_answer_id


class NoteGuard:
    """Looks at notes; made once per screen.

    Args:
        workspace: the open profile.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._guard = FreeTextGuard(workspace.reference)

    def kinds(self, text: str) -> frozenset[FindingKind]:
        """Return what a person should look at in a text."""
        with self._workspace.store.read() as reader:
            found = self._guard.findings(text, StoredPNumbers(reader))
        return frozenset(finding.kind for finding in found)

    def hold_back(self, visit: str, question: str, *, held: bool) -> bool:
        """Keep my answer from being sent, or let it go; say whether it was waiting to be sent.

        Args:
            visit: the visit's id.
            question: question id, or `free`.
            held: True keeps it here.
        """
        who = self._workspace.who
        record = note_answer_id(who.municipality, visit, who.user, question)
        with self._workspace.store.maintain() as connection:
            waiting = outstanding_of(connection, NoteAnswer.KIND, record)
            unsent = [entry for entry in waiting if entry.state in {OutboxState.OPEN, OutboxState.HELD}]
            moved = [set_held(connection, entry.id, held=held) for entry in unsent]
            return any(moved)
