"""The search of the municipality's whole pool of candidates: online only, with a purpose, without names (SYNC "Scope")."""

from dataclasses import dataclass

from fieldvisit.store.state import get_state
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server, ServerRefusedError
from fieldvisit.sync_client.login import DeviceLogin, NotEnrolledError, is_sign_in_refusal
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.pool import PoolAnswer, PoolHit, PoolSearch

_PATH = "/v1/candidates/search"


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolCandidate:
    """A candidate as the pool shows him: the fields of G3, no name."""

    id: str
    reference: str
    groups: tuple[str, ...]
    trade: str | None
    hours: int | None
    certificates: tuple[str, ...]
    area: str | None
    wishes: str | None
    adjustments: str | None


@dataclass(frozen=True, slots=True)
class PoolResult:
    """Candidates in the neutral order of their references; `more` says that further ones fit."""

    candidates: tuple[PoolCandidate, ...]
    more: bool


def ask_pool(store: Store, clock: Clock, text: str, purpose: str) -> PoolResult:
    """Ask the server, which writes the search down before it answers.

    Raises:
        NotEnrolledError: the profile is bound to no server.
        ServerUnreachableError: no answer.
        ServerRefusedError: the role may not search, or too often.
    """
    with store.read() as reader:
        address = get_state(reader.connection, "server")
    if address is None:
        raise NotEnrolledError
    server = Server(address)
    login = DeviceLogin(store, server, clock)
    question = PoolSearch(text=text, purpose=purpose)
    try:
        try:
            answer = server.post_json(_PATH, question, PoolAnswer, login.token())
        except ServerRefusedError as error:
            if not is_sign_in_refusal(error):
                raise
            answer = server.post_json(_PATH, question, PoolAnswer, login.token(fresh=True))
    finally:
        server.close()
    return PoolResult(tuple(_candidate(hit) for hit in answer.hits), answer.more)


def _candidate(hit: PoolHit) -> PoolCandidate:
    return PoolCandidate(
        id=hit.id,
        reference=hit.reference,
        groups=tuple(hit.groups),
        trade=hit.trade,
        hours=hit.hours,
        certificates=tuple(hit.certificates),
        area=hit.area,
        wishes=hit.wishes,
        adjustments=hit.adjustments,
    )
