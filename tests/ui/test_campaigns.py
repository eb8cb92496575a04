"""Kampagner as the leader reads it: the acceptance day's figures, opened companies, a new goal, the report as files."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.demo.seeding import opening_records
from fieldvisit.exchange.report_table import report_rows
from fieldvisit.services.hold_visit import set_reception
from fieldvisit.services.log_call import log_call
from fieldvisit.services.report_campaign import report_campaign, revise_goal
from fieldvisit.services.report_page import report_page
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.campaigns.campaigns_page import CampaignsPage
from fieldvisit.ui.campaigns.pace_lines import nice_steps, pace_lines
from fieldvisit.ui.events import Events
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

FOUR = datetime(2026, 10, 6, 14, 0, tzinfo=UTC)
OpenPage = Callable[..., CampaignsPage]


def records_at_four(scenario: Scenario) -> list[Record]:
    """Return what the leader's laptop holds at 16:00: the opening, three visits held, one cancelled, four promises."""
    users = [record for record in opening_of_the_day(scenario) if record[0] == "user"]
    opening = [
        record
        for writer, records in opening_records(scenario).items()
        if writer != "hanne"
        for record in records
    ]
    visits = {"v1": "9990000011", "v2": "9990000022", "v3": "9990000033"}
    done: list[Record] = []
    for kind, record, values in opening:
        name = next((name for name in visits if kind == "visit" and record == scenario.id(name)), None)
        later: dict[str, Any] = {}
        if name:
            later = {"status": "held", "started_at": values["planned_at"]}
        elif kind == "visit" and record == scenario.id("v4"):
            later = {"status": "cancelled_by_company"}
        elif kind == "follow_up" and values.get("promised_to"):
            later = {"due": "2026-10-13"}
        done.append((kind, record, {**values, **later}))
    promises = (("v1", "ordinaert_job"), ("v1", "virksomhedspraktik"), ("v2", "smaajob"), ("v3", "jobordre"))
    for number, (visit, kind) in enumerate(promises):
        values = {
            "visit": scenario.id(visit),
            "unit": scenario.unit_id(visits[visit]),
            "campaign": scenario.id("cp1"),
            "type": kind,
            "given_at": "2026-10-06T08:00:00.000Z",
        }
        posts = {"posts": 3} if kind == "jobordre" else {}
        done.append(("commitment", scenario.id(f"promise-{number}"), values | posts))
    return [*users, *done]


@pytest.fixture
def leader(open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock) -> Workspace:
    """Birgitte's laptop at 16:00."""
    workspace = open_workspace("birgitte", records_at_four(scenario))
    clock.set(FOUR, ticking=False)
    log_call(workspace, "99000538", "no", reason="no_time")
    log_call(workspace, "99000791", "yes", book_at=datetime(2026, 10, 13, 7, tzinfo=UTC))
    log_call(workspace, "99000678", "call_back")
    return workspace


@pytest.fixture
def open_page(open_fresh: Callable[..., CampaignsPage]) -> OpenPage:
    """Open the page and wait until the figures are on it."""
    return partial(open_fresh, CampaignsPage)


@pytest.fixture
def page(open_page: OpenPage, leader: Workspace) -> CampaignsPage:
    """Birgitte's campaign at 16:00."""
    return open_page(leader)


def figure(page: CampaignsPage, name: str) -> str:
    """Return a figure that can be opened."""
    return part(page, f"campaigns.{name}", QAbstractButton).text()


def companies(page: CampaignsPage) -> list[str]:
    """Return the companies of the opened figure."""
    shown = part(page, "campaigns.companies.list", TwoLineList)
    return [row.title for row in shown.rows if isinstance(row, Row)]


