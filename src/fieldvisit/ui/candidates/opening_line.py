"""What stands where nobody is opened yet: the button that opens the chosen candidate, and that opening is written down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.text import Text

_MOST = 480


class OpeningLine(QWidget):
    """A line below the list; beside it the same in the middle of its side, as other empty sides say it.

    Args:
        parent: Qt parent.

    Attributes:
        open: opens the chosen candidate.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button(tr("Åbn"), name="candidates.open", key="Enter")
        self._hint = Text("", "candidates.hint", colour="muted", wrap=True)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme().size(12))
        self._line.addStretch(0)
        self._line.addWidget(self.open)
        self._line.addWidget(self._hint, 1)
        self._line.addStretch(0)
        self.stand_alone(False)

    def show_choice(self, reference: str | None, *, somebody: bool) -> None:
        """Name who would be opened.

        Args:
            reference: of the chosen candidate; None when none is.
            somebody: there is somebody in the list.
        """
        self.open.setEnabled(reference is not None)
        self.open.set_words(tr("Åbn {reference}").format(reference=reference or "").strip())
        said = tr("Opslag skrives ned med formål. Borgeren kan få at vide hvornår og hvorfor.")
        self._hint.set_text(said if somebody else "")

    def stand_alone(self, alone: bool) -> None:
        """Take the middle of a side, or one line below the list."""
        way, middle = QBoxLayout.Direction, Qt.AlignmentFlag.AlignHCenter
        # From below, so that the sentence stands above its button.
        self._line.setDirection(way.BottomToTop if alone else way.LeftToRight)
        self._line.setAlignment(self.open, middle if alone else Qt.AlignmentFlag(0))
        self._line.setAlignment(self._hint, middle if alone else Qt.AlignmentFlag.AlignVCenter)
        self._hint.setAlignment(middle if alone else Qt.AlignmentFlag.AlignLeft)
        self._hint.setMaximumWidth(theme().size(_MOST) if alone else 16_777_215)
        for place, stretch in enumerate((2, 0, 0, 1) if alone else (0, 0, 1, 0)):
            self._line.setStretch(place, stretch)
