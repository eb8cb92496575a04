"""Every `do` of the scenario and the gesture that performs it."""

from collections.abc import Callable
from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures import (
    calls,
    campaign,
    candidates,
    companies,
    follow_ups,
    partner,
    shortlist,
    sync,
    sync_review,
    visits,
)

Gesture = Callable[[Driver, dict[str, Any]], dict[str, Any]]

GESTURES: dict[str, Gesture] = {
    "sync": sync.sync,
    "call": calls.call,
    "company_create": companies.create_company,
    "contact_update": companies.update_contact,
    "field_update": companies.update_fields,
    "visit_start": visits.start,
    "visit_answer": visits.answer,
    "visit_end": visits.end,
    "visit_cancel": visits.cancel,
    "shortlist_review": shortlist.review,
    "consent_withdraw": candidates.withdraw,
    "partner_request": partner.request,
    "agreement_update": partner.agree,
    "event_invite": partner.invite,
    "follow_up_done": follow_ups.finish,
    "follow_ups_create": follow_ups.create,
    "conflict_resolve": sync_review.resolve,
    "campaign_report": campaign.report,
    "look": candidates.look,
}
"""`look` only reads."""
