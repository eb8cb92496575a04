"""One line of the agreements: a commitment or a deadline, what it says, and its mark."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.propose_follow_ups import needs_vitas
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.promise_words import (
    commitment_details,
    commitment_title,
    deadline_details,
    due_words,
)
from fieldvisit.ui.widgets import list_keys
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Line
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.status_mark import StatusMark
from fieldvisit.ui.widgets.text import Text

_LEAST_TARGET = 24


class PromiseRow(QWidget):
    """A title, details and a mark under a hairline.

    Args:
        name: objectName; its title is `name.title`, its button `name.remove`.
        title: what was promised.
        details: muted words below.
        mark: what stands at the right.
        extra: a button beside the details.
        parent: Qt parent.

    Attributes:
        removed: it was recorded by mistake.
    """

    removed = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        details: str,
        mark: QWidget,
        *,
        extra: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(f"{title}. {details}")
        remove = IconButton(
            "luk", name=f"{name}.remove", accessible=tr("Fjern: {what}").format(what=title), colour="muted"
        )
        remove.clicked.connect(self.removed)
        told = Text(details, f"{name}.details", "caption", "muted", wrap=True)
        below = Flow(told, extra) if extra is not None else Flow(told)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(title, f"{name}.title", "body_strong", wrap=True))
        texts.addWidget(below)
        line = QHBoxLayout()
        line.setContentsMargins(
            theme().size(PADDING), theme().size(4), theme().size(PADDING - 8), theme().size(4)
        )
        line.setSpacing(theme().size(6))
        line.addLayout(texts, 1)
        line.addWidget(mark)
        line.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete on any button of the row removes it, as in lists."""
        if list_keys.acting_key(event, "") == "Delete":
            self.removed.emit()
            return
        super().keyPressEvent(event)


class CommitmentRow(PromiseRow):
    """A commitment, `visit.commitment.<place>`; where VITAS comes first, `visit.commitment.<place>.vitas` notes it.

    Attributes:
        approved: VITAS was approved, or is not any more.
    """

    approved = Signal(bool)

    def __init__(self, place: int, commitment: Commitment, workspace: Workspace) -> None:
        name = f"visit.commitment.{place}"
        mark = Chip(tr("Tilsagn"), tone="ok", icon="aftale")
        vitas = None
        if needs_vitas(workspace.reference, commitment.type or ""):
            done = commitment.vitas_approved
            text = (
                tr("VITAS godkendt {day}").format(day=words.short_day(done, workspace.today))
                if done
                else tr("VITAS først")
            )
            vitas = Button(
                text,
                name=f"{name}.vitas",
                kind="quiet",
                icon="ok" if done else "i-dag-frist",
                tone="ok" if done else "warn",
                accessible=tr("{state}. Tryk, når VITAS er godkendt").format(state=text),
            )
        title = commitment_title(commitment, workspace.reference)
        super().__init__(name, title, commitment_details(commitment), mark, extra=vitas)
        if vitas is not None:
            vitas.setFixedHeight(theme().size(_LEAST_TARGET))
            is_done = commitment.vitas_approved is not None
            vitas.clicked.connect(lambda: self.approved.emit(not is_done))


class DeadlineRow(PromiseRow):
    """A deadline, `visit.deadline.<place>`."""

    def __init__(self, place: int, deadline: FollowUp, view: VisitView, workspace: Workspace) -> None:
        mark = StatusMark(name=f"visit.deadline.{place}.due")
        mark.show_mark("flag", due_words(deadline.due, workspace.today), "muted")
        details = deadline_details(deadline, view.colleagues)
        if deadline.done_at is not None:
            details = tr("Gjort · {details}").format(details=details)
        super().__init__(f"visit.deadline.{place}", deadline.title or "", details, mark)
