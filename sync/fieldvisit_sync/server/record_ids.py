"""What an id that comes from outside must look like, before a database sees it."""

import re

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_id(text: str) -> bool:
    """Say whether a text is a UUID as this product writes them."""
    return _UUID.fullmatch(text) is not None


def is_derived(text: str) -> bool:
    """Say whether an id follows from a name (UUIDv5), as those of the server's own edits do."""
    return text[14] == "5"
