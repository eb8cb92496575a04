"""What every schedule starts from, made once: a server and six open laptops that know the same few records."""

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.store.engine import open_engine
from fieldvisit.store.store import Store
from fieldvisit.sync_client.login import Enrolment, keep_enrolment
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import company_id, production_unit_id, shortlist_entry_id
from fieldvisit_sync.server import answer_parts
from fieldvisit_sync.server.accounts import Account
from fieldvisit_sync.server.administration import create_code, create_municipality, create_user
from tests.drivers.hand_clock import HandClock
from tests.drivers.saved_rows import SavedRows
from tests.drivers.server_database import DatabasePlace
from tests.fuzz.laptop import STORE_KEY, FuzzLaptop
from tests.fuzz.line import Line
from tests.fuzz.server_side import ServerSide

CODE = "0998"
CAST = (
    ("mette", "1", Role.CONSULTANT),
    ("karim", "1", Role.CONSULTANT),
    ("sofie", "1", Role.CASEWORKER),
    ("lena", "1", Role.TEAM_LEADER),
    ("mette", "2", Role.CONSULTANT),
    ("hanne", "1", Role.CASEWORKER),
)
"""Login, laptop and role; one consultant has two laptops."""

COMPANY = company_id(CODE, "99000015")
UNIT = production_unit_id(CODE, "9990000101")
RAM = Path("/dev/shm")


def memory_folder() -> str | None:
    """Return a folder in memory, where waiting for the disk costs nothing; None where there is none."""
    return str(RAM) if RAM.is_dir() else None


@dataclass
class Template:
    """A server and laptops that can be put back to their start.

    Attributes:
        server: the one server of all schedules.
        saved: its rows at the start.
        laptops: in the order of `CAST`.
        ids: record ids by short names.
    """

    server: ServerSide
    clock: HandClock
    folder: Path
    reference: ReferenceData
    saved: SavedRows = field(default_factory=dict)
    laptops: list[FuzzLaptop] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)


@contextmanager
def made_template(place: DatabasePlace) -> Iterator[Template]:
    """Make the start of all schedules over a fresh server database."""
    clock = HandClock()
    database = place.open()
    folder = Path(tempfile.mkdtemp(prefix="fieldvisit-fuzz-", dir=memory_folder()))
    reference = ReferenceData.load(resource_files.path("data"))
    template = Template(ServerSide(database, clock), clock, folder, reference)
    sizes = pytest.MonkeyPatch()
    # So small that most answers have several parts, and a cut can leave some of them.
    sizes.setattr(answer_parts, "PART_TEXT", 400)
    sizes.setattr(answer_parts, "PART_RESULTS", 2)
    try:
        _people(template)
        _records(template)
        template.saved = template.server.save()
        yield template
    finally:
        sizes.undo()
        for laptop in template.laptops:
            laptop.store.close()
        database.close()
        shutil.rmtree(folder, ignore_errors=True)


def _people(template: Template) -> None:
    server, clock, folder = template.server, template.clock, template.folder
    create_municipality(server.database, clock, folder, CODE, "Lindevang Kommune")
    logins = dict.fromkeys(login for login, _, _ in CAST)
    for login, device, role in CAST:
        if logins.pop(login, login) is None:
            account = Account(CODE, "", login, login.title(), role)
            create_user(server.database, clock, account, secrets.token_urlsafe(12))
        path = folder / f"{login}-{device}.db"
        store = Store(open_engine(path, STORE_KEY, create=True), clock)
        code = create_code(server.database, clock, login)["code"]
        line = Line(server, path.stem)
        keep_enrolment(store, Enrolment(line.address, *line.enrol(path.stem, code)))
        store.close()
        template.laptops.append(FuzzLaptop(path.stem, path, clock, template.reference))


def _records(template: Template) -> None:
    laptops = template.laptops
    lines = [Line(template.server, laptop.name) for laptop in laptops]
    mette, sofie, ids = laptops[0], laptops[2], template.ids

    def sync(*places: int) -> None:
        for place in places or range(len(laptops)):
            template.clock.pass_time(5)
            report = laptops[place].sync(lines[place], 5_000)
            assert report is not None
            assert (report.result, report.refused, report.proof_ok) == ("done", 0, True), report

    with sofie.store.write("fuzz.start") as writer:
        for name in ("citizen", "neighbour"):
            values = {"reference": f"B-{name}", "shown": name, "caseworker": sofie.user, "trade": "lager"}
            ids[name] = writer.create("candidate", {**values, "wishes": "dag", "certificates": ["truck"]})
    with mette.store.write("fuzz.start") as writer:
        writer.create("company", {"cvr": "99000015", "name": "Nordlys", "secondary_names": ["a"]}, COMPANY)
        writer.create(
            "production_unit",
            {"company": COMPANY, "p_number": "9990000101", "directions": "til venstre"},
            UNIT,
        )
        ids |= {"company": COMPANY, "unit": UNIT}
        ids["contact"] = writer.create("contact", {"unit": UNIT, "name": "Rikke", "note": "ringer selv"})
        ids["other"] = writer.create("contact", {"unit": UNIT, "name": "Bo", "note": "kort"})
        ids["visit"] = writer.create(
            "visit",
            {"unit": UNIT, "consultant": mette.user, "status": "planned", "bag": ["a"], "note": "aftalt"},
        )
        ids["need"] = writer.create(
            "need", {"unit": UNIT, "state": "open", "note": "to", "occupation": "lager"}
        )
        ids["shortlist"] = writer.create("shortlist", {"unit": UNIT, "owner": mette.user, "state": "open"})
    sync(0, 2)
    template.server.show_candidate(mette.workspace.who.user, CODE, ids["citizen"])
    with mette.store.write("fuzz.start") as writer:
        ids["entry"] = shortlist_entry_id(CODE, ids["shortlist"], ids["citizen"])
        writer.create(
            "shortlist_entry",
            {"shortlist": ids["shortlist"], "candidate": ids["citizen"], "state": "active"},
            ids["entry"],
        )
    sync()
    sync()
    for laptop in laptops:
        laptop.keep_start()
