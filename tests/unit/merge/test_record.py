"""One record, two authors: every rule of SYNC "Merge, in one place"."""

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.merge.record import Edit, LockedFieldError, MergedRecord, merge_record
from fieldvisit_sync.schema.audience import COMPANIES
from fieldvisit_sync.schema.field import Merge, flag, json, labels, number, progress, prose, text
from fieldvisit_sync.schema.kind import Kind

KIND = Kind(
    name="thing",
    audience=COMPANIES,
    fields=(
        text("name"),
        text("phone"),
        prose("note"),
        labels("tags"),
        number("posts"),
        flag("checked"),
        json("register"),
        progress("state", ("planned",), ("held", "cancelled"), ("closed",)),
        text("signed", merge=Merge.LOCKED),
    ),
)
START: dict[str, Any] = {"name": "A", "note": "Ring til Ole", "tags": ["x", "y"], "state": "planned"}
MADE = Origin(1, "2026-10-06T05:30:00.000Z", "m-1", "maker")


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


def test_that_an_author_who_saw_the_value_changes_it_from_any_version() -> None:
    standing = Standing(made=MADE, fields={"phone": at(30, 2)})
    edit = Edit(0, {"phone": "12"}, {"phone": "11"}, at(20))
    merged = merge_record(KIND, 2, {"phone": "11"}, standing, edit)
    assert (merged.fields["phone"], merged.clashes) == ("12", [])


def test_that_a_field_of_a_newer_schema_is_kept() -> None:
    merged = merge({"later_field": 1}, {"later_field": 2})
    assert (merged.fields["later_field"], merged.clashes[0].other) == (2, 1)


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "name": st.sampled_from([None, "A", "B", "C"]),
    "note": st.lists(st.sampled_from(["Ring", "til", "Ole", "og", "Per"]), max_size=6).map(" ".join),
    "tags": st.lists(st.sampled_from("wxyz"), unique=True).map(sorted),
    "posts": st.sampled_from([None, 0, 1]),
    "checked": st.sampled_from([None, True, False]),
    "state": st.sampled_from(["planned", "held", "cancelled", "closed"]),
}
EDITS = st.fixed_dictionaries({}, optional=VALUES)


def apply(
    fields: dict[str, Any], edits: list[tuple[dict[str, Any], Origin]]
) -> tuple[dict[str, Any], list[Any]]:
    """Apply edits that all start from START, in their order; return the fields and every value that waits."""
    standing, waiting, version = Standing(made=MADE), [], 1
    for new, by in edits:
        version += 1
        origin = Origin(version, by.at, by.mutation, by.user)
        old = {name: START[name] for name in new if name in START}
        merged = merge_record(KIND, version - 1, fields, standing, Edit(1, new, old, origin))
        fields = merged.fields
        standing = Standing(made=MADE, fields={**standing.fields, **merged.origins})
        waiting += [clash.other for clash in merged.clashes]
    return fields, waiting


@given(one=EDITS, other=EDITS)
def test_that_two_edits_end_alike_whatever_their_order(one: dict[str, Any], other: dict[str, Any]) -> None:
    edits = [(one, at(20)), (other, at(40))]
    (first, waiting), (second, waiting_too) = (
        apply(dict(START), list(order)) for order in permutations(edits)
    )
    assert first == second
    assert sorted(map(repr, waiting)) == sorted(map(repr, waiting_too))


@given(one=EDITS, other=EDITS)
def test_that_no_value_of_a_clash_is_lost(one: dict[str, Any], other: dict[str, Any]) -> None:
    fields, waiting = apply(dict(START), [(one, at(40)), (other, at(20))])
    for edit in (one, other):
        for name in ("name", "posts", "checked"):
            if name in edit and edit[name] != START.get(name):
                assert fields.get(name) == edit[name] or edit[name] in waiting


@given(st.lists(EDITS, max_size=4))
def test_that_merging_does_not_change_what_it_was_given(edits: list[dict[str, Any]]) -> None:
    fields = dict(START)
    apply(fields, [(edit, at(20 + place)) for place, edit in enumerate(edits)])
    assert fields == START
