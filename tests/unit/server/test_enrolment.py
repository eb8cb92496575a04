"""Codes and passwords that bind a laptop to a user."""

import pytest

from fieldvisit_sync.protocol.login import EnrolRequest
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.devices import block_device
from fieldvisit_sync.server.failures import RequestError
from tests.unit.server.town import CONSULTANT, PASSWORD, Laptop, Town


def test_that_a_code_binds_a_laptop_to_the_user_it_was_made_for(town: Town) -> None:
    answer = town.enrol(CONSULTANT)
    assert (answer.user, answer.municipality, answer.role) == (CONSULTANT.user, "0998", "consultant")
    assert answer.municipality_name == "Kommune 0998"
    assert answer.recovery_key is not None


def test_that_a_code_is_read_in_small_letters_without_dashes_and_with_lookalikes(town: Town) -> None:
    code = town.make_code(CONSULTANT).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert town.enrol(CONSULTANT, code=code).user == CONSULTANT.user


def test_that_a_code_binds_one_laptop_only(town: Town) -> None:
    code = town.make_code(CONSULTANT)
    town.enrol(CONSULTANT, code=code)
    with pytest.raises(RequestError) as refused:
        town.enrol(CONSULTANT, code=code)
    assert refused.value.failure is Failure.WRONG_LOGIN


def test_that_a_laptop_that_lost_the_answer_gets_the_same_device_again(town: Town) -> None:
    code, laptop = town.make_code(CONSULTANT), Laptop()
    first = town.enrol(CONSULTANT, laptop, code)
    assert town.enrol(CONSULTANT, laptop, code) == first


def test_that_a_code_ends_after_fifteen_minutes(town: Town) -> None:
    code = town.make_code(CONSULTANT)
    town.clock.pass_time(15 * 60)
    with pytest.raises(RequestError) as refused:
        town.enrol(CONSULTANT, code=code)
    assert refused.value.failure is Failure.WRONG_LOGIN


def test_that_a_blocked_device_cannot_enrol_again_with_its_old_key(town: Town) -> None:
    laptop = Laptop()
    device = town.enrol(CONSULTANT, laptop).device
    town.database.write(lambda connection: block_device(connection, "0998", device, at="now", by="server"))
    with pytest.raises(RequestError) as refused:
        town.enrol(CONSULTANT, laptop)
    assert refused.value.failure is Failure.BLOCKED


def test_that_login_and_password_bind_a_laptop(town: Town) -> None:
    request = EnrolRequest(
        device_name="bærbar", public_key=Laptop().public_key, login=" Konsulent ", password=PASSWORD
    )
    assert town.enrolment.enrol(request).user == CONSULTANT.user


@pytest.mark.parametrize(
    ("login", "password"),
    [("konsulent", "forkert-kode"), ("ukendt", PASSWORD), ("konsulent\0", PASSWORD), ("", "")],
    ids=["wrong password", "unknown login", "login with a zero byte", "nothing"],
)
def test_that_a_wrong_login_and_a_wrong_password_are_not_told_apart(
    town: Town, login: str, password: str
) -> None:
    request = EnrolRequest(
        device_name="bærbar", public_key=Laptop().public_key, login=login, password=password
    )
    with pytest.raises(RequestError) as refused:
        town.enrolment.enrol(request)
    assert refused.value.failure is Failure.WRONG_LOGIN


@pytest.mark.parametrize("key", ["", "æøå", "AAAA", "not base64 at all"])
def test_that_something_that_is_no_key_is_refused(town: Town, key: str) -> None:
    request = EnrolRequest(device_name="bærbar", public_key=key, code=town.make_code(CONSULTANT))
    with pytest.raises(RequestError) as refused:
        town.enrolment.enrol(request)
    assert refused.value.failure is Failure.BAD_REQUEST
