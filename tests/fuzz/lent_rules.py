"""Schedules of requests and whom partners lend for them, of calls and visits, and of deletions about people.

Apart from the others, whose seeds name what they found.
"""

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.fuzz.core_machine import PLACES, WHICH, CoreSchedule
from tests.fuzz.lent_acts import LentActs
from tests.fuzz.template import CAST
from tests.fuzz.world import World

FEWEST = 3
"""So many of the cast take part at least: among them is somebody who looks after citizens."""

NEWEST = -1
TURNS = st.sampled_from(("stays", "handed on", "deleted"))
"""What becomes of a request for which somebody was lent."""

WORK = st.sampled_from(("call", "visit"))


class LendingSchedule(CoreSchedule):
    """Schedules in which municipalities lend each other people.

    Attributes:
        lending: their acts.
    """

    lending: LentActs

    @initialize(
        laptops=st.integers(FEWEST, len(CAST)),
        page_rows=st.sampled_from((1, 3, 5_000)),
        batch_size=st.sampled_from((1, 2, 5_000)),
    )
    def begin(self, laptops: int, page_rows: int, batch_size: int) -> None:
        self.begin_in(World(self.template, laptops=laptops, page_rows=page_rows, batch_size=batch_size))

    def begin_in(self, world: World) -> None:
        """Begin in a world."""
        super().begin_in(world)
        self.lending = LentActs(world, self.acts)

    @rule(place=PLACES, which=WHICH, then=TURNS, to=WHICH)
    def ask_and_be_lent(self, place: int, which: int, then: str, to: int) -> None:
        place = self.act(place)
        self.lending.ask(place)
        self._sync_all()
        self.lending.lend(which, NEWEST)
        if then == "stays":
            return
        self._sync_all()
        if then == "deleted":
            self.lending.delete_request(place, NEWEST)
        else:
            self.lending.hand_on(place, NEWEST, to)

    @rule(place=PLACES, which=WHICH)
    def answer_request(self, place: int, which: int) -> None:
        self.lending.answer(self.act(place), which)

    @rule(place=PLACES, which=WHICH, to=WHICH, syncs=st.booleans())
    def hand_on(self, place: int, which: int, to: int, syncs: bool) -> None:
        place = self.act(place)
        self.lending.hand_on(place, which, to)
        if syncs:
            self.world.sync(place)

    @rule(place=PLACES, which=WHICH)
    def delete_request(self, place: int, which: int) -> None:
        self.lending.delete_request(self.act(place), which)

    @rule(which=WHICH)
    def lend(self, which: int) -> None:
        self.act(0)
        self.lending.lend(which, which)

    @rule(place=PLACES, which=WHICH, withdrawn=st.booleans())
    def consent_of_lent(self, place: int, which: int, withdrawn: bool) -> None:
        self.lending.consent(self.act(place), which, withdrawn=withdrawn)

    @rule(place=PLACES, which=WHICH)
    def write_on(self, place: int, which: int) -> None:
        self.lending.write_on(self.act(place), which)

    @rule(place=PLACES, which=WHICH)
    def delete_personal(self, place: int, which: int) -> None:
        self.lending.delete_personal(self.act(place), which)

    @rule(which=WHICH)
    def undelete(self, which: int) -> None:
        self.act(0)
        self.acts.undelete(which)

    @rule(place=PLACES, kind=WORK)
    def note_work(self, place: int, kind: str) -> None:
        self.lending.note_work(self.act(place), kind)

    @rule(place=PLACES, kind=WORK, which=WHICH)
    def add_to_work(self, place: int, kind: str, which: int) -> None:
        self.lending.add_to_work(self.act(place), kind, which)

    @rule(first=PLACES, kind=WORK, restores=st.booleans())
    def work_of_two(self, first: int, kind: str, restores: bool) -> None:
        first = self.act(first)
        second = self.world.colleague(first)
        self.lending.note_work(first, kind)
        for place in (first, second):
            self.world.sync(place)
        self.lending.add_to_work(second, kind, NEWEST)
        self.world.sync(second)
        if restores:
            self.world.restore()
            self.world.sync(second)

    @rule()
    def sync_all(self) -> None:
        self.act(0)
        self._sync_all()

    def _sync_all(self) -> None:
        for place in range(len(self.world.laptops)):
            self.world.sync(place)
