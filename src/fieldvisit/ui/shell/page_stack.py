"""The pages of the window: built when first opened, told when left, all thrown away at a lock."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.page_room import PageRoom
from fieldvisit.ui.shell.page_spec import PageSpec
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.pane import make_pane


class PageStack(QStackedWidget):
    """Shows one page at a time.

    Args:
        parent: Qt parent.

    Attributes:
        title_changed: the shown page has another title.
        thrown_away: no page is built any more.
        menu_wanted: what can be done with the chosen row is asked for; carries where on the screen, and whether by mouse.
    """

    title_changed = Signal(str)
    thrown_away = Signal()
    menu_wanted = Signal(QPoint, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, QWidget] = {}
        self._rooms: dict[str, PageRoom] = {}
        self._open = ""

    @property
    def open_id(self) -> str:
        """Id of the page that is shown; empty when none."""
        return self._open

    @property
    def page(self) -> Page | None:
        """The page that is shown, if it is one of ours."""
        shown = self._pages.get(self._open)
        return shown if isinstance(shown, Page) else None

    @property
    def widget_shown(self) -> QWidget | None:
        """What is shown, whatever it is."""
        return self._pages.get(self._open)

    def spec(self, id_: str) -> PageSpec:
        """Return what is known of a page.

        Raises:
            KeyError: no such page.
        """
        return self._specs[id_]

    def specs(self) -> list[PageSpec]:
        """Return all pages in their order."""
        return list(self._specs.values())

    def add(self, specs: Sequence[PageSpec]) -> None:
        """Know more pages; none is built."""
        self._specs.update({spec.id: spec for spec in specs})

    def show_page(self, id_: str, record: str) -> QWidget:
        """Leave the present page and show another one, built if need be.

        Raises:
            KeyError: no such page.
        """
        spec = self._specs[id_]
        if self.page is not None and self._open != id_:
            self.page.leave()
        if id_ not in self._pages:
            built = spec.factory()
            make_pane(built)
            self._pages[id_] = built
            self._rooms[id_] = PageRoom(built)
            self.addWidget(self._rooms[id_])
            if isinstance(built, Page):
                built.title_changed.connect(self._tell_title)
        self._open = id_
        shown = self._pages[id_]
        self.setCurrentWidget(self._rooms[id_])
        if isinstance(shown, Page):
            shown.show_record(record)
        return shown

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell that a menu is asked for where no part of the page has one of its own."""
        self.menu_wanted.emit(event.globalPos(), event.reason() == QContextMenuEvent.Reason.Mouse)
        event.accept()

    def leave(self) -> None:
        """Have the present page save what is unsaved, and wait until everything is stored."""
        if self.page is not None:
            self.page.leave()
        saving().flush()

    def throw_away(self) -> None:
        """Delete all built pages: nothing of them stays in memory or on the screen."""
        self.leave()
        for id_ in list(self._rooms):
            self._remove(id_)
        self._open = ""
        self.thrown_away.emit()

    def renew(self, id_: str) -> None:
        """Have a page built anew the next time it is shown, as after a start: its forms open by themselves with what was kept."""
        if id_ in self._rooms:
            self.leave()
            self._remove(id_)
            self._open = "" if self._open == id_ else self._open

    def _remove(self, id_: str) -> None:
        room = self._rooms.pop(id_)
        del self._pages[id_]
        self.removeWidget(room)
        room.hide()
        room.setParent(None)
        room.deleteLater()

    def _tell_title(self, title: str) -> None:
        if self.sender() is self.page:
            self.title_changed.emit(title)
