"""Records for the tests of the store's content, as services write them and as the server sends them."""

from collections.abc import Mapping
from typing import Any

from fieldvisit.store.batches import next_batch, store_results
from fieldvisit.store.codec import stamp_text
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entries
from fieldvisit.store.pages import store_page
from fieldvisit.store.store import Store
from fieldvisit_sync.protocol.messages import BatchAnswer, Mutation, MutationResult, Row

USER = "user-mette"
"""The user of the stores in these tests."""

OTHER = "user-karim"


def receive(store: Store, kind: str, record: str, version: int = 1, **fields: Any) -> None:
    """Store a record as a page from the server brings it."""
    with store.maintain() as connection:
        store_page(connection, [], [Row(kind=kind, id=record, version=version, fields=fields)])


def create_contact(store: Store, record: str = "c1", **values: object) -> None:
    """Write a contact as a service does."""
    with store.write("contact.add") as writer:
        writer.create("contact", {"unit": "u1", "name": "Rikke Dam", **values}, record)


def edit(store: Store, record: str = "c1", kind: str = "contact", **values: object) -> bool:
    """Change fields of a record as a service does."""
    with store.write("contact.edit") as writer:
        return writer.edit(kind, record, values)


def waiting(store: Store) -> list[OutboxEntry]:
    """Return the unsent mutations."""
    with store.read() as reader:
        return entries(reader.connection, OutboxState.OPEN, OutboxState.HELD)


def send(store: Store, most: int = 100) -> tuple[str, list[Mutation]]:
    """Freeze the next batch as a sync does; return its id and mutations."""
    with store.maintain() as connection:
        batch = next_batch(connection, most)
    assert batch is not None
    return batch.id, [mutation for frame in batch.frames for mutation in frame]


def answer(
    store: Store, batch: str, mutations: list[Mutation], results: Mapping[str, Any] | None = None
) -> None:
    """Store an answer that takes all mutations at version 2, or says what `results` names by record."""
    told = results or {}
    with store.maintain() as connection:
        result = [
            told.get(each.record) or MutationResult(id=each.id, status="applied", version=2)
            for each in mutations
        ]
        store_results(
            connection, BatchAnswer(id=batch, frames=1, results=result), stamp_text(store.clock.now())
        )
