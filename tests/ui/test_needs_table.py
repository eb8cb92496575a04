"""The table of needs of a visit: a line keeps the record it became."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.domain.records.need import Need
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.visits.needs_table import NeedsTable
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part
from tests.ui.visit_parts import write_field


def test_that_of_two_new_lines_in_one_trade_each_gets_the_record_that_says_the_same(
    opened_workspace: Workspace, qtbot: QtBot, show: Callable[[QWidget], None]
) -> None:
    table = NeedsTable(opened_workspace)
    show(table)
    for row, start in enumerate(("26/10", "2/11")):
        write_field(qtbot, table, f"visit.b3.{row}.occupation", "svejser")
        write_field(qtbot, table, f"visit.b3.{row}.start", start)
    table.focus_first()
    later = Need(id="n1", occupation="svejser", posts=1, start=date(2026, 11, 2))
    sooner = Need(id="n2", occupation="svejser", posts=1, start=date(2026, 10, 26))
    told: list[list[str | None]] = []
    table.edited.connect(lambda lines: told.append([line.id for line in lines]))
    table.show_needs([later, sooner])
    part(table, "visit.b3.0.occupation", TextField).paused.emit()
    assert told[-1] == ["n2", "n1"]
