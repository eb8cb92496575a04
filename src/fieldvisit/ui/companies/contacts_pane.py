"""The people one talks to: fields that save themselves, and one more at the end."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.records.contact import Contact
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.timeline_words import field_word
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets import list_keys
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

FIELDS = ("name", "role", "phone", "mail")


@dataclass(frozen=True, slots=True)
class ContactEdit:
    """One field of one contact that a person wrote."""

    contact: str
    field: str
    value: str


class _ContactCard(Card):
    """The fields of one contact; each saves itself within a second of a key and when it is left."""

    edited = Signal(object)
    remove_requested = Signal(str)
    history_requested = Signal(str)

    def __init__(self, contact: Contact, place: int, *, may_write: bool) -> None:
        super().__init__(f"companies.contact.{place}")
        self.contact = contact
        self._may_write = may_write
        self._fields: dict[str, TextField] = {}
        rows: list[QWidget] = []
        for name in FIELDS:
            field = TextField(name=f"companies.contact.{place}.{name}")
            field.setReadOnly(not may_write)
            field.paused.connect(lambda name=name: self._tell(name))
            field.left.connect(lambda name=name: self._tell(name))
            self._fields[name] = field
            rows.append(FormRow(field_word(name), field, name=f"companies.contact.{place}.{name}"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        remove = IconButton(
            "luk", name=f"companies.contact.{place}.remove", accessible=tr("Flyt kontakten til papirkurv")
        )
        if not may_write:
            remove.hide()
        remove.clicked.connect(lambda: self.remove_requested.emit(self.contact.id))
        history = IconButton(
            "notat", name=f"companies.contact.{place}.history", accessible=tr("Kontaktens historik")
        )
        history.clicked.connect(lambda: self.history_requested.emit(self.contact.id))
        self._title = Text("", f"companies.contact.{place}.title", "body_strong", elide=True)
        self._mark = Text("", f"companies.contact.{place}.mark", "caption", "pending")
        head = QHBoxLayout()
        head.setSpacing(theme().size(8))
        head.addWidget(self._title, 1)
        for part in (self._mark, history, remove):
            head.addWidget(part)
        column.addLayout(head)
        for pair in (rows[:2], rows[2:]):
            column.addWidget(_halves(*pair))
        self.add_row(content)
        self.show_contact(contact)

    def show_contact(self, contact: Contact) -> None:
        """Show new values; a field that is being written keeps what stands in it."""
        self.contact = contact
        for name, field in self._fields.items():
            if not field.hasFocus():
                field.set_text(getattr(contact, name) or "")
        self._title.set_text(contact.name or tr("Kontakt"))
        self._mark.set_text(tr("Venter") if contact.pending else "")

    def focus(self, name: str) -> None:
        """Begin to write a field."""
        self._fields[name].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete on a button of the card moves the contact to the trash, as in lists; in a field it deletes letters."""
        on_button = isinstance(self.window().focusWidget(), IconButton)
        if self._may_write and on_button and list_keys.acting_key(event, "") == "Delete":
            self.remove_requested.emit(self.contact.id)
            return
        super().keyPressEvent(event)

    def _tell(self, name: str) -> None:
        value = self._fields[name].text().strip()
        if value != (getattr(self.contact, name) or ""):
            self.edited.emit(ContactEdit(self.contact.id, name, value))


