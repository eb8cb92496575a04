"""Two records of one workplace side by side: which values stand, and the merge."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.merge_units import ADDRESS, Choice, Comparison
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.value_words import value_words
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.choice_card import ChoiceCard
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text

_WIDTH = 760


class MergePane(QWidget):
    """Asks which values stand.

    Args:
        parent: Qt parent.

    Attributes:
        merged: carries the ids of both workplaces and the list of fields that come from the double.
        closed: nothing is merged.
    """

    merged = Signal(str, str, list)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.merge")
        self._comparison: Comparison | None = None
        self._cards: dict[str, ChoiceCard] = {}
        self._groups: list[QButtonGroup] = []
        self._intro = Text("", "companies.merge.intro", colour="muted", wrap=True)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme().size(8))
        self._message = InlineLine(name="companies.merge.message")
        self._save = Button(tr("Læg sammen"), name="companies.merge.save", kind="primary", key="Ctrl+Enter")
        self._cancel = Button(tr("Annullér"), name="companies.merge.cancel", kind="quiet")
        confirm_with(self, self._save)
        self._lay_out()
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def begin(self, comparison: Comparison, today: date) -> None:
        """Show two workplaces; what only one of them knows is chosen already.

        Args:
            comparison: both, and what they say differently.
            today: for days near now.
        """
        self._comparison = comparison
        stands, double = (_called(unit) for unit in (comparison.stands, comparison.double))
        self._intro.set_text(
            tr(
                "{stands} bliver stående, og {double} lægges ind i den. Besøg, opkald, kontakter og historik fra begge "
                "følger med. Det kan fortrydes."
            ).format(stands=stands, double=double)
        )
        self._message.clear()
        self._cards = {}
        self._groups = []
        clear_layout(self._choices)
        for choice in comparison.choices:
            self._add(choice, today)
        if not comparison.choices:
            self._choices.addWidget(
                Text(tr("De siger det samme. Der er ikke noget at vælge."), "companies.merge.same", wrap=True)
            )

    def begin_typing(self) -> None:
        """Go to the first choice, or to the button where there is none."""
        first = next(iter(self._groups), None)
        chosen = first.checkedButton() if first is not None else None
        (chosen or self._save).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Say why nothing was merged."""
        self._message.show_line(text, "danger", aloud=True)

    def _add(self, choice: Choice, today: date) -> None:
        called = tr("Adresse") if choice.field == ADDRESS else field_words("production_unit", choice.field)
        kept = ChoiceCard(name=f"companies.merge.{choice.field}.kept")
        other = ChoiceCard(name=f"companies.merge.{choice.field}.other")
        kept.show_side(tr("Bliver stående"), value_words(choice.field, choice.kept, today), "")
        other.show_side(tr("Fra den anden"), value_words(choice.field, choice.other, today), "")
        for card in (kept, other):
            card.setAccessibleName(f"{called}, {card.accessibleName()}")
        group = QButtonGroup(self)
        group.addButton(kept)
        group.addButton(other)
        (other if choice.kept is None else kept).setChecked(True)
        self._groups.append(group)
        self._cards[choice.field] = other
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(12))
        line.addWidget(kept, 1)
        line.addWidget(other, 1)
        self._choices.addWidget(Text(called, f"companies.merge.{choice.field}", "caption_strong"))
        self._choices.addWidget(holder)

    def _tell(self) -> None:
        if self._comparison is not None:
            taken = [field for field, card in self._cards.items() if card.isChecked()]
            self.merged.emit(self._comparison.stands.id, self._comparison.double.id, taken)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(theme().size(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme().size(16), theme().size(16))
        column.setSpacing(theme().size(12))
        column.addWidget(Text(tr("Er det den samme virksomhed?"), "companies.merge.title", "title"))
        column.addWidget(self._intro)
        column.addLayout(self._choices)
        column.addWidget(self._message)
        column.addWidget(Flow(self._save, self._cancel))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme().size(24), theme().size(14), 0, 0)
        outer.addWidget(Scroll(inner, "companies.merge.scroll"), 1)


def _called(unit: ProductionUnit) -> str:
    number = f"P {unit.p_number}" if unit.p_number else ""
    return " · ".join(part for part in (unit.name or tr("Virksomheden uden navn"), number) if part)
