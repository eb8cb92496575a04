"""What the lists of requests and of gaps say in their rows."""

from collections.abc import Sequence
from datetime import date

from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.list_quality import Gap, QualityLine
from fieldvisit.services.list_requests import RequestLine
from fieldvisit.ui import words
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.widgets.row import Mark, Row, Section

_STATE_LOOKS = {
    "waiting_to_send": ("venter", "pending"),
    "sent": ("i-dag-frist", "info"),
    "answered": ("ok", "ok"),
}


def request_rows(lines: Sequence[RequestLine], reference: ReferenceData, today: date) -> list[Row | Section]:
    """Return one row a request: what, for whom, when an answer is due, and its state."""
    return [_request_row(line, reference, today) for line in lines]


def quality_rows(lines: Sequence[QualityLine], reference: ReferenceData, today: date) -> list[Row | Section]:
    """Return the gaps under a heading for each sort."""
    titles = {
        Gap.NO_NOTE: tr("Besøg uden notat efter 2 dage"),
        Gap.NO_START: tr("Tilsagn uden startdato"),
        Gap.NO_CONTACT: tr("Virksomheder uden kontaktperson"),
    }
    rows: list[Row | Section] = []
    for gap, title in titles.items():
        found = [line for line in lines if line.gap is gap]
        if found:
            rows.append(Section(f"{title} · {len(found)}"))
            rows += [_quality_row(line, reference, today) for line in found]
    return rows


def _request_row(line: RequestLine, reference: ReferenceData, today: date) -> Row:
    request = line.request
    icon, colour, state = request_look(request, reference)
    posts = tr_n("{n} stilling", "{n} stillinger", request.posts) if request.posts else ""
    if request.answered:
        when = tr("Svar {day}").format(day=words.short_day(request.answered, today))
    elif request.answer_due:
        when = tr("Svar senest {day}").format(day=words.short_day(request.answer_due, today))
    else:
        when = ""
    return Row(
        request.id,
        " · ".join(part for part in (words.capital(request.occupation or ""), posts) if part) or line.partner,
        subtitle=" · ".join(part for part in (line.partner, line.company) if part),
        right=when,
        mark=Mark(icon, state, colour),
        second_mark=clash_mark(clashes=line.clashes),
    )


def request_look(request: PartnerRequest, reference: ReferenceData) -> tuple[str, str, str]:
    """Return icon, colour and words of how a request stands."""
    icon, colour = _STATE_LOOKS.get(request.state or "", ("info", "muted"))
    if request.incoming and request.state != "answered":
        return "i-dag-frist", "warn", tr("De venter på svar")
    return icon, colour, reference.word("request_state", request.state, language())


def _quality_row(line: QualityLine, reference: ReferenceData, today: date) -> Row:
    types = reference.outcome_types
    named = words.capital(types[line.word].name(language())) if line.word and line.word in types else ""
    day = words.short_day(line.day, today) if line.day else ""
    return Row(
        line.id,
        line.company or tr("Ukendt virksomhed"),
        subtitle=" · ".join(part for part in (named, day) if part),
    )
