"""The rules of promises, calls, visits of two, cases handed over, and lost laptops; beneath `machine.Schedule`."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.fuzz.agreement_acts import AgreementActs
from tests.fuzz.core_machine import PLACES, WHICH, CoreSchedule
from tests.fuzz.world import World

CITIZENS = st.sampled_from(("citizen", "neighbour"))
FEWEST_LEFT = 2


class AgreementRules(CoreSchedule):
    """Schedules in which people also agree on things.

    Attributes:
        agreements: their acts.
    """

    agreements: AgreementActs

    def begin_in(self, world: World) -> None:
        """Begin in a world."""
        super().begin_in(world)
        self.agreements = AgreementActs(world, self.acts)

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
