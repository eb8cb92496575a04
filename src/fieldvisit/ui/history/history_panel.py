"""The history of a record over the window: lines at the left, what one of them says at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.last_synced import last_synced
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_history import HistoryLine, RecordHistory, read_history
from fieldvisit.services.related_records import RelatedRecord, related_records
from fieldvisit.services.reopen_conflict import reopen_conflict
from fieldvisit.services.restore_history import restore_value, restore_version
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui import words
from fieldvisit.ui.history.line_pane import LinePane
from fieldvisit.ui.history.line_words import line_fields, line_icon, line_title, line_when, record_words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words, tell_failed_reading
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.over_panel import OverPanel
from fieldvisit.ui.widgets.row import Mark, Row

_SUBJECT = 300


@dataclass(frozen=True, slots=True)
class _Read:
    """What is read for the panel; `problem` says why there is no history."""

    history: RecordHistory | None
    related: Sequence[RelatedRecord]
    synced: datetime | None
    problem: Exception | None = None


class HistoryPanel(OverPanel):
    """The history over the window; made anew each time.

    Args:
        window: what it covers.
        tools: what every page works with.
        kind: kind of the record.
        record: its id.

    Attributes:
        shown: the history was read and is on the panel.
    """

    shown = Signal()

    def __init__(self, window: QWidget, tools: PageTools, kind: str, record: str) -> None:
        super().__init__(window, "history", tr("Historik"), tr("Rettelser, de nyeste først"))
        self._tools, self._workspace = tools, tools.workspace
        self._start, self._key = (kind, record), (kind, record)
        self._history: RecordHistory | None = None
        self._related: Sequence[RelatedRecord] = ()
        self._undoable: Changed | None = None
        self._subject = ChoiceBox(name="history.subject", accessible=tr("Hvad historikken er om"))
        self._subject.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self._pane = LinePane()
        self._trash = Button(tr("Papirkurv"), name="history.trash", kind="quiet", icon="papirkurv", key="F8")
        self._state.set_text(tr("Henter historikken …"))
        self._lay_out(
            self._pane,
            FormRow(tr("Vis historik for"), self._subject, name="history.subject"),
            self._trash,
        )
        self._connect_signals()

    def _give_widths(self) -> None:
        """Give the choice of the record its width too: as wide as its words, never more than a third of the panel."""
        super()._give_widths()
        self._subject.setMinimumWidth(min(theme().size(_SUBJECT), self.width() // 3))

    def reload(self) -> None:
        """Read the history off the store and show it."""
        workspace, start, key, chosen = self._workspace, self._start, self._key, language()
        self._tools.tasks.run(
            Worker.STORE, lambda _: _read(workspace, start, key, chosen), self._show, self._fail
        )

    def _connect_signals(self) -> None:
        self._trash.clicked.connect(self._tools.window.show_trash)
        self._subject.activated.connect(self._choose_subject)
        self._list.selected.connect(self._show_line)
        self._list.opened.connect(lambda _: self._pane.setFocus(Qt.FocusReason.OtherFocusReason))
        self._pane.value_wanted.connect(self._restore_value)
        self._pane.version_wanted.connect(self._restore_version)
        self._pane.reopen_wanted.connect(self._reopen)
        self._undo.clicked.connect(self._take_back)
        self._tools.events.changed.connect(self.reload)

    def _fail(self, error: Exception) -> None:
        tell_failed_reading(error, self._say_failure)

    def _show(self, read: _Read) -> None:
        self._take_failure_back()
        first = self._history is None
        self._history, related = read.history, read.related
        if list(related) != list(self._related):
            self._related = related
            self._subject.clear()
            self._subject.addItems([record_words(each) for each in related])
            keys = [(each.kind, each.record) for each in related]
            self._subject.setCurrentIndex(keys.index(self._key) if self._key in keys else 0)
        self._source.set_text(_source_words(read.synced, self._workspace))
        lines = read.history.lines if read.history else ()
        if read.history is not None and read.history.title:
            self._title.set_text(tr("Historik: {name}").format(name=read.history.title))
        self._list.set_rows([self._row(line) for line in lines])
        self._list.setVisible(bool(lines))
        self._state.set_text(_state_words(read, bool(lines)))
        self._state.setVisible(not lines)
        self._pane.setVisible(bool(lines))
        if lines and not self._line():
            self._list.choose_first()
        self._show_line()
        if lines and first:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def _row(self, line: HistoryLine) -> Row:
        today = self._workspace.today
        question = self._question(line)
        mark = None
        if line.pending:
            mark = Mark("venter", tr("Venter"), "pending")
        elif line.sort == "conflict" and line.state == "open":
            mark = Mark("konflikt", tr("Åben"), "warn")
        return Row(
            line.id,
            line_title(line),
            line_fields(line, question),
            right=line_when(line, today),
            icon=line_icon(line),
            mark=mark,
        )

    def _question(self, line: HistoryLine) -> str:
        if line.kind != "note_answer":
            return ""
        template = self._workspace.reference.standard_template
        found = (known.wording(language()) for known in template if known.id == line.about)
        return next(found, tr("Fri note"))

    def _line(self) -> HistoryLine | None:
        lines = self._history.lines if self._history else ()
        return next((line for line in lines if line.id == self._list.choice), None)

    def _show_line(self) -> None:
        line = self._line()
        if line is not None and self._history is not None:
            self._pane.show_line(line, self._workspace.today, writable=self._history.writable)

    def _choose_subject(self, place: int) -> None:
        chosen = self._related[place]
        self._key = chosen.kind, chosen.record
        self.reload()

    def _restore_value(self, field: str) -> None:
        line = self._line()
        if line is not None:
            self._do(
                lambda: restore_value(self._workspace, line.kind, line.record, line.id, field).changed,
                tr("Værdien er gendannet"),
            )

    def _restore_version(self) -> None:
        line = self._line()
        if line is not None:
            self._do(
                lambda: restore_version(self._workspace, line.kind, line.record, line.id).changed,
                tr("Versionen er gendannet"),
            )

    def _reopen(self) -> None:
        line = self._line()
        if line is not None:
            self._do(lambda: reopen_conflict(self._workspace, line.id).changed, tr("Konflikten er åben igen"))

    def _take_back(self) -> None:
        undoable = self._undoable
        if undoable is not None:
            self._do(lambda: undo(self._workspace, undoable).changed, tr("Fortrudt"), last=True)

    def _do(self, verb: Callable[[], Changed], said: str, *, last: bool = False) -> None:
        try:
            changed = verb()
        except (ProblemError, PersonsLockedError, StoreError) as problem:
            self._say(problem_words(problem), "danger", undoable=self._undoable is not None)
            return
        self._undoable = None if last else changed
        self._say(said, "ok", undoable=not last)
        # The button that was pressed may go with its line.
        (self._list if last else self._undo).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tools.events.announce(changed)


def _read(workspace: Workspace, start: tuple[str, str], key: tuple[str, str], chosen: str) -> _Read:
    synced = last_synced(workspace)
    try:
        related = related_records(workspace, *start, chosen)
        return _Read(read_history(workspace, *key, chosen), related, synced)
    except (ProblemError, PersonsLockedError) as problem:
        return _Read(None, (), synced, problem)


def _state_words(read: _Read, any_line: bool) -> str:
    if read.problem is not None:
        return problem_words(read.problem)
    return "" if any_line else tr("Ingen har rettet oplysningen, siden den blev oprettet.")


def _source_words(synced: datetime | None, workspace: Workspace) -> str:
    if synced is None:
        return tr("Historikken her er kun fra denne computer, indtil du synkroniserer.")
    when = words.near_moment(words.local(synced), workspace.today)
    return tr("Kollegers rettelser er fra synkroniseringen {when}. Dine egne står her med det samme.").format(
        when=when
    )
