"""A state in picture and words, the same everywhere (tokens `status`)."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldvisit.ui.language import ENGLISH, language
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.theme.tokens import tokens
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.visibility import show_part


class StatusMark(QWidget):
    """Icon and words of a state; never colour alone.

    Args:
        status: an id of the tokens' states, or `offer_yes` and so on for answers to offers.
        text: words with a time or a count; else the state's own.
        name: objectName; the words are `name.text`.
        role: role of the words.
        wrap: in a column of fixed width: long words take several lines.
        parent: Qt parent.
    """

    def __init__(
        self,
        status: str = "",
        text: str = "",
        *,
        name: str = "",
        role: str = "caption",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel()
        self._text = Text("", f"{name}.text" if name else "", role, wrap=wrap)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(6))
        line.addWidget(self._icon)
        line.addWidget(self._text, int(wrap))
        if status:
            self.show_status(status, text)
        else:
            self.hide()

    @property
    def words(self) -> str:
        """The words that are shown."""
        return self._text.text()

    def show_status(self, status: str, text: str = "") -> None:
        """Show another state."""
        state = tokens().statuses[status]
        self.show_mark(state.icon, text or status_words(status), state.colour)

    def show_mark(self, icon: str, text: str, colour: str) -> None:
        """Show a mark that is no state of the tokens, such as a consent."""
        self._icon.show_icon(icon, colour)
        self._text.set_colour(colour)
        self._text.set_text(text)
        show_part(self)


def status_words(status: str) -> str:
    """Return the words of a state in the language of the window."""
    state = tokens().statuses[status]
    return state.english if language() == ENGLISH else state.text
