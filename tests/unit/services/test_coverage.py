"""Who covers what (R34): reading it, writing it where the role may, who covers a workplace, and the list on paper."""

from dataclasses import replace

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.area import Area
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.area_words import read_districts, read_trades
from fieldvisit.services.cover_area import may_cover, remove_area, save_area
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_coverage import export_coverage, read_coverage, who_covers
from fieldvisit.services.show_company import show_company
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state, set_state
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day


@pytest.fixture
def administrator(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """The municipality's administrator, with the colleagues and what they cover."""
    kinds = {"user", "area"}
    opened = open_workspace("mette", [each for each in opening_of_the_day(scenario) if each[0] in kinds])
    with opened.store.maintain() as connection:
        kept = get_state(connection, "enrolment")
        set_state(connection, "enrolment", {**kept, "role": "administrator"})
    return opened


def covered(workspace: Workspace) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return name, role and what is covered, line by line."""
    return [(line.name, line.role, line.covered) for line in read_coverage(workspace)]


def test_that_everybody_is_listed_by_role_with_what_he_covers(opened_workspace: Workspace) -> None:
    construction = ("Fremstillingsvirksomhed", "Bygge- og anlægsvirksomhed")
    lines = covered(opened_workspace)
    assert [(name, role) for name, role, _ in lines] == [
        ("Karim Østergaard", "consultant"),
        ("Mette Lindholt", "consultant"),
        ("Hanne Vibe", "caseworker"),
        ("Birgitte Foss", "team_leader"),
    ]
    assert lines[1][2][:2] == construction
    assert lines[2][2] == ("Dagpengemodtager", "Kontanthjælpsmodtager, jobparat", "9990")
    assert lines[3][2] == ()


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("F, 56", ("F", "56")),
        ("c; f", ("C", "F")),
        ("bygge, Transport og gods", ("F", "H")),
        ("metal", ("24", "25")),
        ("manufacturing", ("C",)),
        ("F, bygge, f", ("F",)),
        ("", ()),
    ],
)
def test_that_trades_are_typed_by_letter_number_or_name(
    reference: ReferenceData, typed: str, codes: tuple[str, ...]
) -> None:
    assert read_trades(reference, typed) == codes


@pytest.mark.parametrize(
    ("typed", "code"),
    [("xylofon", "unknown_trade"), ("activities", "unclear_trade"), ("04", "unknown_trade")],
)
def test_that_what_is_no_trade_or_several_is_refused_with_the_reason(
    reference: ReferenceData, typed: str, code: str
) -> None:
    with pytest.raises(ProblemError) as refused:
        read_trades(reference, typed)
    assert refused.value.code == code
    assert typed in str(refused.value)


def test_that_postcodes_have_four_digits() -> None:
    assert read_districts("9990, 9991 9990") == ("9990", "9991")
    with pytest.raises(ProblemError, match="999 er ikke et postnummer"):
        read_districts("9990, 999")


def test_that_the_administrator_gives_changes_and_takes_away_and_each_is_undone(
    administrator: Workspace, scenario: Scenario
) -> None:
    assert may_cover(administrator)
    before = covered(administrator)
    made = save_area(administrator, {"user": scenario.id("birgitte"), "trades": ("Q",)})
    assert ("Birgitte Foss", "team_leader", ("Sundhedsvæsen og sociale foranstaltninger",)) in covered(
        administrator
    )
    changed = save_area(administrator, {"districts": ("9991",), "note": "Mandag"}, made.value.id)
    assert (changed.value.trades, changed.value.districts, changed.value.note) == (
        ("Q",),
        ("9991",),
        "Mandag",
    )
    gone = remove_area(administrator, made.value.id)
    assert covered(administrator) == before
    for step in (gone, changed, made):
        undo(administrator, step.changed)
    assert covered(administrator) == before
    with administrator.store.read() as reader:
        assert reader.get(Area, made.value.id) is None


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"trades": (), "groups": (), "districts": ()}, "nothing_covered"),
        ({"user": "nobody", "trades": ("C",)}, "not_found"),
        ({"trades": ("C",), "note": "320190-1234"}, "cpr"),
        ({"trades": ("C",), "version": 1}, "not_editable"),
    ],
)
def test_that_what_covers_nothing_or_nobody_is_refused(
    administrator: Workspace, scenario: Scenario, values: dict[str, object], code: str
) -> None:
    before = covered(administrator)
    with pytest.raises(ProblemError) as refused:
        save_area(administrator, {"user": scenario.id("karim"), **values})
    assert refused.value.code == code
    assert covered(administrator) == before


@pytest.mark.parametrize("name", ["mette", "hanne", "birgitte"])
def test_that_the_other_roles_read_and_do_not_write(
    open_workspace: OpenWorkspace, scenario: Scenario, name: str
) -> None:
    reading = open_workspace(name, opening_of_the_day(scenario))
    assert not may_cover(reading)
    assert len(covered(reading)) == 4
    for write in (
        lambda: save_area(reading, {"user": scenario.id("karim"), "trades": ("C",)}),
        lambda: remove_area(reading, scenario.id("area-mette")),
    ):
        with pytest.raises(ProblemError) as refused:
            write()
        assert refused.value.code == "not_allowed"


def test_that_a_workplace_without_a_responsible_says_who_covers_it(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    nordlys = scenario.unit_id("9990000011")
    assert who_covers(opened_workspace, nordlys) == ("Mette Lindholt",)
    assert show_company(opened_workspace, nordlys).covered_by == ()
    with opened_workspace.store.write("company.edit") as writer:
        writer.edit("production_unit", nordlys, {"responsible": None})
    assert show_company(opened_workspace, nordlys).covered_by == ("Mette Lindholt",)
    assert who_covers(opened_workspace, "nowhere") == ()


def test_that_the_list_on_paper_holds_colleagues_and_no_text_about_a_citizen(
    administrator: Workspace, scenario: Scenario
) -> None:
    save_area(administrator, {"user": scenario.id("birgitte"), "trades": ("Q",), "note": "Følger K-0417"})
    made = export_coverage(administrator)
    assert made.table.head == ("Medarbejder", "Rolle", "Team", "Brancher", "Målgrupper", "Områder", "Note")
    rows = {row[0]: row for row in made.first}
    assert rows["Karim Østergaard"][-1] == "Kører om tirsdagen"
    assert rows["Birgitte Foss"][-1] == ""
    assert (made.count, made.hidden) == (4, 1)


def test_that_an_area_of_somebody_without_an_account_still_shows(opened_workspace: Workspace) -> None:
    with opened_workspace.store.write("area.add") as writer:
        writer.create("area", {"user": "gone", "trades": ("Q",)})
    last = read_coverage(opened_workspace)[-1]
    assert replace(last, area=None).name == ""
    assert last.covered == ("Sundhedsvæsen og sociale foranstaltninger",)
