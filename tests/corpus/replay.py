"""Recorded messages against today's code: requests against the server, answers against the client."""

from collections import deque
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import select

from fieldvisit.store.bulk import upsert_rows
from fieldvisit.store.codec import wire_of_columns
from fieldvisit.store.engine import open_engine
from fieldvisit.store.outbox import Edit, OutboxState, outbox_row
from fieldvisit.store.outbox_rows import add_rows, change_rows
from fieldvisit.store.store import Store, Transaction
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit.sync_client.http import Server, ServerUnreachableError
from fieldvisit.sync_client.login import Enrolment, keep_enrolment
from fieldvisit_sync.protocol.login import TokenAnswer
from fieldvisit_sync.protocol.messages import Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import decode_frame, split_frames
from tests.corpus.exchange import SYNC, Exchange
from tests.corpus.scene import PEOPLE
from tests.drivers.hand_clock import HandClock
from tests.drivers.server_database import KEY
from tests.fuzz.server_side import ServerSide


class ServerReplay:
    """Sends recorded requests, in their order, to a server of today's code."""

    def __init__(self, server: ServerSide, clock: HandClock) -> None:
        self._server, self._clock = server, clock
        self._tokens: dict[str, str] = {}

    def answer(self, exchange: Exchange) -> bytes:
        """Return the server's answer to a request."""
        self._clock.set_wall(datetime.fromisoformat(exchange.at))
        if exchange.path == SYNC:
            frames = list(split_frames(exchange.request))
            answer = self._server.sync(frames, self._tokens[exchange.laptop], arrived=None)
            assert answer is not None
            return answer
        content = self._server.post(exchange.path, exchange.request)
        if exchange.path == "/v1/token":
            self._tokens[exchange.laptop] = msgspec.json.decode(content, type=TokenAnswer).token
        return content


class ReplayingServer(Server):
    """Answers one laptop with what its server answered when it was recorded.

    Before an answer is given, the edits of its request are put into the laptop's outbox as sent.
    """

    def __init__(self, store: Store, exchanges: Iterable[Exchange]) -> None:
        super().__init__("http://127.0.0.1:1")
        recorded = list(exchanges)
        self.left = deque(exchange for exchange in recorded if exchange.path == SYNC)
        self._sign_in = {exchange.path: exchange.answer for exchange in recorded}
        self._store = store

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Return the next recorded answer to a sync; signing in is answered alike every time."""
        if path != SYNC:
            return self._sign_in[path]
        if not self.left:
            raise ServerUnreachableError
        exchange = self.left.popleft()
        header, *frames = split_frames(exchange.request)
        batch = decode_frame(header, SyncRequest).batch
        with self._store.maintain() as connection:
            for number, packed in enumerate(frames):
                assert batch is not None
                for mutation in decode_frame(packed, list[Mutation]):
                    _put_as_sent(connection, mutation, batch.id, number)
        if exchange.lost:
            raise ServerUnreachableError
        return exchange.answer


def open_laptop(path: Path, name: str, clock: HandClock) -> Store:
    """Return a fresh store of a person in the scene."""
    store = Store(open_engine(path, KEY, create=True), clock)
    person = PEOPLE[name]
    keep_enrolment(store, Enrolment("http://127.0.0.1:1", person.enrolment, person.key))
    return store


def answers_of(content: bytes) -> list[SyncAnswer]:
    """Return the parts of a sync's answer."""
    return [decode_frame(packed, SyncAnswer) for packed in split_frames(content)]


def _put_as_sent(connection: Transaction, mutation: Mutation, batch: str, frame: int) -> None:
    table = KIND_TABLES[mutation.kind]
    row = connection.execute(select(table).where(table.c.id == mutation.record)).mappings().first()
    if mutation.op == "delete":
        connection.execute(table.delete().where(table.c.id == mutation.record))
    else:
        before = {} if row is None else wire_of_columns(mutation.kind, row)
        version = 0 if row is None else row["version"]
        upsert_rows(connection, mutation.kind, [(mutation.record, version, before | mutation.new)])
    edit = Edit(
        *(mutation.kind, mutation.record, mutation.op, mutation.base, mutation.new, mutation.old),
        "corpus",
        mutation.group,
    )
    made = outbox_row(edit, datetime.fromisoformat(mutation.at))
    add_rows(connection, [made | {"id": mutation.id, "at": mutation.at}])
    sent = {"state": OutboxState.SENT, "batch": batch, "frame": frame}
    change_rows(connection, OUTBOX.c.id == mutation.id, sent)
