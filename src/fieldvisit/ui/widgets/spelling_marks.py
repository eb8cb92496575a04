"""The waves under misspelt words of a text field; the word that is being typed has none."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPen,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from fieldvisit.domain.checked_words import CheckedWord, checked_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.spell_check import spell_check

QUIET_MS = 350
"""Pause in typing after which words that are new are asked about."""

COUNT_MS = 150
"""Pause after which the marked words are counted anew: not at each key."""

MISSPELT = QTextFormat.Property.UserProperty.value + 1
"""Property of the format of a marked word. Qt's own wave is one faint pixel high, so the field paints it itself."""

_WIDTH, _STEP, _HEIGHT, _BELOW = 1.4, 2.5, 2.0, 2.5
"""Of the line, from peak to valley along and down, and from the base line to its middle; at 100 % text."""


class SpellingMarks(QSyntaxHighlighter):
    """Marks what the spelling check calls wrong. Qt has it look at a paragraph only when that changed.

    Args:
        field: whose text is marked.

    Attributes:
        counted: another number of words is marked; carries it.
    """

    counted = Signal(int)

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field.document())
        self._field = field
        self._wave = QTextCharFormat()
        self._wave.setProperty(MISSPELT, True)
        self._unknown: set[str] = set()
        self._count = 0
        self._length = field.document().characterCount()
        self._typing = False
        self._spared: int | None = None
        self._quiet, self._recount = QTimer(self), QTimer(self)
        for timer, pause, told in (
            (self._quiet, QUIET_MS, self._ask),
            (self._recount, COUNT_MS, self._tell_count),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(told)
        field.cursorPositionChanged.connect(self._note_move)
        spell_check().judged.connect(self._show)
        spell_check().forgotten.connect(self.rehighlight)
        theme().follow(self._dress)

    def highlightBlock(self, text: str) -> None:
        """Mark a paragraph as far as its words are known, and ask about the others after a pause."""
        self._recount.start()
        if spell_check().judge is None:
            return
        block = self.currentBlock()
        for word in checked_words(text):
            verdict = spell_check().verdict(word.asked)
            if verdict is None:
                self._unknown.add(word.asked)
                self._quiet.start()
            elif not verdict and not self._is_typed(block, word):
                self.setFormat(word.start, word.length, self._wave)

    def wrong_words(self) -> Iterator[CheckedWord]:
        """Yield the marked words, their places counted from the beginning of the text."""
        block = self.document().begin()
        while block.isValid():
            for word in checked_words(block.text()):
                if spell_check().verdict(word.asked) is False and not self._is_typed(block, word):
                    yield CheckedWord(block.position() + word.start, word.length, word.text, word.asked)
            block = block.next()

    def wrong_at(self, place: int) -> CheckedWord | None:
        """Return the marked word at a place in the text; None when there is none."""
        return next((word for word in self.wrong_words() if word.start <= place <= word.end), None)

    def stop_typing(self) -> None:
        """Mark the word that was being typed too: the focus goes elsewhere, or the words are looked through."""
        self._typing, self._length = False, self.document().characterCount()
        if self._spared is not None:
            block = self.document().findBlockByNumber(self._spared)
            self._spared = None
            if block.isValid():
                self.rehighlightBlock(block)

    def paint(self, painter: QPainter, height: int) -> None:
        """Draw the waves of the paragraphs that are seen.

        Args:
            painter: of the field's viewport.
            height: of the viewport.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("danger"), theme().size(10 * _WIDTH) / 10))
        scrolled = QPointF(self._field.horizontalScrollBar().value(), self._field.verticalScrollBar().value())
        block = self.document().begin()
        while block.isValid():
            layout = block.layout()
            origin = layout.position() - scrolled
            if origin.y() > height:
                break
            for part in layout.formats():
                if part.format.boolProperty(MISSPELT):
                    _paint_wave(painter, layout, origin, part)
            block = block.next()

    def _is_typed(self, block: QTextBlock, word: CheckedWord) -> bool:
        if not self._field.hasFocus():
            return False
        if not self._typing and self.document().characterCount() == self._length:
            return False
        cursor = self._field.textCursor().position() - block.position()
        if not word.start <= cursor <= word.end:
            return False
        self._spared = block.blockNumber()
        return True

    def _note_move(self) -> None:
        # Typing moves the cursor too; a text as long as at the last move says that only the cursor went. (Qt's own count
        # of changes rises with each mark as well.)
        length = self.document().characterCount()
        typing = length != self._length
        self._length = length
        if typing:
            self._typing = True
        else:
            self.stop_typing()

    def _ask(self) -> None:
        unknown, self._unknown = self._unknown, set()
        spell_check().ask(unknown)

    def _show(self, words: object) -> None:
        """Mark the paragraphs that have some of the words which were judged."""
        assert isinstance(words, frozenset)
        block = self.document().begin()
        while block.isValid():
            if any(word.asked in words for word in checked_words(block.text())):
                self.rehighlightBlock(block)
            block = block.next()

    def _tell_count(self) -> None:
        count = 0 if spell_check().judge is None else sum(1 for _ in self.wrong_words())
        if count != self._count:
            self._count = count
            self.counted.emit(count)

    def _dress(self) -> None:
        self._field.viewport().update()


def _paint_wave(
    painter: QPainter, layout: QTextLayout, origin: QPointF, part: QTextLayout.FormatRange
) -> None:
    scale = theme().size(100) / 100
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        start, end = max(part.start, first), min(part.start + part.length, last)
        if start >= end:
            continue
        x, right = (origin.x() + _x_of(line, place) for place in (start, end))
        middle = origin.y() + line.y() + line.ascent() + _BELOW * scale
        points, side = [], 1
        while x < right:
            points.append(QPointF(x, middle + side * _HEIGHT * scale / 2))
            x, side = x + _STEP * scale, -side
        painter.drawPolyline(points)


def _x_of(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
