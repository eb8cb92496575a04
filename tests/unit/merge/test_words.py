"""Texts of two authors, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.merge.words import merge_words

WORDS = st.lists(
    st.sampled_from(["Ring", "efter", "kl", "12", "til", "Ole", "i", "hallen", "ikke", "mandag"]), max_size=12
)
TEXTS = WORDS.map(" ".join)


@pytest.mark.parametrize(
    ("base", "earlier", "later", "merged", "flagged"),
    [
        ("Ring til Ole", "Ring til Ole mandag", "Ring snart til Ole", "Ring snart til Ole mandag", False),
        ("Ring til Ole", "Ring til Ole", "Ring til Per", "Ring til Per", False),
        ("Ring til Ole", "Ring til Per", "Ring til Per", "Ring til Per", False),
        ("Ring til Ole", "Ring til Per", "Ring til Ida", "Ring til Per Ida", True),
        (
            "Port A.",
            "Port A. Mød kl. 7.",
            "Port A. Tag hjelm med.",
            "Port A. Mød kl. 7. Tag hjelm med.",
            False,
        ),
        ("", "Indgang ved lågen", "Brug porten", "Indgang ved lågen\nBrug porten", True),
        ("", "", "Brug porten", "Brug porten", False),
        ("Ring til Ole i dag", "Ring i dag", "Ring til Per i dag", "Ring til Per i dag", True),
        ("en to tre", "tre", "en to tre fire", "tre fire", False),
    ],
)
def test_that_texts_merge_as_a_person_would_expect(
    base: str, earlier: str, later: str, merged: str, flagged: bool
) -> None:
    result = merge_words(base, earlier, later)
    assert (result.text, result.flagged) == (merged, flagged)


@given(base=TEXTS, one=TEXTS, other=TEXTS)
def test_that_no_added_word_is_ever_dropped(base: str, one: str, other: str) -> None:
    merged = merge_words(base, one, other).text.split()
    for text in (one, other):
        for word in set(text.split()) - set(base.split()):
            assert word in merged


@given(base=TEXTS, one=TEXTS, other=TEXTS)
def test_that_merging_is_repeatable_and_makes_up_no_words(base: str, one: str, other: str) -> None:
    merged = merge_words(base, one, other)
    assert merged == merge_words(base, one, other)
    assert set(merged.text.split()) <= set(one.split()) | set(other.split())


@given(base=TEXTS, one=TEXTS)
def test_that_one_changed_side_is_taken_as_it_is(base: str, one: str) -> None:
    for merged in (merge_words(base, one, base), merge_words(base, base, one), merge_words(base, one, one)):
        assert (merged.text, merged.flagged) == (one, False)


@given(base=TEXTS, one=TEXTS, other=TEXTS)
def test_that_a_word_both_kept_stays(base: str, one: str, other: str) -> None:
    merged = merge_words(base, one, other).text.split()
    for word in set(base.split()):
        if all(text.split().count(word) >= base.split().count(word) for text in (one, other)):
            assert word in merged


def test_that_white_space_is_kept_as_it_was_written() -> None:
    merged = merge_words("Ring\n- Ole\n- Per\n", "Ring\n- Ole\n- Per\n- Ida\n", "Ring nu\n- Ole\n- Per\n")
    assert merged.text == "Ring nu\n- Ole\n- Per\n- Ida\n"


@pytest.mark.parametrize("word", ["a", "a b", "x"])
def test_that_texts_of_one_word_over_and_over_cost_little(word: str) -> None:
    started = SystemClock().monotonic()
    merge_words(f"{word} " * 4_000, f"{word} b " * 4_000, f"c {word} " * 4_000)
    assert SystemClock().monotonic() - started < 5


def test_that_two_very_long_texts_cost_little_and_lose_nothing() -> None:
    base = " ".join(f"a{number}" for number in range(9_000))
    one = " ".join(f"b{number}" for number in range(9_000))
    other = " ".join(f"c{number}" for number in range(9_000))
    merged = merge_words(base, one, other)
    assert merged.flagged
    assert set(merged.text.split()) == set(one.split()) | set(other.split())
