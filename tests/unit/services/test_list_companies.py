"""The company list: filters, order, and what each line says is next."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit, set_next_contact
from fieldvisit.services.list_companies import (
    CompanyFilter,
    CompanyPage,
    Sort,
    WhenKind,
    count_companies,
    list_companies,
    listed_branches,
)
from fieldvisit.services.log_call import log_call
from fieldvisit.services.show_company import show_company
from fieldvisit.services.workspace import Workspace
from tests.fixtures_workspace import OpenWorkspace


def _counts(workspace: Workspace, wanted: CompanyFilter) -> tuple[int, int]:
    count = count_companies(workspace, wanted, list_companies(workspace, wanted))
    return count.listed, count.total


def _names(page: CompanyPage) -> list[str]:
    return [item.row.name for item in page.items]


def test_that_the_list_begins_with_what_is_due_and_ends_with_those_never_visited(
    opened_workspace: Workspace,
) -> None:
    log_call(opened_workspace, "9990000055", "no", reason="no_time", recontact=date(2027, 3, 1))
    log_call(opened_workspace, "9990000066", "yes", book_at=datetime(2026, 10, 13, 7, tzinfo=UTC))
    page = list_companies(opened_workspace, CompanyFilter(mine=True))
    assert _names(page) == [
        "Nordlys Metal ApS",
        "Bageriet Kornblomst I/S",
        "Kvadrat IT-Drift A/S",
        "Tag & Facade Vest ApS",
        "Dagli Købmand Søvejen ApS",
        "Lindevang Grønne Haver v/ I. Juul",
        "Cykelsmeden Lindevang",
        "Lindevang Køl & Varme ApS",
    ]
    assert [item.when.kind for item in page.items] == [
        *[WhenKind.VISIT] * 5,
        WhenKind.CALL,
        WhenKind.VISITED,
        WhenKind.NEVER,
    ]
    assert page.items[1].when.at is not None
    assert f"{page.items[1].when.at:%H:%M}" == "11:00"
    assert page.items[5].when.day == date(2027, 3, 1)
    assert page.items[6].when.day == date(2025, 8, 5)
    assert [item.pending for item in page.items] == [False] * 4 + [True, True] + [False] * 2
    assert _counts(opened_workspace, CompanyFilter(mine=True)) == (8, 8)


def test_that_a_next_contact_counts_until_a_visit_has_answered_it(opened_workspace: Workspace) -> None:
    set_next_contact(opened_workspace, "9990000088", date(2026, 10, 1))
    set_next_contact(opened_workspace, "9990000077", date(2025, 7, 1))
    page = list_companies(opened_workspace, CompanyFilter())
    assert _names(page)[0] == "Lindevang Køl & Varme ApS"
    assert page.items[0].when.kind is WhenKind.CONTACT
    assert page.items[-1].when.kind is WhenKind.NEVER
    cycles = next(item for item in page.items if item.row.p_number == "9990000077")
    assert cycles.when.kind is WhenKind.VISITED
    # A list that words have narrowed is sorted by another way, and stands in the same order.
    narrowed = _names(list_companies(opened_workspace, CompanyFilter(text="Broen")))
    assert narrowed == ["Lindevang Køl & Varme ApS", "Cykelsmeden Lindevang"]
    assert narrowed == [name for name in _names(page) if name in narrowed]


@pytest.mark.parametrize(
    ("wanted", "p_numbers"),
    [
        (CompanyFilter(under_20=True, branches=("47",)), {"66", "77"}),
        (CompanyFilter(branches=("47", "25")), {"11", "66", "77"}),
        (CompanyFilter(ad_protected=True), {"55"}),
        (CompanyFilter(not_visited_months=12), {"22", "44", "55", "66", "77", "88"}),
        (CompanyFilter(not_visited_months=15), {"22", "44", "55", "66", "88"}),
        (CompanyFilter(text="groenne"), {"55"}),
        (CompanyFilter(text="Broen"), {"77", "88"}),
        (CompanyFilter(text="99000406"), {"44"}),
        (CompanyFilter(text="9990000033"), {"33"}),
        (CompanyFilter(text="lindevang broen 22"), {"88"}),
        (CompanyFilter(text="findes ikke"), set()),
        (CompanyFilter(text="!"), set()),
        (CompanyFilter(new=True), set()),
    ],
)
def test_that_filters_narrow_the_list_together(
    opened_workspace: Workspace, wanted: CompanyFilter, p_numbers: set[str]
) -> None:
    page = list_companies(opened_workspace, wanted)
    assert {(item.row.p_number or "")[-2:] for item in page.items} == p_numbers
    assert _counts(opened_workspace, wanted) == (len(p_numbers), 8)


def test_that_mine_means_the_one_responsible(
    open_workspace: OpenWorkspace, opened_workspace: Workspace, scenario: Scenario
) -> None:
    edit_unit(opened_workspace, "9990000011", {"responsible": scenario.id("birgitte")})
    assert _counts(opened_workspace, CompanyFilter(mine=True)) == (7, 8)


def test_that_a_company_made_here_is_new_and_not_checked(opened_workspace: Workspace) -> None:
    create_company(opened_workspace, NewCompany("Mosevang Montage ApS", "99000988"))
    [item] = list_companies(opened_workspace, CompanyFilter(new=True)).items
    assert (item.row.name, item.row.checked_in_cvr, item.pending) == ("Mosevang Montage ApS", False, True)


def test_that_ceased_companies_are_left_out_unless_asked_for(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    mette = open_workspace(
        "mette",
        [
            ("company", "a", {"cvr": "1", "name": "Aktiv", "status": "active"}),
            ("company", "b", {"cvr": "2", "name": "Ophørt", "status": "ceased"}),
            ("production_unit", "ua", {"company": "a", "name": "Aktiv", "status": "active"}),
            ("production_unit", "ub", {"company": "b", "name": "Ophørt", "status": "active"}),
            ("production_unit", "uc", {"company": "a", "name": "Lukket afdeling", "status": "ceased"}),
            ("production_unit", "um", {"company": "a", "name": "Dobbelt", "merged_into": "ua"}),
        ],
    )
    assert _names(list_companies(mette, CompanyFilter())) == ["Aktiv"]
    every = list_companies(mette, CompanyFilter(with_ceased=True, sort=Sort.NAME))
    assert [(item.row.name, item.row.ceased) for item in every.items] == [
        ("Aktiv", False),
        ("Lukket afdeling", True),
        ("Ophørt", True),
    ]


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [(Sort.NAME, "22", "44"), (Sort.SIZE, "33", "55"), (Sort.LAST_VISIT, "55", "11")],
)
def test_that_the_order_can_be_chosen(opened_workspace: Workspace, sort: Sort, first: str, last: str) -> None:
    items = list_companies(opened_workspace, CompanyFilter(sort=sort)).items
    numbers = [(item.row.p_number or "")[-2:] for item in items]
    assert (numbers[0] == first or sort is Sort.LAST_VISIT, numbers[-1]) == (True, last)


def test_that_pages_follow_each_other_without_gap(opened_workspace: Workspace) -> None:
    whole = _names(list_companies(opened_workspace, CompanyFilter()))
    pages = [list_companies(opened_workspace, CompanyFilter(), limit=3)]
    while pages[-1].behind is not None:
        pages.append(list_companies(opened_workspace, CompanyFilter(), limit=3, behind=pages[-1]))
    assert [name for page in pages for name in _names(page)] == whole
    assert list_companies(opened_workspace, CompanyFilter(), limit=3, behind=pages[-1]).items == ()


def test_that_the_trades_that_are_there_can_be_chosen(opened_workspace: Workspace) -> None:
    assert [division.code for division in listed_branches(opened_workspace)] == [
        *("10", "25", "43", "47", "62", "81"),
    ]


def test_that_due_for_a_visit_are_those_of_mine_whose_own_page_says_late(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    today = opened_workspace.today
    for place, months in (("9990000011", 12), ("9990000022", None)):
        edit_unit(opened_workspace, scenario.unit_id(place), {"visit_interval_months": months})
    due = {
        item.id
        for item in list_companies(opened_workspace, CompanyFilter(visit_due=True, with_ceased=True)).items
    }
    mine = list_companies(opened_workspace, CompanyFilter(mine=True, with_ceased=True)).items
    late = set()
    for item in mine:
        view = show_company(opened_workspace, item.id)
        never = item.row.last_visit is None and bool(view.unit.visit_interval_months)
        if never or (view.next_visit_by is not None and view.next_visit_by < today):
            late.add(item.id)
    assert due == late
    assert (len(due), len(mine)) == (6, 8)
