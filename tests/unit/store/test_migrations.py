"""Old stores come up to this layout, and a migrated store is the same as a new one."""

import secrets
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text

from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.need import Need
from fieldvisit.store import search
from fieldvisit.store.batches import next_batch
from fieldvisit.store.engine import Engines, open_engine
from fieldvisit.store.errors import StoreTooNewError
from fieldvisit.store.migrations import versions
from fieldvisit.store.migrations.runner import step_names, upgrade
from fieldvisit.store.outbox import OutboxState, count_refused, count_waiting, entries, entry_of
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import STORE_VERSION, Store
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.schema.registry import ALL_KINDS, SCHEMA_VERSION, kinds_at
from tests.unit.store.records import create_contact


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[Engines]:
    """An empty encrypted file."""
    with open_engine(tmp_path / "old.db", secrets.token_bytes(32), create=True) as opened:
        yield opened


def _layout(connection: Connection) -> dict[str, str]:
    rows = connection.execute(text("select name, sql from sqlite_master where sql is not null"))
    return {name: " ".join(sql.replace("( ", "(").replace(" )", ")").split()) for name, sql in rows}


def test_that_migrating_from_nothing_gives_the_layout_of_a_new_store(engines: Engines, store: Store) -> None:
    with engines.writer.begin() as connection:
        upgrade(connection, 0, STORE_VERSION)
        migrated = _layout(connection)
    with store.read() as reader:
        assert migrated == _layout(reader.connection)
    assert len(migrated) > 60


@pytest.mark.parametrize("schema", range(1, SCHEMA_VERSION + 1))
def test_that_the_steps_up_to_a_schema_version_lead_to_its_kinds_and_fields(
    engines: Engines, schema: int
) -> None:
    steps = {number: import_module(f"{versions.__name__}.{name}") for number, name in step_names().items()}
    *_, last = [number for number, step in steps.items() if getattr(step, "SCHEMA", None) == schema]
    with engines.writer.begin() as connection:
        upgrade(connection, 0, last)
        tables = inspect(connection)
        for name, kind in kinds_at(schema).items():
            columns = [column["name"] for column in tables.get_columns(name)]
            assert columns == ["id", "version", "extra", *(field.name for field in kind.fields)]
        later = set(ALL_KINDS) - set(kinds_at(schema))
        assert later.isdisjoint(tables.get_table_names())


def test_that_fields_kept_unknown_become_columns_when_the_store_is_upgraded(
    engines: Engines, clock: FileClock
) -> None:
    with engines.writer.begin() as connection:
        upgrade(connection, 0, 1)
        kept = '{"course":"truck","esco":["4321"],"later":1}'
        row = {"kept": kept}
        connection.execute(
            text("insert into need (id, version, note, extra) values ('n1', 3, 'to', :kept)"), row
        )
        set_state(connection, "store_version", 1)
        set_state(connection, "schema_version", 1)
    with Store(engines, clock).read() as reader:
        need = reader.need(Need, "n1")
        assert (need.note, need.course, need.esco, need.version) == ("to", "truck", ("4321",), 3)
        assert reader.connection.scalar(text("select extra from need")) == '{"later":1}'


def test_that_the_steps_have_no_gap_and_end_at_this_version() -> None:
    assert sorted(step_names()) == list(range(1, STORE_VERSION + 1))


def test_that_an_old_store_is_migrated_when_it_is_opened(engines: Engines, clock: FileClock) -> None:
    with engines.writer.begin() as connection:
        upgrade(connection, 0, 1)
        connection.execute(text("insert into contact (id, version, name) values ('c1', 3, 'Rikke Dam')"))
        search.index_record(connection, "contact", "c1")
        set_state(connection, "store_version", 1)
    store = Store(engines, clock)
    with store.read() as reader:
        assert reader.need(Contact, "c1").name == "Rikke Dam"
        assert get_state(reader.connection, "store_version") == STORE_VERSION
        assert [hit.record for hit in search.find(reader.connection, "rikke")] == ["c1"]


