"""A citizen's consent to be shown to one workplace: given and withdrawn through the caseworker (G6)."""

from collections.abc import Sequence
from datetime import datetime

from fieldvisit.domain.consent import ConsentState, consent_at
from fieldvisit.domain.records.consent import Consent
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.read_candidates import find_candidate
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.trash import forget_about
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import CANDIDATES
from fieldvisit_sync.schema.identity import consent_id


def may_consent(workspace: Workspace) -> bool:
    """Say whether the user's role may record consents and add candidates."""
    return may_write(workspace, CANDIDATES)


def give_consent(
    workspace: Workspace, candidate: str, unit: str, how: str, fields: Sequence[str] | None = None
) -> Done[Consent]:
    """Record that a citizen says yes, today, to be shown to one workplace; a withdrawn consent is given anew.

    Args:
        workspace: a caseworker's profile.
        candidate: id or reference.
        unit: id, P-number or CVR number.
        how: code of `consent_how`: oral, written or digital.
        fields: codes of `consent_field` that may be shown; None means all.

    Raises:
        ProblemError: the role may not, no such candidate or workplace, or an unknown code.
        PersonsLockedError: personal data waits for the next sync.
    """
    require_writer(workspace, CANDIDATES)
    _check_how(workspace, how)
    table = workspace.reference.tables["consent_field"]
    shared = [code.id for code in table] if fields is None else list(fields)
    if not shared or any(field not in table for field in shared):
        raise ProblemError("wrong_field", "Vælg mindst ét felt, der må vises: fag, timer, certifikater.")
    with workspace.store.write("consent.give") as writer:
        person = find_candidate(writer, candidate)
        place = find_unit(writer, unit)
        record = consent_id(workspace.who.municipality, person.id, place.id)
        values = {
            "candidate": person.id,
            "unit": place.id,
            "given": workspace.today,
            "how": how,
            "by": writer.user,
            "fields": shared,
            "withdrawn_at": None,
            "withdrawn_how": None,
            "withdrawn_by": None,
        }
        writer.put(Consent.KIND, record, values)
        return Done(writer.need(Consent, record), writer.changed)


def withdraw_consent(
    workspace: Workspace, candidate: str, unit: str, how: str, at: datetime | None = None
) -> Done[Consent]:
    """Record that a citizen takes the consent back: at the next sync the person leaves the workplace's shortlists.

    Args:
        workspace: a caseworker's profile.
        candidate: id or reference.
        unit: id, P-number or CVR number.
        how: code of `consent_how`: how the citizen said so.
        at: when; None = now.

    Raises:
        ProblemError: the role may not, no such candidate or workplace, or no consent stands.
        PersonsLockedError: personal data waits for the next sync.
    """
    require_writer(workspace, CANDIDATES)
    _check_how(workspace, how)
    with workspace.store.write("consent.withdraw") as writer:
        held = _standing(writer, workspace, find_candidate(writer, candidate).id, find_unit(writer, unit).id)
        values = {
            "withdrawn_at": at or writer.now,
            "withdrawn_how": how,
            "withdrawn_by": writer.user,
        }
        writer.edit(Consent.KIND, held.id, values)
        forget_about(writer.connection, str(held.candidate))
        return Done(writer.need(Consent, held.id), writer.changed)


def _standing(writer: Writer, workspace: Workspace, candidate: str, unit: str) -> Consent:
    consents = writer.find(Consent, candidate=candidate, unit=unit)
    state, held = consent_at(consents, candidate, unit, workspace.clock.now())
    if held is None or state is ConsentState.NONE:
        raise not_found("Samtykket")
    if state is ConsentState.WITHDRAWN:
        raise ProblemError("withdrawn", "Samtykket er allerede trukket tilbage. Intet er ændret.")
    return held


def _check_how(workspace: Workspace, how: str) -> None:
    if how not in workspace.reference.tables["consent_how"]:
        raise ProblemError(
            "wrong_how", "Skriv, hvordan det blev sagt: oral, written eller digital. Intet er ændret."
        )
