"""What workplaces look for, without reading their needs whole."""

from fieldvisit.store.plain import fetch
from fieldvisit.store.reader import Reader

_WANTED = (
    "SELECT DISTINCT need.occupation, production_unit.industry_code FROM production_unit JOIN need ON need.unit = production_unit.id "
    "WHERE production_unit.responsible = ? AND need.state = 'open' AND need.occupation IS NOT NULL"
)


def occupations_wanted(reader: Reader, responsible: str) -> list[tuple[str, str]]:
    """Return the occupations of open needs at the workplaces of one person as they are written, with the workplace's industry."""
    wanted = fetch(reader.connection, _WANTED, (responsible,))
    return [(occupation, industry or "") for occupation, industry in wanted]
