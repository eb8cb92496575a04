"""Two laptops and one server: what one person writes reaches the other, and nothing is lost on the way (SYNC S1 to S6)."""

from datetime import date
from itertools import count

import pytest

from fieldvisit.demo.workplaces import fictional_cvr
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.history import History
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit, set_next_contact
from fieldvisit.services.edit_contact import delete_contact, edit_contact
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.solve_conflict import ConflictView, open_conflicts, solve_conflict
from fieldvisit.services.workspace import Workspace
from tests.drivers.town import Laptop, Town

_NUMBERS = zip(fictional_cvr(), count(9_990_000_100), strict=False)


def _company() -> NewCompany:
    """Return a company that no other test of this run knows."""
    cvr, p_number = next(_NUMBERS)
    return NewCompany(
        name="Nordlys Metal ApS",
        cvr=cvr,
        p_number=str(p_number),
        phone="00 00 01 10",
        contact_name="Rikke Dam",
    )


def _pair(town: Town, company: NewCompany | None = None) -> tuple[Laptop, Laptop, str, str]:
    """Return two laptops that both know one company, its workplace's id and its contact's id."""
    mette, karim = town.laptop("mette"), town.laptop("karim")
    made = create_company(mette.workspace, company or _company()).value
    assert mette.sync().pending == 0
    karim.sync()
    assert made.contact is not None
    return mette, karim, made.unit, made.contact


def _contact(workspace: Workspace, contact: str) -> Contact:
    with workspace.store.read() as reader:
        return reader.need(Contact, contact)


def _conflicts(laptop: Laptop, record: str) -> list[ConflictView]:
    """Return the open conflicts about one record; other tests of this run may have left some about others."""
    return [view for view in open_conflicts(laptop.workspace) if view.record == record]


def test_that_a_company_made_on_one_laptop_arrives_whole_on_another(town: Town) -> None:
    company = _company()
    mette, karim, unit, contact = _pair(town, company)
    with karim.workspace.store.read() as reader:
        arrived = reader.need(ProductionUnit, unit)
    assert (arrived.name, arrived.p_number) == ("Nordlys Metal ApS", company.p_number)
    assert _contact(karim.workspace, contact).phone == "00 00 01 10"
    assert not arrived.pending
    assert _contact(mette.workspace, contact).version == _contact(karim.workspace, contact).version > 0


def test_that_every_sync_ends_with_a_proof_that_both_sides_hold_the_same(town: Town) -> None:
    mette, karim, unit, _ = _pair(town)
    edit_unit(karim.workspace, unit, {"town": "Lindevang"})
    for laptop in (karim, mette, karim):
        report = laptop.sync()
        assert (report.proof_ok, report.differing) == (True, [])
        assert report.proof_scopes >= 3


def test_that_different_fields_edited_offline_by_two_people_are_both_kept(town: Town) -> None:
    mette, karim, _, contact = _pair(town)
    edit_contact(mette.workspace, contact, {"phone": "00 00 01 11"})
    edit_contact(karim.workspace, contact, {"mail": "rikke@nordlysmetal.example"})
    karim.sync()
    mette.sync()
    karim.sync()
    for laptop in (mette, karim):
        merged = _contact(laptop.workspace, contact)
        assert (merged.phone, merged.mail) == ("00 00 01 11", "rikke@nordlysmetal.example")
        assert _conflicts(laptop, contact) == []


@pytest.mark.parametrize("solver", ["mette", "karim"])
def test_that_the_same_field_edited_by_two_people_becomes_a_conflict_that_either_can_solve(
    town: Town, solver: str
) -> None:
    mette, karim, unit, _ = _pair(town)
    first, second = date(2026, 10, 13), date(2026, 10, 15)
    set_next_contact(mette.workspace, unit, first)
    set_next_contact(karim.workspace, unit, second)
    karim.sync()
    mette.sync()
    karim.sync()
    for laptop in (mette, karim):
        (conflict,) = _conflicts(laptop, unit)
        assert {conflict.mine.value, conflict.theirs.value} == {first.isoformat(), second.isoformat()}
        assert conflict.title == "Nordlys Metal ApS"
    one, other = (mette, karim) if solver == "mette" else (karim, mette)
    (conflict,) = _conflicts(one, unit)
    solve_conflict(one.workspace, conflict.id, "mine")
    one.sync()
    other.sync()
    for laptop in (mette, karim):
        assert _conflicts(laptop, unit) == []
        with laptop.workspace.store.read() as reader:
            kept = reader.need(ProductionUnit, unit).next_contact
            lines = reader.find(History, record_id=unit)
            (solved,) = reader.find(Conflict, record_id=unit)
        assert kept == (first if solver == "mette" else second)
        past = {value for line in lines for value in line.changes.get("next_contact", [])}
        assert {first.isoformat(), second.isoformat()} <= {*past, solved.shown, solved.other}


def test_that_a_deletion_meets_an_edit_as_one_conflict_and_the_edit_is_kept(town: Town) -> None:
    mette, karim, _, contact = _pair(town)
    delete_contact(mette.workspace, contact)
    edit_contact(karim.workspace, contact, {"phone": "00 00 01 12"})
    mette.sync()
    karim.sync()
    mette.sync()
    for laptop in (mette, karim):
        assert [view.kind for view in _conflicts(laptop, contact)] == ["delete"]
        assert _contact(laptop.workspace, contact).phone == "00 00 01 12"


def test_that_the_same_company_found_offline_by_two_people_is_one_company(town: Town) -> None:
    mette, karim, company = town.laptop("mette"), town.laptop("karim"), _company()
    for laptop in (mette, karim):
        create_company(laptop.workspace, company)
    mette.sync()
    karim.sync()
    mette.sync()
    for laptop in (mette, karim):
        with laptop.workspace.store.read() as reader:
            assert reader.count(Company, cvr=company.cvr) == 1
            assert reader.count(ProductionUnit, p_number=company.p_number) == 1


def test_that_a_sync_with_nothing_to_do_is_one_small_request(town: Town) -> None:
    mette, _, _, _ = _pair(town)
    mette.sync()
    report = mette.sync()
    assert (report.sent, report.received) == (0, 0)
    assert report.requests == 1, "the token of the sync before still holds"
    assert report.bytes_up < 1_000


def test_that_a_laptop_without_a_line_keeps_its_work_and_says_so(town: Town) -> None:
    mette, karim, _, contact = _pair(town)
    town.server.stop()
    edit_contact(mette.workspace, contact, {"phone": "00 00 01 13"})
    report = mette.sync()
    assert (report.result, report.pending, report.proof_ok) == ("cut", 1, None)
    town.server.start()
    assert mette.sync().pending == 0
    karim.sync()
    assert _contact(karim.workspace, contact).phone == "00 00 01 13"


def test_that_a_company_that_exists_is_refused_and_nothing_is_half_done(town: Town) -> None:
    company = _company()
    mette, _, _, _ = _pair(town, company)
    before = mette.sync()
    with pytest.raises(ProblemError) as problem:
        create_company(mette.workspace, company)
    assert problem.value.code == "exists"
    assert mette.sync().sent == before.sent == 0
