"""Sikkerhed: the idle lock, the passphrase, and the municipality's recovery key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.services.computer_keys import (
    WRONG,
    Recovery,
    change_passphrase,
    make_recovery,
    read_recovery,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.store.errors import PassphraseTooShortError, StoreError
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.settings.secret_form import SecretForm
from fieldvisit.ui.settings.section import SettingsSection, locked_value, set_by
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.visibility import show_part

LOCK_MINUTES = (1, 2, 3, 5)
"""What a person can choose; the municipality alone may allow more than 5 (SECURITY "Idle lock")."""


class SecuritySection(SettingsSection):
    """Three cards; passphrases are asked for in place and leave with the form.

    Args:
        tools: what every page works with.
        choices: the window.
    """

    def __init__(self, tools: PageTools, choices: WindowChoices) -> None:
        super().__init__("security", tr("Sikkerhed"), tr("Alt på computeren ligger krypteret."))
        self._tools, self._choices = tools, choices
        self._told = tools.workspace.settings().get("auto_lock_minutes")
        self._minutes = Segmented(
            [Option(str(n), tr_n("{n} minut", "{n} minutter", n)) for n in LOCK_MINUTES],
            name="settings.lock_minutes",
            accessible=tr("Lås efter"),
        )
        self._change = Button(tr("Skift adgangskode …"), name="settings.passphrase.open")
        self._passphrase = SecretForm(
            "settings.passphrase",
            (
                ("old", tr("Nuværende adgangskode")),
                ("new", tr("Ny adgangskode, mindst 12 tegn")),
                ("again", tr("Gentag den nye adgangskode")),
            ),
            tr("Skift adgangskode"),
        )
        self._recovery_text = Text("", "settings.recovery.text", colour="muted", wrap=True)
        self._make = Button(tr("Opret nødnøgle …"), name="settings.recovery.open")
        self._recovery = SecretForm(
            "settings.recovery", (("passphrase", tr("Din adgangskode")),), tr("Opret nødnøgle")
        )
        self._recovery_mark = StatusMark(name="settings.recovery.mark")
        self._build()
        self._connect_signals()
        self.show_now()

    def show_now(self) -> None:
        """Show the lock's minutes and whether there is a recovery key."""
        self._minutes.choose(str(self._choices.lock_minutes))
        workspace = self._tools.workspace
        self._tools.tasks.run(
            Worker.STORE, lambda _: read_recovery(workspace), self._show_recovery, self._show_no_keys
        )

    def close_forms(self) -> bool:
        """Close an open form and forget what was typed; say whether one was open."""
        open_ones = [
            (form, button)
            for form, button in ((self._passphrase, self._change), (self._recovery, self._make))
            if not form.isHidden()
        ]
        for form, button in open_ones:
            _close(form, button)
        return bool(open_ones)

    def _build(self) -> None:
        lock = self.add_card(tr("Lås automatisk"), "settings.lock.card")
        if self._told:
            words = tr_n("Efter {n} minut uden brug", "Efter {n} minutter uden brug", int(self._told))
            who = self._tools.workspace.who.municipality_name
            lock.add_row(
                locked_value(tr("Lås efter"), words, set_by(who), name="settings.lock_minutes.locked")
            )
            self._minutes.setParent(lock)
            self._minutes.hide()
        else:
            lock.add_row(
                FormRow(
                    tr("Lås efter"),
                    self._minutes,
                    name="settings.lock_minutes",
                    help_text=tr("Uden brug. Ctrl+L låser med det samme. Alt er gemt forinden."),
                )
            )
        about = tr(
            "Den åbner data på denne computer. Den er ikke den samme som din adgangskode til kommunens konto."
        )
        self.add_parts(
            self.add_card(tr("Adgangskode"), "settings.passphrase.card"),
            Text(about, colour="muted", wrap=True),
            side_by_side(self._change),
            self._passphrase,
        )
        self.add_parts(
            self.add_card(tr("Kommunens nødnøgle"), "settings.recovery.card"),
            self._recovery_mark,
            self._recovery_text,
            side_by_side(self._make),
            self._recovery,
        )
        self._passphrase.hide()
        self._recovery.hide()
        self.column.addStretch(1)

    def _connect_signals(self) -> None:
        self._minutes.chosen.connect(lambda minutes: self._choices.choose_lock_minutes(int(minutes)))
        for form, button in ((self._passphrase, self._change), (self._recovery, self._make)):
            button.clicked.connect(partial(self._open, form, button))
            form.cancelled.connect(partial(_close, form, button))
        self._passphrase.confirmed.connect(self._change_passphrase)
        self._recovery.confirmed.connect(self._make_recovery)

    def _open(self, form: SecretForm, button: Button) -> None:
        form.show()
        form.begin()
        button.hide()

    def _change_passphrase(self) -> None:
        form, workspace = self._passphrase, self._tools.workspace
        old, new = form.text("old"), form.text("new")
        if not old:
            form.complain("old", tr("Skriv den adgangskode, du bruger nu."))
        elif new != form.text("again"):
            form.complain("again", tr("De to adgangskoder er ikke ens. Skriv den igen."))
        else:
            form.set_working(tr("Skifter adgangskode …"))
            said = tr("Adgangskoden er skiftet. Den gamle åbner ikke mere.")
            self._work(
                lambda: change_passphrase(workspace, old, new),
                partial(self._done, form, self._change, said),
                form,
            )

    def _make_recovery(self) -> None:
        form, workspace = self._recovery, self._tools.workspace
        passphrase = form.text("passphrase")
        if not passphrase:
            form.complain("passphrase", tr("Skriv din adgangskode."))
            return
        form.set_working(tr("Opretter nødnøgle …"))
        said = tr("Nødnøglen er oprettet.")
        self._work(
            lambda: make_recovery(workspace, passphrase), partial(self._done, form, self._make, said), form
        )

    def _work(self, verb: Callable[[], None], done: Callable[[object], None], form: SecretForm) -> None:
        self._tools.tasks.run(Worker.STORE, lambda _: verb(), done, partial(self._fail, form))

    def _done(self, form: SecretForm, button: Button, said: str, _: object) -> None:
        _close(form, button)
        self._tools.window.toast(said)
        self.show_now()

    def _fail(self, form: SecretForm, error: Exception) -> None:
        # A worker holds on to its last task, and with it to what was typed, until the next one.
        self.show_now()
        first = next(iter(form.rows))
        if isinstance(error, ProblemError) and error.code == WRONG:
            form.complain(first, problem_words(error))
        elif isinstance(error, PassphraseTooShortError):
            form.complain("new", problem_words(error))
        elif isinstance(error, ProblemError | StoreError):
            form.fail(problem_words(error))
        else:
            form.fail(tr("Det lykkedes ikke. Intet er ændret. Prøv igen."))
            raise error

    def _show_recovery(self, recovery: Recovery) -> None:
        if recovery.made:
            self._recovery_mark.show_mark("ok", tr("Oprettet"), "ok")
            text = tr(
                "Glemmer du adgangskoden, kan jeres administrator åbne data her sammen med dig. Intet går tabt."
            )
        elif recovery.offered:
            self._recovery_mark.show_mark("forfalden", tr("Ikke oprettet"), "warn")
            text = tr("Glemmer du adgangskoden, kan ingen åbne det, der ikke er synkroniseret.")
        else:
            self._recovery_mark.show_mark("info", tr("Kommunen har ingen nødnøgle"), "muted")
            text = tr("Glemmer du adgangskoden, kan ingen åbne det, der ikke er synkroniseret.")
        self._recovery_text.set_text(text)
        can_make = recovery.offered and not recovery.made
        show_part(self._make, shown=can_make and self._recovery.isHidden())

    def _show_no_keys(self, error: Exception) -> None:
        self._make.hide()
        if not isinstance(error, StoreError):
            raise error
        self._recovery_mark.show_mark("fejl", tr("Kan ikke læses"), "danger")
        self._recovery_text.set_text(problem_words(error))


def _close(form: SecretForm, button: Button) -> None:
    """Take the form away, forget what was typed, and go back to the button that opened it."""
    inside = _holds_focus(form)
    form.forget()
    button.show()
    if inside:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
    form.hide()


def _holds_focus(form: QWidget) -> bool:
    focused = form.window().focusWidget()
    return focused is not None and form.isAncestorOf(focused)
