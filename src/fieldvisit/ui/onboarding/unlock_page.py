"""Unlocking: what is safe and what waits is said before the passphrase is asked for (mockup i1)."""

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.onboarding.attempts import Attempts
from fieldvisit.ui.onboarding.logo import Logo
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, Line
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.password_field import PasswordField
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text
from fieldvisit_sync.clock import Clock

_WIDTH, _MARGIN = 400, 32
_COUNT_MS = 500


class UnlockPage(QWidget):
    """Asks for the passphrase; needs no network.

    Args:
        clock: monotonic time for the pause after wrong passphrases.
        attempts: wrong passphrases so far, kept over several locks; none begins to count.
        parent: Qt parent.

    Attributes:
        unlock_requested: carries the passphrase.
        forgotten: somebody asks what to do without it.
        other_user: somebody else wants to log in.
    """

    unlock_requested = Signal(str)
    forgotten = Signal()
    other_user = Signal()

    def __init__(self, clock: Clock, attempts: Attempts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock")
        self.setAccessibleName(tr("Lås op"))
        self.setProperty("focusRing", "none")
        self._attempts = attempts or Attempts(clock)
        self._working = False
        self._build()
        self._count = QTimer(self)
        self._count.setInterval(_COUNT_MS)
        self._count.timeout.connect(self._show_pause)
        self.field.entered.connect(self._ask)
        self._button.clicked.connect(self._ask)
        self._forgot.clicked.connect(self.forgotten)
        self._other.clicked.connect(self.other_user)
        if self._attempts.seconds_left() > 0:
            self._count.start()
            self._show_pause()

    def _build(self) -> None:
        look = theme()
        self.field = PasswordField(name="unlock.passphrase", accessible=tr("Adgangskode"))
        self.setFocusProxy(self.field)
        self._title = Text(tr("Goddag"), "unlock.title", "title", wrap=True)
        self._since = Text("", "unlock.since", colour="muted", wrap=True)
        self._row = FormRow(tr("Adgangskode"), self.field, name="unlock.passphrase")
        self._button = Button(tr("Lås op"), name="unlock.open", kind="primary", key="Enter", size="large")
        self._forgot = Button(tr("Glemt adgangskode"), name="unlock.forgotten", kind="quiet")
        self._other = Button(tr("Skift bruger"), name="unlock.other_user", kind="quiet")
        self._help = InlineLine(name="unlock.help")
        self._safe = StatusMark(name="unlock.safe", wrap=True)
        self._safe.show_mark("gemt-her", tr("Alt er gemt og krypteret på denne computer"), "muted")
        self._waiting = StatusMark(name="unlock.waiting", wrap=True)
        self._connection = StatusMark(name="unlock.connection", wrap=True)
        card = Card("unlock.card")
        card.setFixedWidth(look.size(_WIDTH))
        column = QVBoxLayout()
        column.setContentsMargins(*[look.size(_MARGIN)] * 4)
        column.setSpacing(0)
        column.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.size(20))
        column.addWidget(self._title)
        column.addSpacing(look.size(4))
        column.addWidget(self._since)
        column.addSpacing(look.size(24))
        column.addWidget(self._row)
        column.addSpacing(look.size(16))
        column.addWidget(self._button)
        column.addSpacing(look.size(10))
        links = QHBoxLayout()
        links.addWidget(self._forgot)
        links.addStretch(1)
        links.addWidget(self._other)
        column.addLayout(links)
        column.addWidget(self._help)
        column.addSpacing(look.size(18))
        column.addWidget(Line())
        column.addSpacing(look.size(16))
        for number, mark in enumerate((self._safe, self._waiting, self._connection)):
            if number:
                column.addSpacing(look.size(8))
            column.addWidget(mark)
        card.body.addLayout(column)
        holder = QWidget()
        middle = QVBoxLayout(holder)
        middle.setContentsMargins(0, look.size(16), 0, look.size(16))
        middle.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(holder, "unlock.scroll"))

    def show_person(self, first_name: str, locked_since: str = "") -> None:
        """Greet somebody.

        Args:
            first_name: empty when the profile does not say before it is opened.
            locked_since: `FieldVisit låste kl. 14:41 efter 5 minutter uden brug.`; empty at the start.
        """
        self._title.set_text(tr("Goddag, {name}").format(name=first_name) if first_name else tr("Goddag"))
        self._since.set_text(locked_since or tr("Skriv din adgangskode for at åbne FieldVisit."))

    def show_waiting(self, count: int | None) -> None:
        """Say how many changes wait to be sent; None when it is not known before unlocking."""
        if count:
            text = tr_n(
                "{n} ændring venter på synkronisering", "{n} ændringer venter på synkronisering", count
            )
            self._waiting.show_mark("venter", text, "pending")
        elif count == 0:
            self._waiting.show_mark("ok", tr("Intet venter på synkronisering"), "ok")
        else:
            self._waiting.hide()

    def show_connection(self, *, connected: bool) -> None:
        """Say whether there is a network, and that none is needed."""
        if connected:
            self._connection.show_mark("synkroniseret", tr("Der er forbindelse"), "ok")
        else:
            self._connection.show_mark("offline", tr("Ingen forbindelse – du kan låse op alligevel"), "muted")

    def show_working(self) -> None:
        """Say that the passphrase is being tried."""
        self._working = True
        self._button.setEnabled(False)

    def show_refused(self) -> None:
        """Say that the passphrase does not fit; after five, a pause begins that grows."""
        self._working = False
        self._attempts.refused()
        self.field.edit.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count.start()
        self._show_pause()

    def show_opened(self) -> None:
        """Forget what was typed: the store is open."""
        self._working = False
        self._count.stop()
        self._attempts.accepted()
        self.field.clear()

    def show_problem(self, text: str) -> None:
        """Say why the store could not be opened although the passphrase may be right."""
        self._working = False
        self._button.setEnabled(True)
        self._row.show_message(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_forgotten_help(self, text: str) -> None:
        """Say what to do without the passphrase."""
        self._help.show_line(text, "info", aloud=True)

    def fill_in(self, passphrase: str) -> None:
        """Fill the passphrase of sample data in, which is no secret, and say so."""
        self.field.edit.setText(passphrase)
        self._help.show_line(
            tr("Eksempeldata har ingen hemmelig adgangskode. Den er skrevet for dig."), "info"
        )

    def show_blocked(self, municipality: str) -> None:
        """Say that the municipality blocked this computer, and nothing else."""
        text = tr("Computeren er spærret af {municipality}. Kontakt din leder.")
        self._title.set_text(text.format(municipality=municipality))
        for part in (self._since, self._row, self._button, self._forgot, self._other, self._help):
            part.hide()
        for mark in (self._safe, self._waiting, self._connection):
            mark.hide()

    def _ask(self) -> None:
        passphrase = self.field.text()
        if self._working or self._attempts.seconds_left() > 0:
            return
        if not passphrase:
            self._row.show_message(tr("Skriv din adgangskode."))
            return
        self._row.clear_message()
        self.unlock_requested.emit(passphrase)

    def _show_pause(self) -> None:
        left = self._attempts.seconds_left()
        self._button.setEnabled(left <= 0 and not self._working)
        refused = tr("Adgangskoden passer ikke. Prøv igen.")
        if left > 0:
            wait = tr_n("Vent {n} sekund.", "Vent {n} sekunder.", math.ceil(left))
            self._row.show_message(f"{tr('Adgangskoden passer ikke.')} {wait}")
        else:
            self._count.stop()
            self._row.show_message(refused)


def forgotten_words() -> str:
    """Return what to do without the passphrase."""
    return tr(
        "Kontakt jeres administrator. Data på computeren kan åbnes med kommunens nøgle. Intet er slettet."
    )


def other_user_words() -> str:
    """Return how somebody else comes to a profile of their own."""
    return tr(
        "Luk FieldVisit, og start det fra den anden brugers konto på computeren. Hver bruger har sin egen profil."
    )
