"""What is printed of a campaign's report (R46)."""

from collections.abc import Callable

from fieldvisit.domain.clock import to_local
from fieldvisit.exchange.report_table import ReportPage
from fieldvisit.services.report_campaign import CampaignView
from fieldvisit.services.workspace import Workspace


def report_page(
    workspace: Workspace, view: CampaignView, language: str = "da", say: Callable[[str], str] = str
) -> ReportPage:
    """Return what is printed of a campaign's report.

    Args:
        workspace: the open profile.
        view: the figures, counted in the same language.
        language: `en`, else Danish.
        say: Danish words to those of the language.
    """
    first, last = view.report.period
    local = to_local(view.at)
    subtitle = say("{first} til {last}, ejer {owner}, opgjort {day} kl. {time}").format(
        first=f"{first:%d-%m-%Y}",
        last=f"{last:%d-%m-%Y}",
        owner=view.owner,
        day=f"{local:%d-%m-%Y}",
        time=f"{local:%H:%M}",
    )
    return ReportPage(
        title=view.campaign.name or "",
        subtitle=subtitle,
        report=view.report,
        display={**view.display, "reception": view.reception},
        definitions=view.definitions,
        type_names={known.id: known.name(language) for known in workspace.reference.outcome_types},
        say=say,
        decimal_mark="." if language == "en" else ",",
    )
