"""Reads days and numbers in the words of the Danish window."""

import re
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
_DAY = re.compile(r"(\d{1,2})\. (jan|feb|mar|apr|maj|juni|juli|aug|sep|okt|nov|dec)\w*\.?(?: (\d{4}))?")
_NEAR = {"i går": -1, "i dag": 0, "i morgen": 1}


def day_in(text: str, today: date) -> str | None:
    """Return the first day that a text names, in ISO form; None when it names none.

    Args:
        text: such as `Tirsdag 13. okt. 2026` or `i morgen kl. 9:00`.
        today: the day of the window; a day without a year is in its year.
    """
    found = _DAY.search(text)
    if found:
        year = int(found[3]) if found[3] else today.year
        return date(year, _MONTHS.index(found[2]) + 1, int(found[1])).isoformat()
    lower = text.lower()
    near = next((shift for words, shift in _NEAR.items() if words in lower), None)
    return (today + timedelta(days=near)).isoformat() if near is not None else None


def count_in(text: str, unit: str) -> int:
    """Return the number that stands before a word, as in `2 tilbage`; 0 when the text does not name it.

    Args:
        text: what was read.
        unit: the beginning of the word, as a pattern.
    """
    found = re.search(rf"(\d[\d.]*)\s+(?:{unit})", text)
    return whole(found[1]) if found else 0


def whole(text: str) -> int:
    """Return a whole number, with or without points for thousands.

    Raises:
        ValueError: it is none.
    """
    return int(text.strip().replace(".", ""))


def decimal(text: str) -> float:
    """Return a number with a decimal comma.

    Raises:
        ValueError: it is none.
    """
    return float(text.strip().replace(".", "").replace(",", "."))
