"""What may be cut off with an ellipsis: words that people and companies wrote, where a list is no wider. Never our own."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QLineEdit

from fieldvisit.demo.scenario import Record
from fieldvisit.ui.theme.current import theme
from tests.drivers.layout_eyes import SeenText
from tests.screens.scenes import municipality, scenario

_NAMES = frozenset({"name", "workplace", "shown"})

_SECOND_LINES = frozenset({"companies.list", "calls.list", "history.list", "bag.list", "requests.list"})
"""Lists whose second line begins with what matters; the whole of it stands in the detail beside."""


_LARGE, _AT_LARGE = 200, ("strip.", "trash.list", "history.list", "undo.list", "first_day.list")
"""Text size at which these may be cut off: the strip's tooltips and the panes beside the lists say the whole."""


def may_be_cut(text: SeenText) -> bool:
    """Say whether a text that was cut off is a company's or a person's name, an example in a field, or a second line."""
    if isinstance(text.part, QLineEdit):
        return not text.part.text()
    if text.place.startswith(_AT_LARGE) and theme().text_scale >= _LARGE:
        return True
    beginning = text.text.removesuffix("…").rstrip()
    if text.place in _SECOND_LINES and text.is_small:
        return True
    return any(name.startswith(beginning) for name in _written_names())


@cache
def _written_names() -> frozenset[str]:
    return frozenset(_names(municipality(scenario())))


def _names(records: list[Record]) -> Iterator[str]:
    for _, _, fields in records:
        for field, value in fields.items():
            if field in _NAMES and isinstance(value, str):
                yield value


_TOLD_BY_NAME = ("'visit.bag'", "'presenter'", "'campaigns.report.preview'", ".out.preview'")
"""Parts made of other parts: Qt has no role for them that Python can give; they have a name, and their parts have roles."""


def is_told(fault: str) -> bool:
    """Say whether a part without a role is one of those that are told by their name alone."""
    return fault.startswith("not told") and any(name in fault for name in _TOLD_BY_NAME)
