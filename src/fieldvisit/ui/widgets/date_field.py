"""A date that is typed as people say it; the words it was understood as stand beside it before they count."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_text, painter_of, text_width
from fieldvisit.ui.widgets.text_field import TextField

_GAP = 12


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """What was understood.

    Attributes:
        value: the date or moment, for whoever asked.
        words: how it is shown, such as `tir. 13. okt.`.
    """

    value: object
    words: str


class DateField(TextField):
    """Accepts `13/10`, `fre 13:00`, `om 3 dage`, `uge 42`: whatever `parse` understands.

    Args:
        parse: turns what was typed into a date; None when it is not one. Never called with an empty text.
        name: objectName.
        accessible: what date it is.
        placeholder: an example, `fx fre 13:00`.
        parent: Qt parent.

    Attributes:
        dated: the field was left with another date; carries `ParsedDate.value`, None when it was emptied.
        complained: what to say below the field; empty when it is understood again.
    """

    dated = Signal(object)
    complained = Signal(str)

    def __init__(
        self,
        parse: Callable[[str], ParsedDate | None],
        *,
        name: str,
        accessible: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            name=name, accessible=accessible, placeholder=placeholder or tr("fx fre 13:00"), parent=parent
        )
        self._parse = parse
        self._value: ParsedDate | None = None
        self._understood: ParsedDate | None = None
        self.textEdited.connect(self._read)

    @property
    def value(self) -> object:
        """The date that counts."""
        return self._value.value if self._value else None

    @property
    def understood(self) -> object:
        """The date that what stands in the field means, also while it is being typed; None where it means none."""
        return self._understood.value if self._understood and self.text().strip() else None

    @property
    def understood_words(self) -> str:
        """The words of what is being typed; empty while it is not understood."""
        return self._understood.words if self._understood else ""

    def set_value(self, value: ParsedDate | None) -> None:
        """Show a date without telling anybody."""
        self._value = self._understood = value
        self.set_text(value.words if value else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands there, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the date count, or say what to do; what was typed stays."""
        self._settle()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and, while typing, what is understood."""
        super().paintEvent(event)
        if not self.hasFocus() or not self._understood or self._understood.words == self.text():
            return
        painter = painter_of(self)
        taken = theme().size(_GAP) + text_width(self.text(), self.font()) + theme().size(_GAP)
        rect = QRectF(taken, 0, self.width() - taken - theme().size(8), self.height())
        draw_text(painter, rect, self._understood.words, "caption", "muted", right=True)
        painter.end()

    def settle(self) -> None:
        """Let what is typed count without leaving the field, before Ctrl+Enter."""
        self._settle()

    def _read(self, text: str) -> None:
        self._understood = self._parse(text.strip()) if text.strip() else None
        self.setAccessibleDescription(self.understood_words)
        self.update()

    def _settle(self) -> None:
        typed = self.text().strip()
        if self._value is not None and typed == self._value.words:
            return
        understood = self._parse(typed) if typed else None
        if typed and understood is None:
            self.complained.emit(tr("Datoen kan ikke læses. Skriv fx 13/10, fre 13:00 eller om 3 dage."))
            return
        self.complained.emit("")
        changed = understood != self._value
        self.set_value(understood)
        if changed:
            self.dated.emit(self.value)
