"""Where the sync as a whole stands, in sentences: head, button, proof, empty page (DESIGN 3, SYNC S10)."""

from datetime import date, datetime

from fieldvisit.services.review_outbox import Outbox
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n


def head_words(outbox: Outbox, last: datetime | None, today: date) -> str:
    """Return what stands beside the title; the strip below the pages tells the same.

    Args:
        outbox: tells whether the line broke.
        last: when the last whole sync ended; None before the first.
        today: in Denmark.
    """
    if outbox.broken_at is not None:
        time = words.time_of_day(words.local(outbox.broken_at))
        return tr("Forbindelsen forsvandt kl. {time}. Intet er tabt, og intet sendes to gange.").format(
            time=time
        )
    if last is not None and words.local(last).date() == today:
        return tr("Synkroniseret kl. {time}").format(time=words.time_of_day(words.local(last)))
    return tr("Ikke synkroniseret i dag")


def running_words() -> str:
    """Return what stands beside the title while a sync runs."""
    return tr("Synkroniserer. Du kan arbejde videre imens.")


def send_words(waiting: int) -> str:
    """Return the words of the button: `Send de sidste 7`."""
    return tr_n("Send den sidste", "Send de sidste {n}", waiting) if waiting else tr("Synkronisér nu")


def sending_words(sent: int, to_send: int, received: int) -> str:
    """Return the words of the button while a sync runs: `Sender 13 af 21`."""
    if to_send:
        return tr("Sender {done} af {whole}").format(done=sent, whole=to_send)
    return tr("Henter {n}").format(n=words.number(received))


def proof_words(outbox: Outbox, decide: int) -> str:
    """Return `43 ændringer er sikret på serveren kl. 16:42; 2 afventer din beslutning.`, empty without a proof.

    A difference that was found is told too: what was repaired, or that something differs still.

    Args:
        outbox: what was sent, and when the proof held.
        decide: conflicts and refusals that wait for a decision.
    """
    if outbox.differs:
        return tr(
            "Noget på computeren stemmer ikke med serveren endnu. Dine ændringer er gemt. Synkronisér igen."
        )
    if outbox.proof_at is None:
        return ""
    said = [_secured_words(outbox, outbox.proof_at, decide)]
    if outbox.files:
        said.append(
            tr_n(
                "Indholdet af {n} fil er på vej og ligger kun her.",
                "Indholdet af {n} filer er på vej og ligger kun her.",
                outbox.files,
            )
        )
    if outbox.mended:
        said.append(
            tr_n(
                "{n} oplysning afveg fra serveren og er rettet her.",
                "{n} oplysninger afveg fra serveren og er rettet her.",
                outbox.mended,
            )
        )
    return " ".join(filter(None, said))


def _secured_words(outbox: Outbox, proof_at: datetime, decide: int) -> str:
    if outbox.waiting_count or not outbox.sent_count:
        return ""
    text = tr_n(
        "{n} ændring er sikret på serveren kl. {time}",
        "{n} ændringer er sikret på serveren kl. {time}",
        outbox.sent_count,
    ).format(time=words.time_of_day(words.local(proof_at)))
    if decide:
        waits = tr_n("{n} afventer din beslutning", "{n} afventer din beslutning", decide)
        return f"{text}; {waits}."
    return f"{text}."


def empty_words(left: int) -> str:
    """Return what is said when nothing is chosen; `left` is what waits in whatever way."""
    if left:
        return tr("Vælg en ændring i listen for at se den før og efter.")
    return tr("Alt er sendt. Du kan lukke computeren.")


def end_words(result: str) -> str:
    """Return what a screen reader says at the end of a sync."""
    return {
        "done": tr("Synkroniseret"),
        "cut": tr("Forbindelsen forsvandt. Intet er tabt, og intet sendes to gange."),
    }.get(result, tr("Synkroniseringen er stoppet. Resten venter."))
