"""What the palette finds in the store: companies with what can be done there, people by reference, notes (mockup g)."""

import re
from collections.abc import Callable, Sequence

from fieldvisit.domain.changed import Changed
from fieldvisit.services.find_anything import COMPANIES, NOTES, PEOPLE, Found, find_anything, find_people
from fieldvisit.services.follow_up import may_follow_up
from fieldvisit.services.list_companies import CompanyItem, WhenKind, read_items
from fieldvisit.services.next_deeds import next_deeds
from fieldvisit.services.role_right import may_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui import words
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import Navigation
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.shell.action_search import PaletteSource, marks_of
from fieldvisit.ui.shell.verb_source import verb_words
from fieldvisit.ui.shell.verb_words import Verb
from fieldvisit.ui.widgets.palette_rows import PaletteRow

_SHORTEST = 2
_RECENT = 4
_FEW = 2
_REFERENCE = re.compile(r"[a-z]{1,2}-\d{4}", re.IGNORECASE)
"""A whole candidate reference. People are not searched letter by letter: every search for them is written down (G8)."""


def record_sources(workspace: Workspace, events: Events, window: Navigation) -> list[PaletteSource]:
    """Return the sources in the order of the palette's kinds."""
    return [
        CompanySource(workspace, window),
        PersonSource(workspace, events, window),
        NoteSource(workspace, window),
    ]


