"""Companies from a file: what would come in, then bringing it in, with a way to stop and a report to keep."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from fieldvisit.services.import_companies import (
    ImportPreview,
    ImportReport,
    Progress,
    import_companies,
    preview_import,
    save_report,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.companies.import_words import ending, expected, outcome, rejected_rows, tasks_offered
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.saving import saving
from fieldvisit.ui.tasks import Job, Tasks, Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.progress import ProgressBarLine
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Column, TableRow
from fieldvisit.ui.widgets.text import Text

_FORMATS = {"cvr-json": "CVR (JSON)", "csv": "CSV", "xlsx": "XLSX"}
FILE_FILTER = "*.json *.jsonl *.ndjson *.csv *.txt *.xlsx"


class ImportPane(QWidget):
    """Reads a file as soon as it is given, and writes it only when a person says so.

    Args:
        workspace: the open profile.
        events: the broadcast of changes.
        tasks: reads and writes off the GUI thread.
        toast: says how it ended to somebody who is on another page by then.
        parent: Qt parent.

    Attributes:
        closed: the pane was put away.
        read: a preview is on the screen.
        done: an import has ended and its report is on the screen.
    """

    closed = Signal()
    read = Signal()
    done = Signal()

    def __init__(
        self,
        workspace: Workspace,
        events: Events,
        tasks: Tasks,
        toast: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("companies.import")
        self._workspace, self._events, self._tasks = workspace, events, tasks
        self._toast = toast
        self._path = Path()
        self._job: Job | None = None
        self._stopped = False
        self._spoken = ""
        self._report: ImportReport | None = None
        self._file = Text("", "companies.import.file", colour="muted", elide=True)
        self._counts = Text("", "companies.import.counts", "body_strong", wrap=True)
        self._message = InlineLine(name="companies.import.message")
        self._progress = ProgressBarLine(name="companies.import.progress", accessible=tr("Læser filen"))
        self._rows = TableCard(
            [
                Column("cvr", tr("CVR"), width=110),
                Column("p", tr("P-nummer"), width=130),
                Column("name", tr("Navn")),
                Column("town", tr("By"), width=140),
            ],
            name="companies.import.rows",
            accessible=tr("De første rækker"),
        )
        self._rejected = TableCard(
            [
                Column("row", tr("Række"), align="right", width=70),
                Column("field", tr("Felt"), width=160),
                Column("value", tr("Værdi"), width=140),
                Column("reason", tr("Årsag")),
            ],
            name="companies.import.rejected",
            accessible=tr("Afviste rækker"),
        )
        self._rows_title = Text(tr("De første rækker"), role="caption_strong")
        self._rejected_title = Text(tr("Afviste rækker"), role="caption_strong")
        self._greet = QCheckBox()
        self._greet.setObjectName("companies.import.greet")
        self._run = Button(tr("Importér"), name="companies.import.run", kind="primary")
        self._stop = Button(tr("Stop"), name="companies.import.stop", accessible=tr("Stop importen"))
        self._save = Button(tr("Gem rapport …"), name="companies.import.save_report", icon="hent")
        self._close = Button(
            tr("Luk"), name="companies.import.close", kind="quiet", accessible=tr("Luk importen")
        )
        self._lay_out()
        self._offer_tasks(None)
        self._run.clicked.connect(self._import)
        self._stop.clicked.connect(self._ask_to_stop)
        self._save.clicked.connect(self._choose_report)
        self._close.clicked.connect(self.leave)

    @property
    def is_busy(self) -> bool:
        """Say whether a file is being read or written."""
        return self._job is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at what can be pressed while the file is read."""
        super().showEvent(event)
        if self.is_busy and not event.spontaneous():
            self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> bool:
        """Ask for a file and read it; return whether one was chosen."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Importér virksomheder"), "", f"{tr('Virksomheder')} ({FILE_FILTER})"
        )
        if chosen:
            self.read_file(Path(chosen))
        return bool(chosen)

    def read_file(self, path: Path) -> None:
        """Read a file and show what would come in; nothing is kept."""
        if self.is_busy:
            return
        self._path = path
        self._report = None
        self._file.set_text(path.name)
        self._counts.set_text("")
        self._show_tables((), ())
        self._start(tr("Læser {file}").format(file=path.name))
        self._job = self._tasks.run(
            Worker.IMPORT,
            lambda job: preview_import(
                self._workspace, path, progress=_reporter(job), cancelled=self._stop_of(job)
            ),
            self._show_preview,
            self._fail,
            self._show_progress,
        )

    def save_to(self, path: Path) -> None:
        """Keep the report of the rows that did not come in."""
        if self._report is None:
            return
        try:
            save_report(self._report, path)
        except OSError:
            self._message.show_line(tr("Rapporten kunne ikke gemmes dér. Vælg en anden mappe."), "danger")
        else:
            self._message.show_line(tr("Rapporten er gemt: {file}").format(file=path.name), "ok")

    def _import(self) -> None:
        path, greet = self._path, self._greet.isChecked()
        self._start(tr("Importerer {file}").format(file=path.name))
        self._job = self._tasks.run(
            Worker.IMPORT,
            lambda job: import_companies(
                self._workspace,
                path,
                progress=_reporter(job),
                cancelled=self._stop_of(job),
                tasks=greet,
            ),
            self._show_done,
            self._fail,
            self._show_progress,
        )

    def _start(self, spoken: str) -> None:
        self._stopped = False
        self._message.clear()
        self._spoken = spoken
        self._progress.set_value(0, 1, spoken)
        self._progress.show()
        self._stop.show()
        self._run.hide()
        self._greet.hide()
        self._save.hide()
        self._close.hide()

    def _stop_of(self, job: Job) -> Callable[[], bool]:
        """Return what says whether to stop: somebody pressed the button, or the window closes or locks."""
        return lambda: self._stopped or job.cancelled

    def _end(self) -> None:
        self._job = None
        saving().retry()
        self._progress.hide()
        self._close.show()
        if self._stop.hasFocus():
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stop.hide()

    def _show_progress(self, where: object) -> None:
        if isinstance(where, tuple):
            position, total = where
            whole = max(total, 1)
            self._progress.set_value(
                position, whole, f"{self._spoken}, {words.percent(100 * position / whole)}"
            )

    def _show_preview(self, preview: ImportPreview) -> None:
        self._end()
        report = preview.report
        self._report = report
        parts = [self._path.name, _FORMATS.get(preview.format, preview.format)]
        if preview.ignored_columns:
            ignored = ", ".join(preview.ignored_columns)
            parts.append(tr("springes over: {columns}").format(columns=ignored))
        self._file.set_text(" · ".join(parts))
        self._counts.set_text(expected(report))
        lines = [
            TableRow(str(place), (line.cvr, line.p_number, line.name, line.town))
            for place, line in enumerate(preview.first)
        ]
        self._show_tables(lines, rejected_rows(report))
        good = report.added + report.updated
        self._run.setVisible(good > 0)
        if good and self._close.hasFocus():
            self._run.setFocus(Qt.FocusReason.OtherFocusReason)
        self._run.set_words(tr("Importér {count}").format(count=words.number(good)))
        self._offer_tasks(report)
        self._save.setVisible(bool(report.rejected))
        if not good:
            self._message.show_line(tr("Der er intet nyt i filen. Intet er ændret."), "neutral")
        if not self.isVisible():
            self._toast(expected(report))
        self.read.emit()

    def _offer_tasks(self, report: ImportReport | None) -> None:
        """Ask whether somebody is to greet the new workplaces, and to look at those that changed or ceased (R07)."""
        text = tasks_offered(report) if report is not None else ""
        self._greet.setText(text)
        self._greet.setAccessibleName(text or tr("Opgaver om virksomhederne"))
        self._greet.setChecked(True)
        self._greet.setVisible(bool(text))

    def _show_done(self, done: Done[ImportReport]) -> None:
        self._end()
        report = done.value
        self._report = report
        self._counts.set_text(outcome(report))
        self._show_tables((), rejected_rows(report))
        self._say(ending(report), "ok")
        self._save.setVisible(bool(report.rejected))
        self._events.announce(done.changed)
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, ProblemError | StoreError):
            raise error
        was_stopped = isinstance(error, ProblemError) and error.code == "cancelled"
        self._say(problem_words(error), "neutral" if was_stopped else "danger")

    def _say(self, text: str, tone: str) -> None:
        """Say how it ended, here and wherever the person is by now."""
        self._message.show_line(text, tone, aloud=self.isVisible())
        if not self.isVisible():
            self._toast(text)

    def _ask_to_stop(self) -> None:
        self._stopped = True

    def leave(self) -> bool:
        """Put the pane away; return whether it could be, for what is being written is stopped by its button only."""
        if self.is_busy:
            return False
        self._show_tables((), ())
        self._report = None
        self.closed.emit()
        return True

    def _choose_report(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Gem rapport"), f"{self._path.stem}-afvist.csv", "CSV (*.csv)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def _show_tables(self, rows: list[TableRow] | tuple[()], rejected: list[TableRow] | tuple[()]) -> None:
        self._rows.set_rows(rows)
        self._rejected.set_rows(rejected)
        for shown, parts in (
            (rows, (self._rows_title, self._rows)),
            (rejected, (self._rejected_title, self._rejected)),
        ):
            for part in parts:
                part.setVisible(bool(shown))

    def _lay_out(self) -> None:
        side = theme().size(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, theme().size(14), side, theme().size(12))
        column.setSpacing(theme().size(10))
        column.addWidget(Text(tr("Importér virksomheder"), "companies.import.title", "title"))
        column.addWidget(self._file)
        column.addWidget(self._counts)
        column.addWidget(self._message)
        column.addWidget(self._progress)
        column.addWidget(self._greet)
        column.addWidget(Flow(self._run, self._stop, self._save, self._close))
        column.addSpacing(theme().size(6))
        column.addWidget(self._rows_title)
        column.addWidget(self._rows, 2)
        column.addWidget(self._rejected_title)
        column.addWidget(self._rejected, 1)
        column.addStretch(1)
        for part in (self._progress, self._greet, self._run, self._stop, self._save):
            part.hide()
        self._show_tables((), ())


def _reporter(job: Job) -> Progress:
    return lambda position, total: job.report((position, total))


def dropped_file(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """Return the one local file that is dragged."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
