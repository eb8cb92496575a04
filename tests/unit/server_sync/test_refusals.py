"""What the server does not take, with its reason; the rest of the frame is taken."""

from typing import Any

import pytest
from sqlalchemy import update

from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server.stored_record import Gone
from fieldvisit_sync.server.tables import RECORD
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team

BAD = {
    "a number as text": ("contact", {"name": 7}),
    "a text as number": ("need", {"posts": "7"}),
    "a truth as number": ("need", {"posts": True}),
    "a number beyond 64 bits": ("need", {"posts": 2**63}),
    "no number": ("production_unit", {"fte_last": float("nan")}),
    "an endless number": ("production_unit", {"fte_last": float("inf")}),
    "a day that does not exist": ("need", {"start": "2026-02-30"}),
    "a day at the end of the calendar": ("need", {"start": "9999-12-31"}),
    "a time at its beginning": ("visit", {"planned_at": "0001-01-01T00:00:00.000Z"}),
    "a day with a time": ("need", {"start": "2026-02-03T00:00:00.000Z"}),
    "a time without a zone": ("visit", {"planned_at": "2026-10-06T05:30:00.000"}),
    "a deadline that is none": ("follow_up", {"due": "soon"}),
    "a reference that is no id": ("visit", {"unit": "9990000011"}),
    "labels that are no list": ("company", {"secondary_names": "A"}),
    "labels that are no texts": ("company", {"secondary_names": [1]}),
    "a step that is none": ("visit", {"status": "almost"}),
    "bytes inside JSON": ("company", {"register": {"a": b"x"}}),
    "a number in JSON that nobody can send on": ("company", {"register": [2**70]}),
    "an endless number in JSON": ("company", {"register": [float("inf")]}),
    "a field nobody knows": ("contact", {"shoe_size": 7}),
}
TOO_LARGE = {
    "a text": ("contact", {"name": "x" * 4_001}),
    "a note": ("contact", {"note": "x" * 100_001}),
    "labels": ("company", {"secondary_names": [str(number) for number in range(501)]}),
    "a JSON value": ("company", {"register": "x" * 70_000}),
}


def refusal(laptop: BareLaptop, mutation: Mutation) -> tuple[str | None, str | None]:
    """Return why a mutation is refused."""
    [result] = laptop.sync(mutation)
    assert result.status == "refused"
    return result.reason, result.field


@pytest.mark.parametrize("case", BAD)
def test_that_a_value_of_the_wrong_sort_is_refused(team: Team, case: str) -> None:
    kind, new = BAD[case]
    assert refusal(team.mette, team.mette.edit(kind, **new)) == ("bad_value", next(iter(new)))


@pytest.mark.parametrize("case", TOO_LARGE)
def test_that_what_is_too_long_is_refused(team: Team, case: str) -> None:
    kind, new = TOO_LARGE[case]
    assert refusal(team.mette, team.mette.edit(kind, **new)) == ("too_large", next(iter(new)))


def test_that_json_that_is_nested_without_end_is_refused(team: Team) -> None:
    deep: Any = 1
    for _ in range(50):
        deep = [deep]
    assert refusal(team.mette, team.mette.edit("company", register=deep)) == ("bad_value", "register")


@pytest.mark.parametrize(
    "change",
    [
        {"id": "1"},
        {"record": "1"},
        {"record": "\0"},
        {"base": -1},
        {"base": 2**63},
        {"at": "yesterday"},
        {"at": "2026-02-30T00:00:00.000Z"},
    ],
)
def test_that_a_mutation_without_a_sound_frame_is_refused(team: Team, change: dict[str, Any]) -> None:
    mutation = team.mette.edit("contact", name="Rikke Prøve")
    for name, value in change.items():
        setattr(mutation, name, value)
    assert refusal(team.mette, mutation) == ("bad_value", None)


def test_that_an_unknown_kind_is_refused_by_that_name(team: Team) -> None:
    assert refusal(team.mette, team.mette.edit("weather", name="x")) == ("unknown_kind", None)


def test_that_a_kind_of_a_later_version_is_refused_as_unknown(team: Team) -> None:
    assert refusal(team.mette, team.mette.edit("tag", name="x")) == ("unknown_kind", None)


def test_that_history_is_made_by_the_server_alone(team: Team) -> None:
    assert refusal(team.mette, team.mette.edit("history", by=team.mette.user)) == ("not_allowed", None)


