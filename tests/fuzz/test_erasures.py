"""Schedules in which citizens are erased leave nothing of them anywhere (SYNC S12), and moves of scope are whole (S5)."""

from collections.abc import Callable

import pytest

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.account_tables import DEVICE
from tests.fuzz.acts import Acts
from tests.fuzz.long_run import Share, run_share
from tests.fuzz.machine import ErasingSchedule
from tests.fuzz.template import Template
from tests.fuzz.world import World

ERASING = Share("erasing", short=2, tenths=2, seeds_on=10_000)

METTE, SOFIE = 0, 2
Move = Callable[[World, Acts], None]


@pytest.mark.timeout(3_600)
def test_that_nothing_of_an_erased_person_is_left_whatever_happens(template: Template) -> None:
    found = run_share(template, ERASING, ErasingSchedule)
    assert not found, "\n\n".join(found)


def case_state(world: World, state: str) -> None:
    """Let Sofie close or open the citizen's case."""
    with world.laptops[SOFIE].store.write("fuzz.case") as writer:
        writer.edit("candidate", world.ids["citizen"], {"case_state": state})


def owner(world: World, place: int, to: int) -> None:
    """Hand the shortlist over."""
    with world.laptops[place].store.write("fuzz.owner") as writer:
        writer.edit("shortlist", world.ids["shortlist"], {"owner": world.laptops[to].user})


MOVES: dict[str, tuple[Move, Move]] = {
    "off the list": (
        lambda _, acts: acts.take_off(METTE, "citizen"),
        lambda _, acts: acts.list_citizen(METTE, "citizen"),
    ),
    "closed list": (
        lambda _, acts: acts.close_list(METTE, opens=False),
        lambda _, acts: acts.close_list(METTE, opens=True),
    ),
    "closed case": (lambda world, _: case_state(world, "closed"), lambda world, _: case_state(world, "open")),
    "withdrawn": (
        lambda _, acts: acts.consent(SOFIE, "citizen", withdrawn=True),
        lambda _, acts: acts.consent(SOFIE, "citizen", withdrawn=False),
    ),
    "another role": (
        lambda world, _: world.change_role(METTE, Role.CASEWORKER),
        lambda world, _: world.change_role(METTE, Role.CONSULTANT),
    ),
    "another consultant": (lambda world, _: owner(world, METTE, 1), lambda world, _: owner(world, 1, METTE)),
}


@pytest.mark.parametrize("move", MOVES)
def test_that_who_leaves_the_scope_leaves_whole_and_is_counted_and_comes_back_whole(
    template: Template, move: str
) -> None:
    world = World(template, laptops=5, page_rows=3, batch_size=5_000)
    acts, mette, citizen = Acts(world), world.laptops[METTE], world.ids["citizen"]
    with world.laptops[SOFIE].store.write("fuzz.trade") as writer:
        writer.edit("candidate", citizen, {"trade": "smed"})
    acts.consent(SOFIE, "citizen", withdrawn=False)
    for place in (SOFIE, METTE, 1):
        world.sync(place)
    assert mette.fields("candidate", citizen) is not None
    assert mette.about("candidate", citizen) != []
    leave, come_back = MOVES[move]
    leave(world, acts)
    for place in (SOFIE, METTE, 1, METTE):
        world.sync(place)
    kinds = {kind for kind, _ in mette.rows("candidate", "consent", "shortlist_entry")}
    assert kinds == set()
    assert mette.about("candidate", citizen) == []
    assert [entry for entry in mette.outbox() if entry.kind == "candidate"] == []
    counted = {row.id: row.removed for row in world.server.rows(DEVICE.name)}[mette.device]
    assert counted is not None
    assert counted >= 3
    come_back(world, acts)
    assert world.end() == []
    is_back = mette.fields("candidate", citizen) is not None
    assert is_back is (move != "withdrawn")
