"""Indexes of a large import: they wait while its rows come in, and stand as before when it has ended, however it ended."""

import pytest

from fieldvisit.store.late_indexes import LateIndexes
from fieldvisit.store.plain import fetch
from fieldvisit.store.reader import Reader
from fieldvisit.store.store import Store
from fieldvisit.store.writer import Writer

_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
_BY_NAME = "SELECT name FROM production_unit INDEXED BY ix_production_unit_name ORDER BY 1"


class StopError(Exception):
    """Somebody stopped the import."""


def indexes(reader: Reader) -> dict[str, str]:
    """Return the indexes of the store: name to statement."""
    return dict(fetch(reader.connection, _INDEXES))


def add_units(writer: Writer, count: int, beginning: str) -> None:
    """Write workplaces as an import does."""
    units = {f"{beginning}-{place}": {"name": f"{beginning} {place:05d}"} for place in range(count)}
    writer.create_many("production_unit", units)


def import_and_stop(store: Store) -> None:
    """Begin a large import and stop it while its indexes are made."""

    def stop() -> None:
        raise StopError

    with store.write("company.import") as writer:
        late = LateIndexes(writer.connection)
        add_units(writer, 5_000, "Lyng")
        late.note_new(5_000)
        late.build(stop)


@pytest.fixture
def before(store: Store) -> dict[str, str]:
    """The indexes as they are made with the store."""
    with store.read() as reader:
        return indexes(reader)


def test_that_they_wait_for_the_last_row_of_a_large_file(store: Store, before: dict[str, str]) -> None:
    checks: list[int] = []
    with store.write("company.import") as writer:
        late = LateIndexes(writer.connection)
        add_units(writer, 5_000, "Lyng")
        late.note_new(5_000)
        waiting = before.keys() - indexes(writer).keys()
        assert {"ix_production_unit_name", "ix_production_unit_listed", "ix_company_name"} <= waiting
        assert not waiting & {"ix_production_unit_p_number", "ix_production_unit_company", "ix_company_cvr"}
        add_units(writer, 500, "Birk")
        late.note_new(500)
        late.build(lambda: checks.append(1))
        assert len(checks) == len(waiting)
    with store.read() as reader:
        assert indexes(reader) == before
        names = [name for (name,) in fetch(reader.connection, _BY_NAME)]
        assert (len(names), names[0], names[-1]) == (5_500, "Birk 00000", "Lyng 04999")


@pytest.mark.parametrize(("here", "new"), [(0, 4_999), (11_000, 5_000)])
def test_that_a_few_rows_beside_those_of_before_find_them_all(
    store: Store, before: dict[str, str], here: int, new: int
) -> None:
    with store.write("company.import") as writer:
        add_units(writer, here, "Lyng")
        late = LateIndexes(writer.connection)
        add_units(writer, new, "Birk")
        late.note_new(new)
        assert indexes(writer) == before


def test_that_an_import_that_is_stopped_leaves_them_as_they_were(
    store: Store, before: dict[str, str]
) -> None:
    with pytest.raises(StopError):
        import_and_stop(store)
    with store.read() as reader:
        assert indexes(reader) == before
        assert fetch(reader.connection, _BY_NAME) == []
