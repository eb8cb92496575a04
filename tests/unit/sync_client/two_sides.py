"""One server and two laptops that hold the same, to plant differences on either side: real client, real server code.

A difference is planted as a fault would leave it: the row is wrong and nothing was told. Where the sums are to agree
with what is there (a row that never arrived), they are moved along.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, select, update

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.store.engine import open_engine
from fieldvisit.store.pages import forget_deleted, proofs, set_version, store_page
from fieldvisit.store.store import Store
from fieldvisit.store.tables import DIGEST as OWN_DIGEST
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit.sync_client.login import Enrolment, keep_enrolment
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.merge.digest import digest_text, record_digest
from fieldvisit_sync.protocol.messages import Proof
from fieldvisit_sync.protocol.messages import Row as WireRow
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.accounts import Account, add_account
from fieldvisit_sync.server.administration import create_code, create_municipality
from fieldvisit_sync.server.digests import recount
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import DIGEST, RECORD
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.drivers.hand_clock import HandClock
from tests.drivers.saved_rows import SavedRows
from tests.drivers.server_database import DatabasePlace
from tests.fuzz.laptop import STORE_KEY, FuzzLaptop
from tests.fuzz.line import Line
from tests.fuzz.server_side import ServerSide

CODE = "0998"
SIZES = {"need": 1, "visit": 300, "contact": 3_000}
CITIZENS = 40
PEOPLE = {"mette": Role.CONSULTANT, "sofie": Role.CASEWORKER}
WEEK = 8 * 24 * 3_600.0


class CountedLine(Line):
    """A line that counts the requests of a sync and their bytes, those of signing in left out."""

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Carry a request."""
        content = super().post(path, body, media_type, token, patient=patient)
        if path == "/v1/sync":
            self.requests += 1
            self.bytes_up += len(body)
            self.bytes_down += len(content)
        return content


