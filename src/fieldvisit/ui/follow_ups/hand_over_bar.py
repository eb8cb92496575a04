"""Overdrag: who answers from now on, and what they must know (R40)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.record_inquiry import colleagues
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.draft_bar import DraftBar
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.reveal import reveal
from fieldvisit.ui.widgets.text_field import TextField


class HandOverBar(DraftBar):
    """Opens below an inquiry.

    Args:
        workspace: whose colleagues are offered.
        parent: Qt parent.

    Attributes:
        chosen: carries the colleague's id and the note.
    """

    chosen = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("inquiries.hand_over_bar", "inquiries.hand_over", Inquiry.KIND, workspace, parent)
        self._workspace = workspace
        self._to = ChoiceBox(name="inquiries.hand_over.to", accessible=tr("Hvem skal svare?"))
        self._note = TextField(
            name="inquiries.hand_over.note", placeholder=tr("fx de vil ringes op efter kl. 13")
        )
        save = Button(
            tr("Overdrag henvendelsen"), name="inquiries.hand_over.save", kind="primary", key="Ctrl+Enter"
        )
        cancel = Button(tr("Annullér"), name="inquiries.hand_over.cancel", kind="quiet")
        form = Form()
        form.add_beside(
            FormRow(tr("Hvem skal svare?"), self._to, name="inquiries.hand_over.to"),
            FormRow(
                tr("Hvad skal de vide?"),
                self._note,
                name="inquiries.hand_over.note",
                note=tr("kun internt"),
            ),
        )
        form.add_widget(Flow(save, cancel))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(self.drafts.line)
        column.addWidget(form)
        self.add_row(content)
        confirm_with(self, save)
        save.clicked.connect(self._tell)
        cancel.clicked.connect(self.give_up)

    def begin(self, inquiry: str) -> None:
        """Open with the colleagues of now, and with what was typed about the inquiry and not saved."""
        self._to.clear()
        me = self._workspace.who.user
        for user in colleagues(self._workspace):
            if user.id != me:
                self._to.addItem(user.name or "", user.id)
        self._note.set_text("")
        self.drafts.about(inquiry)
        self.show()

    def begin_typing(self) -> None:
        """Go to the choice, with the whole form in sight."""
        self._to.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def _tell(self) -> None:
        if self._to.currentData():
            self.chosen.emit(str(self._to.currentData()), self._note.text())
