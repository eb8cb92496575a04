"""What the words behind a verb mean: the workplace, the date, the rest; and a word for the note of a visit."""

from datetime import date, datetime, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.services.note_visit import add_to_free_note, next_visit, visit_for_note
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_order import read_order, read_task
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING


@pytest.mark.parametrize(
    ("typed", "company", "due", "rest"),
    [
        ("nordlys fre 13 send profiler", "Nordlys Metal ApS", date(2026, 11, 13), "send profiler"),
        ("nordlys metal fre send profiler", "Nordlys Metal ApS", date(2026, 10, 9), "send profiler"),
        ("fre nordlys send profiler", "Nordlys Metal ApS", date(2026, 10, 9), "send profiler"),
        ("nordlys send profiler om 5 arbejdsdage", "Nordlys Metal ApS", date(2026, 10, 13), "send profiler"),
        ("rikke dam uge 42 ring", "Nordlys Metal ApS", date(2026, 10, 12), "ring"),
        ("99000015 fre tak", "Nordlys Metal ApS", date(2026, 10, 9), "tak"),
        ("koel & varme fre tak", "Lindevang Køl & Varme ApS", date(2026, 10, 9), "tak"),
        ("hent kaffe fre", None, date(2026, 10, 9), "hent kaffe"),
        ("nordlys", "Nordlys Metal ApS", None, ""),
        ("", None, None, ""),
    ],
)
def test_that_workplace_date_and_rest_are_told_apart(
    opened_workspace: Workspace, typed: str, company: str | None, due: date | None, rest: str
) -> None:
    order = read_order(opened_workspace, typed)
    assert (order.places[0].name if order.places else None, order.due, order.rest) == (company, due, rest)


def test_that_a_moment_keeps_its_time_and_words_alone_have_no_workplace(opened_workspace: Workspace) -> None:
    order = read_order(opened_workspace, "nordlys fre kl. 13 parkering i gården")
    assert isinstance(order.due, datetime)
    assert f"{to_local(order.due):%d %H:%M}" == "09 13:00"
    assert order.without_place == "nordlys parkering i gården"


def test_that_every_workplace_that_may_be_meant_is_offered(opened_workspace: Workspace) -> None:
    order = read_order(opened_workspace, "lindevang fre tak")
    assert {place.name for place in order.places} == {
        "Lindevang Grønne Haver v/ I. Juul",
        "Lindevang Køl & Varme ApS",
        "Cykelsmeden Lindevang",
    }


def test_that_a_street_is_no_name(opened_workspace: Workspace) -> None:
    assert read_order(opened_workspace, "broen fre tak").places == ()


def test_that_a_date_inside_a_note_stays_there(opened_workspace: Workspace) -> None:
    order = read_order(opened_workspace, "nordlys mangler folk fre", dated=False)
    assert (order.due, order.rest) == (None, "mangler folk fre")


def test_that_a_note_goes_under_what_stands_at_the_nearest_visit(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    goal = visit_for_note(opened_workspace, scenario.unit_id("9990000011"))
    assert goal is not None
    assert goal.visit == scenario.id("v1")
    for line in ("Porten er i gården.", " Rampe til højre. "):
        done = add_to_free_note(opened_workspace, goal.visit, line)
        assert done.changed.inverses
    with pytest.raises(ProblemError):
        add_to_free_note(opened_workspace, goal.visit, "  ")
    with opened_workspace.store.read() as reader:
        [note] = reader.find(NoteAnswer, visit=goal.visit, question="free")
    assert note.text == "Porten er i gården.\nRampe til højre."
    assert next_visit(opened_workspace, scenario.unit_id("9990000011")) == goal
    clock.set(MORNING + timedelta(days=1), ticking=False)
    assert next_visit(opened_workspace, scenario.unit_id("9990000011")) is None
    assert visit_for_note(opened_workspace, scenario.unit_id("9990000088")) is None


@pytest.mark.parametrize(
    ("typed", "companies", "due", "rest"),
    [
        ("ring til nordlys fre", ["Nordlys Metal ApS"], date(2026, 10, 9), "ring til nordlys"),
        ("nordlys send profiler fre 13", ["Nordlys Metal ApS"], date(2026, 11, 13), "send profiler"),
        ("fre nordlys metal: send profiler", ["Nordlys Metal ApS"], date(2026, 10, 9), "send profiler"),
        ("svar rikke dam i morgen", ["Nordlys Metal ApS"], date(2026, 10, 7), "svar rikke dam"),
        ("spørg 99000015 om truckkort", ["Nordlys Metal ApS"], None, "spørg 99000015 om truckkort"),
        ("mail fra kvadrat til nordlys", ["Kvadrat IT-Drift A/S"], None, "mail fra kvadrat til nordlys"),
        ("køb metal til rikke fre", [], date(2026, 10, 9), "køb metal til rikke"),
        ("ring nord", [], None, "ring nord"),
        ("nordlys", ["Nordlys Metal ApS"], None, "nordlys"),
        ("", [], None, ""),
        (
            "ring til lindevang",
            ["Lindevang Grønne Haver v/ I. Juul", "Lindevang Køl & Varme ApS"],
            None,
            "ring til lindevang",
        ),
        (
            "ring til lindevang køl fre",
            ["Lindevang Køl & Varme ApS"],
            date(2026, 10, 9),
            "ring til lindevang køl",
        ),
    ],
)
def test_that_a_sentence_names_its_workplace_by_whole_words(
    opened_workspace: Workspace, typed: str, companies: list[str], due: date | None, rest: str
) -> None:
    task = read_task(opened_workspace, typed)
    assert (sorted(place.name for place in task.places), task.due, task.rest) == (companies, due, rest)


def test_that_a_preposition_may_stand_before_the_workplace(opened_workspace: Workspace) -> None:
    order = read_order(opened_workspace, "hos nordlys fre kl. 13 husk hjelm")
    assert ([place.name for place in order.places], order.rest) == (["Nordlys Metal ApS"], "husk hjelm")
