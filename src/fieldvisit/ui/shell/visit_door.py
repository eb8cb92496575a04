"""Where the visit page meets the window: its keys in the registry, and the presenter in front of everything (F5)."""

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.presenter.presenter_view import PresenterView
from fieldvisit.ui.shell.actions import ActionSpec, Context
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.window_tools import WindowTools
from fieldvisit.ui.visits.visit_page import VisitPage


def make_visit_page(tools: WindowTools) -> VisitPage:
    """Build the visit page with its keys in the window's registry."""
    window = tools.window
    page = VisitPage(tools)
    for command in page.commands():
        spec = ActionSpec(command.id, command.text, (command.key,), command.icon, Context.VISIT)
        window.actions_list.add(spec, command.do, page)
    window.present_requested.connect(page.present)
    page.present_requested.connect(lambda visit: _present(tools.workspace, window, visit))
    return page


def _present(workspace: Workspace, window: MainWindow, visit: str) -> None:
    view = PresenterView(workspace, visit)
    view.closed.connect(window.end_presenting)
    window.present(view)
