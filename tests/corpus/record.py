"""Records the messages of a schema version: real laptops and a real server over loopback, with a clock moved by hand.

    python -m tests.corpus.record 3

A released version's recording is never made anew: it shows what laptops and servers out there really send.
"""

import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import uuid_utils
import uvicorn

from fieldvisit.sync_client.http import Server, ServerUnreachableError
from fieldvisit_sync.schema.identity import consent_id, shortlist_entry_id
from fieldvisit_sync.schema.registry import kinds_at
from fieldvisit_sync.server.stamps import to_stamp
from tests.corpus.exchange import Exchange, save
from tests.corpus.scene import CITIZEN, CODE, PEOPLE, fill_server
from tests.drivers.hand_clock import HandClock
from tests.drivers.server_database import KEY, DatabasePlace
from tests.versions.build import Build

FOLDER = Path(__file__).parent
_START_SECONDS = 30


class RecordingServer(Server):
    """The line of one laptop; `loses_next` lets one answer of a sync get lost."""

    def __init__(self, address: str, laptop: str, clock: HandClock, kept: list[Exchange]) -> None:
        super().__init__(address)
        self.loses_next = False
        self._laptop, self._clock, self._kept = laptop, clock, kept

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Carry a request and keep it with its answer."""
        at = to_stamp(self._clock.now())
        answer = super().post(path, body, media_type, token, patient=patient)
        lost = self.loses_next and token is not None
        self._kept.append(Exchange(self._laptop, path, at, lost, body, answer))
        if lost:
            self.loses_next = False
            raise ServerUnreachableError
        return answer


class Recorder:
    """A municipality at one schema version, whose every message is kept."""

    def __init__(self, build: Build, folder: Path, address: str, clock: HandClock) -> None:
        self.kept: list[Exchange] = []
        self.version = build.version
        self._session = build.take("fieldvisit.sync_client.session", "SyncSession")
        self._clock = clock
        self._stores = {name: _open_store(build, folder, name, clock) for name in PEOPLE}
        self._lines = {name: RecordingServer(address, name, clock, self.kept) for name in PEOPLE}

    @property
    def now(self) -> datetime:
        """The time of the day."""
        return self._clock.now()

    def write(self, name: str, deed: Callable[[Any], object]) -> None:
        """Let a person do something."""
        self._clock.pass_time(60)
        with self._stores[name].write("corpus") as writer:
            deed(writer)

    def sync(self, *names: str, loses: bool = False) -> None:
        """Let people sync."""
        for name in names:
            self._clock.pass_time(15)
            self._lines[name].loses_next = loses
            self._session(self._stores[name], self._clock, server=self._lines[name]).run()

    def close(self) -> None:
        """Close the stores."""
        for store in self._stores.values():
            store.close()


def play(town: Recorder) -> None:
    """Let a small day pass: first syncs, edits, clashes, refusals, withdrawal, deletion, a lost answer."""
    ids = {
        name: f"01a20114-0000-7000-8000-00000000{number:02}d1"
        for number, name in enumerate(("unit", "contact", "other", "visit", "need", "list", "campaign"))
    }
    entry = shortlist_entry_id(CODE, ids["list"], CITIZEN)
    consent = consent_id(CODE, CITIZEN, ids["unit"])
    mette, hanne = PEOPLE["mette"].user, PEOPLE["hanne"].user

    def begin(writer: Any) -> None:
        writer.create("production_unit", {"name": "Nordlys Lager", "p_number": "9990000101"}, ids["unit"])
        writer.create("contact", {"unit": ids["unit"], "name": "Rikke Dam"}, ids["contact"])
        writer.create("contact", {"unit": ids["unit"], "name": "Bo Lind"}, ids["other"])
        visit = {"unit": ids["unit"], "consultant": mette, "status": "planned", "bag": ["folder"]}
        writer.create("visit", visit | {"note": "Vi mødes ved porten"}, ids["visit"])
        writer.create("need", {"unit": ids["unit"], "occupation": "lager", "posts": 2}, ids["need"])
        writer.create("shortlist", {"unit": ids["unit"], "owner": mette, "state": "open"}, ids["list"])

    citizen = {"reference": "K-0417", "shown": "Amina S.", "caseworker": hanne, "trade": "svejser"}
    town.write("hanne", lambda writer: writer.create("candidate", citizen, CITIZEN))
    town.write("mette", begin)
    town.sync("hanne", "mette")
    listed = {"shortlist": ids["list"], "candidate": CITIZEN, "state": "active"}
    town.write("mette", lambda writer: writer.create("shortlist_entry", listed, entry))
    town.sync("mette", "karim", "lena")
    for name, phone, note in (
        ("karim", "00000111", "Vi mødes ved den blå port"),
        ("mette", "00000112", "Vi mødes kl. 9 ved porten"),
    ):
        town.write(name, lambda writer, value=phone: writer.edit("contact", ids["contact"], {"phone": value}))
        town.write(name, lambda writer, value=note: writer.edit("visit", ids["visit"], {"note": value}))
    town.write("mette", lambda writer: writer.create("campaign", {"name": "Efterår"}, ids["campaign"]))
    town.sync("karim", "mette", "karim")
    given = {"candidate": CITIZEN, "unit": ids["unit"], "how": "samtale"}
    town.write("hanne", lambda writer: writer.create("consent", given, consent))
    town.sync("hanne", "mette")
    withdrawn = {"withdrawn_at": town.now}
    town.write("hanne", lambda writer: writer.edit("consent", consent, withdrawn))
    town.sync("hanne", "mette")
    town.write("karim", lambda writer: writer.delete("contact", ids["other"]))
    town.sync("karim")
    town.write("lena", lambda writer: write_newer(writer, town.version, ids["need"]))
    town.sync("lena")
    town.write("mette", lambda writer: writer.edit("need", ids["need"], {"posts": 3}))
    town.sync("mette", loses=True)
    town.sync("mette", "karim", "hanne", "lena")


def write_newer(writer: Any, version: int, need: str) -> None:
    """Write fields and kinds of later versions, as far as this one knows them."""
    known = kinds_at(version)
    values: dict[str, Any] = {"hours": 37, "course": "truckkort", "esco": ["4321"]}
    writer.edit("need", need, {name: value for name, value in values.items() if known["need"].field(name)})
    if "external_kpi" in known:
        writer.create("external_kpi", {"name": "Placering", "value": 12.0, "lower_is_better": True})
    if "offer" in known:
        writer.create("offer", {"code": "VP", "edition": 1, "title": "Virksomhedspraktik", "state": "draft"})
    if "offer_proposal" in known:
        proposal = {"code": "VP", "part": "pay", "before": "86,16 kr.", "proposed": "89,10 kr."}
        writer.create("offer_proposal", {**proposal, "by": PEOPLE["lena"].user, "state": "open"})
    if "personal_word" in known:
        writer.create("personal_word", {"owner": PEOPLE["lena"].user, "word": "skåneværn"})
    if "attachment" in known:
        writer.create(
            "attachment", {"name": "skilt.png", "media_type": "image/png", "size": 70, "sha256": "5f" * 32}
        )


def record(version: int) -> list[Exchange]:
    """Return the messages of a version."""
    numbers = count(1)
    vars(uuid_utils)["uuid7"] = lambda: f"01a20114-0000-7000-a000-{next(numbers):012}"
    clock, build = HandClock(), Build(version)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = DatabasePlace(None, folder, KEY)
        fill_server(place, clock)
        with _serving(build, place, clock) as address:
            recorder = Recorder(build, folder, address, clock)
            play(recorder)
            recorder.close()
    return recorder.kept


@contextmanager
def _serving(build: Build, place: DatabasePlace, clock: HandClock) -> Iterator[str]:
    opens = build.take("fieldvisit_sync.server.database", "open_database")
    makes = build.take("fieldvisit_sync.server.app", "create_app")
    with build.running():
        database = opens(place.url, place.data, place.key)
        app = makes(database, clock)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, ws="none", http="h11"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        # The listener queues requests until the server takes them.
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(_START_SECONDS)
        listener.close()
        database.close()


def _open_store(build: Build, folder: Path, name: str, clock: HandClock) -> Any:
    opens = build.take("fieldvisit.store.engine", "open_engine")
    stores = build.take("fieldvisit.store.store", "Store")
    keeps = build.take("fieldvisit.sync_client.login", "keep_enrolment")
    bound = build.take("fieldvisit.sync_client.login", "Enrolment")
    person = PEOPLE[name]
    with build.running():
        store = stores(opens(folder / f"{name}.db", KEY, create=True), clock)
        keeps(store, bound("http://127.0.0.1:1", person.enrolment, person.key))
    return store


if __name__ == "__main__":
    wanted = int(sys.argv[1])
    exchanges = record(wanted)
    save(FOLDER / f"v{wanted}", exchanges)
    print(f"{len(exchanges)} exchanges of version {wanted}")
