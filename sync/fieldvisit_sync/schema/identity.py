"""How records get their ids (SYNC "Identity").

Most records get a UUIDv7 on the laptop that makes them. Where two people can make the same record offline the id
is derived from what makes the record one: two laptops that meet the same company make one company.
"""

import uuid

_NAMESPACE = uuid.UUID("5a0f1d9e-6c1b-5d0a-9a55-0f1e1d715170")


def derived_id(kind: str, municipality: str, *parts: str) -> str:
    """Return the id that every laptop derives for the same thing.

    Args:
        kind: the record's kind.
        municipality: four-digit municipality code; a record never crosses municipalities.
        parts: what makes the record one, in the order of the functions below.
    """
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join((kind, municipality, *parts))))


def company_id(municipality: str, cvr: str) -> str:
    """Return a company's id from its eight-digit CVR number."""
    return derived_id("company", municipality, cvr)


def production_unit_id(municipality: str, p_number: str) -> str:
    """Return a production unit's id from its ten-digit P-number."""
    return derived_id("production_unit", municipality, p_number)


def note_answer_id(municipality: str, visit: str, author: str, question: str) -> str:
    """Return the id of one author's answer to one question of one visit: one note per visit and author."""
    return derived_id("note_answer", municipality, visit, author, question)


def checklist_line_id(municipality: str, visit: str, offer: str) -> str:
    """Return the id of the line for one offer on one visit's checklist."""
    return derived_id("checklist_line", municipality, visit, offer)


def shortlist_entry_id(municipality: str, shortlist: str, candidate: str) -> str:
    """Return the id of a candidate's entry on a shortlist."""
    return derived_id("shortlist_entry", municipality, shortlist, candidate)


def consent_id(municipality: str, candidate: str, unit: str) -> str:
    """Return the id of a candidate's consent to be shown to one workplace."""
    return derived_id("consent", municipality, candidate, unit)


def placement_id(municipality: str, commitment: str) -> str:
    """Return the id of the placement that names the person behind a commitment."""
    return derived_id("placement", municipality, commitment)


def event_company_id(municipality: str, event: str, unit: str) -> str:
    """Return the id of a workplace's invitation to a match event."""
    return derived_id("event_company", municipality, event, unit)


def campaign_target_id(municipality: str, campaign: str, unit: str) -> str:
    """Return the id of a workplace's place on a campaign's target list."""
    return derived_id("campaign_target", municipality, campaign, unit)


def newcomer_task_id(municipality: str, unit: str) -> str:
    """Return the id of the task to greet a workplace that has come to the municipality."""
    return derived_id("follow_up", municipality, "newcomer", unit)


def register_task_id(municipality: str, unit: str, what: str, values: str) -> str:
    """Return the id of the task to look at a workplace that the register tells otherwise.

    Args:
        municipality: four-digit municipality code.
        unit: the workplace.
        what: changed or ceased.
        values: what the register says now, so that the same news is one task on every laptop.
    """
    return derived_id("follow_up", municipality, "register", unit, what, values)


def setting_id(municipality: str, name: str) -> str:
    """Return the id of one setting of the municipality."""
    return derived_id("setting", municipality, name)


def conflict_id(municipality: str, mutation: str, field: str) -> str:
    """Return the id of the conflict that a mutation caused in a field."""
    return derived_id("conflict", municipality, mutation, field)
