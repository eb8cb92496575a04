"""An error that no screen caught reaches the person when something can be done, and shows nothing it holds."""

import sys
from collections.abc import Iterator

import pytest

from fieldvisit.services.problems import ProblemError
from fieldvisit.store.errors import DiskError, StoreBusyError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.uncaught import Uncaught


@pytest.fixture
def said() -> Iterator[list[str]]:
    """What the person was told, with the report installed for the time of a test."""
    told: list[str] = []
    before = sys.excepthook
    Uncaught(told.append).install()
    yield told
    sys.excepthook = before


def stop(error: Exception) -> None:
    """Let an error reach the end of the event loop."""
    try:
        raise error
    except type(error) as raised:
        sys.excepthook(type(raised), raised, raised.__traceback__)


@pytest.mark.parametrize(
    "error", [DiskError(), StoreBusyError(), PersonsLockedError(), ProblemError("x", "Nej.")]
)
def test_that_what_a_person_can_act_on_is_said(said: list[str], error: Exception) -> None:
    stop(error)
    assert said == [str(error)]


def test_that_a_slip_of_the_product_is_noted_without_what_it_holds(
    said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    stop(ValueError("Amina Prøve, 00 00 01 10"))
    printed = capsys.readouterr()
    assert said == []
    assert printed.err.startswith("ValueError: stop:")
    assert "Amina" not in printed.err + printed.out
