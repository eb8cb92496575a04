"""The mark of a record that stands in an open conflict, the same in every list (DESIGN 2 "Status strip", 9)."""

from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.row import Mark
from fieldvisit.ui.widgets.status_mark import StatusMark


def clash_mark(*, clashes: bool) -> Mark | None:
    """Return the mark of a row that somebody must choose for on Synkronisering."""
    return Mark("konflikt", tr("Konflikt"), "warn") if clashes else None


def clash_line(name: str) -> StatusMark:
    """Return the mark as a part of a row that is made of parts."""
    line = StatusMark(name=name)
    line.show_mark("konflikt", tr("Konflikt"), "warn")
    return line
