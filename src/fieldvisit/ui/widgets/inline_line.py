"""A line in the page that says what is the matter and what to do: icon and words."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.markup import as_written
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.visibility import show_part

_ICONS = {
    "neutral": "info",
    "ok": "ok",
    "warn": "forfalden",
    "danger": "fejl",
    "info": "info",
    "pending": "venter",
    "missing": "nulpunkt",
}


class InlineLine(QWidget):
    """Says something about the part above it; hidden while there is nothing to say.

    Args:
        name: objectName; the words are `name.text`.
        wrap: let long words take several lines.
        parent: Qt parent.
    """

    def __init__(self, *, name: str, wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = IconLabel()
        self._text = Text("", f"{name}.text", "caption", wrap=wrap, elide=not wrap, rich=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(6))
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What the line says; empty while hidden."""
        return self._text.text()

    def show_line(
        self, text: str, tone: str = "neutral", icon: str = "", *, rest: str = "", aloud: bool = False
    ) -> None:
        """Say something.

        Args:
            text: what happened, what is safe, what to do.
            tone: neutral, ok, warn, danger, info, pending or missing.
            icon: another picture than the tone's.
            rest: muted words after them.
            aloud: screen readers say it now.
        """
        colour = {"neutral": "muted", "missing": "info"}.get(tone, tone)
        self._icon.show_icon(icon or _ICONS[tone], colour)
        self._text.set_colour(colour)
        muted = f"  <m>{as_written(rest)}</m>" if rest else ""
        self._text.set_text(as_written(text) + muted)
        show_part(self)
        if aloud:
            announce(self, text, at_once=tone == "danger")

    def clear(self) -> None:
        """Say nothing."""
        self._text.set_text("")
        self.hide()
