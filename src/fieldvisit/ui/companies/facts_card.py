"""The right column: places for placements, then contact, next contact, trade, staff and address (mockup b)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.show_company import CompanyView
from fieldvisit.ui import words
from fieldvisit.ui.companies.company_words import staff_words, trade_word
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import DateReader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.date_field import DateField, ParsedDate
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.markup import as_written
from fieldvisit.ui.widgets.places import Places
from fieldvisit.ui.widgets.text import Text


class PlacesCard(Card):
    """How many places the workplace has for placement and wage subsidy; advice, not a decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("companies.places_card", parent=parent)
        self._squares = Places(name="companies.places.squares")
        self._counts = Text("", "companies.places", wrap=True)
        self._source = Text("", "companies.places.source", "caption", "muted", wrap=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(6))
        column.addWidget(Text(tr("Praktik og løntilskud"), role="body_strong"))
        line = QHBoxLayout()
        line.setSpacing(theme().size(8))
        line.addWidget(self._squares)
        line.addWidget(self._counts, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        column.addWidget(self._source)
        self.add_row(content)

    def show_places(self, view: CompanyView) -> None:
        """Show the places of a workplace."""
        places, staff = view.places, view.unit.fte_avg4
        self._squares.setVisible(places is not None)
        if places is None or staff is None:
            self._counts.set_text(tr("Ikke kendt. Spørg om årsværk."))
            self._source.set_text(tr("Vejledende, kontrollér i VITAS."))
            return
        said = tr("{used} i brug, {promised} lovet, {free} fri").format(
            used=places.in_use, promised=places.promised, free=max(places.free, 0)
        )
        self._squares.set_counts(places.in_use, places.promised, 0, said)
        self._squares.setVisible(places.in_use + places.promised > 0)
        self._counts.set_text(said)
        form = tr("{staff} årsværk giver {limit} pladser. Vejledende, kontrollér i VITAS.")
        if places.limit == 1:
            form = tr("{staff} årsværk giver {limit} plads. Vejledende, kontrollér i VITAS.")
        self._source.set_text(form.format(staff=words.decimal(staff), limit=places.limit))


class FactsCard(Card):
    """What one needs to know before calling or driving.

    Args:
        reference: words of codes.
        read_day: reads a typed day.
        parent: Qt parent.

    Attributes:
        contact_edit_requested: the contacts are to be edited.
        ring_requested: the telephone number is to be rung; carries it.
        mail_requested: a mail to the contact is to be written.
        next_contact_chosen: another day was typed; carries it, None when it was emptied.
        edit_requested: the fields of the workplace are to be edited.
    """

    contact_edit_requested = Signal()
    ring_requested = Signal(str)
    mail_requested = Signal()
    next_contact_chosen = Signal(object)
    edit_requested = Signal()

    def __init__(self, reference: ReferenceData, read_day: DateReader, parent: QWidget | None = None) -> None:
        super().__init__("companies.facts", parent=parent)
        self._reference = reference
        self._flags = InlineLine(name="companies.flags")
        self._name = Text("", "companies.contact_name", wrap=True, rich=True)
        self._phone = Text("", "companies.contact_phone", tabular=True)
        self._mail = Text("", "companies.contact_mail", colour="muted", wrap=True)
        self._ring = IconButton("telefon", name="companies.ring", accessible=tr("Ring op fra computeren"))
        self._write = IconButton("mail", name="companies.write_mail", accessible=tr("Skriv mail …"))
        self._edit_contact = IconButton(
            "kladde", name="companies.edit_contact", accessible=tr("Ret kontakter")
        )
        self._next = Text("", "companies.next_contact", wrap=True)
        self._edit_next = IconButton(
            "kladde", name="companies.next_contact_edit", accessible=tr("Ret næste kontakt")
        )
        self._next_field = DateField(
            read_day,
            name="companies.next_contact_field",
            accessible=tr("Næste kontakt"),
            placeholder=tr("fx 13/10"),
        )
        self._next_problem = InlineLine(name="companies.next_contact_field.message")
        self._trade = Text("", "companies.trade", wrap=True)
        self._staff = Text("", "companies.staff", wrap=True)
        self._address = Text("", "companies.address", wrap=True)
        self._directions = Text("", "companies.directions", wrap=True)
        self._edit = Button(
            tr("Ret"),
            name="companies.edit",
            kind="quiet",
            icon="kladde",
            key="F2",
            accessible=tr("Ret virksomheden"),
        )
        self._lay_out()
        self._ring.clicked.connect(lambda: self.ring_requested.emit(self._phone.text()))
        self._write.clicked.connect(self.mail_requested)
        self._edit_contact.clicked.connect(self.contact_edit_requested)
        self._edit_next.clicked.connect(self.edit_next_contact)
        self._edit.clicked.connect(self.edit_requested)
        self._next_field.dated.connect(self._choose_next)
        self._next_field.left.connect(self._leave_next)
        self._next_field.returnPressed.connect(self._next_field.settle)
        self._next_field.complained.connect(self._complain)

    def show_company(self, view: CompanyView, *, may_write: bool, today: date) -> None:
        """Show another workplace or its new values."""
        reference, unit = self._reference, view.unit
        flags = [reference.word("flag", flag, language()) for flag in view.flags]
        if flags:
            self._flags.show_line(" · ".join(flags), "warn", "skjold")
        else:
            self._flags.clear()
        self._show_contact(view)
        self._next.set_text(
            words.capital(words.weekday_and_dated(unit.next_contact)) if unit.next_contact else words.EMPTY
        )
        self._next.setAccessibleName("" if unit.next_contact else words.not_filled())
        if not self._next_field.hasFocus():
            shown = words.weekday_and_day(unit.next_contact, today) if unit.next_contact else ""
            self._next_field.set_value(ParsedDate(unit.next_contact, shown) if unit.next_contact else None)
        self._trade.set_text(_trade(reference, view) or words.EMPTY)
        self._staff.set_text(_staff(reference, view) or words.EMPTY)
        self._address.set_text(address_words(view) or words.EMPTY)
        self._directions.set_text(unit.directions or "")
        self._way_in.setHidden(not unit.directions)
        for button in (self._edit_contact, self._edit_next, self._edit):
            button.setVisible(may_write)

    def edit_next_contact(self) -> None:
        """Open the field for the next contact."""
        self._next_shown.hide()
        self._next_field.show()
        self._next_field.setFocus()

    def _show_contact(self, view: CompanyView) -> None:
        contact = view.contacts[0] if view.contacts else None
        if contact is None or not contact.name:
            self._name.set_text(tr("Ingen navngiven kontakt"))
        else:
            role = f", {contact.role}" if contact.role else ""
            self._name.set_text(f"<b>{as_written(contact.name)}</b>{as_written(role)}")
        phone = (contact.phone if contact else None) or view.unit.phone or ""
        mail = (contact.mail if contact else None) or view.unit.mail or ""
        self._phone.set_text(words.phone(phone) if phone else tr("Telefon er ikke oplyst"))
        self._ring.setVisible(bool(phone))
        self._write.setVisible(bool(mail))
        self._mail.set_text(mail or tr("E-mail er ikke oplyst"))

    def _choose_next(self, day: object) -> None:
        self._next_problem.clear()
        self.next_contact_chosen.emit(day)

    def _complain(self, text: str) -> None:
        if text:
            self._next_problem.show_line(text, "danger")
        else:
            self._next_problem.clear()

    def _leave_next(self) -> None:
        if not self._next_problem.words:
            self._next_field.hide()
            self._next_shown.show()

    def _lay_out(self) -> None:
        self._next_shown = _beside(self._next, self._edit_next)
        self._next_field.hide()
        self.add_row(
            _fact(
                tr("Kontakt"),
                _beside(self._name, self._edit_contact),
                self._flags,
                _beside(self._phone, self._ring),
                _beside(self._mail, self._write),
            ),
            bottom=8,
        )
        self.add_row(
            _fact(tr("Næste kontakt"), self._next_shown, self._next_field, self._next_problem),
            top=8,
            bottom=8,
        )
        self.add_row(_fact(tr("Branche"), self._trade), top=8, bottom=8)
        self.add_row(_fact(tr("Ansatte"), self._staff), top=8, bottom=8)
        self._way_in = _fact(tr("Parkering og vej ind"), self._directions)
        self._way_in.hide()
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(_fact(tr("Adresse"), self._address))
        column.addWidget(self._way_in)
        column.addWidget(side_by_side(self._edit))
        self.add_row(place, top=8, bottom=8)


def address_words(view: CompanyView) -> str:
    """Return `Smedevænget 4, 9999 Lindevang`."""
    unit = view.unit
    road = " ".join(part for part in (unit.street, unit.house_number) if part)
    inside = " ".join(part for part in (unit.floor, unit.door) if part)
    town = " ".join(part for part in (unit.postcode, unit.town) if part)
    return ", ".join(part for part in (road, inside, town) if part)


def _fact(label: str, *parts: QWidget) -> QWidget:
    fact = QWidget()
    column = QVBoxLayout(fact)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().size(1))
    column.addWidget(Text(label, role="caption", colour="muted"))
    for part in parts:
        column.addWidget(part)
    return fact


def _beside(text: Text, button: IconButton) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().size(4))
    line.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(button)
    return holder


def _trade(reference: ReferenceData, view: CompanyView) -> str:
    unit = view.unit
    word = trade_word(reference, unit.industry_code, unit.industry_scheme) or unit.industry_text or ""
    code = " ".join(part for part in (unit.industry_scheme, unit.industry_code) if part)
    return f"{word} ({code})" if word and code else word or code


def _staff(reference: ReferenceData, view: CompanyView) -> str:
    unit = view.unit
    heads = (
        words.number(unit.employees)
        if unit.employees is not None
        else staff_words(reference, None, unit.size_band)
    )
    staff = unit.fte_avg4 if unit.fte_avg4 is not None else unit.fte_last
    years = tr("{staff} årsværk").format(staff=words.decimal(staff)) if staff is not None else ""
    return " · ".join(part for part in (heads, years) if part)
