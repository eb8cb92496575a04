"""Global search, and the record of searches for people."""

from datetime import timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.find_anything import COMPANIES, NOTES, find_anything, find_people
from fieldvisit.services.log_read import digest_of
from fieldvisit.services.record_visit import answer_question, start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.store.state import set_state
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING
from tests.screens.scenes import receive


def _found(
    workspace: Workspace, words: str, kinds: frozenset[str] = COMPANIES | NOTES
) -> list[tuple[str, str]]:
    return [(found.kind, found.title) for found in find_anything(workspace, words, kinds=kinds)]


def test_that_a_company_and_its_workplace_are_one_line(opened_workspace: Workspace) -> None:
    found = find_anything(opened_workspace, "nordlys")
    assert [(each.kind, each.title) for each in found] == [("production_unit", "Nordlys Metal ApS")]
    assert found[0].id == found[0].unit


def test_that_a_number_finds_the_company(opened_workspace: Workspace) -> None:
    assert _found(opened_workspace, "99000015") == [("production_unit", "Nordlys Metal ApS")]
    assert _found(opened_workspace, "9990000011") == [("production_unit", "Nordlys Metal ApS")]


def test_that_a_note_names_its_company_and_shows_the_place(opened_workspace: Workspace) -> None:
    found = find_anything(opened_workspace, "nordhallen")
    assert [(each.kind, each.title, each.snippet) for each in found] == [
        ("call", "Nordlys Metal ApS", "Mangler en svejser i nordhallen.")
    ]


def test_that_what_was_noted_about_an_offer_leads_to_the_bag_of_its_visit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    said = OfferAnswer(answer="maybe", note="Spurgte til kranførere", next_step="Send folderen")
    answer_question(opened_workspace, visit, "t1", {"ordinaert_job": said})
    for words in ("kranfører", "folderen"):
        [found] = find_anything(opened_workspace, words)
        assert (found.kind, found.title) == ("checklist_line", "Nordlys Metal ApS")
        assert (found.visit, found.question) == (visit, "t1")


def test_that_a_contact_is_called_by_name_with_the_company_beside(opened_workspace: Workspace) -> None:
    [found] = find_anything(opened_workspace, "rikke dam")
    assert (found.kind, found.title) == ("contact", "Rikke Dam")
    assert found.snippet.startswith("Nordlys Metal ApS · værkfører")


def test_that_kinds_can_be_chosen(opened_workspace: Workspace) -> None:
    assert {kind for kind, _ in _found(opened_workspace, "matcharrangement")} == {"follow_up"}
    assert _found(opened_workspace, "matcharrangement", COMPANIES) == []


def test_that_a_slip_of_the_finger_finds_names_that_look_alike(opened_workspace: Workspace) -> None:
    assert _found(opened_workspace, "Nordlsy Metal") == [("production_unit", "Nordlys Metal ApS")]
    assert _found(opened_workspace, "qqqqqq") == []


@pytest.mark.parametrize("typed", ["kornblmst", "Kornblomts", "bagriet", "bageriet kornblmst", "facede vest"])
def test_that_a_slip_in_any_word_of_a_name_finds_it(opened_workspace: Workspace, typed: str) -> None:
    names = [found.title for found in find_anything(opened_workspace, typed)]
    wanted = "Tag & Facade Vest ApS" if "vest" in typed else "Bageriet Kornblomst I/S"
    assert names[:1] == [wanted]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Østerlund Café", "Østrelund Cafe"),
        ("Åvangens Bageri", "åvagnens bageri"),
        ("Aavangens Bageri", "Åvagnens bageri"),
        ("Ældrecentret Lind", "Ældrecnetret Lind"),
    ],
)
def test_that_a_slip_behind_a_danish_letter_is_found_as_well(
    opened_workspace: Workspace, name: str, typed: str
) -> None:
    receive(opened_workspace, "production_unit", "p-1", name=name)
    assert _found(opened_workspace, typed) == [("production_unit", name)]


def test_that_a_slip_is_found_among_thousands_with_its_letter(opened_workspace: Workspace) -> None:
    with opened_workspace.store.write("company.import") as writer:
        names = {f"p-{number}": {"name": f"Kaffebar {number}"} for number in range(3_000)}
        writer.create_many("production_unit", names)
        writer.create_many("production_unit", {"p-last": {"name": "Kystens Tømrerfirma"}})
    found = _found(opened_workspace, "Kystens Tørmerfirma")
    assert found[0] == ("production_unit", "Kystens Tømrerfirma")


@pytest.mark.parametrize("words", ["amina", "k-0417", "svejser"])
def test_that_the_global_search_shows_no_candidate(opened_workspace: Workspace, words: str) -> None:
    assert not {kind for kind, _ in _found(opened_workspace, words)} & {"candidate", "consent"}


def test_that_a_search_for_people_is_written_down_with_whom_it_showed(opened_workspace: Workspace) -> None:
    done = find_people(opened_workspace, "k-04", "Shortlist til Nordlys")
    assert [found.title for found in done.value] == ["K-0402", "K-0417", "K-0431"]
    assert done.value[1].snippet == "Amina S. · svejser"
    nobody = find_people(opened_workspace, "findes ikke", "Shortlist til Nordlys")
    assert nobody.value == []
    with opened_workspace.store.read() as reader:
        rows = reader.find(ReadAudit)
    assert [row.candidate for row in rows] == [*(found.id for found in done.value), None]
    assert {(row.action, row.purpose, row.by) for row in rows} == {
        ("search", "Shortlist til Nordlys", opened_workspace.who.user)
    }


def test_that_the_written_rows_form_a_chain(opened_workspace: Workspace) -> None:
    import hashlib

    find_people(opened_workspace, "k-04", "A")
    find_people(opened_workspace, "amina", "B")
    with opened_workspace.store.read() as reader:
        rows = reader.find(ReadAudit)
    chain = "0" * 64
    for row in rows:
        told = {"action": row.action, "candidate": row.candidate, "purpose": row.purpose, "by": row.by}
        assert row.content_digest == digest_of({**told, "at": "2026-10-06T05:30:00.000Z"})
        chain = hashlib.sha256(f"{chain}{row.content_digest}".encode()).hexdigest()
        assert row.chain == chain
    assert len(rows) == 4


def test_that_locked_people_cannot_be_searched_and_nothing_is_written(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    with opened_workspace.store.maintain() as connection:
        set_state(connection, "offline_person_days", 1)
    clock.set(MORNING + timedelta(days=2), ticking=False)
    with pytest.raises(PersonsLockedError):
        find_people(opened_workspace, "amina", "A")
    with opened_workspace.store.read() as reader:
        assert reader.find(ReadAudit) == []
