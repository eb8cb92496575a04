"""Answering what a company asked (R15)."""

from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.audience import FIELD_WORK


def answer_inquiry(workspace: Workspace, inquiry: str, answer: str) -> Done[Inquiry]:
    """Write down what was answered, now and by me.

    Raises:
        ProblemError: no such inquiry, the role may not, or nothing was written.
    """
    require_writer(workspace, FIELD_WORK)
    if not answer.strip():
        raise ProblemError("no_answer", "Skriv, hvad du svarede. Intet er gemt.")
    with workspace.store.write("inquiry.answer") as writer:
        found = writer.get(Inquiry, inquiry)
        if found is None:
            raise not_found("Henvendelsen")
        values = {"answer": answer.strip(), "answered_at": found.answered_at or writer.now}
        writer.edit(Inquiry.KIND, inquiry, {**values, "taker": found.taker or writer.user})
        return Done(writer.need(Inquiry, inquiry), writer.changed)


def reopen_inquiry(workspace: Workspace, inquiry: str) -> Done[Inquiry]:
    """Say that an inquiry is not answered after all; what was written about the answer stays.

    Raises:
        ProblemError: no such inquiry, or the role may not.
    """
    require_writer(workspace, FIELD_WORK)
    with workspace.store.write("inquiry.reopen") as writer:
        if writer.get(Inquiry, inquiry) is None:
            raise not_found("Henvendelsen")
        writer.edit(Inquiry.KIND, inquiry, {"answered_at": None})
        return Done(writer.need(Inquiry, inquiry), writer.changed)
