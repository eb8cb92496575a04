"""The spelling check of the open profile: asks the dictionaries off the GUI thread, and knows the words of one's own.

The process that holds the dictionaries starts with the first word that is asked about, and ends with the desk.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from fieldvisit.domain.changed import Changed
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.spelling.dictionaries import DANISH, ENGLISH, find_dictionaries
from fieldvisit.services.spelling.name_words import KINDS as NAMING
from fieldvisit.services.spelling.name_words import name_words
from fieldvisit.services.spelling.own_words import add_word, own_words
from fieldvisit.services.spelling.speller import Speller, SpellingUnavailableError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import Navigation, tell_done
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.saving import saving
from fieldvisit.ui.tasks import Job, Tasks, Worker
from fieldvisit.ui.widgets.own_way import OwnWay
from fieldvisit.ui.widgets.spell_check import Suggested, spell_check

OFF = "off"
CHOICES = (OFF, DANISH, f"{DANISH} {ENGLISH}", ENGLISH)
"""What a person can choose: languages, or none."""

_OWN = "personal_word"
_AHEAD = 3
"""For so many words that turn out wrong suggestions are looked for before anybody asks."""


@dataclass(frozen=True, slots=True)
class _Known:
    """Words that are right whatever the dictionaries say, folded."""

    own: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    def has(self, asked: str) -> bool:
        """Say whether a word is known, with the s of a genitive or without."""
        word = asked.rstrip(".").casefold()
        return not {word, word.removesuffix("s")}.isdisjoint(self.own | self.names)


class Spelling(QObject):
    """The judge of the text fields while a desk is open.

    Args:
        workspace: whose words and names.
        events: the broadcast of changes.
        tasks: the workers.
        window: says what was done.
        parent: Qt parent.
    """

    def __init__(
        self, workspace: Workspace, events: Events, tasks: Tasks, window: Navigation, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._events, self._tasks, self._window = workspace, events, tasks, window
        self._speller: Speller | None = None
        self._known: _Known | None = None
        self._news = 0
        self._ignored: set[str] = set()
        self._suggested: dict[str, tuple[str, ...]] = {}
        events.changed.connect(self._note)

    def use(self, choice: str) -> None:
        """Check in these languages from now on.

        Args:
            choice: one of `CHOICES`; languages without a dictionary on this computer are left out.
        """
        self.close()
        dictionaries = find_dictionaries(choice.split() if choice in CHOICES and choice != OFF else ())
        if dictionaries:
            self._speller = Speller(dictionaries)
            spell_check().begin(self)

    def close(self) -> None:
        """End the check and its process; nothing is marked any more."""
        speller, self._speller = self._speller, None
        self._suggested.clear()
        if speller is not None:
            spell_check().end(self)
            speller.close()

    def judge(self, words: frozenset[str]) -> None:
        """Find out which words are right, and tell all fields."""
        speller, known, ignored, since = self._speller, self._known, frozenset(self._ignored), self._news
        if speller is None:
            return

        def find(_: Job) -> tuple[_Known, frozenset[str]]:
            knows = known or _read_known(self._workspace)
            asked = sorted(word for word in words if not knows.has(word) and not _has(ignored, word))
            return knows, speller.find_wrong(asked)

        def tell(found: tuple[_Known, frozenset[str]]) -> None:
            if since != self._news:
                # Names or words of my own changed while it was asked about.
                self.judge(words)
                return
            self._known, wrong = found
            spell_check().tell(words, wrong)
            for word in sorted(wrong)[:_AHEAD]:
                self.suggest(word.rstrip("."), lambda _: None)

        self._ask(speller, find, tell, self._give_up)

    def suggest(self, word: str, told: Suggested) -> None:
        """Find out what a word may have been meant to be."""
        speller, found = self._speller, self._suggested.get(word)
        if speller is None or found is not None:
            told(found or ())
            return

        def tell(suggestions: tuple[str, ...]) -> None:
            self._suggested[word] = suggestions
            told(suggestions)

        self._ask(speller, lambda _: speller.suggest(word), tell, lambda _: told(()))

    def add(self, word: str) -> None:
        """Put a word into my dictionary."""
        saving().flush()
        try:
            done = add_word(self._workspace, word)
        except (ProblemError, StoreError) as problem:
            self._window.toast(problem_words(problem))
            return
        said = tr("“{word}” står nu i din ordbog").format(word=done.value)
        tell_done(self._window, self._workspace, self._events, said, done.changed)

    def ignore(self, word: str) -> None:
        """Mark a word no more until the lock."""
        folded = word.casefold()
        self._ignored.add(folded)
        self._news += 1
        spell_check().review()

        def take_back() -> None:
            self._ignored.discard(folded)
            self._news += 1
            spell_check().review()

        said = tr("“{word}” bliver ikke markeret, før du låser").format(word=word)
        self._window.toast(said, OwnWay(take_back), tr("ord ignoreret"))

    def _ask(
        self,
        speller: Speller,
        question: Callable[[Job], object],
        told: Callable[..., None],
        failed: Callable[[Exception], object],
    ) -> None:
        """Ask on the worker; an answer of a check that was closed meanwhile is nobody's."""

        def deliver(answer: object) -> None:
            if speller is self._speller:
                told(answer)

        def fail(error: Exception) -> None:
            if not isinstance(error, (SpellingUnavailableError, StoreError)):
                raise error
            if speller is self._speller:
                failed(error)

        self._tasks.run(Worker.SPELLING, question, deliver, fail)

    def _give_up(self, _: Exception) -> None:
        self.close()
        self._window.toast(tr("Stavekontrollen svarer ikke. Den er slået fra, til FieldVisit åbnes igen."))

    def _note(self, change: Changed) -> None:
        if change.kinds & {_OWN, *NAMING}:
            self._known = None
            self._news += 1
            spell_check().review()


def _read_known(workspace: Workspace) -> _Known:
    mine = frozenset(word.casefold() for word in own_words(workspace))
    return _Known(mine, name_words(workspace))


def _has(ignored: frozenset[str], asked: str) -> bool:
    return asked.rstrip(".").casefold() in ignored


def choice_words(choice: str) -> str:
    """Return what a choice is called."""
    return {
        OFF: tr("Slået fra"),
        DANISH: tr("På dansk"),
        f"{DANISH} {ENGLISH}": tr("På dansk og engelsk"),
        ENGLISH: tr("På engelsk"),
    }[choice]


def choices_here() -> Sequence[str]:
    """Return the choices for which this computer has the dictionaries; off is always one."""
    return [
        choice
        for choice in CHOICES
        if choice == OFF or len(find_dictionaries(choice.split())) == len(choice.split())
    ]