def test_that_the_leader_reads_the_day_s_figures_as_the_mockup(page: CampaignsPage) -> None:
    assert words(page, "campaigns.title") == "Åbne døre 2026"
    assert words(page, "campaigns.subtitle") == "1. apr.–31. dec. 2026 · ejer: Birgitte Foss"
    assert words(page, "campaigns.period") == "1. apr.–6. okt. 2026"
    figures = [figure(page, f"funnel.{step}") for step in ("contacted", "visits", "commitments")]
    assert figures == ["203", "103", "39"]
    assert words(page, "campaigns.funnel.contacted.between") == "50,7 % af de kontaktede er besøgt"
    assert words(page, "campaigns.funnel.visits.between") == "37,9 tilsagn pr. 100 besøg"
    assert (
        "Tilsagn (fra 38 virksomheder)"
        in part(page, "campaigns.funnel.commitments", QWidget).accessibleName()
    )
    assert words(page, "campaigns.pace") == "103 af 800 virksomheder besøgt, 12,9 %. 697 mangler."
    assert figure(page, "figure.calls_today") == "3, heraf 1 ja"
    assert figure(page, "figure.visits_today") == "3, heraf 2 under 20 ansatte"
    assert figure(page, "figure.cancelled_today") == "1 (tæller ikke)"
    assert words(page, "campaigns.commitments_today") == "4"
    assert figure(page, "figure.type.ordinaert_job") == "2, heraf 1 småjob"
    assert figure(page, "figure.type.virksomhedspraktik") == "1"
    assert figure(page, "figure.type.jobordre") == "1 (3 stillinger)"
    assert figure(page, "figure.with_gain") == "38 af 103, 36,9 %"
    assert figure(page, "figure.open_deadlines") == "2"
    assert figure(page, "figure.overdue_deadlines") == "0"
    assert "Tallene gælder teamet, ikke den enkelte konsulent." in words(page, "campaigns.definitions")


def test_that_the_pace_says_what_is_needed_and_where_it_leads(page: CampaignsPage) -> None:
    press(page, "campaigns.pace.view.table")
    assert words(page, "campaigns.pace.needed") == "Krævet: 57 om ugen"
    assert words(page, "campaigns.pace.projected") == "Ca. 150 til nytår, 3,8 om ugen"
    table = part(page, "campaigns.pace.table.frame", TableCard)
    last = [cell if isinstance(cell, str) else cell.shown for cell in table.rows[-1].cells]
    assert (len(table.rows), last[0], last[2]) == (7, "okt. 2026", "103")
    chart = part(page, "campaigns.pace.chart", QWidget).accessibleDescription()
    assert chart == "103 besøgt. Mål 800. Krævet: 57 om ugen. Ca. 150 til nytår"


def test_that_every_figure_opens_as_many_companies_as_it_counts(page: CampaignsPage, qtbot: QtBot) -> None:
    for opened, count in (
        ("funnel.contacted", 203),
        ("figure.with_gain", 38),
        ("figure.type.ordinaert_job", 2),
    ):
        press(page, f"campaigns.{opened}")
        qtbot.waitUntil(partial(_shows, page, count))
    assert sorted(companies(page)) == ["Bageriet Kornblomst I/S", "Nordlys Metal ApS"]
    assert words(page, "campaigns.companies.title") == "Job, ordinært og småjob: 2"
    assert page.escape()
    assert part(page, "campaigns.companies", QWidget).isHidden()


def test_that_how_visits_were_received_is_counted_and_held_against_the_published_figure(
    page: CampaignsPage, leader: Workspace, scenario: Scenario, events: Events, qtbot: QtBot
) -> None:
    assert figure(page, "figure.well_received") == "72 af 100, 72,0 %"
    for name, score in (("v1", 5), ("v2", 3), ("v3", 4)):
        done = set_reception(leader, scenario.id(name), score)
    with qtbot.waitSignal(page.shown):
        events.announce(done.changed)
    qtbot.waitUntil(lambda: part(page, "campaigns.figure.well_received", QAbstractButton).isVisible())
    assert figure(page, "figure.well_received") == "74 af 103, 71,8 %"
    said = words(page, "campaigns.definitions")
    assert "Godt modtaget: besøg, hvor konsulenten noterede modtagelsen som 4 eller 5" in said
    assert "83 % af virksomhederne var tilfredse i STAR-kampagnen foråret 2016" in said
    press(page, "campaigns.figure.well_received")
    qtbot.waitUntil(partial(_shows, page, 74))
    assert "Bageriet Kornblomst I/S" not in companies(page)
    view = report_campaign(leader, scenario.id("cp1"))
    rows = report_rows(report_page(leader, view))
    assert ("Fra kontakt til tilsagn", "Godt modtaget", "74 af 103, 71,8 %") in rows


