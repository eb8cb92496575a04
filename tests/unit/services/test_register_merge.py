"""What a re-import may overwrite."""

from typing import Any

import pytest

from fieldvisit.services.register_merge import merge_register


def test_that_a_first_import_fills_empty_fields_and_remembers_what_it_brought() -> None:
    changes = merge_register({}, {"name": "Nordlys", "phone": "00000110", "web": None})
    assert changes == {
        "name": "Nordlys",
        "phone": "00000110",
        "register": {"name": "Nordlys", "phone": "00000110"},
    }


def test_that_the_same_again_changes_nothing() -> None:
    present = {"name": "Nordlys", "register": {"name": "Nordlys"}}
    assert merge_register(present, {"name": "Nordlys", "mail": None}) == {}


@pytest.mark.parametrize(
    ("present", "last", "told", "written"),
    [
        ("a", "a", "b", {"phone": "b"}),
        ("mine", "a", "b", {}),
        ("mine", None, "b", {}),
        (None, None, "b", {"phone": "b"}),
        ("", None, "b", {"phone": "b"}),
        # A person cleared it: it stays empty until the register says something new.
        (None, "a", "a", {}),
        (None, "a", "b", {"phone": "b"}),
        # The register has no value any more: what it brought goes, what a person wrote stays.
        ("a", "a", None, {"phone": None}),
        ("mine", "a", None, {}),
        (None, "a", None, {}),
    ],
)
def test_that_a_field_follows_the_register_until_a_person_writes_it(
    present: str | None, last: str | None, told: str | None, written: dict[str, Any]
) -> None:
    record = {"phone": present, "register": {"phone": last} if last else {}}
    changes = merge_register(record, {"phone": told})
    register = changes.pop("register", record["register"])
    assert changes == written
    assert register == ({"phone": told} if told else {})


def test_that_a_field_the_file_does_not_name_keeps_value_and_memory() -> None:
    present = {"phone": "a", "mail": "m", "register": {"phone": "a", "mail": "m"}}
    assert merge_register(present, {"phone": "b"}) == {"phone": "b", "register": {"phone": "b", "mail": "m"}}


def test_that_an_address_that_a_person_corrected_stays_whole() -> None:
    register = {"street": "Torvet", "house_number": "9", "postcode": "9999", "municipality_code": "0998"}
    told = {"street": "Engvej", "house_number": "5", "postcode": "9998", "municipality_code": "0997"}
    corrected = {**register, "house_number": "9B", "register": register}
    assert merge_register(corrected, told) == {"register": told}
    moved = merge_register({**register, "register": register}, told)
    assert moved == {**told, "register": told}


def test_that_staff_and_size_follow_together() -> None:
    register = {"employees": 9, "size_band": "ANTAL_5_9"}
    told = {"employees": 25, "size_band": "ANTAL_20_49"}
    asked = {"employees": 11, "size_band": "ANTAL_5_9", "register": register}
    assert merge_register(asked, told) == {"register": told}
    assert merge_register({**register, "register": register}, told) == {**told, "register": told}


def test_that_what_nobody_edits_by_hand_is_always_the_registers() -> None:
    by_hand = {"status": "active", "checked_in_cvr": False, "ad_protected": False}
    told = {"status": "ceased", "checked_in_cvr": True, "ad_protected": True, "ceased": "2026-05-01"}
    assert merge_register(by_hand, told) == {**told, "register": told}


def test_that_a_note_is_kept_in_the_memory_only_and_can_be_taken_away() -> None:
    noted = merge_register({}, {"name": "A"}, {"from_company": True})
    assert noted == {"name": "A", "register": {"name": "A", "from_company": True}}
    assert merge_register(noted, {"name": "A"}, {"from_company": None}) == {"register": {"name": "A"}}
