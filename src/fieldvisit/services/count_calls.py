"""My calls of today, counted as the report counts them (`definitions.calls_today` of the acceptance day)."""

from datetime import time, timedelta

from fieldvisit.domain.clock import at_local
from fieldvisit.domain.day_figures import Calls
from fieldvisit.domain.number_text import rate
from fieldvisit.services.log_call import REACHED
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.day import calls_made


def count_calls(workspace: Workspace) -> Calls:
    """Count the calls I made today, of these how many reached somebody, and how many said yes."""
    today = workspace.today
    with workspace.store.read() as reader:
        made = calls_made(
            reader,
            workspace.who.user,
            at_local(today, time.min),
            at_local(today + timedelta(days=1), time.min),
        )
    reached = sum(call.result in REACHED for call in made)
    yes = sum(call.result == "yes" for call in made)
    return Calls(made=len(made), reached=reached, yes=yes, yes_pct=rate(yes, reached))
