"""What a consultant typed in a visit and the window cannot read stays in its field, with a line that says what to write."""

from datetime import date

from pytestqt.qtbot import QtBot

from fieldvisit.domain.records.need import Need
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part, words
from tests.ui.visit_parts import write_field


def test_that_what_cannot_be_read_in_a_line_of_needs_stays_and_is_told(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    def said() -> str:
        line = part(nordlys, "visit.b3.unread", InlineLine)
        return line.words if line.isVisible() else ""

    for column, text in (("occupation", "svejser"), ("hours", "37,5"), ("start", "efter jul")):
        write_field(qtbot, nordlys, f"visit.b3.0.{column}", text)
    posts, hours, start = (
        part(nordlys, f"visit.b3.0.{column}", TextField) for column in ("posts", "hours", "start")
    )
    qtbot.waitUntil(lambda: said().startswith("Skriv antal og timer som hele tal"))
    with opened_workspace.store.write("need.edit") as writer:
        writer.edit(Need.KIND, writer.find(Need, visit=nordlys.visit)[0].id, {"posts": 2})
    qtbot.waitUntil(lambda: posts.text() == "2")
    assert (hours.text(), start.text()) == ("37,5", "efter jul")
    hours.clear()
    write_field(qtbot, nordlys, "visit.b3.0.hours", "37")
    qtbot.waitUntil(lambda: said().startswith("Datoen kan ikke læses"))
    start.clear()
    write_field(qtbot, nordlys, "visit.b3.0.start", "26/10")
    assert not said()
    with opened_workspace.store.read() as reader:
        (need,) = reader.find(Need, visit=nordlys.visit)
    assert (need.posts, need.hours, need.start) == (2, 37, date(2026, 10, 26))


def test_that_a_next_contact_that_is_no_date_stays_while_other_things_are_stored(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    write_field(qtbot, nordlys, "visit.a4", "når vi ses")
    write_field(qtbot, nordlys, "visit.b3.0.occupation", "svejser")
    with opened_workspace.store.write("need.edit") as writer:
        writer.edit(Need.KIND, writer.find(Need, visit=nordlys.visit)[0].id, {"posts": 2})
    qtbot.waitUntil(lambda: part(nordlys, "visit.b3.0.posts", TextField).text() == "2")
    assert part(nordlys, "visit.a4", DateField).text() == "når vi ses"
    assert "Datoen kan ikke læses" in words(nordlys, "visit.a4.message.text")
