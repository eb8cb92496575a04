"""Where somebody has been: Alt+Left and Alt+Right."""

from dataclasses import dataclass

_MOST = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A page and the record it showed."""

    page: str
    record: str = ""


class History:
    """Places in the order they were visited, and the one that is shown."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place:
        """The place that is shown; of no page at the beginning."""
        return self._places[self._at] if self._places else Place("")

    def visit(self, place: Place, left: str = "") -> None:
        """Note that a place is shown; what lay ahead is forgotten.

        Args:
            place: where one is now.
            left: the record that the page before showed when it was left, where that is another than it was opened on.
        """
        if self._places and self._places[self._at] == place:
            return
        if left and self._places and self.here.page != place.page:
            self._places[self._at] = Place(self.here.page, left)
        self._places = [*self._places[: self._at + 1], place][-_MOST:]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """Return the place before, and be there; none at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """Return the place after, and be there; none at the end."""
        if self._at >= len(self._places) - 1:
            return None
        self._at += 1
        return self._places[self._at]

    def clear(self) -> None:
        """Forget all places (after a lock by somebody else)."""
        self._places, self._at = [], -1