@dataclass
class TwoSides:
    """A server and its laptops.

    Attributes:
        laptops: by login.
        ids: kind to ids of the records made at the start.
    """

    server: ServerSide
    clock: HandClock
    laptops: dict[str, FuzzLaptop] = field(default_factory=dict)
    ids: dict[str, list[str]] = field(default_factory=dict)
    _start: tuple[SavedRows, datetime, dict[str, list[str]]] | None = None

    def keep_start(self) -> None:
        """Remember what both sides hold."""
        for laptop in self.laptops.values():
            laptop.keep_start()
        ids = {kind: list(records) for kind, records in self.ids.items()}
        self._start = (self.server.save(), self.clock.now(), ids)

    def begin_again(self) -> None:
        """Put both sides back to what they held at `keep_start`."""
        assert self._start is not None
        rows, began, ids = self._start
        self.clock.set_wall(began)
        self.server.load(rows)
        self.ids = {kind: list(records) for kind, records in ids.items()}
        for laptop in self.laptops.values():
            laptop.begin_again()

    def sync(
        self,
        login: str = "mette",
        *,
        line: Line | None = None,
        between: Callable[[int], bool] | None = None,
    ) -> SyncReport:
        """Sync one laptop; `between` as in `FuzzLaptop.sync`."""
        self.clock.pass_time(60)
        report = self.laptops[login].sync(line or CountedLine(self.server, login), 5_000, between)
        assert report is not None
        return report

    def sync_after_a_week(self, login: str = "mette") -> SyncReport:
        """Sync when contents are due to be compared."""
        self.clock.pass_time(WEEK)
        return self.sync(login)

    def held(self, kind: str, login: str = "mette") -> dict[str, tuple[int, dict[str, Any]]]:
        """Return what a laptop holds of a kind, with its version."""
        rows = self.laptops[login].rows(kind)
        return {record: row for (_, record), row in rows.items()}

    def own_proof(self, kind: str, login: str = "mette") -> Proof | None:
        """Return what a laptop's kept sums say of a kind."""
        with self.laptops[login].store.maintain() as connection:
            return proofs(connection).get(kind)

    def on_server(self, kind: str) -> dict[str, tuple[int, dict[str, Any]]]:
        """Return what the server holds of a kind, deleted records left out."""
        query = select(RECORD).where(RECORD.c.kind == kind, RECORD.c.deleted == 0)
        with self.server.database.read() as connection:
            rows = connection.execute(query).all()
        return {row.id: (row.version, _filled(msgspec.json.decode(row.fields))) for row in rows}

    def server_sums(self, kind: str) -> tuple[int, str]:
        """Return count and digest of a kind as the server keeps them up."""
        with self.server.database.read() as connection:
            rows = connection.execute(select(DIGEST).where(DIGEST.c.kind == kind)).all()
        return sum(row.count for row in rows), digest_text(sum(int(row.sum, 16) for row in rows))

    def agrees(self, kind: str, login: str = "mette") -> bool:
        """Say whether rows and kept sums of both sides are the same, by a count of our own."""
        held = self.held(kind, login)
        total = digest_text(
            sum(record_digest(kind, record, version) for record, (version, _) in held.items())
        )
        proof = self.own_proof(kind, login) or Proof(count=0, digest=digest_text(0))
        return (
            held == self.on_server(kind)
            and (proof.count, proof.digest) == (len(held), total)
            and self.server_sums(kind) == (len(held), total)
        )

    def some(self, kind: str, count: int = 1) -> list[str]:
        """Return ids of records that both sides hold, from all over the kind; makes one where none is left."""
        ids = self._ids(kind)
        if not ids:
            self.add_there(kind, new_id())
            assert self.sync().proof.ok
            ids = self._ids(kind)
        return [ids[len(ids) * place // (count + 1)] for place in range(1, count + 1)]

    def _ids(self, kind: str) -> list[str]:
        query = select(RECORD.c.id).where(RECORD.c.kind == kind, RECORD.c.deleted == 0).order_by(RECORD.c.id)
        with self.server.database.read() as connection:
            return list(connection.scalars(query))

    # Differences on the laptop.

    def lose_here(self, kind: str, record: str, *, told: bool = True) -> None:
        """Lose a row of mette's laptop; `told` says that the kept sum knows it."""
        table = KIND_TABLES[kind]
        with self.laptops["mette"].store.maintain() as connection:
            version = connection.scalars(select(table.c.version).where(table.c.id == record)).one()
            connection.execute(delete(table).where(table.c.id == record))
            if told:
                forget_deleted(connection, kind, record, version)

    def add_here(self, kind: str, record: str) -> None:
        """Give mette's laptop a row that the server never had."""
        with self.laptops["mette"].store.maintain() as connection:
            store_page(connection, [], [WireRow(kind=kind, id=record, version=1, fields={"note": "fremmed"})])

    def misnumber_here(self, kind: str, record: str) -> None:
        """Let mette's laptop think that it has another version."""
        with self.laptops["mette"].store.maintain() as connection:
            set_version(connection, kind, record, 7)

    def alter_here(self, kind: str, record: str) -> None:
        """Change what a row of mette's laptop holds, at the version it has."""
        table = KIND_TABLES[kind]
        with self.laptops["mette"].store.maintain() as connection:
            connection.execute(update(table).where(table.c.id == record).values(note="forkert"))

    def missum_here(self, kind: str) -> None:
        """Make the kept sum of mette's laptop wrong."""
        with self.laptops["mette"].store.maintain() as connection:
            wrong = update(OWN_DIGEST).where(OWN_DIGEST.c.kind == kind)
            connection.execute(wrong.values(rows=OWN_DIGEST.c.rows + 1, sum="0" * 32))

    # Differences on the server.

    def lose_there(self, kind: str, record: str) -> None:
        """Lose a record of the server."""
        self._at_the_server(kind, [delete(RECORD).where(RECORD.c.kind == kind, RECORD.c.id == record)])

    def add_there(self, kind: str, record: str) -> None:
        """Give the server a record that no feed has told."""
        with self.server.database.read() as connection:
            first = select(func.min(RECORD.c.seq)).scalar_subquery()
            row = connection.execute(select(RECORD).where(RECORD.c.seq == first)).mappings().one()
        place = {"kind": kind, "id": record, "seq": min(row["seq"], 0) - 1, "seen_by": None}
        standing = {"audience": KINDS[kind].audience.name, "fields": "{}", "deleted": 0, "version": 1}
        self._at_the_server(kind, [insert(RECORD).values({**row, **place, **standing})])

    def misnumber_there(self, kind: str, record: str) -> None:
        """Give a record of the server another version that no feed has told."""
        mine = update(RECORD).where(RECORD.c.kind == kind, RECORD.c.id == record)
        self._at_the_server(kind, [mine.values(version=RECORD.c.version + 2)])

    def alter_there(self, kind: str, record: str) -> None:
        """Change what a record of the server holds, at the version it has."""
        mine = update(RECORD).where(RECORD.c.kind == kind, RECORD.c.id == record)
        self._at_the_server(kind, [mine.values(fields='{"note": "rettet udenom"}')])

    def missum_there(self, kind: str, *, count: int = 0) -> None:
        """Make the server's kept sum, or its count, wrong."""
        values: dict[str, Any] = {"count": DIGEST.c.count + count} if count else {"sum": "0" * 32}
        with self.server.database.transaction() as connection:
            connection.execute(update(DIGEST).where(DIGEST.c.kind == kind).values(values))
        self.server.forget()

    def _at_the_server(self, kind: str, statements: Sequence[Any]) -> None:
        with self.server.database.transaction() as connection:
            for statement in statements:
                connection.execute(statement)
            recount(connection, CODE, [kind])
        self.server.forget()


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, [])}


