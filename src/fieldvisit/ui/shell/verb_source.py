"""Orders to the palette: a verb, a workplace, a date, the rest; each row says in words what Enter will do (DESIGN 5)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import Due
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.edit_company import may_write_companies
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up, may_follow_up
from fieldvisit.services.named_places import Place
from fieldvisit.services.needs_of_week import may_read_needs
from fieldvisit.services.next_deeds import next_deeds
from fieldvisit.services.note_visit import add_to_free_note, next_visit, visit_for_note
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_order import Order, read_order, read_task
from fieldvisit.services.record_inquiry import may_take_inquiries
from fieldvisit.services.record_visit import schedule_visit, start_visit, start_visit_at
from fieldvisit.services.reschedule_visit import reschedule_visit
from fieldvisit.services.role_right import may_visit
from fieldvisit.services.unit_values import is_postcode
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.ui import words
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.opened_with import NEW_INQUIRY
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import Navigation, tell_done
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.shell.cover_verb import cover_rows
from fieldvisit.ui.shell.needs_verb import needs_row
from fieldvisit.ui.shell.verb_words import Said, Verb, read_verb, verbs_beginning
from fieldvisit.ui.widgets.palette_rows import PaletteRow

T = TypeVar("T")

_ICONS = {
    Verb.VISIT: "taske",
    Verb.CALL: "telefon",
    Verb.FOLLOW_UP: "opfoelgning",
    Verb.INQUIRY: "mail",
    Verb.COMPANY: "virksomhed",
    Verb.NOTE: "notat",
    Verb.START: "taske",
    Verb.PREPARE: "taske",
    Verb.MOVE: "senere",
    Verb.NEAR: "sted",
    Verb.SEARCH: "soeg",
    Verb.COVERS: "kandidater",
    Verb.NEEDS: "virksomhed",
}
_UNDATED = frozenset(
    {Verb.NEAR, Verb.INQUIRY, Verb.COMPANY, Verb.NOTE, Verb.SEARCH, Verb.CALL, Verb.START, Verb.PREPARE}
)


class VerbSource:
    """Reads orders and carries them out.

    Args:
        workspace: the open profile.
        events: the broadcast of what was done.
        window: opens pages, says what was done, and opens the palette again where words are missing.
    """

    def __init__(self, workspace: Workspace, events: Events, window: Navigation) -> None:
        self._workspace, self._events, self._window = workspace, events, window

    def is_order(self, text: str) -> bool:
        """Say whether a text is an order and no search."""
        said = read_verb(text)
        return said is not None and said.certain and bool(said.words) and said.verb in self._allowed()

    def find(self, text: str) -> Sequence[PaletteRow]:
        """Return what a text orders, best first; for the beginning of a verb the verbs."""
        allowed = self._allowed()
        said = read_verb(text)
        if said is not None and said.verb in allowed:
            if said.verb is Verb.COVERS:
                return cover_rows(self._workspace, said.words, self._open_coverage)
            if said.verb is Verb.NEEDS:
                return [needs_row(self._workspace, said.words, self._window)]
            return self._rows(said) if said.words else [self._begun(said.verb)]
        return [self._begun(verb) for verb in verbs_beginning(text) if verb in allowed]

    def _allowed(self) -> frozenset[Verb]:
        allowed = {Verb.SEARCH, Verb.NEAR, Verb.COVERS}
        if may_visit(self._workspace):
            allowed |= {Verb.VISIT, Verb.CALL, Verb.NOTE, Verb.START, Verb.PREPARE, Verb.MOVE}
        if may_read_needs(self._workspace):
            allowed.add(Verb.NEEDS)
        if may_follow_up(self._workspace):
            allowed.add(Verb.FOLLOW_UP)
        if may_take_inquiries(self._workspace):
            allowed.add(Verb.INQUIRY)
        if may_write_companies(self._workspace):
            allowed.add(Verb.COMPANY)
        return frozenset(allowed)

    def _rows(self, said: Said) -> list[PaletteRow]:
        if said.verb is Verb.COMPANY:
            title = tr("Opret virksomhed “{text}”").format(text=said.words)
            return [self._row(said.verb, title, "", lambda: self._open("companies", f"new:{said.words}"))]
        if said.verb is Verb.SEARCH:
            title = tr("Find “{text}” blandt virksomhederne").format(text=said.words)
            return [self._row(said.verb, title, "", lambda: self._open("companies", f"find:{said.words}"))]
        if said.verb is Verb.NEAR and is_postcode(said.words):
            return [self._near_to(said.words, said.words)]
        order = read_order(self._workspace, said.words, dated=said.verb not in _UNDATED)
        if said.verb is Verb.FOLLOW_UP and not order.places:
            order = read_task(self._workspace, said.words)
        make: dict[Verb, Callable[[Order, Place], PaletteRow]] = {
            Verb.VISIT: self._visit,
            Verb.CALL: self._call,
            Verb.FOLLOW_UP: self._follow_up,
            Verb.INQUIRY: self._inquiry,
            Verb.NOTE: self._note,
            Verb.START: self._start,
            Verb.PREPARE: self._prepare,
            Verb.MOVE: self._move,
            Verb.NEAR: self._near,
        }
        rows = [make[said.verb](order, place) for place in order.places]
        if said.verb is Verb.FOLLOW_UP:
            rows.append(self._follow_up(order, None))
        nothing = tr("ingen virksomhed passer; skriv navnet efter ordet")
        return rows or [self._missing(said.verb, said.words, "", nothing)]

    def _follow_up(self, order: Order, place: Place | None) -> PaletteRow:
        title = order.rest if place is not None else order.without_place
        where = place.name if place is not None else tr("uden virksomhed")
        when = self._when(order.due) if order.due is not None else ""
        if not title or order.due is None:
            wanted = (
                tr("skriv en dato, fx fre eller om 3 dage") if title else tr("skriv, hvad der skal gøres")
            )
            again = f"{place.name if place else ''} {self._typed(order.due)} {title}"
            return self._missing(Verb.FOLLOW_UP, again, _joined(where, when, title), wanted)
        new = NewFollowUp(title=title, due=order.due, unit=place.unit if place else None)
        said = tr("Opfølgning oprettet: {title}").format(title=_joined(title, place.name if place else ""))
        return self._made(
            Verb.FOLLOW_UP,
            _joined(where, when),
            title,
            lambda: self._do(lambda: add_follow_up(self._workspace, new), said),
        )

    def _inquiry(self, order: Order, place: Place) -> PaletteRow:
        record = f"{NEW_INQUIRY}:{place.unit}:{order.rest}"
        title = tr("Ny henvendelse fra {company}").format(company=place.name)
        return self._row(Verb.INQUIRY, title, order.rest, lambda: self._open("follow_ups", record))

    def _visit(self, order: Order, place: Place) -> PaletteRow:
        at = order.due
        if not isinstance(at, datetime):
            wanted = tr("skriv dag og klokkeslæt, fx fre kl. 13")
            when = self._when(at) if at is not None else ""
            return self._missing(
                Verb.VISIT, f"{place.name} {self._typed(at)}", _joined(place.name, when), wanted
            )
        note = order.rest or None
        return self._made(
            Verb.VISIT,
            _joined(place.name, self._when(at)),
            order.rest,
            lambda: self._do(
                lambda: schedule_visit(self._workspace, place.unit, at, note=note), tr("Besøget er planlagt")
            ),
        )

    def _call(self, order: Order, place: Place) -> PaletteRow:
        del order
        can = next_deeds(self._workspace, place.unit)
        whom = ", ".join(part for part in (can.person, can.company) if part)
        phone = words.phone(can.phone) if can.phone else tr("intet telefonnummer")
        return self._row(
            Verb.CALL,
            tr("Ring til {whom}").format(whom=whom),
            phone,
            lambda: self._open("calls", place.unit),
        )

    def _note(self, order: Order, place: Place) -> PaletteRow:
        goal = visit_for_note(self._workspace, place.unit)
        if goal is None:
            title = tr("Nyt notat til {company}").format(company=place.name)
            wanted = tr("intet besøg at skrive på; planlæg det først")
            return self._row(Verb.NOTE, title, wanted, lambda: self._again(Verb.VISIT, f"{place.name} "))
        when = words.near_moment(goal.at, self._workspace.today)
        where = tr("{company}, besøget {when}").format(company=place.name, when=when)
        if not order.rest:
            return self._missing(Verb.NOTE, f"{place.name} ", where, tr("skriv teksten"))
        return self._made(
            Verb.NOTE,
            where,
            order.rest,
            lambda: self._do(
                lambda: add_to_free_note(self._workspace, goal.visit, order.rest),
                tr("Notatet er skrevet på besøget"),
            ),
        )

    def _start(self, order: Order, place: Place) -> PaletteRow:
        del order
        coming = next_visit(self._workspace, place.unit)
        today = coming if coming is not None and coming.at.date() == self._workspace.today else None
        if today is not None and today.has_begun:
            title = tr("Gå til besøg: {company}").format(company=place.name)
            return self._row(Verb.START, title, tr("i gang"), lambda: self._open("visits", today.visit))
        at = words.at_time(today.at) if today is not None else tr("uden aftale, nu")

        def begin() -> Done[Visit]:
            if today is not None:
                return start_visit(self._workspace, today.visit)
            return start_visit_at(self._workspace, place.unit)

        def start() -> None:
            done = self._do(begin, tr("Besøget er startet"))
            if done is not None:
                self._open("visits", done.id)

        return self._row(Verb.START, tr("Start besøg: {company}").format(company=place.name), at, start)

    def _prepare(self, order: Order, place: Place) -> PaletteRow:
        del order
        coming = next_visit(self._workspace, place.unit)
        title = tr("Forbered besøg: {company}").format(company=place.name)
        if coming is None:
            wanted = tr("intet besøg er planlagt; planlæg det")
            return self._row(Verb.PREPARE, title, wanted, lambda: self._again(Verb.VISIT, f"{place.name} "))
        when = words.near_moment(coming.at, self._workspace.today)
        return self._row(Verb.PREPARE, title, when, lambda: self._open("visits", coming.visit))

    def _move(self, order: Order, place: Place) -> PaletteRow:
        coming, at = next_visit(self._workspace, place.unit), order.due
        title = tr("Flyt besøg: {company}").format(company=place.name)
        if coming is None:
            wanted = tr("intet besøg er planlagt; planlæg det")
            return self._row(Verb.MOVE, title, wanted, lambda: self._again(Verb.VISIT, f"{place.name} "))
        before = words.near_moment(coming.at, self._workspace.today)
        if not isinstance(at, datetime):
            wanted = tr("skriv dag og klokkeslæt, fx fre kl. 13")
            return self._row(
                Verb.MOVE, title, f"{before} · {wanted}", lambda: self._again(Verb.MOVE, f"{place.name} ")
            )
        return self._row(
            Verb.MOVE,
            title,
            tr("fra {before} til {after}").format(before=before, after=self._when(at)),
            lambda: self._do(
                lambda: reschedule_visit(self._workspace, coming.visit, at), tr("Besøget er flyttet")
            ),
        )

    def _near(self, order: Order, place: Place) -> PaletteRow:
        del order
        return self._near_to(place.name, place.unit)

    def _near_to(self, name: str, where: str) -> PaletteRow:
        title = tr("Virksomheder nær {company}").format(company=name)
        return self._row(Verb.NEAR, title, "", lambda: self._open("companies", f"near:{where}"))

    def _begun(self, verb: Verb) -> PaletteRow:
        titles = {
            Verb.VISIT: (tr("Nyt besøg …"), tr("skriv fx “nordlys fre kl. 13”")),
            Verb.CALL: (tr("Ring til …"), tr("skriv fx “nordlys”")),
            Verb.FOLLOW_UP: (tr("Ny opfølgning …"), tr("skriv fx “nordlys fre 13:00 send profiler”")),
            Verb.INQUIRY: (tr("Ny henvendelse …"), tr("skriv fx “nordlys mangler to svejsere”")),
            Verb.COMPANY: (tr("Ny virksomhed …"), tr("skriv navn eller CVR-nummer")),
            Verb.NOTE: (tr("Nyt notat …"), tr("skriv fx “nordlys porten er i gården”")),
            Verb.START: (tr("Start besøg …"), tr("skriv fx “nordlys”")),
            Verb.PREPARE: (tr("Forbered besøg …"), tr("skriv fx “nordlys”")),
            Verb.MOVE: (tr("Flyt besøg …"), tr("skriv fx “nordlys fre kl. 13”")),
            Verb.NEAR: (tr("Nær …"), tr("skriv fx “nordlys” eller “9990”")),
            Verb.SEARCH: (tr("Søg efter …"), tr("skriv navn, CVR eller by")),
            Verb.NEEDS: (tr("Ugens behov …"), tr("skriv fx “uge 40”, eller tryk Enter")),
            Verb.COVERS: (tr("Hvem dækker …"), tr("skriv fx “byggeri”, “9990” eller “nordlys”")),
        }
        title, detail = titles[verb]
        return self._row(verb, title, detail, lambda: self._again(verb, ""))

    def _missing(self, verb: Verb, typed: str, known: str, wanted: str) -> PaletteRow:
        """Return the row of an order that lacks something: it opens the palette again with what is there."""
        title = _joined(verb_words(verb), known) if known else f"{verb_words(verb)} …"
        return self._row(verb, title, wanted, lambda: self._again(verb, f"{' '.join(typed.split())} "))

    def _made(self, verb: Verb, what: str, text: str, run: Callable[[], object]) -> PaletteRow:
        """Return the row of something new; workplace and date stand before the words, which may be too long."""
        return replace(self._row(verb, _joined(verb_words(verb), what), text, run), whole=True)

    def _row(self, verb: Verb, title: str, detail: str, run: Callable[[], object]) -> PaletteRow:
        return PaletteRow(f"verb.{verb.value}", title, run, detail=detail, icon=_ICONS[verb])

    def _again(self, verb: Verb, typed: str) -> None:
        self._window.open_palette(f"{verb_words(verb).lower()} {typed.lstrip()}")

    def _open_coverage(self, words: str) -> None:
        self._open("settings", f"coverage:{words}")

    def _open(self, page: str, record: str) -> None:
        self._window.open_page(page, record)

    def _do(self, act: Callable[[], Done[T]], text: str) -> T | None:
        try:
            done = act()
        except ProblemError as problem:
            self._window.toast(problem_words(problem))
            return None
        tell_done(self._window, self._workspace, self._events, text, done.changed)
        return done.value

    def _when(self, due: Due) -> str:
        today = self._workspace.today
        if isinstance(due, datetime):
            return words.near_moment(to_local(due), today)
        return words.weekday_and_day(due, today)

    @staticmethod
    def _typed(due: Due | None) -> str:
        """Return a date as it can be typed again."""
        if due is None:
            return ""
        moment = to_local(due) if isinstance(due, datetime) else None
        day = moment.date() if moment is not None else due
        return f"{day:%d/%m-%Y}".replace("/", "-") + (f" {moment:%H:%M}" if moment is not None else "")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def verb_words(verb: Verb) -> str:
    """Return how an order of the verb begins, in the language of the window."""
    return {
        Verb.VISIT: tr("Nyt besøg"),
        Verb.CALL: tr("Ring til"),
        Verb.FOLLOW_UP: tr("Ny opfølgning"),
        Verb.INQUIRY: tr("Ny henvendelse"),
        Verb.COMPANY: tr("Ny virksomhed"),
        Verb.NOTE: tr("Nyt notat"),
        Verb.START: tr("Start besøg"),
        Verb.PREPARE: tr("Forbered besøg"),
        Verb.MOVE: tr("Flyt besøg"),
        Verb.NEAR: tr("Nær"),
        Verb.SEARCH: tr("Søg efter"),
        Verb.COVERS: tr("Hvem dækker"),
        Verb.NEEDS: tr("Ugens behov"),
    }[verb]
