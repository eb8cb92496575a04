"""The one page that ends a visit: held, cancelled or no-show, what came of it, thanks, and what follows."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.hold_visit import CANCELLED
from fieldvisit.services.propose_follow_ups import Proposal
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.end_choice import HELD, EndChoice
from fieldvisit.ui.visits.follow_up_boxes import FollowUpBoxes
from fieldvisit.ui.visits.missing_list import MissingList
from fieldvisit.ui.visits.thanks_text import thanks_text
from fieldvisit.ui.visits.typed_day import moment_parser
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Card, side_by_side
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import Form
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea

NO_SHOW = "no-show"
_NAME = "visit.end"
_WIDTH, _BOTH = 760, 1160
"""Of the page in pixels: what is asked alone, and with what follows beside it."""

_LEFT_SHARE, _RIGHT_SHARE = 3, 2


class EndPane(QWidget):
    """The summary; its parts are `visit.end.<part>`.

    Args:
        workspace: for dates.
        parent: Qt parent.

    Attributes:
        finished: carries the `EndChoice`.
        question_wanted: a missing answer was chosen; carries the question.
        thanks_written: carries the words of the thank-you mail.
        mail_requested: the thank-you mail is to be opened; carries its words.
        left: back to the visit, nothing is ended.
    """

    finished = Signal(object)
    question_wanted = Signal(str)
    thanks_written = Signal(str)
    mail_requested = Signal(str)
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._workspace = workspace
        self._view: VisitView | None = None
        self._status = Segmented(
            [
                Option(HELD, tr("Afholdt")),
                Option("company", tr("Aflyst af virksomheden")),
                Option("us", tr("Aflyst af os")),
                Option(NO_SHOW, tr("Udeblevet")),
            ],
            name=f"{_NAME}.status",
            accessible=tr("Hvad blev det til?"),
        )
        self._missing = MissingList(f"{_NAME}.missing")
        self._reception = ScaleRow(name=f"{_NAME}.reception", accessible=tr("Modtagelse"))
        self._outcome = Segmented(
            [
                Option("kendskab", tr("Kun kendskab")),
                Option("nej_tak", tr("Nej tak")),
                Option("none", tr("Andet")),
            ],
            name=f"{_NAME}.outcome",
            accessible=tr("Udfald"),
        )
        self._new_date = DateField(
            moment_parser(workspace), name=f"{_NAME}.new_date", placeholder=tr("tir 20/10 kl. 14:30")
        )
        self._thanks = TextArea(name=f"{_NAME}.thanks", lines=5, most_lines=9)
        self._copy = Button(tr("Kopiér teksten"), name=f"{_NAME}.copy", kind="quiet")
        self._mail = Button(tr("Skriv mail …"), name=f"{_NAME}.mail", kind="quiet", icon="mail")
        self._boxes = FollowUpBoxes(f"{_NAME}.follow_up")
        self._message = InlineLine(name=f"{_NAME}.message")
        self._finish = Button(tr("Afslut besøg"), name=f"{_NAME}.finish", kind="primary", key="Ctrl+Enter")
        self._back = Button(tr("Tilbage til besøget"), name=f"{_NAME}.back")
        self._build()
        self._connect_signals()

    def _build(self) -> None:
        card = self._card = Card(f"{_NAME}.card")
        card.body.addWidget(self._padded(Text(tr("Afslut besøget"), role="subtitle")))
        form = Form(gap=12)
        form.add(tr("Hvad blev det til?"), self._status, name=f"{_NAME}.status")
        form.add_widget(self._missing)
        self._reception_row = form.add(
            tr("Modtagelse"), self._reception, name=f"{_NAME}.reception", note=tr("valgfri"), beside=True
        )
        self._outcome_row = form.add(
            tr("Udfald"), self._outcome, name=f"{_NAME}.outcome", note=tr("besøget gav intet tilsagn")
        )
        self._date_row = form.add(
            tr("Ny dato"),
            self._new_date,
            name=f"{_NAME}.new_date",
            note=tr("valgfri"),
            help_text=tr("Der planlægges et nyt besøg. Det gamle tæller ikke."),
        )
        self._thanks_row = form.add(
            tr("Tekst til takkemail"),
            self._thanks,
            name=f"{_NAME}.thanks",
            end=side_by_side(self._copy, self._mail),
        )
        form.add_widget(self._message)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._boxes)
        right.addStretch(1)
        content = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(left, _LEFT_SHARE)
        self._sides.addLayout(right, _RIGHT_SHARE)
        card.body.addWidget(self._padded(content))
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._finish)
        foot = self._foot = QWidget()
        foot.setLayout(buttons)
        buttons.setContentsMargins(0, theme().size(12), 0, 0)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        around.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(holder, f"{_NAME}.scroll"), 1)
        whole.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what follows beside the rest where both fit: then nothing needs to be scrolled to."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = theme()
        beside = self.width() >= look.size(_BOTH) and not self._boxes.isHidden()
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._sides.setSpacing(look.size(32 if beside else 12))
        for part in (self._card, self._foot):
            part.setMaximumWidth(look.size(_BOTH if beside else _WIDTH))

    def _connect_signals(self) -> None:
        self._status.chosen.connect(self._arrange)
        self._missing.chosen.connect(self.question_wanted)
        self._thanks.paused.connect(lambda: self.thanks_written.emit(self._thanks.text()))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._thanks.text()))
        self._mail.clicked.connect(lambda: self.mail_requested.emit(self._thanks.text()))
        self._new_date.complained.connect(self._complain)
        self._finish.clicked.connect(self.finish)
        self._back.clicked.connect(self.left)

    def begin(self, view: VisitView, proposals: tuple[Proposal, ...]) -> None:
        """Show the end of a visit; a cancelled one is shown as what it is."""
        self._message.clear()
        self._date_row.clear_message()
        self._new_date.set_value(None)
        self._boxes.show_proposals(proposals, self._workspace.today)
        held = HELD if view.visit.started_at is not None or view.visit.status == "held" else "company"
        status = {word: key for key, word in CANCELLED.items()}.get(view.visit.status or "", held)
        self._status.choose(status)
        self._outcome.choose(view.visit.outcome or ("" if view.commitments else "kendskab"))
        self._thanks.set_text(view.thanks_text or thanks_text(view, self._workspace))
        self.show_view(view)
        for choice in self._status.findChildren(QWidget):
            if choice.focusPolicy() & Qt.FocusPolicy.TabFocus:
                choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: VisitView) -> None:
        """Show what is stored now, beside what was chosen here."""
        if not view.missing:
            self._message.clear()
        self._view = view
        self._reception.choose(view.visit.reception)
        self._arrange()

    def show_problem(self, text: str) -> None:
        """Say why the visit could not be ended."""
        self._message.show_line(text, "danger", aloud=True)

    def finish(self) -> None:
        """End the visit as chosen, or go to the first answer that it lacks."""
        if self._missing.go_to_first():
            said = tr("Besøget er ikke afsluttet endnu. Svar først på det, der mangler.")
            self._message.show_line(said, "warn")
            return
        self._message.clear()
        self._new_date.settle()
        if self._date_row.message:
            self._new_date.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        held = self._status.choice == HELD
        new_at = self._new_date.value
        outcome = self._outcome.choice
        self.finished.emit(
            EndChoice(
                status=self._status.choice,
                reception=self._reception.choice if held else None,
                outcome=outcome if held and outcome in {"kendskab", "nej_tak"} else None,
                new_at=new_at if isinstance(new_at, datetime) and not held else None,
                follow_ups=self._boxes.chosen if held else frozenset(),
            )
        )

    def _arrange(self) -> None:
        """Show what the chosen status asks for."""
        view = self._view
        if view is None:
            return
        held = self._status.choice == HELD
        missing = [view.question(name).question for name in view.missing] if held else []
        self._missing.show_questions(missing)
        for row in (self._reception_row, self._thanks_row, self._boxes):
            row.setVisible(held)
        self._outcome_row.setVisible(held and not view.commitments)
        self._date_row.setVisible(not held)
        self._fit()

    def _complain(self, text: str) -> None:
        if text:
            self._date_row.show_message(tr("Skriv dato og klokkeslæt, for eksempel tir 20/10 kl. 14:30."))
        else:
            self._date_row.clear_message()

    @staticmethod
    def _padded(content: QWidget) -> QWidget:
        holder = QWidget()
        line = QVBoxLayout(holder)
        side = theme().size(PADDING)
        line.setContentsMargins(side, theme().size(10), side, theme().size(10))
        line.addWidget(content)
        return holder
