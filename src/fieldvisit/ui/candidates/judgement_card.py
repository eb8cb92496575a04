"""A candidate's place on one shortlist: what a person judged, criteria side by side (R27, D3)."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.shortlist_view import EntryView, ShortlistView
from fieldvisit.ui.criteria_form import REASON, CriteriaForm
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.text import Text


class JudgementCard(Card):
    """The card `candidates.list.<place>`.

    Args:
        place: counted from 0.
        shortlist: the list.
        reference: the criteria.
        editable: the list is mine and my role may judge.
        parent: Qt parent.

    Attributes:
        judged: carries the shortlist's id, a dict of one criterion, and the reason (None = as it was).
    """

    judged = Signal(str, object, object)

    def __init__(
        self,
        place: int,
        shortlist: ShortlistView,
        reference: ReferenceData,
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        name = f"candidates.list.{place}"
        super().__init__(name, parent=parent)
        self.shortlist = shortlist.id
        title = self.add_header(shortlist.company, tr("til {purpose}").format(purpose=shortlist.purpose))
        title.setObjectName(f"{name}.company")
        self._form: CriteriaForm | None = None
        if not editable:
            self.add_row(Text(tr("Konsulenten vurderer ud fra kriterierne."), colour="muted", wrap=True))
            return
        self._form = CriteriaForm(reference.criteria, name=f"{name}.criteria")
        self._form.judged.connect(self._judge)
        self._form.reasoned.connect(lambda reason: self.judged.emit(self.shortlist, {}, reason))
        self.add_row(self._form)

    def show_entry(self, entry: EntryView) -> None:
        """Show what was judged."""
        if self._form is not None:
            self._form.show_judgements(entry.criteria, entry.reason)

    def say(self, criterion: str, text: str, tone: str = "danger") -> None:
        """Say something below a criterion, or below the reason."""
        if self._form is not None:
            self._form.show_message(criterion or REASON, text, tone)

    def _judge(self, criterion: str, value: Any) -> None:
        self.judged.emit(self.shortlist, {criterion: value}, None)