@contextmanager
def two_sides(place: DatabasePlace, folder: Path) -> Iterator[TwoSides]:
    """Make a server with records of all sizes and laptops that have synced."""
    clock = HandClock()
    database = place.open()
    sides = TwoSides(ServerSide(database, clock), clock)
    try:
        _enrol(sides, folder)
        _fill(sides)
        sides.keep_start()
        yield sides
    finally:
        for laptop in sides.laptops.values():
            laptop.store.close()
        database.close()


def _enrol(sides: TwoSides, folder: Path) -> None:
    server, clock = sides.server, sides.clock
    create_municipality(server.database, clock, folder, CODE, "Lindevang Kommune")
    reference = ReferenceData.load(resource_files.path("data"))
    for login, role in PEOPLE.items():
        account = Account(CODE, new_id(), login, login.title(), role)
        stamp = to_stamp(clock.now())
        server.database.write(partial(add_account, account=account, password_hash="", at=stamp))
        path = folder / f"{login}.db"
        store = Store(open_engine(path, STORE_KEY, create=True), clock)
        code = create_code(server.database, clock, login)["code"]
        line = Line(server, login)
        keep_enrolment(store, Enrolment(line.address, *line.enrol(login, code)))
        store.close()
        sides.laptops[login] = FuzzLaptop(login, path, clock, reference)


def _fill(sides: TwoSides) -> None:
    """Make the records on the server as other laptops of the same people would."""
    for login, kinds in {"mette": SIZES, "sofie": {"candidate": CITIZENS}}.items():
        laptop = sides.laptops[login]
        other = BareLaptop(
            sides.server.database,
            sides.clock,
            Identity(new_id(), laptop.user, CODE, PEOPLE[login]),
        )
        for kind, count in kinds.items():
            sides.ids[kind] = sorted(new_id() for _ in range(count))
            values = {"caseworker": laptop.user, "wishes": "dag"} if login == "sofie" else {"note": "aftalt"}
            other.push(*(other.edit(kind, record, **values) for record in sides.ids[kind]))
    for login in sides.laptops:
        report = sides.sync(login)
        assert (report.result, report.proof_ok) == ("done", True), report
