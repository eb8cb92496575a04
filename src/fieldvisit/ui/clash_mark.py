"""The mark of a record that stands in an open conflict, the same in every list (DESIGN 2 "Status strip", 9)."""

from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.row import Mark


def clash_mark(*, clashes: bool) -> Mark | None:
    """Return the mark of a row that somebody must choose for on Synkronisering."""
    return Mark("konflikt", tr("Konflikt"), "warn") if clashes else None
