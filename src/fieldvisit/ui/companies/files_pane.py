"""The tab Filer: pictures and documents about the workplace, added by button, by dropping, or from the clipboard."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldvisit.services.attach_file import AttachedFile, Standing
from fieldvisit.ui import words
from fieldvisit.ui.companies.deals_pane import DealsPane
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.row import Mark, Row
from fieldvisit.ui.widgets.text import Text

_NAME = "companies.files"


class FilesPane(QWidget):
    """Rows of files; Enter opens one, S saves it elsewhere, Delete moves it to the trash, Ctrl+V adds a picture.

    Args:
        parent: Qt parent.

    Attributes:
        added: carries the paths of files from the disk.
        pasted: carries a picture's name and its bytes (PNG).
        opened: carries a file's id.
        save_requested: carries a file's id.
        remove_requested: a file is to go to the trash; carries kind and id.
    """

    added = Signal(list)
    pasted = Signal(str, object)
    opened = Signal(str)
    save_requested = Signal(str)
    remove_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.files_tab")
        self._may_write = False
        self._open = Button(tr("Åbn"), name=f"{_NAME}.open", kind="quiet", icon="vist", key="Enter")
        self._save = Button(tr("Gem som"), name=f"{_NAME}.save", kind="quiet", icon="hent", key="S")
        self._rows = DealsPane(
            "files",
            tr("Filer"),
            tr("Ingen filer endnu. Træk et billede eller et dokument herind."),
            (self._open, self._save),
            letters="S",
        )
        self._add = Button(tr("Tilføj fil"), name=f"{_NAME}.add", icon="plus")
        self._advice = Text(
            tr(
                "Sted og tidspunkt slettes fra billeder, før de gemmes. Billeder af mennesker er personoplysninger: "
                "spørg først, og tag ikke papirer om borgere med her."
            ),
            f"{_NAME}.advice",
            "caption",
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(12), 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(side_by_side(self._add))
        column.addWidget(self._advice)
        column.addWidget(self._rows, 1)
        self._add.clicked.connect(self._choose)
        self._open.clicked.connect(lambda: self.opened.emit(self._rows.choice))
        self._save.clicked.connect(lambda: self.save_requested.emit(self._rows.choice))
        self._rows.opened.connect(self.opened)
        self._rows.key_pressed.connect(self._press)
        self._rows.remove_requested.connect(self.remove_requested)

    def show_files(self, files: Sequence[AttachedFile], today: date, *, may_write: bool) -> None:
        """Show the files of a workplace."""
        self._may_write = may_write
        self.setAcceptDrops(may_write)
        self._add.setVisible(may_write)
        self._advice.setVisible(may_write)
        self._rows.show_rows([("attachment", file_row(file, today)) for file in files], may_write=may_write)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self._take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V adds what lies in the clipboard."""
        if self._may_write and event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    def _take(self, carried: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
        if paths:
            self.added.emit(paths)
        elif carried.hasImage():
            picture = carried.imageData()
            if isinstance(picture, QImage) and not picture.isNull():
                self.pasted.emit(tr("Billede.png"), _as_png(picture))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            tr("Vælg filer"),
            "",
            tr("Billeder og dokumenter") + " (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx *.txt *.csv)",
        )
        if chosen:
            self.added.emit([Path(path) for path in chosen])

    def _press(self, key: str, file: str) -> None:
        if key == "S":
            self.save_requested.emit(file)


def file_row(file: AttachedFile, today: date) -> Row:
    """Return a file as a row: name, size, who and when, and where its content is."""
    at = words.near_moment(words.local(file.at), today) if file.at else ""
    standing, mark = _standing(file)
    return Row(
        id=file.id,
        title=file.name,
        subtitle=" · ".join(part for part in (words.megabytes(file.size), file.by, at) if part),
        right=standing,
        mark=mark,
    )


def _standing(file: AttachedFile) -> tuple[str, Mark | None]:
    if file.pending or file.standing is Standing.WAITS:
        return "", Mark("venter", tr("på vej"), "pending")
    return {
        Standing.COMING: tr("hentes ved næste synkronisering"),
        Standing.AWAY: tr("på serveren"),
    }.get(file.standing, ""), None


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
