"""Texts of the window become values named as the scenario names them."""

from typing import Any

import pytest

from fieldvisit.demo.evidence import Evidence
from fieldvisit.demo.scenario import load_scenario
from fieldvisit.demo.script import Script

SCRIPT = Script(load_scenario())
STEPS = {step["id"]: step for step in SCRIPT.steps}
NO_FACTS: dict[str, Any] = {}


def read(step: str, **seen: Any) -> dict[str, Any]:
    """Read the texts of one step."""
    return Evidence(SCRIPT).read(STEPS[step], seen, NO_FACTS, NO_FACTS)


def test_that_deadlines_are_counted_from_their_line() -> None:
    assert read("s36", deadlines="2 frister · 1 i dag · 1 forfalden")["deadlines"] == {
        "open": 2,
        "due_today": 1,
        "overdue": 1,
    }


def test_that_a_visit_is_known_by_time_and_company_and_its_mark_is_its_status() -> None:
    rows = [
        "14:30, Tag & Facade Vest ApS",
        "09:00, Nordlys Metal ApS, Smedevænget 4, Afholdt",
        "11:00, Bageriet Kornblomst I/S, Torvet 9, Løntilskud ikke muligt nu",
    ]
    values = read("s14", today=rows)
    assert values["visits_today"] == ["v1", "v2", "v4"]
    assert values["visit_status"] == {"v1": "held"}


def test_that_a_cancelled_visit_and_its_new_date_are_read_together() -> None:
    values = read(
        "s35",
        today=["14:30, Tag & Facade Vest ApS, Industrivej 31, Aflyst af virksomheden"],
        visits={"v6": ["20. okt. 14:30, Planlagt besøg, Mette Lindholt", "I dag, Besøg aflyst"]},
        ended={"before": {"visits": 103, "contacted": 203}, "after": {"visits": 103, "contacted": 203}},
    )
    assert values["visit_status"] == {"v4": "cancelled_by_company", "v6": "planned"}
    assert values["counts_as_visit"] is False
    assert values["campaign_target_stays"] == "9990000044"


def test_that_commitments_are_known_by_type_hours_start_and_posts() -> None:
    rows = [
        "1 ordinært job, svejser. 37 t/uge · start 26. okt. 2026",
        "1 virksomhedspraktik, 4 uger. Start 19. okt. 2026",
    ]
    assert read("s10", commitments=rows)["commitments"] == ["c1", "c2"]
    unknown = "1 jobordre, svejser (2 stillinger). 37 t/uge · start 26. okt. 2026"
    assert read("s10", commitments=[unknown])["commitments"] == [unknown]


def test_that_an_offer_against_a_check_is_selectable_with_a_reason_only_when_the_screen_asks_for_one() -> (
    None
):
    line = {"title": "Løntilskud, privat", "check": "Ikke muligt nu: 3,2 mod 3,6 årsværk"}
    asked = "Skriv en begrundelse i noten, hvis tilbuddet skal vælges alligevel."
    state = read("s16", checks={"loentilskud_privat": line | {"asked": asked}})
    assert state["net_increase_ok"] is False
    assert state["offer_state"]["loentilskud_privat"] == {
        "shown": True,
        "possible_now": False,
        "reason": "3.2 < 3.6",
        "reason_da": "Ikke muligt nu: 3,2 mod 3,6 årsværk",
        "selectable": "with_reason",
    }
    blocked = read("s16", checks={"loentilskud_privat": line | {"asked": ""}})
    assert blocked["offer_state"]["loentilskud_privat"]["selectable"] == "no"


def test_that_a_cut_sync_says_what_the_server_took_and_that_nothing_was_acknowledged() -> None:
    evidence = Evidence(SCRIPT)
    strip = {"waiting_before": "64 venter på synkronisering", "conflict_mark": "", "review": {}}
    taken = {"received": ["m1", "m2"], "unacknowledged_batches": 1, "doubles": 0, "fields": {}}
    cut = evidence.read(
        STEPS["s38"],
        strip | {"waiting": "64 venter på synkronisering", "connection": "Ingen forbindelse"},
        taken,
        NO_FACTS,
    )
    assert (cut["result"], cut["acknowledged_here"], cut["nothing_lost"]) == ("cut", 0, True)
    assert (cut["server_committed_batches"], cut["server_committed_mutations"]) == (1, 2)
    rest = taken | {"received": ["m3"], "unacknowledged_batches": 0}
    done = strip | {"waiting": "Intet venter på synkronisering", "connection": "Synkroniseret kl. 15:47"}
    again = evidence.read(STEPS["s39"], done, rest, NO_FACTS)
    assert (again["result"], again["pending"], again["first_batch_answer"]) == ("done", 0, "stored")


def test_that_an_answer_taken_a_second_time_is_no_stored_answer() -> None:
    evidence = Evidence(SCRIPT)
    facts = {"received": ["m1"], "unacknowledged_batches": 1, "doubles": 0, "fields": {}}
    strip = {"waiting_before": "1 venter", "conflict_mark": "", "review": {}}
    evidence.read(
        STEPS["s38"], strip | {"waiting": "1 venter", "connection": "Ingen forbindelse"}, facts, NO_FACTS
    )
    again = evidence.read(
        STEPS["s39"], strip | {"waiting": "", "connection": "Synkroniseret kl. 15:47"}, facts, NO_FACTS
    )
    assert again["first_batch_answer"] == "new"


@pytest.mark.parametrize(
    ("mail", "shown"), [("E-mail er ikke oplyst", ""), ("rikke@example.test", "rikke@example.test")]
)
def test_that_fields_are_read_off_the_facts_of_a_workplace(mail: str, shown: str) -> None:
    facts = {
        "next_contact": "Torsdag 15. okt. 2026",
        "phone": "00 00 01 10",
        "mail": mail,
        "interval": "",
        "timeline": ["I dag 09:38, Næste kontakt rettet, 15. okt. · før 13. okt. · Karim Østergaard"],
    }
    values = read("s24", companies={"Nordlys Metal ApS": facts})
    assert values["fields_here"] == {
        "9990000011": {"next_contact": "2026-10-15"},
        "ct-nordlys": {"phone": "00 00 01 10", "mail": shown},
    }
    assert values["history_has"] == "2026-10-13"


def test_that_a_text_that_says_something_else_gives_no_value() -> None:
    assert "places" not in read("s06", places="Ikke kendt. Spørg om årsværk under Rutiner.")
    assert "offers" not in read("s01", catalogue={"rows": []})
