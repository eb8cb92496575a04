"""What the sections of the settings share: a title, cards, and rows that never lack their label."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text

_WIDEST = 720


class SettingsSection(QWidget):
    """One section: its title, a sentence, and cards below each other.

    Args:
        name: last part of the objectName, `settings.name`.
        title: heading.
        explanation: muted sentence below it; empty for none.
        widest: width that it does not exceed at 100 % text; 0 for any.
    """

    def __init__(self, name: str, title: str, explanation: str = "", *, widest: int = _WIDEST) -> None:
        super().__init__()
        self.setObjectName(f"settings.{name}")
        self._widest = widest
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._outer = QHBoxLayout(self)
        self._outer.addWidget(self._inner, 1000)
        self._outer.addStretch(1)
        self.column.addWidget(Text(title, f"settings.{name}.title", "title", wrap=True))
        if explanation:
            self.column.addWidget(
                Text(explanation, f"settings.{name}.explanation", colour="muted", wrap=True)
            )
        theme().follow(self._dress)

    def show_now(self) -> None:
        """Show how things stand; called when the section is opened and after each change."""

    def close_forms(self) -> bool:
        """Give up what is being filled in (Esc); say whether anything was."""
        return False

    def rest(self) -> None:
        """Put forms away, as another section or page is shown; passphrases that were typed are forgotten."""
        self.close_forms()

    def add_parts(self, card: Card, *parts: QWidget) -> None:
        """Add parts below each other to a card; a hidden one takes no room."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in parts:
            column.addWidget(part)
        card.add_row(holder)

    def add_card(self, title: str, name: str) -> Card:
        """Add a card with a heading below what is there."""
        card = Card(name)
        card.add_header(title)
        self.column.addWidget(card)
        return card

    def _dress(self) -> None:
        side = theme().size(24)
        self._outer.setContentsMargins(side, theme().size(14), side, side)
        self.column.setSpacing(theme().size(12))
        if self._widest:
            self._inner.setMaximumWidth(theme().size(self._widest))


def locked_value(label: str, value: str, reason: str, *, name: str) -> QWidget:
    """Return a value that the municipality has set: padlock, value and reason instead of a choice (DESIGN 3)."""
    holder = QWidget()
    holder.setObjectName(name)
    holder.setAccessibleName(f"{label}: {value}. {reason}")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().size(4))
    column.addWidget(Text(label, f"{name}.label", "caption_strong"))
    line = QHBoxLayout()
    line.setSpacing(theme().size(6))
    line.addWidget(IconLabel("laas", "muted"))
    line.addWidget(Text(value, f"{name}.value", wrap=True), 1)
    column.addLayout(line)
    column.addWidget(Text(reason, f"{name}.reason", "caption", "muted", wrap=True))
    return holder


def set_by(municipality: str) -> str:
    """Return why a value cannot be chosen here."""
    return tr("Bestemt af {municipality} for alle. Spørg din leder, hvis den skal være en anden.").format(
        municipality=municipality or tr("kommunen")
    )
