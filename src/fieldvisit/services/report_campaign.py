"""The campaign report: the same figures for window, command line, PDF and CSV (R02, R46, PRODUCT 1d)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from fieldvisit.domain.campaign_facts import CampaignFacts
from fieldvisit.domain.campaign_report import (
    CampaignFrame,
    CampaignReport,
    campaign_report,
    visits_by_day,
)
from fieldvisit.domain.funnel import Counting, can_count, counting
from fieldvisit.domain.goal_history import GoalHistory, goal_history
from fieldvisit.domain.historic_campaign import HistoricCampaign, read_historic_campaign
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.domain.records.goal_revision import GoalRevision
from fieldvisit.domain.records.user import User
from fieldvisit.domain.report_display import DEFAULT_SMALL_N, ReportDisplay
from fieldvisit.services.problems import ProblemError, not_allowed, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.repositories.campaign import campaign_facts
from fieldvisit_sync.schema.audience import Role

_RECEPTION = {
    "da": "Godt modtaget: besøg, hvor konsulenten noterede modtagelsen som 4 eller 5, af dem, hvor den er noteret. "
    "Til sammenligning: {published} % af virksomhederne var tilfredse i STAR-kampagnen foråret 2016.",
    "en": "Well received: visits whose reception the consultant noted as 4 or 5, of those where it is noted. "
    "For comparison: {published}% of the companies were satisfied in the STAR campaign of spring 2016.",
}
_COUNTED_ELSE = "companies_visited"


@dataclass(frozen=True, slots=True)
class CampaignView:
    """A campaign's report with what the screen needs besides.

    Attributes:
        campaign: the campaign.
        owner: the owner's name.
        report: all figures, those of `day` included.
        display: figures as they read, counts instead of percentages below the municipality's small n.
        definitions: sentences printed under the figures.
        goals: the goal and its revisions.
        curve: day and companies visited by then.
        at: moment of the report.
        small_n: below this n the municipality wants counts instead of percentages.
        reception: how many of the rated visits were well received; empty while nobody rated any.
    """

    campaign: Campaign
    owner: str
    report: CampaignReport
    display: Mapping[str, str]
    definitions: tuple[str, ...]
    goals: GoalHistory
    curve: tuple[tuple[date, int], ...]
    at: datetime
    small_n: int = DEFAULT_SMALL_N
    reception: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the document of `report campaign --format json --day`, with `display`."""
        return {**self.report.as_json(), "display": dict(self.display)}

    def report_as_json(self) -> dict[str, Any]:
        """Return the document without the figures of a single day."""
        return replace(self.report, day=None).as_json()


@dataclass(frozen=True, slots=True)
class CampaignBasis:
    """What is counted: a campaign, its facts up to a moment, the rules, and what it set out to do."""

    campaign: Campaign
    owner: str
    facts: CampaignFacts
    rules: Counting
    frame: CampaignFrame


def campaign_basis(workspace: Workspace, campaign: str, moment: datetime) -> CampaignBasis:
    """Read a campaign by id or name with its facts up to a moment.

    Raises:
        ProblemError: no such campaign on this computer, or it has no period.
    """
    with workspace.store.read() as reader:
        found = reader.get(Campaign, campaign) or next(iter(reader.find(Campaign, name=campaign)), None)
        if found is None:
            raise not_found("Kampagnen")
        counts = counted_goal(found)
        # A goal of what this version cannot count is none here: the rest of the campaign is counted all the same.
        revisions = (
            reader.find(GoalRevision, campaign=found.id) if counts == (found.goal_counts or counts) else []
        )
        goals = goal_history(revisions)
        owner = reader.get(User, found.owner)
        facts = campaign_facts(reader, found.id).until(moment)
    if found.starts is None or found.ends is None:
        raise ProblemError("no_period", "Kampagnen mangler en start- eller slutdato. Ret den, og prøv igen.")
    frame = CampaignFrame(
        name=found.name or "",
        start=found.starts,
        end=found.ends,
        goals=goals,
        goal_counts=counts,
    )
    rules = counting(workspace.reference, found.headline_types)
    return CampaignBasis(found, (owner.name or "") if owner else "", facts, rules, frame)


def counted_goal(campaign: Campaign) -> str:
    """Return what a campaign's goal counts; companies visited where this version cannot count it."""
    wanted = campaign.goal_counts or _COUNTED_ELSE
    return wanted if can_count(wanted) else _COUNTED_ELSE


def list_campaigns(workspace: Workspace) -> list[Campaign]:
    """Return the campaigns, the latest start first."""
    with workspace.store.read() as reader:
        return reader.find(Campaign, order=("-starts", "name"))


def report_campaign(
    workspace: Workspace,
    campaign: str,
    *,
    day: date | None = None,
    at: datetime | None = None,
    language: str = "da",
) -> CampaignView:
    """Count a campaign.

    Args:
        workspace: the open profile; no network is needed.
        campaign: the campaign's id or name.
        day: the day that is also counted by itself; None takes the day of the report.
        at: the moment of the report; None is now. Earlier facts only are counted then.
        language: of the display texts.

    Raises:
        ProblemError: no such campaign on this computer.
    """
    moment = at or workspace.clock.now()
    small_n = int(workspace.settings().get("small_n") or DEFAULT_SMALL_N)
    basis = campaign_basis(workspace, campaign, moment)
    display = ReportDisplay(workspace.reference, small_n, language)
    report = campaign_report(
        basis.facts, basis.rules, basis.frame, moment, day or workspace.local_day(moment)
    )
    return CampaignView(
        campaign=basis.campaign,
        owner=basis.owner,
        report=report,
        display=display.figures(report),
        definitions=(*display.definitions(), *_on_reception(workspace, report, language)),
        goals=basis.frame.goals,
        curve=tuple(visits_by_day(basis.facts, basis.rules, basis.frame)),
        at=moment,
        small_n=small_n,
        reception=display.reception(report),
    )


def _on_reception(workspace: Workspace, report: CampaignReport, language: str) -> tuple[str, ...]:
    """Return what the figure of the reception means, and the published one it may be held against (R47)."""
    if not report.reception.rated:
        return ()
    published = workspace.reference.benchmarks["star_2016"]["satisfied_pct"]
    return (_RECEPTION["en" if language == "en" else "da"].format(published=published),)


def may_revise_goal(workspace: Workspace) -> bool:
    """Say whether the user may change a campaign's goal."""
    return workspace.who.role is Role.TEAM_LEADER


def revise_goal(workspace: Workspace, campaign: str, goal: int, reason: str) -> Done[GoalRevision]:
    """Raise or lower a goal from today on, with a reason (R03); the old line stays.

    Raises:
        ProblemError: not a team leader, no reason, no positive goal, or no such campaign.
    """
    if not may_revise_goal(workspace):
        raise not_allowed()
    if not reason.strip() or goal <= 0:
        raise ProblemError("no_reason", "Skriv et mål over 0 og en grund. Målet er ikke ændret.")
    with workspace.store.write("campaign.revise_goal") as writer:
        if writer.get(Campaign, campaign) is None:
            raise not_found("Kampagnen")
        made = writer.create(
            "goal_revision",
            {"campaign": campaign, "valid_from": workspace.today, "goal": goal, "reason": reason.strip()},
        )
        return Done(writer.need(GoalRevision, made), writer.changed)


def historic_campaign(workspace: Workspace) -> HistoricCampaign:
    """Return the campaign of 2013 with both readings of its sentence (D1)."""
    return read_historic_campaign(workspace.reference.benchmarks["luk_op_2013"])
