"""What companies look for now, so that a list of candidates can say where nobody is (R13)."""

from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.workspace import Workspace


def wanted_trades(workspace: Workspace) -> tuple[str, ...]:
    """Return the occupations of open needs at workplaces that are mine, each once, in the order of letters."""
    me = workspace.who.user
    with workspace.store.read() as reader:
        mine = {unit.id for unit in reader.find(ProductionUnit, responsible=me)} if me else set()
        needs = reader.find(Need, state="open")
    named = {(need.occupation or "").strip() for need in needs if need.unit in mine}
    return tuple(sorted(named - {""}, key=str.casefold))
