"""What a reader tells and asks while it reads: how far it is, and whether the person wants it to stop."""

from collections.abc import Callable

from fieldvisit.exchange.unreadable import ReadingCancelledError

Progress = Callable[[int, int], None]
"""Called with bytes read and bytes in all."""

EVERY = 256
"""Records between two looks, so that looking costs nothing."""


class ReadingWatch:
    """Carries the two callbacks of one reading."""

    def __init__(
        self, total: int, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
    ) -> None:
        self._total = total
        self._progress = progress
        self._cancelled = cancelled

    def look(self, position: int) -> None:
        """Tell that `position` bytes are read.

        Raises:
            ReadingCancelledError: the person stopped the reading.
        """
        if self._cancelled is not None and self._cancelled():
            raise ReadingCancelledError
        if self._progress is not None:
            self._progress(min(position, self._total), self._total)
