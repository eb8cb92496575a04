"""Real laptops and a real server: a restore from yesterday's backup, and a laptop that was away for long (SYNC S8)."""

from datetime import timedelta

import pytest

from fieldvisit.store.outbox import OutboxState
from fieldvisit_sync.server.tombstones import feed_floor, forget_old_tombstones
from tests.fuzz.acts import Acts
from tests.fuzz.laptop import FuzzLaptop
from tests.fuzz.line import Fault, Order
from tests.fuzz.template import CODE, Template
from tests.fuzz.world import World

METTE, KARIM = 0, 1


@pytest.fixture
def world(template: Template) -> World:
    """Two consultants and a caseworker who know the same few records."""
    return World(template, laptops=3, page_rows=3, batch_size=2)


def forget(world: World) -> int:
    """Do the server's daily work; return the floor."""
    database, now = world.server.database, world.clock.now()
    database.write(lambda connection: forget_old_tombstones(connection, now))
    with database.read() as connection:
        return feed_floor(connection, CODE)


def write(laptop: FuzzLaptop, record: str, **values: object) -> None:
    """Edit a contact."""
    with laptop.store.write("test") as writer:
        writer.edit("contact", record, values)


def delete_and_forget(world: World, contact: str) -> int:
    """Let Mette delete a contact and work on for 580 days, until the server forgets it; return the floor."""
    mette = world.laptops[METTE]
    with mette.store.write("test") as writer:
        writer.delete("contact", contact)
    world.sync(METTE)
    floor = forget(world)
    for _ in range(2):
        world.clock.pass_time(timedelta(days=290).total_seconds())
        write(mette, world.ids["contact"], note=f"{world.clock.now():%j}")
        world.sync(METTE)
        floor = forget(world)
    return floor


def write_directions(world: World, place: int, text: str) -> None:
    """Write how to find the workplace."""
    world.clock.pass_time(60)
    with world.laptops[place].store.write("test") as writer:
        writer.edit("production_unit", world.ids["unit"], {"directions": text})


def directions(world: World, place: int) -> list[str]:
    """Return the words of how to find the workplace, in their alphabet's order."""
    shown = world.laptops[place].fields("production_unit", world.ids["unit"]) or {}
    return sorted(str(shown["directions"]).split())


def phone(laptop: FuzzLaptop, record: str) -> object:
    """Return a contact's number as a laptop shows it."""
    return (laptop.fields("contact", record) or {}).get("phone")


def test_that_a_server_restored_from_yesterday_gets_back_all_that_was_written_since(world: World) -> None:
    acts = Acts(world)
    world.back_up()
    for place in (METTE, KARIM):
        acts.add_contact(place)
        acts.edit(place, 1, takes_away=False)
        acts.note(place, 0, heavy=False)
        world.sync(place)
    acts.delete(METTE, 1)
    world.sync(METTE)
    world.sync(KARIM)
    acts.edit_contact(KARIM, 2)
    acts.edit(METTE, 3, takes_away=False)
    world.clock.pass_time(86_400)
    world.restore()
    assert world.end() == []
    for laptop in world.laptops:
        assert laptop.last is not None
        assert laptop.last.proof_ok
        assert [entry for entry in laptop.outbox() if entry.state is not OutboxState.ANSWERED] == []


def test_that_a_laptop_away_for_a_year_loses_no_unsent_work_and_brings_nothing_back(world: World) -> None:
    mette, karim = world.laptops[METTE], world.laptops[KARIM]
    kept, gone = world.ids["contact"], world.ids["other"]
    world.sync(KARIM)
    write(karim, kept, phone="before")
    world.lines[KARIM].order = Order(Fault.AFTER_COMMIT)
    world.sync(KARIM)
    write(karim, kept, phone="after", mail="after")
    world.sync(METTE)
    assert delete_and_forget(world, gone) > 0
    assert world.end() == []
    assert (phone(karim, kept), phone(mette, kept)) == ("after", "after")
    for laptop in (mette, karim):
        assert laptop.fields("contact", gone) is None


