"""Stavekontrol: in which languages, and the words of one's own dictionary."""

from PySide6.QtCore import Qt

from fieldvisit.domain.changed import Changed
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.spelling.dictionaries import DANISH
from fieldvisit.services.spelling.own_words import own_words, remove_word
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.spelling import choice_words, choices_here
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit.ui.widgets.visibility import show_part

_OWN = "personal_word"


class SpellingSection(SettingsSection):
    """What is checked, and what is right though no dictionary says so.

    Args:
        tools: what every page works with.
        choices: the window.
    """

    def __init__(self, tools: PageTools, choices: WindowChoices) -> None:
        super().__init__(
            "spelling",
            tr("Stavekontrol"),
            tr("Teksten bliver på computeren. Ord og forslag slås op i ordbøger, der ligger her."),
        )
        self._tools, self._choices = tools, choices
        here = choices_here()
        self._languages = Segmented(
            [Option(it, choice_words(it)) for it in here],
            name="settings.spelling.languages",
            accessible=tr("Stavekontrol"),
        )
        self._missing = InlineLine(name="settings.spelling.missing")
        if DANISH not in here:
            self._missing.show_line(
                tr("Den danske ordbog mangler på denne computer. Spørg jeres administrator."), "warn"
            )
        self._count = Text("", "settings.spelling.count", colour="muted", wrap=True)
        self._words = TwoLineList(name="settings.spelling.words", accessible=tr("Min ordbog"))
        self._remove = Button(
            tr("Fjern ordet"), name="settings.spelling.remove", icon="papirkurv", key="Delete"
        )
        self._build()
        self._languages.chosen.connect(choices.choose_spelling)
        self._remove.clicked.connect(lambda: self._take_out(self._words.choice))
        self._words.key_pressed.connect(self._act)
        self._words.selected.connect(lambda word: self._remove.setEnabled(bool(word)))
        tools.events.changed.connect(self._take_change)

    def show_now(self) -> None:
        """Show what is chosen, and the words as they are now."""
        self._languages.choose(self._choices.spelling)
        self._read()

    def _build(self) -> None:
        card = self.add_card(tr("Sprog"), "settings.spelling.card")
        self.add_parts(
            card,
            FormRow(
                tr("Stavekontrol"),
                self._languages,
                name="settings.spelling.languages",
                help_text=tr(
                    "Ord, der måske er stavet forkert, får en bølgelinje. Alt+F7 går til det næste, "
                    "Ctrl+. viser forslag."
                ),
            ),
            self._missing,
        )
        own = self.add_card(tr("Min ordbog"), "settings.spelling.own")
        self.add_parts(own, self._count, self._words, side_by_side(self._remove))
        self.column.addStretch(1)

    def _take_change(self, changed: Changed) -> None:
        if _OWN in changed.kinds:
            self._read()

    def _read(self) -> None:
        workspace = self._tools.workspace
        self._tools.tasks.run(Worker.STORE, lambda _: own_words(workspace), self._show, self._fail_to_read)

    def _show(self, words: tuple[str, ...]) -> None:
        chosen = self._words.choice
        self._words.set_rows([Row(word, word) for word in words])
        self._words.choose(chosen)
        self._count.set_text(
            tr_n(
                "{n} ord. Det følger dig på alle dine computere.",
                "{n} ord. De følger dig på alle dine computere.",
                len(words),
            )
            if words
            else tr(
                "Ingen ord endnu. Tilføj dem med Ctrl+. eller højreklik på et markeret ord; de følger dig på alle dine computere."
            )
        )
        for part in (self._words, self._remove):
            show_part(part, shown=bool(words))
        self._remove.setEnabled(bool(self._words.choice))

    def _fail_to_read(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self._count.set_text(problem_words(error))

    def _act(self, key: str, word: str) -> None:
        if key == "Delete":
            self._take_out(word)

    def _take_out(self, word: str) -> None:
        tools = self._tools
        if not word:
            return
        try:
            done = remove_word(tools.workspace, word)
        except (ProblemError, StoreError) as problem:
            tools.window.toast(problem_words(problem))
            return
        said = tr("“{word}” står ikke længere i din ordbog").format(word=word)
        tell_done(tools.window, tools.workspace, tools.events, said, done.changed)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
