"""Laptops at a real server over HTTP: who gets in, who sees whom, and what is written down about it."""

import msgspec
import pytest

from fieldvisit.demo.server_process import ServerProcess
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.devices import DeviceList, HealthAnswer
from fieldvisit_sync.protocol.messages import BatchHead, JsonSyncRequest, Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.pool import PoolAnswer
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.protocol.wire import encode_frame
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from tests.canary import NAMES
from tests.drivers.http_laptop import AT, HttpLaptop, RefusedError, put
from tests.drivers.server_database import postgres_server
from tests.journeys.server_town import NEIGHBOUR, ServerTown, server_town

__all__ = ["postgres_server", "server_town"]


def test_that_anybody_may_ask_whether_the_server_is_there(server_town: ServerTown) -> None:
    answer = server_town.stranger().ask("GET", "/v1/health", HealthAnswer)
    assert (answer.protocol, answer.schema) == (1, SCHEMA_VERSION)
    assert answer.server_time.endswith("Z")


def test_that_an_edit_of_one_laptop_reaches_another_of_the_municipality_and_no_other(
    server_town: ServerTown,
) -> None:
    mine, theirs, foreign = (server_town.laptop(login) for login in ("konsulent", "kollega", "nabo"))
    made = put("company", name="Værksted A/S", cvr="99000015")
    answer = mine.sync(made)
    assert answer.batch is not None
    assert [result.status for result in answer.batch.results] == ["applied"]
    theirs.sync()
    foreign.sync()
    assert theirs.rows["company", made.record]["name"] == "Værksted A/S"
    assert ("company", made.record) not in foreign.rows


def test_that_users_and_default_settings_arrive_with_the_first_sync(server_town: ServerTown) -> None:
    laptop = server_town.laptop("sagsbehandler")
    laptop.sync()
    logins = {fields["login"] for (kind, _), fields in laptop.rows.items() if kind == "user"}
    settings = {
        fields["name"]: fields["value"] for (kind, _), fields in laptop.rows.items() if kind == "setting"
    }
    assert logins >= {"konsulent", "kollega", "sagsbehandler", "leder", "administrator"}
    assert "nabo" not in logins
    assert (settings["offline_person_days"], settings["call_protected"]) == (14, "warn")


def test_that_a_login_with_its_password_enrols_a_laptop_and_another_password_does_not(
    server_town: ServerTown,
) -> None:
    laptop = server_town.stranger()
    with pytest.raises(RefusedError) as refused:
        laptop.enrol(login="kollega", password="ikke den rigtige")
    assert (refused.value.status, refused.value.answer.code) == (401, Failure.WRONG_LOGIN)
    laptop.enrol(login="kollega", password=server_town.passwords["kollega"])
    assert laptop.user == server_town.users["kollega"]


def test_that_a_recorded_answer_to_a_challenge_opens_nothing_a_second_time(server_town: ServerTown) -> None:
    laptop = server_town.laptop("kollega")
    challenge = laptop.challenge()
    assert laptop.answer_challenge(challenge).expires_in == 600
    with pytest.raises(RefusedError) as refused:
        laptop.answer_challenge(challenge)
    assert (refused.value.status, refused.value.answer.code) == (401, Failure.WRONG_LOGIN)


def test_that_a_token_changed_in_one_letter_is_refused(server_town: ServerTown) -> None:
    laptop = server_town.laptop("kollega")
    assert laptop.token is not None
    laptop.token = ("A" if laptop.token[5] != "A" else "B").join((laptop.token[:5], laptop.token[6:]))
    with pytest.raises(RefusedError) as refused:
        laptop.sync()
    assert (refused.value.status, refused.value.answer.code) == (401, Failure.NOT_SIGNED_IN)
    assert refused.value.headers["WWW-Authenticate"] == "Bearer"


def test_that_a_leader_blocks_a_laptop_and_its_next_request_is_refused(server_town: ServerTown) -> None:
    leader, lost = server_town.laptop("leder"), server_town.laptop("konsulent")
    lost.sync()
    (entry,) = leader.ask("POST", f"/v1/devices/{lost.device}/block", DeviceList).devices
    assert (entry.id, entry.state) == (lost.device, "blocked")
    for attempt in (lost.sync, lost.sign_in):
        with pytest.raises(RefusedError) as refused:
            attempt()
        assert (refused.value.status, refused.value.answer.code) == (403, Failure.BLOCKED)