def test_that_an_unsent_edit_of_a_record_forgotten_as_deleted_brings_the_record_back_whole(
    world: World,
) -> None:
    mette, karim = world.laptops[METTE], world.laptops[KARIM]
    gone = world.ids["other"]
    world.sync(KARIM)
    whole = {**(karim.fields("contact", gone) or {}), "phone": "unsent"}
    write(karim, gone, phone="unsent")
    delete_and_forget(world, gone)
    assert world.end() == []
    assert mette.fields("contact", gone) == karim.fields("contact", gone) == whole


def test_that_a_restore_and_a_cut_in_the_middle_of_reading_anew_lose_nothing(world: World) -> None:
    acts = Acts(world)
    world.back_up()
    acts.add_contact(KARIM)
    world.sync(KARIM)
    world.restore()
    for number in range(1, 6):
        world.lines[KARIM].order = Order(Fault.IN_ANSWER, number)
        world.sync(KARIM)
        acts.edit_contact(KARIM, 2)
    assert world.end() == []


def test_that_words_a_restore_took_back_are_there_once_when_a_text_built_on_them_comes_first(
    sqlite_template: Template,
) -> None:
    world = World(sqlite_template, laptops=4, page_rows=5_000, batch_size=5_000)
    lena = 3
    write_directions(world, METTE, "til porten venstre")
    write_directions(world, KARIM, "til hal 4 venstre")
    world.sync(KARIM)
    world.sync(lena)
    world.restore()
    world.sync(METTE)
    write_directions(world, lena, "til hal 4 bagerst venstre")
    world.sync(lena)
    assert world.end() == []
    once = ["4", "bagerst", "hal", "porten", "til", "venstre"]
    assert directions(world, METTE) == directions(world, KARIM) == once


def test_that_words_stand_once_when_two_who_saw_them_in_another_order_wrote_on_after_a_restore(
    sqlite_template: Template,
) -> None:
    world = World(sqlite_template, laptops=2, page_rows=5_000, batch_size=5_000)
    write_directions(world, METTE, "til venstre port")
    write_directions(world, KARIM, "til venstre hal")
    world.sync(METTE)
    world.sync(KARIM)
    write_directions(world, METTE, "til venstre smal port")
    write_directions(world, KARIM, "til venstre port bag hal")
    world.restore()
    assert world.end() == []
    assert (
        directions(world, METTE)
        == directions(world, KARIM)
        == ["bag", "hal", "port", "smal", "til", "venstre"]
    )


def test_that_words_stand_once_when_what_was_built_on_them_was_put_back_twice(
    sqlite_template: Template,
) -> None:
    world = World(sqlite_template, laptops=2, page_rows=5_000, batch_size=5_000)
    write_directions(world, KARIM, "til venstre hal")
    world.sync(KARIM)
    world.sync(METTE)
    for text in ("til venstre hal bagerst", "til venstre smal hal bagerst"):
        write_directions(world, METTE, text)
        world.restore()
        world.sync(METTE)
    world.sync(KARIM)
    assert world.end() == []
    assert directions(world, KARIM) == ["bagerst", "hal", "smal", "til", "venstre"]


def test_that_words_stand_once_when_others_wrote_before_what_was_built_on_them_came_in(
    sqlite_template: Template,
) -> None:
    world = World(sqlite_template, laptops=4, page_rows=5_000, batch_size=5_000)
    lena = 3
    write_directions(world, KARIM, "gå til venstre hal")
    world.sync(KARIM)
    world.sync(METTE)
    world.restore()
    write_directions(world, METTE, "gå til venstre smal hal")
    write_directions(world, lena, "kør til venstre bagom")
    for place in (lena, METTE, KARIM):
        world.sync(place)
    assert world.end() == []
    assert directions(world, KARIM) == ["bagom", "gå", "hal", "kør", "smal", "til", "venstre"]


