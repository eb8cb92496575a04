"""No query of a proof, or of the search for a difference, goes through the whole table (SYNC "One request", "Proof").

The plans are asked of the database itself, for the very statements that the server ran.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from fieldvisit_sync.protocol.narrowing import IdRange, Question, WantedRecord
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.bulk import insert_rows
from fieldvisit_sync.server.proof import ProofReader
from fieldvisit_sync.server.tables import RECORD
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.drivers.heard_statements import Statement, heard_statements
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team

MOST_OF_A_SYNC_WITHOUT_NEWS = 6
"""Statements, whatever the number of records."""


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
            if "FROM record" not in statement:
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
    """A consultant and a caseworker with a citizen, in a municipality of four thousand records of other people."""
    case = Case(team)
    for laptop in (case.mette, case.hanne):
        laptop.sync()
    with team.database.transaction() as connection:
        like = dict(connection.execute(select(RECORD).limit(1)).mappings().one())
        kinds = [kind for kind in KINDS if not KINDS[kind].by_server]
        rows = [
            like | {"kind": kinds[number % len(kinds)], "id": new_id(), "seq": -number}
            for number in range(1, 3_000)
        ]
        for row in rows:
            row["audience"] = KINDS[row["kind"]].audience.name
        lines = [
            row
            | {"kind": "history", "id": new_id(), "seq": row["seq"] - 3_000}
            | {"holder_kind": row["kind"], "holder_id": row["id"]}
            for row in rows[::3]
        ]
        insert_rows(connection, RECORD, [*rows, *lines])
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("analyze")
    return [case.mette, case.hanne]


def test_that_a_sync_without_news_reads_no_record_and_a_proof_or_search_enters_by_an_index(
    team: Team, laptops: list[BareLaptop]
) -> None:
    first, last = sorted((new_id(), new_id()))
    questions = [
        None,
        Question(ranges=[IdRange(kind=kind) for kind in KINDS]),
        Question(ranges=[IdRange(kind=kind) for kind in KINDS], content=True),
        Question(ranges=[IdRange(kind=kind, first=first, until=last, entries=True) for kind in KINDS]),
        Question(wanted=[WantedRecord(kind, new_id()) for kind in KINDS], suspected=["contact", "history"]),
    ]
    for laptop in laptops:
        laptop.store(laptop.ask())
        with heard_statements() as heard:
            assert laptop.ask().rows == []
        assert not [statement for statement, _ in heard if "FROM record" in statement]
        assert len(heard) <= MOST_OF_A_SYNC_WITHOUT_NEWS
        for question in questions:
            team.database.proofs = ProofReader()
            with heard_statements() as heard:
                laptop.ask(narrow=question)
            assert [statement for statement, _ in heard if "FROM record" in statement]
            assert _through_the_table(team, heard) == []


def test_that_a_push_finds_its_records_by_their_whole_keys_before_there_are_statistics(
    team: Team, laptops: list[BareLaptop]
) -> None:
    mette, contacts = laptops[0], [new_id() for _ in range(20)]
    mette.push(*(mette.edit("contact", contact, name="Rikke Prøve") for contact in contacts))
    if team.database.engine.dialect.name == "postgresql":
        with team.database.transaction() as connection:
            connection.exec_driver_sql("delete from pg_statistic where starelid = 'record'::regclass")
    with heard_statements() as heard:
        mette.push(*(mette.edit("contact", contact, phone="00 00 01 10") for contact in contacts))
    whole = [(text, values) for text, values in heard if "FROM record" in text and "field_versions" in text]
    assert whole
    with team.database.read() as connection:
        for text, values in whole:
            plan = _plan(connection, text, values)
            assert "(municipality=? AND kind=? AND id=?)" in plan or "AND (id = asked.id))" in plan


def test_that_the_document_shows_how_each_step_finds_its_records(
    team: Team, laptops: list[BareLaptop]
) -> None:
    document = (Path(__file__).parents[3] / "docs" / "query-plans.md").read_text(encoding="utf-8")
    told = {
        title: _Told(text) for title, _, text in (part.partition("\n") for part in document.split("\n## "))
    }
    with team.database.read() as connection:
        dialect = connection.dialect.name
        for title, heard in _steps(team, laptops[0]).items():
            reads = [
                (text, values) for text, values in heard if text.startswith(("SELECT", "WITH", "UPDATE"))
            ]
            plans = "\n".join(
                _plan(connection, text, tuple(values) if isinstance(values, list) else values)
                for text, values in reads
            )
            if dialect == "sqlite":
                steps = dict.fromkeys(re.findall(r"^S(?:EARCH|CAN) (?!json_each).*", plans, re.MULTILINE))
                assert told[title].plan == list(steps), "\n".join(steps)
            else:
                assert told[title].indexes == set(re.findall(r"using (\w+) on record\b", plans)), plans


@dataclass
class _Told:
    """What the document says of one step: the lines of SQLite's plan, and PostgreSQL's indexes of `record`."""

    text: str

    @property
    def plan(self) -> list[str]:
        return [
            line for line in self.text.splitlines() if line.startswith("S") and line.isascii() and "(" in line
        ]

    @property
    def indexes(self) -> set[str]:
        line = next(line for line in self.text.splitlines() if line.startswith("PostgreSQL"))
        return set(re.findall(r"`(record_\w+)`", line))


def _steps(team: Team, mette: BareLaptop) -> dict[str, list[Statement]]:
    """Return the statements of each step of a sync, as the server runs them."""
    karim, contacts = team.karim, [new_id() for _ in range(20)]
    karim.store(karim.ask())
    mette.store(mette.ask())
    steps: dict[str, list[Statement]] = {}
    with heard_statements() as steps["Nothing to do"]:
        karim.ask()
    mette.push(*(mette.edit("contact", contact, name="Rikke Prøve") for contact in contacts))
    edits = [mette.edit("contact", contact, phone="00 00 01 10") for contact in contacts]
    with heard_statements() as steps["A push of twenty edits"]:
        mette.push(*edits)
    with heard_statements() as steps["A pull of twenty records"]:
        karim.ask()
    team.database.proofs = ProofReader()
    with heard_statements() as steps["The proof, and the first question about a difference"]:
        mette.ask(narrow=Question(ranges=[IdRange(kind=kind) for kind in KINDS]))
    return steps