@pytest.mark.parametrize(
    ("name", "kind", "new"),
    [
        ("hanne", "visit", {"outcome": "x"}),
        ("hanne", "contact", {"name": "x"}),
        ("mette", "setting", {"name": "x"}),
        ("mette", "campaign", {"name": "x"}),
        ("mette", "user", {"role": "administrator"}),
        ("birgitte", "candidate", {"reference": "K-1"}),
        ("birgitte", "shortlist", {"purpose": "x"}),
        ("admin", "company", {"name": "x"}),
    ],
)
def test_that_a_role_writes_only_its_kinds(team: Team, name: str, kind: str, new: dict[str, Any]) -> None:
    laptop: BareLaptop = getattr(team, name)
    assert refusal(laptop, laptop.edit(kind, **new))[0] == "not_allowed"


def test_that_a_refused_mutation_leaves_the_others_of_its_frame_alone(team: Team) -> None:
    mette = team.mette
    results = mette.sync(
        mette.edit("contact", name="Den første"),
        mette.edit("contact", name=7),
        mette.edit("contact", name="Den sidste"),
    )
    assert [result.status for result in results] == ["applied", "refused", "applied"]
    team.karim.sync()
    assert {row.fields["name"] for row in team.karim.of_kind("contact")} == {"Den første", "Den sidste"}


def test_that_a_group_applies_together_or_not_at_all(team: Team) -> None:
    mette = team.mette
    contact = new_id()
    mette.push(mette.edit("contact", contact, name="Rikke Prøve"))
    results = mette.sync(
        mette.edit("contact", contact, group="g", name="Rikke Eksempel"),
        mette.edit("need", group="g", posts="mange"),
        mette.edit("contact", group="g", name="Ny"),
        mette.edit("contact", name="Alene"),
    )
    assert [(result.status, result.reason) for result in results] == [
        ("refused", "group_refused"),
        ("refused", "bad_value"),
        ("refused", "group_refused"),
        ("applied", None),
    ]
    team.karim.sync()
    assert {row.fields["name"] for row in team.karim.of_kind("contact")} == {"Rikke Prøve", "Alene"}
    assert team.karim.of_kind("history") == []


def test_that_a_refused_mutation_may_come_again_under_its_id(team: Team) -> None:
    mutation = team.mette.edit("contact", name=7)
    assert refusal(team.mette, mutation) == ("bad_value", "name")
    mutation.new = {"name": "Syv"}
    team.mette.push(mutation)


def test_that_the_id_of_somebody_elses_edit_opens_nothing(team: Team) -> None:
    mutation = team.mette.edit("contact", name="Rikke Prøve")
    team.mette.push(mutation)
    assert refusal(team.karim, mutation) == ("not_allowed", None)


def test_that_a_newer_laptop_may_send_fields_and_steps_nobody_knows(team: Team) -> None:
    newer = team.mette
    newer.schema = SCHEMA_VERSION + 1
    contact, visit = new_id(), new_id()
    newer.push(
        newer.edit("contact", contact, name="Rikke Prøve", preferred_time="morgen"),
        newer.edit("visit", visit, status="postponed"),
    )
    team.karim.sync()
    team.karim.push(team.karim.edit("contact", contact, phone="10"))
    newer.sync()
    assert newer.fields("contact", contact) == {
        "name": "Rikke Prøve",
        "preferred_time": "morgen",
        "phone": "10",
    }


def test_that_nothing_brings_an_erased_record_back(team: Team) -> None:
    mette = team.mette
    contact = new_id()
    mette.push(mette.edit("contact", contact, name="Rikke Prøve"))
    with team.database.transaction() as connection:
        connection.execute(
            update(RECORD).where(RECORD.c.id == contact).values(deleted=int(Gone.ERASED), fields="{}")
        )
    answer = mette.ask([mette.edit("contact", contact, phone="10")])
    assert answer.batch is not None
    [result] = answer.batch.results
    assert result == MutationResult(id=result.id, status="refused", reason="erased")


def test_that_an_audit_row_is_ones_own_and_never_changes(team: Team) -> None:
    mette = team.mette
    row = new_id()
    stranger = mette.edit("read_audit", action="open", by=team.karim.user)
    assert refusal(mette, stranger) == ("not_allowed", "by")
    mette.sync(mette.edit("read_audit", row, action="open", by=mette.user))
    change = mette.edit("read_audit", row, action="other")
    assert refusal(mette, change)[0] in {"locked", "not_allowed"}


def test_that_values_seen_by_the_author_in_a_wrong_form_do_no_harm(team: Team) -> None:
    mette, karim = team.mette, team.karim
    company = new_id()
    mette.push(mette.edit("company", company, secondary_names=["A"], name="A"))
    karim.sync()
    karim.push(karim.edit("company", company, secondary_names=["A", "B"]))
    late = mette.edit("company", company, secondary_names=["A", "C"])
    late.old = {"secondary_names": "no list", "name": {"x": 1}}
    [result] = mette.sync(late)
    assert result.status == "merged"
    assert mette.fields("company", company)["secondary_names"] == ["A", "B", "C"]
