"""A caseworker adds a citizen: only what work needs to know (G3)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.add_candidate import NewCandidate
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField

_NAME = "candidates.form"


class CandidateForm(Card):
    """Fields `candidates.form.reference|shown|trade|sections|esco|hours|area|wish|heard`.

    Args:
        workspace: for dates.
        parent: Qt parent.

    Attributes:
        recorded: carries a `NewCandidate`.
        left: nothing is added.
        drafts: keeps what is typed.
    """

    recorded = Signal(object)
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, parent=parent)
        self._reference = TextField(name=f"{_NAME}.reference", placeholder="K-0417")
        self._shown = TextField(name=f"{_NAME}.shown", placeholder=tr("Amina S."))
        self._trade = TextField(name=f"{_NAME}.trade", placeholder=tr("svejser"))
        self._sections = TextField(name=f"{_NAME}.sections", placeholder="C, F")
        self._esco = TextField(name=f"{_NAME}.esco", placeholder="7212, 7221")
        self._hours = TextField(name=f"{_NAME}.hours", placeholder="37")
        self._area = TextField(name=f"{_NAME}.area", placeholder=tr("Lindevang og omegn"))
        self._wish = TextField(name=f"{_NAME}.wish", placeholder=tr("fast arbejde om dagen"))
        self._typed = (
            self._reference,
            self._shown,
            self._trade,
            self._sections,
            self._esco,
            self._hours,
            self._area,
            self._wish,
        )
        self._heard = DateField(day_reader(workspace), name=f"{_NAME}.heard", placeholder=tr("i dag"))
        self._form = Form(gap=8)
        self._message = InlineLine(name=f"{_NAME}.message")
        self._save = Button(tr("Gem kandidat"), name=f"{_NAME}.save")
        self._cancel = Button(tr("Annullér"), name=f"{_NAME}.cancel", kind="quiet")
        self.drafts = DraftKeeper(workspace, self, _NAME, "candidate")
        self._build()
        confirm_with(self, self._save)
        self._save.clicked.connect(self._record)
        self._cancel.clicked.connect(self.left)

    def _build(self) -> None:
        self._form.add_beside(
            FormRow(
                tr("Reference"),
                self._reference,
                name=f"{_NAME}.reference",
                help_text=tr("Jeres egen, aldrig CPR-nummer."),
            ),
            FormRow(
                tr("Vises som"),
                self._shown,
                name=f"{_NAME}.shown",
                help_text=tr("Fornavn og forbogstav."),
            ),
            FormRow(tr("Fag"), self._trade, name=f"{_NAME}.trade"),
            FormRow(
                tr("Brancher"),
                self._sections,
                name=f"{_NAME}.sections",
                help_text=tr("Bogstav eller navn, med komma."),
            ),
            FormRow(
                tr("ESCO-stillinger"),
                self._esco,
                name=f"{_NAME}.esco",
                help_text=tr("Koder fra Jobnet, med komma."),
            ),
        )
        self._form.add_beside(
            FormRow(tr("Timer om ugen"), self._hours, name=f"{_NAME}.hours"),
            FormRow(tr("Ønsker"), self._wish, name=f"{_NAME}.wish"),
            FormRow(tr("Område"), self._area, name=f"{_NAME}.area"),
            FormRow(tr("Borger hørt"), self._heard, name=f"{_NAME}.heard"),
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(self.drafts.line)
        column.addWidget(self._form)
        column.addWidget(self._message)
        column.addWidget(Flow(self._save, self._cancel))
        self.add_header(tr("Ny kandidat"), tr("kun det, et job skal bruge"))
        self.add_row(content)

    def begin(self) -> None:
        """Begin with empty fields, or with what was typed and not saved."""
        for field in self._typed:
            field.set_text("")
        self._heard.set_value(None)
        self._message.clear()
        self.drafts.about("")
        self._reference.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say what was refused; what was typed stays."""
        self._message.show_line(text, "danger", aloud=True)

    def _record(self) -> None:
        self._heard.settle()
        hours = self._hours.text().strip()
        if hours and not hours.isdecimal():
            self.show_problem(tr("Skriv timer om ugen som et helt tal, for eksempel 37."))
            return
        heard = self._heard.value
        self.recorded.emit(
            NewCandidate(
                reference=self._reference.text(),
                shown=self._shown.text(),
                wish=self._wish.text(),
                hours=int(hours) if hours else None,
                trade=self._trade.text(),
                sections=self._sections.text(),
                esco=self._esco.text(),
                area=self._area.text(),
                citizen_heard=heard if isinstance(heard, date) else None,
            )
        )
