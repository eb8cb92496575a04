"""What the window must know of a page before it builds it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget


class Group(StrEnum):
    """Where a page stands in the rail."""

    WORK = "work"
    CAMPAIGN = "campaign"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page; built when it is first opened.

    Attributes:
        id: its name, as in `window.open_page("companies")`.
        title: gives its words in the language of the window.
        icon: meaning of its picture in the rail.
        group: its part of the rail.
        factory: builds the page; called again after a change of language and after a lock.
        roles: roles that see it; empty for all.
        parent: id of the rail page it is opened from; pages with a parent are not in the rail themselves.
    """

    id: str
    title: Callable[[], str]
    icon: str
    group: Group
    factory: Callable[[], QWidget]
    roles: frozenset[str] = frozenset()
    parent: str = ""

    @property
    def in_rail(self) -> bool:
        """Say whether the rail has an entry for it."""
        return not self.parent

    def visible_to(self, role: str) -> bool:
        """Say whether a role sees it; before anybody is known, everybody does."""
        return not self.roles or not role or role in self.roles
