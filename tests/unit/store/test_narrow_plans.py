"""What an import asks hundreds of times, or the first page at every change, never goes through all that is in the store."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from fieldvisit.store.outbox import with_unsent
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company_register import (
    companies_by_cvr,
    units_by_p_number,
    units_of_companies,
)
from fieldvisit.store.repositories.day import calls_made, visits_planned
from fieldvisit.store.store import Store

_MORNING, _EVENING = datetime(2026, 10, 6, 5, tzinfo=UTC), datetime(2026, 10, 6, 18, tzinfo=UTC)
_MANY = [str(number) for number in range(500)]


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda reader: companies_by_cvr(reader, _MANY), "ix_company_cvr"),
        (lambda reader: units_by_p_number(reader, _MANY), "ix_production_unit_p_number"),
        (lambda reader: units_of_companies(reader, _MANY), "ix_production_unit_company"),
        (lambda reader: with_unsent(reader.connection, "company", _MANY), "ix_outbox_edit_record"),
    ],
)
def test_that_an_import_finds_its_rows_by_the_narrow_index(
    store: Store, ask: Callable[[Reader], object], index: str
) -> None:
    plan = _plan(store, ask)
    assert f"USING INDEX {index} " in plan[0]
    assert not any("ix_production_unit_listed" in step or "ix_outbox_state" in step for step in plan)


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda reader: visits_planned(reader, "u-1", _MORNING, _EVENING), "ix_visit_planned_at"),
        (lambda reader: calls_made(reader, "u-1", _MORNING, _EVENING), "ix_call_at"),
    ],
)
def test_that_a_day_is_found_by_its_hours_and_not_among_all_of_a_consultant(
    store: Store, ask: Callable[[Reader], object], index: str
) -> None:
    assert f"USING INDEX {index} " in _plan(store, ask)[0]


def _plan(store: Store, ask: Callable[[Reader], object]) -> list[str]:
    """Return the steps by which the store finds what is asked."""
    asked: list[str] = []
    with store.read() as reader:
        raw: Any = reader.connection.connection.dbapi_connection
        raw.set_trace_callback(asked.append)
        ask(reader)
        raw.set_trace_callback(None)
        (statement,) = (text for text in asked if text.startswith("SELECT"))
        return [str(row[3]) for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}")]
