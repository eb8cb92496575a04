"""The next visit, large: where, whom, what was promised last, and the button that starts it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.postal_address import full_address
from fieldvisit.services.plan_day import Mark, PlannedVisit
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.markup import as_written
from fieldvisit.ui.widgets.text import Text

TIME_COLUMN = 120
"""Width of the column of times, shared with the rows below, at 100 % text."""


class NextVisitCard(QWidget):
    """The head of the visits' card.

    Attributes:
        start_requested: carries the visit's id.
        prepare_requested: carries the visit's id.
        call_requested: carries the workplace's id.
        near_requested: carries the workplace's id.
    """

    start_requested = Signal(str)
    prepare_requested = Signal(str)
    call_requested = Signal(str)
    near_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today.next_visit")
        self._shown: PlannedVisit | None = None
        self._heading = Text("", role="caption", colour="muted")
        self._time = Text("", "today.next_visit.time", "figure", tabular=True)
        self._wait = Text("", "today.next_visit.wait", "caption", "muted", wrap=True)
        self._company = Text("", "today.next_visit.company", "subtitle", elide=True)
        self._employees = Chip("", name="today.next_visit.employees")
        self._clash = Chip(tr("Konflikt"), name="today.next_visit.clash", tone="warn", icon="konflikt")
        self._places = Chip("", name="today.next_visit.places", tone="ok", icon="ok")
        self._address = Text("", "today.next_visit.address", colour="muted", wrap=True)
        self._contact = Text("", "today.next_visit.contact", colour="muted", wrap=True)
        self._contact_pair = _pair("person", self._contact)
        self._promised = Text("", "today.next_visit.promised", rich=True, wrap=True)
        self.start = Button(tr("Start besøg"), name="today.start_visit", kind="primary", key="Ctrl+Enter")
        self._prepare = Button(tr("Forbered"), name="today.prepare", icon="notat")
        self._phone = Button("", name="today.call_contact", kind="quiet", icon="telefon")
        self._near = Button(
            tr("I nærheden"),
            name="today.near",
            kind="quiet",
            icon="sted",
            accessible=tr("Virksomheder nær dette besøg"),
        )
        self._lay_out()
        self._near.clicked.connect(self._tell_near)
        self.start.clicked.connect(lambda: self._tell(self.start_requested))
        self._prepare.clicked.connect(lambda: self._tell(self.prepare_requested))
        self._phone.clicked.connect(self._tell_call)

    def show_visit(self, planned: PlannedVisit) -> None:
        """Show a visit that is still to be made."""
        self._shown = planned
        unit, contact = planned.unit, planned.contact
        begun = planned.visit.started_at is not None
        self._heading.set_text(tr("I gang") if begun else tr("Næste besøg"))
        self._time.set_text(words.time_of_day(planned.at))
        self._company.set_text((unit.name if unit else None) or tr("Arbejdsstedet er ikke hentet"))
        self._address.set_text(full_address(unit) if unit else tr("Synkronisér for at se adressen"))
        people = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
        self._contact.set_text(people)
        self._contact_pair.setVisible(bool(people))
        self._clash.setVisible(Mark.CONFLICT in planned.marks)
        employees = unit.employees if unit else None
        self._employees.setVisible(employees is not None)
        self._employees.show_fact(tr_n("{n} ansat", "{n} ansatte", employees or 0))
        self._show_places(planned)
        self._promised.set_text(_last_said(planned))
        self.start.set_words(tr("Fortsæt besøg") if begun else tr("Start besøg"))
        number = ((contact.phone if contact else None) or (unit.phone if unit else None)) or ""
        self._phone.setVisible(bool(number))
        self._near.setVisible(unit is not None and bool(unit.postcode))
        self._phone.set_words(words.phone(number), tr("Ring til {number}").format(number=words.phone(number)))

    def show_wait(self, text: str) -> None:
        """Show how long it is until the visit."""
        self._wait.set_text(text)

    def _show_places(self, planned: PlannedVisit) -> None:
        places = planned.places
        self._places.setVisible(places is not None)
        if places is None:
            return
        if places.free > 0:
            self._places.show_fact(tr("Plads til {n}").format(n=places.free), "ok", "ok")
        else:
            self._places.show_fact(tr("Ingen ledig plads"), "warn", "forfalden")

    def _tell(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            signal.emit(self._shown.visit.id)

    def _tell_call(self) -> None:
        if self._shown is not None and self._shown.unit is not None:
            self.call_requested.emit(self._shown.unit.id)

    def _tell_near(self) -> None:
        if self._shown is not None and self._shown.unit is not None:
            self.near_requested.emit(self._shown.unit.id)

    def _lay_out(self) -> None:
        side = theme().size(PADDING)
        line = QHBoxLayout(self)
        line.setContentsMargins(side, theme().size(16), side, theme().size(16))
        line.setSpacing(0)
        times = QVBoxLayout()
        times.setSpacing(theme().size(4))
        for part in (self._heading, self._time, self._wait):
            times.addWidget(part)
        times.addStretch(1)
        holder = QWidget()
        holder.setLayout(times)
        times.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(theme().size(TIME_COLUMN))
        line.addWidget(holder)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        facts.addSpacing(1)
        marks = Flow(self._clash, self._employees, self._places)
        facts.addLayout(_row(self._company, marks, wide=self._company))
        facts.addSpacing(theme().size(4))
        facts.addWidget(Flow(_pair("sted", self._address), self._contact_pair))
        facts.addSpacing(theme().size(8))
        facts.addWidget(self._promised)
        facts.addSpacing(theme().size(12))
        facts.addWidget(Flow(self.start, self._prepare, self._phone, self._near))
        line.addLayout(facts, 1)


def _row(*parts: QWidget, wide: QWidget | None = None) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme().size(8))
    for part in parts:
        line.addWidget(part, 1 if part is wide else 0, Qt.AlignmentFlag.AlignVCenter)
    return line


def _pair(icon: str, words: Text) -> QWidget:
    """Return words behind a picture."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, theme().size(4), 0)
    line.setSpacing(theme().size(6))
    line.addWidget(IconLabel(icon))
    line.addWidget(words, 1)
    return holder


def _last_said(planned: PlannedVisit) -> str:
    """Return what was promised or said last, and how many candidates are on the shortlist."""
    sentences = []
    if planned.promised:
        sentences.append(
            tr("<m>Lovet sidst:</m> {what}.").format(what=as_written(planned.promised.rstrip(".")))
        )
    elif planned.said:
        sentences.append(tr("<m>Sagt sidst:</m> {what}.").format(what=as_written(planned.said.rstrip("."))))
    if planned.shortlisted:
        sentences.append(
            tr_n("{n} kandidat er på shortlisten.", "{n} kandidater er på shortlisten.", planned.shortlisted)
        )
    return " ".join(sentences) or tr("Intet lovet. Ingen kandidater på shortlisten.")