def test_that_a_company_behind_a_figure_is_opened(
    page: CampaignsPage, window: RecordedWindow, scenario: Scenario, qtbot: QtBot
) -> None:
    press(page, "campaigns.figure.cancelled_today")
    qtbot.waitUntil(lambda: companies(page) == ["Tag & Facade Vest ApS"])
    shown = part(page, "campaigns.companies.list", TwoLineList)
    shown.opened.emit(shown.choice)
    assert window.opened == [("companies", scenario.unit_id("9990000044"))]


def test_that_a_goal_is_revised_with_a_reason_and_taken_back(
    page: CampaignsPage, window: RecordedWindow, qtbot: QtBot, leader: Workspace
) -> None:
    press(page, "campaigns.revise")
    assert part(page, "campaigns.report", QWidget).isHidden()
    part(page, "campaigns.goal.number", QLineEdit).setText("900")
    press(page, "campaigns.goal.save")
    assert words(page, "campaigns.goal.reason.message.text") == "Skriv, hvorfor målet ændres."
    assert report_campaign(leader, "Åbne døre 2026").report.numbers.goal == 800
    part(page, "campaigns.goal.reason", QLineEdit).setText("Flere siger ja")
    with qtbot.waitSignal(page.shown):
        press(page, "campaigns.goal.save")
    assert words(page, "campaigns.pace") == "103 af 900 virksomheder besøgt, 11,4 %. 797 mangler."
    assert window.said == ["Målet er nu 900"]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert words(page, "campaigns.pace").startswith("103 af 800")


def test_that_a_consultant_cannot_revise_the_goal(open_page: OpenPage, opened_workspace: Workspace) -> None:
    page = open_page(opened_workspace)
    assert part(page, "campaigns.revise", QWidget).isHidden()
    assert words(page, "campaigns.funnel.contacted.between") == "0 af 4 kontaktede er besøgt"
    assert words(page, "campaigns.funnel.visits.between") == "0 tilsagn ved 0 besøg"


def test_that_figures_without_a_line_carry_their_time(page: CampaignsPage) -> None:
    assert words(page, "campaigns.age") == ""
    page.set_online(False)
    assert words(page, "campaigns.age") == "Tal fra kl. 07:30"
    page.set_online(True)
    assert words(page, "campaigns.age") == ""


def test_that_the_goal_line_has_a_step_for_every_revision(leader: Workspace) -> None:
    campaign = report_campaign(leader, "Åbne døre 2026").campaign
    revise_goal(leader, campaign.id, 1000, "Mange siger ja")
    lines = pace_lines(report_campaign(leader, campaign.id))
    first, second = lines.goals
    assert (first.goal, first.replaced, first.reason) == (800, True, "")
    assert (second.goal, second.replaced, second.reason) == (1000, False, "Mange siger ja")
    assert second.points == ((188.0, 1000 * 188 / 274), (274.0, 1000.0))
    assert lines.needed == ((188.0, 103.0), (274.0, 1000.0))
    assert lines.projected[1] == (274.0, 150.0)


def test_that_a_campaign_that_is_over_needs_and_projects_nothing(leader: Workspace, clock: FileClock) -> None:
    clock.set(datetime(2027, 2, 1, tzinfo=UTC), ticking=False)
    lines = pace_lines(report_campaign(leader, "Åbne døre 2026"))
    assert (lines.today, lines.needed, lines.projected) == (None, (), ())
    assert lines.reached[-1] == (274.0, 103.0)


@pytest.mark.parametrize(
    ("highest", "steps"),
    [(800, (0, 200, 400, 600, 800)), (3, (0, 1, 2, 3)), (10_400, (0, 2500, 5000, 7500, 10000, 12500))],
)
def test_that_the_axis_has_few_round_numbers(highest: float, steps: tuple[int, ...]) -> None:
    assert tuple(nice_steps(highest)) == steps


