"""What opens under the header of a workplace: a call, a visit, a word for a colleague, one at a time; what was typed waits."""

from fieldvisit.services.show_company import CompanyView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.call_bar import CallBar
from fieldvisit.ui.companies.standing_chips import first_name
from fieldvisit.ui.companies.via_bar import ViaBar
from fieldvisit.ui.companies.visit_bar import VisitBar


class Bars:
    """The three bars.

    Args:
        workspace: words of codes, typed dates, and where drafts are kept.

    Attributes:
        call: what came of a call.
        visit: when a visit is to be.
        via: what the responsible colleague is to know.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.call = CallBar(workspace)
        self.visit = VisitBar(workspace)
        self.via = ViaBar(workspace)

    @property
    def is_open(self) -> bool:
        """Say whether one is open."""
        return not all(bar.isHidden() for bar in (self.call, self.visit, self.via))

    def close(self) -> bool:
        """Put the open one away, which was saved or cancelled; return whether there was one."""
        was_open = self.is_open
        for bar in (self.call, self.visit, self.via):
            bar.drafts.done()
        self.put_away()
        return was_open

    def put_away(self) -> None:
        """Show none; what was typed is kept."""
        for bar in (self.call, self.visit, self.via):
            bar.drafts.rest()
            bar.hide()

    def begin_call(self, view: CompanyView) -> None:
        """Open the call."""
        self.put_away()
        self.call.begin(view)

    def begin_visit(self, unit: str) -> None:
        """Open the new visit."""
        self.put_away()
        self.visit.begin(unit)

    def begin_via(self, view: CompanyView) -> None:
        """Open the word for the one responsible."""
        self.put_away()
        self.via.begin(view.unit.id, first_name(view.responsible))

    def reopen(self, view: CompanyView) -> None:
        """Open what was being filled in when the workplace was left."""
        if self.call.drafts.waiting(view.unit.id) is not None:
            self.call.begin(view, focus=False)
        elif self.visit.drafts.waiting(view.unit.id) is not None:
            self.visit.begin(view.unit.id, focus=False)
        elif not view.is_mine and self.via.drafts.waiting(view.unit.id) is not None:
            self.via.begin(view.unit.id, first_name(view.responsible), focus=False)
