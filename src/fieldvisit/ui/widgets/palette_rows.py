"""What the command palette shows, and whom it asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One thing to open or do.

    Attributes:
        id: stable name.
        title: the words.
        run: does it; called after the palette has closed.
        detail: muted words after them.
        icon: meaning of the picture.
        key: the key that does the same without the palette, so that the palette teaches.
        marks: (start, length) of the letters in the title that were looked for.
        detail_marks: the same in the detail.
        whole: a detail that has no room beside the title stands below it, in as many lines as it needs.
    """

    id: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = "hoejre"
    key: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    detail_marks: tuple[tuple[int, int], ...] = ()
    whole: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, self.key) if part)


@dataclass(frozen=True, slots=True)
class PaletteGroup:
    """Rows under a heading.

    Attributes:
        title: the words of the heading; empty for none.
        rows: best first.
    """

    title: str
    rows: tuple[PaletteRow, ...]


class PaletteProvider(Protocol):
    """Knows what can be found and done; ranks it."""

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Return (id, words) of the kinds that Tab walks through; the first one means everything."""
        ...

    def ask(self, text: str, kind: str, show: Callable[[Sequence[PaletteGroup]], None]) -> None:
        """Look for what fits; of several questions only the latest is answered.

        Args:
            text: what was typed; empty asks for what was used recently.
            kind: id of the chosen kind.
            show: is given groups in the order they are shown, on the GUI thread, at once or later: together at most as
                many rows as the palette has room for. When nothing fits, one group whose rows offer what can be made
                of the text.
        """
        ...

    def rest(self) -> None:
        """Answer no more what was asked before."""
        ...
