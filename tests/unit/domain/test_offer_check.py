"""The two computed checks, and how an offer stands at a workplace."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit import resource_files
from fieldvisit.domain.fairness_ratio import Places, places_limit, places_of
from fieldvisit.domain.net_increase import NetIncrease, net_increase_of
from fieldvisit.domain.offer_check import OfferState, Selectable, hints_of, offer_state
from fieldvisit.domain.reference_data import ReferenceData

DAY = date(2026, 10, 6)
RULES_FILE = json.loads(resource_files.path("data/reference_rules.json").read_text(encoding="utf-8"))
EXAMPLES = RULES_FILE["fairness_ratio"]["examples"] | {"59": 10, "85": 13}
RULE = ReferenceData.load(resource_files.path("data")).rules.fairness


def state_of(
    reference: ReferenceData, offer: str, places: Places | None, staff: NetIncrease | None
) -> OfferState:
    """Return how an offer stands on the day."""
    catalogue = reference.catalogue
    return offer_state(catalogue[offer], catalogue, DAY, places, staff)


@pytest.mark.parametrize(("staff", "limit"), EXAMPLES.items())
def test_that_the_limit_is_that_of_the_examples(staff: str, limit: int) -> None:
    assert places_limit(float(staff), RULE) == limit


@given(st.floats(0, 5000), st.floats(0, 100))
def test_that_more_staff_never_means_fewer_places(staff: float, more: float) -> None:
    assert 1 <= places_limit(staff, RULE) <= places_limit(staff + more, RULE)


def test_that_the_places_of_every_company_of_the_day_are_as_expected(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    for company in scenario["companies"]:
        fte, expected = company["fte"], company["expect"]
        places = places_of(fte["avg4"], company["placements_now"], (), reference.rules.fairness)
        staff = net_increase_of(fte["last"], fte["avg12"])
        assert places == Places(expected["limit"], expected["in_use"], 0)
        assert places.free == expected["free"]
        assert staff is not None
        assert staff.met is expected["net_increase_ok"]


def test_that_a_promised_placement_takes_the_last_place_and_a_job_takes_none() -> None:
    places = places_of(12.0, 1, ("ordinaert_job", "virksomhedspraktik"), RULE)
    assert places == Places(limit=2, in_use=1, promised=1)
    assert places.free == 0


def test_that_without_staff_numbers_nothing_is_claimed(reference: ReferenceData) -> None:
    assert places_of(None, 1, (), RULE) is None
    assert net_increase_of(3.2, None) is None
    state = state_of(reference, "loentilskud_privat", None, None)
    assert state.possible_now
    assert state.unknown == ("merbeskaeftigelse", "rimelighedskrav")
    assert state.reason_da is None


def test_that_the_subsidy_at_the_bakery_is_not_possible_now_with_the_reason(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    step = next(step for step in scenario["steps"] if step["id"] == "s16")
    expected = step["expect"]["offer_state"]["loentilskud_privat"]
    state = state_of(reference, "loentilskud_privat", Places(1, 0, 0), NetIncrease(3.2, 3.6))
    found = {name: getattr(state, name) for name in expected}
    assert found == expected


def test_that_a_full_workplace_asks_for_a_reason(reference: ReferenceData) -> None:
    state = state_of(reference, "virksomhedspraktik", Places(2, 1, 1), None)
    assert state.selectable is Selectable.WITH_REASON
    assert state.reason == "2 - 2 < 1"
    assert state.reason_da == "Ikke muligt nu: 2 af 2 pladser er optaget"
    assert state.unmet[0].en == "Not possible now: 2 of 2 places are taken"


def test_that_two_unmet_checks_are_both_named(reference: ReferenceData) -> None:
    state = state_of(reference, "loentilskud_privat", Places(1, 1, 0), NetIncrease(3.2, 3.6))
    assert [unmet.check for unmet in state.unmet] == ["merbeskaeftigelse", "rimelighedskrav"]


def test_that_an_abolished_offer_is_shown_and_cannot_be_chosen(reference: ReferenceData) -> None:
    state = state_of(reference, "jobrotation", None, None)
    assert state.shown
    assert state.selectable is Selectable.NO


def test_that_an_offer_past_its_check_date_and_restricted_stays_selectable(reference: ReferenceData) -> None:
    state = state_of(reference, "mentor", None, None)
    assert (state.selectable, state.mark, state.past_check) == (Selectable.YES, "amber", True)


def test_that_the_net_increase_is_checked_for_the_offers_the_rule_names(reference: ReferenceData) -> None:
    checked = [offer.id for offer in reference.catalogue if "merbeskaeftigelse" in offer.checks]
    assert sorted(checked) == sorted(reference.rules.net_increase.applies_to)


def test_that_a_difference_in_the_second_decimal_is_not_hidden() -> None:
    staff = NetIncrease(3.58, 3.62)
    assert staff.reason == "3.58 < 3.62"
    assert staff.numbers() == ("3,58", "3,62")
    assert NetIncrease(12.0, 11.6).reason == "12.0 >= 11.6"


def test_that_the_checklist_of_the_bakery_reminds_of_tasks_apart(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    step = next(step for step in scenario["steps"] if step["id"] == "s18")
    answers = {offer: line["answer"] for offer, line in step["args"]["answers"]["t1"].items()}
    assert list(hints_of(answers, reference.catalogue)) == step["expect"]["hints"]


def test_that_an_unknown_offer_brings_no_reminder_and_each_comes_once(reference: ReferenceData) -> None:
    answers = {"fra_en_senere_version": "yes", "virksomhedspraktik": "yes", "loentilskud_privat": "maybe"}
    hints = hints_of(answers, reference.catalogue)
    assert len(hints) == len(set(hints))
    assert "vitas_foer_start" in hints
