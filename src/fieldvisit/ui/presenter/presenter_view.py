"""The presenter: head, one of three views, foot; only its own keys do anything (DESIGN 4 "visning")."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldvisit.domain.clock import to_local
from fieldvisit.services.present_visit import Presentation, open_presentation
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.presenter.agreements_page import AgreementsPage
from fieldvisit.ui.presenter.big_button import BigButton
from fieldvisit.ui.presenter.offer_page import OfferPage
from fieldvisit.ui.presenter.part_scroll import PartScroll
from fieldvisit.ui.presenter.profiles_page import ProfilesPage
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Line, side_by_side
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.markup import as_written
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text

HELP, PROFILES, AGREED = 0, 1, 2
_SCROLL_KEYS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
_VIEW_KEYS = {Qt.Key.Key_1: HELP, Qt.Key.Key_2: PROFILES, Qt.Key.Key_3: AGREED}
_SIDE, _LIST_WIDTH, _BESIDE = 40, 320, 720


class _Ground(QWidget):
    """A part of the window in one colour of the theme."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        theme().follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        del event
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme().colour(self._colour))
        painter.end()


class PresenterView(_Ground):
    """What the company sees.

    Args:
        workspace: the open profile.
        visit: the visit's id.

    Attributes:
        closed: Escape or the button at the foot: back to the visit.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, visit: str) -> None:
        super().__init__("surface")
        self.setObjectName("presenter")
        self.setAccessibleName(tr("Vis for virksomheden"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "none")
        self._workspace = workspace
        self._presentation: Presentation = open_presentation(workspace, visit).value
        self._offer, self._is_low = 0, False
        titles = (tr("Det kan vi hjælpe med"), tr("Kandidatprofiler"), tr("Det har vi aftalt"))
        self._choices = [
            BigButton(title, name=f"presenter.view.{place + 1}") for place, title in enumerate(titles)
        ]
        self._offers = [
            BigButton(offer.public.title, name=f"presenter.offer.{offer.id}", flat=True)
            for offer in self._presentation.offers
        ]
        self._offer_page = OfferPage()
        self._profiles, self._agreed = (
            ProfilesPage(workspace.reference),
            AgreementsPage(workspace.reference.outcome_types),
        )
        self._list, self._list_edge = _Ground("sunken"), Line(upright=True)
        self._stack = QStackedWidget()
        self._foot = Text("", "presenter.foot", "presenter_body", "muted", wrap=True)
        turning = Text(tr("Skift tilbud"), "", "presenter_body", "muted")
        self._change_keys = side_by_side(KeyCap("←"), KeyCap("→"), turning, gap=4)
        self._change_keys.setContentsMargins(0, 0, theme().size(16), 0)
        self._close = BigButton(
            tr("Tilbage til besøget"), name="presenter.close", flat=True, inset=4, colour="muted"
        )
        self._close.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._build()
        self._connect_signals()
        self._profiles.show_presentation(self._presentation)
        self._agreed.show_presentation(self._presentation, workspace.today)
        self.show_offer(0)
        self.show_view(HELP)

    def _build(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._upper = self._head()
        column.addWidget(self._upper)
        column.addWidget(Line())
        middle = self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.setSpacing(0)
        self._parts = [self._fill_list()]
        middle.addWidget(self._list)
        middle.addWidget(self._list_edge)
        above, right = theme().size(48), theme().size(56)
        for page in (self._offer_page, self._profiles, self._agreed):
            holder = QWidget()
            inner = QVBoxLayout(holder)
            # Without the list beside it a page begins below the names of the head.
            inner.setContentsMargins(theme().size(_SIDE), above, right, theme().size(24))
            if page is self._offer_page:
                self._offer_room = inner
            inner.addWidget(page)
            self._parts.append(PartScroll(holder))
            self._stack.addWidget(self._parts[-1])
        middle.addWidget(self._stack, 1)
        column.addLayout(middle, 1)
        column.addWidget(Line())
        self._lower = self._foot_line()
        column.addWidget(self._lower)
        self._all = Scroll(whole, "presenter.all")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._all)

    def _head(self) -> QWidget:
        told = self._presentation
        head = QWidget()
        names = QVBoxLayout()
        names.setSpacing(0)
        municipality = f"<b>{as_written(told.municipality)}</b>"
        self._names = [
            Text(municipality, "presenter.municipality", "presenter_body", rich=True),
            Text(f"{told.unit_name} · {told.consultant}", role="presenter_body", colour="muted"),
        ]
        for name in self._names:
            names.addWidget(name)
        self._head_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        edge, above = theme().size(_SIDE), theme().size(8)
        self._head_line.setContentsMargins(edge, above, edge, above)
        self._head_line.setSpacing(above)
        self._head_line.addLayout(names)
        self._head_line.addStretch(1)
        self._head_line.addWidget(Flow(*self._choices), 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below the names where they do not fit beside them, and leave the offer most of the width."""
        super().resizeEvent(event)
        choices = sum(choice.sizeHint().width() + theme().size(8) for choice in self._choices)
        names = max(name.sizeHint().width() for name in self._names)
        beside = names + choices + 2 * theme().size(_SIDE) <= self.width()
        way = QBoxLayout.Direction
        self._head_line.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._arrange_list()
        self._arrange_foot()
        self._arrange_height()

    @property
    def _is_narrow(self) -> bool:
        """Say whether the list has no room beside an offer (large text)."""
        return self.width() < theme().size(_BESIDE)

    def _arrange_list(self) -> None:
        """Put the list beside the offer, or below it where both are too narrow for their words."""
        way, narrow = QBoxLayout.Direction, self._is_narrow
        self._middle.setDirection(way.BottomToTop if narrow else way.LeftToRight)
        beside = min(theme().size(_LIST_WIDTH), self.width() * 2 // 5)
        self._list.setMinimumWidth(0 if narrow else beside)
        self._list.setMaximumWidth(self.width() if narrow else beside)
        room = self._offer_room.contentsMargins()
        room.setLeft(theme().size(_SIDE) if narrow else room.right())
        self._offer_room.setContentsMargins(room)
        self._list_edge.setVisible(not narrow and self._stack.currentIndex() == HELP)

    def _arrange_height(self) -> None:
        """Let everything scroll together where head and foot would take half of the height (large text)."""
        taken = sum(part.heightForWidth(self.width()) for part in (self._upper, self._lower))
        self._is_low = self._is_narrow or 2 * taken > self.height()
        for part in self._parts:
            shown = part is self._stack.currentWidget() or (part is self._parts[0] and self._list.isVisible())
            part.show_whole(whole=self._is_low and shown)

    def _arrange_foot(self) -> None:
        """Put the words of the foot below its keys where both do not fit."""
        room = self.width() - 2 * theme().size(_SIDE)
        beside = self._ways.sizeHint().width() + self._foot.sizeHint().width() + theme().size(8) <= room
        way = QBoxLayout.Direction
        self._foot_box.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _fill_list(self) -> PartScroll:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme().size(24), theme().size(28), theme().size(16), theme().size(16))
        column.setSpacing(0)
        heading = Text(
            tr("Til {company}").format(company=self._presentation.company),
            "presenter.company",
            "presenter_body",
            "muted",
            wrap=True,
        )
        beginning = QHBoxLayout()
        beginning.setContentsMargins(theme().size(16), 0, 0, 0)
        beginning.addWidget(heading)
        column.addLayout(beginning)
        column.addSpacing(theme().size(12))
        for button in self._offers:
            column.addWidget(button)
        column.addStretch(1)
        whole = QVBoxLayout(self._list)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = PartScroll(content)
        whole.addWidget(scroll)
        return scroll

    def _foot_line(self) -> QWidget:
        foot = QWidget()
        line = self._foot_box = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        line.setContentsMargins(theme().size(_SIDE), 0, theme().size(_SIDE), 0)
        line.setSpacing(theme().size(8))
        self._ways = Flow(self._change_keys, side_by_side(KeyCap("Esc"), self._close, gap=4))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._ways, 1, middle)
        line.addWidget(self._foot, 0, middle)
        return foot

    def _connect_signals(self) -> None:
        for place, choice in enumerate(self._choices):
            choice.clicked.connect(lambda _=False, view=place: self.show_view(view))
        for place, button in enumerate(self._offers):
            button.clicked.connect(lambda _=False, offer=place: self.show_offer(offer))
        self._close.clicked.connect(self.closed)
        for part in self._parts:
            part.grown.connect(self._fit_all, Qt.ConnectionType.QueuedConnection)
        for each in (*self._choices, *self._offers, self._close):
            each.other_key.connect(self.keyPressEvent)

    def _fit_all(self) -> None:
        """Let the area around everything measure it again: a part became higher after it was asked."""
        QApplication.sendEvent(self._all, QEvent(QEvent.Type.LayoutRequest))

    def show_view(self, view: int) -> None:
        """Show one of the three views (keys 1, 2, 3)."""
        self._stack.setCurrentIndex(view)
        self._list.setVisible(view == HELP)
        self._arrange_list()
        for place, choice in enumerate(self._choices):
            choice.setChecked(place == view)
        self._change_keys.setVisible(view == HELP)
        self._foot.set_text(self._foot_words(view))
        self._arrange_foot()
        self._begin_view()

    def show_offer(self, place: int) -> None:
        """Show an offer of the list (keys left and right)."""
        offers = self._presentation.offers
        if not offers:
            return
        self._offer = place % len(offers)
        for number, button in enumerate(self._offers):
            button.setChecked(number == self._offer)
        self._offer_page.show_offer(offers[self._offer], self._presentation)
        self._foot.set_text(self._foot_words(self._stack.currentIndex()))
        self._begin_view()

    def _begin_view(self) -> None:
        """Begin another view or offer at its top, with the head in sight again only if it was."""
        self._arrange_height()
        bar = self._all.verticalScrollBar()
        bar.setValue(min(bar.value(), self._upper.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the presenter's own keys say, and nothing else."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _VIEW_KEYS:
            self.show_view(_VIEW_KEYS[key])
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._stack.currentIndex() == HELP:
            self.show_offer(self._offer + (1 if key == Qt.Key.Key_Right else -1))
        elif key in _SCROLL_KEYS:
            self._scroll(_SCROLL_KEYS[key])
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()

    def _scroll(self, step: QAbstractSlider.SliderAction) -> None:
        """Scroll a view that is higher than the screen, as with large text."""
        shown = self._all if self._is_low else self._stack.currentWidget()
        if isinstance(shown, QScrollArea):
            shown.verticalScrollBar().triggerAction(step)

    def _foot_words(self, view: int) -> str:
        told, today = self._presentation, self._workspace.today
        if view == PROFILES and told.consents_as_of is not None:
            moment = to_local(told.consents_as_of)
            return tr("Samtykke pr. synkronisering {when}").format(when=words.as_of(moment, today))
        checked = told.offers[self._offer].checked_on if told.offers else None
        if view == HELP and checked is not None:
            return tr("Tilbud tjekket {day}").format(day=words.dated(checked))
        return ""
