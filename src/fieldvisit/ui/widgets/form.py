"""The one way to put fields into a form, so that none lacks its label, its name or its place for messages."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.beside import Beside
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text

_SAID = {"danger", "warn"}
_NUMBER = re.compile(r"\d+")


class FormRow(QWidget):
    """Label above, field, help line, message line.

    Args:
        label: the question or the field's name.
        field: what is filled in; it gets label, name and description for screen readers.
        name: objectName of the field; the row is `name.row`, its message `name.message`.
        help_text: plain words below.
        note: muted words beside the label, such as `kun internt`.
        accessible: said instead of the label where that would be unclear alone.
        beside: put the label at the left of the field instead of above it, where both fit.
        end: a widget at the right end of the label's line, such as a key cap.
        parent: Qt parent.

    Attributes:
        field: the field.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        *,
        name: str,
        help_text: str = "",
        note: str = "",
        accessible: str = "",
        beside: bool = False,
        end: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.row")
        self._name = name
        self.field = field
        field.setObjectName(field.objectName() or name)
        field.setAccessibleName(accessible or label)
        self._label = Text(label, f"{name}.label", "caption_strong", wrap=not beside)
        self._label.setBuddy(field)
        self._missing: tuple[IconLabel, Text] | None = None
        self._help: Text | None = None
        self._message = InlineLine(name=f"{name}.message")
        self._told = ""
        self._message.setContentsMargins(0, theme().size(2), 0, 0)
        head = self._head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme().size(6))
        head.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        if note:
            head.addWidget(Text(note, role="caption", colour="muted"))
        self._before_missing = head.count()
        head.addStretch(1)
        if end is not None:
            head.addWidget(end)
        self._may_stand_beside = self._is_beside = beside
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        if beside:
            head.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(head)
        else:
            column.addLayout(head)
            column.addWidget(field, 1)
        column.addWidget(self._message)
        if isinstance(field, DateField):
            field.complained.connect(self.show_complaint)
        self.set_help(help_text)

    @property
    def message(self) -> str:
        """What is said below the field."""
        return self._message.words

    def minimumSizeHint(self) -> QSize:
        """Let the field go below its label where both do not fit."""
        least = super().minimumSizeHint()
        if self._may_stand_beside and self._is_beside:
            least.setWidth(max(self.field.sizeHint().width(), least.width() - self.field.sizeHint().width()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field where it fits."""
        super().resizeEvent(event)
        if not self._may_stand_beside:
            return
        field = self.field.sizeHint().width() + self._head.spacing()
        label = self._head.minimumSize().width() - (field if self._is_beside else 0)
        fits = label + field <= self.width()
        if fits == self._is_beside:
            return
        self._is_beside = fits
        if fits:
            self._column.removeWidget(self.field)
            self._head.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._head.removeWidget(self.field)
            self._column.insertWidget(1, self.field, 0, Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()

    def show_message(self, text: str, tone: str = "danger", icon: str = "", rest: str = "") -> None:
        """Say below the field what to do, and muted words after it; what was typed stays.

        Screen readers say it too when something is wrong, once: not with every key, nor with every number of a countdown.
        """
        self._message.show_line(text, tone, icon, rest=rest)
        self._describe()
        told = _NUMBER.sub("", text) if tone in _SAID else ""
        if told and told != self._told and self.isVisible():
            announce(self.field, text)
        self._told = told

    def clear_message(self) -> None:
        """Say nothing below the field."""
        self._told = ""
        self._message.clear()
        self._describe()

    def show_complaint(self, text: str) -> None:
        """Say what a field says of itself; empty when it has nothing to say any more."""
        if text:
            self.show_message(text)
        else:
            self.clear_message()

    def show_missing(self, missing: bool) -> None:
        """Say beside the label that an answer is needed before the end."""
        if missing or self._missing is not None:
            for part in self._missing or self._make_missing():
                part.setVisible(missing)
        self._describe()

    def set_label(self, label: str) -> None:
        """Ask something else."""
        self._label.set_text(label)
        self.field.setAccessibleName(label)

    def set_help(self, text: str) -> None:
        """Give other plain words below the field."""
        if text or self._help is not None:
            shown = self._help = self._help or self._make_help()
            shown.set_text(text)
            shown.setVisible(bool(text))
        self._describe()

    def _make_missing(self) -> tuple[IconLabel, Text]:
        """Make the mark beside the label: few rows of a page ever carry it."""
        made = (
            IconLabel("nulpunkt", "info"),
            Text(tr("mangler"), f"{self._name}.missing", "caption_strong", "info"),
        )
        for place, part in enumerate(made, self._before_missing):
            self._head.insertWidget(place, part)
        self._missing = made
        return made

    def _make_help(self) -> Text:
        made = Text("", f"{self._name}.help", "caption", "muted", wrap=True)
        self._column.insertWidget(self._column.indexOf(self._message), made)
        return made

    def _describe(self) -> None:
        is_missing = self._missing is not None and not self._missing[1].isHidden()
        help_text = self._help.text() if self._help is not None else ""
        parts = [part for part in (tr("mangler") if is_missing else "", help_text, self.message) if part]
        self.field.setAccessibleDescription(". ".join(parts).replace(".. ", ". "))


class Form(QWidget):
    """Rows of fields from top to bottom.

    Args:
        gap: between rows at 100 % text.
        parent: Qt parent.
    """

    def __init__(self, *, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(gap))
        self.rows: list[FormRow] = []

    def add(
        self,
        label: str,
        field: QWidget,
        *,
        name: str,
        help_text: str = "",
        note: str = "",
        accessible: str = "",
        beside: bool = False,
        end: QWidget | None = None,
        stretch: int = 0,
    ) -> FormRow:
        """Add a field; the arguments are those of `FormRow`, `stretch` its part of the free height."""
        row = FormRow(
            label,
            field,
            name=name,
            help_text=help_text,
            note=note,
            accessible=accessible,
            beside=beside,
            end=end,
        )
        self._column.addWidget(row, stretch)
        self.rows.append(row)
        return row

    def add_beside(self, *rows: FormRow) -> QWidget:
        """Add rows side by side, each as wide as the others; where they do not fit they take several lines."""
        holder = Beside(rows, gap=self._gap)
        self.rows += rows
        self._column.addWidget(holder)
        return holder

    def add_widget(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something that is no field."""
        self._column.addWidget(widget, stretch)

    def add_first(self, widget: QWidget) -> None:
        """Put something that is no field above all fields."""
        self._column.insertWidget(0, widget)

    def add_stretch(self) -> None:
        """Leave the free height here."""
        self._column.addStretch(1)

    def focus_first_message(self) -> bool:
        """Move to the first field that has a message; return whether there is one."""
        for row in self.rows:
            if row.message:
                row.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
