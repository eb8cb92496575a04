"""`POST /v1/enrol`, `/v1/challenge`, `/v1/token`: open to everybody, since they are how one gets in."""

from collections.abc import Sequence
from typing import Any

from litestar import Request, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody
from litestar.status_codes import HTTP_200_OK, HTTP_201_CREATED

from fieldvisit_sync.protocol.login import (
    ChallengeAnswer,
    ChallengeRequest,
    EnrolAnswer,
    EnrolRequest,
    TokenAnswer,
    TokenRequest,
)
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.accounts import clean_login
from fieldvisit_sync.server.enrolment import Enrolment
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.limits import Limiters, take_or_refuse
from fieldvisit_sync.server.permissions import Permission, needs
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.sign_in import SignIn

AnyRequest = Request[Any, Any, Any]


def make_sign_in_routes(
    enrolment: Enrolment, sign_in: SignIn, limiters: Limiters
) -> Sequence[HTTPRouteHandler]:
    """Return the three routes with their rate limits."""
    codes = limiters.of("codes", limiters.rates.codes)
    passwords = limiters.of("passwords", limiters.rates.passwords)
    sign_ins = limiters.of("sign_ins", limiters.rates.sign_ins)

    @post(
        "/v1/enrol",
        opt=needs(Permission.PUBLIC),
        status_code=HTTP_201_CREATED,
        sync_to_thread=True,
        summary="Bind en computer til en bruger",
    )
    def enrol(data: JSONBody[EnrolRequest], request: AnyRequest) -> EnrolAnswer:
        take_or_refuse(codes, _address(request))
        if data.code is None:
            take_or_refuse(passwords, clean_login(data.login or ""))
        return enrolment.enrol(data)

    @post(
        "/v1/challenge",
        opt=needs(Permission.PUBLIC),
        status_code=HTTP_200_OK,
        sync_to_thread=False,
        summary="Få noget at underskrive",
    )
    def challenge(data: JSONBody[ChallengeRequest], request: AnyRequest) -> ChallengeAnswer:
        device = _checked_device(data.device)
        take_or_refuse(sign_ins, f"{_address(request)} {device}")
        return ChallengeAnswer(challenge=sign_in.challenge(device))

    @post(
        "/v1/token",
        opt=needs(Permission.PUBLIC),
        status_code=HTTP_200_OK,
        sync_to_thread=True,
        summary="Byt en underskrift til et adgangsbevis",
    )
    def token(data: JSONBody[TokenRequest], request: AnyRequest) -> TokenAnswer:
        take_or_refuse(sign_ins, f"{_address(request)} {_checked_device(data.device)}")
        return sign_in.token(data)

    return enrol, challenge, token


def _address(request: AnyRequest) -> str:
    return request.client.host if request.client else ""


def _checked_device(device: str) -> str:
    if not is_id(device):
        raise RequestError(Failure.BAD_REQUEST)
    return device
