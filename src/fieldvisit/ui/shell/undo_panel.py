"""Fortryd-historik over the window: the steps since the profile was opened; Enter takes back down to the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.undo_history import UndoHistory, UndoStep
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.over_panel import OverPanel
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.text import Text

_UNDO, _REDO = "undo", "redo"


class UndoPanel(OverPanel):
    """The history of undo; made anew each time.

    Args:
        window: what it covers.
        tools: what every page works with.
        history: the steps.
        undo: takes the latest step back and says so; returns whether it could.
        redo: does the last one again, likewise.
    """

    def __init__(
        self,
        window: QWidget,
        tools: PageTools,
        history: UndoHistory,
        undo: Callable[[], bool],
        redo: Callable[[], bool],
    ) -> None:
        super().__init__(window, "undo", tr("Fortryd-historik"), tr("Hvad du har gjort, det nyeste først"))
        self._tools, self._history = tools, history
        self._take_back, self._do_again = undo, redo
        self._pane = QWidget()
        self._what = Text("", "undo.step.title", "subtitle", wrap=True)
        self._explain = Text("", "undo.step.explain", colour="muted", wrap=True)
        self._act = Button("", name="undo.act", kind="primary", icon="fortryd", key="Enter")
        self._trash = Button(tr("Papirkurv"), name="undo.trash", kind="quiet", icon="papirkurv", key="F8")
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in (self._what, self._explain, side_by_side(self._act)):
            column.addWidget(part)
        column.addStretch(1)
        self._source.set_text(
            tr("Listen gælder, til du låser eller lukker vinduet. Derefter er der Historik og Papirkurv.")
        )
        self._lay_out(self._pane, None, self._trash)
        self._list.selected.connect(lambda _: self._show_step())
        self._list.opened.connect(lambda _: self._go())
        self._act.clicked.connect(self._go)
        self._trash.clicked.connect(tools.window.show_trash)

    def reload(self) -> None:
        """Show the steps as they stand."""
        done, undone = self._history.done, self._history.undone
        rows: list[Row | Section] = []
        if undone:
            rows.append(Section(tr("Fortrudt"), "synk"))
            rows += [self._row(_REDO, place, step) for place, step in reversed(list(enumerate(undone)))]
        if done:
            rows.append(Section(tr("Gjort"), "ok"))
            rows += [self._row(_UNDO, place, step) for place, step in enumerate(done)]
        self._list.set_rows(rows)
        self._list.setVisible(bool(rows))
        self._state.set_text("" if rows else tr("Der er ikke noget at fortryde."))
        self._state.setVisible(not rows)
        self._pane.setVisible(bool(rows))
        if rows:
            self._list.choose(f"{_UNDO}:0" if done else f"{_REDO}:0")
            self._show_step()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, way: str, place: int, step: UndoStep) -> Row:
        when = words.near_moment(words.local(step.at), self._tools.workspace.today)
        icon = "fortryd" if way == _UNDO else "synk"
        return Row(f"{way}:{place}", words.capital(step.words), step.place or " ", right=when, icon=icon)

    def _chosen(self) -> tuple[str, int]:
        way, _, place = self._list.choice.partition(":")
        return way, int(place or 0)

    def _show_step(self) -> None:
        way, place = self._chosen()
        steps = self._history.done if way == _UNDO else self._history.undone
        if place >= len(steps):
            return
        self._what.set_text(words.capital(steps[place].words))
        if way == _UNDO:
            self._act.set_words(tr_n("Fortryd det", "Fortryd {n} trin", place + 1))
        else:
            self._act.set_words(tr_n("Gentag det", "Gentag {n} trin", place + 1))
        self._explain.set_text(
            tr("Det, du har gjort siden, følger med, så rækkefølgen holder.") if place else steps[place].place
        )

    def _go(self) -> None:
        way, place = self._chosen()
        step = self._take_back if way == _UNDO else self._do_again
        for _ in range(place + 1):
            if not step():
                break
        self.reload()
