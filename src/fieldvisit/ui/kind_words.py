"""What people call records of a kind: `Kontakt`, `Tilsagn`."""

from fieldvisit.ui.language import tr

_ICONS = {
    "contact": "person",
    "visit": "i-dag",
    "call": "telefon",
    "need": "person",
    "commitment": "aftale",
    "placement": "kandidater",
    "follow_up": "flag",
    "partnership": "aftale",
    "note_answer": "notat",
    "checklist_line": "taske",
    "offer": "taske",
    "offer_proposal": "taske",
    "company": "virksomhed",
    "production_unit": "virksomhed",
    "partner_request": "kandidater",
    "shortlist": "kandidater",
    "shortlist_entry": "kandidater",
    "candidate": "person",
    "consent": "skjold",
    "inquiry": "mail",
    "match_event": "arrangement",
    "event_company": "arrangement",
    "campaign": "kampagne",
    "goal_revision": "kampagne",
    "campaign_target": "telefon",
    "personal_word": "notat",
    "area": "sted",
}


def kind_words(kind: str) -> str:
    """Return what one record of a kind is called."""
    return {
        "production_unit": tr("Arbejdssted"),
        "company": tr("Virksomhed"),
        "contact": tr("Kontakt"),
        "visit": tr("Besøg"),
        "need": tr("Behov"),
        "commitment": tr("Tilsagn"),
        "placement": tr("Hvem tilsagnet er til"),
        "follow_up": tr("Opfølgning"),
        "partnership": tr("Bytteaftale"),
        "call": tr("Opkald"),
        "note_answer": tr("Notat"),
        "candidate": tr("Kandidat"),
        "consent": tr("Samtykke"),
        "shortlist": tr("Shortlist"),
        "shortlist_entry": tr("Shortlist"),
        "inquiry": tr("Henvendelse"),
        "partner_request": tr("Anmodning"),
        "checklist_line": tr("Tasken"),
        "campaign": tr("Kampagne"),
        "goal_revision": tr("Mål"),
        "campaign_target": tr("Ringeliste"),
        "match_event": tr("Arrangement"),
        "offer": tr("Tilbud"),
        "offer_proposal": tr("Forslag til rettelse"),
        "event_company": tr("Invitation"),
        "personal_word": tr("Ord i min ordbog"),
        "area": tr("Dækning"),
        "attachment": tr("Fil"),
    }.get(kind, tr("Oplysning"))


def trashed_words(kind: str) -> str:
    """Return what is said when a record was moved to the trash."""
    return {
        "attachment": tr("Filen er flyttet til papirkurven"),
        "contact": tr("Kontakten er flyttet til papirkurven"),
        "need": tr("Behovet er flyttet til papirkurven"),
        "commitment": tr("Tilsagnet er flyttet til papirkurven"),
        "follow_up": tr("Fristen er flyttet til papirkurven"),
        "partnership": tr("Bytteaftalen er flyttet til papirkurven"),
    }[kind]


def kind_icon(kind: str) -> str:
    """Return the meaning of a kind's picture."""
    return _ICONS.get(kind, "kladde")
