"""Data på denne computer: what kinds, how many, how large, how old; the trash; a lost laptop; deleting everything."""

from functools import partial

from PySide6.QtCore import Qt

from fieldvisit.domain.clock import to_local
from fieldvisit.services.computer_keys import WRONG
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.stored_data import StoredData, read_stored
from fieldvisit.services.wipe_computer import order_own_wipe
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.settings.fact_lines import FactLines
from fieldvisit.ui.settings.secret_form import SecretForm
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.visibility import show_part


class DataSection(SettingsSection):
    """Counts, never content; so it also shows what lies here while personal data is locked.

    Args:
        tools: what every page works with.
        choices: the window.
    """

    def __init__(self, tools: PageTools, choices: WindowChoices) -> None:
        super().__init__("data", tr("Data på denne computer"))
        self._tools, self._choices = tools, choices
        self._state = InlineLine(name="settings.data.state")
        self._counts = FactLines("settings.data.counts", numbers=True)
        self._facts = FactLines("settings.data.facts")
        self._trash = Button(tr("Papirkurv"), name="settings.data.trash", icon="papirkurv", key="F8")
        self._unsent = InlineLine(name="settings.wipe.unsent")
        self._send = Button(tr("Send dem først"), name="settings.wipe.send", icon="synk")
        self._wipe = Button(tr("Slet alt på denne computer …"), name="settings.wipe.open", icon="papirkurv")
        self._form = SecretForm(
            "settings.wipe", (("passphrase", tr("Din adgangskode")),), tr("Slet alt på denne computer")
        )
        self._build()
        self._trash.clicked.connect(tools.window.show_trash)
        self._send.clicked.connect(lambda: tools.window.open_page("sync_review"))
        self._wipe.clicked.connect(self._ask)
        self._form.cancelled.connect(self.close_forms)
        self._form.confirmed.connect(self._delete)

    def show_now(self) -> None:
        """Count anew and show it."""
        workspace = self._tools.workspace
        self._tools.tasks.run(Worker.STORE, lambda _: read_stored(workspace), self._show, self._fail_to_read)

    def close_forms(self) -> bool:
        """Take the question away and forget what was typed; say whether it was open."""
        if self._form.isHidden():
            return False
        self._form.forget()
        self._wipe.show()
        self._wipe.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.hide()
        return True

    def _build(self) -> None:
        lies = self.add_card(tr("Hvad der ligger her"), "settings.data.card")
        self.add_parts(lies, self._state, self._counts)
        self.add_parts(lies, self._facts, side_by_side(self._trash))
        lost = self.add_card(tr("Er computeren tabt eller stjålet?"), "settings.data.lost")
        lost.add_row(
            Text(
                tr(
                    "Ring straks til din leder eller jeres administrator. De spærrer computeren, og alt på den slettes, "
                    "næste gang den får forbindelse. Uden din adgangskode kan ingen læse noget. Det, der er synkroniseret, "
                    "ligger på serveren."
                ),
                "settings.data.lost.text",
                wrap=True,
            )
        )
        wipe = self.add_card(tr("Slet alt"), "settings.wipe.card")
        self.add_parts(
            wipe,
            Text(
                tr(
                    "Når du afleverer computeren: alt, FieldVisit har gemt her, slettes, også sikkerhedskopier og "
                    "papirkurv. Det kan ikke fortrydes. Det, der er synkroniseret, bliver på serveren."
                ),
                colour="muted",
                wrap=True,
            ),
            self._unsent,
            Flow(self._wipe, self._send),
            self._form,
        )
        self._form.hide()
        self._send.hide()
        self.column.addStretch(1)

    def _show(self, stored: StoredData) -> None:
        self._state.clear()
        self._counts.show_facts(
            [(entry.kind, kind_name(entry.kind), words.number(entry.count)) for entry in stored.kinds]
        )
        last = stored.status.last_sync
        fetched = words.near_moment(to_local(last), self._tools.workspace.today) if last else tr("Ikke endnu")
        copies = tr_n("{n} sikkerhedskopi, {size}", "{n} sikkerhedskopier, {size}", stored.backups)
        self._facts.show_facts(
            [
                ("fetched", tr("Sidst hentet"), fetched),
                ("size", tr("Krypteret fil"), words.megabytes(stored.store_bytes)),
                ("copies", tr("Sikkerhedskopier"), copies.format(size=words.megabytes(stored.backup_bytes))),
                ("trash", tr("I papirkurven"), words.number(stored.trashed)),
            ]
        )
        if stored.status.persons_locked:
            self._state.show_line(
                tr("Personoplysninger er låst, til du synkroniserer. Intet er slettet."), "warn", "laas"
            )
        waits = stored.unsent > 0
        if waits:
            text = tr_n(
                "{n} ændring ligger kun her. Den skal sendes, før alt kan slettes.",
                "{n} ændringer ligger kun her. De skal sendes, før alt kan slettes.",
                stored.unsent,
            )
            self._unsent.show_line(text, "warn")
            self.close_forms()
        else:
            self._unsent.clear()
        self._wipe.setEnabled(not waits)
        show_part(self._send, shown=waits)

    def _ask(self) -> None:
        self._form.show()
        self._form.begin()
        self._wipe.hide()

    def _delete(self) -> None:
        workspace, passphrase = self._tools.workspace, self._form.text("passphrase")
        if not passphrase:
            self._form.complain("passphrase", tr("Skriv din adgangskode."))
            return
        self._form.set_working(tr("Sletter …"))
        self._tools.tasks.run(
            Worker.STORE,
            lambda _: order_own_wipe(workspace, passphrase),
            partial(_wipe, self._choices),
            self._fail_to_delete,
        )

    def _fail_to_delete(self, error: Exception) -> None:
        # A worker holds on to its last task, and with it to what was typed, until the next one.
        self.show_now()
        if isinstance(error, ProblemError) and error.code == WRONG:
            self._form.complain("passphrase", problem_words(error))
        elif isinstance(error, ProblemError | StoreError):
            self._form.fail(problem_words(error))
        else:
            self._form.fail(tr("Det lykkedes ikke. Intet er slettet. Prøv igen."))
            raise error

    def _fail_to_read(self, error: Exception) -> None:
        if not isinstance(error, ProblemError | StoreError):
            raise error
        self._state.show_line(problem_words(error), "danger")


def _wipe(choices: WindowChoices, _: object) -> None:
    choices.wipe()


def kind_name(kind: str) -> str:
    """Return what the records of a kind are called."""
    return {
        "company": tr("Virksomheder"),
        "production_unit": tr("Arbejdssteder"),
        "contact": tr("Kontakter"),
        "visit": tr("Planlagte og holdte besøg"),
        "note_answer": tr("Svar i notater"),
        "need": tr("Behov"),
        "call": tr("Opkald"),
        "follow_up": tr("Opfølgninger"),
        "candidate": tr("Kandidater"),
    }[kind]
