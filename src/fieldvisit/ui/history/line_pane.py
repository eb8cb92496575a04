"""One line of a history: its fields before and after, and the buttons that put them back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.read_history import HistoryLine
from fieldvisit.ui.change_table import ChangeTable
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.history.line_words import line_explained, line_title
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.text import Text


class LinePane(QWidget):
    """The right side of the panel.

    Args:
        parent: Qt parent.

    Attributes:
        value_wanted: carries the field whose older value is to be put back.
        version_wanted: the record is to be as it was after the line.
        reopen_wanted: the decision is to be taken back.
    """

    value_wanted = Signal(str)
    version_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: HistoryLine | None = None
        self._title = Text("", "history.line.title", "subtitle", wrap=True)
        self._explain = Text("", "history.line.explain", colour="muted", wrap=True)
        self._fields = ChangeTable(name="history.line.fields", strong="before", field_width=130)
        self._value = Button(tr("Gendan værdien"), name="history.restore_value", icon="fortryd")
        self._version = Button(tr("Gendan hele versionen"), name="history.restore_version")
        self._reopen = Button(tr("Fortryd valget"), name="history.reopen")
        self._hint = Text("", "history.line.hint", "caption", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addWidget(self._title)
        column.addWidget(self._explain)
        column.addWidget(self._fields)
        column.addWidget(self._hint)
        column.addWidget(side_by_side(self._value, self._version, self._reopen))
        column.addStretch(1)
        self._fields.selected.connect(lambda _: self._show_buttons())
        self._fields.opened.connect(lambda _: self._tell_value())
        self._value.clicked.connect(self._tell_value)
        self._version.clicked.connect(self.version_wanted)
        self._reopen.clicked.connect(self.reopen_wanted)

    def show_line(self, line: HistoryLine, today: date, *, writable: bool) -> None:
        """Show a line.

        Args:
            line: what is shown.
            today: for days near now.
            writable: the user's role may put values back.
        """
        same = self._line is not None and self._line.id == line.id
        self._line = line
        self._title.set_text(line_title(line))
        self._explain.set_text(line_explained(line, today))
        self._fields.show_changes((value.change for value in line.values), today)
        if self._fields.rows and not same:
            self._fields.view.selectRow(0)
        if not writable:
            self._hint.set_text(tr("Din rolle kan læse historikken. Andre kan gendanne."))
        else:
            self._hint.set_text(tr("Gendan skriver en ny rettelse. Intet forsvinder af historikken."))
        self._show_buttons()

    def _show_buttons(self) -> None:
        line = self._line
        if line is None:
            return
        chosen = self._fields.choice
        value = next((each for each in line.values if each.change.field == chosen), None)
        self._value.setVisible(any(each.restorable for each in line.values))
        self._value.setEnabled(value is not None and value.restorable)
        if value is not None:
            field = field_words(value.change.kind, value.change.field)
            self._value.set_words(tr("Gendan {field} fra før").format(field=field.lower()))
        self._version.setVisible(line.restorable and line.sort != "conflict")
        self._reopen.setVisible(line.reopenable)

    def _tell_value(self) -> None:
        chosen = self._fields.choice
        if self._line is not None and any(
            value.change.field == chosen and value.restorable for value in self._line.values
        ):
            self.value_wanted.emit(chosen)
