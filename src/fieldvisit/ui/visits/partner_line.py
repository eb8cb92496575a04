"""One line of what goes on with others: a request, an invitation or an agreement, and how it stands."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.event_company import EventCompany
from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.invite_to_event import EventView
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING, Line
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text

_MARKS = {
    "waiting_to_send": ("venter", "pending"),
    "sent": ("synkroniseret", "ok"),
    "answered": ("ok", "ok"),
    "invited": ("arrangement", "info"),
    "draft": ("kladde", "muted"),
    "signed": ("ok", "ok"),
}
"""Picture and colour of a state."""


class PartnerLine(QWidget):
    """A title, details and a state: `<name>.title`, `<name>.details`, `<name>.state.text`.

    Args:
        name: objectName.
        title: what it is.
        details: muted words below.
        state_id: how it stands, as a code.
        state: the same in words.
        parent: Qt parent.
    """

    def __init__(
        self,
        name: str,
        title: str,
        details: str,
        state_id: str,
        state: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(", ".join(part for part in (title, details, state) if part))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(title, f"{name}.title", "body_strong", elide=True))
        texts.addWidget(Text(words.capital(details), f"{name}.details", "caption", "muted", wrap=True))
        mark = StatusMark(name=f"{name}.state")
        icon, colour = _MARKS.get(state_id, ("aftale", "muted"))
        mark.show_mark(icon, state, colour)
        texts.addWidget(mark)
        side = theme().size(PADDING)
        texts.setContentsMargins(side, theme().size(6), side, theme().size(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(texts)


def request_line(
    place: int, request: PartnerRequest, partners: dict[str, str], reference: ReferenceData, today: date
) -> PartnerLine:
    """Return the line of a request, `visit.partner.requests.<place>`."""
    title = tr("Anmodning til {partner}").format(partner=partners.get(request.partner or "", request.partner))
    wanted = tr_n("{n} profil", "{n} profiler", request.profiles_wanted or 0)
    parts = [
        tr("mangler {profiles}").format(profiles=wanted) if request.profiles_wanted else "",
        request.occupation or "",
    ]
    if request.answered:
        parts.append(tr("svar {day}").format(day=words.short_day(request.answered, today)))
    elif request.answer_due:
        parts.append(tr("svar senest {day}").format(day=words.weekday_and_day(request.answer_due, today)))
    state = request.state or ""
    return PartnerLine(
        f"visit.partner.requests.{place}",
        title,
        " · ".join(part for part in parts if part),
        state,
        reference.word("request_state", state, language()),
    )


def invitation_line(place: int, view: EventView, company: EventCompany, today: date) -> PartnerLine:
    """Return the line of an invitation, `visit.partner.invitations.<place>`."""
    brings = (
        tr("tager {posts} med").format(posts=tr_n("{n} stilling", "{n} stillinger", company.posts))
        if company.posts is not None
        else tr("stillinger ikke aftalt")
    )
    parts = [
        words.weekday_and_day(view.event.date, today) if view.event.date else "",
        brings,
        tr("i alt {posts} fra {companies}").format(
            posts=tr_n("{n} stilling", "{n} stillinger", view.posts_from_companies),
            companies=tr_n("{n} virksomhed", "{n} virksomheder", len(view.companies)),
        ),
    ]
    return PartnerLine(
        f"visit.partner.invitations.{place}",
        view.event.name or "",
        " · ".join(part for part in parts if part),
        "invited",
        tr("Inviteret"),
    )


def agreement_line(place: int, agreement: Partnership, reference: ReferenceData, today: date) -> PartnerLine:
    """Return the line of an exchange agreement, `visit.partner.agreements.<place>`."""
    types, opened = reference.outcome_types, agreement.they_open_type
    known = opened is not None and opened in types
    kind = words.in_sentence(types[opened].name(language())) if known and opened else opened or ""
    sides = tr("Vi finder {posts} {occupation}, de åbner {places} {kind}").format(
        posts=agreement.we_find_posts or 0,
        occupation=agreement.we_find_occupation or "",
        places=agreement.they_open_places or 0,
        kind=kind,
    )
    parts = [sides]
    if agreement.review:
        parts.append(tr("ses på {day}").format(day=words.short_day(agreement.review, today)))
    state = agreement.state or ""
    return PartnerLine(
        f"visit.partner.agreements.{place}",
        tr("Bytteaftale"),
        " · ".join(parts),
        state,
        reference.word("agreement_state", state, language()),
    )
