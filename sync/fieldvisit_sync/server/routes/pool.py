"""`POST /v1/candidates/search`: the audit is committed before anything is answered."""

from typing import Any

from litestar import Request, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody
from litestar.status_codes import HTTP_200_OK

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.pool import PoolAnswer, PoolSearch
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.limits import Limiters, take_or_refuse
from fieldvisit_sync.server.permissions import Permission, identity_of, needs
from fieldvisit_sync.server.pool_search import check_search, search_pool
from fieldvisit_sync.server.read_trail import SEARCH, Look, write_look


def make_pool_route(database: Database, clock: Clock, limiters: Limiters) -> HTTPRouteHandler:
    """Return the route with its rate limit per device."""
    limiter = limiters.of("searches", limiters.rates.searches)

    @post(
        "/v1/candidates/search",
        opt=needs(Permission.SEARCH_POOL),
        status_code=HTTP_200_OK,
        sync_to_thread=True,
        summary="Søg i hele puljen, uden navne og med et formål",
    )
    def search(data: JSONBody[PoolSearch], request: Request[Any, Any, Any]) -> PoolAnswer:
        identity = identity_of(request)
        take_or_refuse(limiter, identity.device)
        check_search(data)
        with database.read() as connection:
            answer = search_pool(connection, identity.municipality, data)
        shown = tuple(hit.id for hit in answer.hits)
        look = Look(identity, SEARCH, data.purpose.strip(), shown)
        database.write(lambda connection: write_look(connection, clock.now(), look))
        return answer

    return search
