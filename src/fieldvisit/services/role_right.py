"""Who may write what on this laptop: the same rule by which the server would take or refuse it (SYNC "Scope")."""

from fieldvisit.services.problems import not_allowed
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.schema.audience import FIELD_WORK, Audience


def may_write(workspace: Workspace, audience: Audience) -> bool:
    """Say whether the user's role may create and change records of an audience."""
    return workspace.who.role in audience.write


def may_visit(workspace: Workspace) -> bool:
    """Say whether the user's role visits companies; others open the workplace a visit was about."""
    return may_write(workspace, FIELD_WORK)


def require_writer(workspace: Workspace, audience: Audience) -> None:
    """Refuse a role that may only read.

    Raises:
        ProblemError: the role may not; nothing is changed.
    """
    if not may_write(workspace, audience):
        raise not_allowed()
