"""Records that belong together, so that one history view leads from a company to its contacts, needs and promises."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.services.change_values import Naming
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.sync_review import rows_where, wire_row
from fieldvisit_sync.schema.registry import KINDS

_BELONGING = ("contact", "visit", "need", "commitment", "follow_up", "partnership", "call")
"""Kinds that belong to a workplace, in the order in which they are offered."""

_OF_VISIT = ("need", "commitment", "follow_up")
"""Kinds that were made in a visit."""

_MOST = 40
"""Records of one kind that are offered."""


@dataclass(frozen=True, slots=True)
class RelatedRecord:
    """A record whose history can be read.

    Attributes:
        kind: its kind.
        record: its id.
        name: what it is called; of one without a name its day, else empty.
    """

    kind: str
    record: str
    name: str


def related_records(
    workspace: Workspace, kind: str, record: str, language: str = "da"
) -> tuple[RelatedRecord, ...]:
    """Return the record itself and those that belong to it: a workplace's or visit's contacts, needs and promises.

    Records about people are never among them: these are reached through the pages that note who looked (G11).

    Args:
        workspace: the open profile.
        kind: the record's kind.
        record: its id.
        language: `en`, else Danish, for words of codes.
    """
    with workspace.store.read() as reader:
        naming = Naming(reader, workspace.reference, language)
        found = [RelatedRecord(kind, record, _name(naming, kind, record))]
        fields = naming.row(kind, record)
        if kind == "production_unit":
            # What was made for a double is moved by the server, which may not have answered yet.
            units = (record, *reader.doubles_of(record))
            found += _where(reader, naming, _BELONGING, "unit", units)
        elif kind == "visit":
            found += _where(reader, naming, _OF_VISIT, "visit", (record,))
            if fields.get("contact") and wire_row(reader, "contact", fields["contact"]):
                found.append(
                    RelatedRecord("contact", fields["contact"], _name(naming, "contact", fields["contact"]))
                )
        unit = fields.get("unit")
        if kind != "production_unit" and unit and wire_row(reader, "production_unit", unit):
            found.append(RelatedRecord("production_unit", unit, _name(naming, "production_unit", unit)))
    return tuple(found)


def _where(
    reader: Reader, naming: Naming, kinds: tuple[str, ...], field: str, values: Collection[str]
) -> list[RelatedRecord]:
    return [
        RelatedRecord(kind, record, _name_of(naming, kind, fields))
        for kind in kinds
        for record, fields in rows_where(reader, kind, field, values, _MOST).items()
    ]


def _name(naming: Naming, kind: str, record: str) -> str:
    return _name_of(naming, kind, naming.row(kind, record))


def _name_of(naming: Naming, kind: str, fields: Mapping[str, Any]) -> str:
    for field in ("name", "title", "occupation", "type", "reference"):
        if KINDS[kind].field(field) is not None and fields.get(field):
            return str(naming.value(kind, field, fields[field]) or "")
    for field in ("planned_at", "started_at", "at", "given_at", "review"):
        if KINDS[kind].field(field) is not None and fields.get(field):
            return str(fields[field])[: len("2026-10-06")]
    return ""
