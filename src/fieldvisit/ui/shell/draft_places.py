"""Where a form stands whose content was kept, so that the window can open there again."""

from fieldvisit.services.drafts import Draft
from fieldvisit.ui.follow_ups.opened_with import NEW_INQUIRY, NEW_REQUEST
from fieldvisit.ui.shell.history import Place

_PAGES = {
    "calls": "calls",
    "companies": "companies",
    "visit": "visits",
    "follow_ups": "follow_ups",
    "inquiries": "follow_ups",
    "requests": "follow_ups",
    "bag": "bag",
    "candidates": "candidates",
    "campaigns": "campaigns",
    "sync_review": "sync_review",
    "settings": "settings",
}
"""First part of a form's name to the page it is on."""

_RECORDS = {
    "companies.new": "new",
    "candidates.form": "new",
    "follow_ups.add": "new",
    "requests.form": NEW_REQUEST,
    "settings.coverage": "coverage",
}
"""What a page is opened with to show a form that is about no record of the page."""

_FORMS = {"inquiries.form": NEW_INQUIRY}
"""Forms that write a new record as well as one that is there: what opens the page for a new one."""


def place_of(draft: Draft) -> Place:
    """Return the page of a draft's form, and the record that opens it there."""
    page = _PAGES[draft.place.partition(".")[0]]
    known = _FORMS.get(draft.place)
    if known is not None:
        return Place(page, draft.record or known)
    return Place(page, _RECORDS.get(draft.place, draft.record))
