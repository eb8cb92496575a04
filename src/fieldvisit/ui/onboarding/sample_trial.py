"""Trying with sample data: what the first page asks for, and what the process that makes it answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fieldvisit.ui.language import tr
from fieldvisit.ui.onboarding.first_run_page import FirstRunPage
from fieldvisit.ui.onboarding.sample_data import SampleData


class SampleTrial(QObject):
    """Lets one first page make, open and remove sample data.

    Args:
        page: the page; owns this.
        data: the sample data.

    Attributes:
        opened: it can be worked with; carries the `Sample`.
    """

    opened = Signal(object)

    def __init__(self, page: FirstRunPage, data: SampleData) -> None:
        super().__init__(page)
        self._page, self._data = page, data
        self._then: Callable[[], None] | None = None
        page.demo_requested.connect(self._begin)
        page.demo_cancelled.connect(self._cancel)
        page.demo_removal_requested.connect(self._remove)
        data.progressed.connect(self._show_progress)
        data.opened.connect(self.opened)
        data.failed.connect(self._show_problem)
        data.removed.connect(self._tell_removed)
        data.ended.connect(self._go_on)
        page.show_sample_made(data.is_made)

    def leave(self, *, remove: bool = False) -> None:
        """Go back from the sample data to the first step, and end what ran.

        Args:
            remove: throw it away then.
        """
        self._page.end_sample()
        self._page.show_sample_made(self._data.is_made, tr("Eksempeldata lukkes …"))
        self._then = None if remove else self._tell_left
        running = self._data.is_running
        self._data.stop()
        if remove:
            self._data.remove()
        elif not running:
            self._go_on()

    def refuse(self, code: str) -> None:
        """Say why the window on the sample data does not open, and end what ran for it."""
        self._show_problem(code)
        self._data.stop()

    def _begin(self) -> None:
        self._then = None
        self._page.begin_sample()
        self._data.open()

    def _cancel(self) -> None:
        if self._then is not None:
            return
        if not self._data.is_running:
            self._tell_cancelled("")
            return
        self._then = lambda: self._tell_cancelled(tr("Afbrudt. Intet er lavet."))
        self._page.stop_sample()
        self._data.stop()

    def _remove(self) -> None:
        self._then = None
        self._data.remove()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell_cancelled(self, said: str) -> None:
        self._page.end_sample()
        made = self._data.is_made
        self._page.show_sample_made(made, "" if made else said)

    def _tell_left(self) -> None:
        self._page.show_sample_made(self._data.is_made)

    def _tell_removed(self) -> None:
        self._page.show_sample_made(False, tr("Eksempeldata er slettet."))

    def _show_progress(self, part: str, done: int, whole: int) -> None:
        words = {
            "server": tr("Laver en server til kommunen …"),
            "people": tr("Opretter kollegerne …"),
            "records": tr("Skriver virksomheder, besøg og aftaler …"),
            "laptops": tr("Henter data til de fire computere …"),
        }[part]
        self._page.show_sample_progress(done, whole, words)

    def _show_problem(self, code: str) -> None:
        self._page.show_sample_made(self._data.is_made)
        self._page.show_sample_problem(problem_of(code))


def problem_of(code: str) -> str:
    """Return what happened, what is safe and what to do, by the attendant's code."""
    return {
        "open": tr(
            "Eksempeldata er allerede åbne i et andet vindue. Intet er ændret. Luk det, og prøv igen."
        ),
        "room": tr(
            "Der er ikke plads nok på disken til eksempeldata. Intet er lavet, og dine egne data er ikke rørt. "
            "Frigør 50 MB, og prøv igen."
        ),
        "folder": tr(
            "I mappen til eksempeldata ligger filer, som FieldVisit ikke har lavet. Intet er ændret. "
            "Flyt dem, og prøv igen."
        ),
        "passphrase": tr(
            "Eksempeldata er lavet med en anden adgangskode. Intet er ændret. Slet dem, og prøv igen."
        ),
    }.get(
        code,
        tr(
            "Eksempeldata kunne ikke åbnes. Dine egne data er ikke rørt. Se, om der er plads på disken, "
            "eller slet eksempeldata, og prøv igen."
        ),
    )
