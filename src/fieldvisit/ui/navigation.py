"""What a page asks of the window around it: to open another page, and to say what was done."""

from collections.abc import Callable
from typing import Protocol

from fieldvisit.domain.changed import Changed
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.cause_words import cause_words
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.problem_words import problem_words


class Navigation(Protocol):
    """The window as a page sees it; `shell.main_window.MainWindow` is one."""

    def open_page(self, page: str, record: str = "") -> None:
        """Show a page, and a record on it when an id is given."""

    def show_history(self, kind: str, record: str) -> None:
        """Lay the history of a record over the page."""

    def show_trash(self) -> None:
        """Lay the trash over the page."""

    def open_palette(self, text: str = "") -> None:
        """Open the command palette with a beginning."""

    def toast(self, text: str, undo: Callable[[], object] | None = None, undo_words: str = "") -> None:
        """Say what was done; with `undo` it can be taken back."""


def tell_done(window: Navigation, workspace: Workspace, events: Events, text: str, changed: Changed) -> None:
    """Broadcast a change and say what was done, with the way back.

    Args:
        window: where it is said.
        workspace: the open profile.
        events: the broadcast.
        text: what was done.
        changed: what the service returned.
    """
    events.announce(changed)
    offer_undo(window, workspace, events, text, changed)


def offer_undo(window: Navigation, workspace: Workspace, events: Events, text: str, changed: Changed) -> None:
    """Say what was done, with the way back, after the change itself was broadcast; the arguments are `tell_done`'s."""

    def take_back() -> None:
        try:
            events.announce(undo(workspace, changed).changed)
        except ProblemError as problem:
            window.toast(problem_words(problem))

    if changed.held:
        text = f"{text}. {tr('Det ligner et CPR-nummer: holdt tilbage under Synkronisering.')}"
    window.toast(text, take_back, cause_words(changed.cause))
