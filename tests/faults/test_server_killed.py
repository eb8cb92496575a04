"""The server is stopped dead at each named point of a sync: nothing is lost and nothing is there twice (SYNC S1, S6)."""

from itertools import count

import pytest

from fieldvisit.domain.records.contact import Contact
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.edit_contact import add_contact, edit_contact
from fieldvisit_sync.server.fault_points import KILL_VARIABLE, POINTS
from tests.drivers.town import Laptop, Town
from tests.faults.rounds import rounds

_NUMBERS = count(1)


def _phones(laptop: Laptop, unit: str) -> list[str]:
    with laptop.workspace.store.read() as reader:
        return sorted(contact.phone or "" for contact in reader.find(Contact, unit=unit))


@pytest.mark.timeout(900)
@pytest.mark.parametrize("point", POINTS)
def test_that_a_server_killed_in_the_middle_of_a_sync_loses_nothing_and_doubles_nothing(
    town: Town, point: str
) -> None:
    mette, karim = town.laptop("mette"), town.laptop("karim")
    number = next(_NUMBERS)
    company = NewCompany(name=f"Nordlys {number} ApS", cvr=f"{number:08d}", unchecked=True)
    unit = create_company(mette.workspace, company).value.unit
    mette.sync()
    written: list[str] = []
    for place in range(rounds(short=1)):
        phone = f"0000{place:04d}"
        made = add_contact(mette.workspace, unit, {"name": "Ny kontakt", "phone": "0"}).value
        edit_contact(mette.workspace, made.id, {"phone": phone})
        written.append(phone)
        town.server.stop()
        town.server.start(faults={KILL_VARIABLE: f"{point}:1"})
        mette.sync()
        town.server.wait()
        town.server.start()
        report = mette.sync()
        assert (report.result, report.pending, report.proof_ok) == ("done", 0, True), (point, place)
    karim.sync()
    assert _phones(mette, unit) == _phones(karim, unit) == sorted(written)
