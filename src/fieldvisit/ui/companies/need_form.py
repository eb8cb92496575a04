"""The fields of one need: what work, how many, how many hours, from when (R08, R22)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.need import Need
from fieldvisit.services.edit_need import STATES
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.typed_dates import day_reader, shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_NAME = "companies.need"


class NeedForm(Card):
    """Opens above the needs of a workplace.

    Args:
        workspace: code lists, dates, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        need: id of the need that is changed; empty for a new one.
        saved: carries the fields; of a need that is changed those that a person changed.
        closed: the form was put away.
    """

    saved = Signal(dict)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("companies.need_form", parent=parent)
        self.need = ""
        self._before: dict[str, object] = {}
        self._workspace = workspace
        self._title = Text("", f"{_NAME}.title", "body_strong")
        self._occupation = TextField(name=f"{_NAME}.occupation", placeholder=tr("fx svejser"))
        self._posts = TextField(name=f"{_NAME}.posts", placeholder="1")
        self._hours = TextField(name=f"{_NAME}.hours", placeholder="37")
        self._start = DateField(
            day_reader(workspace), name=f"{_NAME}.start", placeholder=tr("fx 26/10 eller om 3 uger")
        )
        self._state = ChoiceBox(name=f"{_NAME}.state", accessible=tr("Tilstand"))
        for state in STATES:
            self._state.addItem(workspace.reference.word("need_state", state, language()), state)
        self._note = TextArea(name=f"{_NAME}.note", most_lines=5)
        self._rows = {
            "occupation": FormRow(tr("Fag"), self._occupation, name=f"{_NAME}.occupation"),
            "posts": FormRow(tr("Antal"), self._posts, name=f"{_NAME}.posts"),
            "hours": FormRow(tr("Timer om ugen"), self._hours, name=f"{_NAME}.hours"),
            "start": FormRow(tr("Start"), self._start, name=f"{_NAME}.start"),
            "state": FormRow(tr("Tilstand"), self._state, name=f"{_NAME}.state"),
            "note": FormRow(tr("Note"), self._note, name=f"{_NAME}.note", note=tr("kun internt")),
        }
        self._message = InlineLine(name=f"{_NAME}.message")
        self._save = Button(tr("Gem behov"), name=f"{_NAME}.save", key="Ctrl+Enter")
        self._cancel = Button(tr("Annullér"), name=f"{_NAME}.cancel", kind="quiet")
        confirm_with(self, self._save)
        self.drafts = DraftKeeper(workspace, self, _NAME, Need.KIND)
        self._lay_out()
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def begin(self, unit: str, face: str, need: Need | None) -> None:
        """Show a need, or empty fields, or what was typed about it and not saved.

        Args:
            unit: the workplace, under which what is typed is kept.
            face: which need that is about.
            need: None for a new one.
        """
        self.need = need.id if need is not None else ""
        shown = need or Need(id="", posts=1, state="open")
        self._title.set_text(tr("Ret behovet") if need is not None else tr("Nyt behov"))
        self._occupation.set_text(shown.occupation or "")
        self._posts.set_text(str(shown.posts or ""))
        self._hours.set_text(str(shown.hours or ""))
        self._start.set_value(shown_due(shown.start, self._workspace.today) if shown.start else None)
        self._state.setCurrentIndex(max(self._state.findData(shown.state or "open"), 0))
        self._rows["state"].setVisible(need is not None)
        self._note.set_text(shown.note or "")
        for row in self._rows.values():
            row.clear_message()
        self._message.clear()
        self._before = self._values()
        self.drafts.about(unit, face)
        self.show()

    def begin_typing(self) -> None:
        """Go to the first field."""
        self._occupation.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, code: str, text: str) -> None:
        """Say why the need was not saved: below its field, else above the buttons; what was typed stays."""
        if code == "no_occupation":
            self._rows["occupation"].show_message(text)
            self._occupation.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._message.show_line(text, "danger", aloud=True)

    def _tell(self) -> None:
        self._start.settle()
        self._rows["occupation"].clear_message()
        for name, field in (("posts", self._posts), ("hours", self._hours)):
            if field.text().strip() and not field.text().strip().isdecimal():
                self._rows[name].show_message(tr("Skriv et helt tal, for eksempel 1."))
            else:
                self._rows[name].clear_message()
        wrong = next((row for row in self._rows.values() if row.message), None)
        if wrong is not None:
            wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        now = self._values()
        changed = {name: value for name, value in now.items() if value != self._before[name]}
        self.saved.emit(changed if self.need else now)

    def _values(self) -> dict[str, object]:
        """Return what stands in the fields, of which the numbers are such."""
        posts, hours, start = self._posts.text().strip(), self._hours.text().strip(), self._start.value
        return {
            "occupation": self._occupation.text().strip() or None,
            "posts": int(posts or 1),
            "hours": int(hours) if hours else None,
            "start": start if isinstance(start, date) else None,
            "state": self._state.currentData(),
            "note": self._note.toPlainText().strip() or None,
        }

    def _lay_out(self) -> None:
        rows = self._rows
        form = Form(gap=8)
        form.add_widget(self._title)
        form.add_widget(self.drafts.line)
        form.add_widget(rows["occupation"])
        form.add_beside(rows["posts"], rows["hours"])
        form.add_beside(rows["start"], rows["state"])
        form.add_widget(rows["note"])
        form.add_widget(self._message)
        form.add_widget(Flow(self._save, self._cancel))
        self.add_row(form)
