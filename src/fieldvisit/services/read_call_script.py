"""What I say when a company answers the phone, with names filled in (R04)."""

from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.services.log_call import running_campaign
from fieldvisit.services.workspace import Workspace

_USUAL_UNIT = {"da": "virksomhedsservice", "en": "business services"}


def read_call_script(workspace: Workspace, *, language: str = "da") -> tuple[str, ...]:
    """Return the lines in a language: `en`, else Danish."""
    with workspace.store.read() as reader:
        campaign = reader.get(Campaign, running_campaign(reader, workspace.today))
    return workspace.reference.call_script.spoken(
        caller=workspace.who.name,
        unit=str(workspace.settings().get("unit_name") or _USUAL_UNIT.get(language, _USUAL_UNIT["da"])),
        municipality=workspace.who.municipality_name,
        campaign=campaign.name if campaign else None,
        language=language,
    )
