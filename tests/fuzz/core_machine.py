"""The acts that every schedule has: editing, clashing, syncing over a bad line, wrong clocks, backups (SYNC "How it is tested").

The planted bugs are looked for among these alone, so that their seeds stay as more kinds of acts come.
"""

from datetime import timedelta
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.fuzz.acts import Acts
from tests.fuzz.figures import Figures
from tests.fuzz.line import Fault, Order
from tests.fuzz.template import CAST, Template
from tests.fuzz.world import World

PLACES = st.integers(0, len(CAST) - 1)
WHICH = st.integers(0, 19)
YEARS = st.sampled_from((-9, -1, 0, 0, 1, 9))
SHORT_TIMES = st.sampled_from((1, 60, 3_600, 86_400))


class CoreSchedule(RuleBasedStateMachine):
    """One schedule of acts by several people, ended by a comparison.

    Attributes:
        template: what every schedule starts from.
        figures: counts over all schedules.
    """

    template: ClassVar[Template]
    figures: ClassVar[Figures]
    world: World
    acts: Acts

    @initialize(
        laptops=st.integers(2, len(CAST)),
        page_rows=st.sampled_from((1, 3, 5_000)),
        batch_size=st.sampled_from((1, 2, 5_000)),
    )
    def begin(self, laptops: int, page_rows: int, batch_size: int) -> None:
        self.begin_in(World(self.template, laptops=laptops, page_rows=page_rows, batch_size=batch_size))

    def begin_in(self, world: World) -> None:
        """Begin in a world."""
        self.world = world
        self.acts = Acts(world)

    @rule(place=PLACES, which=WHICH, takes_away=st.booleans())
    def edit(self, place: int, which: int, takes_away: bool) -> None:
        self.acts.edit(self.act(place), which, takes_away=takes_away)

    @rule(place=PLACES, which=WHICH, heavy=st.booleans())
    def note(self, place: int, which: int, heavy: bool) -> None:
        self.acts.note(self.act(place), which, heavy=heavy)

    @rule(first=PLACES, which=WHICH, seconds=SHORT_TIMES)
    def clash(self, first: int, which: int, seconds: int) -> None:
        self._edit_in_turn(self.act(first), which, seconds)

    @rule(first=PLACES, which=WHICH, seconds=SHORT_TIMES, years=st.sampled_from((-9, -1, 1, 9)))
    def clash_by_wrong_clocks(self, first: int, which: int, seconds: int, years: int) -> None:
        first = self.act(first)
        for place, wrong_by in ((first, years), (self.world.colleague(first), -years)):
            self.world.laptops[place].clock.jump(timedelta(days=365 * wrong_by))
            # Only what a sync has measured can be put right.
            self.world.sync(place)
        self._edit_in_turn(first, which, seconds)

    @rule(place=PLACES, years=YEARS, syncs=st.booleans())
    def jump_clock(self, place: int, years: int, syncs: bool) -> None:
        place = self.act(place)
        self.world.laptops[place].clock.jump(timedelta(days=365 * years))
        if syncs:
            self.world.sync(place)

    @rule(seconds=SHORT_TIMES)
    def wait(self, seconds: int) -> None:
        self.act(0)
        self.world.clock.pass_time(seconds)

    @rule(place=PLACES)
    def sync(self, place: int) -> None:
        self.world.sync(self.act(place))

    @rule(place=PLACES, fault=st.sampled_from(Fault), nth=st.integers(1, 3), where=st.integers(0, 4))
    def break_sync(self, place: int, fault: Fault, nth: int, where: int) -> None:
        place = self.act(place)
        self.world.lines[place].order = Order(fault, nth, where)
        self.world.sync(place)

    @rule(place=PLACES, which=WHICH, fault=st.sampled_from(Fault), where=st.integers(0, 4))
    def edit_and_break(self, place: int, which: int, fault: Fault, where: int) -> None:
        place = self.act(place)
        self.acts.edit(place, which, takes_away=False)
        self.world.lines[place].order = Order(fault, 1, where)
        self.world.sync(place)

    @rule(first=PLACES, which=WHICH)
    def overlap(self, first: int, which: int) -> None:
        first = self.act(first)
        count = len(self.world.laptops)
        second, reader = (first + 1) % count, (first + 2) % count
        busy = any(entry.reason is None for entry in self.world.laptops[reader].outstanding())
        if not self.world.server.has_several_writers or count < 3 or busy:
            return
        for place in (first, second):
            self.acts.edit(place, which, takes_away=False)
        self.world.overlap(first, second, reader)

    @rule()
    def back_up(self) -> None:
        self.act(0)
        self.world.back_up()

    @rule()
    def restore(self) -> None:
        self.act(0)
        self.world.restore()

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        findings = self.world.end()
        self.figures.add(self.world)
        assert not findings, "\n".join(findings[:10])

    def _edit_in_turn(self, first: int, which: int, seconds: int) -> None:
        """Let two people write one field, neither knowing of the other; the second one is the later."""
        self.acts.edit(first, which, takes_away=False)
        self.world.clock.pass_time(seconds)
        self.acts.edit(self.world.colleague(first), which, takes_away=False)

    def act(self, place: int) -> int:
        """Count an act and return whose it is."""
        self.world.acts += 1
        self.world.clock.pass_time(7)
        return place % len(self.world.laptops)
