"""What the fields of records are called, for lists of changes (before and after, merged fields, conflicts)."""

from collections.abc import Mapping

from fieldvisit.ui.language import tr

BOOKKEEPING = frozenset(
    {
        *("register", "form_code", "industry_scheme", "address_id", "merged_into", "secondary_names"),
        *("template", "login", "rule", "target", "version"),
    }
)
"""Fields that say nothing to a person."""


def field_words(kind: str, field: str) -> str:
    """Return what a field is called; a field of a later version shows as it is named.

    Args:
        kind: the record's kind.
        field: its field.
    """
    own = _of_kind().get((kind, field))
    return own or _people_and_places().get(field) or _work().get(field) or field


def _of_kind() -> Mapping[tuple[str, str], str]:
    """Return the fields that one kind calls differently."""
    return {
        ("user", "name"): tr("Navn"),
        ("user", "role"): tr("Rolle"),
        ("user", "initials"): tr("Initialer"),
        ("setting", "value"): tr("Værdi"),
        ("campaign", "owner"): tr("Ejer"),
        ("match_event", "owner"): tr("Ejer"),
        ("match_event", "place"): tr("Sted"),
        ("goal_revision", "valid_from"): tr("Gælder fra"),
        ("goal_revision", "goal"): tr("Mål"),
        ("shortlist", "withdrawn"): tr("Trukket ud"),
        ("shortlist_entry", "state"): tr("På listen"),
        ("placement", "state"): tr("Forløb"),
        ("partner_request", "answered"): tr("Besvaret"),
        ("inquiry", "answer"): tr("Svar"),
        ("inquiry", "text"): tr("Henvendelsen"),
        ("area", "user"): tr("Medarbejder"),
        ("external_kpi", "value"): tr("Værdi"),
    }


def _people_and_places() -> Mapping[str, str]:
    """Return the fields of companies, workplaces, contacts and candidates."""
    return {
        "name": tr("Navn"),
        "role": tr("Stilling"),
        "mail": tr("E-mail"),
        "phone": tr("Telefon"),
        "web": tr("Hjemmeside"),
        "note": tr("Note"),
        "cvr": tr("CVR-nummer"),
        "p_number": tr("P-nummer"),
        "form": tr("Virksomhedsform"),
        "ad_protected": tr("Reklamebeskyttelse"),
        "checked_in_cvr": tr("Tjekket i CVR"),
        "status": tr("Status"),
        "started": tr("Begyndt"),
        "ceased": tr("Ophørt"),
        "company": tr("Virksomhed"),
        "unit": tr("Arbejdssted"),
        "street": tr("Vej"),
        "house_number": tr("Husnummer"),
        "floor": tr("Etage"),
        "door": tr("Dør"),
        "postcode": tr("Postnummer"),
        "town": tr("By"),
        "municipality_code": tr("Kommune"),
        "directions": tr("Vejvisning"),
        "industry_code": tr("Branchekode"),
        "industry_text": tr("Branche"),
        "employees": tr("Ansatte"),
        "size_band": tr("Størrelse"),
        "fte_avg4": tr("Årsværk, 4 måneder"),
        "fte_last": tr("Årsværk, sidste måned"),
        "fte_avg12": tr("Årsværk, 12 måneder"),
        "placements_now": tr("Pladser i brug"),
        "responsible": tr("Ansvarlig"),
        "deputy": tr("Stedfortræder"),
        "fixed_contact": tr("Fast kontakt"),
        "visit_interval_months": tr("Besøgsinterval"),
        "next_contact": tr("Næste kontakt"),
        "reference": tr("Reference"),
        "shown": tr("Vist navn"),
        "caseworker": tr("Sagsbehandler"),
        "request": tr("Anmodning"),
        "groups": tr("Målgrupper"),
        "trade": tr("Fag"),
        "certificates": tr("Certifikater"),
        "area": tr("Område"),
        "wishes": tr("Jobønsker"),
        "adjustments": tr("Hensyn"),
        "citizen_heard": tr("Borgeren hørt"),
        "case_state": tr("Sagens status"),
    }


