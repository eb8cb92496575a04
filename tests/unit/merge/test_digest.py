"""The sums of the proof."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from fieldvisit_sync.merge.digest import MODULUS, digest_text, record_digest

RECORDS = st.tuples(st.sampled_from(["visit", "contact"]), st.uuids().map(str), st.integers(1, 1000))


def test_that_a_digest_is_blake2b_over_kind_id_and_version() -> None:
    expected = hashlib.blake2b(b"visit\x00abc\x007", digest_size=16).hexdigest()
    assert digest_text(record_digest("visit", "abc", 7)) == expected


@given(st.lists(RECORDS, unique=True))
def test_that_sums_do_not_depend_on_the_order(records: list[tuple[str, str, int]]) -> None:
    forward = sum(record_digest(*record) for record in records)
    shuffled = sorted(records, key=lambda record: record[1])
    assert digest_text(forward) == digest_text(sum(record_digest(*record) for record in shuffled))


@given(RECORDS, st.integers(0, MODULUS - 1))
def test_that_adding_and_removing_a_record_leaves_the_sum(record: tuple[str, str, int], start: int) -> None:
    assert digest_text(start + record_digest(*record) - record_digest(*record)) == digest_text(start)
    assert len(digest_text(start)) == 32
