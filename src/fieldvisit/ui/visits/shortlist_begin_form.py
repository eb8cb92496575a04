"""Beginning a shortlist: one line that says what the people are looked for (G5)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.promise_form import PromiseForm
from fieldvisit.ui.widgets.text_field import TextField

BEGIN_FORM = _NAME = "visit.shortlist.new"


class ShortlistBeginForm(PromiseForm):
    """Asks for the purpose, `visit.shortlist.new.purpose`.

    Args:
        parent: Qt parent.

    Attributes:
        purpose_given: carries the purpose.
    """

    KIND = "shortlist"
    purpose_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, tr("Ny shortlist"), tr("Begynd shortlist"), parent)
        self._purpose = TextField(
            name=f"{_NAME}.purpose", placeholder=tr("svejser og hjælper"), next_on_enter=False
        )
        self.form.add(tr("Hvem søges, og til hvad?"), self._purpose, name=f"{_NAME}.purpose")
        self._purpose.returnPressed.connect(self.save)

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._purpose.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Begin the list."""
        self.purpose_given.emit(self._purpose.text())
