"""What holds of every merge, whatever was edited and in whatever order it arrives (SYNC S2, S3, S4)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.merge.words import merge_words
from tests.unit.merge.replica import KIND, Replica, Sent, taken

START: dict[str, Any] = {"name": "A", "note": "Ring til Ole i hallen", "tags": ["x", "y"], "state": "planned"}
WORDS = ["Ring", "til", "Ole", "og", "Per", "i", "hallen", "mandag"]
PROSE = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "name": st.sampled_from([None, "A", "B", "C"]),
    "phone": st.sampled_from(["11", "12"]),
    "note": PROSE | st.none(),
    "tags": st.none() | st.lists(st.sampled_from("wxyz"), unique=True).map(sorted),
    "posts": st.sampled_from([None, 0, 1]),
    "checked": st.sampled_from([None, True, False]),
    "register": st.sampled_from([None, {"a": 1}, {"a": True}]),
    "state": st.sampled_from(["planned", "held", "cancelled", "closed"]),
    "later_field": st.sampled_from([1, 2]),
}
EDITS = st.fixed_dictionaries({}, optional=VALUES)
SETS = st.frozensets(st.sampled_from("vwxyz"))


def offline(edits: list[dict[str, Any]]) -> list[Sent]:
    """Return edits made one minute after the other by people who all saw the start."""
    return [
        Sent(20 + place, new, {name: START[name] for name in new if name in START})
        for place, new in enumerate(edits)
    ]


def said(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that say something: an empty text or set is none."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


@settings(max_examples=30)
@given(st.lists(EDITS, min_size=2, max_size=4))
@example([{"phone": "11"}, {"phone": "12"}, {"phone": "11"}])
@example([{"note": "Ring til Ole i hallen mandag"}, {"note": "Ring til Ole i hallen Per"}, {"note": "Ring"}])
def test_that_edits_end_in_the_same_record_whatever_order_they_arrive_in(edits: list[dict[str, Any]]) -> None:
    ends = [taken(START, order) for order in permutations(offline(edits))]
    assert all(said(end.fields) == said(ends[0].fields) for end in ends)


@settings(max_examples=30)
@given(one=EDITS, other=EDITS)
def test_that_two_edits_commute_with_all_that_waits(one: dict[str, Any], other: dict[str, Any]) -> None:
    first, second = (taken(START, order) for order in permutations(offline([one, other])))
    assert said(first.fields) == said(second.fields)
    assert sorted(repr((clash.field, clash.other, clash.other_by.user)) for clash in first.waiting) == sorted(
        repr((clash.field, clash.other, clash.other_by.user)) for clash in second.waiting
    )


@settings(max_examples=30)
@given(st.lists(EDITS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_that_no_value_is_lost_in_any_order(edits: list[dict[str, Any]], random: Any) -> None:
    arriving = offline(edits)
    random.shuffle(arriving)
    end = taken(START, arriving)
    waiting = [(clash.field, repr(clash.other)) for clash in end.waiting]
    for sent in arriving:
        for name in ("name", "phone", "posts", "checked", "register", "later_field"):
            if name in sent.new and repr(sent.new[name]) != repr(START.get(name)):
                kept = repr(end.fields.get(name)) == repr(sent.new[name])
                assert kept or (name, repr(sent.new[name])) in waiting


@settings(max_examples=40)
@given(st.lists(PROSE, min_size=2, max_size=4), PROSE, st.randoms(use_true_random=False))
def test_that_every_word_that_anybody_wrote_stands_in_the_text(
    texts: list[str], base: str, random: Any
) -> None:
    arriving = [Sent(20 + place, {"note": text}, {"note": base}) for place, text in enumerate(texts)]
    random.shuffle(arriving)
    words = Counter(str(taken({"note": base}, arriving).fields.get("note") or "").split())
    for text in texts:
        assert Counter(text.split()) - Counter(base.split()) <= words


@settings(max_examples=40)
@given(base=PROSE, one=PROSE, other=PROSE)
def test_that_words_written_twice_stand_twice(base: str, one: str, other: str) -> None:
    merged = Counter(merge_words(base, one, other).text.split())
    for text in (one, other):
        assert Counter(text.split()) - Counter(base.split()) <= merged


@settings(max_examples=30)
@given(EDITS, EDITS)
def test_that_an_edit_that_comes_again_changes_nothing(one: dict[str, Any], other: dict[str, Any]) -> None:
    first, second = offline([one, other])
    once, again = taken(START, [first, second]), taken(START, [first, second, second, first])
    assert said(once.fields) == said(again.fields)


@settings(max_examples=30)
@given(SETS, st.lists(SETS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_that_a_set_is_what_was_added_without_what_was_removed(
    base: frozenset[str], sides: list[frozenset[str]], random: Any
) -> None:
    arriving = [
        Sent(20 + place, {"tags": sorted(side)}, {"tags": sorted(base)}) for place, side in enumerate(sides)
    ]
    random.shuffle(arriving)
    kept = base.intersection(*sides)
    added = frozenset().union(*sides) - base
    end = taken({"tags": sorted(base)}, arriving)
    assert end.fields["tags"] == sorted(kept | added)
    assert end.waiting == []


@settings(max_examples=30)
@given(st.lists(VALUES["state"], min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_that_progress_ends_at_the_furthest_step_anybody_saw(steps: list[str], random: Any) -> None:
    arriving = [Sent(20 + place, {"state": step}, {"state": "planned"}) for place, step in enumerate(steps)]
    random.shuffle(arriving)
    rule = KIND.field("state")
    assert rule is not None
    furthest = max(range(len(steps)), key=lambda place: (rule.rank(steps[place]), place))
    assert taken({"state": "planned"}, arriving).fields["state"] == steps[furthest]


@settings(max_examples=30)
@given(EDITS, EDITS, EDITS)
def test_that_an_author_goes_on_from_his_own_edit_before_he_hears_of_others(
    mine: dict[str, Any], theirs: dict[str, Any], later: dict[str, Any]
) -> None:
    first, other = offline([mine, theirs])
    seen = {**START, **mine}
    further = Sent(40, later, {name: seen[name] for name in later if seen.get(name) is not None})
    ends = [taken(START, order).fields for order in ([first, further, other], [first, other, further])]
    for name in ("name", "phone", "tags", "posts", "checked"):
        assert said(ends[0]).get(name) == said(ends[1]).get(name)


@settings(max_examples=30)
@given(st.lists(EDITS, max_size=4))
def test_that_merging_does_not_change_what_it_was_given(edits: list[dict[str, Any]]) -> None:
    fields = dict(START)
    taken(fields, offline(edits))
    assert fields == START


@settings(max_examples=30)
@given(st.lists(EDITS, min_size=2, max_size=3))
def test_that_records_that_several_people_make_become_one_with_all_they_wrote(
    made: list[dict[str, Any]],
) -> None:
    """Whoever arrives first makes the record; the others make it again with base 0 (SYNC "Identity")."""
    creations = [Sent(20 + place, new, {}, base=0) for place, new in enumerate(made)]
    ends = [_created(order) for order in permutations(creations)]
    assert all(said(end.fields) == said(ends[0].fields) for end in ends)
    waiting = [repr(clash.other) for clash in ends[0].waiting]
    for sent in creations:
        for name in ("name", "phone", "posts", "checked"):
            if sent.new.get(name) is not None:
                kept = repr(ends[0].fields.get(name)) == repr(sent.new[name])
                assert kept or repr(sent.new[name]) in waiting


def _created(order: Sequence[Sent]) -> Replica:
    first = order[0]
    at = f"2026-10-06T06:{first.minute:02}:00.000Z"
    made = Standing(made=Origin(1, at, f"m-{first.minute:02}", f"user-{first.minute}"))
    replica = Replica(dict(first.new), made)
    for sent in order[1:]:
        replica.take(sent)
    return replica
