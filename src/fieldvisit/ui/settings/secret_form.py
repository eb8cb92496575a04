"""A form for passphrases that opens in its card: fields, a line that says how it goes, and two buttons."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.password_field import PasswordField
from fieldvisit.ui.widgets.reveal import reveal


class SecretForm(QWidget):
    """Asks for passphrases; forgets them when it closes.

    Args:
        name: objectName; the fields are `name.field`, the buttons `name.confirm` and `name.cancel`.
        fields: last part of each field's name, and its label.
        confirm: words of the button that does it.

    Attributes:
        confirmed: it is to be done.
        cancelled: it is not.
        rows: the rows by the last part of their name.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, name: str, fields: Sequence[tuple[str, str]], confirm: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._line = InlineLine(name=f"{name}.line")
        self._confirm = Button(confirm, name=f"{name}.confirm", kind="primary", key="Ctrl+Enter")
        self._cancel = Button(tr("Annullér"), name=f"{name}.cancel", kind="quiet")
        self._secrets: dict[str, PasswordField] = {}
        self.rows: dict[str, FormRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().size(12))
        for part, label in fields:
            secret = PasswordField(name=f"{name}.{part}", accessible=label)
            self._secrets[part] = secret
            self.rows[part] = FormRow(label, secret, name=f"{name}.{part}")
            self.column.addWidget(self.rows[part])
        entries = list(self._secrets.values())
        for before, after in pairwise(entries):
            before.entered.connect(after.setFocus)
        entries[-1].entered.connect(self._confirm.click)
        self.column.addWidget(self._line)
        self.column.addWidget(Flow(self._confirm, self._cancel))
        self._confirm.clicked.connect(self.confirmed)
        self._cancel.clicked.connect(self.cancelled)
        confirm_with(self, self._confirm)

    def text(self, part: str) -> str:
        """Return what was typed into a field."""
        return self._secrets[part].text()

    def begin(self) -> None:
        """Empty all fields, put the focus into the first one, and scroll to the whole form."""
        self.forget()
        next(iter(self._secrets.values())).edit.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def forget(self) -> None:
        """Forget what was typed and what was said about it."""
        for secret in self._secrets.values():
            secret.clear()
        for row in self.rows.values():
            row.clear_message()
        self._line.clear()
        self.set_working("")

    def complain(self, part: str, text: str) -> None:
        """Say below a field what to do, and go there."""
        self.set_working("")
        self.rows[part].show_message(text)
        self._secrets[part].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def fail(self, text: str) -> None:
        """Say what went wrong with the whole."""
        self.set_working("")
        self._line.show_line(text, "danger", aloud=True)

    def set_working(self, words: str) -> None:
        """Say what is being done, and let nothing be pressed twice meanwhile; an empty text ends it."""
        for part in (*self._secrets.values(), self._confirm, self._cancel):
            part.setEnabled(not words)
        if words:
            for row in self.rows.values():
                row.clear_message()
            self._line.show_line(words, "neutral", aloud=True)
        else:
            self._line.clear()
