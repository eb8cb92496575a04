"""The second column: the bag with its count, "Passer her" or all offers, and the places below."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.card_head import CardHead
from fieldvisit.ui.visits.places_footer import PlacesFooter
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text

FITS, ALL = "fits", "all"


class BagColumn(Card):
    """The bag with its count, `Passer her` or all offers, the places below, and the way to say that none was shown.

    Its lines are made in a turn of the event loop of their own, or when the list is entered: the note takes keys before.

    Args:
        workspace: for the catalogue.
        tasks: the turns.
        parent: Qt parent.

    Attributes:
        answered: question t1 was answered; carries offers to answers, or the none token.
    """

    answered = Signal(object)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("visit.bag_card", parent=parent)
        self._view: VisitView | None = None
        self._has_lines = False
        self._count = Text("", "visit.bag.count", colour="muted")
        everything = len(workspace.reference.catalogue.offers)
        choices = [
            Option(FITS, tr("Passer her")),
            Option(ALL, tr("Alle {count}").format(count=everything)),
        ]
        self._which = Segmented(choices, name="visit.bag.which", accessible=tr("Hvilke tilbud"))
        self._which.choose(FITS)
        self._none = Button(
            tr("Ingen"), name="visit.t1.none", kind="quiet", accessible=tr("Ingen tilbud er nævnt")
        )
        self._message = InlineLine(name="visit.bag.message")
        self.list = BagList(workspace)
        self.places = PlacesFooter()
        self.body.addWidget(CardHead(tr("I tasken"), self._count, self._none, self._which))
        self.add_line()
        self.body.addWidget(self._message)
        self._scroll = Scroll(self.list, "visit.bag.scroll")
        self.setFocusProxy(self.list)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.places)
        self._sight_soon = QTimer(self)
        self._sight_soon.setSingleShot(True)
        self._sight_soon.setInterval(0)
        self._connect_signals()
        tasks.later(self, self._make_lines)

    def _connect_signals(self) -> None:
        self._which.chosen.connect(lambda _: self._show_lines())
        self.list.lines_wanted.connect(self._make_lines)
        self.list.row_opened.connect(self._sight_soon.start)
        self._sight_soon.timeout.connect(self._bring_into_sight)
        self.list.answered.connect(lambda offer, said: self.answered.emit({offer: said}))
        self._none.clicked.connect(lambda: self.answered.emit(None if self._says_none() else NONE_TOKEN))

    def show_view(self, view: VisitView) -> None:
        """Show the bag of a visit."""
        self._view = view
        count = tr("Ingen nævnt") if self._says_none() else tr("{mentioned} af {count} nævnt")
        self._count.set_text(count.format(mentioned=view.offers_mentioned, count=view.offers_in_bag))
        self._none.setVisible(view.offers_mentioned == 0)
        said = self._says_none()
        self._none.set_words(
            tr("Fortryd") if said else tr("Ingen"),
            tr("Fortryd, at ingen tilbud er nævnt") if said else tr("Ingen tilbud er nævnt"),
        )
        if self._has_lines:
            self._show_lines()
        self.places.show_places(view)

    def show_message(self, text: str, tone: str = "danger") -> None:
        """Say what was refused, or what to look at (`warn`); nothing clears it."""
        if text:
            self._message.show_line(text, tone, aloud=True)
        else:
            self._message.clear()

    def focus_list(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_into_sight(self) -> None:
        """Scroll to the open line, once it has its height."""
        row = self.list.current_row
        if row is not None:
            self._scroll.ensureWidgetVisible(row, 0, theme().size(8))

    def _says_none(self) -> bool:
        return self._view is not None and self._view.question("t1").mine == NONE_TOKEN

    def _make_lines(self) -> None:
        if not self._has_lines:
            self._show_lines()

    def _show_lines(self) -> None:
        if self._view is not None:
            self._has_lines = True
            self.list.show_lines(self._view, only_fitting=self._which.choice == FITS)
