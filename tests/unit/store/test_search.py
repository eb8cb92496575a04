"""Full-text search: Danish letters both ways, beginnings of words, snippets in the original letters."""

import pytest

from fieldvisit.store import search
from fieldvisit.store.search import Hit
from fieldvisit.store.snippet import SNIPPET_CHARACTERS
from fieldvisit.store.store import Store
from tests.unit.store.records import receive


def _find(store: Store, words: str, most: int = 50) -> list[Hit]:
    with store.read() as reader:
        return search.find(reader.connection, words, most)


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with one record of every searched kind."""
    receive(
        store,
        "company",
        "company",
        cvr="99000538",
        name="Lindevang Grønne Haver",
        secondary_names=["Æblegården"],
    )
    receive(
        store,
        "production_unit",
        "unit",
        name="Grønne Haver, Nord",
        p_number="9990000055",
        street="Ågade",
        house_number="12",
        town="Lindevang",
        industry_text="Landskabspleje",
        directions="port i gården",
    )
    receive(store, "contact", "contact", name="I. Juul", role="ejer", phone="00 00 01 55")
    receive(store, "visit", "visit", note="ring 10 min. før")
    receive(store, "note_answer", "note", question="b1", text="Mangler hænder i svejsehallen")
    receive(store, "need", "need", occupation="svejser", note="helst aftenhold")
    receive(store, "follow_up", "follow_up", title="Send CV'er til Rikke")
    receive(store, "call", "call", note="Mangler en svejser i nordhallen.")
    receive(store, "inquiry", "inquiry", text="Spurgte til regler for praktik", answer="Svar sendt")
    return store


@pytest.mark.parametrize(
    ("words", "records"),
    [
        ("grønne", {"company", "unit"}),
        ("groenne", {"company", "unit"}),
        ("GRØNNE haver", {"company", "unit"}),
        ("Æblegård", {"company"}),
        ("aeblegaard", {"company"}),
        ("ågade", {"unit"}),
        ("aagade 12", {"unit"}),
        ("99000538", {"company"}),
        ("9990000055", {"unit"}),
        ("juul ejer", {"contact"}),
        ("00 00 01 55", {"contact"}),
        ("000001", {"contact"}),
        ("haender", {"note"}),
        ("svejs", {"note", "need", "call"}),
        ("før", {"visit"}),
        ("cv'er", {"follow_up"}),
        ("praktik", {"inquiry"}),
        ("svejser findesikke", set()),
        ("", set()),
        ("   ", set()),
        ('"', set()),
    ],
)
def test_that_words_are_found_with_either_spelling(filled: Store, words: str, records: set[str]) -> None:
    assert {hit.record for hit in _find(filled, words)} == records


@pytest.mark.parametrize(
    "words", ["NEAR(a b)", "a OR b", "name:x", "gr*nne", "a -b", "^grønne", "{}", "'; DROP--"]
)
def test_that_the_query_language_of_the_index_is_only_words_here(filled: Store, words: str) -> None:
    assert len(_find(filled, words)) <= 2


def test_that_a_hit_in_the_title_comes_before_one_in_the_text(store: Store) -> None:
    receive(store, "need", "text", occupation="pakker", note="gerne en svejser med kørekort")
    receive(store, "need", "title", occupation="svejser")
    assert [hit.record for hit in _find(store, "svejser")] == ["title", "text"]


def test_that_the_snippet_shows_the_place_of_the_hit_in_its_own_letters(store: Store) -> None:
    receive(
        store,
        "note_answer",
        "n1",
        text="Vi så hallen i Ålborg sammen med mesteren, og der står tre store ordrer på hylden. "
        "Det er Ærø-værftet, der venter, og de mangler folk om eftermiddagen hele vinteren over.",
    )
    [hit] = _find(store, "aeroe")
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert "Ærø-værftet," in hit.snippet
    assert len(hit.snippet) <= SNIPPET_CHARACTERS + 4


def test_that_a_hit_at_the_beginning_is_shown_from_the_beginning(filled: Store) -> None:
    [hit] = [hit for hit in _find(filled, "mangler") if hit.kind == "call"]
    assert hit == Hit("call", "call", "", "Mangler en svejser i nordhallen.")


def test_that_no_more_hits_are_given_than_asked_for(filled: Store) -> None:
    assert len(_find(filled, "svejs", 2)) == 2


def test_that_a_person_is_not_in_the_index(store: Store) -> None:
    receive(store, "candidate", "k1", reference="K-0417", shown="Amina S.", wishes="vil gerne svejse")
    assert _find(store, "amina") == []
    assert _find(store, "svejse") == []


def test_that_a_broad_search_gives_the_names_that_begin_so_and_then_the_newest(store: Store) -> None:
    notes = [
        ("note_answer", f"n{number}", {"text": "svejser i nordhallen"}) for number in range(search.BROAD)
    ]
    towns = [("contact", f"c{number}", {"note": "nordpå"}) for number in range(search.BROAD)]
    receive(store, "production_unit", "begins", name="Nordlys Metal")
    receive(store, "production_unit", "has", name="Lager Nord")
    with store.maintain() as connection:
        search.add_texts(connection, [*notes, *towns])
    with store.read() as reader:
        named = search.find(reader.connection, "nord", 3, {"production_unit", "company", "contact"})
        written = search.find(reader.connection, "nord", 2, {"note_answer", "visit"})
    assert [hit.record for hit in named] == ["begins", "has", f"c{search.BROAD - 1}"]
    assert [hit.record for hit in written] == [f"n{search.BROAD - 1}", f"n{search.BROAD - 2}"]


def test_that_a_single_letter_finds_names_that_begin_with_it_else_the_newest_texts(filled: Store) -> None:
    assert [hit.record for hit in _find(filled, "g", 1)] == ["unit"]
    with filled.read() as reader:
        written = search.find(reader.connection, "r", 5, {"visit", "note_answer", "call"})
    assert "visit" in [hit.record for hit in written]


def test_that_kinds_are_chosen_before_the_best_are(filled: Store) -> None:
    with filled.read() as reader:
        found = search.find(reader.connection, "svejs", 1, {"need"})
    assert [(hit.kind, hit.record) for hit in found] == [("need", "need")]
