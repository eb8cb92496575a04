"""The header of a sync request: whether it can be meant so, before anything is done."""

from fieldvisit_sync.protocol.messages import MAX_MUTATIONS_IN_BATCH, SyncRequest
from fieldvisit_sync.protocol.wire import TooLargeError, WireError
from fieldvisit_sync.server.narrowing import check_question
from fieldvisit_sync.server.record_ids import is_id

_MOST_ACKNOWLEDGED = 1_000
_MOST_REMOVED = 2**53


def check_header(header: SyncRequest) -> None:
    """Let a header pass.

    Raises:
        WireError: it contradicts itself.
        TooLargeError: more acknowledged batches than a laptop can have, or more frames than mutations.
    """
    batch_of(header)
    if header.narrow is not None:
        check_question(header.narrow)
    if not 0 <= header.removed <= _MOST_REMOVED:
        raise WireError("no number of removed records")
    if len(header.acknowledged) > _MOST_ACKNOWLEDGED:
        raise TooLargeError("more acknowledged batches than a laptop can have")


def batch_of(header: SyncRequest) -> str | None:
    """Return the id of the batch that a request sends or asks about; None without one. Errors as `check_header`."""
    if header.batch is not None and header.resume is not None:
        raise WireError("a request sends a batch or asks about one")
    batch = header.batch.id if header.batch is not None else header.resume
    if batch is not None and not is_id(batch):
        raise WireError("the batch id is no id")
    if header.resume_from < 0:
        raise WireError("the batch has no such frame")
    if header.batch is not None and not 0 <= header.batch.first <= header.batch.frames:
        raise WireError("the batch has no such frame")
    if header.batch is not None and header.batch.frames > MAX_MUTATIONS_IN_BATCH:
        # Each frame leaves a stored answer: empty ones without end would fill the database.
        raise TooLargeError("more frames than a batch has mutations")
    return batch
