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
        self._wrap = wrap
        self._parts: tuple[IconLabel, Text] | None = None
        self.hide()

    @property
    def words(self) -> str:
        """What the line says; empty while hidden."""
        return "" if self._parts is None else self._parts[1].text()

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
        picture, words = self._parts = self._parts or self._build()
        picture.show_icon(icon or _ICONS[tone], colour)
        words.set_colour(colour)
        muted = f"  <m>{as_written(rest)}</m>" if rest else ""
        words.set_text(as_written(text) + muted)
        show_part(self)
        if aloud:
            announce(self, text, at_once=tone == "danger")

    def clear(self) -> None:
        """Say nothing."""
        if self._parts is not None:
            self._parts[1].set_text("")
        self.hide()

    def _build(self) -> tuple[IconLabel, Text]:
        """Make picture and words: most lines of a page never say anything."""
        picture = IconLabel()
        words = Text(
            "", f"{self.objectName()}.text", "caption", wrap=self._wrap, elide=not self._wrap, rich=True
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(6))
        line.addWidget(picture)
        line.addWidget(words, 1)
        return picture, words
