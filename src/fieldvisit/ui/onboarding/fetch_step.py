"""Third step: the first sync, with progress; it can be broken off and goes on where it was."""

from PySide6.QtCore import Signal

from fieldvisit.ui.language import tr
from fieldvisit.ui.onboarding.step_form import StepForm
from fieldvisit.ui.widgets.progress import ProgressBarLine
from fieldvisit.ui.widgets.text import Text


class FetchStep(StepForm):
    """Fetches what the user may see.

    Attributes:
        fetch_requested: begin, or try again.
    """

    fetch_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            "first_run.fetch",
            tr("Hent dine data"),
            tr("Virksomheder, besøg og aftaler hentes og gemmes krypteret. Det tager cirka 1 minut."),
            tr("Hent"),
        )
        self._bar = ProgressBarLine(name="first_run.progress", accessible=tr("Ikke begyndt"))
        self._words = Text("", "first_run.progress.words", colour="muted")
        self.content.addWidget(self._bar)
        self.content.addWidget(self._words)
        self.show_back(False)
        self.next.clicked.connect(self._fetch)

    def show_progress(self, done: int, whole: int, words: str) -> None:
        """Show how far it is; `words` says it for people, such as `120 af 312 virksomheder`."""
        self._bar.set_value(done, whole, words)
        self._words.set_text(words)

    def _fetch(self) -> None:
        self.show_problem("")
        self.set_working(True)
        self.fetch_requested.emit()