class CompanySource:
    """Workplaces and their contacts.

    Args:
        workspace: the open profile.
        window: opens pages.
    """

    kind = "companies"

    def __init__(self, workspace: Workspace, window: Navigation) -> None:
        self._workspace, self._window = workspace, window
        self._recent: list[str] = []

    def words(self) -> str:
        """Return what they are called."""
        return tr("Virksomheder")

    def find(self, text: str, most: int) -> Sequence[PaletteRow]:
        """Return the best rows; for an empty text those that were opened from here before."""
        if not text:
            items = read_items(self._workspace, self._recent)
            return [self._row(items[unit], "") for unit in self._recent if unit in items]
        found = self._found(text, most)
        items = read_items(self._workspace, list(found))
        rows = [(items[unit], person) for unit, person in found.items() if unit in items]
        return [
            self._row(item, text, person=person, is_first=place == 0)
            for place, (item, person) in enumerate(rows)
        ]

    def offer(self, text: str) -> PaletteRow | None:
        """Offer to create a company of that name or number."""
        return PaletteRow(
            "companies.new",
            tr("Opret virksomhed “{text}”").format(text=text),
            lambda: self._window.open_page("companies", f"new:{text}"),
            icon="plus",
        )

    def deeds(self, text: str) -> Sequence[PaletteRow]:
        """Return what can be done at the workplace that fits best: start its visit of today, call, plan a visit."""
        unit = next(iter(self._found(text, 1)), None)
        if unit is None:
            return []
        can = next_deeds(self._workspace, unit)
        deeds = []
        if can.visit is not None and can.visit_at is not None:
            title = tr("Gå til besøg: {company}").format(company=can.company)
            at = words.at_time(can.visit_at)
            deeds.append(self._deed("visit", title, text, "taske", "visits", can.visit, at))
        if can.phone:
            whom = ", ".join(part for part in (can.person, can.company) if part)
            title = tr("Ring til {whom}").format(whom=whom)
            deeds.append(self._deed("call", title, text, "telefon", "calls", unit, words.phone(can.phone)))
        if may_follow_up(self._workspace):
            deeds.append(self._promise(can.company, text))
        return deeds

    def _promise(self, company: str, text: str) -> PaletteRow:
        """Return the row that begins a follow-up there; the date and the words are still to be typed."""
        title = tr("Ny opfølgning til {company} …").format(company=company)
        return PaletteRow(
            "companies.follow_up",
            title,
            lambda: self._window.open_palette(f"{verb_words(Verb.FOLLOW_UP).lower()} {company} "),
            detail=tr("skriv fx “fre 13:00 send profiler”"),
            icon="plus",
            marks=marks_of(title, text),
        )

    def _found(self, text: str, most: int) -> dict[str, str]:
        """Return the best workplaces, each with the contact by whose name it was found, else an empty text.

        Those that are called so come before those where somebody is; a few of the latter are always among them.
        """
        if len(text.strip()) < _SHORTEST:
            return {}
        named = self._units(text, COMPANIES - PEOPLE, most, alike=False)
        people = self._units(text, PEOPLE, most, alike=False)
        others = [each for each in people.items() if each[0] not in named]
        best = list(named.items())[: most - min(len(others), _FEW, most // 2)]
        return dict([*best, *others][:most]) or self._units(text, COMPANIES, most, alike=True)

    def _units(self, text: str, kinds: frozenset[str], most: int, *, alike: bool) -> dict[str, str]:
        units: dict[str, str] = {}
        for each in find_anything(self._workspace, text, kinds=kinds, most=2 * most, alike=alike):
            if each.unit and len(units) < most:
                units.setdefault(each.unit, each.title if each.kind in PEOPLE else "")
        return units

    def _deed(
        self, name: str, title: str, text: str, icon: str, page: str, record: str, detail: str = ""
    ) -> PaletteRow:
        return PaletteRow(
            f"companies.{name}",
            title,
            lambda: self._window.open_page(page, record),
            detail=detail,
            icon=icon,
            marks=marks_of(title, text),
        )

    def _row(self, item: CompanyItem, text: str, *, person: str = "", is_first: bool = False) -> PaletteRow:
        row, when = item.row, item.when
        parts = [person, " ".join(part for part in (row.street, row.house_number) if part)]
        if when.kind is WhenKind.VISIT and when.at is not None:
            visit = words.near_moment(when.at, self._workspace.today)
            parts.append(tr("besøg {when}").format(when=visit))
        elif when.kind in {WhenKind.CONTACT, WhenKind.CALL} and when.day is not None:
            day = words.near_day(when.day, self._workspace.today)
            parts.append(tr("kontakt {when}").format(when=day))
        return PaletteRow(
            row.unit,
            row.name,
            lambda: self._open(row.unit),
            detail=" · ".join(part for part in parts if part),
            icon="virksomhed",
            key=tr("Enter") if is_first else "",
            marks=marks_of(row.name, text),
            # The person stands first in the detail.
            detail_marks=marks_of(person, text),
        )

    def _open(self, unit: str) -> None:
        self._recent = [unit, *(known for known in self._recent if known != unit)][:_RECENT]
        self._window.open_page("companies", unit)


class PersonSource:
    """Candidates by their whole reference.

    Args:
        workspace: the open profile.
        events: the broadcast, for the audit row of the search.
        window: opens pages.
    """

    kind = "candidates"

    def __init__(self, workspace: Workspace, events: Events, window: Navigation) -> None:
        self._workspace, self._events, self._window = workspace, events, window
        self._written: list[Changed] = []

    def words(self) -> str:
        """Return what they are called."""
        return tr("Kandidater")

    def find(self, text: str, most: int) -> Sequence[PaletteRow]:
        """Return the candidate of a reference; the search is written down."""
        if _REFERENCE.fullmatch(text.strip()) is None:
            return []
        try:
            done = find_people(self._workspace, text, tr("Søgning på reference"))
        except PersonsLockedError:
            return []
        except StoreError as problem:
            # What cannot be written down is not shown; the page says the same at its length.
            return [self._unwritten(text.strip().upper(), problem)]
        self._written.append(done.changed)
        return [self._row(found) for found in done.value[:most]]

    def offer(self, text: str) -> PaletteRow | None:
        """Offer nothing: people are not made here."""
        del text
        return None

    def tell(self) -> None:
        """Broadcast what the searches wrote down."""
        while self._written:
            self._events.announce(self._written.pop(0))

    def _unwritten(self, reference: str, problem: StoreError) -> PaletteRow:
        return PaletteRow(
            "candidates.unwritten",
            reference,
            lambda: self._window.open_page("candidates"),
            detail=problem_words(problem),
            icon="fejl",
        )

    def _row(self, found: Found) -> PaletteRow:
        return PaletteRow(
            found.id,
            found.title,
            lambda: self._window.open_page("candidates", found.id),
            detail=found.snippet,
            icon="kandidater",
        )


class NoteSource:
    """What was written: notes, calls, inquiries, needs, follow-ups.

    Args:
        workspace: the open profile.
        window: opens pages.
    """

    kind = "notes"

    def __init__(self, workspace: Workspace, window: Navigation) -> None:
        self._workspace, self._window = workspace, window

    def words(self) -> str:
        """Return what they are called."""
        return tr("Notater")

    def find(self, text: str, most: int) -> Sequence[PaletteRow]:
        """Return what holds all words; nothing for an empty text."""
        if len(text.strip()) < _SHORTEST:
            return []
        found = find_anything(self._workspace, text, kinds=NOTES, most=most)
        return [self._row(each, text) for each in found]

    def offer(self, text: str) -> PaletteRow | None:
        """Offer nothing: a note belongs to a visit."""
        del text
        return None

    def _row(self, found: Found, text: str) -> PaletteRow:
        title = f"{_kind_word(found.kind)}: “{found.snippet}”"
        return PaletteRow(
            found.id,
            title,
            self._opener(found),
            detail=found.title if found.unit else "",
            icon="telefon"
            if found.kind == "call"
            else "opfoelgning"
            if found.kind == "follow_up"
            else "notat",
            marks=marks_of(title, text),
        )

    def _opener(self, found: Found) -> Callable[[], None]:
        if found.kind == "follow_up":
            return lambda: self._window.open_page("follow_ups", found.id)
        if found.visit and may_visit(self._workspace):
            at = f"{found.visit}:{found.question}" if found.question else found.visit
            return lambda: self._window.open_page("visits", at)
        return lambda: self._window.open_page("companies", found.unit or "")


def _kind_word(kind: str) -> str:
    return {
        "note_answer": tr("Notat"),
        "checklist_line": tr("Tasken"),
        "visit": tr("Besøg"),
        "call": tr("Opkald"),
        "inquiry": tr("Henvendelse"),
        "need": tr("Behov"),
        "follow_up": tr("Opfølgning"),
    }.get(kind, kind)
