"""The foot of the bag: how many places the workplace has for placement and wage subsidy, and how many are left."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.visit_view import VisitView
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING, Line
from fieldvisit.ui.widgets.places import Places
from fieldvisit.ui.widgets.text import Text

_MOST_SQUARES = 8
"""Places that are drawn one by one; of more the words alone tell."""


class PlacesFooter(QWidget):
    """Squares and words, `visit.places` and `visit.places.source`; advice, not a decision.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._squares = Places(name="visit.places.squares")
        self._counts = Text("", "visit.places")
        self._source = Text("", "visit.places.source", "caption", "muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Plads til praktik og løntilskud"), role="body_strong"))
        head.addStretch(1)
        head.addWidget(self._squares)
        inner = QVBoxLayout()
        side = theme().size(PADDING)
        inner.setContentsMargins(side, theme().size(8), side, theme().size(8))
        inner.setSpacing(theme().size(1))
        inner.addLayout(head)
        inner.addWidget(self._counts)
        inner.addWidget(self._source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(inner)

    def show_places(self, view: VisitView) -> None:
        """Show the places of a visit's workplace."""
        places, unit = view.places, view.unit
        self._squares.setVisible(places is not None and places.limit <= _MOST_SQUARES)
        if places is None or unit is None or unit.fte_avg4 is None:
            self._counts.set_text(tr("Ikke kendt. Spørg om årsværk under Rutiner."))
            self._source.set_text(tr("Vejledende, kontrollér i VITAS."))
            return
        said = tr("{used} i brug · {promised} lovet · {free} fri af {limit}").format(
            used=places.in_use, promised=places.promised, free=max(places.free, 0), limit=places.limit
        )
        self._squares.set_counts(places.in_use, places.promised, places.free, said)
        self._counts.set_text(said)
        self._source.set_text(
            tr("{staff} årsværk, gns. 4 mdr. Vejledende, kontrollér i VITAS.").format(
                staff=words.decimal(unit.fte_avg4)
            )
        )
