"""Ugens behov: the needs of companies of one week, trade by trade, with the weeks before and after (R36)."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.need import Need
from fieldvisit.services.address_mail import Addressee
from fieldvisit.services.call_rule import MayCall
from fieldvisit.services.list_file import ListFile
from fieldvisit.services.needs_of_week import (
    NeedsOfWeek,
    export_needs_of_week,
    read_needs_of_week,
    usual_week,
    week_of,
)
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.follow_ups.needs_rows import count_words, mail_text, needs_rows, week_words
from fieldvisit.ui.follow_ups.opened_with import NEEDS
from fieldvisit.ui.language import language, tr, tr_said
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.out.mail_dialog import Letter, MailDialog, Matter
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit.ui.widgets.visibility import show_part

_KINDS = frozenset({"need", "production_unit", "history"})
_WEEK = timedelta(days=7)
_LIST, _EMPTY = range(2)


class NeedsTab(QWidget):
    """The list of one week; read when it is seen.

    Args:
        tools: what every page works with.
        parent: Qt parent.
    """

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._workspace = tools, tools.workspace
        self._monday = usual_week(tools.workspace.today)
        self._units: dict[str, str] = {}
        self._stale = self._reads = True
        self._tells = self._goes = False
        self._title = Text("", "needs.week", "body_strong")
        self._counts = Text("", "needs.counts", colour="muted", wrap=True)
        self._before = Button(tr("Ugen før"), name="needs.before", icon="venstre")
        self._after = Button(tr("Ugen efter"), name="needs.after", icon="hoejre")
        self._now = Button(tr("Denne uge"), name="needs.now", kind="quiet")
        self._print = Button(tr("Udskriv eller gem …"), name="needs.print", icon="print")
        self._mail = Button(tr("Skriv mail …"), name="needs.mail", icon="mail")
        self._rows = TwoLineList(name="needs.list", accessible=tr("Ugens behov"), padding=24)
        self._empty = EmptyState(tr("Ingen behov er noteret eller ændret i ugen."), name="needs.empty")
        self._lay_out()
        self.setFocusProxy(self._rows)
        self._before.clicked.connect(lambda: self._step(self._monday - _WEEK))
        self._after.clicked.connect(lambda: self._step(self._monday + _WEEK))
        self._now.clicked.connect(lambda: self._step(week_of(self._workspace.today)))
        self._print.clicked.connect(self.print_list)
        self._mail.clicked.connect(self._write)
        self._rows.opened.connect(self._open)
        tools.events.changed.connect(self._take_change)

    def show_week(self, day: date | None = None) -> None:
        """Show the week of a day; without one the week that one usually asks for."""
        monday = week_of(day) if day is not None else usual_week(self._workspace.today)
        if monday != self._monday:
            self._monday = monday
            self._age()

    def narrow(self, words: str) -> None:
        """List only what has all words."""
        self._rows.narrow(words)

    def focus_list(self) -> None:
        """Go to the list once it is read, or to the weeks when it is empty."""
        self._goes = True
        if not self._reads:
            self._go()

    def print_list(self) -> None:
        """Open the week to print or to keep."""
        open_list(self._tools, self._exporter(), parent=self)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was not seen."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _go(self) -> None:
        if self._goes:
            self._goes = False
            target = self._rows if self._units else self._before
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_change(self, changed: Changed) -> None:
        if _KINDS & changed.kinds:
            self._age()

    def _age(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _step(self, monday: date) -> None:
        self._monday, self._tells = monday, True
        self._read()

    def _read(self) -> None:
        self._stale, self._reads = False, True
        workspace, monday, chosen = self._workspace, self._monday, language()
        self._tools.tasks.run(
            Worker.STORE,
            lambda _: read_needs_of_week(workspace, monday, chosen),
            self._show,
            self._fail,
        )

    def _show(self, week: NeedsOfWeek) -> None:
        if week.monday != self._monday:
            return
        self._reads = False
        today = self._workspace.today
        self._title.set_text(week_words(week))
        self._counts.set_text(count_words(week.counts))
        show_part(self._counts, shown=bool(week.counts))
        self._units = {line.need.id: line.need.unit for trade in week.trades for line in trade.needs}
        self._rows.set_rows(needs_rows(week, today))
        self._stack.setCurrentIndex(_LIST if week.trades else _EMPTY)
        self._after.setEnabled(week.monday < week_of(today))
        show_part(self._now, shown=week.monday != week_of(today))
        for part in (self._print, self._mail):
            part.setEnabled(bool(week.trades))
        self._go()
        if self._tells:
            self._tells = False
            announce(self, f"{self._title.text()}. {self._counts.text()}")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self._title.set_text(problem_words(error))

    def _open(self, need: str) -> None:
        unit = self._units.get(need)
        if unit:
            self._tools.window.open_page("companies", unit)

    def _write(self) -> None:
        read = self._exporter()
        self._tools.tasks.run(Worker.STORE, lambda _: read(), self._open_mail, self._fail)

    def _open_mail(self, made: ListFile) -> None:
        sender = self._workspace.who.name
        body = f"{mail_text(made)}\n\n{tr('Venlig hilsen')}\n{sender}"
        nobody = Addressee(name="", mail="", company="", flags=(), may_write_first=MayCall.ALLOW)
        subject = tr("Ugens behov, {week}").format(week=self._title.text())
        about = Matter("follow_ups.needs_mail", Need.KIND, f"{NEEDS}:{self._monday.isoformat()}")
        MailDialog(self._tools, nobody, Letter(subject=subject, body=body, about=about), self).open()

    def _exporter(self) -> Callable[[], ListFile]:
        """Return what reads the week that is shown as a list."""
        workspace, monday, chosen = self._workspace, self._monday, language()
        return lambda: export_needs_of_week(workspace, monday, say=tr_said, language=chosen)

    def _lay_out(self) -> None:
        side = theme().size(24)
        above = QWidget()
        head = QVBoxLayout(above)
        head.setContentsMargins(side, theme().size(12), side, theme().size(12))
        head.setSpacing(theme().size(8))
        head.addWidget(self._title)
        head.addWidget(self._counts)
        head.addWidget(Flow(self._before, self._after, self._now, self._print, self._mail))
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._empty)
        note = Text(
            tr(
                "Nyt: noteret i ugen. Ændret: rettet, men stadig åbent. Besat og lukket: sat i ugen. "
                "Listen har ingen kontakter og ingen kandidater."
            ),
            "needs.note",
            "caption",
            "muted",
            wrap=True,
        )
        foot = QWidget()
        line = QVBoxLayout(foot)
        line.setContentsMargins(side, theme().size(8), side, theme().size(8))
        line.addWidget(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(below, 1)
        column.addWidget(foot)
