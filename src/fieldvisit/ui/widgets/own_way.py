"""A way back that is no step among the records: of a setting, a form that was left, a saved filter."""

from collections.abc import Callable


class OwnWay:
    """Ctrl+Z goes it while a toast offers it; afterwards nothing does.

    Args:
        go: takes back what was said.
    """

    def __init__(self, go: Callable[[], object]) -> None:
        self._go = go

    def __call__(self) -> object:
        """Take back what was said."""
        return self._go()
