"""What becomes of a verb is told: a refusal and a busy store where it was asked for, all else to everybody."""

import pytest

from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import DiskError, StoreBusyError
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.told_verb import do_and_tell
from tests.ui.conftest import RecordedWindow


@pytest.mark.parametrize("problem", [ProblemError("x", "Nej."), StoreBusyError(), DiskError()])
def test_that_a_verb_that_came_to_nothing_is_told_where_it_was_asked_for_and_what_was_typed_stays(
    problem: Exception, opened_workspace: Workspace, events: Events, tasks: Tasks, window: RecordedWindow
) -> None:
    refused: list[str] = []
    put_away: list[str] = []

    def verb() -> Done[None]:
        raise problem

    tools = PageTools(opened_workspace, events, tasks, window)
    do_and_tell(tools, verb, "Gemt", refused.append, lambda: put_away.append("the form"))
    assert (refused, put_away, window.said) == ([problem_words(problem)], [], [])
