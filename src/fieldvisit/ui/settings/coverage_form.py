"""What one colleague covers: trades, groups of citizens, postcodes, and a note (R34)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.area import Area
from fieldvisit.domain.records.user import User
from fieldvisit.services.area_words import read_districts, read_trades, trade_name
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_NAME = "settings.coverage"


class CoverageForm(Card):
    """Opens above the list of who covers what.

    Args:
        workspace: code lists, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        area: id of the area that is changed; empty for a new one.
        saved: carries the fields; of an area that is changed those that a person changed.
        closed: the form was put away.
    """

    saved = Signal(dict)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(f"{_NAME}.form", parent=parent)
        self.area = ""
        self._before: dict[str, object] = {}
        self._reference, self._workspace = workspace.reference, workspace
        self._title = Text("", f"{_NAME}.form.title", "body_strong")
        self._user = ChoiceBox(name=f"{_NAME}.user", accessible=tr("Medarbejder"))
        self._trades = TextField(name=f"{_NAME}.trades", placeholder=tr("fx F, 56 eller metal"))
        self._districts = TextField(name=f"{_NAME}.districts", placeholder=tr("fx 9990, 9991"))
        self._note = TextField(name=f"{_NAME}.note")
        self._groups = {
            code: CheckBox(group.name(language()), name=f"{_NAME}.group.{code}")
            for code, group in workspace.reference.target_groups.items()
        }
        self._trades_row = FormRow(tr("Brancher"), self._trades, name=f"{_NAME}.trades")
        self._districts_row = FormRow(tr("Områder (postnumre)"), self._districts, name=f"{_NAME}.districts")
        self._message = InlineLine(name=f"{_NAME}.message")
        self._save = Button(tr("Gem dækning"), name=f"{_NAME}.save", kind="primary", key="Ctrl+Enter")
        self._cancel = Button(tr("Annullér"), name=f"{_NAME}.cancel", kind="quiet")
        confirm_with(self, self._save)
        self._lay_out()
        self.drafts = DraftKeeper(workspace, self, _NAME, Area.KIND)
        self._form.add_first(self.drafts.line)
        self._trades.textChanged.connect(self._show_meant)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def begin(self, people: Sequence[User], area: Area | None, user: str = "") -> None:
        """Show an area, or empty fields, or what was typed about it and not saved.

        Args:
            people: who can cover something.
            area: None for a new one.
            user: who is proposed for a new one.
        """
        self.area = area.id if area is not None else ""
        shown = area or Area(id="", user=user or None)
        self._title.set_text(tr("Ret dækningen") if area is not None else tr("Ny dækning"))
        self._user.clear()
        for person in people:
            self._user.addItem(person.name or words.EMPTY, person.id)
        if shown.user and self._user.findData(shown.user) < 0:
            self._user.addItem(tr("Kontoen findes ikke mere"), shown.user)
        self._user.setCurrentIndex(max(self._user.findData(shown.user), 0))
        self._trades.set_text(", ".join(sorted(shown.trades)))
        self._districts.set_text(", ".join(sorted(shown.districts)))
        self._note.set_text(shown.note or "")
        groups = self._reference.target_groups
        for code, box in self._groups.items():
            box.setChecked(code in shown.groups)
            # A group that has ended is kept where it stands, and not chosen anew.
            box.setVisible(groups[code].holds_on(self._workspace.today) or code in shown.groups)
        for row in (self._trades_row, self._districts_row):
            row.clear_message()
        self._message.clear()
        self._before = self._values(tuple(sorted(shown.trades)), tuple(sorted(shown.districts)))
        self.drafts.about("", self.area or user)
        self._show_meant()
        self.show()

    def begin_typing(self) -> None:
        """Go to the first field."""
        first = self._trades if self.area else self._user
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Say why nothing was saved; what was typed stays."""
        self._message.show_line(text, "danger", aloud=True)

    def put_away(self) -> bool:
        """Close the form and keep what was typed; say whether it was open."""
        was_open = not self.isHidden()
        self.drafts.rest()
        self.hide()
        return was_open

    def _show_meant(self) -> None:
        """Say in words what the typed trades are."""
        try:
            codes = read_trades(self._reference, self._trades.text())
        except ProblemError:
            codes = ()
        said = ", ".join(f"{code} {trade_name(self._reference, code, language())}" for code in codes)
        self._trades_row.set_help(said or tr("Bogstav, to cifre eller navn, adskilt af komma."))

    def _tell(self) -> None:
        for row in (self._trades_row, self._districts_row):
            row.clear_message()
        self._message.clear()
        trades: tuple[str, ...] = ()
        districts: tuple[str, ...] = ()
        row = self._trades_row
        try:
            trades = read_trades(self._reference, self._trades.text())
            row = self._districts_row
            districts = read_districts(self._districts.text())
        except ProblemError as problem:
            row.show_message(problem_words(problem))
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        now = self._values(trades, districts)
        changed = {name: value for name, value in now.items() if value != self._before[name]}
        self.saved.emit(changed if self.area else now)

    def _values(self, trades: tuple[str, ...], districts: tuple[str, ...]) -> dict[str, object]:
        """Return what stands in the fields, of which two are read already."""
        return {
            "user": self._user.currentData(),
            "trades": trades,
            "groups": tuple(code for code, box in self._groups.items() if box.isChecked()),
            "districts": districts,
            "note": self._note.text().strip() or None,
        }

    def _lay_out(self) -> None:
        form = self._form = Form(gap=8)
        form.add_widget(self._title)
        form.add(tr("Medarbejder"), self._user, name=f"{_NAME}.user")
        form.add_beside(self._trades_row, self._districts_row)
        groups = QWidget()
        column = QVBoxLayout(groups)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(4))
        column.addWidget(Text(tr("Målgrupper"), f"{_NAME}.groups.label", "caption_strong"))
        column.addWidget(Flow(*self._groups.values()))
        form.add_widget(groups)
        form.add(tr("Note"), self._note, name=f"{_NAME}.note")
        form.add_widget(self._message)
        form.add_widget(Flow(self._save, self._cancel))
        self.add_row(form)
