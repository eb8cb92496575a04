"""What no laptop sends and the server must take or refuse all the same, without a fault of its own."""

import uuid
from typing import Any

import pytest

from fieldvisit_sync.schema.identity import campaign_target_id, production_unit_id
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.schema.value_type import GREATEST
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team

P_NUMBER = "9990000101"


STRANGE: list[Any] = [{"a": 1}, ["a"], "a\0b", 5, "01a20114-be5a-7160-8655-46b481803312"]


@pytest.mark.parametrize("value", STRANGE, ids=repr)
def test_that_a_field_of_a_later_version_may_be_called_as_one_of_ours(team: Team, value: Any) -> None:
    mette = team.mette
    mette.schema = SCHEMA_VERSION + 1
    company = mette.edit("company", name="Nordlys", unit=value)
    mette.push(company)
    team.karim.schema = SCHEMA_VERSION + 1
    team.karim.sync()
    assert team.karim.fields("company", company.record)["unit"] == value


def test_that_nobody_takes_the_id_of_an_edit_that_the_server_will_make(team: Team) -> None:
    mette, karim, campaign = team.mette, team.karim, new_id()
    made = mette.edit("production_unit", name="Nordlys")
    mette.push(made)
    numbered = mette.edit("production_unit", made.record, p_number=P_NUMBER)
    target = campaign_target_id(MUNICIPALITY, campaign, made.record)
    follows = {
        ("production_unit", production_unit_id(MUNICIPALITY, P_NUMBER)): 1,
        ("campaign_target", target): 2,
    }
    for (kind, record), version in follows.items():
        taken = karim.edit("contact", name="x")
        taken.id = str(uuid.uuid5(uuid.UUID(numbered.id), f"{kind}\0{record}\0{version}"))
        [result] = karim.sync(taken)
        assert (result.status, result.reason) == ("refused", "bad_value")
    mette.sync(numbered)
    late = karim.edit("campaign_target", target, campaign=campaign, unit=made.record)
    assert karim.sync(late)[0].status != "refused"


def test_that_the_count_of_withdrawals_stays_a_number_that_laptops_hold(team: Team) -> None:
    case = Case(team)
    case.mette.push(case.mette.edit("shortlist", case.shortlist, withdrawn=GREATEST))
    case.withdraw()
    case.mette.sync()
    assert case.mette.fields("shortlist", case.shortlist)["withdrawn"] == GREATEST
