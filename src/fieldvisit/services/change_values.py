"""Fields and values of any record as a person reads them: names for ids, words for codes, days for texts."""

from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.agreed_expectations import read_expectations
from fieldvisit.services.area_words import group_name, trade_name
from fieldvisit.store.codec import from_wire
from fieldvisit.store.reader import PersonsLockedError, Reader
from fieldvisit.store.repositories.sync_review import wire_row
from fieldvisit_sync.schema.field import Merge, Type
from fieldvisit_sync.schema.registry import KINDS

_CODES = {
    ("visit", "status"): "visit_status",
    ("call", "result"): "call_result",
    ("call", "reason"): "call_reason",
    ("checklist_line", "answer"): "offer_answer",
    ("follow_up", "deadline_kind"): "deadline_kind",
    ("inquiry", "channel"): "inquiry_channel",
    ("inquiry", "source"): "inquiry_source",
    ("consent", "how"): "consent_how",
    ("consent", "fields"): "consent_field",
    ("partner_request", "state"): "request_state",
    ("partnership", "state"): "agreement_state",
    ("commitment", "state"): "commitment_state",
    ("placement", "state"): "placement_state",
    ("commitment", "failure"): "match_failure",
    ("need", "state"): "need_state",
    ("offer", "state"): "offer_edition_state",
    ("offer_proposal", "state"): "proposal_state",
    ("offer_proposal", "part"): "offer_part",
    ("shortlist", "state"): "shortlist_state",
    ("campaign", "goal_counts"): "goal_counts",
    ("production_unit", "size_band"): "size_band",
}
_OUTCOMES = {("visit", "outcome"), ("commitment", "type"), ("partnership", "they_open_type")}
_OFFERS = {("checklist_line", "offer"), ("visit", "bag"), ("offer", "code"), ("offer_proposal", "code")}
CODED = frozenset(
    {*_CODES, *_OUTCOMES, *_OFFERS, ("partner_request", "partner"), ("note_answer", "question")}
)
"""Text fields that hold a code: a person chooses them and does not write them."""

_NAME_FIELDS = {
    "candidate": "reference",
    "need": "occupation",
    "shortlist": "purpose",
    "follow_up": "title",
    "setting": "name",
    "offer": "title",
}
"""The field that names a record of a kind; other kinds have `name` or are named by their workplace."""

_OWNER_FIELDS = {
    "consent": "candidate",
    "shortlist_entry": "candidate",
    "offer": "code",
    "offer_proposal": "code",
}
"""The field that leads to what a record of a kind belongs to; of other kinds it is the workplace."""

_PLACE_THROUGH = ("unit", "visit", "shortlist", "commitment", "campaign_target")
"""Fields that lead to the workplace a record is about, the nearest first."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after; values are text, numbers, days, moments, tuples of words, or None for empty.

    Attributes:
        kind: the record's kind.
        field: its field.
        prose: a longer text that is merged by words.
    """

    kind: str
    field: str
    before: Any
    after: Any
    prose: bool = False


