"""What a visit leads to with others: a request to a partner, an invitation to a match event, an exchange agreement."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.agree_partnership import draft_partnership
from fieldvisit.services.edit_company import may_write_companies
from fieldvisit.services.invite_to_event import invite_to_event
from fieldvisit.services.partner_work import PartnerWork, read_partner_work
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.request_partner import NewRequest, request_partner
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.agreement_form import AGREEMENT_FORM, AgreementForm
from fieldvisit.ui.visits.form_place import FormPlace
from fieldvisit.ui.visits.invite_form import INVITE_FORM, InviteForm
from fieldvisit.ui.visits.partner_line import agreement_line, invitation_line, request_line
from fieldvisit.ui.visits.promise_form import PromiseForm
from fieldvisit.ui.visits.request_form import REQUEST_FORM, RequestForm
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Card, clear_layout
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.reveal import reveal
from fieldvisit.ui.widgets.tip import show_tip

_CONCERNED = frozenset(
    {"partner_request", "partnership", "match_event", "event_company", "need", "setting", "shortlist_entry"}
)
"""Kinds whose change concerns these lines."""


class PartnerPanel(Card):
    """The card `visit.partner`: buttons `visit.partner.request.open|invite.open|agreement.open`, lines below, forms in place.

    Args:
        workspace: the open profile.
        events: the broadcast of changes.
        visit_id: the visit whose workplace is meant.
        parent: Qt parent.

    Attributes:
        done: something was recorded; carries words and the `Changed`, which was told and can be undone.
    """

    done = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        events: Events,
        visit_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("visit.partner", parent=parent)
        self._workspace, self._events = workspace, events
        self._visit = ""
        self._work: PartnerWork | None = None
        self._buttons = {
            "request": _button("request", tr("Anmodning"), tr("Anmodning til en anden kommune")),
            "invite": _button("invite", tr("Matcharrangement"), tr("Inviter til matcharrangement")),
            "agreement": _button("agreement", tr("Bytteaftale"), tr("Bytteaftale (kladde)")),
        }
        self._lines = QVBoxLayout()
        self._form_place = FormPlace(self, self._buttons["request"], workspace)
        self._message = InlineLine(name="visit.partner.message")
        self._build()
        self._connect_signals()
        self.show_visit(visit_id)

    def _build(self) -> None:
        side = theme().size(PADDING)
        line = QHBoxLayout()
        line.setContentsMargins(side, theme().size(6), side, theme().size(6))
        line.setSpacing(theme().size(12))
        for button in self._buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        self._message.setContentsMargins(side, 0, side, theme().size(6))
        self.body.addLayout(line)
        self.body.addWidget(self._message)
        self.body.addLayout(self._form_place.layout)
        self.body.addLayout(self._lines)

    def _connect_signals(self) -> None:
        self._buttons["request"].clicked.connect(self.begin_request)
        self._buttons["invite"].clicked.connect(self.begin_invitation)
        self._buttons["agreement"].clicked.connect(self.begin_agreement)
        self._form_place.closed.connect(self._message.clear)
        self._events.changed.connect(self._take_change)

    def show_visit(self, visit_id: str) -> None:
        """Show what goes on with the workplace of a visit."""
        other = visit_id != self._visit
        if other:
            self._form_place.put_away()
        self._visit = self._form_place.visit = visit_id
        self.refresh()
        if other and self._buttons["request"].isEnabled():
            self._reopen_forms()

    def refresh(self) -> None:
        """Read it anew."""
        clear_layout(self._lines)
        try:
            self._work = read_partner_work(self._workspace, self._visit) if self._visit else None
        except ProblemError:
            self._work = None
        allowed = self._work is not None and may_write_companies(self._workspace)
        for button in self._buttons.values():
            button.setEnabled(allowed)
        if self._work is not None:
            self._show_lines(self._work)

    def begin_request(self) -> None:
        """Open the form of a request."""
        if self._work is not None:
            form = RequestForm(self._workspace, self._work)
            form.recorded.connect(self._request)
            self._open(form)
            form.begin()

    def begin_invitation(self) -> None:
        """Open the form of an invitation."""
        if self._work is not None:
            form = InviteForm(self._workspace, self._work)
            form.recorded.connect(self._invite)
            self._open(form)
            form.begin()

    def begin_agreement(self) -> None:
        """Open the form of the draft."""
        if self._work is not None:
            drafts = [held for held in self._work.agreements if held.state == "draft"]
            form = AgreementForm(self._workspace, next(iter(drafts), None))
            form.recorded.connect(self._agree)
            self._open(form)
            form.begin()

    def _reopen_forms(self) -> None:
        """Open the form that was being filled in when the window was left."""
        for form, begin in (
            (REQUEST_FORM, self.begin_request),
            (INVITE_FORM, self.begin_invitation),
            (AGREEMENT_FORM, self.begin_agreement),
        ):
            if self._form_place.waits(form):
                begin()
                return

    def close_form(self) -> bool:
        """Close an open form; say whether there was one."""
        return self._form_place.close()

    def escape(self) -> bool:
        """Close the form; say whether there was one."""
        return self.close_form()

    def _show_lines(self, work: PartnerWork) -> None:
        reference, today = self._workspace.reference, self._workspace.today
        partners = {partner.code: partner.name for partner in work.partners}
        waiting_first = sorted(work.requests, key=lambda request: request.answered is not None)
        for place, request in enumerate(waiting_first):
            self._lines.addWidget(request_line(place, request, partners, reference, today))
        for place, (view, company) in enumerate(work.invitations):
            self._lines.addWidget(invitation_line(place, view, company, today))
        for place, agreement in enumerate(work.agreements):
            self._lines.addWidget(agreement_line(place, agreement, reference, today))

    def _request(self, new: NewRequest) -> None:
        self._write(lambda: request_partner(self._workspace, new), tr("Anmodningen er gemt"))

    def _invite(self, event: str, posts: int | None) -> None:
        unit = self._work.unit if self._work else ""
        self._write(lambda: invite_to_event(self._workspace, event, unit, posts), tr("Invitationen er gemt"))

    def _agree(self, values: dict[str, Any]) -> None:
        unit = self._work.unit if self._work else ""
        self._write(lambda: draft_partnership(self._workspace, unit, values), tr("Kladden er gemt"))

    def _write(self, verb: Callable[[], Done[Any]], said: str) -> None:
        try:
            changed = verb().changed
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            self._message.show_line(problem_words(problem), "danger", aloud=True)
            return
        self.close_form()
        self._events.announce(changed)
        self.done.emit(said, changed)

    def _open(self, form: PromiseForm) -> None:
        self._form_place.open(form)
        reveal(form)

    def _take_change(self, changed: Changed) -> None:
        if self._visit and changed.kinds & _CONCERNED:
            self.refresh()


def _button(part: str, text: str, accessible: str) -> Button:
    button = Button(
        text, name=f"visit.partner.{part}.open", kind="quiet", accessible=accessible, size="compact"
    )
    show_tip(button, accessible)
    return button
