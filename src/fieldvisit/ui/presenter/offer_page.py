"""One offer as an employer reads it: what you get, what you do, what we do, and the workplace's own places."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.present_visit import Presentation, PresentedOffer
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card, clear_layout
from fieldvisit.ui.widgets.painting import text_width
from fieldvisit.ui.widgets.places import Places
from fieldvisit.ui.widgets.text import Text

_COLUMN_GAP, _LINE = 32, 3
_THREE_COLUMNS, _ONE_COLUMN = 560, 240


class _TopLine(QFrame):
    """The accent line above a column."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        theme().follow(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(theme().size(_LINE))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme().colour("accent"))
        self.setPalette(palette)


class OfferPage(QWidget):
    """The right side of "Det kan vi hjælpe med".

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "presenter.title", "presenter_title", wrap=True)
        self._lead = Text("", "presenter.lead", "presenter_body", "muted", wrap=True)
        self._words: set[str] = set()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme().size(_COLUMN_GAP))
        self._box = Card("presenter.places_box", fill="sunken")
        self._squares = Places(26, name="presenter.places.squares")
        self._places = Text("", "presenter.places", "presenter_body", wrap=True)
        self._source = Text("", "presenter.places.source", "subtitle", "muted", wrap=True)
        self._build()

    def _build(self) -> None:
        said = QVBoxLayout()
        said.addWidget(self._places)
        said.addWidget(self._source)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(20))
        line.addWidget(self._squares, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(said, 1)
        self._box.add_row(holder, top=16, bottom=16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(theme().size(32))
        column.addLayout(self._columns)
        column.addSpacing(theme().size(32))
        column.addWidget(self._box)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where their words would be broken."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Let the page become as narrow as one column: three stand below each other before they are cut off."""
        return QSize(theme().size(_ONE_COLUMN), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        way, font = QBoxLayout.Direction, theme().font("presenter_body")
        longest = max((text_width(word, font) for word in self._words), default=0.0)
        least = 3 * (math.ceil(longest) + 1) + 2 * theme().size(_COLUMN_GAP)
        narrow = self.width() < max(least, theme().size(_THREE_COLUMNS))
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def show_offer(self, offer: PresentedOffer, presentation: Presentation) -> None:
        """Show an offer's public text."""
        public = offer.public
        self._title.set_text(public.title)
        self._lead.set_text(public.lead)
        clear_layout(self._columns)
        parts = (
            ("you_get", tr("Det får I"), public.you_get),
            ("you_do", tr("Det gør I"), public.you_do),
            ("we_do", tr("Det gør vi"), public.we_do),
        )
        for name, heading, lines in parts:
            self._columns.addWidget(_column(f"presenter.{name}", heading, lines), 1)
        self._words = {word for _, _, lines in parts for line in lines for word in line.split()}
        self._arrange()
        self._show_places(offer, presentation)

    def _show_places(self, offer: PresentedOffer, presentation: Presentation) -> None:
        places = presentation.places
        self._box.setVisible(offer.takes_place and places is not None)
        if places is None or presentation.staff is None:
            return
        free = max(places.free, 0)
        said = tr("I har plads til {limit} i praktik eller løntilskud. {left}").format(
            limit=places.limit, left=tr_n("{n} plads er ledig.", "{n} pladser er ledige.", free)
        )
        self._squares.set_counts(places.in_use, places.promised, places.free, said)
        self._places.set_text(said)
        self._source.set_text(
            tr("Beregnet af {staff} årsværk. Vejledende, kommunen godkender i VITAS før start.").format(
                staff=words.decimal(presentation.staff)
            )
        )


def _column(name: str, heading: str, lines: tuple[str, ...]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().size(14))
    column.addWidget(_TopLine())
    head = Text(f"<b>{heading}</b>", role="presenter_body", rich=True)
    column.addWidget(head)
    for place, line in enumerate(lines):
        column.addWidget(Text(line, f"{name}.{place}", "presenter_body", wrap=True))
    column.addStretch(1)
    return holder
