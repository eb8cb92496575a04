"""The schedules: a Hypothesis state machine over real laptops and a real server (SYNC "How it is tested", point 1)."""

from datetime import timedelta
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from fieldvisit_sync.schema.audience import Role
from tests.fuzz.acts import CASE_WORK, Acts
from tests.fuzz.agreement_acts import AgreementActs
from tests.fuzz.agreement_rules import AgreementRules
from tests.fuzz.figures import Figures
from tests.fuzz.line import Fault, Order
from tests.fuzz.template import CAST, Template
from tests.fuzz.world import World

PLACES = st.integers(0, len(CAST) - 1)
WHICH = st.integers(0, 19)
CITIZENS = st.sampled_from(("citizen", "neighbour"))
YEARS = st.sampled_from((-9, -1, 0, 0, 1, 9))
SHORT_TIMES = st.sampled_from((1, 60, 3_600, 86_400))


class Schedule(AgreementRules, RuleBasedStateMachine):
    """One schedule of acts by several people, ended by a comparison.

    Attributes:
        template: what every schedule starts from.
        figures: counts over all schedules.
    """

    template: ClassVar[Template]
    figures: ClassVar[Figures]
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
        self.agreements = AgreementActs(world, self.acts)

    @rule(place=PLACES, which=WHICH, takes_away=st.booleans())
    def edit(self, place: int, which: int, takes_away: bool) -> None:
        self.acts.edit(self.act(place), which, takes_away=takes_away)

    @rule(place=PLACES, which=WHICH)
    def edit_contact(self, place: int, which: int) -> None:
        self.acts.edit_contact(self.act(place), which)

    @rule(place=PLACES, which=WHICH)
    def step_on(self, place: int, which: int) -> None:
        self.acts.step_on(self.act(place), which)

    @rule(place=PLACES)
    def add_contact(self, place: int) -> None:
        self.acts.add_contact(self.act(place))

    @rule(place=PLACES)
    def edit_group(self, place: int) -> None:
        self.acts.edit_group(self.act(place))

    @rule(place=PLACES, which=WHICH, heavy=st.booleans())
    def note(self, place: int, which: int, heavy: bool) -> None:
        self.acts.note(self.act(place), which, heavy=heavy)

    @rule(place=PLACES, which=WHICH)
    def delete(self, place: int, which: int) -> None:
        self.acts.delete(self.act(place), which)

    @rule(which=WHICH)
    def undelete(self, which: int) -> None:
        self.act(0)
        self.acts.undelete(which)

    @rule(place=PLACES, which=WHICH, keep=st.sampled_from(("mine", "theirs")))
    def decide(self, place: int, which: int, keep: str) -> None:
        self.acts.decide(self.act(place), which, keep)

    @rule(place=PLACES, name=CITIZENS, off=st.booleans())
    def list_citizen(self, place: int, name: str, off: bool) -> None:
        move = self.acts.take_off if off else self.acts.list_citizen
        move(self.act(place), name)

    @rule(place=PLACES, opens=st.booleans())
    def close_list(self, place: int, opens: bool) -> None:
        self.acts.close_list(self.act(place), opens=opens)

    @rule(name=CITIZENS, withdrawn=st.booleans())
    def consent(self, name: str, withdrawn: bool) -> None:
        self.act(0)
        for place in range(len(self.world.laptops)):
            self.acts.consent(place, name, withdrawn=withdrawn)

    @rule(leads=st.booleans())
    def change_role(self, leads: bool) -> None:
        self.world.change_role(self.act(1), Role.TEAM_LEADER if leads else Role.CONSULTANT)

    @rule(first=PLACES, which=WHICH, seconds=SHORT_TIMES)
    def clash(self, first: int, which: int, seconds: int) -> None:
        first = self.act(first)
        self.acts.edit(first, which, takes_away=False)
        self.world.clock.pass_time(seconds)
        self.acts.edit((first + 1) % len(self.world.laptops), which, takes_away=False)

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

    @rule(place=PLACES)
    def sync_again(self, place: int) -> None:
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

    @rule(place=PLACES, which=WHICH, after=st.integers(1, 2), stops=st.booleans())
    def edit_during_sync(self, place: int, which: int, after: int, stops: bool) -> None:
        place = self.act(place)

        def between(number: int) -> bool:
            if number == after:
                self.acts.edit(place, which, takes_away=False)
            return stops and number == after

        self.world.sync(place, between)

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

    def act(self, place: int) -> int:
        """Count an act and return whose it is."""
        self.world.acts += 1
        self.world.clock.pass_time(7)
        return place % len(self.world.laptops)


class ErasingSchedule(Schedule):
    """Schedules in which citizens are erased; apart from the others, whose seeds name what they found."""

    @rule(which=WHICH, syncs=st.booleans(), fault=st.none() | st.sampled_from(Fault), where=st.integers(0, 4))
    def erase(self, which: int, syncs: bool, fault: Fault | None, where: int) -> None:
        self.act(0)
        _, name, _ = CASE_WORK[which % len(CASE_WORK)]
        for place, laptop in enumerate(self.world.laptops):
            if not laptop.is_caseworker:
                continue
            self.acts.edit(place, which, takes_away=False)
            self.acts.consent(place, name, withdrawn=False)
            if syncs:
                self.world.lines[place].order = None if fault is None else Order(fault, 1, where)
                self.world.sync(place)
                self.acts.edit(place, which, takes_away=False)
        self.world.erase(name)
