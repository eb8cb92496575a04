"""The order of names in Danish: large and small letters alike, æ, ø and å after z, and aa with å.

SQLite knows no Danish order. The same words are made of a name by functions of its own, so that an index can hold
them, and here, so that a short list is sorted the same way.
"""

from fieldvisit.domain.folding import fold
from fieldvisit_sync.statement import Part, part, words

_LETTERS = (("æ", "{"), ("Æ", "{"), ("ø", "|"), ("Ø", "|"), ("å", "}"), ("Å", "}"), ("aa", "}"))
"""Letters and what stands for them: the characters that follow z."""

_FOLDED = tuple((fold(letter), stands) for letter, stands in _LETTERS if letter in "æøå")
_LAST = "￿"


def order_sql(column: Part) -> Part:
    """Return the SQL expression by which a text column is sorted; empty text where it is NULL."""
    expression = part("lower(coalesce({column}, ''))", column=column)
    for pair in _LETTERS:
        expression = part("replace({expression}, {pair})", expression=expression, pair=words(pair))
    return expression


def order_key(name: str | None) -> str:
    """Return what a name is sorted by, as `order_sql` makes it."""
    # Of bytes, as in SQLite, only the letters a to z have small ones.
    key = (name or "").encode(errors="surrogatepass").lower().decode(errors="surrogatepass")
    for letter, stands in _LETTERS:
        key = key.replace(letter, stands)
    return key


def beginning_with(name: str) -> tuple[str, str]:
    """Return the first and last key of the names that begin with the same letter, large or small, å also as aa."""
    first = order_key(name)[:1]
    return first, f"{first}{_LAST}"


def folded_key(key: str) -> str:
    """Return a key as the name that it was made of is searched (`domain.folding`)."""
    for letters, stands in _FOLDED:
        key = key.replace(stands, letters)
    return key if key.isascii() else fold(key)
