"""Both spellings of Danish letters find each other, and a hit is marked where it stands in the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain.folding import fold, fold_with_positions


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Søndersted", "soendersted"),
        ("Smedevænget", "SMEDEVAENGET"),
        ("Åbne døre", "aabne doere"),
        ("Rosé", "rose"),
        ("Malmö", "malmø"),
        ("a\u030abne", "åbne"),
        ("GROSSERER ÆBELØ", "grosserer aebeloe"),
    ],
)
def test_that_both_spellings_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_that_different_letters_stay_apart() -> None:
    assert fold("gås") != fold("gas")


@given(st.text() | st.text(alphabet=st.characters(max_codepoint=0x36F)))
def test_that_folding_with_positions_gives_the_same_text(text: str) -> None:
    assert fold_with_positions(text).text == fold(text)


@given(st.text(alphabet="aeoåæøÅÆØé xyz\u0301\u030a"))
def test_that_every_position_lies_in_the_original_in_order(text: str) -> None:
    folded = fold_with_positions(text)
    assert len(folded.positions) == len(folded.text) + 1
    assert list(folded.positions) == sorted(folded.positions)
    assert folded.positions[-1] == len(text)


@given(st.text(alphabet="aeoåæøÅÆØé x"), st.text(alphabet="aeoåæøx", min_size=1))
def test_that_the_original_of_a_hit_folds_back_to_it(before: str, word: str) -> None:
    folded = fold_with_positions(f"{before}{word}.")
    start = folded.text.rindex(fold(word))
    first, last = folded.original_span(start, start + len(fold(word)))
    assert fold(word) in fold(f"{before}{word}."[first:last])


def test_that_a_hit_on_half_a_letter_takes_the_whole_letter() -> None:
    text = "Torvet, Rønne"
    folded = fold_with_positions(text)
    start = folded.text.index("ro")
    assert text[slice(*folded.original_span(start, start + 2))] == "Rø"


def test_that_an_accent_written_apart_stays_with_its_letter() -> None:
    text = "ba\u030ad"
    folded = fold_with_positions(text)
    start = folded.text.index("aa")
    assert text[slice(*folded.original_span(start, start + 2))] == "a\u030a"


def test_that_an_empty_hit_is_a_place() -> None:
    assert fold_with_positions("søm").original_span(1, 1) == (1, 1)
