"""Two records of one workplace become one, with all that belongs to either (SYNC "Identity")."""

import pytest

from fieldvisit_sync.schema.identity import company_id, production_unit_id
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.drivers.heard_statements import heard_statements
from tests.unit.server_sync.conftest import Team

P_NUMBER = "9990000101"
OWN_ID = production_unit_id(MUNICIPALITY, P_NUMBER)
COMPANY = company_id(MUNICIPALITY, "99000015")


def made(laptop: BareLaptop, unit: str | None = None, **fields: object) -> str:
    """Make a workplace and return its id."""
    unit = unit or new_id()
    laptop.push(laptop.edit("production_unit", unit, company=COMPANY, **fields))
    return unit


def unit_of(laptop: BareLaptop, kind: str, record: str) -> object:
    """Return the workplace a record is about, as the laptop holds it after a sync."""
    laptop.sync()
    return laptop.fields(kind, record)["unit"]


def merge(laptop: BareLaptop, unit: str, into: str | None) -> None:
    """Merge a workplace into another, or take that back."""
    laptop.sync()
    laptop.push(laptop.edit("production_unit", unit, merged_into=into))


def test_that_a_workplace_gets_the_id_of_its_p_number_with_all_that_belongs_to_it(team: Team) -> None:
    mette, karim = team.mette, team.karim
    unit = made(mette, name="Nordlys Metal", phone="10", directions="Ring på porten")
    contact, visit = new_id(), new_id()
    mette.push(mette.edit("contact", contact, unit=unit, name="Rikke Prøve"))
    mette.push(mette.edit("visit", visit, unit=unit, status="planned"))
    mette.push(mette.edit("production_unit", unit, p_number=P_NUMBER))
    karim.sync()
    for laptop in (mette, karim):
        assert laptop.fields("production_unit", unit)["merged_into"] == OWN_ID
        assert laptop.fields("production_unit", OWN_ID) == {
            "company": COMPANY,
            "name": "Nordlys Metal",
            "phone": "10",
            "directions": "Ring på porten",
            "p_number": P_NUMBER,
        }
        assert unit_of(laptop, "contact", contact) == unit_of(laptop, "visit", visit) == OWN_ID


def test_that_what_was_written_about_the_old_record_offline_reaches_the_new_one(team: Team) -> None:
    mette, karim = team.mette, team.karim
    unit = made(mette, name="Nordlys Metal", phone="10")
    karim.sync()
    call, follow_up = new_id(), new_id()
    waiting = [
        karim.edit("production_unit", unit, phone="11", mail="post@nordlys.example"),
        karim.edit("call", call, unit=unit, result="yes"),
        karim.edit("follow_up", follow_up, unit=unit, title="Ring igen"),
    ]
    mette.push(mette.edit("production_unit", unit, p_number=P_NUMBER))
    karim.sync(*waiting)
    for laptop in (karim, mette):
        assert unit_of(laptop, "call", call) == unit_of(laptop, "follow_up", follow_up) == OWN_ID
        fields = laptop.fields("production_unit", OWN_ID)
        assert (fields["phone"], fields["mail"]) == ("11", "post@nordlys.example")


def test_that_a_p_number_that_is_known_already_unites_both_records_and_loses_no_value(team: Team) -> None:
    mette, karim = team.mette, team.karim
    made(karim, OWN_ID, p_number=P_NUMBER, name="Nordlys Metal ApS", phone="10", directions="Port A.")
    team.clock.pass_time(60)
    unit = made(mette, name="Nordlys", mail="post@nordlys.example", directions="Tag hjelm med.")
    mette.push(mette.edit("production_unit", unit, p_number=P_NUMBER))
    mette.sync()
    fields = mette.fields("production_unit", OWN_ID)
    assert (fields["phone"], fields["mail"]) == ("10", "post@nordlys.example")
    assert fields["directions"] == "Port A.\nTag hjelm med."
    about = [row.fields for row in mette.of_kind("conflict") if row.fields["record_id"] == OWN_ID]
    assert {(row["field"], row["shown"], row["other"]) for row in about if row["field"] == "name"} == {
        ("name", "Nordlys", "Nordlys Metal ApS")
    }


def test_that_a_merge_moves_everything_and_taking_it_back_moves_all_back(team: Team) -> None:
    mette, karim = team.mette, team.karim
    one, other = made(mette, name="Nordlys Metal"), made(mette, name="Nordlys Metl")
    own, moved, late = new_id(), new_id(), new_id()
    mette.push(mette.edit("visit", own, unit=one), mette.edit("visit", moved, unit=other))
    karim.sync()
    later = karim.edit("need", late, unit=other, posts=2)
    merge(mette, other, one)
    karim.push(later)
    assert {unit_of(mette, "visit", own), unit_of(mette, "visit", moved), unit_of(mette, "need", late)} == {
        one
    }
    merge(karim, other, None)
    assert unit_of(mette, "visit", own) == one
    assert unit_of(mette, "visit", moved) == unit_of(mette, "need", late) == other


