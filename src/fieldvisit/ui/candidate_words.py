"""What the window says of candidates: their work in one line, their consent as a mark, and nobody's name when one drew out."""

from collections.abc import Iterable
from datetime import date, datetime

from fieldvisit.domain.consent import ConsentState
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.area_words import trade_name
from fieldvisit.services.build_shortlist import may_build_shortlists
from fieldvisit.services.give_consent import may_consent
from fieldvisit.services.occupation_words import occupation_group
from fieldvisit.services.read_candidates import OWN_CASE
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.widgets.row import Mark


def work_line(
    reference: ReferenceData, trade: str | None, hours: int | None, certificates: Iterable[str]
) -> str:
    """Return `Svejser · 37 t · svejsecertifikat`; a dash when nothing is known."""
    parts = [
        words.capital(trade or ""),
        tr("{hours} t").format(hours=hours) if hours else "",
        certificate_line(reference, certificates),
    ]
    return " · ".join(part for part in parts if part) or words.EMPTY


def certificate_line(reference: ReferenceData, certificates: Iterable[str]) -> str:
    """Return certificates in words, `svejsecertifikat, truckkort`."""
    return ", ".join(reference.word("certificate", code, language()) for code in certificates)


def branch_line(reference: ReferenceData, sections: Iterable[str]) -> str:
    """Return branches in words, `C Fremstillingsvirksomhed, F Bygge- og anlægsvirksomhed`."""
    return ", ".join(_coded(code, trade_name(reference, code, language())) for code in sections)


def occupation_line(reference: ReferenceData, codes: Iterable[str]) -> str:
    """Return ESCO codes with what kind of work they are, `7212 Håndværkspræget arbejde`."""
    groups = [(code, occupation_group(reference, code)) for code in codes]
    return ", ".join(_coded(code, group.name(language()) if group else "") for code, group in groups)


def purpose_words(purpose: str) -> str:
    """Return what a profile was opened for, as the consultant wrote it or as it is said of an own citizen."""
    return tr("Sagsbehandling af egen borger") if purpose == OWN_CASE else purpose


def _coded(code: str, name: str) -> str:
    return code if name in {"", code} else f"{code} {name}"


def consent_mark(state: ConsentState, day: date | None, today: date) -> Mark:
    """Return the mark of a consent: `Samtykke 2. okt.`, `Intet samtykke`, `Trukket tilbage`."""
    if state is ConsentState.GIVEN and day is not None:
        return Mark("skjold", tr("Samtykke {day}").format(day=words.short_day(day, today)), "ok")
    if state is ConsentState.WITHDRAWN:
        return Mark("nej", tr("Trukket tilbage"), "warn")
    return Mark("nulpunkt", tr("Intet samtykke"), "muted")


def withdrawn_line(count: int) -> str:
    """Return the neutral line of people who drew out; it says nothing of them."""
    return tr_n("En kandidat er trukket ud.", "{n} kandidater er trukket ud.", count)


def here_line(count: int, synced: datetime | None, today: date) -> str:
    """Return how many are here, and as of when what they agreed to is known."""
    parts = [tr_n("{n} på denne computer", "{n} på denne computer", count)]
    if synced is not None:
        when = words.near_moment(words.local(synced), today)
        parts.append(tr("samtykker pr. synkronisering {when}").format(when=when))
    return " · ".join(parts)


def nobody_words(workspace: Workspace) -> tuple[str, str]:
    """Return why a role has no candidates here, and what it can do about it."""
    if may_consent(workspace):
        return tr("Du har ingen borgere på denne computer endnu."), tr("Opret en kandidat")
    if may_build_shortlists(workspace):
        why = tr("Der er ingen kandidater på denne computer. De hentes, når du sætter dem på en shortlist.")
        return why, tr("Gå til I dag")
    return tr("Som teamleder ser du tal om kandidater, ikke personer."), tr("Gå til Kampagner")


def locked_line() -> str:
    """Return what stands in the place of locked people."""
    return tr("Låst indtil næste synkronisering")
