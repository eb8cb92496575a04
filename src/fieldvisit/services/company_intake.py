"""Matching rows of a register file with the store and writing them, some hundred at a time.

A row finds its company by CVR number and its workplace by P-number. Rows may come in any order: a workplace before its
company, a company without its workplaces; what is still missing when the file has ended is made then.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from fieldvisit.domain.clock import format_stamp
from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.services.greet_newcomers import ASKED
from fieldvisit.services.register_fields import ACTIVE, CEASED, RegisterFields
from fieldvisit.services.register_merge import Wire, merge_register
from fieldvisit.store.late_indexes import LateIndexes
from fieldvisit.store.repositories.company_register import (
    KeptRecord,
    companies_by_cvr,
    companies_by_id,
    units_by_p_number,
    units_of_companies,
)
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.identity import company_id, production_unit_id

Row = CompanyRow | UnitRow
Outcome = Literal["added", "updated", "unchanged"]

_CHUNK = 500


@dataclass(slots=True)
class _Draft:
    """A record on its way into the store: what it will be, and what of it is new."""

    kind: str
    id: str
    wire: Wire
    is_new: bool
    changes: Wire = field(default_factory=dict)
    before: Wire = field(default_factory=dict)

    @classmethod
    def of(cls, kind: str, kept: KeptRecord) -> "_Draft":
        return cls(kind, kept.id, dict(kept.wire), is_new=False)

    def take(self, incoming: Wire, notes: Wire | None = None, stamp: datetime | None = None) -> bool:
        """Merge what a row says; say whether anything changed.

        Args:
            incoming: field to value.
            notes: what only `register` keeps.
            stamp: the register's own; kept with anything else that is new, for a stamp alone is no change.
        """
        if self.is_new and "register" not in self.wire:
            self.wire |= {**incoming, "register": _remembered(incoming, notes, stamp)}
            return True
        changes = merge_register(self.wire, incoming, notes)
        if changes and stamp is not None:
            changes = merge_register(
                self.wire, incoming, (notes or {}) | {"last_changed": format_stamp(stamp)}
            )
        self.write(changes)
        return bool(changes)

    def write(self, changes: Wire) -> None:
        """Set fields."""
        self.before |= {name: self.wire.get(name) for name in changes if name not in self.before}
        self.wire |= changes
        self.changes |= changes

    def is_newer_than(self, row: Row) -> bool:
        """Say whether the record already came from a newer file."""
        last = (self.wire.get("register") or {}).get("last_changed")
        return last is not None and row.last_changed is not None and format_stamp(row.last_changed) < last


class CompanyIntake:
    """Takes rows into one transaction.

    Args:
        writer: the open transaction.
        fields: turns rows into values.
        municipality: of the profile; ids are derived with it.
        late: told of new workplaces.

    Attributes:
        came: workplaces that the file brought, by id, with the fields that a greeting looks at.
        begun: when the companies that the file brought began.
        altered: fields of companies and workplaces that were here before, as they were: kind and id to field to value. A
            workplace that only now got its P-number is none of them: what its own row says is no news of the register.
    """

    def __init__(self, writer: Writer, fields: RegisterFields, municipality: str, late: LateIndexes) -> None:
        self._writer, self._late = writer, late
        self._fields = fields
        self._municipality = municipality
        self._companies: dict[str, _Draft] = {}
        self._units: dict[str, _Draft] = {}
        self._drafts: list[_Draft] = []
        self._unclaimed: dict[str, _Draft] = {}
        self._spoken_of: set[str] = set()
        self._ids: dict[str, str] = {}
        self._orphans: dict[str, str] = {}
        self.came: dict[str, Wire] = {}
        self.begun: dict[str, Any] = {}
        self.altered: dict[tuple[str, str], Wire] = {}
        self._claimed: set[str] = set()

    def take(self, rows: Sequence[Row]) -> list[Outcome]:
        """Write some rows, and say of each in their order what became of it."""
        self._find(rows)
        outcomes = [
            self._take_unit(row) if isinstance(row, UnitRow) else self._take_company(row) for row in rows
        ]
        self._write()
        return outcomes

    def finish(self) -> None:
        """Make what the file named without bringing it: companies of workplaces, workplaces of companies."""
        self._make_companies_of_orphans()
        spoken_of = sorted(self._spoken_of)
        for start in range(0, len(spoken_of), _CHUNK):
            chunk = spoken_of[start : start + _CHUNK]
            units = units_of_companies(self._writer, chunk)
            for company in companies_by_id(self._writer, chunk).values():
                self._complete(company, units.get(company.id, []))
            self._write()

    def _find(self, rows: Sequence[Row]) -> None:
        """Fetch what the rows speak of."""
        kept = companies_by_cvr(self._writer, {row.cvr for row in rows})
        self._companies = {cvr: _Draft.of("company", record) for cvr, record in kept.items()}
        units = [unit for row in rows if (unit := _unit_of(row)) is not None]
        found = units_by_p_number(self._writer, {unit.p_number for unit in units})
        self._units = {number: _Draft.of("production_unit", record) for number, record in found.items()}
        owners = {self._company_id(unit.cvr) for unit in units if unit.p_number not in self._units}
        self._unclaimed = {
            company: _Draft.of("production_unit", held[0])
            for company, held in units_of_companies(self._writer, owners).items()
            if len(held) == 1 and not held[0].wire.get("p_number")
        }
        self._drafts = [*self._companies.values(), *self._units.values(), *self._unclaimed.values()]

    def _take_company(self, row: CompanyRow) -> Outcome:
        draft = self._companies.get(row.cvr)
        is_new = draft is None
        if draft is None:
            draft = self._new_company(row.cvr)
        elif draft.is_newer_than(row):
            return "unchanged"
        incoming = self._fields.company(row, draft.wire) | {"checked_in_cvr": True}
        if is_new:
            status = CEASED if row.unit is not None and row.unit.ceased else ACTIVE
            incoming = {"name": row.name, "status": status, **incoming}
        notes: Wire = {}
        if row.unit is None:
            self._spoken_of.add(draft.id)
            known = (draft.wire.get("register") or {}).get("workplace") or {}
            notes["workplace"] = known | self._fields.workplace(row, known)
            if row.p_numbers is not None:
                notes["p_numbers"] = list(row.p_numbers)
        changed = draft.take(incoming, notes, row.last_changed)
        self._orphans.pop(row.cvr, None)
        if row.unit is None:
            return _outcome(is_new=is_new, changed=changed)
        unit = self._take_unit(row.unit)
        return unit if unit != "unchanged" else _outcome(is_new=is_new, changed=changed)

    def _take_unit(self, row: UnitRow) -> Outcome:
        draft = self._units.get(row.p_number)
        is_new = False
        if draft is None:
            draft = self._claim(row)
        if draft is None:
            is_new = True
            draft = self._new_unit(production_unit_id(self._municipality, row.p_number), row.p_number)
            self._units[row.p_number] = draft
        elif draft.is_newer_than(row):
            return "unchanged"
        owner = self._companies.get(row.cvr)
        if owner is None:
            self._orphans.setdefault(row.cvr, row.name)
        changes: Wire = {}
        company = owner.id if owner else self._company_id(row.cvr)
        if draft.wire.get("company") != company:
            changes["company"] = company
        if draft.wire.get("p_number") != row.p_number:
            changes["p_number"] = row.p_number
        draft.write(changes)
        notes: Wire = {"from_company": None}
        if row.reklamebeskyttet is not None:
            notes["ad_protected"] = row.reklamebeskyttet
        changed = draft.take(self._fields.workplace(row, draft.wire), notes, row.last_changed) or bool(
            changes
        )
        return _outcome(is_new=is_new, changed=changed)

    def _claim(self, row: UnitRow) -> _Draft | None:
        """Return the company's only workplace when it has no P-number yet and this row must be about it."""
        draft = self._unclaimed.get(self._company_id(row.cvr))
        if draft is None:
            return None
        owner = self._companies.get(row.cvr)
        numbers = (owner.wire.get("register") or {}).get("p_numbers") or [] if owner else []
        told = self._fields.workplace(row, {})
        same_place = all(told.get(name) == draft.wire.get(name) for name in ("street", "house_number"))
        if not same_place and (len(numbers) > 1 or (numbers and row.p_number not in numbers)):
            return None
        del self._unclaimed[self._company_id(row.cvr)]
        self._claimed.add(draft.id)
        self._units[row.p_number] = draft
        return draft

    def _complete(self, company: KeptRecord, units: Sequence[KeptRecord]) -> None:
        """Give a company that came without workplaces the one that its own row describes."""
        register = company.wire.get("register") or {}
        workplace: Wire = register.get("workplace") or {}
        numbers: list[str] = register.get("p_numbers") or []
        only = numbers[0] if len(numbers) == 1 else None
        if not units:
            # Without a P-number the company's own number makes the workplace one on every laptop.
            unit = production_unit_id(self._municipality, only or company.wire["cvr"])
            draft = self._new_unit(unit, only)
            draft.wire["company"] = company.id
        elif len(units) == 1 and _stands_for_company(units[0]):
            draft = _Draft.of("production_unit", units[0])
            self._drafts.append(draft)
            if only and not draft.wire.get("p_number"):
                draft.write({"p_number": only})
        else:
            return
        draft.take(workplace, {"from_company": True})

    def _make_companies_of_orphans(self) -> None:
        waiting = sorted(self._orphans)
        for start in range(0, len(waiting), _CHUNK):
            chunk = waiting[start : start + _CHUNK]
            known = companies_by_cvr(self._writer, chunk)
            for cvr in chunk:
                if cvr not in known:
                    draft = self._new_company(cvr)
                    draft.take({"name": self._orphans[cvr], "status": ACTIVE, "checked_in_cvr": True})
            self._write()

    def _new_company(self, cvr: str) -> _Draft:
        draft = _Draft("company", self._company_id(cvr), {"cvr": cvr}, is_new=True)
        self._companies[cvr] = draft
        self._drafts.append(draft)
        return draft

    def _new_unit(self, unit: str, p_number: str | None) -> _Draft:
        draft = _Draft("production_unit", unit, {"p_number": p_number, "status": ACTIVE}, is_new=True)
        self._drafts.append(draft)
        return draft

    def _company_id(self, cvr: str) -> str:
        draft = self._companies.get(cvr)
        if draft is not None:
            return draft.id
        return self._ids.get(cvr) or self._ids.setdefault(cvr, company_id(self._municipality, cvr))

    def _write(self) -> None:
        for kind in ("company", "production_unit"):
            mine = [draft for draft in self._drafts if draft.kind == kind]
            new = [draft for draft in mine if draft.is_new]
            self._writer.create_many(kind, {draft.id: draft.wire for draft in new})
            edited = [draft for draft in mine if draft.changes and not draft.is_new]
            self._writer.edit_many(kind, {draft.id: draft.changes for draft in edited})
            if kind == "production_unit":
                self._late.note_new(len(new))
            for draft in edited:
                self._note_altered(draft)
            for draft in new:
                if kind == "production_unit":
                    self.came[draft.id] = {name: draft.wire.get(name) for name in ASKED}
                else:
                    self.begun[draft.id] = draft.wire.get("started")
        self._drafts, self._companies, self._units, self._unclaimed = [], {}, {}, {}
        self._ids = {}

    def _note_altered(self, draft: _Draft) -> None:
        """Keep how a record was before this file first changed it."""
        if draft.id in self.came or draft.id in self.begun or draft.id in self._claimed:
            return
        kept = self.altered.setdefault((draft.kind, draft.id), {})
        kept |= {
            name: value for name, value in draft.before.items() if name != "register" and name not in kept
        }


def chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Cut rows into portions for `CompanyIntake.take`."""
    portion: list[Row] = []
    for row in rows:
        portion.append(row)
        if len(portion) == _CHUNK:
            yield portion
            portion = []
    if portion:
        yield portion


def _remembered(incoming: Wire, notes: Wire | None, stamp: datetime | None) -> Wire:
    """Return what `register` keeps of the first row that speaks of a record."""
    told = {**incoming, **(notes or {})}
    kept = {name: value for name, value in told.items() if value not in (None, "", [])}
    return kept | {"last_changed": format_stamp(stamp)} if stamp is not None else kept


def _unit_of(row: Row) -> UnitRow | None:
    return row if isinstance(row, UnitRow) else row.unit


def _stands_for_company(unit: KeptRecord) -> bool:
    register = unit.wire.get("register") or {}
    return not unit.wire.get("p_number") or bool(register.get("from_company"))


def _outcome(*, is_new: bool, changed: bool) -> Outcome:
    return "added" if is_new else "updated" if changed else "unchanged"
