"""Second step: the passphrase that encrypts everything on this computer (mockup i2)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.onboarding.step_form import StepForm
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.password_field import PasswordField
from fieldvisit.ui.widgets.text import Text

LEAST_LENGTH = 12


class PassphraseStep(StepForm):
    """Asks twice for a passphrase of at least 12 characters; a whole sentence is welcome.

    Args:
        lock_minutes: the municipality's limit for the idle lock.

    Attributes:
        chosen: carries the passphrase.
    """

    chosen = Signal(str)

    def __init__(self, lock_minutes: int) -> None:
        super().__init__(
            "first_run.passphrase",
            tr("Vælg en adgangskode til computeren"),
            tr(
                "Den krypterer alt, hvad FieldVisit gemmer her. "
                "Uden den kan ingen læse dine data, heller ikke hvis computeren bliver stjålet."
            ),
            tr("Fortsæt"),
        )
        self._first = PasswordField(name="first_run.first", accessible=tr("Adgangskode"), caps_line=False)
        self._second = PasswordField(
            name="first_run.second", accessible=tr("Gentag adgangskoden"), caps_line=False
        )
        self._first_row = FormRow(tr("Adgangskode"), self._first, name="first_run.first")
        self._second_row = FormRow(tr("Gentag adgangskoden"), self._second, name="first_run.second")
        self.content.addWidget(self._first_row)
        self.content.addWidget(self._second_row)
        self.content.addWidget(_lock_note(lock_minutes))
        self._first.changed.connect(self._show_length)
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(self._choose)
        self.next.clicked.connect(self._choose)
        self._show_length("")

    def begin(self) -> None:
        """Put the focus into the first field."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._second.clear()

    def _show_length(self, text: str) -> None:
        rule = tr("Mindst 12 tegn, gerne en hel sætning.")
        if len(text) >= LEAST_LENGTH:
            enough = tr("{count} tegn. Lang nok").format(count=len(text))
            self._first_row.show_message(enough, "ok", rest=rule)
        elif text:
            missing = tr_n("{n} tegn mangler.", "{n} tegn mangler.", LEAST_LENGTH - len(text))
            self._first_row.show_message(missing, "missing", rest=rule)
        else:
            self._first_row.show_message(rule, "neutral")

    def _choose(self) -> None:
        first, second = self._first.text(), self._second.text()
        self._second_row.clear_message()
        if len(first) < LEAST_LENGTH:
            self._first_row.show_message(tr("Adgangskoden skal have mindst 12 tegn."), "danger")
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif first != second:
            self._second_row.show_message(tr("De to adgangskoder er ikke ens. Skriv den igen."), "danger")
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.set_working(True)
            self.chosen.emit(first)


def _lock_note(minutes: int) -> QWidget:
    """Return the line about the idle lock, which the municipality has set."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    box = QCheckBox(
        tr_n(
            "Lås automatisk efter {n} minut uden brug", "Lås automatisk efter {n} minutter uden brug", minutes
        )
    )
    box.setObjectName("first_run.idle_lock")
    box.setAccessibleName(box.text())
    box.setChecked(True)
    # The municipality's limit: shown as it is, not for the user to take off.
    box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    note = Text(
        tr_n(
            "Kommunen har sat grænsen til højst {n} minut.",
            "Kommunen har sat grænsen til højst {n} minutter.",
            minutes,
        ),
        role="caption",
        colour="muted",
    )
    note.setContentsMargins(0, 0, 0, 0)
    indent = QVBoxLayout()
    indent.setContentsMargins(theme().size(24), 0, 0, 0)
    indent.addWidget(note)
    column.addWidget(box)
    column.addLayout(indent)
    return holder
