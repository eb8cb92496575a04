"""Beside the three steps: sample data is being made, with progress, or why it could not be."""

from PySide6.QtCore import Signal

from fieldvisit.ui.language import tr
from fieldvisit.ui.onboarding.step_form import StepForm
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.progress import ProgressBarLine
from fieldvisit.ui.widgets.text import Text


class SampleStep(StepForm):
    """Shows how far the making is; it can be broken off.

    Attributes:
        begun: make or open it, or try again.
    """

    begun = Signal()

    def __init__(self) -> None:
        super().__init__(
            "first_run.sample",
            tr("Prøv med eksempeldata"),
            tr(
                "En opdigtet kommune med 312 virksomheder og en hel arbejdsdag bliver lavet på denne computer. "
                "Det kræver intet net, og dine egne data bliver ikke rørt."
            ),
            tr("Prøv igen"),
        )
        self._bar = ProgressBarLine(name="first_run.sample.progress", accessible=tr("Ikke begyndt"))
        self._words = Text("", "first_run.sample.progress.words", colour="muted", wrap=True)
        self.content.addWidget(self._bar)
        self.content.addWidget(self._words)
        self.next.clicked.connect(self.begun)

    def begin(self) -> None:
        """Begin anew: nothing is done yet, and it can be broken off."""
        self.show_problem("")
        self._bar.show()
        self.show_progress(0, 1, tr("Eksempeldata gøres klar …"))
        self.next.hide()
        self.show_back(True, tr("Afbryd"))
        self.focus_back()

    def show_progress(self, done: int, whole: int, words: str) -> None:
        """Show how far it is, and in words what is being made."""
        told = tr("{what} {done} af {whole}").format(what=words, done=done, whole=whole) if done else words
        self._bar.set_value(done, whole, told)
        if words != self._words.text():
            self._words.set_text(words)
            announce(self, words)

    def show_stopping(self) -> None:
        """Say that it is being broken off, which waits for the step that is being made."""
        self._words.set_text(tr("Afbryder …"))

    def show_problem(self, text: str) -> None:
        """Say why it could not be made; it can be tried again."""
        super().show_problem(text)
        if text:
            self._bar.hide()
            self._words.set_text("")
            self.next.show()
            self.show_back(True, tr("Tilbage"))
            super().begin()
