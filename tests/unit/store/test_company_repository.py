"""How the company list is read: through indexes, so that a page costs the same at any size."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event, text

from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company import (
    CompanyQuery,
    Sort,
    branches_in_use,
    count_listed,
    list_page,
    waiting_units,
)
from fieldvisit.store.store import Store
from tests.unit.store.records import receive

TODAY, MIDNIGHT = date(2026, 10, 6), datetime(2026, 10, 5, 22, tzinfo=UTC)


def _query(**wanted: Any) -> CompanyQuery:
    return CompanyQuery(today=TODAY, midnight=MIDNIGHT, **wanted)


@pytest.fixture
def filled(store: Store) -> Store:
    """Thirty workplaces with visits, calls and a contact each, and what the planner knows of them."""
    for place in range(30):
        receive(store, "company", f"k{place}", cvr=f"9900{place:04d}", name=f"Firma {place}", status="active")
        receive(
            store,
            "production_unit",
            f"u{place}",
            company=f"k{place}",
            name=f"Firma {place}",
            industry_code=f"{10 + place % 3}1000",
            responsible="mette" if place % 2 else "karim",
            size_band="ANTAL_5_9",
        )
        receive(
            store,
            "visit",
            f"v{place}",
            unit=f"u{place}",
            status="held",
            planned_at=f"2026-0{1 + place % 9}-10T08:00:00.000Z",
        )
        receive(
            store,
            "call",
            f"c{place}",
            unit=f"u{place}",
            at="2026-05-05T08:00:00.000Z",
            recontact="2026-10-20",
        )
    return store


def _plans(reader: Reader, ask: Any) -> list[str]:
    """Return what the database would do for each statement that `ask` runs."""
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    event.listen(reader.connection, "before_cursor_execute", note)
    ask()
    event.remove(reader.connection, "before_cursor_execute", note)
    return [
        str(row[3])
        for statement, parameters in asked
        for row in reader.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
    ]


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        ({"responsible": "mette"}, "ix_production_unit_responsible"),
        ({"sort": Sort.NAME}, "ix_production_unit_name"),
        ({"text": "firma 7"}, "VIRTUAL TABLE"),
        ({"units": ("u1", "u2")}, "sqlite_autoindex_production_unit_1"),
        ({"branches": ("10",), "sort": Sort.NAME}, "ix_production_unit_"),
    ],
)
def test_that_a_page_asks_other_tables_by_index_only(
    filled: Store, wanted: dict[str, Any], index: str
) -> None:
    with filled.read() as reader:
        reader.connection.execute(text("select 1"))
        plans = _plans(reader, lambda: list_page(reader, _query(**wanted), limit=10))
    assert any(index in plan for plan in plans), plans
    scanned = [
        plan for plan in plans if plan.startswith("SCAN") and "USING" not in plan and "VIRTUAL" not in plan
    ]
    assert [plan for plan in scanned if "production_unit" not in plan and plan != "SCAN CONSTANT ROW"] == []


def test_that_the_marks_of_a_page_are_asked_by_index(filled: Store) -> None:
    with filled.read() as reader:
        rows = list_page(reader, _query(), limit=10)
        plans = _plans(reader, lambda: waiting_units(reader, rows))
    assert len(plans) > 8
    assert [plan for plan in plans if plan.startswith("SCAN")] == []


def test_that_counting_follows_the_filters(filled: Store) -> None:
    with filled.read() as reader:
        assert count_listed(reader, _query()) == 30
        assert count_listed(reader, _query(responsible="mette")) == 15
        assert count_listed(reader, _query(branches=("10", "11"))) == 20
        assert count_listed(reader, _query(not_visited_since=date(2026, 6, 1))) == 18
        assert branches_in_use(reader) == ["10", "11", "12"]


def test_that_a_line_knows_the_last_visit_and_the_day_to_call_again(filled: Store) -> None:
    with filled.read() as reader:
        [row] = list_page(reader, _query(units=("u3",)), limit=10)
    assert row.last_visit == datetime(2026, 4, 10, 8, tzinfo=UTC)
    assert (row.recontact, row.next_visit, row.cvr) == (date(2026, 10, 20), None, "99000003")
