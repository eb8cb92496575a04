"""Brugervejledning over the window: chapters at the left, to search in; the chosen one at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.help.chapter_view import ChapterView
from fieldvisit.ui.help.manual import chapters, folder
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_NAME = "manual"
_WIDTH, _MARGIN, _LIST, _LEAST = 1200, 24, 320, 320


class ManualPanel(OverlayFrame):
    """The user guide as it was shipped, in Danish; made anew each time.

    Args:
        window: what it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, name=_NAME, accessible=tr("Brugervejledning"))
        self._close = Button(tr("Luk"), name=f"{_NAME}.close", key="Esc")
        self._filter = TextField(
            name=f"{_NAME}.filter",
            accessible=tr("Søg i vejledningen"),
            placeholder=tr("Søg: papirkurv, frist"),
            icon="soeg",
            next_on_enter=False,
        )
        self._found = Text("", f"{_NAME}.found", "caption", "muted", wrap=True)
        self._list = TwoLineList(name=f"{_NAME}.list", accessible=tr("Kapitler"))
        self._text = ChapterView(folder(), name=f"{_NAME}.text", accessible=tr("Kapitlets tekst"))
        self._left = QWidget()
        self._build()
        self._close.clicked.connect(self.dismiss)
        self._filter.textChanged.connect(self._search)
        self._filter.paused.connect(lambda: announce(self._filter, self._found.text()))
        self._filter.returnPressed.connect(lambda: self._list.setFocus(Qt.FocusReason.OtherFocusReason))
        self._list.selected.connect(self._show_chapter)
        self._list.opened.connect(lambda _: self._text.setFocus(Qt.FocusReason.OtherFocusReason))
        theme().follow(self._give_widths)
        self._search()

    def open(self) -> None:
        """Come up over the window with the focus in the list of chapters."""
        self.fill_height(_WIDTH, _MARGIN, _LEAST)
        super().open()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its width anew."""
        super().resizeEvent(event)
        self._give_widths()

    def _build(self) -> None:
        look = theme()
        side = look.size(16)
        head = QHBoxLayout()
        head.setContentsMargins(look.size(24), look.size(12), look.size(24), look.size(12))
        head.addWidget(
            Text(tr("Brugervejledning"), f"{_NAME}.title", "title", wrap=True),
            1,
            Qt.AlignmentFlag.AlignVCenter,
        )
        head.addWidget(self._close)
        above = QVBoxLayout()
        above.setContentsMargins(side, side, side, look.size(8))
        above.setSpacing(look.size(6))
        above.addWidget(self._filter)
        above.addWidget(self._found)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(above)
        left.addWidget(self._list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left)
        middle.addWidget(Line(upright=True))
        middle.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addLayout(middle, 1)

    def _search(self) -> None:
        searched = self._filter.text()
        found = [(n, chapter) for n, chapter in enumerate(chapters(), start=1) if chapter.has(searched)]
        self._list.set_rows([Row(str(n), f"{n}. {chapter.title}") for n, chapter in found])
        self._found.set_text(
            tr_n("{n} kapitel", "{n} kapitler", len(found))
            if found
            else tr("Intet kapitel har de ord. Slet noget i søgefeltet.")
        )
        if found and self._list.choice not in {str(n) for n, _ in found}:
            self._list.choose(str(found[0][0]))
        self._show_chapter(self._list.choice)

    def _show_chapter(self, number: str) -> None:
        self._text.show_text(chapters()[int(number) - 1].markdown if number else "")

    def _give_widths(self) -> None:
        self._left.setFixedWidth(min(theme().size(_LIST), self.width() * 2 // 5))
