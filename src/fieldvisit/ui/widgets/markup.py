"""The two marks a text may carry: `<b>strong</b>` and `<m>muted</m>`; everything else is shown as written."""

import re
from dataclasses import dataclass

_MARK = re.compile(r"<(/?)([bm])>")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A marked part of a text.

    Attributes:
        start: first character.
        length: how many characters.
        strong: semibold.
        muted: in the colour of secondary text.
    """

    start: int
    length: int
    strong: bool
    muted: bool


def parse(marked: str) -> tuple[str, tuple[Stretch, ...]]:
    """Return the plain text and its marked stretches."""
    plain, stretches, open_marks = "", [], {"b": -1, "m": -1}
    rest = 0
    for mark in _MARK.finditer(marked):
        plain += _unescaped(marked[rest : mark.start()])
        rest = mark.end()
        closing, kind = mark.groups()
        if not closing:
            open_marks[kind] = len(plain)
        elif open_marks[kind] >= 0:
            start = open_marks[kind]
            stretches.append(Stretch(start, len(plain) - start, kind == "b", kind == "m"))
            open_marks[kind] = -1
    return plain + _unescaped(marked[rest:]), tuple(stretches)


def as_written(text: str) -> str:
    """Return a text from outside (a name, a note) so that nothing in it is taken for a mark."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&amp;", "&")
