"""A mail before it is handed to the mail program: everything can be read and changed here, nothing is sent (D6, G6)."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from fieldvisit.exchange.file_place import file_name
from fieldvisit.exchange.mail_draft import MailDraft, is_address, mailto_url, write_eml
from fieldvisit.services.address_mail import Addressee, names_candidate
from fieldvisit.services.call_rule import PROTECTED, MayCall
from fieldvisit.services.out_folder import keep_folder
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.out.outside import open_outside
from fieldvisit.ui.out.start_folder import start_folder
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH, _HEIGHT, _NAME = 640, 600, "out.mail"


class Kind(StrEnum):
    """Why a mail is written; what the company did not ask for may be advertising."""

    ASKED = "asked"
    """An answer, a thank-you, something that was promised."""
    FIRST = "first"
    """Nobody asked for it."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What a mail is about; until it is handed on or closed its text is a draft there, as that of a form.

    Attributes:
        place: names the draft; begins with what the desk knows the page by.
        kind: kind of the record.
        record: its id, by which the page opens.
    """

    place: str
    kind: str
    record: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What the mail begins with.

    Attributes:
        subject: one line.
        body: the words.
        about: what it is about.
        kind: why it is written.
    """

    subject: str
    body: str
    about: Matter
    kind: Kind = Kind.ASKED


