"""Opens what stands before the pages: the lock, the first start, and sample data with its banner."""

from fieldvisit.ui.language import tr
from fieldvisit.ui.onboarding.first_run_page import FirstRunPage, Step
from fieldvisit.ui.onboarding.sample_data import SampleData
from fieldvisit.ui.onboarding.sample_trial import SampleTrial
from fieldvisit.ui.onboarding.unlock_page import UnlockPage
from tests.screens.scenes import scenario
from tests.screens.stage import Stage


def unlock(stage: Stage) -> None:
    """Show the lock with changes that wait."""
    page = UnlockPage(stage.workspace.clock)
    page.show_person("Mette")
    page.show_waiting(3)
    stage.cover(page, tr("låst"))
    stage.window.strip.show_locked()


def refused(stage: Stage) -> None:
    """Show the lock after a wrong passphrase."""
    unlock(stage)
    stage.window.findChildren(UnlockPage)[0].show_refused()
    stage.settle()


def first_run(step: Step, stage: Stage) -> None:
    """Show a step of the first start."""
    page = FirstRunPage()
    stage.cover(page, tr("kom i gang"))
    name = scenario().document["org"]["name"] if step is not Step.CONNECT else ""
    stage.window.strip.show_first_run(name)
    page.show_step(step, name)
    stage.settle()


def _first_page(stage: Stage) -> tuple[FirstRunPage, SampleData]:
    """Show the first page with what it is told by a process that does not run."""
    page = FirstRunPage()
    data = SampleData(stage.folder / "eksempeldata", page)
    SampleTrial(page, data)
    stage.cover(page, tr("kom i gang"))
    stage.window.strip.show_first_run("")
    return page, data


def sample_making(stage: Stage) -> None:
    """Show the making at its seventh step."""
    page, data = _first_page(stage)
    page.begin_sample()
    data.progressed.emit("records", 7, 12)
    stage.settle()


def sample_failed(stage: Stage) -> None:
    """Show that the disk is full."""
    page, data = _first_page(stage)
    page.begin_sample()
    data.failed.emit("room")
    stage.settle()


def sample_lies_here(stage: Stage) -> None:
    """Show the first page beside sample data that was made before."""
    page, _ = _first_page(stage)
    page.show_sample_made(True)
    stage.settle()


def _offer(stage: Stage) -> None:
    stage.window.sample.offer(stage.window.actions_list)


def sample_day(stage: Stage) -> None:
    """Show the day under the banner."""
    _offer(stage)
    stage.open("today")


def sample_visit(stage: Stage) -> None:
    """Show a visit under the banner."""
    _offer(stage)
    stage.open("visits", scenario().id("v1"))


def sample_locked(stage: Stage) -> None:
    """Show the lock under the banner, with the passphrase filled in."""
    _offer(stage)
    page = UnlockPage(stage.workspace.clock)
    page.show_person("Mette")
    page.fill_in("eksempeldata 2026")
    stage.cover(page, tr("låst"))
    stage.window.strip.show_locked()
