"""Changes in a consultant's words: `Send CV'er til Rikke Dam · 13. okt.`, `Næste kontakt, Nordlys Metal`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.review_outbox import Change
from fieldvisit.ui import words
from fieldvisit.ui.field_words import BOOKKEEPING, field_words
from fieldvisit.ui.language import tr, tr_n

_ICONS = {
    "follow_up": "flag",
    "call": "telefon",
    "visit": "i-dag",
    "note_answer": "notat",
    "checklist_line": "taske",
    "need": "person",
    "commitment": "aftale",
    "placement": "kandidater",
    "contact": "person",
    "company": "virksomhed",
    "production_unit": "virksomhed",
    "partner_request": "kandidater",
    "partnership": "aftale",
    "event_company": "arrangement",
    "match_event": "arrangement",
    "shortlist": "kandidater",
    "shortlist_entry": "kandidater",
    "consent": "skjold",
    "candidate": "person",
    "campaign": "kampagne",
    "goal_revision": "kampagne",
    "campaign_target": "telefon",
    "inquiry": "mail",
    "conflict": "ok",
    "setting": "indstillinger",
    "personal_word": "notat",
    "area": "sted",
    "offer": "taske",
    "offer_proposal": "taske",
}
_SORT_ICONS = {
    "thanks": "mail",
    "call_day_3": "telefon",
    "call_week_2": "telefon",
    "call_week_4": "telefon",
    "partner_answer": "kandidater",
}


@dataclass(frozen=True, slots=True)
class ChangeTitle:
    """A change's words: the title, what stands muted behind it, and a picture by kind."""

    title: str
    detail: str
    icon: str


