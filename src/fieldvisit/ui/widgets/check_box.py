"""A check box whose words take more lines where they do not fit on one."""

import math

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_wrapped, text_width, wrapped

_ROLE = "body"
_MOST_WORD = 240
"""What one word asks for at most; a longer one, as a slip or an import brings it, is broken."""


class CheckBox(QCheckBox):
    """Asks for one line, and can become as narrow as its longest word; Qt's own would widen the window instead.

    Args:
        words: what stands beside the box; screen readers say them too.
        name: objectName.
        parent: Qt parent.
    """

    def __init__(self, words: str, *, name: str, parent: QWidget | None = None) -> None:
        # No letter of a name is a key.
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self.setObjectName(name)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def box(self) -> QRect:
        """Where the box stands: beside the first line of words."""
        option = self._first_line()
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)

    def minimumSizeHint(self) -> QSize:
        """Keep words of a usual length whole."""
        font = theme().font(_ROLE)
        longest = max((text_width(word, font) for word in self._words.split()), default=0.0)
        width = self._left() + min(math.ceil(longest) + 1, theme().size(_MOST_WORD))
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        one = self.sizeHint()
        if width >= one.width():
            return one.height()
        lines = wrapped(self._words, _ROLE, max(width - self._left(), 1)).lineCount()
        return one.height() + (lines - 1) * theme().line(_ROLE)

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on all lines."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box beside the first line."""
        one = self.sizeHint()
        if self.width() >= one.width():
            super().paintEvent(event)
            return
        option = self._first_line()
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        words = wrapped(self._words, _ROLE, self.width() - self._left())
        top = (one.height() - theme().line(_ROLE)) / 2
        draw_wrapped(painter, words, self._left(), top, _ROLE, "text" if self.isEnabled() else "muted")
        painter.end()

    def _first_line(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            option.rect = QRect(0, 0, self.width(), self.sizeHint().height())
        return option

    def _left(self) -> int:
        """Return where the words begin."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).left()
