"""The rules of promises, calls, visits of two, cases handed over, and lost laptops; a part of `machine.Schedule`."""

from abc import abstractmethod

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.fuzz.agreement_acts import AgreementActs
from tests.fuzz.template import CAST
from tests.fuzz.world import World

PLACES = st.integers(0, len(CAST) - 1)
WHICH = st.integers(0, 19)
CITIZENS = st.sampled_from(("citizen", "neighbour"))
FEWEST_LEFT = 2


class AgreementRules:
    """Rules about what people agree on.

    Attributes:
        world: the schedule.
        agreements: its acts.
    """

    world: World
    agreements: AgreementActs

    @abstractmethod
    def act(self, place: int) -> int:
        """Count an act and return whose it is."""

    @rule(place=PLACES, name=CITIZENS)
    def promise(self, place: int, name: str) -> None:
        self.agreements.promise(self.act(place), name)

    @rule(place=PLACES, which=WHICH)
    def move_on(self, place: int, which: int) -> None:
        self.agreements.move_on(self.act(place), which)

    @rule(place=PLACES, name=CITIZENS)
    def hand_over(self, place: int, name: str) -> None:
        self.agreements.hand_over(self.act(place), name)

    @rule(place=PLACES, again=st.booleans())
    def call(self, place: int, again: bool) -> None:
        place = self.act(place)
        (self.agreements.edit_call if again else self.agreements.call)(place)

    @rule(first=PLACES)
    def visit_together(self, first: int) -> None:
        first = self.act(first)
        self.agreements.visit_together(first, (first + 1) % len(self.world.laptops))

    @precondition(lambda self: not self.world.blocked and len(self.world.laptops) > FEWEST_LEFT)
    @rule(place=PLACES, syncs=st.booleans())
    def block(self, place: int, syncs: bool) -> None:
        place = self.act(place)
        self.world.block(place)
        if syncs:
            self.world.sync(place)
