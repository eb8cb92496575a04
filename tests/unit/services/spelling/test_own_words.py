"""The personal dictionary, and the names that the laptop knows."""

import pytest

from fieldvisit.services.edit_contact import add_contact
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.spelling.name_words import name_words
from fieldvisit.services.spelling.own_words import add_word, own_words, remove_word
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from tests.unit.services.nordlys import TAGFACADE


def test_that_words_are_kept_once_by_the_alphabet(workspace: Workspace) -> None:
    for word in ("skåneværn", " Åhjem ", "brobyg", "Brobyg"):
        add_word(workspace, word)
    assert own_words(workspace) == ("brobyg", "skåneværn", "Åhjem")
    assert not add_word(workspace, "SKÅNEVÆRN").changed


def test_that_adding_and_removing_are_taken_back_by_undo(workspace: Workspace) -> None:
    added = add_word(workspace, "skåneværn")
    undo(workspace, added.changed)
    assert own_words(workspace) == ()
    add_word(workspace, "skåneværn")
    removed = remove_word(workspace, "Skåneværn")
    assert own_words(workspace) == ()
    undo(workspace, removed.changed)
    assert own_words(workspace) == ("skåneværn",)


@pytest.mark.parametrize("word", ["", "  ", "x" * 61, "0199123"])
def test_that_what_is_no_word_is_refused(workspace: Workspace, word: str) -> None:
    with pytest.raises(ProblemError, match="ordbog"):
        add_word(workspace, word)


def test_that_removing_a_word_that_is_not_there_is_refused(workspace: Workspace) -> None:
    with pytest.raises(ProblemError, match="Ordet"):
        remove_word(workspace, "skåneværn")


def test_that_names_of_companies_places_and_people_are_known(opened_workspace: Workspace) -> None:
    add_contact(opened_workspace, TAGFACADE, {"name": "Åse Grønbjerg-Lind"})
    known = name_words(opened_workspace)
    assert {"åse", "grønbjerg-lind", "lindevang", "nordlys"} <= known
