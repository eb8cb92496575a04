"""`shortlist`, `candidate`, `candidates`, `request`, `partnership` and `event` on the command line."""

import json

import pytest

from fieldvisit.commands.command import DONE, LOCKED, REFUSED, WRONG_USE
from fieldvisit.demo.scenario import Scenario
from fieldvisit.profile import PASSPHRASE_VARIABLE
from fieldvisit_sync.schema.identity import shortlist_entry_id
from tests.unit.commands.conftest import Laptop


def test_that_a_review_shows_the_entry_with_its_judgements(laptop: Laptop, scenario: Scenario) -> None:
    shortlist = scenario.id("sl1")
    judged = {"motivation": 3, "fag": 2, "certifikat": True}
    code, entry = laptop.run("shortlist", "review", shortlist, "K-0388", json.dumps(judged))
    assert code == DONE
    expected = shortlist_entry_id(scenario.municipality, shortlist, scenario.id("K-0388"))
    assert (entry["id"], entry["reference"], entry["criteria"]) == (expected, "K-0388", judged)
    _, shown = laptop.run("shortlist", "show", shortlist)
    assert [each["reference"] for each in shown["entries"]] == ["K-0388", "K-0402", "K-0417"]


@pytest.mark.parametrize("criteria", ["{", "[1]", '{"motivation": 9}', '{"alder": 3}'])
def test_that_criteria_that_are_none_are_wrong_use(laptop: Laptop, scenario: Scenario, criteria: str) -> None:
    assert laptop.run("shortlist", "review", scenario.id("sl1"), "K-0388", criteria) == (WRONG_USE, None)


def test_that_a_list_is_made_filled_and_closed(laptop: Laptop, scenario: Scenario) -> None:
    code, made = laptop.run("shortlist", "create", "--company", "9990000044", "--purpose", "taghjælper")
    assert (code, made["unit"]) == (DONE, scenario.unit_id("9990000044"))
    _, entry = laptop.run("shortlist", "add", made["id"], "K-0417")
    assert (entry["shortlist"], entry["consent"]) == (made["id"], "none")
    _, left = laptop.run("shortlist", "remove", made["id"], "K-0417", "--reason", "Ringer selv")
    assert left["entries"] == []
    laptop.run("shortlist", "close", made["id"])
    assert laptop.run("shortlist", "list", "--company", "9990000044") == (DONE, [])


def test_that_a_consultant_may_neither_add_nor_consent(laptop: Laptop) -> None:
    added = laptop.run(
        "candidate", "add", "K-0555", "--shown", "Nadia K.", "--wish", "lager", "--hours", "20"
    )
    given = laptop.run("candidate", "consent", "K-0417", "--company", "9990000033", "--give", "--how", "oral")
    taken = laptop.run(
        "candidate", "consent", "K-0417", "--company", "9990000011", "--withdraw", "--how", "oral"
    )
    assert added == given == taken == (REFUSED, None)


def test_that_candidates_are_listed_and_opened_by_reference(laptop: Laptop, scenario: Scenario) -> None:
    _, held = laptop.run("candidate", "list")
    assert [each["reference"] for each in held["candidates"]] == sorted(
        told["ref"] for told in scenario.candidates
    )
    code, opened = laptop.run("candidate", "show", "K-0402")
    assert (code, opened["id"]) == (DONE, scenario.id("K-0402"))
    assert {entry["shortlist"] for entry in opened["entries"]} == {scenario.id("sl1"), scenario.id("sl2")}


def test_that_the_pool_is_not_searched_without_a_purpose_or_a_server(laptop: Laptop) -> None:
    with pytest.raises(SystemExit):
        laptop.run("candidates", "search", "svejser")
    code, printed = laptop.run("candidates", "search", "svejser", "--purpose", "Svejser til Nordlys")
    assert (code, printed) == (REFUSED, None)


def test_that_request_agreement_and_invitation_are_written(laptop: Laptop, scenario: Scenario) -> None:
    _, request = laptop.run(
        *(
            "request",
            "add",
            "--company",
            "9990000033",
            "--partner",
            "soendersted",
            "--occupation",
            "it-supporter",
        ),
        *("--posts", "3", "--profiles-here", "2", "--profiles-wanted", "1"),
    )
    assert (request["state"], request["answer_due"]) == ("waiting_to_send", "2026-10-13")
    agreement = scenario.id("ag1")
    _, edited = laptop.run(
        "partnership", "edit", agreement, "--we-find-posts", "3", "--they-open-places", "2"
    )
    assert (edited["id"], edited["state"], edited["we_find_posts"], edited["they_open_places"]) == (
        agreement,
        "draft",
        3,
        2,
    )
    event = scenario.id("ev1")
    code, invited = laptop.run("event", "invite", event, "--company", "9990000033", "--posts", "3")
    assert (code, invited["event"], invited["posts"]) == (DONE, event, 3)
    _, shown = laptop.run("event", "show", event)
    assert (shown["id"], shown["posts_from_companies"]) == (event, 3)


def test_that_a_wrong_passphrase_opens_no_candidate(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "en helt anden sætning")
    assert laptop.run("candidate", "list") == (LOCKED, None)
