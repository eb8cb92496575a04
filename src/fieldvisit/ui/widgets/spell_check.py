"""What text fields know of spelling: the verdict on each word that was asked about, and who gives it.

Fields ask for words and go on; the verdict comes later, from wherever the judge finds it. Without a judge nothing is marked.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Protocol

from PySide6.QtCore import QObject, Signal

Suggested = Callable[[tuple[str, ...]], object]
"""Is given what a word may have been meant to be; nothing when nobody knows."""

_MOST_KNOWN = 20_000
"""So many verdicts are remembered; then all are asked for anew."""


class Judge(Protocol):
    """Who knows words; `ui.spelling.Spelling` is one."""

    def judge(self, words: frozenset[str]) -> None:
        """Find out which are right, and tell `SpellCheck.tell`."""

    def suggest(self, word: str, told: Suggested) -> None:
        """Find out what a word may have been meant to be."""

    def add(self, word: str) -> None:
        """Take a word as right for good."""

    def ignore(self, word: str) -> None:
        """Take a word as right for now."""


class SpellCheck(QObject):
    """The verdicts of the open profile; one for all fields.

    Attributes:
        judged: some verdicts are new; carries the words as a frozenset.
        forgotten: there is another judge or none; nothing is known of any word.
    """

    judged = Signal(object)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.judge: Judge | None = None
        self._verdicts: dict[str, bool] = {}
        self._asked: set[str] = set()

    def begin(self, judge: Judge) -> None:
        """Ask this one from now on."""
        self.judge = judge
        self._forget()

    def end(self, judge: Judge) -> None:
        """Ask this one no more; if it was the judge, nothing is marked any longer."""
        if self.judge is judge:
            self.judge = None
            self._forget()

    def review(self) -> None:
        """Have all words judged again: what was wrong may be right now. Until then nothing changes."""
        if self.judge is not None and self._verdicts:
            self.judge.judge(frozenset(self._verdicts))

    def verdict(self, asked: str) -> bool | None:
        """Say whether a word is right; None while that is not known."""
        return self._verdicts.get(asked)

    def ask(self, words: Iterable[str]) -> None:
        """Have words judged, those that were not asked for before."""
        news = frozenset(word for word in words if word not in self._verdicts and word not in self._asked)
        if news and self.judge is not None:
            self._asked |= news
            self.judge.judge(news)

    def tell(self, words: frozenset[str], wrong: frozenset[str]) -> None:
        """Give the verdict on words.

        Args:
            words: what was asked.
            wrong: those that are not right.
        """
        if len(self._verdicts) > _MOST_KNOWN:
            self._forget()
        self._asked -= words
        news = {
            word: word not in wrong for word in words if self._verdicts.get(word) is not (word not in wrong)
        }
        self._verdicts |= news
        if news:
            self.judged.emit(frozenset(news))

    def _forget(self) -> None:
        self._verdicts.clear()
        self._asked.clear()
        self.forgotten.emit()


@cache
def spell_check() -> SpellCheck:
    """Return the one spelling check of the process."""
    return SpellCheck()
