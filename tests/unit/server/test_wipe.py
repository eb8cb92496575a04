"""A blocked device is told to wipe itself, confirms it once, and the report says what it held (SYNC S11, PRODUCT G10)."""

import base64
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.protocol.wipe import SIGNED_PREFIX, WipeConfirmation, WipeOrder, digest_of, unpack_order
from fieldvisit_sync.server.administration import report_lost, revoke_device
from fieldvisit_sync.server.apply_changes import apply_frame
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.devices import confirm_wipe, note_sync
from fieldvisit_sync.server.erasure import erase_person
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp
from tests.drivers.bare_laptop import new_id
from tests.unit.server.town import CASEWORKER, CONSULTANT, HOME, Laptop, Town

pytestmark = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)
"""Nothing here depends on the kind of database."""


def read_order(town: Town, error: RequestError) -> WipeOrder:
    """Return the order in a refusal, checked with the key that a new laptop learns."""
    assert (error.failure, error.wipe_order is None) == (Failure.BLOCKED, False)
    key = town.enrol(CASEWORKER).order_key
    encoded, signature = unpack_order(error.wipe_order or "")
    Ed25519PublicKey.from_public_bytes(base64.b64decode(key or "")).verify(signature, SIGNED_PREFIX + encoded)
    return msgspec.json.decode(encoded, type=WipeOrder)


def confirm(town: Town, device: str, nonce: str, **given_up: int) -> str | None:
    """Send a confirmation now."""
    said = WipeConfirmation(nonce=nonce, given_up=given_up)
    at = to_stamp(town.clock.now())
    return town.database.write(lambda connection: confirm_wipe(connection, device, said, at))


def test_that_every_refusal_orders_the_wipe_as_the_answer_to_that_request(town: Town) -> None:
    laptop = Laptop()
    device = town.enrol(CONSULTANT, laptop).device
    challenge = town.sign_in.challenge(device)
    token = town.sign_in.token(laptop.request_token(device, challenge)).token
    revoke_device(town.database, town.clock, device)
    with pytest.raises(RequestError) as at_request:
        town.sign_in.identify(f"Bearer {token}")
    order = read_order(town, at_request.value)
    assert (order.device, order.municipality, order.answers) == (device, HOME, digest_of(token))
    challenge = town.sign_in.challenge(device)
    with pytest.raises(RequestError) as at_token:
        town.sign_in.token(laptop.request_token(device, challenge))
    again = read_order(town, at_token.value)
    assert (again.answers, again.nonce) == (digest_of(challenge), order.nonce)


def test_that_the_nonce_confirms_once_and_nothing_else_does(town: Town) -> None:
    device, header = town.enter(CONSULTANT)
    other, _ = town.enter(CONSULTANT)
    assert confirm(town, device, "") is None
    revoke_device(town.database, town.clock, device)
    with pytest.raises(RequestError) as refused:
        town.sign_in.identify(header)
    nonce = read_order(town, refused.value).nonce
    assert [confirm(town, device, "x"), confirm(town, other, nonce), confirm(town, new_id(), nonce)] == [
        None
    ] * 3
    first = confirm(town, device, nonce, contact=2, visit=1)
    town.clock.pass_time(60)
    assert confirm(town, device, nonce, contact=99) == first
    report = report_lost(town.database, device)
    assert (report["state"], report["wiped_at"], report["given_up"]) == (
        "wiped",
        first,
        {"contact": 2, "visit": 1},
    )
    with pytest.raises(RequestError) as still:
        town.sign_in.identify(header)
    assert read_order(town, still.value).nonce == nonce


def test_that_the_report_names_persons_by_reference_fields_last_sync_and_the_time_to_tell(town: Town) -> None:
    device, _ = town.enter(CASEWORKER)
    now = town.clock.now()
    author = Author(Identity(device, CASEWORKER.user, HOME, CASEWORKER.role), to_stamp(now))
    fields = {"reference": "K-0417", "shown": "Amina S.", "caseworker": CASEWORKER.user}
    edit = Mutation(id=new_id(), kind="candidate", record=new_id(), new=fields, at=to_stamp(now))
    town.database.write(lambda connection: apply_frame(connection, author, [edit]))
    revoke_device(town.database, town.clock, device)
    report = report_lost(town.database, device)
    assert (report["persons"], report["last_edit"]["mutation"]) == (["K-0417"], edit.id)
    assert {"reference", "shown", "wishes"} <= set(report["fields"])
    assert report["tell_by"] == to_stamp(now + timedelta(hours=72))
    assert (report["wiped_at"], report["given_up"], report["last_sync"]) == (None, None, None)
    assert "Amina" not in str(report)


def test_that_the_report_names_who_was_deleted_or_erased_after_the_last_sync(
    town: Town, tmp_path: Path
) -> None:
    device, _ = town.enter(CASEWORKER)
    identity = Identity(device, CASEWORKER.user, HOME, CASEWORKER.role)
    candidates = {"K-0417": new_id(), "K-0388": new_id()}

    def write(**edit: Any) -> None:
        at = to_stamp(town.clock.now())
        mutation = Mutation(id=new_id(), kind="candidate", at=at, **edit)
        town.database.write(lambda connection: apply_frame(connection, Author(identity, at), [mutation]))

    for reference, record in candidates.items():
        write(record=record, new={"reference": reference, "caseworker": CASEWORKER.user})
    town.database.write(lambda connection: note_sync(connection, identity, town.clock.now()))
    town.clock.pass_time(60)
    revoke_device(town.database, town.clock, device)
    write(record=candidates["K-0417"], op="delete", base=1)
    journal, erased = ErasureJournal(tmp_path), candidates["K-0388"]
    town.database.write(lambda connection: erase_person(connection, journal, town.clock.now(), HOME, erased))
    assert report_lost(town.database, device)["persons"] == sorted([erased, "K-0417"])
