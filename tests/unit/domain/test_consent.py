"""A candidate is shown only with a consent for this workplace, and only while the laptop can know of it."""

from datetime import date, timedelta

from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.consent import ConsentState, consent_at, fields_for, is_fresh
from fieldvisit.domain.records.consent import Consent

WITHDRAWN_AT = parse_stamp("2026-10-06T11:20")
FIRST = Consent(
    id="1",
    candidate="K-0388",
    unit="nordlys",
    given=date(2026, 10, 1),
    fields=("trade", "hours", "certs"),
    withdrawn_at=WITHDRAWN_AT,
)
AGAIN = Consent(id="2", candidate="K-0388", unit="nordlys", given=date(2026, 10, 8), fields=("trade",))


def test_that_a_consent_holds_from_its_day_to_its_withdrawal() -> None:
    states = [
        consent_at([FIRST], "K-0388", "nordlys", parse_stamp(moment))[0]
        for moment in ("2026-09-30T23:59", "2026-10-01T00:00", "2026-10-06T11:19", "2026-10-06T11:20")
    ]
    assert states == [ConsentState.NONE, ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.WITHDRAWN]


def test_that_a_consent_for_one_workplace_says_nothing_about_another() -> None:
    moment = parse_stamp("2026-10-05T12:00")
    assert consent_at([FIRST], "K-0388", "kornblomst", moment) == (ConsentState.NONE, None)
    assert fields_for([FIRST], "K-0417", "nordlys", moment) == ()


def test_that_only_the_fields_consented_to_are_shown() -> None:
    assert fields_for([FIRST], "K-0388", "nordlys", parse_stamp("2026-10-06T11:19")) == (
        "trade",
        "hours",
        "certs",
    )
    assert fields_for([FIRST], "K-0388", "nordlys", WITHDRAWN_AT) == ()


def test_that_a_consent_given_again_counts_with_its_own_fields() -> None:
    moment = parse_stamp("2026-10-08T09:00")
    assert consent_at([AGAIN, FIRST], "K-0388", "nordlys", moment) == (ConsentState.GIVEN, AGAIN)
    assert fields_for([FIRST, AGAIN], "K-0388", "nordlys", moment) == ("trade",)


def test_that_the_newest_of_two_consents_decides_what_is_shown() -> None:
    wide = Consent(
        id="0", candidate="K-0388", unit="nordlys", given=date(2026, 10, 7), fields=("trade", "hours")
    )
    assert fields_for([AGAIN, wide], "K-0388", "nordlys", parse_stamp("2026-10-09T09:00")) == ("trade",)


def test_that_a_consent_without_a_day_is_none() -> None:
    empty = Consent(id="3", candidate="K-0388", unit="nordlys")
    assert consent_at([empty], "K-0388", "nordlys", WITHDRAWN_AT) == (ConsentState.NONE, None)


def test_that_profiles_are_hidden_when_the_laptop_cannot_know_any_more() -> None:
    synced = parse_stamp("2026-10-06T07:31")
    assert is_fresh(synced, synced + timedelta(hours=24), 24)
    assert not is_fresh(synced, synced + timedelta(hours=24, seconds=1), 24)
    assert not is_fresh(None, synced)
