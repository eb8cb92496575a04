"""Counting values before they are decoded."""

from datetime import UTC

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit_sync.protocol.wire import TooLargeError
from fieldvisit_sync.server import value_count
from fieldvisit_sync.server.value_count import MOST_VALUES, SMALL, check_json, check_msgpack

LONG = "x" * (SMALL + 1)
SIMPLE = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=300)
    | st.binary(max_size=300)
    | st.datetimes(timezones=st.just(UTC))
)
VALUES = st.recursive(
    SIMPLE, lambda inner: st.lists(inner, max_size=40) | st.dictionaries(st.text(), inner), max_leaves=60
)


@given(VALUES)
def test_that_every_value_of_any_message_is_counted(value: object) -> None:
    content = msgspec.msgpack.encode([LONG, value])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(value_count, "MOST_VALUES", _values([LONG, value]))
        check_msgpack(content)
        patch.setattr(value_count, "MOST_VALUES", _values([LONG, value]) - 1)
        with pytest.raises(TooLargeError):
            check_msgpack(content)


def test_that_extension_types_do_not_lead_the_count_astray() -> None:
    strange = [msgspec.msgpack.Ext(-37, b"1" * size) for size in (1, 2, 4, 8, 16, 3, 300, 70_000)]
    with pytest.raises(TooLargeError):
        check_msgpack(msgspec.msgpack.encode([*strange, LONG, [0] * MOST_VALUES]))


@pytest.mark.parametrize("item", [[], {}, None, "", 0])
def test_that_a_large_list_of_nothings_is_refused(item: object) -> None:
    with pytest.raises(TooLargeError):
        check_msgpack(msgspec.msgpack.encode([item] * 600_000))
    with pytest.raises(TooLargeError):
        check_json(msgspec.json.encode([item] * 600_000))


def test_that_long_texts_and_small_messages_pass() -> None:
    texts = [{"text": "å" * 100_000} for _ in range(50)]
    check_msgpack(msgspec.msgpack.encode(texts))
    check_json(msgspec.json.encode(texts))
    check_msgpack(msgspec.msgpack.encode([0] * (SMALL - 5)))


def _values(value: object) -> int:
    if isinstance(value, list):
        return 1 + sum(map(_values, value))
    if isinstance(value, dict):
        return 1 + sum(_values(key) + _values(inner) for key, inner in value.items())
    return 1