class ContactsPane(QWidget):
    """All contacts of a workplace.

    Args:
        workspace: where drafts are kept.
        parent: Qt parent.

    Attributes:
        edited: carries a `ContactEdit`.
        remove_requested: carries a contact's id.
        history_requested: carries a contact's id.
        added: carries the new contact's values.
    """

    edited = Signal(object)
    remove_requested = Signal(str)
    history_requested = Signal(str)
    added = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies.contacts")
        self._unit = ""
        self._cards: list[_ContactCard] = []
        self._holder = QVBoxLayout()
        self._holder.setSpacing(theme().size(12))
        self._none = Text(tr("Ingen kontakter endnu."), "companies.no_contacts", colour="muted")
        self._add = Button(tr("Tilføj kontakt"), name="companies.add_contact", icon="plus")
        self._form = _NewContact(workspace)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(12), 0, 0)
        column.setSpacing(theme().size(12))
        column.addLayout(self._holder)
        column.addWidget(self._none)
        column.addWidget(self._form)
        column.addWidget(side_by_side(self._add))
        column.addStretch(1)
        self._add.clicked.connect(self._open_form)
        self._form.saved.connect(self.added)
        self._form.closed.connect(self.close_form)

    def show_contacts(self, unit: str, contacts: tuple[Contact, ...], *, may_write: bool) -> None:
        """Show the contacts of a workplace; cards stay where they are while the people are the same."""
        if unit != self._unit:
            self._put_form_away()
            self._unit = unit
            if may_write and self._form.drafts.waiting(unit) is not None:
                self._form.begin(unit)
        self._none.setVisible(not contacts)
        self._add.setVisible(may_write and self._form.isHidden())
        if [card.contact.id for card in self._cards] == [contact.id for contact in contacts]:
            for card, contact in zip(self._cards, contacts, strict=True):
                card.show_contact(contact)
            return
        self._cards = []
        with refilled(self._holder):
            for place, contact in enumerate(contacts):
                card = _ContactCard(contact, place, may_write=may_write)
                card.edited.connect(self.edited)
                card.remove_requested.connect(self.remove_requested)
                card.history_requested.connect(self.history_requested)
                self._cards.append(card)
                self._holder.addWidget(card)

    @property
    def is_writing(self) -> bool:
        """Say whether the form for one more contact is open."""
        return not self._form.isHidden()

    def edit_first(self) -> None:
        """Begin to write the first contact's phone number, or a first contact."""
        if self._cards:
            self._cards[0].focus("phone")
        else:
            self._open_form()

    def close_form(self) -> None:
        """Put the form for one more contact away: it was saved or cancelled."""
        self._form.drafts.done()
        self._put_form_away()

    def refuse(self, text: str) -> None:
        """Say why the new contact was not saved."""
        self._form.message.show_line(text, "danger")

    def _open_form(self) -> None:
        self._form.begin(self._unit)
        self._form.begin_typing()
        self._add.hide()

    def _put_form_away(self) -> None:
        self._form.drafts.rest()
        # Before the form goes: the focus is given back to what opened it, if that is there to take it.
        self._add.show()
        self._form.hide()


class _NewContact(Card):
    """One more contact."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("companies.new_contact")
        self._fields = {name: TextField(name=f"companies.new_contact.{name}") for name in FIELDS}
        rows = [
            FormRow(field_word(name), field, name=f"companies.new_contact.{name}")
            for name, field in self._fields.items()
        ]
        self.message = InlineLine(name="companies.new_contact.message")
        save = Button(tr("Tilføj"), name="companies.new_contact.save", accessible=tr("Tilføj kontakten"))
        cancel = Button(tr("Annullér"), name="companies.new_contact.cancel", kind="quiet")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(Text(tr("Ny kontakt"), role="body_strong"))
        column.addWidget(_halves(*rows[:2]))
        column.addWidget(_halves(*rows[2:]))
        column.addWidget(self.message)
        column.addWidget(Flow(save, cancel))
        self.add_row(content)
        self.drafts = DraftKeeper(workspace, self, "companies.new_contact", Contact.KIND)
        column.insertWidget(0, self.drafts.line)
        confirm_with(self, save)
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.closed)

    def begin(self, unit: str) -> None:
        """Show empty fields, or what was typed about the workplace and not saved."""
        for field in self._fields.values():
            field.clear()
        self.message.clear()
        self.drafts.about(unit)
        self.show()

    def begin_typing(self) -> None:
        """Go to the first field."""
        self._fields["name"].setFocus()

    def _save(self) -> None:
        self.saved.emit(
            {name: text for name, field in self._fields.items() if (text := field.text().strip())}
        )


def _halves(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().size(16))
    line.addWidget(left, 1)
    line.addWidget(right, 1)
    return holder
