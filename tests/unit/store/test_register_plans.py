"""What an import asks hundreds of times goes from its rows to the store, never through all that is in it."""

from collections.abc import Callable
from typing import Any

import pytest

from fieldvisit.store.outbox import with_unsent
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company_register import (
    companies_by_cvr,
    units_by_p_number,
    units_of_companies,
)
from fieldvisit.store.store import Store

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
    asked: list[str] = []
    with store.read() as reader:
        raw: Any = reader.connection.connection.dbapi_connection
        raw.set_trace_callback(asked.append)
        ask(reader)
        raw.set_trace_callback(None)
        (statement,) = (text for text in asked if text.startswith("SELECT"))
        plan = [str(row[3]) for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert f"USING INDEX {index} " in plan[0]
    assert not any("ix_production_unit_listed" in step or "ix_outbox_state" in step for step in plan)
