"""What every page works with."""

from dataclasses import dataclass

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.navigation import Navigation
from fieldvisit.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class PageTools:
    """The first argument of every page; made where the pages are put into the window.

    Attributes:
        workspace: the open profile.
        events: the broadcast of changes.
        tasks: the workers.
        window: opens other pages and says what was done.
    """

    workspace: Workspace
    events: Events
    tasks: Tasks
    window: Navigation
