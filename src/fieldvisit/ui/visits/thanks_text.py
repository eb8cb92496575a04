"""A first draft of the thank-you mail: what was agreed, in Danish, since it goes to the company."""

from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.visits.promise_words import commitment_title, due_words


def thanks_text(view: VisitView, workspace: Workspace) -> str:
    """Return the draft; a person edits and sends it."""
    name = (view.contact.name if view.contact else None) or view.title
    promises = [commitment_title(commitment, workspace.reference) for commitment in view.commitments]
    promises += [
        f"{task.title}: {due_words(task.due, workspace.today).lower()}"
        for task in view.deadlines
        if task.title
    ]
    agreed = "".join(f"\n- {promise}" for promise in promises)
    body = f"Tak for besøget. Vi aftalte:{agreed}" if promises else "Tak for besøget og for snakken."
    return f"Kære {name}\n\n{body}\n\nVenlig hilsen\n{workspace.who.name}"
