"""Searching the whole pool of candidates for a purpose: online only; the server writes down who was shown (G5, G8)."""

from fieldvisit.services.obey_wipe import obey
from fieldvisit.services.person_text import refuse_person_number
from fieldvisit.services.pool_found import keep_found
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Workspace
from fieldvisit.sync_client.http import ServerRefusedError, ServerUnreachableError
from fieldvisit.sync_client.login import NotEnrolledError
from fieldvisit.sync_client.pool import PoolResult, ask_pool
from fieldvisit_sync.schema.audience import SHORTLISTS

OFFLINE = "Søgning i hele puljen kræver net"
"""What is said without a connection (SYNC "Scope")."""

SHORTEST_TEXT, LONGEST_TEXT = 2, 200
LONGEST_PURPOSE = 500

_NO_SERVER, _REFUSED = 3, 5


def search_pool(workspace: Workspace, words: str, purpose: str) -> PoolResult:
    """Return the candidates of the pool in which all words occur, by reference, without names.

    What was shown may be put on a shortlist (`build_shortlist.add_entry`) for a day; the profile itself comes with
    the next sync.

    Args:
        workspace: the open profile.
        words: trade, ESCO codes, wishes, certificates, area or group.
        purpose: the company and the need; it stands in the log of every candidate that is shown.

    Raises:
        ProblemError: the role may not, too few words, no purpose, no connection, or the server refused.
    """
    require_writer(workspace, SHORTLISTS)
    text, why = words.strip(), purpose.strip()
    if not SHORTEST_TEXT <= len(text) <= LONGEST_TEXT:
        raise ProblemError("bad_search", "Skriv mindst to bogstaver at søge efter, og højst 200 tegn.")
    if not 0 < len(why) <= LONGEST_PURPOSE:
        raise ProblemError(
            "purpose_needed", "Skriv, hvad søgningen skal bruges til: virksomheden og behovet. Intet er søgt."
        )
    refuse_person_number(workspace, text, why)
    try:
        result = ask_pool(workspace.store, workspace.clock, text, why)
    except ServerUnreachableError:
        raise ProblemError("offline", OFFLINE, exit_code=_NO_SERVER) from None
    except NotEnrolledError as error:
        raise ProblemError("not_enrolled", str(error), exit_code=_REFUSED) from None
    except ServerRefusedError as error:
        obey(workspace, error)
        raise ProblemError(error.code, str(error), exit_code=_REFUSED) from None
    keep_found(workspace, ((hit.id, hit.reference) for hit in result.candidates))
    return result
