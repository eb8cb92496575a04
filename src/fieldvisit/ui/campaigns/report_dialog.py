"""Rapport til udvalget: what will be printed, where it goes, and in which form (R46)."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.exchange.report_table import (
    ReportPage,
    report_csv,
    report_html,
    report_rows,
    write_report_xlsx,
)
from fieldvisit.ui.language import tr
from fieldvisit.ui.printing import page_images, write_pdf
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Column, TableRow
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH, _HEIGHT, _PAPER = 940, 620, 520
_STRANGE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
PDF, CSV, XLSX = "pdf", "csv", "xlsx"


class ReportDialog(QDialog):
    """A preview at the left, form and place at the right.

    Args:
        page: what the report says.
        day: day of the report in digits, for the file's name.
        folder: where files go; None takes the user's documents.
        parent: Qt parent.

    Attributes:
        written: carries the path of the file that was written.
    """

    written = Signal(str)

    def __init__(
        self, page: ReportPage, day: str, folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("campaigns.report.dialog")
        self.setWindowTitle(tr("Rapport til udvalget"))
        self._page, self._html = page, report_html(page)
        name = f"{_STRANGE.sub(' ', page.title).strip()} {day}"
        self._base = (folder or _documents()) / name
        self._form = Segmented(
            [Option(PDF, "PDF"), Option(CSV, "CSV"), Option(XLSX, "Excel")],
            name="campaigns.report.format",
            accessible=tr("Filens form"),
        )
        self._form.choose(PDF)
        self._path = TextField(name="campaigns.report.path", next_on_enter=False)
        self._message = InlineLine(name="campaigns.report.message")
        self._browse = Button(tr("Vælg mappe …"), name="campaigns.report.browse")
        self._save = Button(
            tr("Gem rapporten"), name="campaigns.report.save", kind="primary", key="Ctrl+Enter"
        )
        self._close = Button(tr("Luk"), name="campaigns.report.close", key="Esc")
        self._preview = QStackedWidget()
        self._lay_out()
        self._connect_signals()
        self._show_form(PDF)
        self.resize(theme().size(_WIDTH), theme().size(_HEIGHT))

    def _lay_out(self) -> None:
        self._preview.addWidget(self._paper())
        self._preview.addWidget(self._table())
        right = QVBoxLayout()
        right.setSpacing(theme().size(16))
        right.addWidget(Text(self._page.title, role="title", wrap=True))
        right.addWidget(Text(self._page.subtitle, colour="muted", wrap=True))
        right.addWidget(FormRow(tr("Form"), self._form, name="campaigns.report.format"))
        right.addWidget(FormRow(tr("Gem som"), self._path, name="campaigns.report.path"))
        right.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignLeft)
        note = tr(
            "Rapporten indeholder kun tal for teamet. Den nævner ingen borgere og ingen konsulenter enkeltvis."
        )
        right.addWidget(Text(note, role="caption", colour="muted", wrap=True))
        right.addStretch(1)
        right.addWidget(self._message)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        right.addLayout(buttons)
        line = QHBoxLayout(self)
        margin = theme().size(20)
        line.setContentsMargins(margin, margin, margin, margin)
        line.setSpacing(theme().size(20))
        line.addWidget(self._preview, 3)
        line.addLayout(right, 2)

    def _paper(self) -> QWidget:
        """Return the printed pages one below the other."""
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for number, image in enumerate(page_images(self._html, theme().size(_PAPER)), 1):
            label = QLabel()
            label.setObjectName(f"campaigns.report.page.{number}")
            label.setAccessibleName(tr("Side {n}").format(n=number))
            label.setPixmap(QPixmap.fromImage(image))
            column.addWidget(label)
        column.addStretch(1)
        return Scroll(pages, "campaigns.report.preview")

    def _table(self) -> QWidget:
        """Return the rows that CSV and Excel hold."""
        table = TableCard(
            [
                Column("group", tr("Gruppe"), width=170),
                Column("figure", tr("Tal")),
                Column("value", tr("Værdi"), align="right"),
            ],
            name="campaigns.report.table",
            accessible=tr("Rapportens rækker"),
            sortable=False,
        )
        table.set_rows([TableRow(str(n), row) for n, row in enumerate(report_rows(self._page))])
        return table

    def _connect_signals(self) -> None:
        self._form.chosen.connect(self._show_form)
        self._browse.clicked.connect(self._choose_folder)
        self._save.clicked.connect(self._write)
        self._path.returnPressed.connect(self._write)
        self._close.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._write)

    def _show_form(self, form: str) -> None:
        self._preview.setCurrentIndex(0 if form == PDF else 1)
        typed = self._path.text().strip()
        base = Path(typed).with_suffix("") if typed else self._base
        self._path.set_text(str(base.with_name(f"{base.name}.{form}")))
        self._message.clear()

    def _choose_folder(self) -> None:
        asked = QFileDialog(self, tr("Vælg mappe"), str(Path(self._path.text()).parent))
        asked.setObjectName("campaigns.report.folder")
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self._take_folder)
        asked.open()

    def _take_folder(self, folder: str) -> None:
        self._path.set_text(str(Path(folder) / Path(self._path.text()).name))

    def _write(self) -> None:
        path = Path(self._path.text().strip()).expanduser()
        try:
            write_report(self._page, self._html, self._form.choice, path)
        except (OSError, ValueError):
            sentence = tr("Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.")
            self._message.show_line(sentence, "danger", aloud=True)
            return
        self.written.emit(str(path))
        self.accept()


def write_report(page: ReportPage, html: str, form: str, path: Path) -> None:
    """Write the report in one of its forms.

    Args:
        page: what it says.
        html: the same as a printed page.
        form: pdf, csv or xlsx.
        path: the file.

    Raises:
        OSError: the file cannot be written.
        ValueError: the path names no file.
    """
    if not path.name or path.is_dir():
        raise ValueError("no file is named")
    if form == PDF:
        write_pdf(html, path)
    elif form == CSV:
        # The mark tells spreadsheets that the letters are UTF-8.
        path.write_text(report_csv(page), encoding="utf-8-sig", newline="")
    else:
        path.parent.stat()
        write_report_xlsx(page, path)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
