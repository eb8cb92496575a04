"""Whether a candidate may be shown to a workplace, and with which fields (G6, D10, D11).

A consent holds for one workplace. It can be withdrawn and given again; each giving is a record of its own.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.consent import Consent

DEFAULT_OFFLINE_HOURS = 24
"""How old consent data may be before the presenter hides profiles (setting `offline_consent_hours`)."""


class ConsentState(StrEnum):
    """Where a candidate's consent for one workplace stands."""

    NONE = "none"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


def consent_at(
    consents: Iterable[Consent], candidate: str, unit: str, moment: datetime
) -> tuple[ConsentState, Consent | None]:
    """Return the state of a candidate's consent for a workplace at a moment, and the consent it rests on.

    Args:
        consents: any consents; those of others are passed over.
        candidate: the candidate's id.
        unit: the workplace's id.
        moment: an aware time; a consent holds from its day on and ends at the minute of its withdrawal.
    """
    given = [
        consent
        for consent in consents
        if consent.candidate == candidate
        and consent.unit == unit
        and consent.given is not None
        and consent.given <= to_local(moment).date()
    ]
    if not given:
        return ConsentState.NONE, None
    held = [consent for consent in given if consent.withdrawn_at is None or consent.withdrawn_at > moment]
    latest = max(held or given, key=lambda consent: (consent.given, consent.id))
    return (ConsentState.GIVEN if held else ConsentState.WITHDRAWN), latest


def fields_for(consents: Iterable[Consent], candidate: str, unit: str, moment: datetime) -> tuple[str, ...]:
    """Return the fields that the workplace may see, nothing without a consent (codes of table `consent_field`)."""
    state, consent = consent_at(consents, candidate, unit, moment)
    return consent.fields if consent is not None and state is ConsentState.GIVEN else ()


def is_fresh(last_sync: datetime | None, now: datetime, offline_hours: int = DEFAULT_OFFLINE_HOURS) -> bool:
    """Say whether consents are young enough to show profiles.

    An offline laptop cannot know of a withdrawal since its last sync (D11).

    Args:
        last_sync: when the last sync ended, None = never.
        now: the present time.
        offline_hours: how old consent data may be.
    """
    return last_sync is not None and now - last_sync <= timedelta(hours=offline_hours)
