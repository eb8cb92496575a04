"""Parts of a workplace that nobody sees when it opens: what opens under its header, and the tabs behind the first."""

from collections.abc import Callable
from functools import cached_property

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.agreements_pane import AgreementsPane
from fieldvisit.ui.companies.bars import Bars
from fieldvisit.ui.companies.contacts_pane import ContactsPane
from fieldvisit.ui.companies.files_pane import FilesPane
from fieldvisit.ui.companies.needs_pane import NeedsPane


class DetailParts:
    """Made one by one before the detail they belong to, so that none takes a long turn of the event loop.

    Args:
        workspace: the open profile.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def turns(self) -> tuple[Callable[[], object], ...]:
        """Make one part each."""
        return lambda: self.bars, lambda: self.needs, lambda: self.deals, lambda: (self.contacts, self.files)

    @cached_property
    def bars(self) -> Bars:
        """A call, a visit, a word for a colleague."""
        return Bars(self._workspace)

    @cached_property
    def needs(self) -> NeedsPane:
        """A tab."""
        return NeedsPane(self._workspace)

    @cached_property
    def deals(self) -> AgreementsPane:
        """A tab."""
        return AgreementsPane(self._workspace)

    @cached_property
    def contacts(self) -> ContactsPane:
        """A tab."""
        return ContactsPane(self._workspace)

    @cached_property
    def files(self) -> FilesPane:
        """A tab."""
        return FilesPane()
