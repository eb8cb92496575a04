"""What is missing in my own work: the questions behind the quality list (R48)."""

from datetime import datetime

from sqlalchemy import and_, exists

from fieldvisit.domain.clock import format_stamp
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES

_MOST = 200


def visits_without_note(reader: Reader, consultant: str, held_before: datetime) -> list[Visit]:
    """Return a consultant's held visits that nobody wrote a word about, the latest first."""
    visit, note = KIND_TABLES[Visit.KIND], KIND_TABLES[NoteAnswer.KIND]
    silent = ~exists().where(note.c.visit == visit.c.id)
    held = and_(visit.c.consultant == consultant, visit.c.status == "held")
    early = visit.c.planned_at < format_stamp(held_before)
    return reader.select(Visit, and_(held, early, silent), order=("-planned_at", "id"), limit=_MOST)


def commitments_without_start(reader: Reader, by: str) -> list[Commitment]:
    """Return promises that somebody took and that have no first day, the latest first."""
    commitment = KIND_TABLES[Commitment.KIND]
    given = and_(commitment.c.by == by, commitment.c.state == "given", commitment.c.start.is_(None))
    return reader.select(Commitment, given, order=("-given_at", "id"), limit=_MOST)


def workplaces_without_contact(reader: Reader, responsible: str) -> list[ProductionUnit]:
    """Return active workplaces that somebody is responsible for and where we know nobody, by name."""
    unit, contact = KIND_TABLES[ProductionUnit.KIND], KIND_TABLES[Contact.KIND]
    nobody = ~exists().where(contact.c.unit == unit.c.id, contact.c.name.is_not(None))
    mine = and_(unit.c.responsible == responsible, unit.c.ceased.is_(None), unit.c.merged_into.is_(None))
    return reader.select(ProductionUnit, and_(mine, nobody), order=("name", "id"), limit=_MOST)
