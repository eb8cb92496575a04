"""What went wrong, in the language of the window: the rooms below say it in Danish."""

from collections.abc import Callable

from fieldvisit.exchange.unreadable import UnreadableFileError
from fieldvisit.services.problems import ProblemError
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr, tr_said


def problem_words(problem: Exception) -> str:
    """Return what happened, what was kept and what to do next.

    Args:
        problem: one of the errors that a person can act on; its own text is the Danish.
    """
    if isinstance(problem, StoreError):
        return " ".join(tr_said(part) for part in (problem.what, problem.kept, problem.next_step))
    if isinstance(problem.__cause__, UnreadableFileError):
        return _unreadable(problem.__cause__)
    if isinstance(problem, ProblemError) and problem.values:
        return tr_said(problem.text).format_map(
            {name: tr_said(value) for name, value in problem.values.items()}
        )
    return tr_said(str(problem))


def tell_failed_reading(error: Exception, tell: Callable[[str], object]) -> None:
    """Say why nothing could be read; what nobody can act on is raised again, to be noted as our fault."""
    if isinstance(error, ProblemError | StoreError):
        tell(problem_words(error))
        return
    tell(tr("Siden kunne ikke læses. Alt, du har skrevet, er gemt. Prøv igen."))
    raise error


def _unreadable(error: UnreadableFileError) -> str:
    place = f" ({tr_said(error.place).format_map(error.values)})" if error.place else ""
    fault = tr_said(error.fault.value).removesuffix(".")
    return f"{fault}{place}. {tr_said(error.kept)} {tr_said(error.advice)}"
