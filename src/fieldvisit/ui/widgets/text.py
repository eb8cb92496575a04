"""Text on a page: one role of the type scale, one colour, with the design's line height."""

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets import markup
from fieldvisit.ui.widgets.painting import cut_off, painter_of

_NO_LIMIT = 100_000
_SHORT = 30
"""Letters that fit into `_MOST_WIDTH` in every role."""
_MOST_WIDTH = 420
"""What a line on one line asks for at most: a longer one, as a slip or an import brings it, is cut off in narrow places
instead of making its window wider than the screen."""


class Text(QLabel):
    """A label that follows theme and text size and paints its lines at the design's distance.

    `text()` gives the plain words, also of a marked text, so that screen readers and tests read what people read.

    Args:
        text: the words; with `rich` they may carry `<b>` and `<m>`.
        name: objectName.
        role: a role of the type scale.
        colour: a colour of the tokens.
        wrap: several lines.
        rich: the text carries marks; texts from outside go through `markup.as_written` first.
        elide: cut off with an ellipsis instead of asking for the whole width.
        tabular: digits of equal width.
        parent: Qt parent.
    """

    def __init__(
        self,
        text: str = "",
        name: str = "",
        role: str = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        rich: bool = False,
        elide: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._colour = role, colour
        self._wrap, self._rich, self._elide, self._tabular = wrap, rich, elide, tabular
        self._struck = False
        self._stretches: tuple[markup.Stretch, ...] = ()
        self._lines: dict[int, int] = {}
        self._natural: int | None = None
        policy = QSizePolicy(
            QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.set_text(text)
        theme().follow(self._dress)

    def set_text(self, text: str) -> None:
        """Show other words."""
        plain, stretches = markup.parse(text) if self._rich else (text, ())
        if plain == self.text() and stretches == self._stretches:
            return
        self._stretches = stretches
        self._forget_lengths()
        super().setText(plain)
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Show other words (Qt's name for `set_text`)."""
        self.set_text(text)

    def set_colour(self, colour: str) -> None:
        """Take another colour of the tokens."""
        if colour != self._colour:
            self._colour = colour
            self._dress()

    def set_role(self, role: str) -> None:
        """Take another role of the type scale."""
        if role != self._role:
            self._role = role
            self._dress()

    def set_struck(self, struck: bool) -> None:
        """Strike the words out, as for a cancelled visit."""
        self._struck = struck
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words on one line, or for a readable width when they may wrap."""
        width = self._natural_width()
        if self._wrap:
            wanted = min(width, theme().size(480))
            return QSize(wanted, self.heightForWidth(wanted))
        return QSize(width, theme().line(self._role))

    def minimumSizeHint(self) -> QSize:
        """Let wrapping and cut-off texts become narrow, keep others whole up to `_MOST_WIDTH`."""
        if self._wrap:
            return QSize(min(theme().size(80), self._natural_width()), theme().line(self._role))
        if self._elide:
            return QSize(theme().size(24), theme().line(self._role))
        return QSize(min(self._natural_width(), theme().size(_MOST_WIDTH)), theme().line(self._role))

    def hasHeightForWidth(self) -> bool:
        """Say whether the height follows from the width."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        # Layouts ask for the width of their place, also where the text may not become that wide.
        width = min(width, self.maximumWidth())
        if not self._wrap:
            return theme().line(self._role)
        if width not in self._lines:
            # Layouts ask dozens of times for the same few widths.
            self._lines[width] = max(1, self._layout(width).lineCount())
        return self._lines[width] * theme().line(self._role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        del event
        painter = painter_of(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = theme().line(self._role)
        layout = self._layout(self.width())
        height = max(1, layout.lineCount()) * line
        top = (self.height() - height) / 2 if not self._wrap else 0
        for index in range(layout.lineCount()):
            self._paint_line(painter, layout, index, top + index * line)
        painter.end()

    def _paint_line(self, painter: QPainter, layout: QTextLayout, index: int, top: float) -> None:
        row = layout.lineAt(index)
        left = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            left = self.width() - row.naturalTextWidth()
        elif self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            left = (self.width() - row.naturalTextWidth()) / 2
        shift = top + (theme().line(self._role) - row.height()) / 2
        row.draw(painter, QPointF(max(left, 0.0) - row.x(), round(shift) - row.y()))

    def _layout(self, width: float, *, whole: bool = False) -> QTextLayout:
        font = self.font()
        font.setStrikeOut(self._struck)
        text = self.text()
        if not self._wrap and not whole and (self._elide or self._is_too_long(width)):
            text = cut_off(text, font, width)
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self._wrap else QTextOption.WrapMode.NoWrap
        )
        layout.setTextOption(option)
        layout.setFormats([self._format(stretch) for stretch in self._stretches])
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width if self._wrap else _NO_LIMIT)
        layout.endLayout()
        return layout

    def _format(self, stretch: markup.Stretch) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        if stretch.strong:
            look.setFontWeight(600)
        if stretch.muted:
            look.setForeground(theme().colour("muted"))
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = stretch.start, stretch.length, look
        return found

    def _is_too_long(self, width: float) -> bool:
        return len(self.text()) > _SHORT and "\n" not in self.text() and self._natural_width() > width + 1

    def _natural_width(self) -> int:
        if self._natural is None:
            layout = self._layout(_NO_LIMIT, whole=True)
            widths = [layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount())]
            self._natural = math.ceil(max(widths, default=0.0))
        return self._natural

    def _forget_lengths(self) -> None:
        self._lines.clear()
        self._natural = None

    def _dress(self) -> None:
        self._forget_lengths()
        self.setFont(theme().font(self._role, tabular=self._tabular))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme().colour(self._colour))
        self.setPalette(palette)
        self.updateGeometry()
        self.update()
