"""People who write on in one text, some of them far behind: every word stands once, and none is lost (SYNC S2)."""

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fieldvisit_sync.merge.words import leave_moved, merge_words, with_shared
from tests.unit.merge.replica import Replica, Sent

PEOPLE = 4


@dataclass
class Writer:
    """Somebody with a copy of the text.

    Attributes:
        text: what stands in it.
        seen: the text he got last, and its version.
        at: the minute of his last edit.
    """

    text: str
    seen: tuple[str, int]
    at: int = 0


class Talk:
    """A text that several people write in; each syncs when he likes."""

    def __init__(self) -> None:
        self.replica = Replica({"note": "aftalt"})
        self.writers = [Writer("aftalt", ("aftalt", 1)) for _ in range(PEOPLE)]
        self.added: set[str] = set()
        self.removed: set[str] = set()
        self._minute = 10

    def write(self, who: int, place: int, *, takes_away: bool) -> None:
        """Add a word that nobody has written, or take one away."""
        writer = self.writers[who]
        words = writer.text.split()
        self._minute += 1
        if takes_away and words:
            self.removed.add(words.pop(place % len(words)))
        else:
            self.added.add(f"w{self._minute}")
            words.insert(place % (len(words) + 1), f"w{self._minute}")
        writer.text, writer.at = " ".join(words), self._minute

    def sync(self, who: int) -> None:
        """Send what was written and take what stands."""
        writer, replica = self.writers[who], self.replica
        text, version = writer.seen
        if writer.text != text:
            replica.take(Sent(writer.at, {"note": writer.text}, {"note": text}, version))
        writer.text = replica.fields["note"]
        writer.seen = (writer.text, replica.version)


STEPS = st.lists(
    st.tuples(st.integers(0, PEOPLE - 1), st.none() | st.integers(0, 9), st.sampled_from((0, 0, 0, 1))),
    max_size=40,
)
AGAIN_AND_AGAIN = [(0, 1, 0), (1, 1, 0), (0, None, 0), (1, None, 0), (0, 1, 0), (1, 2, 0)]


@settings(max_examples=60)
@given(STEPS)
@example(AGAIN_AND_AGAIN)
def test_that_every_word_stands_once_however_people_write_on(
    steps: list[tuple[int, int | None, int]],
) -> None:
    talk = Talk()
    for who, place, away in steps:
        if place is None:
            talk.sync(who)
        else:
            talk.write(who, place, takes_away=bool(away))
    for who in (*range(PEOPLE), *range(PEOPLE)):
        talk.sync(who)
    shown = Counter(talk.replica.fields["note"].split())
    kept = " ".join(str(clash.other) for clash in talk.replica.waiting).split()
    assert max(shown.values(), default=1) == 1
    assert talk.added - talk.removed <= {*shown, *kept}
    assert {writer.text for writer in talk.writers} == {talk.replica.fields["note"]}


@pytest.mark.parametrize(
    ("base", "new", "shown", "left"),
    [
        (
            "aftalt ring skriv",
            "aftalt ring kort skriv",
            "aftalt skriv ring",
            ("aftalt ring", "aftalt ring kort"),
        ),
        ("aftalt ring", "aftalt ring kort", "aftalt", ("aftalt ring", "aftalt ring kort")),
        ("aftalt ring skriv", "aftalt ring", "aftalt skriv ring", ("aftalt ring", "aftalt ring")),
    ],
)
def test_that_a_word_that_merging_moved_is_left_where_it_shows(
    base: str, new: str, shown: str, left: tuple[str, str]
) -> None:
    assert leave_moved(base, new, shown) == left


@pytest.mark.parametrize(
    ("base", "new", "shown", "shared"),
    [
        ("ringer selv", "ringer helst nu selv", "ringer altid nu selv", "ringer nu selv"),
        ("", "kom ind ad porten", "gå ind ad døren", "ind ad"),
        ("en to tre fire", "en tre fire", "en to fire", "en to tre fire"),
        ("en to", "nu en to", "en to nu", "en to"),
        ("ring\n", "ring først\n", "ring først\n", "ring først\n"),
    ],
)
def test_that_what_two_added_alike_is_found_where_both_added_it(
    base: str, new: str, shown: str, shared: str
) -> None:
    assert with_shared(base, new, shown) == shared


def test_that_words_of_which_each_left_others_keep_their_order() -> None:
    merged = merge_words("en to tre fire", "en tre fem fire", "en seks to fire")
    assert (merged.text, merged.flagged) == ("en seks to tre fem fire", True)


def test_that_sentences_which_two_wrote_in_place_of_others_stay_in_one_piece() -> None:
    merged = merge_words(
        "kør om til porten ved lageret efter Solveig tolv", "Ring ved port tolv", "Spørg efter Solveig"
    )
    assert (merged.text, merged.flagged) == ("Ring ved port tolv\nSpørg efter Solveig", True)