def test_that_all_campaigns_are_listed_with_the_historic_one_and_both_its_readings(
    page: CampaignsPage, qtbot: QtBot
) -> None:
    press(page, "campaigns.back")
    shown = part(page, "campaigns.list", TwoLineList)
    titles = [row.title for row in shown.rows]
    assert titles[0] == "Åbne døre 2026"
    assert titles[-1].endswith("april 2013")
    historic = shown.rows[-1]
    assert isinstance(historic, Row)
    shown.opened.emit(historic.id)
    said = " ".join(words(page, f"campaigns.historic.line.{line}") for line in range(4))
    assert "Læsning A" in said
    assert "1.257" in said
    assert "Læsning B" in said
    assert "740" in said
    assert part(page, "campaigns.report", QWidget).isHidden()
    with qtbot.waitSignal(page.shown):
        page.show_record("")
    assert words(page, "campaigns.title") == "Åbne døre 2026"


def test_that_new_work_of_a_colleague_changes_the_figures(
    page: CampaignsPage, leader: Workspace, events: Events, qtbot: QtBot
) -> None:
    done = log_call(leader, "99000880", "no")
    with qtbot.waitSignal(page.shown):
        events.announce(done.changed)
    assert figure(page, "funnel.contacted") == "204"


def test_that_the_report_is_previewed_and_written_in_all_three_forms(
    page: CampaignsPage, qapp: QApplication, tmp_path: Path, window: RecordedWindow, qtbot: QtBot
) -> None:
    for form, beginning in (("pdf", b"%PDF-"), ("csv", "\ufeffKampagne;".encode()), ("xlsx", b"PK")):
        assert page.print_page()
        dialog = next(w for w in qapp.topLevelWidgets() if isinstance(w, OutDialog) and w.isVisible())
        assert part(dialog, "campaigns.report.page.1", QWidget).isVisible()
        press(dialog, f"campaigns.report.format.{form}")
        path = tmp_path / f"rapport.{form}"
        part(dialog, "campaigns.report.path", QLineEdit).setText(str(path))
        press(dialog, "campaigns.report.save")
        assert path.read_bytes().startswith(beginning)
        assert window.said[-1] == f"Gemt: {path}"
        qtbot.waitUntil(partial(_is_closed, dialog))


def _is_closed(dialog: OutDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def _shows(page: CampaignsPage, count: int) -> bool:
    return len(companies(page)) == count


def test_that_a_place_that_cannot_be_written_is_said_and_the_dialog_stays(
    page: CampaignsPage, qapp: QApplication, tmp_path: Path
) -> None:
    page.print_page()
    dialog = next(w for w in qapp.topLevelWidgets() if isinstance(w, OutDialog) and w.isVisible())
    for place in (tmp_path, tmp_path / "mangler" / "rapport.pdf"):
        part(dialog, "campaigns.report.path", QLineEdit).setText(str(place))
        press(dialog, "campaigns.report.save")
        assert words(dialog, "campaigns.report.message.text").startswith("Filen kunne ikke skrives her.")
    assert list(tmp_path.glob("**/rapport*")) == []
    dialog.reject()


def test_that_everything_reachable_is_named(page: CampaignsPage) -> None:
    assert unnamed(page) == []


def test_that_a_campaign_without_records_says_what_to_do(
    open_page: OpenPage, open_workspace: OpenWorkspace
) -> None:
    page = open_page(open_workspace("karim"))
    assert words(page, "campaigns.empty.sentence").startswith("Der er ingen kampagne endnu.")
    assert not page.print_page()


def test_that_a_day_without_commitments_says_so(open_page: OpenPage, opened_workspace: Workspace) -> None:
    page = open_page(opened_workspace)
    assert words(page, "campaigns.commitments_today") == "0"
    view = report_campaign(opened_workspace, "Åbne døre 2026", day=date(2026, 10, 6))
    assert view.report.day is not None
    assert view.report.day.commitments == 0
