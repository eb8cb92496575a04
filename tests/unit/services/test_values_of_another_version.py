"""What another version writes into a field that this one knows is shown as far as it goes, and stops no list (SYNC S9)."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import select

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.number_text import decimal_text
from fieldvisit.services.badges import count_badges
from fieldvisit.services.build_shortlist import review_entry
from fieldvisit.services.company_timeline import read_timeline
from fieldvisit.services.list_companies import CompanyFilter, list_companies
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.list_quality import list_quality
from fieldvisit.services.plan_day import plan_day
from fieldvisit.services.read_bag import read_bag
from fieldvisit.services.read_candidates import list_candidates
from fieldvisit.services.report_campaign import report_campaign
from fieldvisit.services.shortlist_view import read_shortlist
from fieldvisit.services.show_company import show_company
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.codec import wire_of_columns
from fieldvisit.store.pages import store_page
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.protocol.messages import Row
from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.schema.value_type import GREATEST, SMALLEST

CAMPAIGN = "Åbne døre 2026"
STRANGE: dict[str, tuple[Type, Any]] = {
    "code": (Type.TEXT, "kode_fra_en_senere_version"),
    "list": (Type.JSON, [1]),
    "word": (Type.JSON, "x"),
    "great": (Type.INTEGER, GREATEST),
    "small": (Type.INTEGER, SMALLEST),
    "first day": (Type.DATE, "1000-01-01"),
    "last day": (Type.DATE, "2999-12-31"),
    "first moment": (Type.STAMP, "1000-01-01T00:00:00.000Z"),
    "last moment": (Type.STAMP, "2999-12-31T23:59:59.999Z"),
    "nobody": (Type.REFERENCE, "01a20114-be5a-7160-8655-46b481803312"),
}
"""Values that a server takes, each with the type of the fields that get it."""

LISTS: Sequence[Callable[[Workspace], object]] = (
    plan_day,
    count_badges,
    list_follow_ups,
    list_quality,
    list_candidates,
    read_bag,
    lambda workspace: list_companies(workspace, CompanyFilter()),
)


def fill(workspace: Workspace, kinds: Sequence[str], of_type: Type, value: Any) -> None:
    """Let the server tell every record of some kinds with this value in all fields of its type."""
    with workspace.store.maintain() as connection:
        for kind in kinds:
            rows = connection.execute(select(KIND_TABLES[kind])).mappings().all()
            told = [
                Row(
                    kind=kind,
                    id=row["id"],
                    version=row["version"] + 1,
                    fields={
                        **wire_of_columns(kind, row),
                        **{field.name: value for field in KINDS[kind].fields if _takes(field, of_type)},
                    },
                )
                for row in rows
            ]
            store_page(connection, [], told)


def _takes(field: Field, of_type: Type) -> bool:
    return field.type is of_type and not field.order


@pytest.mark.parametrize("case", STRANGE)
def test_that_every_list_and_card_is_read(opened_workspace: Workspace, scenario: Scenario, case: str) -> None:
    of_type, value = STRANGE[case]
    units = [item.row.unit for item in list_companies(opened_workspace, CompanyFilter()).items]
    shortlist = scenario.id("sl1")
    kinds = [kind for kind in KIND_TABLES if kind not in {"user", "setting", "history", "conflict"}]
    fill(opened_workspace, kinds, of_type, value)
    assert None not in [read(opened_workspace) for read in LISTS]
    assert read_shortlist(opened_workspace, shortlist).entries is not None
    for unit in units:
        assert show_company(opened_workspace, unit).unit.id == unit
        assert read_timeline(opened_workspace, unit) is not None


def test_that_a_goal_which_cannot_be_counted_here_leaves_the_other_figures(
    opened_workspace: Workspace,
) -> None:
    before = report_campaign(opened_workspace, CAMPAIGN)
    assert before.report.rates.goal_n == 800
    with opened_workspace.store.write("test.goal") as writer:
        writer.edit("campaign", before.campaign.id, {"goal_counts": "kode_fra_en_senere_version"})
    after = report_campaign(opened_workspace, CAMPAIGN)
    assert after.report.rates.goal_n is None
    assert after.report.numbers.visits == before.report.numbers.visits


def test_that_judgements_in_another_form_make_room_for_new_ones(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    shortlist = scenario.id("sl1")
    fill(opened_workspace, ["shortlist_entry"], Type.JSON, [1])
    review_entry(opened_workspace, shortlist, "K-0417", {"motivation": 3})
    [entry] = [
        entry for entry in read_shortlist(opened_workspace, shortlist).entries if entry.reference == "K-0417"
    ]
    assert entry.criteria == {"motivation": 3}


@pytest.mark.parametrize("number", [1e30, -1.7e308])
def test_that_any_number_of_a_record_is_written_out(number: float) -> None:
    assert float(decimal_text(number, 1, "en").replace(",", "")) == number
