"""A first draft of the thank-you mail: what was agreed, in the language of the window."""

from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import DANISH, language, tr
from fieldvisit.ui.visits.promise_words import commitment_title, due_words


def thanks_text(view: VisitView, workspace: Workspace) -> str:
    """Return the draft; a person edits and sends it."""
    name = (view.contact.name if view.contact else None) or view.title
    promises = [commitment_title(commitment, workspace.reference) for commitment in view.commitments]
    promises += [
        f"{task.title}: {_day(due_words(task.due, workspace.today))}" for task in view.deadlines if task.title
    ]
    agreed = "".join(f"\n- {promise}" for promise in promises)
    body = (
        f"{tr('Tak for besøget. Vi aftalte:')}{agreed}" if promises else tr("Tak for besøget og for snakken.")
    )
    dear = tr("Kære {name}").format(name=name)
    return f"{dear}\n\n{body}\n\n{tr('Venlig hilsen')}\n{workspace.who.name}"


def _day(said: str) -> str:
    return said.lower() if language() == DANISH else said
