"""What the two inline forms of the agreements share: a frame, a save button, a way out with Escape."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Line
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import CONFIRM_KEY, confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form
from fieldvisit.ui.widgets.text import Text


class PromiseForm(QWidget):
    """A form in place.

    Args:
        name: objectName; the buttons are `name.save` and `name.cancel`.
        title: what is recorded.
        save: words of the button that records it.
        parent: Qt parent.

    Attributes:
        KIND: kind of the record that it writes; empty when nothing typed into it is kept.
        closed: it was cancelled or is done with.
        form: its fields.
    """

    KIND: ClassVar[str] = ""
    closed = Signal()

    def __init__(self, name: str, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.form = Form(gap=8)
        self._save = Button(save, name=f"{name}.save", key=CONFIRM_KEY)
        self._cancel = Button(tr("Annullér"), name=f"{name}.cancel", kind="quiet")
        inner = self._inner = QVBoxLayout()
        inner.setContentsMargins(
            theme().size(PADDING), theme().size(8), theme().size(PADDING), theme().size(10)
        )
        inner.setSpacing(theme().size(8))
        inner.addWidget(Text(title, role="body_strong"))
        inner.addWidget(self.form)
        inner.addWidget(Flow(self._save, self._cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line())
        column.addLayout(inner)
        confirm_with(self, self._save)
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.closed)

    def save(self) -> None:
        """Record what was typed."""

    def put_above(self, line: QWidget) -> None:
        """Put a line between title and fields."""
        self._inner.insertWidget(1, line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def choice_box(name: str, choices: list[tuple[str, str]], chosen: str = "") -> QComboBox:
    """Return a drop-down of (id, words); the id is the item's data.

    Args:
        name: objectName.
        choices: from top to bottom.
        chosen: the id that is shown.
    """
    box = ChoiceBox(name=name, accessible=tr("Valgmuligheder"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    fill_choices(box, choices, chosen)
    return box


def fill_choices(box: QComboBox, choices: list[tuple[str, str]], chosen: str) -> None:
    """Show other choices without telling anybody."""
    box.blockSignals(True)
    box.clear()
    for identity, said in choices:
        box.addItem(said, identity)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
