"""What the laptop holds when a screen is opened: a real store for each part of the day, made by the services themselves."""

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from itertools import chain
from pathlib import Path

from fieldvisit import resource_files
from fieldvisit.demo.scenario import Record, Scenario, load_scenario
from fieldvisit.demo.seeding import opening_records
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.attach_file import attach_bytes
from fieldvisit.services.edit_company import NewCompany, create_company, find_unit, set_next_contact
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.log_call import log_call
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.sync_log import PastSync, note_sync
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Row
from tests.fixtures_workspace import MORNING, enrolled_store, opening_of_the_day
from tests.unit.services.nordlys import KORNBLOMST, KVADRAT, NORDLYS, answers

AFTERNOON = datetime(2026, 10, 6, 13, 46, tzinfo=UTC)
"""15:46 in Denmark, when the line breaks on the acceptance day."""

MENTOR_PAY = "Op til 161,74 kr. i timen for frikøb af en medarbejder."

LATE = MORNING.replace(day=30)
"""Past the days that data about people may be kept without a sync."""


class Scene(StrEnum):
    """Whose laptop, and when."""

    MORNING = "morning"
    """Mette's at 07:30."""
    OFFLINE = "offline"
    """The same without a line."""
    EMPTY = "empty"
    """Mette's before anything came."""
    LATE = "late"
    """Mette's, weeks after the last sync."""
    VISIT = "visit"
    """Mette's at Nordlys Metal, everything written."""
    CHANGED = "changed"
    """Mette's at 15:46: changes wait."""
    CONFLICT = "conflict"
    """The same after Karim's other values came."""
    DOUBLE = "double"
    """Mette's, with Nordlys Metal written down twice."""
    WAITING = "waiting"
    """Mette's, whose store is busy."""
    BROKEN = "broken"
    """Mette's, whose store cannot be read."""
    CASEWORKER = "caseworker"
    """Hanne's."""
    LEADER = "leader"
    """Birgitte's at 16:00."""
    LEADER_EMPTY = "leader_empty"
    """Birgitte's before anything came."""
    ADMINISTRATOR = "administrator"
    """Dorte's, who says who covers what."""


@cache
def reference() -> ReferenceData:
    """Return the shipped reference data."""
    return ReferenceData.load(resource_files.path("data"))


@cache
def scenario() -> Scenario:
    """Return the acceptance day."""
    return load_scenario()


def set_scene(scene: Scene, folder: Path) -> Workspace:
    """Return a workspace as the scene has it, with a store of its own in a folder."""
    moment = {
        Scene.LATE: LATE,
        Scene.CHANGED: AFTERNOON,
        Scene.CONFLICT: AFTERNOON,
        Scene.LEADER: datetime(2026, 10, 6, 14, 0, tzinfo=UTC),
    }.get(scene, MORNING)
    owner = {Scene.LEADER: "birgitte", Scene.LEADER_EMPTY: "birgitte", Scene.CASEWORKER: "hanne"}.get(
        scene, "mette"
    )
    clock = FileClock(folder / "clock.json")
    clock.set(MORNING, ticking=False)
    records: list[Record] = []
    if scene is Scene.ADMINISTRATOR:
        records = [record for record in opening_of_the_day(scenario()) if record[0] in {"user", "area"}]
    elif scene is Scene.LEADER:
        records = records_at_four(scenario())
    elif scene not in {Scene.EMPTY, Scene.LEADER_EMPTY}:
        records = municipality(scenario())
    store = enrolled_store(folder / "store.db", clock, scenario(), owner, records)
    if scene is Scene.ADMINISTRATOR:
        _promote(store)
    workspace = Workspace(store, reference(), clock)
    # What the morning's sync leaves behind besides its records.
    began = MORNING - timedelta(seconds=4)
    morning = PastSync(started=began, ended=MORNING, result="done", received=len(records), proof_ok=True)
    note_sync(workspace, morning)
    _PREPARATIONS.get(scene, lambda _: None)(workspace)
    clock.set(moment, ticking=False)
    return workspace


def _promote(store: Store) -> None:
    """Make the enrolled colleague the municipality's administrator, whom the scenario does not have."""
    with store.maintain() as connection:
        kept = get_state(connection, "enrolment")
        set_state(connection, "enrolment", {**kept, "name": "Dorte Holm", "role": "administrator"})


def receive(workspace: Workspace, kind: str, record: str, **fields: object) -> None:
    """Store a record as a page from the server brings it."""
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind=kind, id=record, version=3, fields=fields)])


def _visit(workspace: Workspace) -> None:
    visit = scenario().id("v1")
    start_visit(workspace, visit)
    for name in ("s08", "s09", "s10", "s11", "s12", "s13"):
        answer_questions(workspace, visit, answers(scenario(), name))
    for number, occupation, kept in (
        (KVADRAT, "it-supporter", {}),
        (KORNBLOMST, "bager", {"state": "filled"}),
    ):
        add_need(workspace, number, {"occupation": occupation, "start": date(2026, 10, 26), **kept})
    attach_bytes(workspace, scenario().unit_id(NORDLYS), "Porten mod syd.txt", b"Kun til varer.")


def _change(workspace: Workspace) -> None:
    unit = scenario().unit_id(NORDLYS)
    set_next_contact(workspace, unit, date(2026, 10, 13))
    edit_contact(workspace, scenario().id("ct-nordlys"), {"phone": "00 00 01 11"})
    log_call(workspace, scenario().unit_id(KORNBLOMST), "no", reason="no_time")


