"""One person on a visit's shortlist: a line to press, and under it the criteria side by side."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.shortlist_view import EntryView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidate_words import consent_mark, work_line
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.shortlist_detail import EntryDetail
from fieldvisit.ui.widgets.card import PADDING, Line
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text

_BAR = 3


class _Head(PushButton):
    """The line of a person; Enter or a click opens what is judged, arrows go to the neighbours."""

    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setProperty("focusRing", "inside")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().follow(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the texts on it."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Become as narrow as the texts can."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; the texts are widgets of their own."""
        del event
        painter = painter_of(self)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), theme().colour("selected" if self.isChecked() else "hover"))
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, theme().size(_BAR), self.height()), theme().colour("accent"))
        painter.end()


class EntryRow(QWidget):
    """A person, `visit.shortlist.<reference>`, with `.name`, `.reference`, `.details`, `.consent.text`.

    The criteria are `visit.shortlist.<reference>.<criterion>`; `.remove` takes the person off the list.

    Args:
        entry: who it is.
        workspace: for words and dates.
        parent: Qt parent.

    Attributes:
        opened: the line was opened or closed; carries whether it is open.
        stepped: carries -1 or 1: to the neighbour.
        judged: carries criterion and judgement.
        reasoned: carries the reason.
        removed: take the person off the list.
    """

    opened = Signal(bool)
    stepped = Signal(int)
    judged = Signal(str, object)
    reasoned = Signal(str)
    removed = Signal()

    def __init__(self, entry: EntryView, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._workspace = workspace
        self._reference: ReferenceData = workspace.reference
        name = f"visit.shortlist.{entry.reference or entry.candidate}"
        self._name_text = Text("", f"{name}.name", role="body_strong")
        self._reference_text = Text("", f"{name}.reference", colour="muted", elide=True)
        self._details = Text("", f"{name}.details", "caption", "muted", elide=True)
        self._consent = StatusMark(name=f"{name}.consent")
        self._head = _Head(name, self)
        self._detail: EntryDetail | None = None
        self._changeable = True
        self._build()
        self._connect_signals()
        self.show_entry(entry)

    def _build(self) -> None:
        side = theme().size(PADDING)
        first = QHBoxLayout()
        first.setSpacing(theme().size(6))
        first.addWidget(self._name_text)
        first.addWidget(self._reference_text, 1)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(first)
        texts.addWidget(self._details)
        line = QHBoxLayout(self._head)
        line.setContentsMargins(side, theme().size(6), side, theme().size(6))
        line.setSpacing(theme().size(8))
        line.addLayout(texts, 1)
        line.addWidget(self._consent)
        for shown in (self._name_text, self._reference_text, self._details, self._consent):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Line())
        self._column.addWidget(self._head)

    def _connect_signals(self) -> None:
        self._head.toggled.connect(self._open)
        self._head.stepped.connect(self.stepped)

    @property
    def is_open(self) -> bool:
        """Say whether the criteria are shown."""
        return self._head.isChecked()

    def show_entry(self, entry: EntryView) -> None:
        """Show how the person stands now."""
        self.entry = entry
        today = self._workspace.today
        has_name = entry.shown is not None and entry.reference not in entry.shown
        self._name_text.set_text(entry.shown if has_name and entry.shown else entry.reference)
        self._reference_text.set_text(
            entry.reference if has_name else tr("uden navn") if entry.arrived else ""
        )
        details = (
            work_line(self._reference, entry.trade, entry.hours, entry.certificates)
            if entry.arrived
            else tr("Profilen hentes ved næste synkronisering")
        )
        self._details.set_text(details)
        mark = consent_mark(entry.consent, entry.consent_day, today)
        self._consent.show_mark(mark.icon, mark.text, mark.colour)
        said = [part for part in (entry.shown, entry.reference, details, mark.text) if part]
        self._head.setAccessibleName(", ".join(said))
        self._show_detail()

    def say(self, criterion: str, text: str, tone: str = "danger") -> None:
        """Say something below a criterion."""
        if self._detail is not None:
            self._detail.say(criterion, text, tone)

    def open(self, opened: bool) -> None:
        """Show the criteria, or only the line."""
        self._head.setChecked(opened)

    def focus_line(self) -> None:
        """Put the focus on the line."""
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow_changes(self, allowed: bool) -> None:
        """Let the judgements be changed, or only read."""
        self._changeable = allowed
        self._show_detail()

    def _open(self, opened: bool) -> None:
        if opened and self._detail is None:
            self._detail = self._make_detail()
            self._show_detail()
        if self._detail is not None:
            self._detail.setVisible(opened)
        self._head.setAccessibleDescription(tr("Åben") if opened else tr("Enter viser kriterierne"))
        self.opened.emit(opened)

    def _make_detail(self) -> EntryDetail:
        """Make the criteria: a dozen fields for each person, of whom one is open at a time."""
        detail = EntryDetail(self._workspace, self._head.objectName())
        detail.judged.connect(self.judged)
        detail.reasoned.connect(self.reasoned)
        detail.removed.connect(self.removed)
        self._column.addWidget(detail)
        return detail

    def _show_detail(self) -> None:
        if self._detail is not None:
            self._detail.show_entry(self.entry, changeable=self._changeable)
