"""Carries out what is asked in the tab Filer: add, open, save elsewhere; off the GUI thread where bytes are moved."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from fieldvisit.domain.changed import Changed
from fieldvisit.exchange.whole_file import whole_file
from fieldvisit.services.attach_file import attach, attach_bytes, read_file
from fieldvisit.services.out_folder import keep_folder
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done
from fieldvisit.ui.companies.files_pane import FilesPane
from fieldvisit.ui.language import tr
from fieldvisit.ui.out.opened_files import OpenedFiles
from fieldvisit.ui.out.outside import open_outside
from fieldvisit.ui.out.start_folder import start_folder
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Worker


class FileDeeds(QObject):
    """Adds, opens and saves the files of the workplace that is shown.

    Args:
        tools: what every page works with.
        pane: the tab.
        unit: tells the id of the workplace that is shown.
        tell: says what was done, with the way back.
        refuse: says why something was not done.
    """

    def __init__(
        self,
        tools: PageTools,
        pane: FilesPane,
        *,
        unit: Callable[[], str],
        tell: Callable[[str, Changed], object],
        refuse: Callable[[str], object],
    ) -> None:
        super().__init__(pane)
        self._tools, self._pane = tools, pane
        self._unit, self._tell, self._refuse = unit, tell, refuse
        self._opened = OpenedFiles(tools.workspace)
        pane.destroyed.connect(self._opened.clear)
        pane.added.connect(self._add)
        pane.pasted.connect(self._paste)
        pane.opened.connect(self._open)
        pane.save_requested.connect(self._save)

    def _add(self, paths: Sequence[Path]) -> None:
        unit, workspace = self._unit(), self._tools.workspace
        for path in paths:
            self._run(partial(attach, workspace, unit, path), self._added)

    def _paste(self, name: str, content: bytes) -> None:
        unit, workspace = self._unit(), self._tools.workspace
        self._run(lambda: attach_bytes(workspace, unit, name, content), self._added)

    def _added(self, done: Done[str]) -> None:
        self._tell(tr("Filen er tilføjet"), done.changed)

    def _open(self, file: str) -> None:
        self._run(lambda: self._put_down(file), self._show)

    def _put_down(self, file: str) -> Path:
        name, content = read_file(self._tools.workspace, file)
        return self._opened.put(name, content)

    def _show(self, path: Path) -> None:
        if not open_outside(path.as_uri()):
            self._refuse(tr("Computeren har intet program til denne slags fil. Gem den, og åbn den selv."))

    def _save(self, file: str) -> None:
        def ask(read: tuple[str, bytes]) -> None:
            name, content = read
            folder = start_folder(self._tools.workspace)
            chosen, _ = QFileDialog.getSaveFileName(self._pane, tr("Gem filen"), str(folder / name))
            if chosen:
                self._run(lambda: _write(Path(chosen), content), self._saved)

        self._run(lambda: read_file(self._tools.workspace, file), ask)

    def _saved(self, path: Path) -> None:
        keep_folder(self._tools.workspace, path.parent)
        self._tools.window.toast(tr("Filen er gemt: {place}").format(place=path))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._tools.tasks.run(Worker.STORE, lambda _: work(), then, self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._refuse(problem_words(error))
        elif isinstance(error, OSError):
            self._refuse(tr("Filen kunne ikke skrives. Tjek pladsen på disken, og prøv igen."))
        else:
            raise error


def _write(path: Path, content: bytes) -> Path:
    with whole_file(path) as file:
        file.write(content)
    return path