def test_that_a_text_that_adds_nothing_is_answered_with_the_one_that_stands(
    sqlite_template: Template,
) -> None:
    world = World(sqlite_template, laptops=4, page_rows=5_000, batch_size=1)
    lena = 3
    write(world.laptops[lena], world.ids["contact"], phone="first")
    write_directions(world, lena, "til")
    write_directions(world, METTE, "frem til venstre")
    write_directions(world, KARIM, "til")
    for place in (METTE, KARIM, lena):
        world.sync(place)
    assert world.end() == []
    assert directions(world, lena) == ["frem", "til"]


def test_that_a_value_replaced_by_somebody_who_saw_it_in_a_conflict_stays_in_the_history_after_a_restore(
    sqlite_template: Template,
) -> None:
    world = World(sqlite_template, laptops=4, page_rows=5_000, batch_size=5_000)
    acts, lena, outcome = Acts(world), 3, 6
    for place in (lena, METTE):
        world.clock.pass_time(60)
        acts.edit(place, outcome, takes_away=False)
    for place in (lena, METTE, KARIM):
        world.sync(place)
    acts.edit(KARIM, outcome, takes_away=False)
    world.sync(KARIM)
    world.restore()
    for place in (METTE, KARIM, lena):
        world.sync(place)
    assert world.end() == []


@pytest.mark.parametrize("maker_comes_first", [True, False], ids=["maker_first", "maker_last"])
@pytest.mark.parametrize("made_since", [True, False], ids=["made_since", "made_before"])
def test_that_what_a_deletion_had_seen_returns_with_a_record_that_somebody_else_brings_back(
    template: Template, made_since: bool, maker_comes_first: bool
) -> None:
    """Mette's words are on the server when Karim deletes the contact; Lena, who has them too, writes on without a line."""
    world = World(template, laptops=4, page_rows=5_000, batch_size=5_000)
    acts, lena = Acts(world), 3
    if made_since:
        world.back_up()
    acts.add_contact(METTE)
    contact = acts.contacts[-1]
    if not made_since:
        world.sync(METTE)
        world.back_up()
        world.clock.pass_time(60)
        acts.edit_field(world.laptops[METTE], ("contact", contact), "phone")
        acts.edit_field(world.laptops[METTE], ("contact", contact), "note")
    for place in (METTE, KARIM, lena):
        world.sync(place)
    told = world.laptops[lena].fields("contact", contact) or {}
    acts.edit_field(world.laptops[lena], ("contact", contact), "mail")
    acts.delete(KARIM, len(acts.contacts) - 1)
    world.sync(KARIM)
    world.restore()
    for place in (KARIM, METTE, lena) if maker_comes_first else (KARIM, lena, METTE):
        world.sync(place)
    assert world.end() == []
    shown = world.laptops[METTE].fields("contact", contact) or {}
    assert {name: shown.get(name) for name in told} == told


@pytest.mark.parametrize(
    "order", [(METTE, KARIM), (KARIM, METTE)], ids=["the reader first", "the writer first"]
)
def test_that_words_whose_answer_was_lost_stand_once_when_two_wrote_on_and_the_server_was_put_back(
    world: World, order: tuple[int, int]
) -> None:
    world.back_up()
    write_directions(world, KARIM, "Ring på bagved")
    world.lines[KARIM].order = Order(Fault.AFTER_COMMIT)
    world.sync(KARIM)
    world.sync(METTE)
    seen = world.laptops[METTE].fields("production_unit", world.ids["unit"]) or {}
    assert seen["directions"] == "Ring på bagved"
    write_directions(world, METTE, "Ring på efter kl. 7 bagved")
    world.restore()
    write_directions(world, KARIM, "Ring på porten bagved")
    for place in order:
        world.sync(place)
    assert world.end() == []
    both = directions(world, METTE)
    assert both == directions(world, KARIM)
    assert both.count("bagved") == 1
    assert {"efter", "7", "porten", "Ring"} <= set(both)