class Naming:
    """Reads names and words in one moment of the store; what was asked for once is remembered.

    Args:
        reader: the moment.
        reference: the shipped words.
        language: `en`, else Danish.
    """

    def __init__(self, reader: Reader, reference: ReferenceData, language: str = "da") -> None:
        self._reader = reader
        self._reference = reference
        self._language = language
        self._rows: dict[tuple[str, str], dict[str, Any]] = {}

    def row(self, kind: str, record: str | None) -> dict[str, Any]:
        """Return a record's fields in wire form; nothing when it is not here or personal data is locked."""
        if record is None:
            return {}
        key = kind, record
        if key not in self._rows:
            try:
                self._rows[key] = wire_row(self._reader, kind, record) or {}
            except PersonsLockedError:
                self._rows[key] = {}
        return self._rows[key]

    def is_locked(self, kind: str) -> bool:
        """Say whether values of a kind may not be shown now (G4)."""
        return self._reader.is_locked(kind)

    def user(self, user: str | None) -> str:
        """Return a colleague's name; empty when unknown."""
        return str(self.row("user", user).get("name") or "")

    def place(self, kind: str, record: str | None, fields: dict[str, Any] | None = None) -> str:
        """Return the name of the workplace a record is about; empty when it is about none.

        Args:
            kind: the record's kind.
            record: its id.
            fields: its fields when they are known, also of a record that is deleted.
        """
        known = self.row(kind, record) if fields is None else fields
        if kind == "production_unit":
            return str(known.get("name") or "")
        for name in _PLACE_THROUGH:
            field = KINDS[kind].field(name)
            if field is not None and field.refers_to and known.get(name):
                return self.place(field.refers_to, known[name])
        return ""

    def title(self, kind: str, record: str | None) -> str:
        """Return what a person calls a record: its own name, or that of its workplace."""
        fields = self.row(kind, record)
        own = fields.get(_NAME_FIELDS.get(kind, "name"))
        return str(own) if own else self.place(kind, record)

    def belongs_to(self, kind: str, record: str | None) -> str:
        """Return what a record belongs to, a person, an offer or a workplace; empty where the title says it or none is."""
        field = _OWNER_FIELDS.get(kind)
        known = self.row(kind, record).get(field) if field else None
        found = str(self.value(kind, field, known) or "") if field else self.place(kind, record)
        return "" if found == self.title(kind, record) else found

    def change(self, kind: str, field: str, before: Any, after: Any) -> FieldChange:
        """Return a change of a field given in wire form."""
        known = KINDS[kind].field(field)
        prose = known is not None and known.merge is Merge.TEXT
        return FieldChange(
            kind, field, self.value(kind, field, before), self.value(kind, field, after), prose
        )

    def value(self, kind: str, field: str, wire: Any) -> Any:
        """Return a wire value as a person reads it; see `FieldChange`. Nothing while personal data is locked."""
        known = KINDS[kind].field(field)
        if wire is None or wire in ("", []) or self.is_locked(kind):
            return None
        if known is None:
            return _plain(wire)
        if known.type is Type.REFERENCE and known.refers_to:
            return self.title(known.refers_to, wire) or None
        if known.type is Type.LABELS:
            return tuple(self._word(kind, field, label) for label in wire)
        if known.type is Type.TEXT:
            return self._word(kind, field, wire)
        if known.type is Type.JSON:
            return _plain(wire)
        try:
            return from_wire(known, wire)
        except (TypeError, ValueError):
            # Of a version that writes the field otherwise: one value must not hide all others.
            return _plain(wire)

    def _word(self, kind: str, field: str, code: str) -> str:
        place = kind, field
        if place in _CODES:
            return self._reference.word(_CODES[place], code, self._language)
        if place in {("area", "trades"), ("candidate", "sections")}:
            return trade_name(self._reference, code, self._language)
        if place == ("commitment", "expectations"):
            template = self._reference.standard_template
            said = [
                f"{asked.wording(self._language)} {answer}"
                for asked, answer in read_expectations(template, [code])
            ]
            return next(iter(said), code)
        if place == ("area", "groups"):
            return group_name(self._reference, code, self._language)
        if place in _OUTCOMES and code in self._reference.outcome_types:
            return self._reference.outcome_types[code].name(self._language)
        if place in _OFFERS and code in self._reference.catalogue:
            return self._reference.catalogue[code].texts(self._language).name
        if place == ("partner_request", "partner"):
            return self.municipality(code)
        if place == ("note_answer", "question"):
            return self.question(code)
        return code

    def municipality(self, code: str) -> str:
        """Return the name of a municipality without the word for it."""
        reference = self._reference
        known = reference.municipalities.get(code) or reference.example_municipalities.get(code)
        return known.name.partition(" (")[0].removesuffix(" Kommune") if known else code

    def question(self, question: str) -> str:
        """Return a question of the visit template; empty for the free note."""
        template = self._reference.standard_template
        found = (known for known in template if known.id == question)
        return next((known.wording(self._language) for known in found), "")


def is_equal(one: Any, other: Any) -> bool:
    """Say whether two wire values are the same; an empty list is no value, and true is not 1."""
    first, second = (None if value == [] else value for value in (one, other))
    return bool(first == second) and isinstance(first, bool) == isinstance(second, bool)


def _plain(value: Any) -> Any:
    """Return any JSON value as text or number: nested names and values one after another."""
    if isinstance(value, dict):
        parts = (f"{name} {_plain(item)}" for name, item in value.items() if item not in (None, "", [], {}))
        return ", ".join(parts) or None
    if isinstance(value, list):
        return "; ".join(str(_plain(item)) for item in value) or None
    return value
