"""A synced kind: a named set of fields with one audience."""

from dataclasses import dataclass, replace

from fieldvisit_sync.schema.audience import Audience
from fieldvisit_sync.schema.field import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What one sort of record is made of.

    Attributes:
        name: English snake_case name, also the laptop's table name.
        audience: who reads and writes it.
        fields: its synced fields, those of later versions behind the others; empty while the kind waits for its
            schema version.
        since: schema version from which laptops and servers hold it.
        by_server: True when only the server makes the records (conflicts, history).
        counted: False for records that are sent but not counted as a person's changes (audit of reads).
        in_history: True when later edits are listed in the record's history.
    """

    name: str
    audience: Audience
    fields: tuple[Field, ...] = ()
    since: int = 1
    by_server: bool = False
    counted: bool = True
    in_history: bool = True

    def field(self, name: str) -> Field | None:
        """Return the field called `name`, or None when this schema version does not know it."""
        return next((field for field in self.fields if field.name == name), None)

    def at(self, version: int) -> "Kind":
        """Return the kind as a schema version knows it: without the fields that came later."""
        return replace(self, fields=tuple(field for field in self.fields if field.since <= version))
