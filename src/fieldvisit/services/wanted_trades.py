"""What companies look for now, so that a list of candidates can say where nobody is (R13)."""

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.repositories.wanted import occupations_wanted


def wanted_trades(workspace: Workspace) -> tuple[str, ...]:
    """Return the occupations of open needs at workplaces that are mine, each once, in the order of letters."""
    if not (me := workspace.who.user):
        return ()
    with workspace.store.read() as reader:
        named = {occupation.strip() for occupation in occupations_wanted(reader, me)}
    return tuple(sorted(named - {""}, key=order_key))
