"""The Danish and English words that a typed date is made of, all in lower case."""

WEEKDAYS = {
    **dict.fromkeys(("mandag", "man", "monday", "mon"), 0),
    **dict.fromkeys(("tirsdag", "tirs", "tir", "tuesday", "tues", "tue"), 1),
    **dict.fromkeys(("onsdag", "ons", "wednesday", "wed"), 2),
    **dict.fromkeys(("torsdag", "tors", "tor", "thursday", "thurs", "thu"), 3),
    **dict.fromkeys(("fredag", "fre", "friday", "fri"), 4),
    **dict.fromkeys(("lørdag", "loerdag", "lør", "loer", "saturday", "sat"), 5),
    **dict.fromkeys(("søndag", "soendag", "søn", "soen", "sunday", "sun"), 6),
}
"""Word to weekday, Monday = 0."""

ALSO_OTHER_WORDS = frozenset({"man", "mon", "tor", "fri", "sat", "sun", "søn", "wed"})
"""Short forms that are ordinary words or names too; inside a sentence they need a number or a time after them."""

MONTHS = {
    **dict.fromkeys(("januar", "january", "jan"), 1),
    **dict.fromkeys(("februar", "february", "feb"), 2),
    **dict.fromkeys(("marts", "march", "mar"), 3),
    **dict.fromkeys(("april", "apr"), 4),
    **dict.fromkeys(("maj", "may"), 5),
    **dict.fromkeys(("juni", "june", "jun"), 6),
    **dict.fromkeys(("juli", "july", "jul"), 7),
    **dict.fromkeys(("august", "aug"), 8),
    **dict.fromkeys(("september", "sept", "sep"), 9),
    **dict.fromkeys(("oktober", "october", "okt", "oct"), 10),
    **dict.fromkeys(("november", "nov"), 11),
    **dict.fromkeys(("december", "dec"), 12),
}
"""Word to month."""

NEAR_DAYS = {
    **dict.fromkeys(("i dag", "idag", "today"), 0),
    **dict.fromkeys(("i morgen", "imorgen", "tomorrow"), 1),
    **dict.fromkeys(("i overmorgen", "overmorgen", "day after tomorrow"), 2),
}
"""Words to days from today."""

SMALL_NUMBERS = {
    **dict.fromkeys(("en", "et", "én", "ét", "a", "an", "one"), 1),
    **dict.fromkeys(("to", "two"), 2),
    **dict.fromkeys(("tre", "three"), 3),
    **dict.fromkeys(("fire", "four"), 4),
    **dict.fromkeys(("fem", "five"), 5),
    **dict.fromkeys(("seks", "six"), 6),
}
"""Numbers written as words ("om to uger")."""

UNITS = {
    **dict.fromkeys(("dag", "dage", "day", "days"), "days"),
    **dict.fromkeys(("uge", "uger", "week", "weeks"), "weeks"),
    **dict.fromkeys(("måned", "måneder", "maaned", "maaneder", "mdr", "md", "month", "months"), "months"),
    **dict.fromkeys(("arbejdsdag", "arbejdsdage", "working day", "working days"), "working_days"),
}
"""Word to what is counted."""


def any_of(words: dict[str, int] | dict[str, str]) -> str:
    """Return a regular expression for any of the words, longest first, spaces as wide as they come."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(word.replace(" ", r"\s+") for word in longest_first)
