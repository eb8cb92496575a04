"""What a one-line field holds: what is pasted from a letter or a page brings its line breaks along, and they go."""

import re

from PySide6.QtGui import QValidator

_BREAKS = r"[\x00-\x1f\x7f\x85\u2028\u2029]+"
_AT_ENDS = re.compile(f"^{_BREAKS}|{_BREAKS}$")
_BETWEEN = re.compile(_BREAKS)


def one_line(text: str) -> str:
    """Return a text with a space for each line break, tab or letter of control; those at its ends just go."""
    return text if text.isprintable() else _BETWEEN.sub(" ", _AT_ENDS.sub("", text))


class OneLine(QValidator):
    """Takes every text, as one line; Qt's field alone would keep breaks, which no row or letter can show."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Return the text as one line, and the cursor where it was in it."""
        kept = one_line(text)
        if kept == text:
            return QValidator.State.Acceptable, text, place
        return QValidator.State.Acceptable, kept, min(len(one_line(text[:place])), len(kept))
