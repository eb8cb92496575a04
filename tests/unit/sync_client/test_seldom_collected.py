"""The search for garbage during a step of a sync."""

import gc

import pytest

from fieldvisit.sync_client.seldom_collected import OBJECTS, seldom_collected


def test_that_garbage_is_looked_for_as_before_when_the_last_step_has_ended() -> None:
    before = gc.get_threshold()
    with seldom_collected():
        with pytest.raises(KeyError), seldom_collected():
            raise KeyError
        assert gc.get_threshold() == (OBJECTS, *before[1:])
    assert gc.get_threshold() == before


def test_that_collecting_stays_off_where_somebody_else_does_it() -> None:
    gc.disable()
    try:
        with seldom_collected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
