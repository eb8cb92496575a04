"""The real Danish dictionary in a process of its own."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldvisit.services.spelling.dictionaries import DANISH, ENGLISH, find_dictionaries, find_dictionary
from fieldvisit.services.spelling.speller import Speller, SpellingUnavailableError


@pytest.fixture(scope="module")
def danish() -> Iterator[Speller]:
    """The Danish dictionary."""
    speller = Speller(find_dictionaries([DANISH]))
    yield speller
    speller.close()


@pytest.mark.parametrize(
    "word",
    [
        *("virksomhedskonsulent", "lagermedarbejder", "gaffeltruckcertifikat", "praktikaftale"),
        *(
            "løntilskud",
            "ærgrelse",
            "ønsker",
            "året",
            "Mødet",
            "p-nummer",
            "kl.",
            "bl.a.",
            "f.eks.",
            "mødet.",
        ),
        *("chefens", "café", "fleksjob-aftale", "jobrotationsprojekt"),
    ],
)
def test_that_danish_words_compounds_and_abbreviations_are_right(danish: Speller, word: str) -> None:
    assert danish.find_wrong([word]) == frozenset()


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("opfølgnig", "opfølgning"),
        ("medarbejer", "medarbejder"),
        ("løntilskudd", "løntilskud"),
    ],
)
def test_that_a_misspelt_word_is_found_and_the_one_that_was_meant_comes_first(
    danish: Speller, wrong: str, meant: str
) -> None:
    assert danish.find_wrong([wrong, meant]) == {wrong}
    found = danish.suggest(wrong)
    assert found[0] == meant
    assert len(found) <= 5


def test_that_a_word_of_any_alphabet_gets_an_answer() -> None:
    both = Speller(find_dictionaries([DANISH, ENGLISH]))
    assert both.find_wrong(["mødet", "meeting", "аборт", "łódź", "opfølgnig", "follwing", "don’t"]) == {
        *("аборт", "łódź", "opfølgnig", "follwing"),
    }
    both.close()
    english = Speller(find_dictionaries([ENGLISH]))
    assert english.suggest("follwing")[0] == "following"
    assert english.suggest("łódź") == ()
    english.close()


def test_that_the_process_is_started_again_when_it_ended_and_not_after_it_was_closed() -> None:
    speller = Speller(find_dictionaries([DANISH]))
    assert speller.find_wrong(["mødet"]) == frozenset()
    assert speller.pid is not None
    os.kill(speller.pid, signal.SIGKILL)
    assert speller.find_wrong(["mødet", "mødett"]) == {"mødett"}
    speller.close()
    assert speller.pid is None
    with pytest.raises(SpellingUnavailableError):
        speller.find_wrong(["mødet"])


def test_that_a_dictionary_that_cannot_be_read_makes_the_check_unavailable(tmp_path: Path) -> None:
    speller = Speller([tmp_path / "da_DK"])
    with pytest.raises(SpellingUnavailableError):
        speller.find_wrong(["mødet"])
    speller.close()


def test_that_both_dictionaries_of_the_installation_are_found() -> None:
    danish, english = find_dictionary(DANISH), find_dictionary(ENGLISH)
    assert danish is not None
    assert english is not None
    assert find_dictionaries([ENGLISH, DANISH]) == (danish, english)
