"""From the whole pool onto a shortlist: searched online with a purpose, chosen, and brought by the next sync."""

from collections.abc import Iterator
from itertools import count

import pytest

from fieldvisit.demo.workplaces import fictional_cvr
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.add_candidate import NewCandidate, add_candidate
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.build_shortlist import add_entry, create_shortlist
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.give_consent import give_consent, withdraw_consent
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_candidates import open_candidate
from fieldvisit.services.record_visit import answer_question, start_visit_at
from fieldvisit.services.search_pool import search_pool
from fieldvisit.services.shortlist_view import read_shortlist
from fieldvisit.store import found
from fieldvisit.store.codec import stamp_text
from fieldvisit.store.state import get_state, set_state
from tests.drivers.town import Laptop, Town, running_town

_NUMBERS = count(1)
_CVR = fictional_cvr()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A municipality with a consultant and a caseworker."""
    with running_town(tmp_path_factory.mktemp("pool")) as running:
        running.user("mette")
        running.user("hanne", "caseworker")
        yield running


def _pool(town: Town) -> tuple[Laptop, Laptop, str, str]:
    """Return both laptops, a citizen's reference and my shortlist, all of them known to the server."""
    mette, hanne = town.laptop("mette"), town.laptop("hanne")
    reference = f"K-{next(_NUMBERS):04}"
    new = NewCandidate(reference=reference, shown="Nadia K.", wish=f"gartneri {reference}", hours=20)
    add_candidate(hanne.workspace, new)
    unit = create_company(mette.workspace, NewCompany(name="Grøn Have ApS", cvr=next(_CVR))).value.unit
    shortlist = create_shortlist(mette.workspace, unit, "gartner").value.id
    assert hanne.sync().refused == mette.sync().refused == 0
    hanne.sync()
    return mette, hanne, reference, shortlist


def test_that_a_profile_found_in_the_pool_arrives_with_the_sync_after_it_was_chosen(town: Town) -> None:
    mette, _, reference, shortlist = _pool(town)
    found = search_pool(mette.workspace, f"gartneri {reference}", "Gartner til Grøn Have")
    assert [hit.reference for hit in found.candidates] == [reference]
    assert "Nadia" not in repr(found)
    assert not add_entry(mette.workspace, shortlist, reference).value.arrived
    assert mette.sync().refused == 0
    (entry,) = read_shortlist(mette.workspace, shortlist).entries
    assert (entry.reference, entry.shown, entry.arrived) == (reference, "Nadia K.", True)


def test_that_a_withdrawn_consent_leaves_a_neutral_count_behind(town: Town) -> None:
    mette, hanne, reference, shortlist = _pool(town)
    unit = read_shortlist(mette.workspace, shortlist).unit
    search_pool(mette.workspace, f"gartneri {reference}", "Gartner til Grøn Have")
    add_entry(mette.workspace, shortlist, reference)
    mette.sync()
    give_consent(hanne.workspace, reference, unit, "oral")
    hanne.sync()
    mette.sync()
    withdraw_consent(hanne.workspace, reference, unit, "oral")
    assert hanne.sync().refused == 0
    mette.sync()
    view = read_shortlist(mette.workspace, shortlist)
    assert (view.entries, view.withdrawn) == ((), 1)
    with mette.workspace.store.read() as reader:
        assert reader.find(Candidate, reference=reference) == []


def test_that_without_a_connection_the_search_says_so(town: Town) -> None:
    mette, *_ = _pool(town)
    with mette.workspace.store.maintain() as connection:
        set_state(connection, "server", "http://127.0.0.1:9")
    with pytest.raises(ProblemError, match="Søgning i hele puljen kræver net") as problem:
        search_pool(mette.workspace, "gartneri", "Gartner til Grøn Have")
    assert (problem.value.code, problem.value.exit_code) == ("offline", 3)


@pytest.mark.parametrize(
    ("text", "purpose", "code"), [("g", "Til et behov", "bad_search"), ("gartneri", " ", "purpose_needed")]
)
def test_that_a_search_needs_words_and_a_purpose(town: Town, text: str, purpose: str, code: str) -> None:
    mette, *_ = _pool(town)
    with pytest.raises(ProblemError) as problem:
        search_pool(mette.workspace, text, purpose)
    assert problem.value.code == code


def test_that_only_consultants_search_the_pool(town: Town) -> None:
    _, hanne, *_ = _pool(town)
    with pytest.raises(ProblemError) as problem:
        search_pool(hanne.workspace, "gartneri", "Nysgerrig")
    assert problem.value.exit_code == 5


def test_that_whom_a_search_showed_is_forgotten_by_a_sync_the_day_after(town: Town) -> None:
    mette, _, reference, _ = _pool(town)
    assert search_pool(mette.workspace, f"gartneri {reference}", "Gartner til Grøn Have").candidates
    store, now = mette.workspace.store, mette.workspace.clock.now()
    mette.sync()
    with store.maintain() as connection:
        assert reference in found.references(connection, now).values()
        kept = get_state(connection, "pool_found")
        for told in kept.values():
            told["at"] = stamp_text(now - 2 * found.LIFE)
        set_state(connection, "pool_found", kept)
    mette.sync()
    with store.read() as reader:
        assert get_state(reader.connection, "pool_found") is None


def test_that_what_company_and_consultant_expect_reaches_the_caseworker_of_the_citizen_alone(
    town: Town,
) -> None:
    mette, hanne, reference, shortlist = _pool(town)
    unit = read_shortlist(mette.workspace, shortlist).unit
    search_pool(mette.workspace, f"gartneri {reference}", "Gartner til Grøn Have")
    add_entry(mette.workspace, shortlist, reference)
    mette.sync()
    visit = start_visit_at(mette.workspace, unit).value.id
    answer_question(mette.workspace, visit, "f1", "En fast makker de første dage")
    for candidate in (reference, None):
        line = CommitmentLine(type="virksomhedspraktik", candidate=candidate)
        add_commitment(mette.workspace, visit, line)
    answer_question(mette.workspace, visit, "f3", "Ring samme dag")
    assert mette.sync().refused == 0
    assert hanne.sync().refused == 0
    (deal,) = open_candidate(hanne.workspace, reference).value.deals
    assert deal.expectations == ("f1:En fast makker de første dage", "f3:Ring samme dag")
    with hanne.workspace.store.read() as reader:
        # The other promise, of which no citizen of hers is part, and the note itself stay away.
        assert (reader.count(Commitment), reader.count(NoteAnswer), reader.count(Visit)) == (1, 0, 0)
