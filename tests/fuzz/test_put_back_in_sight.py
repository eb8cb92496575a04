"""Somebody leaves and returns while edits about him are under way: the record is there again by itself (SYNC S4, S5)."""

import pytest

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import shortlist_entry_id
from tests.fuzz.acts import Acts
from tests.fuzz.line import Fault, Order
from tests.fuzz.template import CODE, Template
from tests.fuzz.world import World

METTE, SOFIE = 0, 2


@pytest.fixture
def world(template: Template) -> World:
    """Two consultants and a caseworker; each edit travels alone."""
    return World(template, laptops=3, page_rows=5_000, batch_size=1)


def sync_and_lose(world: World, request: int, fault: Fault) -> None:
    """Let Mette sync until the line breaks at one of her requests."""
    world.lines[METTE].order = Order(fault, request)
    world.sync(METTE)


def change_case(world: World, state: str) -> None:
    """Let Sofie close or open the citizen's case and sync."""
    with world.laptops[SOFIE].store.write("test") as writer:
        writer.edit("candidate", world.ids["citizen"], {"case_state": state})
    world.sync(SOFIE)


def write_reason(world: World, reason: str) -> None:
    """Let Mette say why the citizen fits."""
    with world.laptops[METTE].store.write("test") as writer:
        writer.edit("shortlist_entry", world.ids["entry"], {"reason": reason})


def test_that_somebody_put_back_on_a_list_before_the_answer_about_taking_him_off_is_on_it(
    world: World,
) -> None:
    acts = Acts(world)
    acts.list_citizen(METTE, "neighbour")
    acts.take_off(METTE, "neighbour")
    sync_and_lose(world, 1, Fault.AFTER_COMMIT)
    acts.list_citizen(METTE, "neighbour")
    assert world.end() == []
    entry = shortlist_entry_id(CODE, world.ids["shortlist"], world.ids["neighbour"])
    assert (world.laptops[METTE].fields("shortlist_entry", entry) or {}).get("state") == "active"


@pytest.mark.parametrize("writes_on", [False, True], ids=["edit_waits", "another_follows"])
def test_that_an_edit_under_way_while_a_case_was_closed_and_opened_leaves_the_entry_where_it_is(
    world: World, writes_on: bool
) -> None:
    write_reason(world, "first")
    sync_and_lose(world, 1, Fault.AFTER_COMMIT)
    write_reason(world, "second")
    change_case(world, "closed")
    # Mette is told that he left, and keeps what she wrote until it is answered.
    world.sync(METTE, lambda number: number == 1)
    change_case(world, "open")
    if writes_on:
        sync_and_lose(world, 1, Fault.AFTER_COMMIT)
        write_reason(world, "third")
    assert world.end() == []
    entry = world.laptops[METTE].fields("shortlist_entry", world.ids["entry"]) or {}
    assert entry.get("reason") == ("third" if writes_on else "second")


def test_that_an_edit_under_way_while_a_role_was_taken_and_given_back_leaves_the_entry_where_it_is(
    world: World,
) -> None:
    write_reason(world, "first")
    sync_and_lose(world, 1, Fault.AFTER_COMMIT)
    write_reason(world, "second")
    world.change_role(METTE, Role.TEAM_LEADER)
    # Mette is told that the list left, and keeps what she wrote until it is answered.
    world.sync(METTE, lambda number: number == 1)
    world.change_role(METTE, Role.CONSULTANT)
    assert world.end() == []
    entry = world.laptops[METTE].fields("shortlist_entry", world.ids["entry"]) or {}
    assert entry.get("reason") == "second"