def _clash(workspace: Workspace) -> None:
    _change(workspace)
    by_karim = {"shown_by": scenario().id("karim"), "shown_at": "2026-10-06T11:05:00.000Z"}
    by_mette = {"other_by": scenario().id("mette"), "other_at": "2026-10-06T07:38:00.000Z"}
    people = {**by_karim, **by_mette, "state": "open"}
    unit, contact = scenario().unit_id(NORDLYS), scenario().id("ct-nordlys")
    clashes = (
        ("cf1", "production_unit", unit, "next_contact", "2026-10-15", "2026-10-13"),
        ("cf2", "contact", contact, "mail", "rikke.dam@nordlysmetal.example", "rda@nordlysmetal.example"),
        ("cf3", "contact", contact, "role", "Produktionschef", "Værkfører"),
    )
    for name, kind, record, field, shown, other in clashes:
        values = {"record_kind": kind, "record_id": record, "field": field, "shown": shown, "other": other}
        receive(workspace, "conflict", name, **values, **people)


def _write_twice(workspace: Workspace) -> None:
    with workspace.store.read() as reader:
        unit = find_unit(reader, NORDLYS)
    twin = NewCompany(
        name="Nordlys Metl",
        cvr="99000988",
        street=unit.street,
        house_number=unit.house_number,
        postcode=unit.postcode,
        town=unit.town,
        phone="00 00 09 99",
    )
    create_company(workspace, twin)


def _call(workspace: Workspace) -> None:
    log_call(workspace, "99000538", "no", reason="no_time")
    log_call(workspace, "99000791", "yes", book_at=datetime(2026, 10, 13, 7, tzinfo=UTC))
    log_call(workspace, "99000678", "call_back")


def _lead(workspace: Workspace) -> None:
    _call(workspace)
    for kind, record, fields in corrections(scenario()):
        receive(workspace, kind, record, **fields)


def corrections(scenario: Scenario) -> list[Record]:
    """Return what was proposed to an offer of the bag: one correction was approved, one waits."""
    mette, birgitte = scenario.id("mette"), scenario.id("birgitte")
    asked = {"code": "mentor", "by": mette, "at": "2026-10-06T12:50:00.000Z"}
    why = "Satsen er ny fra 1. juli."
    pay = {"part": "pay", "before": "En kollega bliver frikøbt fra sit arbejde.", "proposed": MENTOR_PAY}
    answer = {"state": "approved", "answer": "Tak, godt set.", "decided_by": birgitte}
    edition = {"code": "mentor", "edition": 2, "pay": MENTOR_PAY, "description": why, "state": "approved"}
    check = {"part": "check_date", "before": "2026-10-01", "proposed": "2027-01-01", "state": "open"}
    return [
        (
            "offer_proposal",
            "op1",
            {**asked, **pay, **answer, "reason": why, "decided_at": "2026-10-06T13:40:00.000Z"},
        ),
        ("offer", "oe1", {**edition, "approved": "2026-10-06", "approved_by": birgitte, "proposal": "op1"}),
        ("offer_proposal", "op2", {**asked, **check, "reason": "Loven er ændret, og teksten passer."}),
    ]


_PREPARATIONS: dict[Scene, Callable[[Workspace], None]] = {
    Scene.VISIT: _visit,
    Scene.CHANGED: _change,
    Scene.CONFLICT: _clash,
    Scene.DOUBLE: _write_twice,
    Scene.LEADER: _lead,
}


def municipality(scenario: Scenario, without: Collection[str] = ()) -> list[Record]:
    """Return all that stands at 07:29, the users first; without what some of them write."""
    users = [record for record in opening_of_the_day(scenario) if record[0] == "user"]
    written = (records for writer, records in opening_records(scenario).items() if writer not in without)
    return [*users, *chain.from_iterable(written)]


def records_at_four(scenario: Scenario) -> list[Record]:
    """Return what the leader's laptop holds at 16:00: the opening, three visits held, one cancelled, four promises."""
    opening = municipality(scenario, without=("hanne",))
    held = {scenario.id(name) for name in ("v1", "v2", "v3")}
    done: list[Record] = []
    for kind, record, values in opening:
        later: dict[str, object] = {}
        if kind == "visit" and record in held:
            later = {"status": "held", "started_at": values["planned_at"]}
        elif kind == "visit" and record == scenario.id("v4"):
            later = {"status": "cancelled_by_company"}
        elif kind == "follow_up" and values.get("promised_to"):
            later = {"due": "2026-10-13"}
        done.append((kind, record, {**values, **later}))
    promises = (
        ("v1", NORDLYS, "ordinaert_job"),
        ("v1", NORDLYS, "virksomhedspraktik"),
        ("v2", KORNBLOMST, "smaajob"),
        ("v3", KVADRAT, "jobordre"),
    )
    for number, (visit, unit, kind) in enumerate(promises):
        values = {
            "visit": scenario.id(visit),
            "unit": scenario.unit_id(unit),
            "campaign": scenario.id("cp1"),
            "type": kind,
            "given_at": "2026-10-06T08:00:00.000Z",
        }
        posts = {"posts": 3} if kind == "jobordre" else {}
        done.append(("commitment", scenario.id(f"promise-{number}"), values | posts))
    return done
