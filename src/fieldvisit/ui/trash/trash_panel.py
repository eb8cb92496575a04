"""The trash over the window: items at the left, what one of them held at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.trash import TrashItem, list_trash, restore
from fieldvisit.services.undo import undo
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.kind_words import kind_icon
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words, tell_failed_reading
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.trash.item_pane import ItemPane
from fieldvisit.ui.trash.item_words import days_left, item_place, item_title
from fieldvisit.ui.widgets.over_panel import OverPanel
from fieldvisit.ui.widgets.row import Mark, Row


class TrashPanel(OverPanel):
    """The trash; made anew each time.

    Args:
        window: what it covers.
        tools: what every page works with.

    Attributes:
        shown: the trash was read and is on the panel.
    """

    shown = Signal()

    def __init__(self, window: QWidget, tools: PageTools) -> None:
        super().__init__(window, "trash", tr("Papirkurv"), tr("Slettet, det nyeste først"))
        self._tools, self._workspace = tools, tools.workspace
        self._items: dict[str, TrashItem] = {}
        self._undoable: Changed | None = None
        self._first = True
        self._pane = ItemPane()
        self._state.set_text(tr("Henter papirkurven …"))
        self._source.set_text(
            tr(
                "Papirkurven ligger kun på denne computer, krypteret. Efter 30 dage slettes indholdet for altid."
            )
        )
        self._lay_out(self._pane)
        self._connect_signals()

    def reload(self) -> None:
        """Read the trash off the store and show it."""
        workspace, chosen = self._workspace, language()
        self._tools.tasks.run(Worker.STORE, lambda _: list_trash(workspace, chosen), self._show, self._fail)

    def _connect_signals(self) -> None:
        self._list.selected.connect(lambda _: self._show_item())
        self._list.opened.connect(lambda _: self._restore())
        self._pane.restore_wanted.connect(self._restore)
        self._undo.clicked.connect(self._take_back)
        self._tools.events.changed.connect(self.reload)

    def _fail(self, error: Exception) -> None:
        tell_failed_reading(error, self._say_failure)

    def _show(self, items: Sequence[TrashItem]) -> None:
        self._take_failure_back()
        before = [row.id for row in self._list.rows]
        kept = self._list.choice
        had_focus = self._list.hasFocus() or self._pane.isAncestorOf(self.focusWidget() or self)
        self._items = {item.id: item for item in items}
        self._list.set_rows([self._row(item) for item in items])
        self._list.setVisible(bool(items))
        self._state.set_text(
            "" if items else tr("Papirkurven er tom. Det, du sletter, ligger her i 30 dage.")
        )
        self._state.setVisible(not items)
        self._pane.setVisible(bool(items))
        if items and self._list.choice not in self._items:
            later = before[before.index(kept) + 1 :] if kept in before else []
            follower = next((row for row in later if row in self._items), "")
            if not follower or not self._list.choose(follower):
                self._list.choose_first()
        self._show_item()
        if items and (self._first or had_focus):
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not items and had_focus:
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._first = False
        self.shown.emit()

    @staticmethod
    def _row(item: TrashItem) -> Row:
        locked = Mark("laas", tr("Låst"), "warn") if item.locked else None
        return Row(
            item.id,
            item_title(item),
            item_place(item) or " ",
            right=days_left(item),
            icon=kind_icon(item.records[0].kind),
            mark=locked,
        )

    def _show_item(self) -> None:
        item = self._items.get(self._list.choice)
        if item is not None:
            self._pane.show_item(item, self._workspace.today)

    def _restore(self) -> None:
        item = self._items.get(self._list.choice)
        if item is not None:
            said = tr("Gendannet: {title}").format(title=item_title(item))
            self._do(lambda: restore(self._workspace, item.id).changed, said)

    def _take_back(self) -> None:
        undoable = self._undoable
        if undoable is not None:
            self._do(lambda: undo(self._workspace, undoable).changed, tr("I papirkurven igen"), last=True)

    def _do(self, verb: Callable[[], Changed], said: str, *, last: bool = False) -> None:
        try:
            changed = verb()
        except (ProblemError, PersonsLockedError, StoreError) as problem:
            self._say(problem_words(problem), "danger", undoable=False)
            return
        self._undoable = None if last else changed
        self._say(said, "ok", undoable=not last)
        self._tools.events.announce(changed)
