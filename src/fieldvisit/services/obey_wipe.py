"""What a laptop says and hears about its own wipe (SYNC S11): the order is taken, and confirmed once when it was done."""

from pathlib import Path

from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pending_wipe import forget_wipe, keep_wipe, read_wipe
from fieldvisit.sync_client.http import ServerRefusedError
from fieldvisit.sync_client.wipe import accept_order, confirm_wipe

WIPED = "wiped"
"""Code of the problem that tells whoever holds the profile to close it and let `destroy_ordered` delete it."""

_REFUSED = 5


def obey(workspace: Workspace, refusal: ServerRefusedError) -> None:
    """Note the wipe that a refusal orders; do nothing when it orders none, or one that cannot be believed.

    Raises:
        ProblemError: the computer is to be wiped now.
        DiskError: the order cannot be noted; nothing was deleted.
    """
    wipe = accept_order(workspace.store, refusal)
    if wipe is None:
        return
    keep_wipe(workspace.store.folder, wipe)
    raise ProblemError(
        WIPED,
        "Computeren er spærret. Alt på den er slettet, også det, der ikke var sendt. Kontakt din leder.",
        exit_code=_REFUSED,
    )


def confirm_ordered(folder: Path) -> bool:
    """Tell the server that the wipe is done; may take some seconds. Say whether nothing is left to do.

    Without a line the note stays, and the next start tells it.
    """
    wipe = read_wipe(folder)
    if wipe is None:
        return True
    if not wipe.destroyed or not confirm_wipe(wipe):
        return False
    forget_wipe(folder)
    return True
