"""The menu of a row: what can be done with it, for the right button of the mouse, the Menu key and Shift+F10."""

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QObject, QPoint, QRect
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from fieldvisit.services.find_conflict import find_conflict
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.actions import ActionSpec
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.to_conflict import show_conflict
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList

ROW_MENU = "row_menu"
"""Id of the action."""

_OPENED = SIGNAL("opened(QString)")


class RowMenu(QObject):
    """Offers to open the row with the focus, its conflict and its history, while one profile is open.

    Args:
        window: whose pages are listened to, and asked what is chosen.
        tools: what every page works with.
        parent: Qt parent.
    """

    def __init__(self, window: MainWindow, tools: PageTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._tools = window, tools
        window.pages.menu_wanted.connect(self._show)
        spec = ActionSpec(ROW_MENU, lambda: tr("Vis menuen til det, du har valgt"), ("Shift+F10",), "mere")
        window.actions_list.add(spec, self._ask)

    def close(self) -> None:
        """Take the action away, before the lock closes the store."""
        self._window.pages.menu_wanted.disconnect(self._show)
        self._window.actions_list.remove(ROW_MENU)

    def _ask(self) -> None:
        """Ask what has the focus for its menu: a row for this one, a text field for its own."""
        focused = self._window.focusWidget()
        if focused is not None and QApplication.activePopupWidget() is None:
            at = focused.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
            QApplication.sendEvent(focused, event)

    def _show(self, at: QPoint, by_mouse: bool) -> None:
        row = self._window.focusWidget()
        place = _place(row) if row is not None else None
        if row is None or place is None or (by_mouse and not place.contains(row.mapFromGlobal(at))):
            return
        menu = self._menu(row)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(at if by_mouse else row.mapToGlobal(place.bottomLeft()))

    def _menu(self, row: QWidget) -> QMenu:
        # With the row it goes away: a day that is read anew, or a lock, leaves no menu of what is gone.
        menu = QMenu(row)
        menu.setObjectName(ROW_MENU)
        menu.setAccessibleName(tr("Menu til det valgte"))
        menu.aboutToHide.connect(menu.deleteLater)

        def add(name: str, text: str, icon: str, key: str, verb: Callable[[], object]) -> None:
            action = menu.addAction(theme().icon(icon), text)
            action.setObjectName(f"{ROW_MENU}.{name}")
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False: verb())

        page = self._window.pages.page
        clash = page.conflict_subject() if page is not None else None
        past = page.history_subject() if page is not None else None
        if (opens := _opening(row)) is not None:
            add("open", tr("Åbn"), "hoejre", "Enter", opens)
        if clash is not None and self._is_in_conflict(*clash):
            add(
                "conflict",
                tr("Vis konflikten"),
                "konflikt",
                "Shift+F9",
                lambda: show_conflict(self._tools, *clash),
            )
        if past is not None:
            add("history", tr("Historik"), "notat", "Ctrl+H", lambda: self._window.show_history(*past))
        return menu

    def _is_in_conflict(self, kind: str, record: str) -> bool:
        try:
            return find_conflict(self._tools.workspace, kind, record) is not None
        except StoreError:
            return False


def _place(row: QWidget) -> QRect | None:
    """Return where the chosen row stands in the widget with the focus; None when that is no row and has none."""
    from fieldvisit.ui.today.row_button import RowButton

    if isinstance(row, RowButton):
        return row.rect()
    if isinstance(row, QAbstractItemView) and row.currentIndex().isValid():
        return row.visualRect(row.currentIndex()).translated(row.viewport().pos())
    return None


def _opening(row: QWidget) -> Callable[[], object] | None:
    """Return what Enter does on a row; None where it does nothing."""
    from fieldvisit.ui.today.row_button import RowButton

    if isinstance(row, RowButton):
        return row.click
    owner = row if isinstance(row, TwoLineList) else row.parentWidget()
    if isinstance(owner, TwoLineList | TableCard) and owner.choice and owner.receivers(_OPENED):
        listed = owner
        return lambda: listed.opened.emit(listed.choice)
    return None
