"""One record, two authors: every rule of SYNC "Merge, in one place"."""

from typing import Any

import pytest

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.merge.record import Edit, LockedFieldError, MergedRecord, merge_record
from tests.unit.merge.replica import KIND, MADE

START: dict[str, Any] = {"name": "A", "note": "Ring til Ole", "tags": ["x", "y"], "state": "planned"}


def at(minute: int, version: int = 3) -> Origin:
    return Origin(version, f"2026-10-06T06:{minute:02}:00.000Z", f"m-{minute:02}", f"user-{minute}")


def merge(shown: dict[str, Any], new: dict[str, Any], *, later: bool = True, base: int = 1) -> MergedRecord:
    """Merge `new` into a record to which somebody else wrote `shown` at minute 30."""
    other = at(30, 2)
    standing = Standing(made=MADE, fields=dict.fromkeys(shown, other))
    old = {name: START[name] for name in new if name in START}
    edit = Edit(base, new, old, at(40 if later else 20))
    return merge_record(KIND, 2, {**START, **shown}, standing, edit)


def test_that_edits_of_different_fields_are_both_kept() -> None:
    merged = merge({"phone": "11"}, {"name": "B"})
    assert (merged.fields["phone"], merged.fields["name"], merged.clashes) == ("11", "B", [])
    assert not merged.as_sent


def test_that_an_edit_of_the_newest_version_stands_as_sent() -> None:
    merged = merge({"phone": "11"}, {"phone": "12"}, base=2)
    assert (merged.fields["phone"], merged.as_sent, merged.clashes) == ("12", True, [])


def test_that_the_same_value_from_two_people_is_no_clash() -> None:
    merged = merge({"phone": "11"}, {"phone": "11"})
    assert (merged.changes, merged.clashes) == ({}, [])


@pytest.mark.parametrize("later", [True, False])
def test_that_the_later_edit_shows_and_the_other_waits(later: bool) -> None:
    merged = merge({"phone": "11"}, {"phone": "12"}, later=later)
    [clash] = merged.clashes
    assert merged.fields["phone"] == clash.shown == ("12" if later else "11")
    assert clash.other == ("11" if later else "12")
    assert {clash.shown_by.user, clash.other_by.user} == {"user-30", "user-40" if later else "user-20"}


def test_that_equal_times_are_decided_by_the_mutation_id() -> None:
    standing = Standing(made=MADE, fields={"phone": Origin(2, "t", "m-b", "one")})
    for mutation, shown in (("m-a", "11"), ("m-c", "12")):
        edit = Edit(1, {"phone": "12"}, {}, Origin(3, "t", mutation, "two"))
        merged = merge_record(KIND, 2, {"phone": "11"}, standing, edit)
        assert merged.fields["phone"] == shown


def test_that_texts_are_merged_by_words() -> None:
    merged = merge({"note": "Ring til Ole mandag"}, {"note": "Ring snart til Ole"})
    assert (merged.fields["note"], merged.clashes) == ("Ring snart til Ole mandag", [])
    assert not merged.as_sent


def test_that_a_merged_text_is_new_to_everybody() -> None:
    merged = merge({"note": "Ring til Ole mandag"}, {"note": "Ring snart til Ole"}, later=False)
    assert merged.origins["note"].version == 3


def test_that_overlapping_texts_keep_both_passages_and_are_flagged() -> None:
    merged = merge({"note": "Ring til Per"}, {"note": "Ring til Ida"}, later=False)
    assert merged.fields["note"] == "Ring til Ida Per"
    [clash] = merged.clashes
    assert (clash.shown, clash.other) == ("Ring til Ida Per", "Ring til Ida")


def test_that_sets_unite_what_was_added_and_lose_what_was_removed() -> None:
    merged = merge({"tags": ["x", "y", "z"]}, {"tags": ["w", "y"]})
    assert (merged.fields["tags"], merged.clashes) == (["w", "y", "z"], [])


@pytest.mark.parametrize("later", [True, False])
def test_that_progress_only_moves_forward(later: bool) -> None:
    ahead = merge({"state": "held"}, {"state": "closed"}, later=later)
    behind = merge({"state": "closed"}, {"state": "held"}, later=later)
    assert ahead.fields["state"] == behind.fields["state"] == "closed"
    assert ahead.clashes == behind.clashes == []


def test_that_two_steps_of_one_rank_clash() -> None:
    merged = merge({"state": "held"}, {"state": "cancelled"})
    assert (merged.fields["state"], merged.clashes[0].other) == ("cancelled", "held")


def test_that_who_saw_the_step_may_take_it_back() -> None:
    merged = merge({"state": "held"}, {"state": "planned"}, base=2)
    assert (merged.fields["state"], merged.as_sent) == ("planned", True)


def test_that_a_locked_field_is_written_once() -> None:
    assert merge({}, {"signed": "B"}).fields["signed"] == "B"
    with pytest.raises(LockedFieldError):
        merge({"signed": "A"}, {"signed": "B"}, base=2)


def test_that_true_and_one_are_different_values() -> None:
    merged = merge({"register": {"a": 1}}, {"register": {"a": True}}, base=2)
    assert merged.changes["register"] == ({"a": 1}, {"a": True})


def test_that_an_author_goes_on_from_his_own_value_whatever_his_clock_says() -> None:
    standing = Standing(made=MADE, fields={"phone": at(30, 2)})
    edit = Edit(0, {"phone": "12"}, {"phone": "11"}, Origin(3, at(20).at, "m-99", at(30).user))
    merged = merge_record(KIND, 2, {"phone": "11"}, standing, edit)
    assert (merged.fields["phone"], merged.clashes) == ("12", [])


def test_that_a_value_that_somebody_came_back_to_later_is_not_the_one_an_author_saw() -> None:
    standing = Standing(made=MADE, fields={"phone": at(30, 3)})
    edit = Edit(1, {"phone": "12"}, {"phone": "11"}, at(20, 4))
    merged = merge_record(KIND, 3, {"phone": "11"}, standing, edit)
    assert (merged.fields["phone"], [clash.other for clash in merged.clashes]) == ("11", ["12"])


def test_that_a_field_of_a_newer_schema_is_kept() -> None:
    merged = merge({"later_field": 1}, {"later_field": 2})
    assert (merged.fields["later_field"], merged.clashes[0].other) == (2, 1)


@pytest.mark.parametrize("kept", [7, {"a": 1}, [1, 2], "x"])
@pytest.mark.parametrize(("name", "new"), [("note", "Ring til Bo"), ("tags", ["z"])])
def test_that_a_value_that_a_server_kept_unread_does_not_stop_a_merge(
    name: str, new: Any, kept: object
) -> None:
    merged = merge({name: kept}, {name: new})
    assert set(new) <= set(merged.fields[name]) if name == "tags" else "Bo" in merged.fields[name]
