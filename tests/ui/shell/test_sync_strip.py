"""What the strip says of a computer whose clock is wrong."""

from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import set_state
from fieldvisit.ui.events import Events
from fieldvisit.ui.shell.status_strip import StatusStrip
from fieldvisit.ui.shell.sync_strip import SyncStrip
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.tasks import Tasks


def test_that_a_wrong_clock_is_told_in_the_strip_until_it_is_set(
    qtbot: QtBot, opened_workspace: Workspace, events: Events, tasks: Tasks
) -> None:
    strip = StatusStrip(opened_workspace.clock)
    qtbot.addWidget(strip)
    strip.show()
    sync_strip = SyncStrip(opened_workspace, events, SyncRunner(opened_workspace, events, tasks), strip)
    said = []
    for offset in (-3 * 365 * 86_400.0, 1.0):
        with opened_workspace.store.maintain() as connection:
            set_state(connection, "clock_offset_s", offset)
        sync_strip.refresh()
        said.append(strip.words("connection"))
    wrong = "Computerens ur er 3 år foran. Dine tider rettes efter serverens ur. Stil uret."
    assert said[0] == wrong
    assert said[1].startswith("Synkroniseret ")
