"""The counts beside the pages in the rail (DESIGN section 2 "Badges")."""

from dataclasses import dataclass

from fieldvisit.services.list_follow_ups import count_deadlines
from fieldvisit.services.log_call import call_list
from fieldvisit.services.offer_editions import catalogue_now
from fieldvisit.services.sync_now import read_status
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Badges:
    """What waits on which page.

    Attributes:
        calls: left on my call list today.
        past_check: offers in the bag whose check date has passed.
        due: my deadlines due today or late.
        overdue: of these the late ones; the badge is red when there is one.
        waiting: changes that the server has not taken.
        conflicts: clashes that somebody must settle; the badge is amber when there is one.
    """

    calls: int
    past_check: int
    due: int
    overdue: int
    waiting: int
    conflicts: int


def count_badges(workspace: Workspace) -> Badges:
    """Count what waits."""
    deadlines = count_deadlines(workspace)
    status = read_status(workspace)
    with workspace.store.read() as reader:
        catalogue = catalogue_now(reader, workspace.reference)
    return Badges(
        calls=len(call_list(workspace)),
        past_check=len(catalogue.past_check(workspace.today)),
        due=deadlines.due_today + deadlines.overdue,
        overdue=deadlines.overdue,
        waiting=status.pending,
        conflicts=status.conflicts,
    )
