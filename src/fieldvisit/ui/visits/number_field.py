"""A short field for a whole number, and what to say when it holds something else."""

from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField


class NumberField(TextField):
    """Holds a whole number or nothing.

    Args:
        name: objectName.
        placeholder: an example.
        parent: Qt parent.
    """

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, placeholder=placeholder, parent=parent)

    @property
    def number(self) -> int | None:
        """The number; None while the field is empty or holds something else."""
        typed = self.text().strip()
        return int(typed) if typed.isdecimal() else None

    def show_number(self, number: int | None) -> None:
        """Show a number without telling anybody."""
        self.set_text("" if number is None else str(number))

    @property
    def is_wrong(self) -> bool:
        """Say whether something else than a number was typed."""
        return bool(self.text().strip()) and self.number is None


def complain_of_numbers(rows: list[FormRow]) -> bool:
    """Say below each number field that holds something else what belongs there; return whether there is one."""
    found = False
    for row in rows:
        if not isinstance(row.field, NumberField):
            continue
        if row.field.is_wrong:
            row.show_message(tr("Skriv et helt tal, for eksempel 1."))
            found = True
        else:
            row.clear_message()
    return found
