"""How the company list is read: through indexes, so that a page costs the same at any size."""

from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text

from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company import (
    CompanyRow,
    branches_in_use,
    count_all,
    count_listed,
    districts_in_use,
    find_units,
    list_page,
    waiting_units,
)
from fieldvisit.store.repositories.company_order import Place
from fieldvisit.store.repositories.company_query import CompanyQuery, Sort
from fieldvisit.store.store import Store
from tests.unit.store.records import receive

TODAY, MIDNIGHT = date(2026, 10, 6), datetime(2026, 10, 5, 22, tzinfo=UTC)


def _query(**wanted: Any) -> CompanyQuery:
    return CompanyQuery(today=TODAY, midnight=MIDNIGHT, **wanted)


def _rows(reader: Reader, query: CompanyQuery, limit: int = 10) -> list[CompanyRow]:
    return list_page(reader, query, limit=limit)[0]


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
            employees=place + 100,
            postcode=str(2000 + place),
            town="Broby",
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
    asked: list[str] = []
    raw: Any = reader.connection.connection.dbapi_connection
    raw.set_trace_callback(asked.append)
    ask()
    raw.set_trace_callback(None)
    return [
        str(row[3])
        for statement in asked
        if statement.startswith("SELECT") and "search_index_" not in statement
        for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]


def _whole_tables(plans: list[str]) -> list[str]:
    """Return the plans that read a whole table of records, and not through one of its indexes."""
    return [
        plan
        for plan in plans
        if plan.startswith("SCAN")
        and not any(word in plan for word in ("USING", "VIRTUAL TABLE", "CONSTANT ROW", "anon_", "SCAN i"))
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
        plans = _plans(reader, lambda: _rows(reader, _query(**wanted)))
    assert any(index in plan for plan in plans), plans
    assert _whole_tables(plans) == []


def test_that_the_marks_of_a_page_are_asked_by_index(filled: Store) -> None:
    with filled.read() as reader:
        rows = _rows(reader, _query())
        assert waiting_units(reader, rows) == frozenset()
        with filled.write("company.edit") as writer:
            writer.edit("production_unit", rows[0].unit, {"town": "Ny"})
    with filled.read() as reader:
        plans = _plans(reader, lambda: waiting_units(reader, rows))
        assert waiting_units(reader, rows) == {rows[0].unit}
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
        [row] = _rows(reader, _query(units=("u3",)))
    assert row.last_visit == datetime(2026, 4, 10, 8, tzinfo=UTC)
    assert (row.recontact, row.next_visit, row.cvr) == (date(2026, 10, 20), None, "99000003")


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        ({"sort": Sort.NAME, "reverse": True}, "ix_production_unit_name"),
        ({"sort": Sort.SIZE}, "ix_production_unit_employees"),
        ({"sort": Sort.BRANCH}, "ix_production_unit_industry_code"),
        ({"sort": Sort.TOWN, "reverse": True}, "ix_production_unit_postcode"),
    ],
)
def test_that_the_beginning_of_every_order_is_read_through_an_index(
    filled: Store, wanted: dict[str, Any], index: str
) -> None:
    with filled.read() as reader:
        first = _plans(reader, lambda: _rows(reader, _query(**wanted), 1))
    assert any(index in plan for plan in first), first
    assert _whole_tables(first) == []


EVERY_LIST: list[dict[str, Any]] = [
    *({"sort": sort, "reverse": back} for sort in Sort for back in (False, True)),
    {"responsible": "mette"},
    {"units": ("u1", "u2")},
    {"small_bands": ("ANTAL_5_9",)},
    {"not_visited_since": date(2026, 6, 1)},
    {"new_since": date(2026, 4, 6)},
    {"branches": ("10",), "districts": ("2001",)},
    {"ad_protected": True, "never_visited": True},
    {"open_need": True, "with_ceased": True},
    {"responsible": "mette", "visit_due": True, "in_time_since": {6: date(2026, 4, 6)}},
    {"near": "2010"},
    {"text": "firma 7"},
]


def test_that_neither_a_page_nor_its_count_reads_a_whole_table(filled: Store) -> None:
    with filled.read() as reader:
        found = _plans(reader, lambda: find_units(reader, "firma"))
        assert (len(found) > 3, _whole_tables(found)) == (True, [])
        for wanted in EVERY_LIST:
            query = _query(**wanted)
            plans = _plans(reader, partial(list_page, reader, query, limit=10))
            plans += _plans(reader, partial(count_listed, reader, query))
            plans += _plans(reader, partial(count_all, reader, query))
            assert len(plans) > 3, wanted
            assert (wanted, _whole_tables(plans)) == (wanted, [])


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("reverse", [False, True])
def test_that_an_order_read_in_parts_is_the_order_of_the_whole(
    filled: Store, sort: Sort, reverse: bool
) -> None:
    for place, (employees, postcode) in enumerate([(None, None), (0, "9999"), (40, ""), (3, "1000")]):
        receive(
            filled,
            "production_unit",
            f"x{place}",
            name=f"Ekstra {place}",
            status="active",
            **({"employees": employees} if employees is not None else {}),
            **({"postcode": postcode} if postcode is not None else {}),
        )
    with filled.read() as reader:
        whole = [row.unit for row in _rows(reader, _query(sort=sort, reverse=reverse), 100)]
        pages: list[str] = []
        behind: Place | None = Place()
        while behind is not None:
            rows, behind = list_page(reader, _query(sort=sort, reverse=reverse), limit=5, behind=behind)
            pages += [row.unit for row in rows]
    assert len(set(whole)) == 34
    assert pages == whole
    if sort is Sort.SIZE:
        assert [unit for unit in whole if unit in {"x1", "x2", "x3"}] == (
            ["x1", "x3", "x2"] if reverse else ["x2", "x3", "x1"]
        )
        assert whole[-1] == "x0"


def test_that_place_needs_and_visits_narrow_the_list_together(filled: Store) -> None:
    receive(filled, "production_unit", "x", name="Ny", status="active", postcode="9999", town="Lindevang")
    receive(filled, "production_unit", "y", name="Anden", status="active", postcode="9998", town="Broby")
    for unit, state in (("x", "open"), ("u1", "open"), ("u2", "filled")):
        receive(filled, "need", f"n-{unit}", unit=unit, state=state)
    with filled.read() as reader:

        def units(**wanted: Any) -> list[str]:
            return [row.unit for row in _rows(reader, _query(**wanted), 50)]

        assert units(never_visited=True, sort=Sort.NAME) == ["y", "x"]
        assert set(units(open_need=True)) == {"x", "u1"}
        assert units(open_need=True, never_visited=True) == ["x"]
        assert units(districts=("9998",)) == ["y"]
        assert list(districts_in_use(reader).items())[-2:] == [("9998", "Broby"), ("9999", "Lindevang")]
        plans = _plans(reader, lambda: districts_in_use(reader))
    assert all(
        "ix_production_unit_postcode" in plan for plan in plans if plan.startswith(("SCAN p", "SEARCH"))
    )
