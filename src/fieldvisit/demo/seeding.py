"""Fills a server with the demo municipality through the sync protocol, as the users who may write each kind."""

from collections.abc import Iterable, Mapping

import uuid_utils
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit.demo import history, opening, workplaces
from fieldvisit.demo.chance import Chance
from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.domain.clock import format_stamp
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.login import Admission, enrol_key, sign_in
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import BatchHead, Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.pool import PoolAnswer, PoolSearch
from fieldvisit_sync.protocol.wire import decode_frame, encode_frame, plan_frames, split_frames
from fieldvisit_sync.schema.registry import SCHEMA_VERSION

ADMINISTRATOR = "admin"
"""Scenario name of the administrator who writes settings and areas; the scenario itself has none."""

AGAIN = " again"
"""Ends the name of a user who writes a second time, after somebody else's records are there."""

_BATCH = 2_000
_AUTHORS = {"call": "by", "visit": "consultant", "note_answer": "author", "commitment": "by"}


def opening_records(scenario: Scenario) -> dict[str, list[Record]]:
    """Return the municipality at 07:29 by the scenario name of the user who writes it, in the order of writing."""
    source = Chance(scenario.opening["seed"])
    made_records, made = workplaces.made_companies(scenario, source)
    companies = [*workplaces.named_companies(scenario), *made_records]
    units = [record for kind, record, _ in companies if kind == "production_unit"]
    past = [*opening.contact_log(scenario), *history.made_history(scenario, made, source)]
    karims, mettes = _by_author(past, scenario.id("mette"))
    return {
        ADMINISTRATOR: [*opening.settings(scenario), *opening.areas(scenario)],
        "birgitte": [*opening.campaign(scenario), *opening.match_events(scenario)],
        "karim": [*companies, *opening.targets(scenario, units), *karims],
        "mette": [*mettes, *opening.planned_work(scenario)],
        "hanne": opening.candidates(scenario),
        f"mette{AGAIN}": opening.shortlists(scenario),
    }


def seed(scenario: Scenario, address: str, accounts: Mapping[str, tuple[str, str]], clock: Clock) -> None:
    """Send the opening to a server that knows the users and nothing else.

    Args:
        scenario: the day to open.
        address: the server's address.
        accounts: scenario name to login and password, for the four users and `ADMINISTRATOR`.
        clock: the demo's clock.

    Raises:
        ServerUnreachableError: no answer.
        ServerRefusedError: a login does not fit.
        ValueError: the server refused a record; the message names kind and reason.
    """
    server = Server(address)
    try:
        for name, records in opening_records(scenario).items():
            login, password = accounts[name.removesuffix(AGAIN)]
            key = Ed25519PrivateKey.generate()
            admission = Admission(login=login, password=password)
            device = enrol_key(server, key, admission, device_name="Eksempeldata").device
            token = sign_in(server, device, key).token
            if any(kind == "shortlist_entry" for kind, _, _ in records):
                _search_pool(server, token, scenario)
            _send(server, token, records, format_stamp(clock.now()))
    finally:
        server.close()


def _by_author(records: Iterable[Record], author: str) -> tuple[list[Record], list[Record]]:
    """Part the records that a user made from the others': the server believes nobody who writes for a colleague."""
    others: list[Record] = []
    own: list[Record] = []
    for kind, record, values in records:
        (own if values.get(_AUTHORS.get(kind, "")) == author else others).append((kind, record, values))
    return others, own


def _search_pool(server: Server, token: str, scenario: Scenario) -> None:
    """Find the candidates first: only whom a search has shown may be put on a list (SYNC "Scope")."""
    for told in scenario.opening["shortlists"]:
        chosen = [c for c in scenario.candidates if c["ref"] in told["candidates"]]
        for trade in sorted({candidate["trade"] for candidate in chosen}):
            search = PoolSearch(text=trade, purpose=told["purpose"])
            server.post_json("/v1/candidates/search", search, PoolAnswer, token)


def _send(server: Server, token: str, records: Iterable[Record], at: str) -> None:
    mutations = [
        Mutation(
            id=str(uuid_utils.uuid7()),
            kind=kind,
            record=record,
            new={name: value for name, value in values.items() if value is not None and value != []},
            at=at,
        )
        for kind, record, values in records
    ]
    for start in range(0, len(mutations), _BATCH):
        frames = plan_frames(mutations[start : start + _BATCH])
        header = SyncRequest(
            schema=SCHEMA_VERSION,
            batch=BatchHead(id=str(uuid_utils.uuid7()), frames=len(frames)),
            page_rows=1,
            device_time=at,
            prove=False,
        )
        body = b"".join([encode_frame(header), *(encode_frame(frame) for frame in frames)])
        (packed,) = split_frames(server.post("/v1/sync", body, media.SYNC, token))
        answer = decode_frame(packed, SyncAnswer)
        results = answer.batch.results if answer.batch else []
        kinds = {mutation.id: mutation.kind for mutation in mutations}
        for result in results:
            if result.status == "refused":
                raise ValueError(f"{kinds[result.id]}: {result.reason} {result.field or ''}")
