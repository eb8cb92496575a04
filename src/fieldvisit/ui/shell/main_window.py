"""The main window: rail, pages, status strip; what stands in front of them: palette, toast, help, cover."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import call
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell import tab_order, window_actions
from fieldvisit.ui.shell.action_search import PaletteSearch
from fieldvisit.ui.shell.actions import Actions, Context
from fieldvisit.ui.shell.appearance import Appearance
from fieldvisit.ui.shell.confirm_cap import ConfirmCap
from fieldvisit.ui.shell.history import History, Place
from fieldvisit.ui.shell.idle_lock import IdleLock
from fieldvisit.ui.shell.key_filter import KeyFilter
from fieldvisit.ui.shell.layers import Layers
from fieldvisit.ui.shell.overlays import Overlays
from fieldvisit.ui.shell.page_keys import PageKeys
from fieldvisit.ui.shell.page_spec import PageSpec
from fieldvisit.ui.shell.pane_walk import PaneWalk, panes_of
from fieldvisit.ui.shell.sample_banner import SampleBanner
from fieldvisit.ui.shell.settings_file import WindowSettings
from fieldvisit.ui.shell.status_strip import StatusStrip
from fieldvisit.ui.shell.window_shape import WindowShape
from fieldvisit.ui.shell.work_area import WorkArea
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.toast import WayBack
from fieldvisit_sync.clock import Clock

PRODUCT = "FieldVisit"


class MainWindow(QWidget):
    """The window of one profile.

    Args:
        app: the application; dressed as it was left.
        folder: the profile folder, for what the window remembers.
        clock: monotonic time for the idle lock.

    Attributes:
        page_opened: another page is shown; carries its id.
        lock_requested: Ctrl+L, the user's name, or minutes without use; pages have saved before.
        undo_requested, redo_requested: Ctrl+Z, Ctrl+Y; in a field only what came after its typing.
        save_requested: Ctrl+S; the page has saved before.
        sync_requested: F9.
        present_requested: F5.
        history_requested: a page or Ctrl+H wants the history of a record; carries kind and id.
        trash_requested: F8 or a page wants the trash.
        undo_list_requested: F7.
        strip_clicked: a part of the status strip was pressed; carries its id.
        closing: the window closes; pages have saved before.
        rebuilt: the pages were thrown away and the open one built anew (language).
        actions_list: everything that can be done.
        palette_search: whom the palette asks; screens add their sources.
        overlays: what comes up over the page.
        strip, coach: the status strip, and above it the line of the first day while that is open.
        sample: the line over everything in a window on sample data.
        idle_lock: the lock after minutes without use; started after unlocking.
        appearance: theme, text size and language.
        around_escape: takes a step back on the page; a desk watches what is lost by it.
    """

    page_opened = Signal(str)
    lock_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    save_requested = Signal()
    sync_requested = Signal()
    present_requested = Signal()
    history_requested = Signal(str, str)
    trash_requested = Signal()
    undo_list_requested = Signal()
    strip_clicked = Signal(str)
    closing = Signal()
    rebuilt = Signal()

    def __init__(self, app: QApplication, folder: Path, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("window")
        self.settings = WindowSettings(folder)
        self.appearance = Appearance(app, self.settings, self)
        self.appearance.apply_remembered()
        self.actions_list = Actions(self)
        self.palette_search = PaletteSearch(self.actions_list)
        self.idle_lock = IdleLock(clock, parent=self)
        self.strip = StatusStrip(clock)
        self._ring = FocusRing.of(app)
        self._history = History()
        self.around_escape: Callable[[Callable[[], bool]], bool] = call
        self._role = ""
        self._was_full = False
        self._build()
        self._keys = KeyFilter(self.actions_list, self, self.overlays.toast), ConfirmCap(self)
        self._panes = PaneWalk(self._panes_now, self.pages, self)
        self._shape = WindowShape(self, self.settings)
        self._register_actions()
        self._connect_signals()
        self._shape.restore()
        self._show_title("")

    def _build(self) -> None:
        self._work = WorkArea(self.settings)
        self.rail, self.pages, self.coach = self._work.rail, self._work.pages, self._work.coach
        self.overlays = Overlays(self, self.actions_list, self.palette_search, self.coach)
        self._layers = Layers(self._work)
        self.sample = SampleBanner()
        self._keys_of_page = PageKeys(self.pages, self._layers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sample)
        column.addWidget(self._layers, 1)
        column.addWidget(self.strip)

    def _connect_signals(self) -> None:
        self.rail.page_chosen.connect(self.open_page)
        self.rail.search_requested.connect(partial(self.open_palette, ""))
        self.rail.lock_requested.connect(self.lock)
        self.pages.title_changed.connect(self._show_title)
        self.strip.part_clicked.connect(self._strip_pressed)
        self.idle_lock.warned.connect(self._work.warn_of_lock)
        self.idle_lock.used_again.connect(self._work.end_warning)
        self.idle_lock.lock_requested.connect(self.lock)
        self._work.stay_pressed.connect(self.idle_lock.note_use)
        self.appearance.language_changed.connect(self._rebuild)

    def _register_actions(self) -> None:
        page = self._keys_of_page
        verbs: dict[str, Callable[[], object]] = {
            "palette": self.open_palette,
            "new": lambda: self.open_palette(tr("ny ")),
            "filter": page.focus_filter,
            "primary": page.press_primary,
            "save": self._save,
            "undo": self.undo_requested.emit,
            "redo": self.redo_requested.emit,
            "history": lambda: self.show_history(*page.history_subject()),
            "trash": self.show_trash,
            "undo_list": self.undo_list_requested.emit,
            "print": lambda: page.print_page(self.toast),
            "lock": self.lock,
            "fold": self._work.toggle_rail,
            "back": self.go_back,
            "forward": self.go_forward,
            "help": self.open_help,
            "present": self.present_requested.emit,
            "pane.next": lambda: self._panes.step(1),
            "pane.previous": lambda: self._panes.step(-1),
            "sync": self.sync_requested.emit,
            "full_screen": self._toggle_full_screen,
            "escape": self._escape,
        }
        window_actions.register(self.actions_list, verbs)
        self.appearance.register(self.actions_list)

    def add_pages(self, specs: Sequence[PageSpec]) -> None:
        """Know these pages; the rail shows those the role sees."""
        self.pages.add(specs)
        self._show_rail()

    def set_user(self, name: str, role_words: str, initials: str, role: str) -> None:
        """Show who is logged in and the pages of the role.

        Args:
            name: full name.
            role_words: the role as people say it, `Konsulent`.
            initials: two letters.
            role: the role's id, as in `PageSpec.roles`.
        """
        self._role = role
        self.rail.show_user(name, role_words, initials)
        self._show_rail()

    def set_badge(self, page: str, count: int, tone: str = "neutral", words: str = "") -> None:
        """Show how much waits on a page; 0 hides the badge."""
        self.rail.show_badge(page, count, tone, words)

    def open_page(self, page: str, record: str = "") -> None:
        """Show a page, and a record on it when an id is given.

        Raises:
            KeyError: no such page.
        """
        left = self._keys_of_page.way_back()
        self._show(Place(page, record))
        self._history.visit(Place(page, record), left)

    @property
    def current_page(self) -> str:
        """Id of the page that is shown; empty when none."""
        return self.pages.open_id

    @property
    def place(self) -> Place:
        """The page that is shown, with the record it was opened on."""
        known = self._history.here
        return known if known.page == self.pages.open_id else Place(self.pages.open_id)

    def go_back(self) -> None:
        """Show the place before."""
        if (place := self._history.back(self._keys_of_page.way_back())) is not None:
            self._show(place)

    def go_forward(self) -> None:
        """Show the place after."""
        if (place := self._history.forward(self._keys_of_page.way_back())) is not None:
            self._show(place)

    def toast(self, text: str, undo: WayBack = None, undo_words: str = "", *, again: bool = False) -> None:
        """Say what was done; `undo` takes it back (the button says `Fortryd`) or does it `again`. Silent under a layer."""
        if self._layers.front is None:
            self.overlays.say(text, undo, undo_words, again=again)

    def show_history(self, kind: str, record: str) -> None:
        """Have the history of a record laid over the page."""
        self.history_requested.emit(kind, record)

    def show_trash(self) -> None:
        """Have the trash laid over the page."""
        self.trash_requested.emit()

    def open_palette(self, text: str = "") -> None:
        """Open the command palette, perhaps with a beginning such as `ny `."""
        if self._layers.front is None:
            self.overlays.open_palette(text)

    def open_help(self) -> None:
        """Show all keys; take them away when they are shown."""
        self.overlays.open_help()

    def lock(self) -> None:
        """Have everything saved and ask for the lock."""
        self.pages.leave()
        self._work.end_warning()
        self.overlays.dismiss()
        self.lock_requested.emit()

    def show_cover(self, widget: QWidget, title: str = "") -> None:
        """Show a widget with a title instead of the pages (unlock, first run), which are thrown away, until `uncover`."""
        self.idle_lock.stop()
        self.pages.throw_away()
        self._layers.put_in_front(widget)
        self.actions_list.cover()
        self._show_title(title)

    def present(self, widget: QWidget) -> None:
        """Show something full screen without rail, strip and messages; only keys of the presentation work."""
        self.overlays.dismiss()
        self._was_full = self.isFullScreen()
        self._layers.put_in_front(widget)
        self.strip.hide()
        self.sample.rest()
        self.actions_list.cover(Context.PRESENTING)
        self.actions_list.get("lock").setEnabled(True)
        self.showFullScreen()

    def end_presenting(self) -> None:
        """Go back to the page; the focus is where it was."""
        self.uncover()
        if not self._was_full:
            self.showNormal()

    def uncover(self) -> None:
        """Show rail and pages again."""
        self.strip.show()
        self.sample.come_back()
        self.actions_list.uncover()
        self._layers.take_away()

    def come_to_front(self) -> None:
        """Be the active window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Move the focus with Tab in reading order, within what lies on top."""
        return tab_order.move(self.overlays.front or self, self.focusWidget(), 1 if following else -1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Have everything saved, remember the window's shape, tell so."""
        self.idle_lock.stop()
        if (shown := self.pages.widget_shown) is not None:
            self._shape.remember_splitters(shown)
        self._shape.remember()
        self.pages.leave()
        self.closing.emit()
        super().closeEvent(event)

    def _show(self, place: Place) -> None:
        if (before := self.pages.widget_shown) is not None:
            self._shape.remember_splitters(before)
        shown = self.pages.show_page(place.page, place.record)
        self._shape.restore_splitters(shown)
        spec = self.pages.spec(place.page)
        self._work.page_changed(spec.parent or spec.id)
        self._keys_of_page.focus_page()
        self._show_title(spec.title())
        self.page_opened.emit(place.page)

    def _show_rail(self) -> None:
        shown = [spec for spec in self.pages.specs() if spec.visible_to(self._role)]
        self.rail.show_pages(shown)
        window_actions.register_pages(
            self.actions_list, map(self.pages.spec, self.rail.pages), self.open_page
        )

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(f"{PRODUCT} – {title}" if title else PRODUCT)

    def _save(self) -> None:
        self.pages.leave()
        self.save_requested.emit()

    def _toggle_full_screen(self) -> None:
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def _escape(self) -> None:
        if not self.overlays.close_front() and not self.around_escape(self._keys_of_page.escape):
            self._keys_of_page.focus_page()

    def _strip_pressed(self, part: str) -> None:
        self.open_help() if part == "help" else self.strip_clicked.emit(part)

    def _panes_now(self) -> Sequence[QWidget]:
        front, shown = self._layers.front, self.pages.widget_shown
        if front is not None:
            middle = [front]
        else:
            middle = [self.rail, *(panes_of(shown) if shown is not None else []), self.coach]
        return [part for part in (self.sample, *middle, self.strip) if not part.isHidden()]

    def _rebuild(self) -> None:
        """Build the shown page anew in the language that was chosen."""
        place = self.place
        self.pages.throw_away()
        self.rail.retranslate()
        self.strip.retranslate()
        self.sample.retranslate()
        self.actions_list.retranslate()
        if place.page:
            self._show(place)
        self.rebuilt.emit()
