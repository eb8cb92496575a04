"""Open workspaces for tests of services and screens: a real encrypted store, a clock that is told the time.

`workspace` is empty but for its enrolment; `opened_workspace` holds what Mette's laptop holds at 07:30 on the
acceptance day (named companies only), as a page from the server brings it. Test packages take these fixtures over
by plain imports in their `conftest.py`.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from fieldvisit import resource_files
from fieldvisit.demo import opening, workplaces
from fieldvisit.demo.scenario import Record, Scenario, load_scenario
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.store.state import set_state
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import Clock, FileClock
from fieldvisit_sync.protocol.messages import Row
from tests.drivers.new_store import new_store

MORNING = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)
"""07:30 in Denmark on the acceptance day."""

OpenWorkspace = Callable[..., Workspace]


@pytest.fixture(scope="session")
def reference() -> ReferenceData:
    """The shipped reference data."""
    return ReferenceData.load(resource_files.path("data"))


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    """The acceptance day."""
    return load_scenario()


@pytest.fixture
def clock(tmp_path: Path) -> FileClock:
    """A clock that stands on the acceptance day until a test moves it."""
    clock = FileClock(tmp_path / "clock.json")
    clock.set(MORNING, ticking=False)
    return clock


@pytest.fixture
def open_workspace(
    tmp_path: Path, clock: FileClock, reference: ReferenceData, scenario: Scenario
) -> Iterator[OpenWorkspace]:
    """Make workspaces: `open_workspace("mette", records)`; each user has a store of his own."""
    made: list[Workspace] = []

    def make(name: str = "mette", records: list[Record] | None = None) -> Workspace:
        path = tmp_path / f"{len(made)}-{name}" / "store.db"
        path.parent.mkdir(mode=0o700)
        store = enrolled_store(path, clock, scenario, name, records or [])
        made.append(Workspace(store, reference, clock))
        return made[-1]

    yield make
    for workspace in made:
        workspace.store.close()


@pytest.fixture
def workspace(open_workspace: OpenWorkspace) -> Workspace:
    """Mette's enrolled, empty profile."""
    return open_workspace("mette")


@pytest.fixture
def opened_workspace(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """Mette's profile at 07:30 with the named companies."""
    return open_workspace("mette", opening_of_the_day(scenario))


def enrolled_store(path: Path, clock: Clock, scenario: Scenario, name: str, records: list[Record]) -> Store:
    """Return a new store of one of the day's users, as `enrol` fills it; whoever asks closes it."""
    return new_store(
        path,
        clock,
        (name, msgspec.msgpack.encode(records)),
        lambda store: enrol(store, scenario, name, records),
    )


def enrol(store: Store, scenario: Scenario, name: str, records: list[Record]) -> None:
    """Give a new store to one of the day's users: what enrolment keeps, and records as a first page brings them."""
    user = next(user for user in scenario.users if user["id"] == name)
    who = {
        "user": scenario.id(name),
        "login": user["login"],
        "name": user["name"],
        "role": user["role"],
        "municipality": scenario.municipality,
        "municipality_name": scenario.document["org"]["name"],
        "device": user["device"],
    }
    rows = [Row(kind=kind, id=id_, version=1, fields=_filled(fields)) for kind, id_, fields in records]
    with store.maintain() as connection:
        set_state(connection, "user", scenario.id(name))
        set_state(connection, "enrolment", who)
        set_state(connection, "last_sync", MORNING.isoformat())
        set_state(connection, "last_contact", MORNING.isoformat())
        store_page(connection, [], rows)


def opening_of_the_day(scenario: Scenario) -> list[Record]:
    """Return the records of the named companies at 07:29, and the four users."""
    companies = workplaces.named_companies(scenario)
    units = [record for kind, record, _ in companies if kind == "production_unit"]
    users = [
        (
            "user",
            scenario.id(user["id"]),
            {name: user[name] for name in ("login", "name", "initials", "role")},
        )
        for user in scenario.users
    ]
    return [
        *users,
        *opening.settings(scenario),
        *opening.areas(scenario),
        *opening.campaign(scenario),
        *opening.match_events(scenario),
        *companies,
        *opening.targets(scenario, units),
        *opening.contact_log(scenario),
        *opening.candidates(scenario),
        *opening.planned_work(scenario),
        *opening.shortlists(scenario),
    ]


def opening_after_withdrawal(scenario: Scenario, person: str, shortlist: str) -> list[Record]:
    """Return the opening without a candidate who drew out; the shortlist he was on counts one withdrawal."""
    gone, left = scenario.id(person), scenario.id(shortlist)
    return [
        (kind, record, values | {"withdrawn": 1} if record == left else values)
        for kind, record, values in opening_of_the_day(scenario)
        if gone not in {record, values.get("candidate")}
    ]


def _filled(values: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None and value != []}
