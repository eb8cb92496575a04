"""Every test begins with the application dressed as at first start."""

import pytest
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.theme.current import apply


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The light theme at 100 %."""
    apply(qapp, "light")