@pytest.mark.parametrize("login", ["konsulent", "sagsbehandler"])
def test_that_others_block_no_laptop(server_town: ServerTown, login: str) -> None:
    laptop, other = server_town.laptop(login), server_town.laptop("kollega")
    with pytest.raises(RefusedError) as refused:
        laptop.ask("POST", f"/v1/devices/{other.device}/block", DeviceList)
    assert (refused.value.status, refused.value.answer.code) == (403, Failure.NOT_ALLOWED)
    other.sync()


def test_that_a_laptop_of_another_municipality_cannot_be_found(server_town: ServerTown) -> None:
    neighbour, laptop = server_town.laptop("nabo"), server_town.laptop("kollega")
    with pytest.raises(RefusedError) as refused:
        neighbour.ask("POST", f"/v1/devices/{laptop.device}/block", DeviceList)
    assert (refused.value.status, refused.value.answer.code) == (404, Failure.NOT_FOUND)
    laptop.sync()
    listed = neighbour.ask("GET", "/v1/devices", DeviceList).devices
    assert {entry.login for entry in listed} <= {"nabo", "ny"}
    assert neighbour.device in {entry.id for entry in listed}


def test_that_people_see_their_own_laptops_and_the_leader_sees_all(server_town: ServerTown) -> None:
    own, leader = server_town.laptop("sagsbehandler"), server_town.laptop("leder")
    own.sync()
    mine = own.ask("GET", "/v1/devices", DeviceList).devices
    everybodys = leader.ask("GET", "/v1/devices", DeviceList).devices
    assert {entry.login for entry in mine} == {"sagsbehandler"}
    assert next(entry for entry in mine if entry.id == own.device).last_sync is not None
    assert {entry.login for entry in everybodys} >= {"sagsbehandler", "leder"}
    assert "nabo" not in {entry.login for entry in everybodys}


def test_that_a_search_of_the_pool_shows_no_name_and_its_find_can_be_chosen(server_town: ServerTown) -> None:
    consultant, caseworker = server_town.laptop("konsulent"), server_town.laptop("sagsbehandler")
    name = min(NAMES)
    candidate = put(
        "candidate", reference="K-9001", shown=name, caseworker=caseworker.user, trade="Svejser på værft"
    )
    caseworker.sync(candidate)
    shortlist = put("shortlist", purpose="svejser", owner=consultant.user, state="open")
    consultant.sync(shortlist)
    entry = put("shortlist_entry", shortlist=shortlist.record, candidate=candidate.record, state="active")
    assert _only_status(consultant, entry) == "refused"

    asked = {"text": "SVEJSER vaerft", "purpose": "svejser til Værksted A/S"}
    response = consultant.send("POST", "/v1/candidates/search", msgspec.json.encode(asked))
    assert name not in response.text
    found = msgspec.json.decode(response.content, type=PoolAnswer)
    assert [hit.reference for hit in found.hits] == ["K-9001"]
    assert _only_status(consultant, put("shortlist_entry", **entry.new)) == "applied"
    consultant.sync()
    assert consultant.rows["candidate", candidate.record]["shown"] == name

    trail = server_town.server.command("audit", "--candidate", "K-9001")
    assert [(look["by"], look["purpose"]) for look in trail] == [("konsulent", "svejser til Værksted A/S")]


def test_that_a_search_without_a_purpose_is_refused_and_leaves_no_trace(server_town: ServerTown) -> None:
    consultant = server_town.laptop("konsulent")
    before = len(server_town.server.command("audit"))
    for message in ({"text": "svejser", "purpose": "  "}, {"text": "svejser"}, {"text": "", "purpose": "x"}):
        with pytest.raises(RefusedError) as refused:
            consultant.ask("POST", "/v1/candidates/search", PoolAnswer, message)
        assert (refused.value.status, refused.value.answer.code) == (400, Failure.BAD_REQUEST)
    assert len(server_town.server.command("audit")) == before


