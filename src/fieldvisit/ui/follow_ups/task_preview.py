"""Says what a line such as `ring til nordlys fre 13` will become, before it counts: words, workplace, date (DESIGN 6)."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldvisit.domain.deadline import Due
from fieldvisit.services.named_places import Place
from fieldvisit.services.read_order import Order, read_task
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Job, Tasks, Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import shown_due
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.inline_line import InlineLine

_NAME = "follow_ups.add.preview"
_SHOWN = 120
"""Letters of a line that are said again; a whole mail pasted into it must not push the list out of the window."""

_NOTHING = Order(places=(), due=None, rest="", without_place="")


class TaskPreview(QWidget):
    """A line below the fields; the searching is done off the GUI thread, and only the latest words are answered.

    Args:
        workspace: where workplaces and working days are read.
        tasks: the workers.
        ends: what stands at the end of the line.
        parent: Qt parent.

    Attributes:
        understood: other words are understood now; what the line says is to be shown anew.
    """

    understood = Signal()

    def __init__(
        self, workspace: Workspace, tasks: Tasks, *ends: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._job: Job | None = None
        self._asked: tuple[str, bool] = ("", True)
        self._known: tuple[str, bool] = ("", True)
        self._order = _NOTHING
        self._refused: Place | None = None
        self._said = ""
        self._line = InlineLine(name=_NAME)
        self._without = Button(tr("Uden virksomhed"), name=f"{_NAME}.without", kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(12))
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._line, 1, middle)
        row.addWidget(self._without, 0, middle)
        for widget in ends:
            row.addWidget(widget, 0, middle)
        # The list below does not move when the button comes.
        row.addStrut(self._without.sizeHint().height())
        self._without.hide()
        self._without.clicked.connect(self._refuse)

    def ask(self, text: str, *, dated: bool) -> None:
        """Read a line; `understood` tells when that is done.

        Args:
            text: the line.
            dated: whether a date in it is one.
        """
        wanted = text.strip(), dated
        if wanted == self._asked:
            return
        self._asked = wanted
        if self._job is not None:
            self._job.cancel()
        if not wanted[0]:
            self._take(wanted, _NOTHING)
            return
        self._job = self._tasks.run(
            Worker.SEARCH,
            lambda _: read_task(self._workspace, wanted[0], dated=dated),
            partial(self._take, wanted),
        )

    def order(self, text: str, *, dated: bool) -> Order:
        """Return what a line means, now: Enter may come before the search has answered."""
        wanted = text.strip(), dated
        if wanted != self._known:
            self._asked = wanted
            self._take(wanted, read_task(self._workspace, wanted[0], dated=dated))
        return self._order

    @property
    def latest(self) -> Order:
        """What was understood last."""
        return self._order

    @property
    def place(self) -> Place | None:
        """The workplace that the line names; None when it names none, several, or it was refused."""
        places = self._order.places
        return places[0] if len(places) == 1 and places[0] != self._refused else None

    def show_task(self, title: str, company: str, due: Due | None) -> None:
        """Say what the line will become; an empty title says how such a line is written."""
        self._without.setVisible(bool(title) and self.place is not None and self.place.name == company)
        if not title:
            self._said = ""
            self._line.show_line(tr("Skriv virksomhed og dato med, fx “ring til nordlys fre 13”."))
            return
        when = shown_due(due, self._workspace.today).words if due is not None else ""
        told = " · ".join((company or self._nowhere(), when or tr("skriv en dato, fx fre eller om 3 dage")))
        self._line.show_line(f"{tr('Ny opfølgning')} · {told}", rest=_beginning(title))
        heard = f"{company} {when}".strip()
        if heard and heard != self._said:
            announce(self, told)
        self._said = heard

    def _nowhere(self) -> str:
        others = [place.name for place in self._order.places if place != self._refused]
        if len(others) < 2:
            return tr("uden virksomhed")
        return tr("uden virksomhed, flere passer: {names}").format(names=", ".join(others))

    def _take(self, known: tuple[str, bool], order: Order) -> None:
        if known != self._asked:
            # Enter did not wait for this answer, and the line holds other words by now.
            return
        self._known, self._order, self._job = known, order, None
        if self._refused not in order.places:
            self._refused = None
        self.understood.emit()

    def _refuse(self) -> None:
        self._refused = self.place
        self.understood.emit()


def _beginning(title: str) -> str:
    return title if len(title) <= _SHOWN else f"{title[: _SHOWN - 1].rstrip()}…"
