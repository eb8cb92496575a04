"""A writing verb whose outcome is told: refused where it was asked for, else broadcast and said with the way back."""

from collections.abc import Callable
from typing import TypeVar

from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words

T = TypeVar("T")


def do_and_tell(
    tools: PageTools,
    verb: Callable[[], Done[T]],
    said: str,
    refuse: Callable[[str], object],
    then: Callable[[], object] = lambda: None,
) -> None:
    """Run a verb and tell what came of it.

    Args:
        tools: what the page works with.
        verb: calls a service.
        said: what is said when it was done.
        refuse: gets the words of a refusal, or of a store that is busy or full; nothing else happens then.
        then: puts away what the verb was asked for with, before everybody is told.
    """
    try:
        done = verb()
    except (ProblemError, StoreError) as problem:
        refuse(problem_words(problem))
        return
    then()
    tell_done(tools.window, tools.workspace, tools.events, said, done.changed)
