"""The answer to a request between municipalities: the partner's to ours, and ours to theirs (R39, G7).

It counts profiles and names nobody: who they are travels only with their consent.
"""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.request_partner import find_partner, usual_answer_day
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.audience import REQUESTS

_MOST = 999


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedOfUs:
    """What a partner municipality asks for.

    Attributes:
        partner: its code, name or short id; None takes the only one.
        occupation: whom it looks for.
        profiles_wanted: how many profiles it asks for.
        answer_due: None = the usual number of working days from today.
    """

    partner: str | None
    occupation: str
    profiles_wanted: int
    answer_due: date | None = None


def may_answer_requests(workspace: Workspace) -> bool:
    """Say whether the user may write and answer requests."""
    return may_write(workspace, REQUESTS)


def receive_request(workspace: Workspace, asked: AskedOfUs) -> Done[PartnerRequest]:
    """Write down what a partner asks us for, by phone or mail; answering it is mine.

    Raises:
        ProblemError: the role may not, no such partner, no occupation, or a number that is none.
    """
    require_writer(workspace, REQUESTS)
    partner = find_partner(workspace, asked.partner)
    occupation = asked.occupation.strip()
    if not occupation:
        raise ProblemError("no_occupation", "Skriv, hvilket fag de mangler. Intet er gemt.")
    if not 1 <= asked.profiles_wanted <= _MOST:
        raise ProblemError("wrong_number", "Antal profiler er mindst 1. Intet er gemt.")
    with workspace.store.write("request.receive") as writer:
        values = {
            "incoming": True,
            "partner": partner.code,
            "occupation": occupation,
            "profiles_wanted": asked.profiles_wanted,
            "answer_due": asked.answer_due or usual_answer_day(workspace),
            "state": "sent",
            "sent_at": writer.now,
            "owner": writer.user,
        }
        made = writer.create(PartnerRequest.KIND, values)
        return Done(writer.need(PartnerRequest, made), writer.changed)


def answer_request(workspace: Workspace, request: str, profiles: int, answer: str) -> Done[PartnerRequest]:
    """Write down today's answer to a request; a later one corrects it.

    Args:
        workspace: the open profile.
        request: the request's id.
        profiles: how many profiles are offered, 0 for none.
        answer: what was said; needed when there are none.

    Raises:
        ProblemError: the role may not, no such request, a number that is none, or no word to nobody.
    """
    require_writer(workspace, REQUESTS)
    if not 0 <= profiles <= _MOST:
        raise ProblemError("wrong_number", "Antal profiler er mindst 0. Intet er gemt.")
    if not profiles and not answer.strip():
        raise ProblemError("no_answer", "Skriv, hvorfor der ingen profiler er. Intet er gemt.")
    with workspace.store.write("request.answer") as writer:
        found = writer.get(PartnerRequest, request)
        if found is None:
            raise not_found("Anmodningen")
        values = {
            "profiles_offered": profiles,
            "answer": answer.strip() or None,
            "answered": found.answered or workspace.today,
            "state": "answered",
        }
        writer.edit(PartnerRequest.KIND, request, values)
        return Done(writer.need(PartnerRequest, request), writer.changed)
