"""`companies`, `find`, `company` and `contact` on the command line."""

import pytest

from tests.unit.commands.conftest import Laptop


def test_that_the_list_holds_numbers_codes_and_flags(laptop: Laptop) -> None:
    code, listed = laptop.run("companies")
    assert (code, len(listed)) == (0, 8)
    nordlys = next(each for each in listed if each["cvr"] == "99000015")
    assert next(iter(nordlys)) == "id"
    assert (nordlys["p_nummer"], nordlys["name"], nordlys["kommunekode"]) == (
        "9990000011",
        "Nordlys Metal ApS",
        "0998",
    )
    assert {each["cvr"] for each in listed if each["reklamebeskyttet"] is True} == {"99000538"}


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (("--under", "20"), 7),
        (("--branch", "47"), 2),
        (("--branch", "47", "--branch", "25"), 3),
        (("--not-visited-months", "12"), 6),
        (("--not-visited-months", "12", "--branch", "25"), 0),
        (("--mine",), 8),
        (("--all",), 8),
    ],
)
def test_that_filters_of_the_list_go_together(laptop: Laptop, words: tuple[str, ...], count: int) -> None:
    code, listed = laptop.run("companies", *words)
    assert (code, len(listed)) == (0, count)


def test_that_find_gives_kind_id_title_and_snippet(laptop: Laptop) -> None:
    code, found = laptop.run("find", "nordhallen")
    assert code == 0
    [hit] = found
    assert (hit["kind"], hit["title"], hit["snippet"]) == (
        "call",
        "Nordlys Metal ApS",
        "Mangler en svejser i nordhallen.",
    )
    assert laptop.run("find", "findes", "ikke") == (0, [])


def test_that_a_company_is_added_and_a_mistyped_number_needs_insisting(laptop: Laptop) -> None:
    new = ("company", "add", "--name", "Mosevang Montage ApS", "--phone", "00 00 01 99", "--cvr")
    assert laptop.run(*new, "99000989") == (2, None)
    code, made = laptop.run(*new, "99000988")
    assert (code, made["cvr"], made["checked_in_cvr"]) == (0, "99000988", False)
    assert laptop.run(*new, "99000988") == (2, None)
    assert laptop.run(*new, "99000989", "--unchecked")[0] == 0
    assert len(laptop.run("companies")[1]) == 10


def test_that_the_next_contact_of_a_company_is_set(laptop: Laptop) -> None:
    code, unit = laptop.run("company", "edit", "99000015", "--next-contact", "2026-10-15")
    assert (code, unit["next_contact"], unit["pending"]) == (0, "2026-10-15", True)


def test_that_a_contact_is_added_edited_shown_and_deleted(laptop: Laptop) -> None:
    code, made = laptop.run("contact", "add", "--company", "99000015", "--name", "Tove Elm", "--phone", "1")
    assert (code, made["name"]) == (0, "Tove Elm")
    assert laptop.run("contact", "edit", made["id"], "--mail", "tove@nordlys.example")[0] == 0
    code, shown = laptop.run("contact", "show", made["id"])
    assert (code, shown["phone"], shown["mail"]) == (0, "1", "tove@nordlys.example")
    assert laptop.run("contact", "delete", made["id"])[1] == {"id": made["id"], "deleted": True}
    assert laptop.run("contact", "show", made["id"]) == (2, None)
