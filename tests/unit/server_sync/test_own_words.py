"""A personal dictionary belongs to its owner alone, on all his laptops and in every role (schema version 4)."""

from dataclasses import replace

import pytest

from fieldvisit_sync.schema.audience import Role
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.drivers.heard_statements import heard_statements
from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.test_refusals import refusal


def _add(laptop: BareLaptop, word: str) -> str:
    made = laptop.edit("personal_word", owner=laptop.user, word=word)
    laptop.push(made)
    return made.record


def _words(laptop: BareLaptop) -> list[str]:
    return sorted(row.fields["word"] for row in laptop.of_kind("personal_word"))


def test_that_a_word_reaches_its_owners_other_laptop_and_nobody_else(team: Team) -> None:
    word = _add(team.mette, "skåneværn")
    second = team.laptop("mette", Role.CONSULTANT, device="2")
    second.sync()
    assert _words(second) == ["skåneværn"]
    for other in (team.karim, team.hanne, team.birgitte, team.admin):
        other.sync()
        assert _words(other) == [], other.identity.role
    second.push(second.deletion("personal_word", word))
    team.mette.sync()
    assert _words(team.mette) == []


def test_that_words_stay_with_their_owner_through_a_change_of_role(team: Team) -> None:
    _add(team.mette, "truckkort")
    for role in (Role.TEAM_LEADER, Role.CASEWORKER, Role.ADMINISTRATOR):
        team.mette.identity = replace(team.mette.identity, role=role)
        team.mette.sync()
        assert _words(team.mette) == ["truckkort"], role


def test_that_a_word_taken_out_and_put_back_is_there_again(team: Team) -> None:
    word = _add(team.mette, "praktikmentor")
    team.mette.push(team.mette.deletion("personal_word", word))
    back = team.mette.edit("personal_word", word, owner=team.mette.user, word="praktikmentor")
    team.mette.push(back)
    second = team.laptop("mette", Role.CONSULTANT, device="2")
    second.sync()
    assert _words(second) == ["praktikmentor"]


@pytest.mark.parametrize("field", ["owner", "word"])
def test_that_a_word_is_not_handed_over_or_rewritten(team: Team, field: str) -> None:
    word = _add(team.mette, "hjerterum")
    new = {"owner": team.karim.user, "word": "noget andet"}[field]
    assert refusal(team.mette, team.mette.edit("personal_word", word, **{field: new})) == ("locked", field)


def test_that_nobody_writes_in_somebody_elses_dictionary(team: Team) -> None:
    foreign = team.mette.edit("personal_word", owner=team.karim.user, word="sludder")
    assert refusal(team.mette, foreign) == ("not_allowed", "owner")
    nobodys = team.mette.edit("personal_word", word="sludder")
    assert refusal(team.mette, nobodys) == ("not_allowed", "owner")
    word = _add(team.karim, "mandagsmøde")
    assert refusal(team.mette, team.karim.deletion("personal_word", word))[0] == "not_allowed"
    guess = team.mette.edit("personal_word", new_id(), owner=team.mette.user, word="mandagsmøde")
    team.mette.push(guess)
    team.karim.sync()
    assert _words(team.karim) == ["mandagsmøde"]


def test_that_many_words_are_taken_out_with_as_few_statements_as_two(team: Team) -> None:
    words = [_add(team.mette, f"fagord{number}") for number in range(10)]
    asked = []
    for taken in (words[:2], words[2:]):
        with heard_statements() as heard:
            team.mette.push(*(team.mette.deletion("personal_word", word) for word in taken))
        asked.append(len(heard))
    assert asked[1] == asked[0]
