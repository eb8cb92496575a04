"""Tabs with a line under the chosen one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_picture, draw_text, painter_of, row_ring, text_width

_HEIGHT, _PADDING, _ICON_GAP, _LINE = 36, 10, 6, 2


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab.

    Attributes:
        id: what `chosen` carries.
        text: the words, with a count when there is one.
        icon: picture in front, such as the tick of an answered section.
    """

    id: str
    text: str
    icon: str = ""


class TabBar(QTabBar):
    """A bar of tabs; the arrows move in it, Ctrl+Tab does not.

    Args:
        tabs: from left to right.
        name: objectName.
        accessible: what the tabs divide.
        based: a hairline runs below all tabs; False where the page has one there.
        parent: Qt parent.

    Attributes:
        chosen: another tab is shown; carries its id.
    """

    chosen = Signal(str)

    def __init__(
        self,
        tabs: Sequence[Tab],
        *,
        name: str,
        accessible: str,
        based: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._based = based
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "none")
        self._tabs: list[Tab] = []
        self._telling = False
        for tab in tabs:
            self._tabs.append(tab)
            self.addTab(tab.text)
        self._telling = True
        self.currentChanged.connect(self._tell)
        theme().follow(self._dress)

    @property
    def choice(self) -> str:
        """The id of the tab that is shown."""
        return self._tabs[self.currentIndex()].id if self._tabs else ""

    def choose(self, tab: str) -> None:
        """Show a tab without telling anybody."""
        self._telling = False
        self.setCurrentIndex([entry.id for entry in self._tabs].index(tab))
        self._telling = True

    def set_tab(self, tab: str, text: str, icon: str = "") -> None:
        """Give a tab other words or another picture."""
        index = [entry.id for entry in self._tabs].index(tab)
        self._tabs[index] = Tab(tab, text, icon)
        self.setTabText(index, text)
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Ask for the strong words, so that choosing moves nothing."""
        tab = self._tabs[index]
        width = text_width(tab.text, theme().font("body_strong")) + 2 * theme().size(_PADDING)
        if tab.icon:
            width += theme().size(16 + _ICON_GAP)
        return QSize(round(width), theme().size(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut the words off."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs and the hairline below them."""
        del event
        painter = painter_of(self)
        if self._based:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colour("border"))
        for index, tab in enumerate(self._tabs):
            rect, chosen = QRectF(self.tabRect(index)), index == self.currentIndex()
            left = rect.left() + theme().size(_PADDING)
            if tab.icon:
                colour = "ok" if tab.icon == "ok" else "muted"
                left += draw_picture(painter, left, rect.center().y(), tab.icon, colour)
                left += theme().size(_ICON_GAP)
            role, colour = ("body_strong", "text") if chosen else ("body", "muted")
            draw_text(painter, QRectF(left, 0, rect.right() - left, rect.height()), tab.text, role, colour)
            if chosen:
                line = theme().size(_LINE)
                mark = QRectF(rect.left(), self.height() - line, rect.width(), line)
                painter.fillRect(mark, theme().colour("accent"))
                if self.hasFocus():
                    row_ring(painter, rect)
        painter.end()

    def _tell(self) -> None:
        if self._telling and self._tabs:
            self.chosen.emit(self.choice)

    def _dress(self) -> None:
        self.setFont(theme().font("body_strong"))
        self.update()
