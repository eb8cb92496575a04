"""What of a text is looked at: words, not names, numbers, addresses or abbreviations in capitals."""

import pytest

from fieldvisit.domain.checked_words import checked_words, word_at


def _asked(text: str) -> list[str]:
    return [word.asked for word in checked_words(text)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Vi mødes på åbent hus", ["Vi", "mødes", "på", "åbent", "hus"]),
        ("hos Rikke Dam på Nordlys Metal", ["hos", "på"]),
        ("Slut. Rikke ringer", ["Slut.", "Rikke", "ringer"]),
        ("Aftalt:\n- Kørekort haves", ["Aftalt", "Kørekort", "haves"]),
        ("3 mand, kl. 9, 3F-aftale, T_1, 12a", ["mand", "kl."]),
        ("se www.nordlys.example eller rikke@nordlys.example i dag", ["se", "eller", "dag"]),
        ("NAV og VITAS i FieldVisit med iPad", ["og", "med"]),
        ("bl.a. f.eks. og/eller", ["bl.a.", "f.eks.", "og", "eller"]),
        ("p-nummer og chefens' bil", ["p-nummer", "og", "chefens", "bil"]),
        ("x" * 61 + " ok", ["ok"]),
        ("", []),
    ],
    ids=lambda value: value[:18] if isinstance(value, str) else "",
)
def test_that_only_what_a_dictionary_can_know_is_asked_for(text: str, asked: list[str]) -> None:
    assert _asked(text) == asked


def test_that_places_count_as_the_window_counts_them() -> None:
    [first, second] = checked_words("godt 👍 mødt.")
    assert (first.start, first.length) == (0, 4)
    assert (second.start, second.length, second.end, second.text) == (8, 4, 12, "mødt")


def test_that_the_word_at_a_place_is_the_one_it_lies_in_or_touches() -> None:
    for place in (3, 5, 7):
        found = word_at("vi mødt os", place)
        assert found is not None
        assert found.text == "mødt"
    assert word_at("vi, 12 os", 5) is None