def test_that_what_was_noted_about_offers_can_be_searched_after_an_upgrade(
    engines: Engines, clock: FileClock
) -> None:
    with engines.writer.begin() as connection:
        upgrade(connection, 0, 18)
        for record, note in (("l1", "Spurgte til kranførere"), ("l2", None)):
            row = {"record": record, "note": note}
            connection.execute(
                text("insert into checklist_line (id, version, note) values (:record, 1, :note)"), row
            )
        connection.execute(text("insert into contact (id, version, name) values ('c1', 3, 'Rikke Dam')"))
        search.index_record(connection, "contact", "c1")
        set_state(connection, "store_version", 18)
    with Store(engines, clock).read() as reader:
        assert [hit.record for hit in search.find(reader.connection, "kranføre")] == ["l1"]
        assert [hit.record for hit in search.find(reader.connection, "rikke")] == ["c1"]


_OUTBOX_BEFORE_10 = """
insert into outbox (seq, id, kind, record, op, base, new, old, at, group_id, cause, state, batch, frame, status,
    reason, field, answered_at, version, before) values
(3, 'm3', 'contact', 'c3', 'put', 4, '{"name":"Rikke"}', '{"name":"R"}', '2026-10-01T08:00:00.000Z', null, 'edit',
    'answered', 'b1', 0, 'merged', null, null, '2026-10-01T09:00:00.000Z', 5, null),
(5, 'm5', 'contact', 'c5', 'put', 4, '{"name":"Bo"}', '{}', '2026-10-01T08:00:00.000Z', 'g', 'edit',
    'refused', 'b1', 1, 'refused', 'not_allowed', 'name', '2026-10-01T09:00:00.000Z', null, '{"was":3}'),
(6, 'm6', 'contact', 'c6', 'delete', 7, '{}', '{"name":"Eva"}', '2026-10-02T08:00:00.000Z', null, 'delete',
    'sent', 'b2', 0, null, null, null, null, 8, null),
(7, 'm7', 'contact', 'c7', 'put', 0, '{"name":"Ib"}', '{}', '2026-10-02T08:01:00.000Z', null, 'edit',
    'offered', null, null, null, null, null, '2026-10-01T09:00:00.000Z', 2, '{"was":2}'),
(8, 'm8', 'contact', 'c8', 'put', 0, '{"name":"Ida"}', '{}', '2026-10-02T08:02:00.000Z', null, 'edit',
    'held', null, null, null, null, null, null, null, null),
(9, 'm9', 'contact', 'c9', 'put', 0, '{"name":"Per"}', '{}', '2026-10-02T08:03:00.000Z', null, 'edit',
    'open', null, null, null, null, null, null, null, null)
"""


def test_that_nothing_of_an_old_outbox_is_lost_and_what_was_sent_is_asked_about(
    engines: Engines, clock: FileClock
) -> None:
    with engines.writer.begin() as connection:
        upgrade(connection, 0, 9)
        connection.execute(text(_OUTBOX_BEFORE_10.replace(":", "\\:")))
        before = [
            entry_of(row)
            for row in connection.execute(text("select * from outbox order by seq")).mappings().all()
        ]
        set_state(connection, "store_version", 9)
    store = Store(engines, clock)
    with store.maintain() as connection:
        assert entries(connection, *OutboxState) == before
        assert (count_waiting(connection), count_refused(connection)) == (4, 1)
        batch = next_batch(connection, 10)
        assert batch is not None
        assert (batch.id, batch.was_sent, [each.id for each in batch.frames[0]]) == ("b2", True, ["m6"])
    create_contact(store, "c10")
    with store.read() as reader:
        assert [entry.seq for entry in entries(reader.connection, OutboxState.OPEN)] == [9, 10]


def test_that_a_store_of_a_newer_build_is_left_alone(engines: Engines, clock: FileClock) -> None:
    Store(engines, clock)
    with engines.writer.begin() as connection:
        set_state(connection, "store_version", STORE_VERSION + 1)
    with pytest.raises(StoreTooNewError, match="nyere udgave"):
        Store(engines, clock)
    with engines.reader.begin() as connection:
        assert get_state(connection, "store_version") == STORE_VERSION + 1


def test_that_a_missing_step_stops_the_migration_with_the_store_as_it_was(engines: Engines) -> None:
    with pytest.raises(LookupError, match="99"), engines.writer.begin() as connection:
        upgrade(connection, 98, 99)
    with engines.reader.begin() as connection:
        assert _layout(connection) == {}
