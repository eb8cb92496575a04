"""An invitation to a match event, typed in place: which one, and how many posts the company brings (R41)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.partner_work import PartnerWork
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.number_field import NumberField, complain_of_numbers
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box

INVITE_FORM = _NAME = "visit.partner.invite"


class InviteForm(PromiseForm):
    """Fields `visit.partner.invite.event|posts`.

    Args:
        workspace: for dates.
        work: the events and what was agreed so far.
        parent: Qt parent.

    Attributes:
        recorded: carries the event's id and the number of posts, None when it is not known.
    """

    KIND = "event_company"
    recorded = Signal(str, object)

    def __init__(self, workspace: Workspace, work: PartnerWork, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, tr("Inviter til matcharrangement"), tr("Inviter"), parent)
        self._work = work
        events = []
        for view in work.events:
            day = words.short_day(view.event.date, workspace.today) if view.event.date else ""
            said = " · ".join(part for part in (view.event.name or "", day) if part)
            events.append((view.event.id, said))
        self._event = choice_box(f"{_NAME}.event", events or [("", tr("Ingen kommende arrangementer"))])
        self._posts = NumberField(f"{_NAME}.posts", "3")
        self._save.setEnabled(bool(events))
        self.form.add(tr("Arrangement"), self._event, name=f"{_NAME}.event")
        self.form.add(tr("Stillinger, de tager med"), self._posts, name=f"{_NAME}.posts")
        self._event.currentIndexChanged.connect(self._take_event)
        self._take_event()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._event.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Record what was typed."""
        complain_of_numbers(self.form.rows)
        if not self.form.focus_first_message():
            self.recorded.emit(str(self._event.currentData()), self._posts.number)

    def _take_event(self) -> None:
        """Show what an earlier invitation says."""
        known = {view.event.id: company.posts for view, company in self._work.invitations}
        self._posts.show_number(known.get(str(self._event.currentData())))
