"""Asks why a profile is opened where no shortlist says it (G5): one line, kept for the session and written down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

_NAME = "candidates.purpose"


class PurposePane(Card):
    """The line `candidates.purpose` with its buttons.

    Args:
        parent: Qt parent.

    Attributes:
        given: carries the purpose.
        left: open nothing.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("candidates.purpose_pane", parent=parent)
        self._field = TextField(
            name=_NAME, placeholder=tr("fx Nordlys Metal mangler en svejser"), next_on_enter=False
        )
        self._row = FormRow(
            tr("Hvad skal du bruge profilen til?"),
            self._field,
            name=_NAME,
            help_text=tr("Profilen står ikke på en af dine shortlister. Formålet skrives ned med opslaget."),
        )
        self._open = Button(tr("Åbn profilen"), name=f"{_NAME}.open")
        self._cancel = Button(tr("Luk"), name=f"{_NAME}.cancel", kind="quiet")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(10))
        column.addWidget(self._row)
        column.addWidget(Flow(self._open, self._cancel))
        self.add_row(content)
        confirm_with(self, self._open)
        self._open.clicked.connect(self._give)
        self._field.returnPressed.connect(self._give)
        self._cancel.clicked.connect(self.left)

    def ask(self, reference: str, remembered: str) -> None:
        """Ask for a candidate; what was said last in this session stands in the field."""
        self._row.set_label(tr("Hvad skal du bruge profilen {reference} til?").format(reference=reference))
        self._row.clear_message()
        self._field.set_text(remembered)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def show_problem(self, text: str) -> None:
        """Say what is missing."""
        self._row.show_message(text)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.given.emit(self._field.text().strip())
