"""Two people decide one conflict, neither knowing of the other: one decision stands, and everybody holds the same (SYNC S3, S4)."""

import pytest

from fieldvisit.services.reopen_conflict import reopen_conflict
from fieldvisit.services.solve_conflict import solve_conflict
from tests.fuzz.laptop import HeldRow
from tests.fuzz.template import Template
from tests.fuzz.world import World

FIRST, SECOND = "first", "second"


class Deciders(World):
    """Mette and Karim, who both hold an open conflict about the number of one contact."""

    def __init__(self, template: Template) -> None:
        super().__init__(template, laptops=2, page_rows=5_000, batch_size=5_000)
        for place, phone in enumerate((FIRST, SECOND)):
            self.clock.pass_time(60)
            with self.laptops[place].store.write("test") as writer:
                writer.edit("contact", self.ids["contact"], {"phone": phone})
        self.meet(0, 1, 0)

    def decide(self, place: int, value: str) -> None:
        """Choose a value on one laptop, a minute after what was done before."""
        self.clock.pass_time(60)
        solve_conflict(self.laptops[place].workspace, self.conflict(place), "value", value=value)

    def take_back(self, place: int) -> None:
        """Open the conflict again on one laptop."""
        self.clock.pass_time(60)
        reopen_conflict(self.laptops[place].workspace, self.conflict(place))

    def meet(self, *order: int) -> None:
        """Sync in this order."""
        for place in order:
            self.sync(place)

    def conflict(self, place: int) -> str:
        """Return the conflict's id."""
        [(_, found)] = self.laptops[place].rows("conflict")
        return found

    def stands(self) -> list[tuple[object, list[HeldRow]]]:
        """Return the number and the conflicts as either laptop shows them."""
        numbers = [laptop.fields("contact", self.ids["contact"]) or {} for laptop in self.laptops]
        conflicts = [sorted(laptop.rows("conflict").values(), key=str) for laptop in self.laptops]
        return [(fields["phone"], rows) for fields, rows in zip(numbers, conflicts, strict=True)]


@pytest.fixture
def deciders(sqlite_template: Template) -> Deciders:
    """Both as they start."""
    return Deciders(sqlite_template)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["as decided", "turned round"])
@pytest.mark.parametrize("values", [(FIRST, FIRST), (FIRST, SECOND)], ids=["alike", "otherwise"])
def test_that_of_two_decisions_made_offline_one_stands_everywhere(
    deciders: Deciders, order: tuple[int, int], values: tuple[str, str]
) -> None:
    for place, value in enumerate(values):
        deciders.decide(place, value)
    deciders.meet(*order)
    assert deciders.end() == []
    mine, theirs = deciders.stands()
    assert mine == theirs
    assert mine[0] in values


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the first one's", "the second one's"])
@pytest.mark.parametrize(("value", "decides_anew"), [(FIRST, False), (SECOND, True)])
def test_that_a_decision_taken_back_meets_another_ones_and_everybody_holds_the_same(
    deciders: Deciders, order: tuple[int, int], value: str, *, decides_anew: bool
) -> None:
    deciders.decide(0, FIRST)
    deciders.decide(1, value)
    deciders.meet(0)
    deciders.take_back(0)
    if decides_anew:
        deciders.decide(0, SECOND)
    deciders.meet(*order)
    assert deciders.end() == []
    mine, theirs = deciders.stands()
    assert mine == theirs
