"""Writing refused changes to a file: asks where, writes what policy allows, and says what stayed (SYNC S11, PRODUCT G2)."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldvisit.services.export_refused import export_refused
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.problem_words import problem_words


class RefusedExport(QObject):
    """The way of refused changes into a file.

    Args:
        workspace: the open profile.
        parent: the page that asks.

    Attributes:
        written: carries what to tell the person.
        failed: carries why nothing was written.
    """

    written = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._page = workspace, parent

    def choose_file(self) -> None:
        """Ask where the file is to be; nothing leaves the store before."""
        asked = QFileDialog(self._page, tr("Gem afviste ændringer"))
        asked.setObjectName("sync_review.export.file")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("csv")
        asked.setNameFilter(tr("CSV-filer (*.csv)"))
        asked.fileSelected.connect(self.write)
        asked.open()

    def write(self, path: str) -> None:
        """Write to a file that a person chose."""
        try:
            exported = export_refused(self._workspace, Path(path))
        except ProblemError as problem:
            self.failed.emit(problem_words(problem))
            return
        said = tr_n(
            "{n} afvist ændring er gemt i filen", "{n} afviste ændringer er gemt i filen", exported.changes
        )
        if exported.withheld:
            said = f"{said}. {tr('Personoplysninger blev her.')}"
        self.written.emit(said)
