"""Laptops and server up to two schema versions apart, in both directions, and what is there after the upgrade (SYNC S9)."""

from itertools import pairwise
from typing import Any

import pytest

from fieldvisit.store.outbox import OutboxState
from fieldvisit.sync_client.http import ServerRefusedError
from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION, VERSIONS_TOGETHER, kinds_at
from tests.fuzz.laptop import FuzzLaptop
from tests.fuzz.line import Line
from tests.versions.conftest import TOO_NEW
from tests.versions.pairs import PEOPLE, Pairs

VERSIONS = range(SCHEMA_VERSION - VERSIONS_TOGETHER, SCHEMA_VERSION + 1)
UNIT = "01a20114-0000-7000-8000-0000000000a1"
KINDS_WRITTEN = ("need", "contact", "campaign", "external_kpi", "offer")
CORRECTED = "rettet"


def value_of(field: Field, mark: str) -> Any:
    """Return a value of a field's type that says who wrote it."""
    if field.order:
        return field.order[0][0]
    return {
        Type.TEXT: mark,
        Type.LABELS: [mark],
        Type.INTEGER: len(mark),
        Type.REAL: len(mark) / 2,
        Type.BOOLEAN: True,
        Type.REFERENCE: UNIT,
    }.get(field.type)


def values_of(kind: str, version: int, mark: str) -> dict[str, Any]:
    """Return a value for every field of a kind that a version knows."""
    values = {
        field.name: value_of(field, mark)
        for field in kinds_at(version)[kind].fields
        if field.name != "approved_by"  # the server writes who approved
    }
    return {name: value for name, value in values.items() if value is not None}


def write_all(laptop: FuzzLaptop, version: int, mark: str) -> dict[str, str]:
    """Make a record of every kind with every field that a version knows; return kind to id."""
    with laptop.store.write("test") as writer:
        return {
            kind: writer.create(kind, values_of(kind, version, mark))
            for kind in KINDS_WRITTEN
            if kind in kinds_at(version)
        }


def edit(laptop: FuzzLaptop, kind: str, record: str, **values: object) -> None:
    """Change a record as a service does."""
    with laptop.store.write("test") as writer:
        assert writer.edit(kind, record, values)


def delete_and_take_back(laptop: FuzzLaptop, kind: str, record: str) -> None:
    """Delete a record and take it back before anything is sent."""
    with laptop.store.write("test") as writer:
        writer.delete(kind, record)
        [inverse] = writer.changed.inverses
    with laptop.store.write("test") as writer:
        writer.restore(inverse)


def refused(laptop: FuzzLaptop) -> set[tuple[str, str | None]]:
    """Return kind and reason of what stands in "Kræver handling"."""
    return {
        (entry.kind, entry.reason) for entry in laptop.outstanding() if entry.state == OutboxState.REFUSED
    }


@pytest.mark.parametrize("server", VERSIONS)
def test_that_all_pairs_of_versions_work_together_and_all_is_there_after_the_upgrade(
    pairs: Pairs, server: int
) -> None:
    pairs.run_server(server)
    versions = dict(zip(PEOPLE, VERSIONS, strict=True))
    laptops = {name: pairs.run_laptop(name, version) for name, version in versions.items()}
    made = {name: write_all(laptops[name], version, name) for name, version in versions.items()}
    wanted = {
        (kind, record): values_of(kind, versions[name], name)
        for name, records in made.items()
        for kind, record in records.items()
    }
    pairs.sync(*PEOPLE, *PEOPLE)
    for name, version in versions.items():
        unknown = {kind for kind in made[name] if KINDS[kind].since > server}
        assert refused(laptops[name]) == {(kind, "unknown_kind") for kind in unknown}
        for kind in unknown:
            first = KINDS[kind].fields[0].name
            edit(laptops[name], kind, made[name][kind], **{first: CORRECTED})
            wanted[kind, made[name][kind]][first] = CORRECTED
        assert (laptops[name].fields("need", made["hanne"]["need"]) or {}).get("esco") == ["hanne"], version
    for writer, owner in pairwise((*PEOPLE, PEOPLE[0])):
        edit(laptops[writer], "need", made[owner]["need"], occupation=f"{writer} retter")
        edit(laptops[owner], "need", made[owner]["need"], note=f"{owner} skriver")
        delete_and_take_back(laptops[writer], "contact", made[owner]["contact"])
        wanted["need", made[owner]["need"]] |= {
            "occupation": f"{writer} retter",
            "note": f"{owner} skriver",
        }
    pairs.sync(*PEOPLE)

    order = [lambda: pairs.run_server(SCHEMA_VERSION)] if server < SCHEMA_VERSION else []
    upgrades = [
        *order,
        lambda: laptops.update({name: pairs.run_laptop(name, SCHEMA_VERSION) for name in PEOPLE[:2]}),
    ]
    for upgrade in upgrades if server == VERSIONS[0] else reversed(upgrades):
        upgrade()
        pairs.sync("lena")
    pairs.sync(*PEOPLE, *PEOPLE)

    rows = laptops["hanne"].rows()
    for name in PEOPLE:
        assert laptops[name].outstanding() == [], name
        assert laptops[name].rows() == rows, name
    assert {key: rows[key][1] for key in wanted} == wanted


def test_that_a_laptop_too_old_sends_its_work_and_is_told_to_be_upgraded(pairs: Pairs) -> None:
    pairs.run_server(VERSIONS[0])
    old = pairs.run_laptop("lena", VERSIONS[0])
    pairs.sync("lena")
    pairs.run_server(TOO_NEW)
    newer = pairs.run_laptop("birgitte", SCHEMA_VERSION)
    mine, theirs = write_all(old, VERSIONS[0], "lena"), write_all(newer, SCHEMA_VERSION, "birgitte")
    pairs.sync("birgitte")
    session = pairs.start.builds[VERSIONS[0]].take("fieldvisit.sync_client.session", "SyncSession")
    with pytest.raises(ServerRefusedError, match="Opdater FieldVisit") as refusal:
        session(old.store, pairs.clock, server=Line(pairs.server, "lena")).run()
    assert refusal.value.code == "too_old"
    assert (old.outstanding(), old.fields("contact", theirs["contact"])) == ([], None)
    pairs.sync("birgitte")
    assert newer.fields("contact", mine["contact"]) == values_of("contact", VERSIONS[0], "lena")
    upgraded = pairs.run_laptop("lena", SCHEMA_VERSION)
    pairs.sync("lena")
    assert upgraded.rows() == newer.rows()


def test_that_own_words_wait_for_a_server_that_knows_them_and_are_nobody_elses(pairs: Pairs) -> None:
    pairs.run_server(VERSIONS[0])
    lena = pairs.run_laptop("lena", SCHEMA_VERSION)
    birgitte = pairs.run_laptop("birgitte", SCHEMA_VERSION)
    with lena.store.write("test") as writer:
        owner = pairs.start.enrolments["lena"][0].user
        word = writer.create("personal_word", {"owner": owner, "word": "skåneværn"})
    pairs.sync("lena")
    assert refused(lena) == {("personal_word", "unknown_kind")}
    pairs.run_server(SCHEMA_VERSION)
    pairs.sync("lena", "lena", "birgitte")
    assert (lena.outstanding(), lena.fields("personal_word", word)) == (
        [],
        {"owner": owner, "word": "skåneværn"},
    )
    assert birgitte.fields("personal_word", word) is None
