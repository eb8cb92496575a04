"""What can be done in a visit by key: the window's registry of actions takes these over (DESIGN 4 "besøg")."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldvisit.ui.language import tr


@dataclass(frozen=True, slots=True)
class PageCommand:
    """One action of the page.

    Attributes:
        id: stable name, such as `visit.new_commitment`.
        text: gives its words in the language of the window.
        key: portable key name; empty where the window has the key itself (F5).
        icon: meaning of its picture.
        do: does it.
    """

    id: str
    text: Callable[[], str]
    key: str
    icon: str
    do: Callable[[], object]


BAG_KEYS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("V", lambda: tr("Vist")),
    ("J", lambda: tr("Interesseret")),
    ("M", lambda: tr("Måske")),
    ("N", lambda: tr("Nej tak")),
    ("S", lambda: tr("Senere")),
    ("Delete", lambda: tr("Ikke nævnt")),
    ("Return", lambda: tr("Note til tilbuddet")),
)
"""Keys that the list of the bag acts on itself while it has the focus, for the F1 list."""
