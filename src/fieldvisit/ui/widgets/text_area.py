"""A field for several lines that grows with its text, tells after each pause in typing and is left with Tab."""

from PySide6.QtCore import QKeyCombination, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget
from shiboken6 import isValid

from fieldvisit.domain.checked_words import CheckedWord
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.pause import Pause
from fieldvisit.ui.widgets.spell_check import spell_check
from fieldvisit.ui.widgets.spelling_marks import SpellingMarks
from fieldvisit.ui.widgets.spelling_menu import open_menu

_SIDE, _ABOVE = 8, 5

NEXT_MISSPELT = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_F7)
SUGGESTIONS = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Period)


class TextArea(QTextEdit):
    """Plain text in several lines.

    Args:
        name: objectName.
        accessible: what it holds; a form row gives its label.
        placeholder: an example.
        lines: least height in lines.
        most_lines: height at which it starts to scroll; 0 lets it fill its place instead of growing.
        parent: Qt parent.

    Attributes:
        paused: what was typed is to be stored, see `Pause`.
        left: the focus went elsewhere; `paused` was told before if it was due.
    """

    paused = Signal()
    left = Signal()

    def __init__(
        self,
        *,
        name: str,
        accessible: str = "",
        placeholder: str = "",
        lines: int = 2,
        most_lines: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible or placeholder)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.StyledPanel)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("field", True)
        self.setProperty("focusRing", "edge")
        self._lines, self._most_lines = lines, most_lines
        vertical = QSizePolicy.Policy.Fixed if most_lines else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._pause = Pause(self)
        self._pause.reached.connect(self.paused)
        self._last, self._is_fresh = "", False
        self._described, self._misspelt = "", 0
        self._marks = SpellingMarks(self)
        self._marks.counted.connect(self._tell_misspelt)
        self.textChanged.connect(self._note_change)
        theme().follow(self._dress)

    def text(self) -> str:
        """Return what was typed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; keeps the cursor when the text is the same."""
        self._pause.forget()
        if text == self.text():
            return
        self._last = text
        self.setPlainText(text)
        self._last = self.text()
        self._is_fresh = not self.hasFocus()
        self._space_lines()

    def setAccessibleDescription(self, description: str) -> None:
        """Say what the field is for; how many words may be misspelt is said behind it."""
        self._described = description
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text between least and most lines."""
        line = theme().line("body")
        frame = 2 * theme().size(_ABOVE) + 2
        wanted = self._lines * line
        if self._most_lines:
            text_height = round(self.document().size().height()) - 2 * round(self.document().documentMargin())
            wanted = min(max(wanted, text_height), self._most_lines * line)
        return QSize(theme().size(160), wanted + frame)

    def minimumSizeHint(self) -> QSize:
        """Stay as high as the least lines."""
        return QSize(theme().size(80), self._lines * theme().line("body") + 2 * theme().size(_ABOVE) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Ctrl+Tab too; leave Ctrl+Enter to the page; begin a line with each Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.keyCombination() == NEXT_MISSPELT:
            self.go_to_misspelt()
        elif event.keyCombination() == SUGGESTIONS:
            self._suggest()
        elif control and event.key() == Qt.Key.Key_Tab:
            self.focusNextChild()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif control:
            event.ignore()
        elif not self.isReadOnly():
            # In an empty line Qt would spend the key on taking the line's format away, our line height.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the waves under misspelt words."""
        super().paintEvent(event)
        self._marks.paint(QPainter(self.viewport()), self.viewport().height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu on the word that was pressed, or on the one at the cursor (the Menu key)."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.cursorForPosition(event.pos()).position()
            self._open_menu(self._marks.wrong_at(place), event.globalPos())
        else:
            self._suggest()

    def go_to_misspelt(self) -> None:
        """Select the next misspelt word, from the last one the first."""
        self._marks.stop_typing()
        wrong = list(self._marks.wrong_words())
        if not wrong:
            announce(self, tr("Ingen stavefejl i feltet"))
            return
        behind = self.textCursor().selectionEnd()
        word = next((word for word in wrong if word.start >= behind), wrong[0])
        cursor = self.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        announce(self, tr("Måske stavet forkert: {word}").format(word=word.text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the field as being written in; behind the text that was put in, where one goes on typing."""
        super().focusInEvent(event)
        if self._is_fresh and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_fresh = False
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed before the focus goes."""
        super().focusOutEvent(event)
        self.update()
        self._marks.stop_typing()
        self._pause.end_now()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when the lines wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _suggest(self) -> None:
        """Open the menu at the cursor, on the word there if it is misspelt."""
        self._marks.stop_typing()
        word = self._marks.wrong_at(self.textCursor().position())
        below = self.cursorRect().bottomLeft()
        self._open_menu(word, self.viewport().mapToGlobal(below))

    def _open_menu(self, word: CheckedWord | None, place: QPoint) -> None:
        judge = spell_check().judge
        if word is None or judge is None:
            open_menu(self, place, None, None, ())
        else:
            judge.suggest(word.text, lambda found: self._show_menu(place, word, found))

    def _show_menu(self, place: QPoint, word: CheckedWord, found: tuple[str, ...]) -> None:
        # The suggestions took a moment; who went on working meanwhile is not disturbed.
        if isValid(self) and self.isVisible() and self._marks.wrong_at(word.start) == word:
            open_menu(self, place, word, spell_check().judge, found)

    def _tell_misspelt(self, count: int) -> None:
        self._misspelt = count
        self._describe()

    def _describe(self) -> None:
        said = (
            tr_n(
                "{n} ord er måske stavet forkert, Alt+F7 går til det",
                "{n} ord er måske stavet forkert, Alt+F7 går til det næste",
                self._misspelt,
            )
            if self._misspelt
            else ""
        )
        super().setAccessibleDescription(". ".join(part for part in (self._described, said) if part))

    def _note_change(self) -> None:
        # Qt also tells a change when only font or line height changed; those must not count as typing.
        text = self.text()
        if text != self._last:
            self._last = text
            self._pause.restart()
        self.updateGeometry()

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        look = QTextBlockFormat()
        look.setLineHeight(theme().line("body"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(look)
        self.document().setModified(False)

    def _dress(self) -> None:
        self.document().setDocumentMargin(0)
        side, above = theme().size(_SIDE), theme().size(_ABOVE)
        self.setViewportMargins(side, above, side, above)
        self.setFont(theme().font("body"))
        self._space_lines()
        self.updateGeometry()
