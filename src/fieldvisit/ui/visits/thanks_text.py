"""The thank-you mail: a first draft of what was agreed, and the way to the mail program."""

from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.address_mail import address_mail
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import DANISH, language, tr
from fieldvisit.ui.out.mail_dialog import Letter, MailDialog, Matter
from fieldvisit.ui.page_tools import PageTools
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


def write_thanks(tools: PageTools, view: VisitView | None, text: str, parent: QWidget) -> None:
    """Open the thank-you mail to the contact of a visit.

    Args:
        tools: what every page works with.
        view: the visit; None does nothing.
        text: the words, as they stand at the end of the visit.
        parent: the page.
    """
    if view is None:
        return
    addressee = address_mail(tools.workspace, view.visit.unit, view.contact.id if view.contact else None)
    about = Matter("visit.mail", Visit.KIND, view.visit.id)
    letter = Letter(subject=tr("Tak for besøget"), body=text, about=about)
    MailDialog(tools, addressee, letter, parent).open()


def _day(said: str) -> str:
    return said.lower() if language() == DANISH else said
