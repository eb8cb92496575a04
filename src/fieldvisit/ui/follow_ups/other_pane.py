"""A promise that is not mine to keep now: a colleague's that is late, or one that is done (R33, R35)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.follow_up import may_follow_up
from fieldvisit.services.list_escalated import EscalatedLine, Standin
from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.due_words import due_mark, promise_line
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.text import Text


class OtherPane(QWidget):
    """The right side while such a promise is chosen.

    Args:
        workspace: for words and dates.
        parent: Qt parent.

    Attributes:
        act_requested: the late promise is to be mine, or the done one to be open again.
        company_requested: carries the workplace's id.
    """

    act_requested = Signal()
    company_requested = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._unit = workspace, ""
        self._title = Text("", "follow_ups.other.title", "title", wrap=True)
        self._mark = Chip("", name="follow_ups.other.mark")
        self._where = Text("", "follow_ups.other.where", wrap=True)
        self._why = Text("", "follow_ups.other.why", colour="muted", wrap=True)
        self._act = Button(tr("Genåbn"), name="follow_ups.other.act", kind="primary", key=tr("Mellemrum"))
        self._open = Button(tr("Åbn virksomhed"), name="follow_ups.other.open_company")
        edge = theme().size(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme().size(16), edge, theme().size(16))
        column.setSpacing(theme().size(12))
        for part in (
            self._title,
            side_by_side(self._mark),
            self._where,
            self._why,
            Flow(self._act, self._open),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._act.clicked.connect(self.act_requested)
        self._open.clicked.connect(lambda: self.company_requested.emit(self._unit))

    def show_escalated(self, line: EscalatedLine) -> None:
        """Show a colleague's promise that is late."""
        mark = due_mark(line, self._workspace.today)
        self._mark.show_fact(mark.text, "neutral", mark.icon)
        told = tr("{name} har ikke nået det.").format(name=line.owner or tr("En kollega"))
        if line.standin is Standin.DEPUTY:
            why = tr("Du er stedfortræder for virksomheden.")
        else:
            why = tr("Du ser det som teamleder.")
        self._show(line.title, line.company, f"{told} {why}", line.unit)
        is_inquiry = line.kind == Inquiry.KIND
        self._act.set_words(tr("Overtag henvendelsen") if is_inquiry else tr("Overtag fristen"))

    def show_done(self, line: FollowUpLine) -> None:
        """Show what was done."""
        done = line.task.done_at
        when = words.near_moment(to_local(done), self._workspace.today) if done else ""
        self._mark.show_fact(tr("Gjort {when}").format(when=when), "ok", "ok")
        self._show(line.task.title or "", promise_line(line), "", line.task.unit)
        self._act.set_words(tr("Genåbn"))

    def _show(self, title: str, where: str, why: str, unit: str | None) -> None:
        self._title.set_text(title)
        self._where.set_text(where)
        self._why.set_text(why)
        self._why.setVisible(bool(why))
        self._unit = unit or ""
        self._open.setVisible(bool(unit))
        self._act.setVisible(may_follow_up(self._workspace))
