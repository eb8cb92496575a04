"""From a record to its conflict, on the page where it is decided."""

from fieldvisit.services.find_conflict import find_conflict
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words


def show_conflict(tools: PageTools, kind: str, record: str) -> None:
    """Show the oldest conflict of a record; say so when there is none, or when the store cannot be read."""
    try:
        found = find_conflict(tools.workspace, kind, record)
    except StoreError as problem:
        tools.window.toast(problem_words(problem))
        return
    if found is None:
        tools.window.toast(tr("Der er ingen konflikt om det, du har valgt."))
        return
    tools.window.open_page("sync_review", found)
