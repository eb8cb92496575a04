"""The table of candidates: what stands in its columns, in words."""

from collections.abc import Sequence
from datetime import date

from fieldvisit.domain.consent import ConsentState
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_candidates import CandidateLine, ConsentLine
from fieldvisit.ui import words
from fieldvisit.ui.candidate_words import certificate_line, consent_mark
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.row import Mark
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow

SHOWN_KINDS = frozenset(
    {
        "candidate",
        "consent",
        "shortlist",
        "shortlist_entry",
        "placement",
        "commitment",
        "user",
        "production_unit",
        "conflict",
    }
)
"""Kinds of which the list and an opened profile tell something."""


def columns() -> list[Column]:
    """Return the columns from left to right."""
    return [
        Column("reference", tr("Reference"), width=92),
        Column("shown", tr("Navn"), width=110),
        Column("trade", tr("Fag"), width=140),
        Column("hours", tr("Timer"), align="right", width=64),
        Column("certificates", tr("Certifikater"), width=150),
        Column("area", tr("Område"), width=100),
        Column("consent", tr("Samtykke"), width=170),
        Column("heard", tr("Sagsbehandler hørt")),
    ]


def table_row(line: CandidateLine, reference: ReferenceData, today: date) -> TableRow:
    """Return a candidate as a row."""
    person = line.candidate
    mark = consent_summary(line.consents, today)
    return TableRow(
        person.id,
        [
            Cell(person.reference or "", strong=True, tail=clash_mark(clashes=line.clashes)),
            Cell(tr("uden navn"), muted=True) if is_nameless(person) else person.shown or "",
            words.capital(person.trade or ""),
            str(person.hours) if person.hours else "",
            certificate_line(reference, person.certificates),
            person.area or "",
            Cell("", mark=mark),
            heard_words(line, today),
        ],
    )


def is_nameless(person: Candidate) -> bool:
    """Say whether a profile came without a name, as a partner's does (G7)."""
    return bool(person.shown and person.reference and person.reference in person.shown)


def consent_summary(consents: Sequence[ConsentLine], today: date) -> Mark:
    """Return one mark for all workplaces: the consent itself for one, a count for several."""
    given = [line for line in consents if line.state is ConsentState.GIVEN]
    if len(consents) == 1:
        (only,) = consents
        return consent_mark(only.state, only.given, today)
    if given:
        text = tr("Samtykke til {given} af {all}").format(given=len(given), all=len(consents))
        return Mark("skjold", text, "ok")
    withdrawn = any(line.state is ConsentState.WITHDRAWN for line in consents)
    return consent_mark(ConsentState.WITHDRAWN if withdrawn else ConsentState.NONE, None, today)


def heard_words(line: CandidateLine, today: date) -> str:
    """Return when citizen and caseworker spoke, and who the caseworker is: `2. okt. · Hanne Vibe`."""
    heard = line.candidate.citizen_heard
    day = words.short_day(heard, today) if heard else ""
    return " · ".join(part for part in (day, line.caseworker) if part) if heard else ""
