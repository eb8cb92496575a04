"""Laptops of other schema versions: what they are told, what they may send, what is kept of it (SYNC S9)."""

from dataclasses import replace

import pytest

from fieldvisit_sync.schema.registry import SCHEMA_VERSION, VERSIONS_TOGETHER, kinds_at
from fieldvisit_sync.server.mutation_check import MOST_UNKNOWN, MOST_UNKNOWN_FIELDS
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.test_refusals import refusal

OLDEST = SCHEMA_VERSION - VERSIONS_TOGETHER


def _offer(team: Team) -> str:
    """Make a record of a kind that the version after the oldest brought."""
    made = team.admin.edit("offer", title="Virksomhedspraktik", edition=1)
    team.admin.push(made)
    return made.record


def _fresh(laptop: BareLaptop, schema: int) -> BareLaptop:
    return replace(laptop, schema=schema, rows={}, cursor=None)


def test_that_every_version_has_the_fields_of_the_one_before_and_more() -> None:
    for version in range(2, SCHEMA_VERSION + 1):
        before, after = kinds_at(version - 1), kinds_at(version)
        for name, kind in before.items():
            assert after[name].fields[: len(kind.fields)] == kind.fields
        assert after != before


@pytest.mark.parametrize("synced_before", [False, True], ids=["first sync", "stream"])
def test_that_a_laptop_is_told_only_kinds_it_knows_and_all_once_it_is_upgraded(
    team: Team, synced_before: bool
) -> None:
    mette = _fresh(team.mette, OLDEST)
    if synced_before:
        mette.sync()
    offer = _offer(team)
    need = new_id()
    team.karim.push(team.karim.edit("need", need, occupation="lager", course="truck", esco=["4321"]))
    mette.sync()
    assert mette.of_kind("offer") == []
    assert mette.fields("need", need)["course"] == "truck"
    mette.schema = OLDEST + 1
    mette.sync()
    assert [row.id for row in mette.of_kind("offer")] == [offer]
    assert {row.kind for row in mette.received} == {"offer"}
    mette.schema = SCHEMA_VERSION
    mette.sync()
    assert mette.received == []


def test_that_an_upgrade_in_the_middle_of_the_first_sync_misses_nothing(team: Team) -> None:
    offer = _offer(team)
    team.karim.push(*(team.karim.edit("contact", name=f"Prøve {number}") for number in range(5)))
    mette = _fresh(team.mette, OLDEST)
    mette.page_rows = 2
    mette.store(mette.ask())
    first = team.karim.of_kind("contact")[0].id
    team.karim.push(team.karim.deletion("contact", first))
    mette.schema = SCHEMA_VERSION
    mette.sync()
    assert [row.id for row in mette.of_kind("offer")] == [offer]
    assert len(mette.of_kind("contact")) == 4


def test_that_a_change_of_role_and_of_version_at_once_bring_the_whole_scope(team: Team) -> None:
    offer = _offer(team)
    mette = _fresh(team.mette, OLDEST)
    mette.sync()
    mette.schema = SCHEMA_VERSION
    mette.identity = replace(mette.identity, role=team.birgitte.identity.role)
    mette.sync()
    assert [row.id for row in mette.of_kind("offer")] == [offer]


def test_that_a_laptop_too_old_is_heard_and_told_only_what_left_its_scope(team: Team) -> None:
    mette, karim = _fresh(team.mette, OLDEST), team.karim
    contact = new_id()
    mette.push(mette.edit("contact", contact, name="Rikke Prøve"))
    karim.sync()
    karim.push(karim.edit("contact", contact, phone="10"))
    mette.schema = OLDEST - 1
    answer = mette.ask([mette.edit("contact", contact, mail="r@prøve.example")])
    assert answer.too_old
    assert answer.schema == SCHEMA_VERSION
    assert answer.batch is not None
    assert [result.status for result in answer.batch.results] == ["merged"]
    assert (answer.rows, answer.more, answer.proof) == ([], False, None)
    mette.cursor = answer.cursor
    mette.schema = SCHEMA_VERSION
    mette.sync()
    assert mette.fields("contact", contact) == {
        "name": "Rikke Prøve",
        "phone": "10",
        "mail": "r@prøve.example",
    }


def test_that_a_laptop_too_old_at_its_first_sync_gets_everything_after_its_upgrade(team: Team) -> None:
    offer = _offer(team)
    mette = _fresh(team.mette, OLDEST - 1)
    mette.store(mette.ask())
    assert mette.rows == {}
    mette.schema = SCHEMA_VERSION
    mette.sync()
    assert [row.id for row in mette.of_kind("offer")] == [offer]


@pytest.mark.parametrize(
    "new",
    [
        {f"field_{number}": "x" for number in range(MOST_UNKNOWN_FIELDS + 1)},
        {"story": "x" * MOST_UNKNOWN},
    ],
    ids=["too many", "too long"],
)
def test_that_fields_nobody_knows_have_an_end(team: Team, new: dict[str, object]) -> None:
    newer = replace(team.mette, schema=SCHEMA_VERSION + 1)
    assert refusal(newer, newer.edit("contact", **new))[0] == "newer_fields"


def test_that_many_small_edits_do_not_heap_up_what_nobody_knows(team: Team) -> None:
    newer = replace(team.mette, schema=SCHEMA_VERSION + 1)
    contact, half = new_id(), "x" * (MOST_UNKNOWN // 2)
    newer.push(newer.edit("contact", contact, story=half))
    newer.push(newer.edit("contact", contact, name="Rikke Prøve"))
    assert refusal(newer, newer.edit("contact", contact, sequel=half, name="Rikke")) == (
        "newer_fields",
        "sequel",
    )
    newer.push(newer.edit("contact", contact, story="x", sequel=half))


def test_that_who_knows_a_field_as_little_as_the_server_may_decide_between_its_values(team: Team) -> None:
    newer, other = (
        replace(team.mette, schema=SCHEMA_VERSION + 1),
        replace(team.birgitte, schema=SCHEMA_VERSION + 1),
    )
    contact = new_id()
    newer.push(newer.edit("contact", contact, name="Rikke Prøve", linkedin="a"))
    for laptop in (other, team.karim):
        laptop.sync()
    newer.push(newer.edit("contact", contact, linkedin="b"))
    [late] = other.sync(other.edit("contact", contact, linkedin="c"))
    assert late.status == "conflict"
    team.karim.sync()
    team.karim.push(team.karim.edit("contact", contact, linkedin="b"))
    assert refusal(team.karim, team.karim.edit("contact", contact, shoe_size=7)) == ("bad_value", "shoe_size")
    newer.sync()
    assert newer.fields("contact", contact)["linkedin"] == "b"