@pytest.mark.parametrize("login", ["sagsbehandler", "leder", "administrator"])
def test_that_only_consultants_search_the_pool(server_town: ServerTown, login: str) -> None:
    with pytest.raises(RefusedError) as refused:
        server_town.laptop(login).ask(
            "POST", "/v1/candidates/search", PoolAnswer, {"text": "svejser", "purpose": "nysgerrig"}
        )
    assert (refused.value.status, refused.value.answer.code) == (403, Failure.NOT_ALLOWED)


def test_that_a_new_role_counts_from_the_next_request(server_town: ServerTown) -> None:
    server_town.add_user("ny", NEIGHBOUR, Role.CONSULTANT, "Ny Kollega")
    laptop = server_town.laptop("ny")
    search = {"text": "svejser", "purpose": "prøve"}
    assert laptop.ask("POST", "/v1/candidates/search", PoolAnswer, search).hits == []
    server_town.server.command("user", "role", "ny", "caseworker")
    with pytest.raises(RefusedError) as refused:
        laptop.ask("POST", "/v1/candidates/search", PoolAnswer, search)
    assert refused.value.answer.code == Failure.NOT_ALLOWED


def test_that_the_log_names_routes_and_devices_and_nobody(server_town: ServerTown) -> None:
    laptop = server_town.laptop("konsulent")
    laptop.sync(put("contact", name=min(NAMES)))
    laptop.send("GET", f"/v1/{min(NAMES)}")
    log = server_town.server.log.read_text(encoding="utf-8")
    assert f"POST /v1/sync 200 device={laptop.device}" in log
    assert not any(name in log for name in NAMES)
    assert "Kanarie" not in log


def _only_status(laptop: HttpLaptop, mutation: Mutation) -> str:
    answer = laptop.sync(mutation)
    assert answer.batch is not None
    return answer.batch.results[0].status


def test_that_ids_cursors_and_batches_of_another_municipality_lead_nowhere(server_town: ServerTown) -> None:
    home, neighbour = server_town.laptop("konsulent"), server_town.laptop("nabo")
    made = put("company", name="Kun her A/S")
    answer = home.sync(made)
    assert answer.batch is not None
    neighbour.cursor = home.cursor
    neighbour.sync(put("company", made.record, name="Overtaget"))
    home.sync()
    assert home.rows.get(("company", made.record), made.new)["name"] == "Kun her A/S"
    assert "Kun her A/S" not in {fields.get("name") for fields in neighbour.rows.values()}

    header = SyncRequest(schema=SCHEMA_VERSION, resume=answer.batch.id, device_time=AT, prove=False)
    body = msgspec.json.encode(JsonSyncRequest(header=header))
    told = msgspec.json.decode(neighbour.send("POST", "/v1/sync", body).content, type=SyncAnswer)
    assert told.batch is not None
    assert (told.batch.frames, told.batch.results) == (0, [])


def test_that_what_comes_before_a_broken_frame_is_taken(server_town: ServerTown) -> None:
    laptop = server_town.laptop("konsulent")
    batch = BatchHead(id=put("company").id, frames=3)
    header = SyncRequest(schema=SCHEMA_VERSION, batch=batch, device_time=AT)
    sound = encode_frame([put("company", name="Før bruddet A/S")])
    body = encode_frame(header) + sound + encode_frame({"no": "frame"}) + sound
    assert laptop.send("POST", "/v1/sync", body, media.SYNC).status_code == 400

    asked = JsonSyncRequest(header=SyncRequest(schema=SCHEMA_VERSION, resume=batch.id, device_time=AT))
    answer = laptop.send("POST", "/v1/sync", msgspec.json.encode(asked))
    told = msgspec.json.decode(answer.content, type=SyncAnswer).batch
    assert told is not None
    assert (told.frames, [result.status for result in told.results]) == (1, ["applied"])


def test_that_a_token_of_another_server_opens_nothing(
    server_town: ServerTown, tmp_path_factory: pytest.TempPathFactory
) -> None:
    laptop = server_town.laptop("konsulent")
    with ServerProcess(tmp_path_factory.mktemp("other")) as other:
        stranger = HttpLaptop(other.url)
        stranger.token = laptop.token
        with pytest.raises(RefusedError) as refused:
            stranger.sync()
    assert refused.value.answer.code == Failure.NOT_SIGNED_IN
