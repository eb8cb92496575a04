"""A chapter of the user guide as it is read: text in the theme's colours, pictures no wider than the room."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from fieldvisit.ui.theme.current import theme

_LEADING = 125
"""Height of a line in percent."""
_MARGIN, _LEAST = 16, 100
_CHAPTER = 2
"""Level of a chapter's heading."""
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


class ChapterView(QTextBrowser):
    """Shows Markdown; Tab leaves it, arrows and PgDn scroll.

    Args:
        folder: where pictures lie.
        name: objectName.
        accessible: what it is.
        parent: Qt parent.
    """

    def __init__(self, folder: Path, *, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._folder, self._markdown, self._shown_width = folder, "", 0
        theme().follow(self._dress)

    def show_text(self, markdown: str) -> None:
        """Show a text from its beginning."""
        self._markdown = markdown
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the pictures to another width."""
        super().resizeEvent(event)
        if self._room() != self._shown_width and self._markdown:
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)

    def _room(self) -> int:
        # Also where nothing scrolls yet: the bar would come with the pictures, and take their room.
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - bar - 2 * theme().size(_MARGIN), _LEAST)

    def _draw(self) -> None:
        """Lay the text out anew; Qt asks nobody for pictures that the document has already."""
        look, room = theme(), self._room()
        document = QTextDocument(self)
        document.setDefaultFont(look.font("body"))
        document.setDocumentMargin(look.size(_MARGIN))
        document.setMarkdown(self._markdown)
        for name in _PICTURE.findall(self._markdown):
            image = QImage(str(self._folder / name))
            if image.width() > room:
                image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        _space(document)
        self._shown_width = room
        # The one before was the view's own too: it deletes it.
        self.setDocument(document)

    def _dress(self) -> None:
        look = theme()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, look.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, look.colour("text"))
        self.setPalette(palette)
        if self._markdown:
            self._draw()


def _space(document: QTextDocument) -> None:
    """Give headings and lines the theme's sizes, which Markdown does not know."""
    look = theme()
    form = QTextBlockFormat()
    form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        cursor = QTextCursor(block)
        if level := block.blockFormat().headingLevel():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            words = cursor.charFormat()
            words.setFont(look.font("title" if level <= _CHAPTER else "subtitle"))
            cursor.setCharFormat(words)
        elif not _has_picture(block.text()):
            cursor.mergeBlockFormat(form)


def _has_picture(text: str) -> bool:
    return "\ufffc" in text
