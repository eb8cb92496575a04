"""The one dialog through which everything leaves the window: what it looks like, in which form, and where to."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.exchange.file_place import is_file, is_folder, typed_path
from fieldvisit.services.out_folder import keep_folder
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.out.out_document import OutDocument, OutForm
from fieldvisit.ui.out.out_preview import OutPreview
from fieldvisit.ui.out.print_sheet import ask_printer
from fieldvisit.ui.out.saving import Saving
from fieldvisit.ui.out.start_folder import start_folder
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH, _HEIGHT = 1120, 600
_MOST_WIDE, _MOST_HIGH = 1320, 680
"""What fits on a small screen, also with large text."""


class OutDialog(QDialog):
    """A preview at the left; form, choices and place at the right.

    Args:
        tools: the workers, the store that remembers the folder, and the window that says what was saved.
        document: what goes out.
        name: first part of all object names.
        save_words: the button that writes the file.
        options: choices of this kind of document, which answer with `show_document`.
        parent: the page; a page that is thrown away, as at the lock, takes the dialog with it.
    """

    def __init__(
        self,
        tools: PageTools,
        document: OutDocument,
        *,
        name: str,
        save_words: str = "",
        options: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tools, self._document, self._name = tools, document, name
        self._replaces = ""
        self._put_right: QWidget | None = None
        self._saving = Saving(tools.tasks, self)
        self._preview = OutPreview(name)
        self._title = Text("", f"{name}.title", "title", wrap=True)
        self._subtitle = Text("", f"{name}.subtitle", colour="muted", wrap=True)
        self._form = Segmented(
            [Option(form.id, form.title) for form in document.forms],
            name=f"{name}.format",
            accessible=tr("Filens form"),
        )
        self._options = options
        self._path = TextField(name=f"{name}.path", next_on_enter=False)
        self._browse = Button(tr("Vælg mappe …"), name=f"{name}.browse")
        self._notes = QVBoxLayout()
        self._warning = InlineLine(name=f"{name}.warning")
        self._message = InlineLine(name=f"{name}.message")
        self._print = Button(tr("Udskriv …"), name=f"{name}.print", icon="print")
        self._save = Button(
            save_words or tr("Gem filen"), name=f"{name}.save", kind="primary", key="Ctrl+Enter"
        )
        self._close = Button(tr("Luk"), name=f"{name}.close", key="Esc")
        self._lay_out()
        self._connect_signals()
        folder = start_folder(tools.workspace)
        self._form.choose(document.forms[0].id)
        self._path.set_text(str(folder / document.name))
        self.show_document(document)
        room = self.screen().availableSize()
        self.resize(
            min(theme().size(_WIDTH), _MOST_WIDE, room.width()),
            min(theme().size(_HEIGHT), _MOST_HIGH, room.height()),
        )

    @property
    def form(self) -> OutForm:
        """The form that is chosen."""
        return next(form for form in self._document.forms if form.id == self._form.choice)

    def show_document(self, document: OutDocument) -> None:
        """Show the document anew, after another choice; it has the same forms. A name that was typed stays."""
        shown = Path(self._path.text())
        if shown.name in {self._document.name, f"{self._document.name}.{self._form.choice}"}:
            self._path.set_text(str(shown.with_name(document.name)))
        self._document = document
        self.setWindowTitle(document.title)
        self._title.set_text(document.title)
        self._subtitle.set_text(document.subtitle)
        self._subtitle.setVisible(bool(document.subtitle))
        clear_layout(self._notes)
        for note in document.notes:
            self._notes.addWidget(Text(note, role="caption", colour="muted", wrap=True))
        if document.warning:
            self._warning.show_line(document.warning, "warn")
        else:
            self._warning.clear()
        self._show_form(self._form.choice)

    def hold_for(self, field: QWidget | None) -> None:
        """Let nothing out before a choice is put right, whose field says why; None lets it go."""
        self._put_right = field

    def reject(self) -> None:
        """Close; what is being written is given up."""
        if self._saving.stop():
            self._set_busy(False)
            self._message.show_line(tr("Afbrudt. Intet er gemt."), "info", aloud=True)
            return
        super().reject()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme().size(12))
        right.addWidget(self._title)
        right.addWidget(self._subtitle)
        form_row = FormRow(tr("Form"), self._form, name=f"{self._name}.format")
        form_row.setVisible(len(self._document.forms) > 1)
        right.addWidget(form_row)
        if self._options is not None:
            right.addWidget(self._options)
        right.addWidget(FormRow(tr("Gem som"), self._path, name=f"{self._name}.path"))
        right.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignLeft)
        self._notes.setSpacing(theme().size(4))
        right.addLayout(self._notes)
        right.addWidget(self._warning)
        right.addStretch(1)
        holder = QWidget()
        holder.setLayout(right)
        right.setContentsMargins(0, 0, theme().size(4), 0)
        side = QVBoxLayout()
        side.setSpacing(theme().size(12))
        side.addWidget(Scroll(holder, f"{self._name}.side"), 1)
        side.addWidget(self._message)
        side.addWidget(Flow(self._save, self._print, self._close))
        line = QHBoxLayout(self)
        margin = theme().size(20)
        line.setContentsMargins(margin, margin, margin, margin)
        line.setSpacing(theme().size(20))
        line.addWidget(self._preview, 3)
        line.addLayout(side, 2)

    def _connect_signals(self) -> None:
        self._form.chosen.connect(self._show_form)
        self._browse.clicked.connect(self._choose_folder)
        self._print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(self._write)
        self._path.returnPressed.connect(self._write)
        self._close.clicked.connect(self.reject)
        self._saving.saved.connect(self._end)
        self._saving.failed.connect(self._fail)
        self._saving.went_on.connect(self._tell_progress)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._write)
        QShortcut(QKeySequence("Ctrl+P"), self, self._ask_printer)

    def _show_form(self, chosen: str) -> None:
        form = next(form for form in self._document.forms if form.id == chosen)
        self._preview.show_form(form)
        self._path.set_text(str(self._path_for(chosen)))
        self._print.setVisible(bool(form.html))
        self._message.clear()

    def _path_for(self, chosen: str) -> Path:
        """Return the whole path of what is typed, ending as files of a form do; the one that is offered when nothing is.

        A folder stays what it is: the file would lie beside it, under its name.
        """
        typed = self._path.text().strip() or self._document.name
        path = start_folder(self._tools.workspace) / typed_path(typed)
        if is_folder(path):
            return path
        suffixes = {f".{each.id}" for each in self._document.forms}
        base = path.name.removesuffix(path.suffix) if path.suffix in suffixes else path.name
        return path.parent / f"{base}.{chosen}"

    def _choose_folder(self) -> None:
        asked = QFileDialog(self, tr("Vælg mappe"), str(Path(self._path.text()).parent))
        asked.setObjectName(f"{self._name}.folder")
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self._take_folder)
        asked.open()

    def _take_folder(self, folder: str) -> None:
        self._path.set_text(str(Path(folder) / Path(self._path.text()).name))

    def _ask_printer(self) -> None:
        # A field tells what was typed in it when it is left.
        self._print.setFocus(Qt.FocusReason.ShortcutFocusReason)
        form = self.form
        if form.html and not self._is_held():
            ask_printer(form, f"{self._name}.print_dialog", self)

    def _write(self) -> None:
        if self._saving.is_busy:
            return
        self._save.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._is_held():
            return
        path = self._path_for(self._form.choice)
        self._path.set_text(str(path))
        if is_file(path) and self._replaces != str(path):
            self._replaces = str(path)
            sentence = tr("Filen findes allerede. Gem igen for at erstatte den, eller skriv et andet navn.")
            self._message.show_line(sentence, "warn", aloud=True)
            return
        self._replaces = ""
        self._set_busy(self.form.in_background)
        self._saving.begin(self.form, path)

    def _is_held(self) -> bool:
        if self._put_right is not None:
            self._put_right.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._put_right is not None

    def _tell_progress(self, rows: int) -> None:
        said = tr("Skriver … {n} rækker. Esc afbryder.").format(n=words.number(rows))
        self._message.show_line(said, "info")

    def _set_busy(self, busy: bool) -> None:
        for part in (self._form, self._options, self._path, self._browse, self._save):
            if part is not None:
                part.setEnabled(not busy)
        self._close.set_words(tr("Afbryd") if busy else tr("Luk"))

    def _end(self, path: str) -> None:
        self._set_busy(False)
        keep_folder(self._tools.workspace, Path(path).parent)
        self.accept()
        self._tools.window.toast(tr("Gemt: {path}").format(path=path))

    def _fail(self) -> None:
        self._set_busy(False)
        sentence = tr("Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.")
        self._message.show_line(sentence, "danger", aloud=True)
        self._path.setFocus(Qt.FocusReason.OtherFocusReason)
