"""Attachments from one laptop to another: rows first, then the bytes, over lines that break (SYNC "Attachments", S5, S7).

Real stores, a real server process, the fault proxy between them.
"""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from fieldvisit.store import files
from fieldvisit.store.files import FileState
from fieldvisit.store.state import get_state
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.sync_client.session import SyncSession
from fieldvisit_sync.clock import SystemClock
from tests.drivers.fault_proxy import FaultProxy
from tests.journeys.server_town import ServerTown, embedded_town

__all__ = ["embedded_town"]

SIZE = 1_400_000
MOST_MORE = 64 * 1024
NOISE = random.Random(20261006)


@dataclass
class Pair:
    """Two laptops of colleagues, and Karim's workplace.

    Attributes:
        proxy: between both and the server.
    """

    proxy: FaultProxy
    mette: Store
    karim: Store
    unit: str

    def sync(self, laptop: Store) -> SyncReport:
        return SyncSession(laptop, SystemClock(), server=Server(self.proxy.url)).run()

    def attach(self, size: int = SIZE) -> str:
        """Let Mette attach noise; return its SHA-256."""
        content = NOISE.randbytes(size)
        with self.mette.write("test") as writer:
            name = files.keep_content(writer.connection, content)
            writer.create(
                "attachment",
                {
                    "unit": self.unit,
                    "name": "skilt.png",
                    "media_type": "image/png",
                    "size": size,
                    "sha256": name,
                }
                | {"by": writer.user, "added_at": writer.now},
            )
        assert name == hashlib.sha256(content).hexdigest()
        return name

    def state(self, laptop: Store, name: str) -> FileState | None:
        with laptop.read() as reader:
            return files.state_of(reader.connection, name)

    def content(self, laptop: Store, name: str) -> bytes | None:
        with laptop.read() as reader:
            return files.read_content(reader.connection, name)

    def passed(self) -> int:
        seen = self.proxy.seen()
        return int(seen["bytes_up"]) + int(seen["bytes_down"])


@pytest.fixture
def pair(laptops: Pair) -> Pair:
    """Both with nothing left to send or to fetch."""
    for laptop in (laptops.mette, laptops.karim):
        laptops.sync(laptop)
    return laptops


@pytest.fixture(scope="module")
def laptops(embedded_town: ServerTown, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    folder = tmp_path_factory.mktemp("laptops")
    mette, karim = (embedded_town.store(folder, login) for login in ("konsulent", "kollega"))
    with karim.read() as reader:
        responsible = get_state(reader.connection, "user")
    with mette.write("test") as writer:
        company = writer.create("company", {"name": "Nordlys"})
        unit = writer.create("production_unit", {"company": company, "responsible": responsible})
    with FaultProxy(embedded_town.server.url) as proxy:
        yield Pair(proxy, mette, karim, unit)
    mette.close()
    karim.close()


def test_that_a_file_reaches_the_responsible_colleague_and_is_proved_only_when_it_is_there(
    pair: Pair,
) -> None:
    name = pair.attach()
    with pair.mette.read() as reader:
        assert files.count_to_send(reader.connection) == 1
    report = pair.sync(pair.mette)
    assert (report.files.sent, report.files_waiting, report.pending) == (1, 0, 0)
    assert pair.state(pair.mette, name) is FileState.HERE
    assert pair.sync(pair.karim).files.fetched == 1
    assert pair.content(pair.karim, name) == pair.content(pair.mette, name) is not None


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_that_a_cut_file_goes_on_where_it_broke(pair: Pair, share: float) -> None:
    """Both ways, whichever of its pieces is cut; the rows are through by then."""
    before = pair.passed()
    pair.attach()
    assert pair.sync(pair.mette).result == "done"
    pair.sync(pair.karim)
    whole = pair.passed() - before
    before, name = pair.passed(), pair.attach()
    pair.proxy.cut_request_after(int(1024 * 1024 * share), nth=2)
    report = pair.sync(pair.mette)
    assert (report.result, report.files_waiting, report.files.sent) == ("done", 1, 0)
    assert pair.sync(pair.mette).files.sent == 1
    pair.proxy.cut_answer_after(int(1024 * 1024 * share), nth=2)
    assert pair.sync(pair.karim).files.fetched == 0
    assert pair.state(pair.karim, name) is FileState.WANTED
    assert pair.sync(pair.karim).files.fetched == 1
    assert pair.content(pair.karim, name) == pair.content(pair.mette, name) is not None
    assert pair.passed() - before <= max(1.1 * whole, whole + MOST_MORE), "a cut sent much of it again"


def test_that_what_was_sent_before_the_line_broke_is_reported(pair: Pair) -> None:
    pair.attach(10_000)
    pair.attach()
    pair.proxy.cut_request_after(20_000, nth=3)
    report = pair.sync(pair.mette)
    assert (report.files.sent, report.files_waiting) == (1, 1)
    assert pair.sync(pair.mette).files.sent == 1


def test_that_a_deleted_file_leaves_its_bytes_nowhere_but_in_the_trash(pair: Pair) -> None:
    name = pair.attach(50_000)
    pair.sync(pair.mette)
    pair.sync(pair.karim)
    with pair.mette.write("attachment.delete") as writer:
        writer.delete("attachment", _row_of(pair.mette, name))
    pair.sync(pair.mette)
    pair.sync(pair.karim)
    assert pair.state(pair.karim, name) is None
    assert pair.content(pair.mette, name) is not None, "the trash still names it"
    with pair.mette.maintain() as connection:
        connection.exec_driver_sql("DELETE FROM trash")
        assert files.forget_unnamed(connection) == 1
    assert pair.state(pair.mette, name) is None


def test_that_a_content_that_is_not_asked_for_stays_on_the_server_until_it_is(pair: Pair) -> None:
    name = pair.attach(files.MOST_BYTES // 3)
    pair.sync(pair.mette)
    assert pair.sync(pair.karim).files.fetched == 0
    assert pair.state(pair.karim, name) is None
    with pair.karim.maintain() as connection:
        files.want(connection, name, files.MOST_BYTES // 3)
    assert pair.sync(pair.karim).files.fetched == 1
    assert pair.content(pair.karim, name) == pair.content(pair.mette, name)


def _row_of(store: Store, name: str) -> str:
    with store.read() as reader:
        query = "SELECT id FROM attachment WHERE sha256 = ?"
        return str(reader.connection.exec_driver_sql(query, (name,)).scalar_one())
