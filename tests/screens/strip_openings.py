"""Opens what the window says by itself: that nothing can be stored, and that it is about to lock."""

from fieldvisit.ui.shell.idle_lock import WARNING_SECONDS
from tests.screens.scenes import scenario
from tests.screens.stage import Stage


def disk_full(stage: Stage) -> None:
    """Show a visit while the disk has no room."""
    stage.open("visits", scenario().id("v1"))
    stage.keep_disk_full()


def about_to_lock(stage: Stage) -> None:
    """Show the day when nobody has touched the computer for minutes."""
    stage.open("today")
    stage.window.idle_lock.warned.emit(WARNING_SECONDS)
    stage.settle()
