"""The keys of list and conflict, for the F1 list (DESIGN 4)."""

from collections.abc import Callable

from fieldvisit.ui.language import tr

KeyWords = tuple[tuple[str, Callable[[], str]], ...]
"""Portable key name or letter, and what it does in the language of the window."""

LIST_KEYS: KeyWords = (
    ("Space", lambda: tr("Hold tilbage / slip")),
    ("Return", lambda: tr("Åbn ændring")),
)
CONFLICT_KEYS: KeyWords = (
    ("1", lambda: tr("Behold min")),
    ("2", lambda: tr("Brug den anden")),
    ("3", lambda: tr("Skriv selv")),
)
