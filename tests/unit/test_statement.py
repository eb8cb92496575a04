"""SQL of checked parts, run on a real database."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import Column, MetaData, Table, Text

from fieldvisit_sync.statement import column, columns, joined, marks, part, statement, table_name, words

ODD = Table('so "odd"', MetaData(), Column("id", Text), Column("by", Text), Column('a "name"', Text))
INSERT = statement(
    "INSERT INTO {table} ({names}) VALUES ({values})",
    table=table_name(ODD),
    names=columns(ODD, ["id", "by", 'a "name"']),
    values=marks(3),
)


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    """A database with a table whose names are hard to quote."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute('CREATE TABLE "so ""odd""" ("id" TEXT, "by" TEXT, "a ""name""" TEXT)')
        connection.execute(INSERT, ("1", "Bo", "x"))
        yield connection


def test_that_names_are_quoted_however_odd_they_are(database: sqlite3.Connection) -> None:
    name = column(ODD, 'a "name"')
    found = statement(
        "SELECT {by}, {name} FROM {table} WHERE {name} = ?",
        by=column(ODD, "by"),
        name=name,
        table=table_name(ODD),
    )
    assert database.execute(found, ("x",)).fetchall() == [("Bo", "x")]


def test_that_parts_are_joined_by_what_stands_between_them(database: sqlite3.Connection) -> None:
    both = joined((part("{c} = ?", c=column(ODD, name)) for name in ("id", "by")), " AND ")
    found = statement("SELECT count(*) FROM {table} WHERE {both}", table=table_name(ODD), both=both)
    assert database.execute(found, ("1", "Bo")).fetchone() == (1,)
    assert database.execute(found, ("1", "Ib")).fetchone() == (0,)


def test_that_words_stay_words_whatever_is_in_them(database: sqlite3.Connection) -> None:
    given = ["open", "it's", "') OR ('1' = '1", "{table}"]
    listed = statement("SELECT ? IN ({given})", given=words(given))
    assert [database.execute(listed, (word,)).fetchone()[0] for word in (*given, "held")] == [1, 1, 1, 1, 0]


def test_that_a_column_the_table_does_not_have_is_refused_without_being_named() -> None:
    with pytest.raises(ValueError, match="has no such column") as error:
        columns(ODD, ["id", "1; DROP TABLE x"])
    assert "DROP" not in str(error.value)


def test_that_a_text_does_not_get_into_a_statement() -> None:
    typed: Any = "1; DROP TABLE x"
    with pytest.raises(AttributeError):
        statement("SELECT {what}", what=typed)
