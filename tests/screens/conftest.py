"""A window on each scene, and a server that answers whether it is there."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.language import DANISH, translators
from fieldvisit.ui.theme.current import apply
from tests.drivers.alone import without_other_windows
from tests.screens.dress import SIZES
from tests.screens.scenes import Scene
from tests.screens.stage import Stage, answering_line, raised_stage
from tests.ui.conftest import english

__all__ = ["english"]

Raise = Callable[[Scene], AbstractContextManager[Stage]]


@pytest.fixture(scope="session")
def line() -> Iterator[str]:
    """The address of a server that answers."""
    with answering_line() as address:
        yield address


@pytest.fixture
def raise_stage(qapp: QApplication, line: str, english: None) -> Raise:
    """Open the window on a scene, plain and in Danish; afterwards the application is as before."""
    del english

    @contextmanager
    def raised(scene: Scene) -> Iterator[Stage]:
        apply(qapp, "light")
        translators().choose(DANISH)
        with without_other_windows(qapp), raised_stage(qapp, scene, line) as stage:
            stage.show(*SIZES[0])
            yield stage
        translators().choose(DANISH)
        apply(qapp, "light")

    return raised
