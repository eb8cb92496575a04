"""An order to wipe is obeyed when the server gave it to this computer just now, and never otherwise (SYNC S11)."""

import secrets
from pathlib import Path

import pytest

from fieldvisit.profile import Profile
from fieldvisit.services.obey_wipe import WIPED, confirm_ordered, obey
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.wipe_computer import is_ordered, waits_for_confirmation
from fieldvisit.store.state import set_state
from fieldvisit.sync_client.http import ServerRefusedError
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.wipe_orders import WipeOrders

ORDERS = WipeOrders(Signer(bytes(range(32))))
FORGER = WipeOrders(Signer(bytes(32)))
SENT = "a challenge"


@pytest.fixture
def profile(tmp_path: Path, clock: FileClock) -> Profile:
    """An enrolled profile with one unsent contact, and a server that nobody answers at."""
    made = Profile(tmp_path / "profile", clock)
    workspace = made.create(secrets.token_urlsafe(18))
    with workspace.store.maintain() as connection:
        enrolment = {"device": "d1", "municipality": "0998", "order_key": ORDERS.public_key}
        set_state(connection, "enrolment", enrolment)
        set_state(connection, "server", "http://127.0.0.1:9")
    with workspace.store.write("contact.add") as writer:
        writer.create("contact", {"name": "Rikke Dam"})
        writer.create("read_audit", {"action": "open"})
    return made


def refusal(order: str | None, answered: str = SENT) -> ServerRefusedError:
    """Return what a blocked laptop gets."""
    error = ServerRefusedError(Failure.BLOCKED.value, "", 403, wipe_order=order)
    error.answered = answered
    return error


BAD = {
    "none": None,
    "no order": "abc",
    "no json": "YQ==.YQ==",
    "forged": FORGER.order("0998", "d1", "n", SENT),
    "another device": ORDERS.order("0998", "d2", "n", SENT),
    "another municipality": ORDERS.order("0997", "d1", "n", SENT),
    "recorded earlier": ORDERS.order("0998", "d1", "n", "an earlier challenge"),
    "answer to nothing": ORDERS.order("0998", "d1", "n", ""),
}


def test_that_a_forged_or_replayed_order_destroys_nothing(profile: Profile) -> None:
    workspace = profile.workspace
    assert workspace is not None
    for case, order in BAD.items():
        obey(workspace, refusal(order, "" if case == "answer to nothing" else SENT))
        assert not profile.destroy_ordered(), case
    assert profile.exists
    profile.lock()


def test_that_an_order_takes_keys_and_files_and_is_confirmed_when_there_is_a_line(profile: Profile) -> None:
    workspace = profile.workspace
    assert workspace is not None
    with pytest.raises(ProblemError) as told:
        obey(workspace, refusal(ORDERS.order("0998", "d1", "n", SENT)))
    assert (told.value.code, told.value.exit_code) == (WIPED, 5)
    assert profile.destroy_ordered()
    assert not profile.exists
    assert [path.name for path in profile.folder.iterdir() if path.is_file()] == ["wipe.pending"]
    assert b'"given_up":{"contact":1}' in (profile.folder / "wipe.pending").read_bytes()
    assert not confirm_ordered(profile.folder)
    assert waits_for_confirmation(profile.folder)


def test_that_a_stop_before_the_keys_went_is_caught_up(profile: Profile) -> None:
    workspace = profile.workspace
    assert workspace is not None
    with pytest.raises(ProblemError):
        obey(workspace, refusal(ORDERS.order("0998", "d1", "n", SENT)))
    profile.lock()
    assert not confirm_ordered(profile.folder)
    again = Profile(profile.folder, profile.clock)
    assert is_ordered(again.folder)
    assert again.destroy_ordered()
    assert not again.exists


def test_that_a_profile_made_after_the_wipe_is_left_alone_while_the_server_waits_for_word(
    profile: Profile,
) -> None:
    workspace = profile.workspace
    assert workspace is not None
    with pytest.raises(ProblemError):
        obey(workspace, refusal(ORDERS.order("0998", "d1", "n", SENT)))
    assert profile.destroy_ordered()
    new = Profile(profile.folder, profile.clock)
    new.create(secrets.token_urlsafe(18))
    assert waits_for_confirmation(new.folder)
    assert not new.destroy_ordered()
    assert new.exists
    new.lock()
