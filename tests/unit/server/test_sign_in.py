"""From a signature to a token, and from a token to who asks."""

from datetime import timedelta

import pytest

from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.accounts import set_role
from fieldvisit_sync.server.devices import block_device
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.identity import Identity
from tests.drivers.hand_clock import DEMO_MORNING
from tests.unit.server.town import CONSULTANT, LEADER, Laptop, Town


def test_that_a_token_says_who_stands_behind_the_device(town: Town) -> None:
    device, header = town.enter(CONSULTANT)
    assert town.sign_in.identify(header) == Identity(device, CONSULTANT.user, "0998", Role.CONSULTANT)


def test_that_a_token_ends_after_ten_minutes(town: Town) -> None:
    _, header = town.enter(CONSULTANT)
    town.clock.pass_time(599)
    assert town.sign_in.identify(header).user == CONSULTANT.user
    town.clock.pass_time(1)
    _expect_failure(town, header, Failure.NOT_SIGNED_IN)


def test_that_a_token_from_the_future_opens_nothing_after_the_clock_was_set_back(town: Town) -> None:
    _, header = town.enter(CONSULTANT)
    town.clock.set_wall(DEMO_MORNING - timedelta(days=1))
    _expect_failure(town, header, Failure.NOT_SIGNED_IN)


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer x.y", "Basic YTpi", "Bearer æ.ø"])
def test_that_nobody_comes_in_without_a_token(town: Town, header: str | None) -> None:
    _expect_failure(town, header, Failure.NOT_SIGNED_IN)


def test_that_a_changed_token_opens_nothing(town: Town) -> None:
    _, header = town.enter(CONSULTANT)
    content, _, mac = header.partition(".")
    _expect_failure(town, f"{content[:-8]}zzzzzzzz.{mac}", Failure.NOT_SIGNED_IN)


def test_that_a_challenge_is_no_token(town: Town) -> None:
    device = town.enrol(CONSULTANT).device
    _expect_failure(town, f"Bearer {town.sign_in.challenge(device)}", Failure.NOT_SIGNED_IN)


def test_that_a_block_works_at_the_next_request(town: Town) -> None:
    device, header = town.enter(CONSULTANT)
    town.database.write(lambda connection: block_device(connection, "0998", device, at="now", by="server"))
    _expect_failure(town, header, Failure.BLOCKED)


def test_that_a_new_role_counts_from_the_next_request(town: Town) -> None:
    _, header = town.enter(CONSULTANT)
    town.database.write(lambda connection: set_role(connection, CONSULTANT, Role.CASEWORKER))
    assert town.sign_in.identify(header).role is Role.CASEWORKER


def test_that_an_answered_challenge_cannot_be_answered_again(town: Town) -> None:
    laptop = Laptop()
    device = town.enrol(CONSULTANT, laptop).device
    request = laptop.request_token(device, town.sign_in.challenge(device))
    assert town.sign_in.token(request).expires_in == 600
    with pytest.raises(RequestError) as refused:
        town.sign_in.token(request)
    assert refused.value.failure is Failure.WRONG_LOGIN


def test_that_a_challenge_ends_after_a_minute(town: Town) -> None:
    laptop = Laptop()
    device = town.enrol(CONSULTANT, laptop).device
    request = laptop.request_token(device, town.sign_in.challenge(device))
    town.clock.pass_time(60)
    with pytest.raises(RequestError) as refused:
        town.sign_in.token(request)
    assert refused.value.failure is Failure.WRONG_LOGIN


def test_that_a_challenge_of_one_device_is_worthless_to_another(town: Town) -> None:
    own, other = Laptop(), Laptop()
    town.enrol(CONSULTANT, own)
    mine, theirs = town.enrol(CONSULTANT, own).device, town.enrol(LEADER, other).device
    with pytest.raises(RequestError) as refused:
        town.sign_in.token(own.request_token(mine, town.sign_in.challenge(theirs)))
    assert refused.value.failure is Failure.WRONG_LOGIN


def test_that_the_signature_of_another_key_proves_nothing(town: Town) -> None:
    device = town.enrol(CONSULTANT).device
    with pytest.raises(RequestError) as refused:
        town.sign_in.token(Laptop().request_token(device, town.sign_in.challenge(device)))
    assert refused.value.failure is Failure.WRONG_LOGIN


def test_that_a_blocked_device_is_told_so_only_after_it_proved_its_key(town: Town) -> None:
    laptop = Laptop()
    device = town.enrol(CONSULTANT, laptop).device
    town.database.write(lambda connection: block_device(connection, "0998", device, at="now", by="server"))
    with pytest.raises(RequestError) as refused:
        town.sign_in.token(Laptop().request_token(device, town.sign_in.challenge(device)))
    assert refused.value.failure is Failure.WRONG_LOGIN
    with pytest.raises(RequestError) as refused:
        town.sign_in.token(laptop.request_token(device, town.sign_in.challenge(device)))
    assert refused.value.failure is Failure.BLOCKED


def _expect_failure(town: Town, header: str | None, failure: Failure) -> None:
    with pytest.raises(RequestError) as refused:
        town.sign_in.identify(header)
    assert refused.value.failure is failure
