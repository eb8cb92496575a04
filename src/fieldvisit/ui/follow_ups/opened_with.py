"""What Opfølgning can be opened with, for those that open it and need not know the page."""

NEEDS = "needs"
"""Record that opens the page at the needs of the week; of another one behind a colon and a day in it."""

NEW_INQUIRY = "new_inquiry"
"""Record that opens the page at the form of a new inquiry, perhaps with `:` and a workplace's id, `:` and what it asks."""

NEW_REQUEST = "new_request"
"""Record that opens the page at the form of what another municipality asks us."""
