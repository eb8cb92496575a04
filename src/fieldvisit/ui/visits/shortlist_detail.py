"""What is judged of one person on a visit's shortlist, under the person's line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.shortlist_view import EntryView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.criteria_form import CriteriaForm
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.status_mark import StatusMark


class EntryDetail(QWidget):
    """The criteria side by side, whether the person was heard, and the way off the list.

    Args:
        workspace: for criteria, words and dates.
        name: of the person's line; the parts are `<name>.<criterion>`, `.heard` and `.remove`.
        parent: Qt parent.

    Attributes:
        judged: carries criterion and judgement.
        reasoned: carries the reason.
        removed: take the person off the list.
    """

    judged = Signal(str, object)
    reasoned = Signal(str)
    removed = Signal()

    def __init__(self, workspace: Workspace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._criteria = CriteriaForm(workspace.reference.criteria, name=name)
        self._heard = StatusMark(name=f"{name}.heard")
        self._remove = Button(tr("Tag af shortlisten"), name=f"{name}.remove", kind="quiet", icon="luk")
        side = theme().size(PADDING)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, theme().size(8), side, theme().size(10))
        column.setSpacing(theme().size(8))
        column.addWidget(self._criteria)
        foot = QHBoxLayout()
        foot.addWidget(self._heard)
        foot.addStretch(1)
        foot.addWidget(self._remove)
        column.addLayout(foot)
        self._criteria.judged.connect(self.judged)
        self._criteria.reasoned.connect(self.reasoned)
        self._remove.clicked.connect(self.removed)

    def show_entry(self, entry: EntryView, *, changeable: bool) -> None:
        """Show how the person stands now; what may not be changed can be read."""
        heard = (
            tr("Borger hørt {day}").format(day=words.short_day(entry.citizen_heard, self._workspace.today))
            if entry.citizen_heard
            else tr("Borger og sagsbehandler er ikke hørt")
        )
        done = entry.citizen_heard is not None
        self._heard.show_mark("ok" if done else "nulpunkt", heard, "ok" if done else "muted")
        self._criteria.show_judgements(entry.criteria, entry.reason)
        self._criteria.setEnabled(changeable)
        self._remove.setVisible(changeable)

    def say(self, criterion: str, text: str, tone: str = "danger") -> None:
        """Say something below a criterion."""
        self._criteria.show_message(criterion, text, tone)
