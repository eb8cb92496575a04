"""Parts of a workplace that nobody sees when it opens: what opens under its header, and the tabs behind the first."""

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.agreements_pane import AgreementsPane
from fieldvisit.ui.companies.bars import Bars
from fieldvisit.ui.companies.contacts_pane import ContactsPane
from fieldvisit.ui.companies.files_pane import FilesPane
from fieldvisit.ui.companies.needs_pane import NeedsPane


class DetailParts:
    """Made before the detail they belong to, so that neither takes a long turn of the event loop.

    Args:
        workspace: the open profile.

    Attributes:
        bars: a call, a visit, a word for a colleague.
        needs, deals, contacts, files: the tabs.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.bars = Bars(workspace)
        self.needs = NeedsPane(workspace)
        self.deals = AgreementsPane(workspace)
        self.contacts = ContactsPane(workspace)
        self.files = FilesPane()
