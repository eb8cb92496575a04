"""Requests between municipalities get their answer: the partner's to ours, and ours to theirs (R39)."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.answer_request import AskedOfUs, answer_request, receive_request
from fieldvisit.services.list_requests import list_requests
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.request_partner import NewRequest, request_partner
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit_sync.protocol.messages import Row
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import KVADRAT

ASKED = AskedOfUs(partner=None, occupation="Svejser", profiles_wanted=2)


def test_that_a_partners_answer_is_noted_corrected_and_taken_back(opened_workspace: Workspace) -> None:
    request = request_partner(opened_workspace, NewRequest(unit=KVADRAT, occupation="It-supporter")).value.id
    done = answer_request(opened_workspace, request, 2, " To er klar ")
    assert (done.value.state, done.value.answered) == ("answered", opened_workspace.today)
    assert (done.value.profiles_offered, done.value.answer) == (2, "To er klar")
    assert answer_request(opened_workspace, request, 1, "Kun én").value.profiles_offered == 1
    undo(opened_workspace, done.changed)
    [line] = [line for line in list_requests(opened_workspace) if line.request.id == request]
    assert (line.request.state, line.request.answered) == ("waiting_to_send", None)


def test_that_what_a_partner_asks_us_waits_with_the_usual_date_and_is_answered(
    opened_workspace: Workspace,
) -> None:
    made = receive_request(opened_workspace, ASKED).value
    assert (made.incoming, made.state, made.answer_due) == (True, "sent", date(2026, 10, 13))
    assert list_requests(opened_workspace)[0].request.id == made.id
    with pytest.raises(ProblemError, match="ingen profiler"):
        answer_request(opened_workspace, made.id, 0, " ")
    assert answer_request(opened_workspace, made.id, 0, "Vi har ingen").value.state == "answered"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (AskedOfUs(partner="9999", occupation="Svejser", profiles_wanted=2), "no_partner"),
        (AskedOfUs(partner=None, occupation=" ", profiles_wanted=2), "no_occupation"),
        (AskedOfUs(partner=None, occupation="Svejser", profiles_wanted=0), "wrong_number"),
    ],
)
def test_that_a_request_needs_a_partner_a_trade_and_a_number(
    opened_workspace: Workspace, asked: AskedOfUs, code: str
) -> None:
    before = len(list_requests(opened_workspace))
    with pytest.raises(ProblemError) as problem:
        receive_request(opened_workspace, asked)
    assert problem.value.code == code
    assert len(list_requests(opened_workspace)) == before


def test_that_a_caseworker_answers_nothing_and_all_see_what_a_partner_asked(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    asked = {"partner": "0997", "incoming": True, "state": "sent", "owner": scenario.id("karim")}
    for name in ("mette", "hanne"):
        workspace = open_workspace(name, opening_of_the_day(scenario))
        with workspace.store.maintain() as connection:
            store_page(connection, [], [Row(kind="partner_request", id="rq9", version=3, fields=asked)])
        assert list_requests(workspace)[0].request.id == "rq9"
    with pytest.raises(ProblemError, match="rolle"):
        answer_request(workspace, "rq9", 1, "")
