"""Who wrote the value that shows, and when: what the rules of `field` decide by."""

import msgspec


class Origin(msgspec.Struct, array_like=True, frozen=True):
    """The edit behind a value.

    Attributes:
        version: the record's version that the edit made.
        at: corrected edit time (STAMP), never later than the receipt.
        mutation: the mutation's id; decides ties.
        user: the author.
        was: the version the edit made before a restore took it back, when it is here for the second time; else 0.
    """

    version: int
    at: str
    mutation: str
    user: str
    was: int = 0

    def is_later_than(self, other: "Origin") -> bool:
        """Say whether this edit was made after `other`; ties go to the greater mutation id (SYNC "Outbox")."""
        return (self.at, self.mutation) > (other.at, other.mutation)


class OpenConflict(msgspec.Struct, array_like=True, frozen=True):
    """A conflict of the record that waits for a person.

    Attributes:
        id: id of the conflict record.
        version: the record's version at which it arose; an edit based on this or a later one has seen it.
    """

    id: str
    version: int


class Side(msgspec.Struct, array_like=True, frozen=True):
    """One author's whole text among several that did not know of each other."""

    text: str
    by: Origin


class Sides(msgspec.Struct, array_like=True, frozen=True):
    """The texts a shown text was merged from.

    Attributes:
        base: the text all of them started from.
        sides: one per author; a single empty one when what was merged has been edited since.
    """

    base: str
    sides: tuple[Side, ...]


class Standing(msgspec.Struct, omit_defaults=True, frozen=True):
    """What the server remembers beside a record's fields.

    Attributes:
        made: the edit that made the record; it stands for every field not named in `fields`.
        fields: field to the edit that gave it its value.
        open: field to its open conflicts; the empty name stands for the record as a whole.
        gone: the deletion, while the record is deleted.
        content: the edit that notes what returns with the record while it is deleted; empty for the deletion itself.
        texts: text field to what the shown text was merged from; once somebody who saw it has edited it, to the edit since
            which its words stand in their order. Words of people stand here: a record that is gone keeps none.
        lost_seen: field to the versions, taken back by restores, that the authors of what stands there had seen: the newest
            of each epoch. The empty name stands for the record as a whole.
    """

    made: Origin
    fields: dict[str, Origin] = {}
    open: dict[str, tuple[OpenConflict, ...]] = {}
    gone: Origin | None = None
    content: str = ""
    texts: dict[str, Sides] = {}
    lost_seen: dict[str, tuple[int, ...]] = {}

    def of(self, field: str) -> Origin:
        """Return the edit behind the present value of `field`."""
        return self.fields.get(field, self.made)