def test_that_merges_follow_each_other(team: Team) -> None:
    mette = team.mette
    first, second, third = (made(mette, name=name) for name in ("A", "B", "C"))
    visit = new_id()
    mette.push(mette.edit("visit", visit, unit=first))
    merge(mette, first, second)
    merge(mette, second, third)
    assert unit_of(mette, "visit", visit) == third
    merge(mette, second, None)
    assert unit_of(mette, "visit", visit) == second


@pytest.mark.parametrize("mette_first", [True, False])
def test_that_of_two_workplaces_merged_into_each_other_the_same_one_stands(
    team: Team, mette_first: bool
) -> None:
    mette, karim = team.mette, team.karim
    typed, known = made(mette, name="Nordlys"), made(mette, OWN_ID, name="Nordlys ApS", p_number=P_NUMBER)
    visits = new_id(), new_id()
    mette.push(mette.edit("visit", visits[0], unit=typed), mette.edit("visit", visits[1], unit=known))
    karim.sync()
    edits = [
        (mette, mette.edit("production_unit", typed, merged_into=known)),
        (karim, karim.edit("production_unit", known, merged_into=typed)),
    ]
    for laptop, edit in edits if mette_first else reversed(edits):
        laptop.sync(edit)
    mette.sync()
    assert "merged_into" not in mette.fields("production_unit", known)
    assert mette.fields("production_unit", typed)["merged_into"] == known
    assert {unit_of(mette, "visit", visit) for visit in visits} == {known}


def test_that_a_merge_leaves_one_place_on_a_list_and_taking_it_back_leaves_two(team: Team) -> None:
    mette, campaign = team.mette, new_id()
    one, other = made(mette, name="Nordlys Metal"), made(mette, name="Nordlys Metl")
    stays, doubles = new_id(), new_id()
    mette.push(
        mette.edit("campaign_target", stays, unit=one, campaign=campaign),
        mette.edit("campaign_target", doubles, unit=other, campaign=campaign, note="Kun formiddag"),
    )
    merge(mette, other, one)
    mette.sync()
    assert [row.id for row in mette.of_kind("campaign_target")] == [stays]
    assert mette.fields("campaign_target", stays)["note"] == "Kun formiddag"
    merge(mette, other, None)
    assert unit_of(mette, "campaign_target", doubles) == other
    assert unit_of(mette, "campaign_target", stays) == one


def test_that_of_two_doubles_merged_at_once_one_place_on_a_list_is_left(team: Team) -> None:
    mette, campaign = team.mette, new_id()
    stands, *doubles = (
        made(mette, name=name) for name in ("Nordlys Metal", "Nordlys Metl", "Nordlys Metall")
    )
    targets = [new_id() for _ in doubles]
    for target, double in zip(targets, doubles, strict=True):
        mette.push(mette.edit("campaign_target", target, unit=double, campaign=campaign))
    mette.push(*(mette.edit("production_unit", double, merged_into=stands) for double in doubles))
    mette.sync()
    [left] = mette.of_kind("campaign_target")
    assert left.fields["unit"] == stands
    gone = next(place for place, target in enumerate(targets) if target != left.id)
    merge(mette, doubles[gone], None)
    assert unit_of(mette, "campaign_target", targets[gone]) == doubles[gone]
    assert unit_of(mette, "campaign_target", left.id) == stands


@pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)
def test_that_a_merge_asks_no_more_for_many_lists_than_for_few(team: Team) -> None:
    mette, asked = team.mette, []
    for count in (2, 12):
        one, other = made(mette, name="Nordlys Metal"), made(mette, name="Nordlys Metl")
        campaigns = [new_id() for _ in range(count)]
        for unit in (one, other):
            mette.push(
                *(mette.edit("campaign_target", unit=unit, campaign=campaign) for campaign in campaigns)
            )
        mette.sync()
        with heard_statements() as heard:
            mette.push(mette.edit("production_unit", other, merged_into=one))
        asked.append(sum(statement.startswith("SELECT") for statement, _ in heard))
    assert asked[1] <= asked[0]


def test_that_a_workplace_is_merged_only_into_another_that_is_there(team: Team) -> None:
    mette = team.mette
    unit = made(mette, name="Nordlys")
    for into in (unit, new_id()):
        [result] = mette.sync(mette.edit("production_unit", unit, merged_into=into))
        assert (result.status, result.reason, result.field) == ("refused", "bad_value", "merged_into")


def test_that_a_workplace_made_and_merged_offline_may_come_before_the_one_it_is_merged_into(
    team: Team,
) -> None:
    mette, stands, double = team.mette, new_id(), new_id()
    visit = new_id()
    mette.sync(
        mette.edit("production_unit", double, name="Nordlys", merged_into=stands),
        mette.edit("production_unit", stands, name="Nordlys ApS"),
        mette.edit("visit", visit, unit=double),
    )
    assert unit_of(mette, "visit", visit) == stands
