"""A passphrase field: hidden or shown, pasting allowed, with a line about Caps Lock (WCAG 3.3.8)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField


class PasswordField(QWidget):
    """One line whose characters are hidden until the eye is pressed.

    Args:
        name: objectName of the line; the eye is `name.show`.
        accessible: what a screen reader calls it.
        caps_line: say below whether Caps Lock is on, as soon as a typed letter shows it.
        parent: Qt parent.

    Attributes:
        changed: carries the text at every change.
        entered: Enter was pressed.
        edit: the line itself.
    """

    changed = Signal(str)
    entered = Signal()

    def __init__(
        self, *, name: str, accessible: str, caps_line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = TextField(
            name=name, accessible=accessible, size="large", next_on_enter=False, room_right=28
        )
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setObjectName(f"{name}.field")
        self.setFocusProxy(self.edit)
        self._eye = IconButton("vist", name=f"{name}.show", accessible=tr("Vis adgangskoden"))
        inner = QHBoxLayout(self.edit)
        inner.setContentsMargins(0, 0, theme().size(8), 0)
        inner.addStretch(1)
        inner.addWidget(self._eye)
        self._caps = InlineLine(name=f"{name}.caps")
        self._caps_line = caps_line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(6))
        column.addWidget(self.edit)
        column.addWidget(self._caps)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.returnPressed.connect(self.entered)
        self._eye.clicked.connect(self._toggle)
        self._eye.hide()

    def text(self) -> str:
        """Return the passphrase."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed and hide the characters again."""
        self.edit.clear()
        self._show_characters(False)

    def setAccessibleName(self, name: str) -> None:
        """Name the line itself, which has the focus."""
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line itself, which has the focus."""
        self.edit.setAccessibleDescription(description)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from typed letters whether Caps Lock is on."""
        if self._caps_line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if len(letter) == 1 and letter.isalpha():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._show_caps(letter.isupper() != shifted)
        return super().eventFilter(watched, event)

    def _text_changed(self, text: str) -> None:
        self._eye.setVisible(bool(text))
        self.changed.emit(text)

    def _show_caps(self, on: bool) -> None:
        if on:
            self._caps.show_line(tr("Caps Lock er slået til"), "warn")
        else:
            self._caps.show_line(tr("Caps Lock er slået fra"), "neutral")

    def _toggle(self) -> None:
        self._show_characters(self.edit.echoMode() == QLineEdit.EchoMode.Password)

    def _show_characters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        words = tr("Skjul adgangskoden") if shown else tr("Vis adgangskoden")
        self._eye.show_icon("skjul" if shown else "vist", words)
