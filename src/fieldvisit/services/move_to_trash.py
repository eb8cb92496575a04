"""Moving one record to the trash, with what means nothing without it; `trash.restore` and undo bring it back (DESIGN 1.4)."""

from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.services.agree_commitment import remove_commitment
from fieldvisit.services.agree_partnership import DRAFT
from fieldvisit.services.edit_contact import delete_contact
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.repositories.sync_review import wire_row
from fieldvisit_sync.schema.registry import KINDS

_WORDS = {
    "contact": "Kontakten",
    "follow_up": "Opfølgningen",
    "need": "Behovet",
    "commitment": "Tilsagnet",
    "partnership": "Bytteaftalen",
    "attachment": "Filen",
}
"""What can be moved to the trash from a list."""


def move_to_trash(workspace: Workspace, kind: str, record: str) -> Done[None]:
    """Move a contact, follow-up, need, commitment (with the person behind it) or exchange agreement to the trash.

    Raises:
        ProblemError: there is no such record here, the role may not delete it, or the agreement is signed; nothing is
            changed.
        KeyError: records of this kind are not deleted.
    """
    word = _WORDS[kind]
    require_writer(workspace, KINDS[kind].audience)
    if kind == Commitment.KIND:
        return remove_commitment(workspace, record)
    if kind == "contact":
        return delete_contact(workspace, record)
    with workspace.store.write(f"{kind}.delete") as writer:
        held = wire_row(writer, kind, record)
        if held is None:
            raise not_found(word)
        if kind == Partnership.KIND and held.get("state") != DRAFT:
            raise ProblemError(
                "not_a_draft", "Aftalen er ikke en kladde, så den kan ikke slettes. Intet er ændret."
            )
        writer.delete(kind, record)
        return Done(None, writer.changed)