class MailDialog(QDialog):
    """The draft; its parts are `out.mail.to|subject|body|flags|open|save|close|message`.

    Args:
        tools: what every page works with.
        addressee: who gets it.
        letter: what it begins with.
        parent: the page.
    """

    def __init__(
        self, tools: PageTools, addressee: Addressee, letter: Letter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{_NAME}.dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Mail"))
        self._tools, self._addressee, self._kind = tools, addressee, letter.kind
        self._accepted = ""
        self._flags = InlineLine(name=f"{_NAME}.flags")
        self._to = TextField(name=f"{_NAME}.to", placeholder=tr("navn@firma.dk"))
        self._to.set_text(addressee.mail)
        self._subject = TextField(name=f"{_NAME}.subject")
        self._subject.set_text(letter.subject)
        self._body = TextArea(name=f"{_NAME}.body", lines=10, most_lines=14)
        self._body.set_text(letter.body)
        self._message = InlineLine(name=f"{_NAME}.message")
        self._open = Button(
            tr("Åbn i mailprogram"), name=f"{_NAME}.open", kind="primary", icon="mail", key="Ctrl+Enter"
        )
        self._save = Button(tr("Gem som .eml …"), name=f"{_NAME}.save")
        self._close = Button(tr("Luk"), name=f"{_NAME}.close", key="Esc")
        self._drafts = DraftKeeper(tools.workspace, self, letter.about.place, letter.about.kind)
        self._lay_out()
        self._connect_signals()
        self._drafts.about(letter.about.record)
        self._show_flags()
        self.resize(theme().size(_WIDTH), min(theme().size(_HEIGHT), 680))

    @property
    def draft(self) -> MailDraft:
        """What stands in the fields."""
        return MailDraft(
            to=self._to.text().strip(), subject=self._subject.text().strip(), body=self._body.text()
        )

    def done(self, result: int) -> None:
        """Close; what was handed on, saved or given up needs no draft any more."""
        self._drafts.done()
        super().done(result)

    def _lay_out(self) -> None:
        form = Form(gap=12)
        form.add_widget(Text(self._addressee.company or tr("Mail"), role="title", wrap=True))
        form.add_widget(self._drafts.line)
        form.add_widget(self._flags)
        self._to_row = form.add(tr("Til"), self._to, name=f"{_NAME}.to")
        form.add(tr("Emne"), self._subject, name=f"{_NAME}.subject")
        form.add(tr("Tekst"), self._body, name=f"{_NAME}.body")
        note = tr("Mailen sendes fra dit mailprogram, ikke herfra. FieldVisit gemmer den ikke.")
        form.add_widget(Text(note, role="caption", colour="muted", wrap=True))
        form.add_stretch()
        column = QVBoxLayout(self)
        margin = theme().size(20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme().size(12))
        column.addWidget(Scroll(form, f"{_NAME}.scroll"), 1)
        column.addWidget(self._message)
        column.addWidget(Flow(self._open, self._save, self._close))

    def _connect_signals(self) -> None:
        self._open.clicked.connect(self._hand_on)
        self._save.clicked.connect(self._ask_file)
        self._close.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._hand_on)

    def _show_flags(self) -> None:
        if PROTECTED not in self._addressee.flags:
            return
        if self._kind is Kind.ASKED:
            said = tr(
                "Virksomheden er reklamebeskyttet. Skriv kun om det, den selv har spurgt om eller aftalt."
            )
        elif self._addressee.may_write_first is MayCall.BLOCK:
            said = tr(
                "Kommunen skriver ikke til reklamebeskyttede virksomheder, der ikke selv har spurgt. Kør forbi i stedet."
            )
            self._open.setEnabled(False)
            self._save.setEnabled(False)
        elif self._addressee.may_write_first is MayCall.WARN:
            said = tr("Virksomheden er reklamebeskyttet. Skriv først, hvorfor kommunen skriver.")
        else:
            said = tr("Virksomheden er reklamebeskyttet.")
        self._flags.show_line(said, "warn", "skjold")

    def _is_ready(self, *, with_address: bool) -> bool:
        """Say whether the draft may go out; say why not."""
        draft = self.draft
        self._to_row.clear_message()
        if (draft.to or with_address) and not is_address(draft.to):
            self._to_row.show_message(tr("Skriv en mailadresse, for eksempel navn@firma.dk."))
            self._to.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        said = f"{draft.subject}\n{draft.body}"
        if self._accepted != said and names_candidate(self._tools.workspace, said):
            self._accepted = said
            warning = tr(
                "Teksten ser ud til at nævne en kandidat. Det kræver samtykke til netop denne virksomhed. "
                "Ret den, eller tryk igen."
            )
            self._message.show_line(warning, "warn", aloud=True)
            return False
        return True

    def _hand_on(self) -> None:
        if not self._open.isEnabled() or not self._is_ready(with_address=True):
            return
        url = mailto_url(self.draft)
        if url is None:
            said = tr("Teksten er for lang til at blive sendt videre til mailprogrammet. Gem den som .eml.")
            self._message.show_line(said, "warn", aloud=True)
        elif open_outside(url):
            self.accept()
            self._tools.window.toast(tr("Mailen er åbnet i dit mailprogram."))
        else:
            said = tr("Computeren har intet mailprogram. Gem mailen som .eml.")
            self._message.show_line(said, "warn", aloud=True)

    def _ask_file(self) -> None:
        if not self._is_ready(with_address=False):
            return
        folder = start_folder(self._tools.workspace)
        name = f"{file_name(self.draft.subject) or tr('Mail')}.eml"
        asked = QFileDialog(self, tr("Gem som .eml"), str(folder))
        asked.setObjectName(f"{_NAME}.file")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("eml")
        asked.selectFile(name)
        asked.fileSelected.connect(self.save)
        asked.open()

    def save(self, path: str) -> None:
        """Write the draft as a file that the mail program opens."""
        try:
            write_eml(Path(path), self.draft)
        except (OSError, ValueError):
            said = tr("Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.")
            self._message.show_line(said, "danger", aloud=True)
            return
        keep_folder(self._tools.workspace, Path(path).parent)
        self.accept()
        self._tools.window.toast(tr("Gemt: {path}").format(path=path))


def greeting(addressee: Addressee, body: str, sender: str) -> str:
    """Return a body between greeting and name.

    Args:
        addressee: who is greeted.
        body: what is said; empty leaves a line free for it.
        sender: who writes.
    """
    dear = tr("Kære {name}").format(name=addressee.name)
    return f"{dear}\n\n{body}\n\n{tr('Venlig hilsen')}\n{sender}"
