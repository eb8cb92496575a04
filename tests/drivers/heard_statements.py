"""The statements that databases are given meanwhile, for tests of how they are asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

Statement = tuple[str, Any]
"""Text and parameters."""


@contextmanager
def heard_statements() -> Iterator[list[Statement]]:
    """Collect the statements that are run meanwhile."""
    heard: list[Statement] = []

    def note(_c: Any, _k: Any, statement: str, parameters: Any, _x: Any, _many: bool) -> None:
        heard.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", note)
