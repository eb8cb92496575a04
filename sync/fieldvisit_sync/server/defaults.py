"""What a new municipality starts with: settings that its administrator changes later (PRODUCT D6, D7, G4, G9, G11).

They are the product's defaults, not a municipality's. `small_n` is the number of observations below which a rate is
shown as counts; days in `sla` are working days.
"""

from typing import Any

SETTINGS: dict[str, Any] = {
    "offline_person_days": 14,
    "offline_consent_hours": 24,
    "auto_lock_minutes": 5,
    "retention_days_after_shortlist": 90,
    "small_n": 5,
    "call_protected": "warn",
    "sla": {
        "inbound_ack_working_days": 1,
        "cv_working_days": 5,
        "partner_answer_working_days": 5,
        "thanks_working_days": 1,
    },
}
"""Name of a setting to its value."""
