"""A field for a day above a preview."""

from datetime import date

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.typed_dates import day_reader, shown_due
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow


def day_row(
    workspace: Workspace, label: str, day: date, *, name: str, beside: bool = False
) -> tuple[FormRow, DateField]:
    """Return a row that complains below its field, and the field, whose `dated` carries what was typed.

    Args:
        workspace: knows today.
        label: before the field.
        day: what stands there at first.
        name: of both.
        beside: the label stands beside the field instead of above it.
    """
    field = DateField(day_reader(workspace), name=name, placeholder=tr("fx i morgen"))
    field.set_value(shown_due(day, workspace.today))
    row = FormRow(label, field, name=name, beside=beside)
    field.returnPressed.connect(field.settle)
    return row, field
