"""New editions of an offer: by the leader's own hand, by approval of a proposal, or because it was checked (R18, D2)."""

from collections.abc import Mapping
from datetime import date

from fieldvisit.domain.offer import Offer
from fieldvisit.domain.offer_part import CHECK_DATE, parts_of, said
from fieldvisit.domain.records.offer_edition import OfferEdition
from fieldvisit.domain.records.offer_proposal import OfferProposal
from fieldvisit.services.offer_editions import OfferEditions
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import OFFERS


def may_approve(workspace: Workspace) -> bool:
    """Say whether the user decides what the bag says."""
    return may_write(workspace, OFFERS)


def correct_offer(
    workspace: Workspace, code: str, part: str, proposed: str, reason: str
) -> Done[OfferEdition]:
    """Make a new edition of an offer with another text in one part.

    Args:
        workspace: the open profile.
        code: the offer's id.
        part: one of `offer_part.PARTS`.
        proposed: what is to stand there; a day as `2027-01-01`.
        reason: why, read beside the edition.

    Raises:
        ProblemError: the role may not, or what `check_correction` says.
    """
    require_writer(workspace, OFFERS)
    with workspace.store.write("offer.correct") as writer:
        offer = offer_now(writer, workspace, code)
        text = check_correction(offer, part, proposed, reason)
        made = _make_edition(writer, workspace, offer, {part: _value(part, text)}, reason.strip())
        return Done(made, writer.changed)


def note_checked(workspace: Workspace, code: str, check_date: date) -> Done[OfferEdition]:
    """Write down that an offer was checked today and holds; it is looked at again after a day.

    Raises:
        ProblemError: the role may not, no such offer, or the day lies not ahead.
    """
    require_writer(workspace, OFFERS)
    if check_date <= workspace.today:
        raise ProblemError(
            "wrong_day", "Vælg en dag efter i dag, hvor tilbuddet skal ses på igen. Intet er gemt."
        )
    with workspace.store.write("offer.check") as writer:
        made = _make_edition(
            writer, workspace, offer_now(writer, workspace, code), {CHECK_DATE: check_date}, ""
        )
        return Done(made, writer.changed)


def approve_proposal(workspace: Workspace, proposal: str, answer: str = "") -> Done[OfferEdition]:
    """Take a proposal into the bag as a new edition, with the leader's word to it.

    Raises:
        ProblemError: the role may not, no such proposal, it is decided, or the offer says this already.
    """
    require_writer(workspace, OFFERS)
    with workspace.store.write("offer.approve") as writer, writer.group():
        found = _open_proposal(writer, proposal)
        offer = offer_now(writer, workspace, found.code or "")
        part = found.part or ""
        text = check_correction(offer, part, found.proposed or "", found.reason or "")
        values = {part: _value(part, text), "proposal": found.id}
        made = _make_edition(writer, workspace, offer, values, found.reason or "")
        _decide(writer, found.id, "approved", answer)
        return Done(made, writer.changed)


def reject_proposal(workspace: Workspace, proposal: str, answer: str) -> Done[OfferProposal]:
    """Leave the offer as it is, with a word to whoever proposed something else.

    Raises:
        ProblemError: the role may not, no such proposal, it is decided, or there is no word.
    """
    require_writer(workspace, OFFERS)
    if not answer.strip():
        raise ProblemError("no_answer", "Skriv, hvorfor forslaget ikke bliver til noget. Intet er gemt.")
    with workspace.store.write("offer.reject") as writer:
        found = _open_proposal(writer, proposal)
        _decide(writer, found.id, "rejected", answer)
        return Done(writer.need(OfferProposal, found.id), writer.changed)


def offer_now(writer: Writer, workspace: Workspace, code: str) -> Offer:
    """Return an offer as it holds today.

    Raises:
        ProblemError: no such offer.
    """
    catalogue = OfferEditions(writer, workspace.reference).catalogue
    if code not in catalogue:
        raise not_found("Tilbuddet")
    return catalogue[code]


def check_correction(offer: Offer, part: str, proposed: str, reason: str) -> str:
    """Return the new text without blanks around it.

    Raises:
        ProblemError: the offer has no such part, nothing new is proposed, there is no reason, or a day is none.
    """
    if part not in parts_of(offer):
        raise ProblemError("no_part", "Den del af tilbuddet kan ikke rettes. Intet er gemt.")
    text = proposed.strip()
    if not text:
        raise ProblemError("empty", "Skriv, hvad der skal stå. Intet er gemt.")
    if text == said(offer, part):
        raise ProblemError("unchanged", "Det står der allerede. Intet er gemt.")
    if not reason.strip():
        raise ProblemError("no_reason", "Skriv, hvorfor det skal rettes. Intet er gemt.")
    if part == CHECK_DATE:
        _value(part, text)
    return text


def _value(part: str, text: str) -> str | date:
    if part != CHECK_DATE:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ProblemError("wrong_day", "Datoen findes ikke. Ret den, og prøv igen.") from None


def _make_edition(
    writer: Writer, workspace: Workspace, offer: Offer, values: Mapping[str, object], why: str
) -> OfferEdition:
    """Write an edition; whoever says until when an offer holds has looked at all of it today."""
    made = writer.create(
        OfferEdition.KIND,
        {
            "code": offer.id,
            "edition": offer.edition + 1,
            "title": offer.da.name,
            "description": why,
            "state": "approved",
            "approved_by": writer.user,
            "approved": workspace.today,
            "checked_on": workspace.today if CHECK_DATE in values else None,
            **values,
        },
    )
    return writer.need(OfferEdition, made)


def _open_proposal(writer: Writer, proposal: str) -> OfferProposal:
    found = writer.get(OfferProposal, proposal)
    if found is None:
        raise not_found("Forslaget")
    if found.state != "open":
        raise ProblemError("decided", "Forslaget er allerede afgjort. Intet er ændret.")
    return found


def _decide(writer: Writer, proposal: str, state: str, answer: str) -> None:
    writer.edit(
        OfferProposal.KIND,
        proposal,
        {
            "state": state,
            "answer": answer.strip() or None,
            "decided_by": writer.user,
            "decided_at": writer.now,
        },
    )
