"""The status strip: saved here | waiting | conflicts and errors | connection and age of data; F1 at the right (DESIGN 2).

The words are the same everywhere (DESIGN 9). What is saved, what is complete and what is synced never share a mark.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.shell.strip_part import StripPart
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit_sync.clock import Clock

HEIGHT = 28
_PARTS = ("saved", "waiting", "conflicts", "errors", "connection")
_POLITE_SECONDS = 60.0


class StatusStrip(QFrame):
    """Says what is saved, what waits and how old the data is.

    Args:
        clock: monotonic time; changes are announced at most once a minute, conflicts and the lock at once.
        parent: Qt parent.

    Attributes:
        part_clicked: a part was pressed: saved, waiting, conflicts, errors, connection or help.
    """

    part_clicked = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(tr("Status"))
        make_pane(self)
        self._clock, self._said_at = clock, -_POLITE_SECONDS
        self._parts = {id_: StripPart(id_, self) for id_ in _PARTS}
        self._lines: dict[str, Line] = {}
        self._help = StripPart("help", self)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addLayout(self._below)
        for id_, part in self._parts.items():
            if id_ != _PARTS[0]:
                self._lines[id_] = Line(upright=True)
                self._row.addWidget(self._lines[id_])
            self._row.addWidget(part)
            part.clicked.connect(self._tell)
            part.hide()
        self._row.addStretch(1)
        self._row.addWidget(self._help)
        self._help.clicked.connect(self._tell)
        self._help.show_state(tr("F1 Genveje"), "genvej", "muted")
        self._show_lines()
        theme().follow(self._dress)

    def show_saved(self, time: str) -> None:
        """Say when the last change was written, `07:31`."""
        self._show("saved", tr("Gemt på denne computer kl. {time}").format(time=time), "gemt-her", "muted")

    def show_saving(self) -> None:
        """Say that writing takes longer than a second."""
        self._show("saved", tr("Gemmer …"), "gemt-her", "muted")

    def show_all_saved(self) -> None:
        """Answer Ctrl+S."""
        self._show("saved", tr("Alt er gemt"), "gemt-her", "ok", at_once=True)

    def show_save_problem(self, text: str) -> None:
        """Say why nothing could be saved and what is safe."""
        self._show("saved", text, "fejl", "danger", at_once=True)

    def show_locked(self) -> None:
        """Say that the window is locked."""
        self._show("saved", tr("Låst"), "laas", "muted", at_once=True)

    def show_first_run(self, municipality: str) -> None:
        """Say to whom the computer is connected and that nothing is here yet."""
        if municipality:
            text = tr("Forbundet til {municipality}").format(municipality=municipality)
            self._show("saved", text, "synkroniseret", "ok")
        else:
            self._show("saved", tr("Ikke forbundet endnu"), "offline", "muted")
        self._show("waiting", tr("Intet er hentet endnu"), "nulpunkt", "muted")
        self._show("connection", "", "offline", "muted")

    def show_waiting(self, count: int) -> None:
        """Say how many changes wait to be sent."""
        if count:
            text = tr_n("{n} venter på synkronisering", "{n} venter på synkronisering", count)
            self._show("waiting", text, "venter", "pending")
        else:
            self._show("waiting", tr("Intet venter på synkronisering"), "ok", "ok")

    def show_conflicts(self, count: int) -> None:
        """Say how many conflicts need a choice; nothing at none."""
        text = tr_n("{n} konflikt", "{n} konflikter", count) if count else ""
        self._show("conflicts", text, "konflikt", "warn", at_once=True)

    def show_errors(self, count: int) -> None:
        """Say how many changes the server refused; nothing at none."""
        text = tr_n("{n} kunne ikke sendes. Se hvorfor", "{n} kunne ikke sendes. Se hvorfor", count)
        self._show("errors", text if count else "", "fejl", "danger", at_once=True)

    def show_synced(self, time: str) -> None:
        """Say when everything was on the server, `15:47`."""
        text = tr("Synkroniseret kl. {time}").format(time=time)
        self._show("connection", text, "synkroniseret", "ok")

    def show_offline(self, since: str) -> None:
        """Say that there is no connection and how old the data is: `kl. 07:31`, `i går kl. 15:47`; empty when never."""
        text = tr("Ingen forbindelse")
        if since:
            text = tr("Ingen forbindelse · synkroniseret {when}").format(when=since)
        self._show("connection", text, "offline", "muted")

    def show_sending(self, done: int, whole: int) -> None:
        """Say how far a sync is."""
        text = tr("Sender {done} af {whole}").format(done=done, whole=whole)
        self._show("connection", text, "synk", "muted")

    def show_connected_again(self, time: str) -> None:
        """Say that the connection is back."""
        self._show("connection", tr("Forbundet igen kl. {time}").format(time=time), "synk", "muted")

    def show_connection(self, text: str, icon: str, colour: str, *, at_once: bool = False) -> None:
        """Say something else about the connection, such as data past the offline limit."""
        self._show("connection", text, icon, colour, at_once=at_once)

    def show_unreadable(self) -> None:
        """Say that the store cannot be read, and claim nothing of what waits in it."""
        for part in ("waiting", "conflicts", "errors"):
            self._show(part, "", "ok", "muted")
        self._show("connection", tr("Data kan ikke læses"), "fejl", "danger", at_once=True)

    def forget_saved(self) -> None:
        """Say nothing of when something was written."""
        self._show("saved", "", "gemt-her", "muted")

    def words(self, part: str) -> str:
        """Return what a part says; empty while it is hidden."""
        return self._parts[part].text() if not self._parts[part].isHidden() else ""

    def retranslate(self) -> None:
        """Take the words of the present language; whoever shows the states shows them anew."""
        self.setAccessibleName(tr("Status"))
        self._help.show_state(tr("F1 Genveje"), "genvej", "muted")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline above."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("rail"))
        painter.fillRect(0, 0, self.width(), 1, theme().colour("border"))
        painter.end()

    def _show(self, part: str, text: str, icon: str, colour: str, *, at_once: bool = False) -> None:
        fresh = self._parts[part].show_state(text, icon, colour)
        self._show_lines()
        if fresh and text:
            self._announce(text, at_once=at_once)

    def _announce(self, text: str, *, at_once: bool) -> None:
        now = self._clock.monotonic()
        if at_once or now - self._said_at >= _POLITE_SECONDS:
            self._said_at = now
            announce(self, text, at_once=at_once)

    def _show_lines(self) -> None:
        before = False
        for id_, part in self._parts.items():
            shown = bool(part.text())
            if id_ in self._lines:
                self._lines[id_].setVisible(shown and before)
            before = before or shown
        self._arrange()

    def _arrange(self) -> None:
        """Let connection and help stand on a second line where the words do not fit on one (large text)."""
        look = theme()
        shown = [part for part in (*self._parts.values(), self._help) if not part.isHidden()]
        wanted = sum(part.sizeHint().width() + look.size(17) for part in shown) + look.size(20)
        two = wanted > self.width()
        last = self._parts["connection"]
        if two != (self._below.count() > 0):
            goal, other = (self._below, self._row) if two else (self._row, self._below)
            for part in (last, self._help):
                other.removeWidget(part)
            if two:
                goal.addWidget(last)
                goal.addStretch(1)
            else:
                other.takeAt(0)
                goal.insertWidget(goal.count() - 1, last)
            goal.addWidget(self._help)
        self._lines["connection"].setVisible(not two and not last.isHidden() and len(shown) > 2)
        self.setFixedHeight(look.size(HEIGHT) * (2 if two else 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line where one is too short."""
        super().resizeEvent(event)
        self._arrange()

    def _tell(self) -> None:
        part = self.sender()
        if isinstance(part, StripPart):
            self.part_clicked.emit(part.id)

    def _dress(self) -> None:
        look = theme()
        for row in (self._row, self._below):
            row.setContentsMargins(look.size(12), 2, look.size(20), 0)
            row.setSpacing(look.size(8))
        for line in self._lines.values():
            line.setFixedHeight(look.size(16))
        self._arrange()
        self.update()
