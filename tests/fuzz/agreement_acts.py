"""Acts about promises and the people behind them: a commitment with its placement as one group, and a case handed over."""

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import placement_id
from tests.fuzz.acts import Acts
from tests.fuzz.laptop import FuzzLaptop, Key
from tests.fuzz.template import CODE
from tests.fuzz.world import World

STEPS = ("started", "ended", "failed")


class AgreementActs:
    """The acts of one schedule.

    Args:
        world: the schedule.
        acts: writes single records.
    """

    def __init__(self, world: World, acts: Acts) -> None:
        self._world = world
        self._acts = acts
        self._commitments: list[str] = []

    def promise(self, place: int, name: str) -> None:
        """Write down a promise to take a citizen: two records that apply together."""
        laptop, world = self._world.laptops[place], self._world
        citizen = world.ids[name]
        if laptop.role is not Role.CONSULTANT or laptop.fields("candidate", citizen) is None:
            return
        said = {"unit": world.ids["unit"], "by": laptop.user, "state": "given"}
        said |= {"visit": world.ids["visit"], "occupation": world.mark(), "note": world.mark()}
        who = {"candidate": citizen, "unit": world.ids["unit"], "state": "agreed"}
        try:
            with laptop.store.write("fuzz.promise") as writer, writer.group():
                commitment = writer.create("commitment", said)
                writer.create("placement", {**who, "commitment": commitment}, placement_id(CODE, commitment))
        except laptop.locked_error:
            return
        self._commitments.append(commitment)
        keys: tuple[Key, Key] = ("commitment", commitment), ("placement", placement_id(CODE, commitment))
        for key, values in zip(keys, (said, who), strict=True):
            world.ledger.wrote(laptop, key, {}, values, world.clock.now(), None)
        one, other = (laptop.mutation_of(*key) for key in keys)
        if one and other:
            world.ledger.groups.append((one, other))

    def move_on(self, place: int, which: int) -> None:
        """Say how a promise went on, in both records or in what this laptop sees of them."""
        if not self._commitments:
            return
        commitment = self._commitments[which % len(self._commitments)]
        laptop, step = self._world.laptops[place], STEPS[which % len(STEPS)]
        if not laptop.is_caseworker:
            self._acts.write(
                laptop, ("commitment", commitment), {"state": step, "occupation": self._world.mark()}
            )
        if laptop.role is not Role.TEAM_LEADER:
            self._acts.write(laptop, ("placement", placement_id(CODE, commitment)), {"state": step})

    def hand_over(self, place: int, name: str) -> None:
        """Give a citizen's case to the other caseworker."""
        laptop = self._world.laptops[place]
        others = [other for other in self._world.caseworkers if other != laptop.user]
        if laptop.is_caseworker and others:
            self._acts.write(laptop, ("candidate", self._world.ids[name]), {"caseworker": others[0]})

    def call(self, place: int) -> None:
        """Note a telephone call."""
        laptop, world = self._world.laptops[place], self._world
        if laptop.is_caseworker:
            return
        values = {"unit": world.ids["unit"], "by": laptop.user, "result": world.mark(), "note": world.mark()}
        with laptop.store.write("fuzz.call") as writer:
            made = writer.create("call", values)
        world.ids["call"] = made
        world.ledger.wrote(laptop, ("call", made), {}, values, world.clock.now(), None)

    def edit_call(self, place: int) -> None:
        """Add to what was noted of the last call."""
        if "call" in self._world.ids and not self._world.laptops[place].is_caseworker:
            self._acts.edit_field(self._world.laptops[place], ("call", self._world.ids["call"]), "note")

    def visit_together(self, first: int, second: int) -> None:
        """Let two people end one visit, each with a free note of his own."""
        for place in (first, second):
            laptop = self._world.laptops[place]
            if not laptop.is_caseworker:
                self._note(laptop)
                self._acts.write(laptop, ("visit", self._world.ids["visit"]), {"status": "held"})

    def _note(self, laptop: FuzzLaptop) -> None:
        self._acts.answer(laptop, "free", "text")
