"""Foreslå rettelse: a word of the consultant about the bag, written also without a network (R18)."""

from dataclasses import dataclass

from fieldvisit.domain.offer_part import said
from fieldvisit.domain.records.offer_proposal import OfferProposal
from fieldvisit.domain.records.user import User
from fieldvisit.services.correct_offer import check_correction, offer_now
from fieldvisit.services.problems import ProblemError, not_allowed, not_found
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.audience import OFFER_COMMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLine:
    """A proposal with its people.

    Attributes:
        by: name of whoever proposed it.
        decided_by: name of whoever decided; empty while it is open.
        mine: the user proposed it.
    """

    proposal: OfferProposal
    by: str
    decided_by: str
    mine: bool

    @property
    def is_open(self) -> bool:
        """Say whether the leader has not decided."""
        return self.proposal.state == "open"


def may_propose(workspace: Workspace) -> bool:
    """Say whether the user may propose corrections."""
    return may_write(workspace, OFFER_COMMENTS)


def propose_correction(
    workspace: Workspace, code: str, part: str, proposed: str, reason: str
) -> Done[OfferProposal]:
    """Propose another text for one part of an offer; the bag stays as it is until the leader says yes.

    Args:
        workspace: the open profile.
        code: the offer's id.
        part: one of `offer_part.PARTS`.
        proposed: what is to stand there; a day as `2027-01-01`.
        reason: why, for the leader.

    Raises:
        ProblemError: the role may not, no such offer or part, nothing new, no reason, or a day that is none.
    """
    require_writer(workspace, OFFER_COMMENTS)
    with workspace.store.write("offer.propose") as writer:
        offer = offer_now(writer, workspace, code)
        text = check_correction(offer, part, proposed, reason)
        made = writer.create(
            OfferProposal.KIND,
            {
                "code": code,
                "part": part,
                "before": said(offer, part),
                "proposed": text,
                "reason": reason.strip(),
                "by": writer.user,
                "at": writer.now,
                "state": "open",
            },
        )
        return Done(writer.need(OfferProposal, made), writer.changed)


def take_back_proposal(workspace: Workspace, proposal: str) -> Done[None]:
    """Take an own proposal back while nobody has decided; undo brings it again.

    Raises:
        ProblemError: no such proposal, it is a colleague's, or it is decided.
    """
    with workspace.store.write("offer.take_back") as writer:
        found = writer.get(OfferProposal, proposal)
        if found is None:
            raise not_found("Forslaget")
        if found.by != writer.user:
            raise not_allowed()
        if found.state != "open":
            raise ProblemError("decided", "Forslaget er allerede afgjort. Intet er ændret.")
        writer.delete(OfferProposal.KIND, proposal)
        return Done(None, writer.changed)


def list_corrections(workspace: Workspace) -> list[ProposalLine]:
    """Return all proposals: the open ones first, then the latest decided."""
    with workspace.store.read() as reader:
        names = {user.id: user.name or "" for user in reader.find(User)}
        found = reader.find(OfferProposal, order=("-at", "id"))
    lines = [
        ProposalLine(
            proposal=each,
            by=names.get(each.by or "", ""),
            decided_by=names.get(each.decided_by or "", ""),
            mine=each.by == workspace.who.user,
        )
        for each in found
    ]
    return sorted(lines, key=lambda line: not line.is_open)
