"""Password hashes: what is stored, and how much work at once."""

import threading
import time

import pytest

from fieldvisit_sync.server.passwords import BusyError, Passwords, make_hash

PASSWORDS = Passwords()


def test_that_the_stored_hash_is_argon2id_and_fits_its_password_only() -> None:
    stored = make_hash("en lang sætning")
    assert stored.startswith("$argon2id$")
    assert PASSWORDS.is_right(stored, "en lang sætning")
    assert not PASSWORDS.is_right(stored, "en lang saetning")


@pytest.mark.parametrize("password", ["", "syv-syv", "x" * 1001])
def test_that_a_password_has_a_sensible_length(password: str) -> None:
    with pytest.raises(ValueError, match="characters"):
        make_hash(password)


def test_that_a_broken_hash_fits_nothing() -> None:
    assert not PASSWORDS.is_right("$argon2id$broken", "hvad som helst")


def test_that_an_unknown_login_costs_as_much_as_a_known_one() -> None:
    stored = make_hash("en lang sætning")

    def cost(known: str | None) -> float:
        started = time.thread_time()
        PASSWORDS.is_right(known, "forkert sætning")
        return time.thread_time() - started

    known = sorted(cost(stored) for _ in range(5))[2]
    unknown = sorted(cost(None) for _ in range(5))[2]
    assert 0.3 < unknown / known < 3


def test_that_more_checks_than_allowed_at_once_wait_and_then_give_up() -> None:
    narrow = Passwords(most_at_once=1, wait_seconds=0)
    stored = make_hash("en lang sætning")
    outcomes: list[bool | None] = []

    def check() -> None:
        try:
            outcomes.append(narrow.is_right(stored, "en lang sætning"))
        except BusyError:
            outcomes.append(None)

    threads = [threading.Thread(target=check) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 8
    assert None in outcomes
    assert True in outcomes
