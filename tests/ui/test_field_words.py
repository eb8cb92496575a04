"""Every field that a person can change has a name that a person understands."""

from fieldvisit.ui.field_words import BOOKKEEPING, field_words
from fieldvisit_sync.schema.registry import KINDS

_ABOUT_RECORDS = {"conflict", "history", "read_audit"}


def test_that_every_field_is_called_something() -> None:
    nameless = [
        f"{kind.name}.{field.name}"
        for kind in KINDS.values()
        if kind.name not in _ABOUT_RECORDS
        for field in kind.fields
        if field.name not in BOOKKEEPING and field_words(kind.name, field.name) == field.name
    ]
    assert nameless == []


def test_that_a_field_of_a_later_version_shows_as_it_is_named() -> None:
    assert field_words("contact", "pronoun") == "pronoun"


def test_that_the_same_field_is_called_by_its_kind_where_it_means_something_else() -> None:
    assert field_words("contact", "role") == "Stilling"
    assert field_words("user", "role") == "Rolle"
