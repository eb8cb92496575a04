"""No query of a proof, or of the search for a difference, goes through the whole table (SYNC "One request", "Proof").

The plans are asked of the database itself, for the very statements that the server ran.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from fieldvisit_sync.protocol.narrowing import IdRange, Question, WantedRecord
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.proof import ProofReader
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team

Statement = tuple[str, Any]

MOST_OF_A_SYNC_WITHOUT_NEWS = 6
"""Statements, whatever the number of records."""


@contextmanager
def _heard() -> Iterator[list[Statement]]:
    """Collect the statements that are run meanwhile."""
    heard: list[Statement] = []

    def note(_c: Any, _k: Any, statement: str, parameters: Any, _x: Any, _many: bool) -> None:
        heard.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def _plan(connection: Connection, statement: str, parameters: Any) -> str:
    """Return how the database goes about a statement.

    PostgreSQL reads a small table as a whole because that is quicker; here it is to show its way into a large one.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("set local enable_seqscan = off")
        rows = connection.exec_driver_sql(f"explain {statement}", parameters)
        return "\n".join(row[0] for row in rows)
    rows = connection.exec_driver_sql(f"explain query plan {statement}", parameters)
    return "\n".join(row[3] for row in rows)


def _through_the_table(team: Team, heard: list[Statement]) -> list[str]:
    """Return the plans that read all records; every other one enters by an index."""
    found = []
    with team.database.read() as connection:
        for statement, parameters in heard:
            if "FROM record" not in statement and "JOIN record" not in statement:
                continue
            plan = _plan(connection, statement, parameters)
            by_municipality = "(municipality=?)" in plan or "Index Cond: (municipality =" in plan
            if (
                by_municipality
                or "SCAN record" in plan
                or "Seq Scan on record" in plan
                or "Index" not in plan.title()
            ):
                found.append(f"{statement}\n{plan}")
    return found


@pytest.fixture
def laptops(team: Team) -> list[BareLaptop]:
    """A consultant and a caseworker who see everything there is for them, a citizen included."""
    case = Case(team)
    case.mette.push(*(case.mette.edit("contact", note="x") for _ in range(50)))
    for laptop in (case.mette, case.hanne):
        laptop.sync()
    return [case.mette, case.hanne]


def test_that_a_sync_without_news_reads_no_record_at_all(team: Team, laptops: list[BareLaptop]) -> None:
    for laptop in laptops:
        laptop.ask()
        with _heard() as heard:
            assert laptop.ask().rows == []
        assert not [statement for statement, _ in heard if "record" in statement]
        assert len(heard) <= MOST_OF_A_SYNC_WITHOUT_NEWS


def test_that_a_proof_goes_from_the_users_grants_to_records(team: Team, laptops: list[BareLaptop]) -> None:
    for laptop in laptops:
        team.database.proofs = ProofReader()
        with _heard() as heard:
            assert laptop.ask().proof == laptop.proof()
        assert [statement for statement, _ in heard if "JOIN record" in statement]
        assert _through_the_table(team, heard) == []


def test_that_the_search_for_a_difference_enters_by_an_index(team: Team, laptops: list[BareLaptop]) -> None:
    ends = sorted((new_id(), new_id()))
    for laptop in laptops:
        ranges = [IdRange(kind=kind) for kind in KINDS]
        bounded = [IdRange(kind=kind, first=ends[0], until=ends[1], entries=True) for kind in KINDS]
        wanted = [WantedRecord(kind, new_id()) for kind in KINDS]
        for question in (
            Question(ranges=ranges),
            Question(ranges=ranges, content=True),
            Question(ranges=bounded),
            Question(wanted=wanted, suspected=[*KINDS]),
        ):
            with _heard() as heard:
                assert laptop.ask(narrow=question).narrowed is not None
            assert [statement for statement, _ in heard if "record" in statement]
            assert _through_the_table(team, heard) == []
