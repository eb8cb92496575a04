"""A conflict as a question with two answers, and what each answer leads to (DESIGN 3 "Synkronisering")."""

from datetime import date, datetime

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.solve_conflict import DELETED, ConflictView, Side
from fieldvisit.ui import words
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.language import DANISH, ENGLISH, language, tr
from fieldvisit.ui.value_words import value_words


class ConflictWords:
    """Words for conflicts.

    Args:
        reference: for legal forms, which are left out of names in lists.
        me: name of the user.
        today: for days near now.
    """

    def __init__(self, reference: ReferenceData, me: str, today: date) -> None:
        self._reference, self._me, self._today = reference, me, today

    @property
    def today(self) -> date:
        """The day for words of days near now."""
        return self._today

    def list_title(self, view: ConflictView) -> str:
        """Return `Næste kontakt, Nordlys Metal`."""
        name = short_name(view.title, self._reference)
        if not view.field:
            return tr("Slettet eller rettet, {name}").format(name=name)
        return f"{field_words(view.record_kind, view.field)}, {name}" if name else self._field(view)

    def list_subtitle(self, view: ConflictView) -> str:
        """Return `Du og Karim har valgt hver sin dato`, behind the name of what it belongs to where the title is another."""
        mine = tr("Du") if view.own else first_name(view.mine.by_name)
        what = (
            tr("har valgt hver sin dato")
            if view.type in {"date", "due", "stamp"}
            else tr("har rettet det samme")
        )
        if not view.field:
            what = tr("har gjort hver sit")
        said = tr("{one} og {other} {did}").format(one=mine, other=first_name(view.theirs.by_name), did=what)
        return f"{short_name(view.belongs_to, self._reference)} · {said}" if view.belongs_to else said

    def question(self, view: ConflictView) -> str:
        """Return the heading."""
        if not view.field:
            return tr("Skal {name} slettes?").format(name=view.title or tr("oplysningen"))
        if view.field == "next_contact":
            return tr("Hvornår er næste kontakt hos {name}?").format(name=view.title)
        if view.field == "phone":
            return tr("Hvilket telefonnummer har {name}?").format(name=view.title)
        if view.field == "mail":
            return tr("Hvilken e-mail har {name}?").format(name=view.title)
        field, name = self._field(view), view.title or view.belongs_to
        if not name:
            return tr("{field}: hvad skal gælde?").format(field=field)
        if view.merged:
            return tr("Hvad skal der stå i {field} hos {name}?").format(field=field.lower(), name=name)
        return tr("{field} hos {name}: hvad skal gælde?").format(field=field, name=name)

    def explain(self, view: ConflictView) -> str:
        """Return what stood there before, and what happens to the value that is not chosen."""
        if not view.field:
            return tr("Den ene har slettet, den anden har rettet. Rettelsen står her, indtil I vælger.")
        if view.merged:
            return tr("I har skrevet på samme sted. Begge tekster er bevaret. Vælg, hvad der skal stå.")
        before = self._before(view)
        if view.type in {"date", "due", "stamp"}:
            return tr("{before} Vælg den dato, der skal gælde. Den anden gemmes i historikken.").format(
                before=before
            )
        return tr("{before} Vælg det, der skal gælde. Det andet gemmes i historikken.").format(before=before)

    def owner(self, view: ConflictView, side: Side) -> str:
        """Return `Din, fra denne computer` or `Karims, fra serveren`."""
        if view.merged and side.value == view.shown:
            return tr("Begge tekster")
        if view.own and side is view.mine:
            return tr("Din, fra denne computer")
        if view.merged:
            return tr("Kun {name}").format(name=genitive(first_name(side.by_name)))
        return tr("{names}, fra serveren").format(names=genitive(first_name(side.by_name)))

    def value(self, view: ConflictView, side: Side) -> str:
        """Return a side's value, a day with its weekday; a longer text whole."""
        if not view.field:
            return tr("Slet") if side.value == DELETED else tr("Behold rettelsen")
        if isinstance(side.words, date) and not isinstance(side.words, datetime):
            return words.capital(words.weekday_and_dated(side.words))
        if isinstance(side.words, str) and view.field != "phone":
            return side.words
        return value_words(view.field, side.words, self._today)

    def author(self, side: Side) -> str:
        """Return `Mette Lindholt · i dag kl. 09:38`."""
        when = words.near_moment(words.local(side.at), self._today) if side.at else ""
        return " · ".join(part for part in (side.by_name, when) if part)

    def result(self, view: ConflictView, chosen: str) -> str:
        """Return what the choice leads to: `Resultat: <b>tirsdag 13. okt. 2026</b>. Karim får besked. ...`.

        Args:
            view: the conflict.
            chosen: the value as it reads, with marks of its own taken for text.
        """
        other = first_name(view.theirs.by_name)
        short = chosen if len(chosen) <= _SHORT else f"{chosen[:_SHORT]} …"
        told = tr("{name} får besked.").format(name=other) if other and other != first_name(self._me) else ""
        parts = (
            tr("Resultat: <b>{value}</b>.").format(
                value=short[:1].lower() + short[1:] if _is_day(view) and language() == DANISH else short
            ),
            told,
            tr("Du kan fortryde i 30 dage."),
        )
        return " ".join(part for part in parts if part)

    def other_button(self, view: ConflictView) -> str:
        """Return the words of the button for another value."""
        return tr("Skriv en anden dato …") if _is_day(view) else tr("Skriv selv …")

    def _field(self, view: ConflictView) -> str:
        return field_words(view.record_kind, view.field)

    def _before(self, view: ConflictView) -> str:
        moments = [words.local(side.at).date() for side in (view.mine, view.theirs) if side.at]
        this_morning = bool(moments) and all(day == self._today for day in moments)
        if view.base_words is None:
            return tr("Feltet var tomt i morges.") if this_morning else tr("Feltet var tomt før.")
        before = value_words(view.field, view.base_words, self._today)
        return tr("Før stod der {value}.").format(value=before)


_SHORT = 60


def _is_day(view: ConflictView) -> bool:
    return view.type == "date"


def first_name(name: str) -> str:
    """Return the first name of a colleague."""
    return name.split(" ", 1)[0]


def genitive(name: str) -> str:
    """Return whose: `Karims`, `Jens'`, in English `Karim's`."""
    if not name:
        return tr("Kollegas")
    if language() == ENGLISH:
        return f"{name}'s"
    return f"{name}'" if name[-1] in "sxz" else f"{name}s"