class ChangeWords:
    """Puts changes into words of the window's language.

    Args:
        reference: for legal forms, which are left out of names.
        today: for days near now.
    """

    def __init__(self, reference: ReferenceData, today: date) -> None:
        self._reference, self._today = reference, today

    def title(self, change: Change) -> ChangeTitle:
        """Return a change's words."""
        title, detail = self._parts(change)
        if change.does == "delete":
            title = tr("Slettet: {title}").format(title=title)
        return ChangeTitle(title, f"· {detail}" if detail else "", icon_of(change))

    def place(self, change: Change) -> str:
        """Return the workplace without its legal form."""
        return short_name(change.place, self._reference)

    def _parts(self, change: Change) -> tuple[str, str]:
        own: Mapping[str, Callable[[Change], tuple[str, str]]] = {
            "follow_up": self._follow_up,
            "call": lambda c: (self._at(tr("Opkald"), c), c.word.lower()),
            "visit": self._visit,
            "note_answer": self._note,
            "checklist_line": lambda c: (self._at(tr("Tasken"), c), _pair(c.subject, c.word.lower())),
            "need": lambda c: (self._at(tr("Behov"), c), _pair(_amount(c), c.subject, join=" ")),
            "commitment": self._commitment,
            "placement": lambda c: (self._at(tr("Hvem tilsagnet er til"), c), ""),
            "contact": lambda c: (self._edited(c, c.subject or self._at(tr("Kontakt"), c)), ""),
            "company": lambda c: (
                self._edited(c, c.subject),
                tr("ny virksomhed") if c.does == "create" else "",
            ),
            "production_unit": lambda c: (
                self._edited(c, self.place(c)),
                tr("nyt arbejdssted") if c.does == "create" else "",
            ),
            "partner_request": self._request,
            "partnership": lambda c: (self._at(tr("Bytteaftale"), c), c.word.lower()),
            "event_company": lambda c: (self._at(tr("Invitation"), c), c.subject),
            "match_event": lambda c: (tr("Arrangement: {name}").format(name=c.subject), ""),
            "shortlist": lambda c: (self._at(tr("Shortlist"), c), c.subject),
            "shortlist_entry": lambda c: (self._at(tr("Shortlist"), c), c.subject),
            "consent": lambda c: (self._at(tr("Samtykke"), c), c.subject),
            "candidate": lambda c: (tr("Kandidat {reference}").format(reference=c.subject), ""),
            "campaign": lambda c: (tr("Kampagne: {name}").format(name=c.subject), ""),
            "goal_revision": lambda c: (tr("Mål, {campaign}").format(campaign=c.subject), _amount(c)),
            "campaign_target": lambda c: (self._at(tr("Ringeliste"), c), ""),
            "inquiry": lambda c: (self._at(tr("Henvendelse"), c), ""),
            "conflict": lambda c: (self._at(tr("Dit valg"), c), ""),
            "area": lambda c: (tr("Dækning"), c.subject),
            "personal_word": lambda c: (tr("Ord i min ordbog"), c.subject),
            "offer": lambda c: (tr("Ny udgave af {offer}").format(offer=c.subject), ""),
            "offer_proposal": lambda c: (tr("Forslag til rettelse"), _pair(c.subject, c.word.lower())),
            "attachment": lambda c: (self._at(tr("Fil"), c), c.subject),
            "setting": lambda c: (tr("Indstilling: {name}").format(name=c.subject), ""),
        }
        made = own.get(change.kind)
        return made(change) if made else (self._at(tr("Ændring"), change), "")

    def _follow_up(self, change: Change) -> tuple[str, str]:
        title = change.subject or self._at(tr("Opgave"), change)
        if change.done:
            return tr("Gjort: {title}").format(title=title), ""
        return title, self._day(change.due)

    def _visit(self, change: Change) -> tuple[str, str]:
        return self._at(tr("Besøg"), change), _pair(change.word.lower(), self._day(change.due))

    def _note(self, change: Change) -> tuple[str, str]:
        return self._at(tr("Notat"), change), change.subject or tr("fri note")

    def _commitment(self, change: Change) -> tuple[str, str]:
        posts = tr_n("{n} stilling", "{n} stillinger", change.amount) if change.amount else ""
        return self._at(tr("Tilsagn"), change), _pair(change.subject.lower(), posts)

    def _request(self, change: Change) -> tuple[str, str]:
        title = tr("Anmodning til {partner}").format(partner=change.word)
        if change.subject:
            title = f"{title}, {_pair(_amount(change), change.subject, join=' ')}"
        due = self._day(change.due)
        return title, tr("svar {day}").format(day=due) if due else ""

    def _at(self, what: str, change: Change) -> str:
        place = self.place(change)
        return f"{what}, {place}" if place else what

    def _edited(self, change: Change, name: str) -> str:
        """Return `Næste kontakt, Nordlys Metal` for one field, `Nordlys Metal, 3 felter` for several."""
        fields = [field for field in change.fields if field not in BOOKKEEPING]
        if change.does != "edit" or not fields:
            return name
        if len(fields) == 1:
            return f"{field_words(change.kind, fields[0])}, {name}"
        return f"{name}, {tr_n('{n} felt', '{n} felter', len(fields))}"

    def _day(self, due: date | datetime | None) -> str:
        if due is None:
            return ""
        day = words.local(due).date() if isinstance(due, datetime) else due
        return words.short_day(day, self._today)


def icon_of(change: Change) -> str:
    """Return the picture of a change."""
    return _SORT_ICONS.get(change.sort) or _ICONS.get(change.kind, "kladde")


def refusal_words(reason: str | None) -> str:
    """Return why the server refused a change, and what to do."""
    return {
        "not_allowed": tr("Din rolle må ikke rette dette."),
        "unknown_kind": tr(
            "Serveren kender ikke denne slags oplysning endnu. Ændringen bliver liggende her og sendes af sig selv, når "
            "serveren er opdateret."
        ),
        "bad_value": tr("Serveren kan ikke læse værdien. Ret den, og send igen."),
        "locked": tr("Oplysningen er låst og kan ikke rettes."),
        "erased": tr("Personen er slettet. Ændringen kan ikke sendes."),
        "gone": tr("Personen er ikke længere på denne computer. Ændringen sendes ikke."),
        "group_refused": tr("En ændring, som hører sammen med denne, blev afvist."),
        "too_large": tr("Teksten er for lang til at blive sendt."),
        "newer_fields": tr(
            "Serveren kan ikke gemme flere felter, som den ikke kender endnu. Ændringen bliver liggende her og sendes af "
            "sig selv, når serveren er opdateret."
        ),
    }.get(reason or "", tr("Serveren tog ikke imod ændringen. Den bliver liggende her."))


def _amount(change: Change) -> str:
    return words.number(change.amount) if change.amount else ""


def _pair(first: str, second: str, join: str = ", ") -> str:
    return join.join(part for part in (first, second) if part)
