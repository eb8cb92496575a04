"""A new company by hand: its number is checked while it is typed (DESIGN section 3 "Virksomheder")."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain import cvr, p_number, phone
from fieldvisit.services.edit_company import NewCompany
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr, tr_said
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH = 560


class CompanyForm(QWidget):
    """The fields of a new company; only name and number are needed.

    Args:
        workspace: legal forms, number rules, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries a `NewCompany`.
        closed: the form was put away.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.new")
        reference = self._reference = workspace.reference
        self._fields = {
            name: TextField(name=f"companies.new.{name}", placeholder=example)
            for name, example in (
                ("cvr", tr("8 cifre")),
                ("name", ""),
                ("p_number", tr("10 cifre")),
                ("street", ""),
                ("house_number", ""),
                ("postcode", ""),
                ("town", ""),
                ("contact", ""),
                ("phone", tr("8 cifre")),
                ("mail", ""),
            )
        }
        self._form = ChoiceBox(name="companies.new.form", accessible=tr("Virksomhedsform"))
        self._form.addItem("", "")
        for form in reference.company_forms.values():
            self._form.addItem(f"{form.short}, {form.name(language()).lower()}", form.short)
        self._rows: dict[str, FormRow] = {}
        self._message = InlineLine(name="companies.new.message")
        self._save = Button(tr("Opret virksomhed"), name="companies.new.save", kind="primary")
        confirm_with(self, self._save)
        self._anyway = Button(tr("Gem alligevel"), name="companies.new.save_anyway")
        self._cancel = Button(tr("Annullér"), name="companies.new.cancel", kind="quiet")
        self.drafts = DraftKeeper(workspace, self, "companies.new", "company")
        self._lay_out()
        self._fields["cvr"].textEdited.connect(self._check_number)
        self._fields["p_number"].left.connect(self._check_p_number)
        self._fields["phone"].left.connect(self._check_phone)
        self._save.clicked.connect(lambda: self._tell(unchecked=False))
        self._anyway.clicked.connect(lambda: self._tell(unchecked=True))
        self._cancel.clicked.connect(self.drafts.done)
        self._cancel.clicked.connect(self.closed)

    def begin(self, typed: str = "") -> None:
        """Show empty fields.

        Args:
            typed: what was searched for; digits go to the number, anything else to the name.
        """
        for field in self._fields.values():
            field.clear()
        for row in self._rows.values():
            row.clear_message()
        self._form.setCurrentIndex(0)
        self._message.clear()
        self._anyway.hide()
        number = cvr.normalise(typed)
        self._fields["cvr" if number.isdecimal() else "name"].set_text(typed)
        self.drafts.about("")
        self._check_number()
        self._fields["cvr"].setFocus()

    def refuse(self, text: str) -> None:
        """Say why the company was not saved; what was typed stays."""
        self._message.show_line(text, "danger", aloud=True)

    def _check_number(self) -> None:
        """Say at once that a whole number does not fit; while digits are missing say nothing."""
        said = cvr.message(self._fields["cvr"].text(), still_typing=True)
        if said:
            self._rows["cvr"].show_message(tr_said(said))
        else:
            self._rows["cvr"].clear_message()
        self._anyway.setVisible(said == cvr.DOES_NOT_FIT)
        self._message.clear()

    def _check_p_number(self) -> None:
        said = p_number.message(self._fields["p_number"].text(), self._reference.rules)
        self._say("p_number", said)

    def _check_phone(self) -> None:
        self._say("phone", phone.message(self._fields["phone"].text(), self._reference.rules), tone="warn")

    def _say(self, row: str, text: str | None, tone: str = "danger") -> None:
        if text:
            self._rows[row].show_message(tr_said(text), tone)
        else:
            self._rows[row].clear_message()

    def _tell(self, *, unchecked: bool) -> None:
        typed = {name: field.text().strip() or None for name, field in self._fields.items()}
        if not typed["name"]:
            self._rows["name"].show_message(tr("Skriv virksomhedens navn."))
            self._fields["name"].setFocus()
            return
        self._rows["name"].clear_message()
        number = cvr.message(typed["cvr"] or "") or (None if typed["cvr"] else cvr.WRONG_LENGTH)
        if number and not (unchecked and number == cvr.DOES_NOT_FIT):
            self._say("cvr", number)
            self._anyway.setVisible(number == cvr.DOES_NOT_FIT)
            self._fields["cvr"].setFocus()
            return
        self.saved.emit(
            NewCompany(
                name=typed["name"],
                cvr=typed["cvr"] or "",
                form=self._form.currentData() or None,
                p_number=typed["p_number"],
                street=typed["street"],
                house_number=typed["house_number"],
                postcode=typed["postcode"],
                town=typed["town"],
                phone=typed["phone"],
                contact_name=typed["contact"],
                contact_mail=typed["mail"],
                unchecked=unchecked,
            )
        )

    def _lay_out(self) -> None:
        form = Form()
        form.setMaximumWidth(theme().size(_WIDTH))
        labels = {
            "cvr": tr("CVR-nummer"),
            "name": tr("Navn"),
            "p_number": tr("P-nummer"),
            "street": tr("Vej"),
            "house_number": tr("Husnummer"),
            "postcode": tr("Postnummer"),
            "town": tr("By"),
            "contact": tr("Kontaktperson"),
            "phone": tr("Telefon"),
            "mail": tr("E-mail"),
        }
        for name, label in labels.items():
            self._rows[name] = FormRow(label, self._fields[name], name=f"companies.new.{name}")
        kind = FormRow(tr("Virksomhedsform"), self._form, name="companies.new.form")
        form.add_widget(Text(tr("Ny virksomhed"), "companies.new.title", "title"))
        form.add_widget(self.drafts.line)
        form.add_widget(self._rows["cvr"])
        form.add_widget(self._rows["name"])
        form.add_beside(kind, self._rows["p_number"])
        form.add_beside(self._rows["street"], self._rows["house_number"])
        form.add_beside(self._rows["postcode"], self._rows["town"])
        form.add_widget(self._rows["contact"])
        form.add_beside(self._rows["phone"], self._rows["mail"])
        form.add_widget(self._message)
        form.add_widget(Flow(self._save, self._anyway, self._cancel))
        form.add_stretch()
        column = QVBoxLayout(self)
        side = theme().size(24)
        column.setContentsMargins(side, theme().size(14), side, 0)
        column.addWidget(Scroll(form, "companies.new.scroll"), 1)
