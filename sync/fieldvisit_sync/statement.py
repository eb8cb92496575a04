"""Plain SQL put together from checked parts, for the statements that go past the database library.

A statement is a pattern written out in the source, and places in it. A place takes a `Part` alone: a name of a real
table or column, a mark of a bound value, a quoted word, or another pattern; a text of unknown origin cannot get in
(a contract test holds the patterns to be written out). Values are always bound. Whoever runs a statement often makes it
once and keeps it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class _Names(Protocol):
    def __contains__(self, name: str, /) -> bool: ...


class Columned(Protocol):
    """A table of the database library, as far as it is looked at here: the library itself is not imported."""

    @property
    def name(self) -> str:
        """The table's name."""

    @property
    def c(self) -> _Names:
        """Its columns by name."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of SQL that was made here.

    Attributes:
        text: the SQL.
    """

    text: str


def part(pattern: str, **parts: Part) -> Part:
    """Return a piece of SQL.

    Args:
        pattern: the SQL as it is written in the source, with `{name}` where a part stands.
        parts: what stands there.
    """
    return Part(pattern.format_map({name: given.text for name, given in parts.items()}))


def statement(pattern: str, **parts: Part) -> str:
    """Return a whole statement, to be run with its values bound; arguments as of `part`."""
    return part(pattern, **parts).text


def table_name(table: Columned) -> Part:
    """Return a table's name, quoted."""
    return _identifier(table.name)


def column(table: Columned, name: str) -> Part:
    """Return a column's name, quoted.

    Raises:
        ValueError: the table has no such column.
    """
    if name not in table.c:
        raise ValueError(f"table {table.name} has no such column")
    return _identifier(name)


def columns(table: Columned, names: Iterable[str]) -> Part:
    """Return names of columns with commas between them. Errors as `column`."""
    return joined(column(table, name) for name in names)


def joined(parts: Iterable[Part], between: str = ", ") -> Part:
    """Return parts one behind the other.

    Args:
        parts: the parts.
        between: what stands between two of them, as it is written in the source.
    """
    return Part(between.join(given.text for given in parts))


def marks(count: int) -> Part:
    """Return so many places of bound values, with commas between them."""
    return Part(", ".join("?" * count))


def words(texts: Iterable[str]) -> Part:
    """Return words of the program itself, such as states and kinds, as a list of quoted texts."""
    return Part(", ".join("'{}'".format(text.replace("'", "''")) for text in texts))


def _identifier(name: str) -> Part:
    return Part('"{}"'.format(name.replace('"', '""')))
