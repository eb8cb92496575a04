"""A short message over the status strip, with the way back: 8 s, one at a time, waiting while it is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.copying import copies
from fieldvisit.ui.widgets.own_way import OwnWay
from fieldvisit.ui.widgets.painting import draw_frame, painter_of
from fieldvisit.ui.widgets.text import Text

WayBack = Callable[[], object] | None
"""Takes back what was said, or does it again; none where there is no way."""

SHOWN_MS = 8000
_WIDTH, _MARGIN, _STRIP = 360, 12, 28


class Toast(QFrame):
    """Says what was done; never an error that needs an answer.

    Args:
        window: over whose lower left corner it stands.
        shown_ms: how long it stays while nobody looks at it.
        above: stands below the toast while it is shown, so that it can be read.

    Attributes:
        gone: it went away, by itself or because the way back was taken.
        told: it says something anew.
    """

    gone = Signal()
    told = Signal()

    def __init__(self, window: QWidget, shown_ms: int = SHOWN_MS, above: QWidget | None = None) -> None:
        super().__init__(window)
        self._window, self._above = window, above
        self.setObjectName("shell.toast")
        self._text = Text("", "shell.toast.text", wrap=True)
        self._undo_button = Button("", name="shell.toast.undo", kind="quiet", key="Ctrl+Z")
        self._undo: WayBack = None
        self._undo_button.clicked.connect(self._take_back)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self._end)
        line = QHBoxLayout(self)
        line.setContentsMargins(*[theme().size(_MARGIN)] * 4)
        line.setSpacing(theme().size(12))
        line.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._undo_button)
        window.installEventFilter(self)
        self._undo_button.installEventFilter(self)
        self.hide()
        theme().follow(self.update)
        copies().made.connect(self.show_copied)

    @property
    def words(self) -> str:
        """What it says; empty while hidden."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def offers_a_way(self) -> bool:
        """Say whether it is there and what it says can be taken back, or done again."""
        return self._undo is not None and not self.isHidden()

    def show_copied(self, persons: bool) -> None:
        """Say that a row was copied, and what to heed where it names persons (G2)."""
        if not self._window.isActiveWindow():
            return
        warned = tr("Kopieret. Rækken nævner personer: sæt den kun ind i fagsystemet.")
        self.show_text(warned if persons else tr("Kopieret"))

    def show_text(
        self,
        text: str,
        undo: WayBack = None,
        undo_words: str = "",
        *,
        again: bool = False,
    ) -> None:
        """Say something in place of what is shown.

        Args:
            text: what was done.
            undo: takes it back; none hides the button.
            undo_words: what the button takes back, for screen readers.
            again: what was done took something back, and `undo` does that again.
        """
        self._undo = undo
        self._text.set_text(text)
        self._undo_button.setVisible(undo is not None)
        word, said = (tr("Gentag"), tr("Gentag: {what}")) if again else (tr("Fortryd"), tr("Fortryd: {what}"))
        self._undo_button.set_words(word, said.format(what=undo_words) if undo_words else "")
        self._undo_button.set_key("Ctrl+Y" if again else "Ctrl+Z")
        self.setFixedWidth(theme().size(_WIDTH))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)
        self.told.emit()

    def go_own_way(self) -> bool:
        """Take back what is said where that is no step among the records; say whether it was such a thing."""
        if self.isHidden() or not isinstance(self._undo, OwnWay):
            return False
        self._take_back()
        return True

    def dismiss(self) -> None:
        """Go away at once."""
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its corner, and wait while its button has the focus."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._undo_button and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        if watched is self._undo_button and event.type() == QEvent.Type.FocusOut:
            self._go_on()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is over it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        self._go_on()

    @property
    def waits(self) -> bool:
        """Say whether it stays because it is looked at."""
        return not self.isHidden() and not self._timer.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        painter = painter_of(self)
        draw_frame(painter, QRectF(self.rect()), "surface", "border_strong", theme().radius("popup"))
        painter.end()

    def _go_on(self) -> None:
        if not self.isHidden() and not self._undo_button.hasFocus():
            self._timer.start()

    def _take_back(self) -> None:
        undo = self._undo
        self._end()
        if undo is not None:
            undo()

    def _end(self) -> None:
        self._timer.stop()
        self._undo = None
        if not self.isHidden():
            self.hide()
            self.gone.emit()

    def _place(self) -> None:
        # A long text wraps in the toast's width; the size hint knows only the width the text would like.
        height = max(self.sizeHint().height(), self.heightForWidth(theme().size(_WIDTH)))
        below = theme().size(_STRIP) + theme().size(_MARGIN)
        if self._above is not None and self._above.isVisible():
            below += self._above.height()
        self.setGeometry(
            theme().size(_MARGIN), self._window.height() - below - height, theme().size(_WIDTH), height
        )
