"""What the list of companies says when it is empty: nothing passes the filters, or there is nothing on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.empty_state import EmptyState


class NoCompanies(EmptyState):
    """A sentence and the one action that helps: without the filters, or with companies from a file.

    Args:
        may_import: the user may write companies down.
        parent: Qt parent.

    Attributes:
        cleared: the filters are to go.
        import_wanted: companies from a file are wanted.
    """

    cleared = Signal()
    import_wanted = Signal()

    def __init__(self, *, may_import: bool, parent: QWidget | None = None) -> None:
        super().__init__("", name="companies.empty", parent=parent)
        self._may_import, self._total = may_import, 0
        self.say_why(1)
        self.acted.connect(self._act)

    def say_why(self, total: int) -> None:
        """Say why nothing is listed of so many that are on this computer."""
        self._total = total
        if total:
            self.say(tr("Ingen passer. Fjern et filter."), tr("Fjern filtre"))
        elif self._may_import:
            self.say(
                tr("Der er ingen virksomheder på denne computer endnu. Synkronisér, eller importér en fil."),
                tr("Importér fra fil …"),
            )
        else:
            self.say(
                tr("Der er ingen virksomheder på denne computer endnu. Synkronisér for at hente dem."), ""
            )

    def _act(self) -> None:
        (self.cleared if self._total else self.import_wanted).emit()
