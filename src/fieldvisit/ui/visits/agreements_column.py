"""The third column: the shortlist, the agreements, and what the visit leads to with others."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.agreements_panel import QUESTIONS, AgreementsPanel
from fieldvisit.ui.visits.partner_panel import PartnerPanel
from fieldvisit.ui.visits.shortlist_panel import ShortlistPanel


class AgreementsColumn(QWidget):
    """Its panels are made in turns of the event loop of their own, or when they are asked for: the note takes keys before.

    Args:
        workspace: the open profile.
        events: the broadcast of changes.
        tasks: the turns, and the workers of the pool.
        visit: id of the visit.
        parent: Qt parent.

    Attributes:
        agreements_made: the panel of agreements is there; carries it.
        done: something was done, and told, that deserves a way back; carries words and `Changed`.
    """

    agreements_made = Signal(object)
    done = Signal(str, object)

    def __init__(
        self, workspace: Workspace, events: Events, tasks: Tasks, visit: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._events, self._tasks, self._visit = workspace, events, tasks, visit
        self._view: VisitView | None = None
        self._made: list[AgreementsPanel | ShortlistPanel | PartnerPanel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(8))
        tasks.later(self, lambda: self.shortlist, lambda: self.agreements, lambda: self.partner)

    @cached_property
    def shortlist(self) -> ShortlistPanel:
        """Return the panel above the agreements."""
        with _focus_kept():
            panel = ShortlistPanel(self._workspace, self._events, self._tasks, self._visit)
            panel.done.connect(self.done)
            self._put(panel)
        return panel

    @cached_property
    def agreements(self) -> AgreementsPanel:
        """Return the panel of what was agreed, below the shortlist."""
        _ = self.shortlist
        with _focus_kept():
            panel = AgreementsPanel(self._workspace)
            self.agreements_made.emit(panel)
            self._put(panel, 1)
            if self._view is not None:
                panel.show_view(self._view)
        return panel

    @cached_property
    def partner(self) -> PartnerPanel:
        """Return the panel below the agreements."""
        _ = self.agreements
        with _focus_kept():
            panel = PartnerPanel(self._workspace, self._events, self._visit)
            panel.done.connect(self.done)
            self._put(panel)
        return panel

    def show_view(self, view: VisitView) -> None:
        """Show the agreements of the visit; a panel that comes later shows them as it comes."""
        self._view = view
        for panel in self._made:
            if isinstance(panel, AgreementsPanel):
                panel.show_view(view)

    def open_question(self, question: str) -> bool:
        """Put the cursor where a question of this column is answered; say whether it stands here."""
        if question not in QUESTIONS:
            return False
        self.agreements.open_question(question)
        return True

    def escape(self) -> bool:
        """Step out of an open form; say whether there was one."""
        return any(panel.escape() for panel in self._made)

    def _put(self, panel: AgreementsPanel | ShortlistPanel | PartnerPanel, stretch: int = 0) -> None:
        self._column.addWidget(panel, stretch)
        # A layout shows what it gets in a later turn, and a form in it can have the focus only then.
        panel.show()
        self._made.append(panel)


@contextmanager
def _focus_kept() -> Iterator[None]:
    """Give the focus back that a form takes which opens with what had been typed into it."""
    before = QApplication.focusWidget()
    yield
    if before is not None and before is not QApplication.focusWidget():
        before.setFocus()
