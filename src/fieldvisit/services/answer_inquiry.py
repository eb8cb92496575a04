"""What companies asked us: who takes it, by when it is answered, and the answer (R15)."""

from dataclasses import dataclass

from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryLine:
    """One inquiry that waits.

    Attributes:
        company: the workplace's name.
        taker: who has taken it; empty when nobody has.
    """

    inquiry: Inquiry
    company: str
    taker: str


def unanswered(reader: Reader, user: str) -> list[Inquiry]:
    """Return the inquiries that somebody waits for an answer to: mine, and those nobody has taken."""
    waiting = reader.find(Inquiry, taker=user, answered_at=None) + reader.find(
        Inquiry, taker=None, answered_at=None
    )
    return sorted(waiting, key=lambda inquiry: (str(inquiry.answer_due or ""), inquiry.id))


def list_inquiries(workspace: Workspace) -> list[InquiryLine]:
    """Return the inquiries that wait for an answer of mine, or that nobody has taken."""
    with workspace.store.read() as reader:
        lines = []
        for inquiry in unanswered(reader, workspace.who.user):
            unit = reader.get(ProductionUnit, inquiry.unit)
            taker = reader.get(User, inquiry.taker)
            lines.append(
                InquiryLine(
                    inquiry=inquiry,
                    company=(unit.name if unit else None) or "",
                    taker=(taker.name if taker else None) or "",
                )
            )
        return lines


def answer_inquiry(workspace: Workspace, inquiry: str, answer: str) -> Done[Inquiry]:
    """Write down what was answered, now and by me.

    Raises:
        ProblemError: no such inquiry, or nothing was written.
    """
    if not answer.strip():
        raise ProblemError("no_answer", "Skriv, hvad du svarede. Intet er gemt.")
    with workspace.store.write("inquiry.answer") as writer:
        found = writer.get(Inquiry, inquiry)
        if found is None:
            raise not_found("Henvendelsen")
        values = {"answer": answer.strip(), "answered_at": found.answered_at or writer.now}
        writer.edit(Inquiry.KIND, inquiry, {**values, "taker": found.taker or writer.user})
        return Done(writer.need(Inquiry, inquiry), writer.changed)
