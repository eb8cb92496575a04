"""What workplaces look for, without reading their needs whole."""

from fieldvisit.store.plain import fetch
from fieldvisit.store.reader import Reader

_WANTED = (
    "SELECT DISTINCT need.occupation FROM production_unit JOIN need ON need.unit = production_unit.id "
    "WHERE production_unit.responsible = ? AND need.state = 'open' AND need.occupation IS NOT NULL"
)


def occupations_wanted(reader: Reader, responsible: str) -> list[str]:
    """Return the occupations of open needs at the workplaces of one person, as they are written, each once."""
    return [occupation for (occupation,) in fetch(reader.connection, _WANTED, (responsible,))]
