"""Global search over what is on this computer: companies, contacts, notes, needs, follow-ups; people only on demand.

Words are found with either spelling of æ, ø and å and as beginnings of words. Where that finds nothing, names that look
alike are offered. Searching for people is written down (G8), so it is a verb of its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldvisit.domain.folding import fold
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.log_read import log_read
from fieldvisit.services.visit_answer import OFFERS
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store import search
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories import found_record
from fieldvisit.store.search import Hit

PEOPLE = frozenset({"contact"})
"""People at companies; candidates are another matter, see `find_people`."""

COMPANIES = PEOPLE | {"company", "production_unit"}
NOTES = frozenset({"note_answer", "checklist_line", "visit", "call", "inquiry", "need", "follow_up"})

MOST = 50
ALIKE = 75
"""How alike a name must be to be offered when no word fits, of 100 (rapidfuzz)."""

_LEAST_ALIKE = 4
"""Letters that a word needs before names can look like it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One found record.

    Attributes:
        kind: its kind; a company is shown as its workplace where it has one.
        id: its id.
        title: what a person calls it: its own name, else that of its workplace.
        snippet: the piece of text around the hit.
        unit: the workplace it belongs to, to open it there.
        visit: the visit in which it was written.
        question: of a note, the question it answers; of what was said about an offer, the one about all of them.
    """

    kind: str
    id: str
    title: str
    snippet: str
    unit: str | None = None
    visit: str | None = None
    question: str | None = None


def company_of(found: Found) -> str:
    """Return the name of the workplace of a company's, workplace's or contact's hit; a contact's stands in its snippet."""
    return found.snippet.partition(" · ")[0] if found.kind == Contact.KIND else found.title


def find_anything(
    workspace: Workspace,
    words: str,
    *,
    kinds: frozenset[str] = COMPANIES | NOTES,
    most: int = MOST,
    alike: bool = True,
) -> list[Found]:
    """Return the records whose text has all words, best first.

    Args:
        workspace: the open profile.
        words: what was typed.
        kinds: kinds to look among.
        most: most records.
        alike: offers names that look like the words where nothing has them.
    """
    with workspace.store.read() as reader:
        hits = search.find(reader.connection, words, 2 * most, kinds)
        if not hits and alike and kinds & COMPANIES:
            hits = _alike(reader, words)
        return _told(reader, hits)[:most]


def find_people(workspace: Workspace, words: str, purpose: str) -> Done[list[Found]]:
    """Return the candidates on this computer whose reference, first name or trade begins with the words.

    The search is written down with its purpose, also when it finds nobody.

    Raises:
        PersonsLockedError: the offline lease has run out.
    """
    wanted = fold(words).split()
    with workspace.store.write("candidate.search") as writer:
        found = [
            Found(kind=Candidate.KIND, id=person.id, title=person.reference or "", snippet=_of_person(person))
            for person in writer.find(Candidate, order=("reference",))
            if wanted and _fits(person, wanted)
        ]
        log_read(writer, "search", purpose, [each.id for each in found])
        return Done(found, writer.changed)


def _fits(person: Candidate, wanted: list[str]) -> bool:
    words = fold(f"{person.reference or ''} {person.shown or ''} {person.trade or ''}").split()
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _of_person(person: Candidate) -> str:
    return " · ".join(text for text in (person.shown, person.trade) if text)


def _alike(reader: Reader, words: str) -> list[Hit]:
    """Return workplaces whose names look like the words, for slips of the finger.

    Names that begin with the same letter come first; where none of them does, those with any word that begins with two
    letters of a typed one: a bakery is called by its second word.
    """
    from rapidfuzz import fuzz, process

    folded = fold(words).strip()
    if len(folded) < _LEAST_ALIKE:
        return []
    names = found_record.names_beginning_as(reader, words.strip())
    best = process.extract(folded, names, scorer=fuzz.partial_ratio, score_cutoff=ALIKE)
    if not best:
        within = _names_with(reader, folded)
        best = process.extract(folded, within, scorer=fuzz.partial_ratio, score_cutoff=ALIKE)
    return [Hit(ProductionUnit.KIND, unit, name, "") for name, _, unit in best]


def _names_with(reader: Reader, folded: str) -> dict[str, str]:
    """Return the folded names that have a word beginning as one of these, by id; of very many the newest."""
    beginnings = {word[:2] for word in folded.split() if len(word) >= _LEAST_ALIKE}
    return {
        hit.record: fold(hit.title)
        for beginning in beginnings
        for hit in search.find(reader.connection, beginning, search.BROAD, {ProductionUnit.KIND})
    }


def _told(reader: Reader, hits: Iterable[Hit]) -> list[Found]:
    """Give hits their titles and workplaces; a company and its workplace are one line."""
    told: dict[str, Found] = {}
    keys = [(hit.kind, hit.record) for hit in hits]
    units, written = found_record.units_of(reader, keys), found_record.written_in(reader, keys)
    names = _names(reader, units.values())
    for hit in hits:
        unit = units.get((hit.kind, hit.record))
        name = names.get(unit or "", "")
        if hit.kind in {"company", ProductionUnit.KIND} and unit is not None:
            found = Found(kind=ProductionUnit.KIND, id=unit, title=name, snippet=hit.snippet, unit=unit)
        else:
            own = hit.title if hit.kind == Contact.KIND else ""
            snippet = hit.snippet or hit.title
            if own and name:
                snippet = f"{name} · {hit.snippet}" if hit.snippet else name
            visit, question = written.get((hit.kind, hit.record), (None, None))
            question = OFFERS if hit.kind == ChecklistLine.KIND else question
            found = Found(
                kind=hit.kind,
                id=hit.record,
                title=own or name or hit.title,
                snippet=snippet,
                unit=unit,
                visit=visit,
                question=question,
            )
        told.setdefault(f"{found.kind} {found.id}", found)
    return list(told.values())


def _names(reader: Reader, units: Iterable[str | None]) -> Mapping[str, str]:
    wanted = tuple({unit for unit in units if unit})
    return {unit.id: unit.name or "" for unit in reader.find(ProductionUnit, id=wanted)} if wanted else {}
