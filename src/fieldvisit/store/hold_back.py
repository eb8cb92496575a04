"""Edits with something like a person number wait on the laptop until a person lets them go (D4, G12).

It happens in the transaction of the edit, so that no sync can come between writing and holding back.
"""

from collections.abc import Container, Mapping
from functools import cache
from typing import Any

from fieldvisit.domain.cpr_guard import FreeTextGuard
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.store.outbox import Edit, Filed, set_held
from fieldvisit.store.reader import Reader
from fieldvisit_sync.schema.field import Type
from fieldvisit_sync.schema.registry import KINDS

_NUMBERS = frozenset({"cvr", "p_number", "address_id", "industry_code"})
"""TEXT fields that hold another number by their nature."""


def hold_person_numbers(reader: Reader, guard: FreeTextGuard, edit: Edit, filed: Filed) -> bool:
    """Hold an edit back whose new texts look like a person number; let go of it once the number is gone.

    A held edit that somebody let go on purpose stays so until one of its texts is written anew.

    Args:
        reader: the transaction that writes the edit.
        guard: what a person number looks like.
        edit: what was changed.
        filed: the mutation that holds it.

    Returns:
        True when it is held back now.
    """
    numbers = StoredPNumbers(reader)
    if _looks(guard, numbers, edit.kind, edit.new):
        set_held(reader.connection, filed.mutation, held=True)
        return True
    left = {name: new for name, (_, new) in filed.changes.items()}
    if _looks(guard, numbers, edit.kind, edit.old) and not _looks(guard, numbers, edit.kind, left):
        set_held(reader.connection, filed.mutation, held=False)
    return False


class StoredPNumbers(Container[str]):
    """The P-numbers on this computer, asked one by one: they look like person numbers and are none."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __contains__(self, number: object) -> bool:
        return self._reader.count(ProductionUnit, p_number=str(number)) > 0


def _looks(guard: FreeTextGuard, p_numbers: Container[str], kind: str, values: Mapping[str, Any]) -> bool:
    texts = _texts(kind)
    return any(
        guard.has_person_number(value, p_numbers)
        for name, value in values.items()
        if name in texts and isinstance(value, str)
    )


@cache
def _texts(kind: str) -> frozenset[str]:
    return frozenset(
        field.name for field in KINDS[kind].fields if field.type is Type.TEXT and field.name not in _NUMBERS
    )
