"""Requests between municipalities: what we asked for, what we were asked for, and the answers (R39)."""

from dataclasses import dataclass

from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.clashes import clashing


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLine:
    """One request.

    Attributes:
        company: the workplace's name; empty for one that another municipality asks.
        partner: the municipality's name, its code where the name is not known.
        clashes: it stands in an open conflict.
    """

    request: PartnerRequest
    company: str
    partner: str
    clashes: bool


def list_requests(workspace: Workspace) -> list[RequestLine]:
    """Return my requests and those we were asked: without an answer first, by the day the answer is due."""
    partners = {str(partner.get("code")): str(partner.get("name")) for partner in _partners(workspace)}
    with workspace.store.read() as reader:
        lines = []
        found = clashing(reader, PartnerRequest.KIND)
        mine = reader.find(PartnerRequest, owner=workspace.who.user)
        asked = [request for request in reader.find(PartnerRequest, incoming=True) if request not in mine]
        for request in (*mine, *asked):
            unit = reader.get(ProductionUnit, request.unit)
            code = request.partner or ""
            lines.append(
                RequestLine(
                    request=request,
                    company=(unit.name if unit else None) or "",
                    partner=partners.get(code, code),
                    clashes=request.id in found,
                )
            )
    return sorted(
        lines,
        key=lambda line: (
            line.request.state == "answered",
            str(line.request.answer_due or "9"),
            line.request.id,
        ),
    )


def _partners(workspace: Workspace) -> list[dict[str, object]]:
    told = workspace.settings().get("partners")
    return [partner for partner in told if isinstance(partner, dict)] if isinstance(told, list) else []
