"""Where somebody has been: Alt+Left and Alt+Right."""

from dataclasses import dataclass

_MOST = 50
_NEW = "new"
"""How records begin that open a form for something new; such a form is opened once."""


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
        self._leave(left)
        self._places = [*self._places[: self._at + 1], place][-_MOST:]
        self._at = len(self._places) - 1

    def back(self, left: str = "") -> Place | None:
        """Return the place before, and be there; none at the beginning. `left` is that of `visit`."""
        if self._at <= 0:
            return None
        self._leave(left)
        self._at -= 1
        return self._places[self._at]

    def forward(self, left: str = "") -> Place | None:
        """Return the place after, and be there; none at the end. `left` is that of `visit`."""
        if self._at >= len(self._places) - 1:
            return None
        self._leave(left)
        self._at += 1
        return self._places[self._at]

    def _leave(self, left: str) -> None:
        """Keep how the shown page is opened again: what a form has made is not made a second time."""
        if self._places:
            here = self.here
            kept = "" if here.record.startswith(_NEW) else here.record
            self._places[self._at] = Place(here.page, left or kept)

    def clear(self) -> None:
        """Forget all places (after a lock by somebody else)."""
        self._places, self._at = [], -1