def _work() -> Mapping[str, str]:
    """Return the fields of calls, visits, promises, agreements and campaigns."""
    return {
        "campaign": tr("Kampagne"),
        "starts": tr("Begynder"),
        "ends": tr("Slutter"),
        "goal_counts": tr("Målet tæller"),
        "headline_types": tr("Tæller som tilsagn"),
        "reason": tr("Grund"),
        "caller": tr("Ringes op af"),
        "call_position": tr("Plads på ringelisten"),
        "date": tr("Dato"),
        "from_time": tr("Fra"),
        "to_time": tr("Til"),
        "event": tr("Arrangement"),
        "invited_by": tr("Inviteret af"),
        "state": tr("Status"),
        "by": tr("Af"),
        "at": tr("Tidspunkt"),
        "result": tr("Resultat"),
        "recontact": tr("Ring igen"),
        "visit": tr("Besøg"),
        "channel": tr("Kanal"),
        "source": tr("Kilde"),
        "received_at": tr("Modtaget"),
        "taker": tr("Taget af"),
        "answer_due": tr("Svar senest"),
        "answered_at": tr("Besvaret"),
        "answer": tr("Svar"),
        "commitment": tr("Tilsagn"),
        "deadline_kind": tr("Slags frist"),
        "title": tr("Titel"),
        "promised_to": tr("Lovet til"),
        "due": tr("Frist"),
        "owner": tr("Ansvarlig"),
        "done_at": tr("Gjort"),
        "done_by": tr("Gjort af"),
        "consultant": tr("Konsulent"),
        "planned_at": tr("Aftalt til"),
        "started_at": tr("Begyndt"),
        "ended_at": tr("Sluttet"),
        "outcome": tr("Udbytte"),
        "reception": tr("Modtagelse, 1 til 5"),
        "bag": tr("I tasken"),
        "moved_to": tr("Nyt besøg"),
        "author": tr("Skrevet af"),
        "question": tr("Spørgsmål"),
        "text": tr("Tekst"),
        "value": tr("Svar"),
        "offer": tr("Tilbud"),
        "next_step": tr("Næste skridt"),
        "occupation": tr("Stilling"),
        "posts": tr("Antal stillinger"),
        "hours": tr("Timer om ugen"),
        "start": tr("Start"),
        "end": tr("Slut"),
        "weeks": tr("Uger"),
        "need": tr("Behov"),
        "type": tr("Slags tilsagn"),
        "given_at": tr("Givet"),
        "vitas_approved": tr("Godkendt i VITAS"),
        "vitas_approved_by": tr("Godkendt af"),
        "purpose": tr("Formål"),
        "shortlist": tr("Shortlist"),
        "candidate": tr("Kandidat"),
        "criteria": tr("Kriterier"),
        "given": tr("Givet"),
        "how": tr("Hvordan"),
        "fields": tr("Felter, der må vises"),
        "withdrawn_at": tr("Trukket tilbage"),
        "withdrawn_how": tr("Trukket tilbage, hvordan"),
        "withdrawn_by": tr("Trukket tilbage af"),
        "we_find_occupation": tr("Vi finder"),
        "we_find_posts": tr("Vi finder, antal"),
        "they_open_type": tr("De åbner"),
        "they_open_places": tr("De åbner, pladser"),
        "review": tr("Ses på igen"),
        "partner": tr("Kommune"),
        "profiles_here": tr("Profiler, vi har"),
        "profiles_wanted": tr("Profiler, der mangler"),
        "sent_at": tr("Sendt"),
        "solved_value": tr("Valgt"),
        "solved_by": tr("Valgt af"),
        "solved_at": tr("Valgt kl."),
        "team": tr("Team"),
        "trades": tr("Fag"),
        "districts": tr("Områder"),
        "day": tr("Dato"),
        "lower_is_better": tr("Lavest er bedst"),
        "link": tr("Henvisning"),
        "code": tr("Kode"),
        "edition": tr("Udgave"),
        "description": tr("Beskrivelse"),
        "approved": tr("Godkendt"),
        "approved_by": tr("Godkendt af"),
        "course": tr("Uddannelse at bede om"),
        "esco": tr("ESCO-stillinger"),
        "word": tr("Ord"),
        "failure": tr("Hvorfor matchet sluttede"),
    }
