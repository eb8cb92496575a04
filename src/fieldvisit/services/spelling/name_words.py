"""Names of companies, places and people that this laptop knows: no dictionary has them all."""

import re

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.names import all_names

KINDS = frozenset({"company", "production_unit", "contact", "user"})
"""What the names are of; a change of one makes them be read anew."""

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def name_words(workspace: Workspace) -> frozenset[str]:
    """Return every word of every name, folded as `str.casefold` does."""
    with workspace.store.read() as reader:
        return frozenset(
            word.casefold() for name in all_names(reader) for word in _WORD.findall(name) if len(word) > 1
        )
