"""The schedules: a Hypothesis state machine over real laptops and a real server (SYNC "How it is tested", point 1)."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from fieldvisit_sync.schema.audience import Role
from tests.fuzz.acts import CASE_WORK
from tests.fuzz.agreement_rules import AgreementRules
from tests.fuzz.core_machine import PLACES, WHICH
from tests.fuzz.line import Fault, Order

CITIZENS = st.sampled_from(("citizen", "neighbour"))


class Schedule(AgreementRules):
    """Schedules with all acts but erasure."""

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

    @rule(place=PLACES, which=WHICH)
    def take_decision_back(self, place: int, which: int) -> None:
        self.acts.take_decision_back(self.act(place), which)

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

    @rule(place=PLACES)
    def sync_again(self, place: int) -> None:
        self.world.sync(self.act(place))

    @rule(place=PLACES, which=WHICH, after=st.integers(1, 2), stops=st.booleans())
    def edit_during_sync(self, place: int, which: int, after: int, stops: bool) -> None:
        place = self.act(place)

        def between(number: int) -> bool:
            if number == after:
                self.acts.edit(place, which, takes_away=False)
            return stops and number == after

        self.world.sync(place, between)


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
