"""What stands in the fields of a form, as values that can be kept and put back; dates stay the dates they meant."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from fieldvisit.ui.typed_dates import shown_due
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.segmented import Segmented
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_DAY, _TEXT = "day", "text"


def read_fields(form: QWidget) -> dict[str, Any]:
    """Return objectName to what stands in each field of a form; empty ones are left out."""
    found = ((name, _read(field)) for name, field in _fields(form))
    return {name: value for name, value in found if value}


def write_fields(form: QWidget, content: Mapping[str, Any], today: date) -> None:
    """Put back what stood in the fields; a field that is not named is emptied.

    Choices are put back without telling the form, so that none fills another field anew.

    Args:
        form: the form.
        content: what `read_fields` returned.
        today: for the words of dates.
    """
    for name, field in _fields(form):
        _write(field, content.get(name), today)


def when_written(form: QWidget, told: Callable[[], object]) -> None:
    """Call `told` after each pause in typing, when a field is left, and after each choice."""
    for _, field in _fields(form):
        if isinstance(field, TextField | TextArea):
            field.paused.connect(told)
            field.left.connect(told)
        elif isinstance(field, QComboBox):
            field.activated.connect(told)
        elif isinstance(field, QCheckBox):
            field.clicked.connect(told)
        elif isinstance(field, Segmented):
            field.chosen.connect(told)


def _fields(form: QWidget) -> Iterator[tuple[str, QWidget]]:
    for field in form.findChildren(QWidget):
        if field.objectName() and isinstance(field, TextField | TextArea | QComboBox | QCheckBox | Segmented):
            # Two fields of one name take turns: a date and a text for the same answer.
            name = field.objectName()
            yield f"{name}.{_DAY}" if isinstance(field, DateField) else name, field


def _read(field: QWidget) -> Any:
    if isinstance(field, DateField):
        meant = field.understood
        typed = {_TEXT: field.text()}
        if isinstance(meant, date):
            typed[_DAY] = meant.isoformat()
        return typed if field.text() else None
    if isinstance(field, TextField | TextArea):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    return field.choice if isinstance(field, Segmented) else None


def _write(field: QWidget, value: Any, today: date) -> None:
    if isinstance(field, DateField):
        told = value if isinstance(value, dict) else {}
        if _DAY in told:
            field.set_value(shown_due(_moment(told[_DAY]), today))
        else:
            field.set_value(None)
            field.set_text(told.get(_TEXT, ""))
    elif isinstance(field, TextField | TextArea):
        field.set_text(str(value or ""))
    elif isinstance(field, QComboBox):
        field.blockSignals(True)
        field.setCurrentIndex(max(field.findData(value or ""), 0))
        field.blockSignals(False)
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, Segmented):
        field.choose(str(value or ""))


def _moment(text: str) -> date | datetime:
    moment = datetime.fromisoformat(text)
    return moment if "T" in text else moment.date()
