"""What companies look for now, so that a list of candidates can say where nobody is (R13)."""

from dataclasses import dataclass

from fieldvisit.services.area_words import section_of
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.repositories.wanted import occupations_wanted


@dataclass(frozen=True, slots=True)
class Wanted:
    """Open needs at workplaces that are mine.

    Attributes:
        trades: their occupations, each once, in the order of letters.
        sections: the branches (DB07) of those workplaces.
    """

    trades: tuple[str, ...] = ()
    sections: frozenset[str] = frozenset()


def wanted_trades(workspace: Workspace) -> Wanted:
    """Return what is looked for at workplaces that are mine."""
    if not (me := workspace.who.user):
        return Wanted()
    with workspace.store.read() as reader:
        wanted = occupations_wanted(reader, me)
    named = {occupation.strip() for occupation, _ in wanted}
    sections = {section_of(workspace.reference, industry) for _, industry in wanted}
    return Wanted(tuple(sorted(named - {""}, key=order_key)), frozenset(sections - {""}))
