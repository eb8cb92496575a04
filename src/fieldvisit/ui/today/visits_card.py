"""The visits of the day: the next one large, the others in one line each, or what to do on a day without any."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.domain.postal_address import street_line
from fieldvisit.services.plan_day import DayPlan, Mark, PlannedVisit
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.today.next_visit_card import TIME_COLUMN, NextVisitCard
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, Line, side_by_side
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text

_ROW = 63


class VisitsCard(Card):
    """All visits of today.

    Args:
        statuses: words of `visit_status`.
        parent: Qt parent.

    Attributes:
        next_visit: the head, shown while a visit is still to be made.
        visit_opened: a row was chosen; carries the visit's id.
        new_date_requested: carries the id of a visit that was cancelled.
        move_requested: carries the id of a visit that is to change times with the one before (-1) or after it (1).
        plan_requested: a day without visits asks for one.
        calls_requested: a day without visits goes on with the call list.
    """

    visit_opened = Signal(str)
    new_date_requested = Signal(str)
    move_requested = Signal(str, int)
    plan_requested = Signal()
    calls_requested = Signal()

    def __init__(self, statuses: CodeTable, parent: QWidget | None = None) -> None:
        super().__init__("today.visits", parent=parent)
        self._statuses = statuses
        self.next_visit = NextVisitCard()
        self._open_rows: dict[str, RowButton] = {}
        self._empty = QWidget()
        self._sentence = Text("", "today.no_visits", wrap=True)
        self._plan = Button(tr("Planlæg et besøg"), name="today.plan_visit", kind="primary")
        self._call = Button(tr("Start ringeliste"), name="today.call_instead")
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(*(theme().size(edge) for edge in (16, 20, 16, 20)))
        column.setSpacing(theme().size(12))
        column.addWidget(self._sentence)
        column.addWidget(side_by_side(self._plan, self._call))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addWidget(self.next_visit)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._rows)
        self._plan.clicked.connect(self.plan_requested)
        self._call.clicked.connect(self.calls_requested)

    def show_day(self, plan: DayPlan) -> None:
        """Show the visits of a day."""
        coming = plan.next_visit
        self.next_visit.setVisible(coming is not None)
        if coming is not None:
            self.next_visit.show_visit(coming)
        self._show_empty(plan)
        self._open_rows.clear()
        with refilled(self._rows):
            for index, planned in enumerate(plan.other_visits):
                if index or coming is not None or not self._empty.isHidden():
                    self._rows.addWidget(Line())
                self._rows.addWidget(self._row(planned, has_later=_may_wait(plan, index)))

    def _show_empty(self, plan: DayPlan) -> None:
        self._empty.setVisible(plan.next_visit is None)
        left = len(plan.calls)
        start = tr("Dagens besøg er klaret.") if plan.other_visits else tr("Ingen besøg i dag.")
        if left:
            rest = tr_n(
                "Planlæg et besøg, eller ring til den ene på ringelisten.",
                "Planlæg et besøg, eller ring til en af de {n} på ringelisten.",
                left,
            )
        else:
            rest = tr("Planlæg et besøg.")
        self._sentence.set_text(f"{start} {rest}")
        self._call.setVisible(left > 0)

    def _row(self, planned: PlannedVisit, *, has_later: bool) -> QWidget:
        row = RowButton(f"today.visit.{planned.visit.id}", _ROW, ("visit", planned.visit.id))
        cancelled = planned.visit.status not in {"planned", "held"}
        time = Text(words.time_of_day(planned.at), role="subtitle", tabular=True)
        time.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        waits = has_later and planned.is_open and planned.visit.started_at is None
        times = side_by_side(*((time, self._later(planned)) if waits else (time,)))
        times.setFixedWidth(theme().size(TIME_COLUMN - 12))
        name = Text((planned.unit.name if planned.unit else None) or "", role="body_strong", elide=True)
        name.set_struck(cancelled)
        about = Text(_about(planned), role="caption", colour="muted", wrap=True)
        row.line.addWidget(times, 0, Qt.AlignmentFlag.AlignVCenter)
        row.add(_stacked(name, about), 1)
        mark = self._mark(planned)
        if mark is not None:
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.add_end(mark)
        row.read_as(time.text(), name.text(), about.text(), mark.text() if mark else "")
        row.clicked.connect(lambda: self.visit_opened.emit(planned.visit.id))
        if planned.is_open and planned.visit.started_at is None:
            row.moved.connect(lambda step: self.move_requested.emit(planned.visit.id, step))
            row.setAccessibleDescription(tr("Alt+pil op eller ned bytter tid med besøget før eller efter"))
            self._open_rows[planned.visit.id] = row
            return row
        if not cancelled or planned.visit.moved_to:
            return row
        return self._with_new_date(row, planned)

    def focus_visit(self, visit: str) -> None:
        """Go to the row of a visit, or to the next visit when it is that one."""
        goal = self._open_rows.get(visit, self.next_visit.start)
        goal.show()  # a row that was just laid in would be shown only later, and takes no focus until then
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _later(self, planned: PlannedVisit) -> IconButton:
        """Return the button beside a time that gives it to the visit after it."""
        button = IconButton(
            "ned",
            name=f"today.later.{planned.visit.id}",
            accessible=tr("Byt besøget {time} med det efter").format(time=words.time_of_day(planned.at)),
        )
        button.clicked.connect(lambda: self.move_requested.emit(planned.visit.id, 1))
        return button

    def _with_new_date(self, row: RowButton, planned: PlannedVisit) -> QWidget:
        button = Button(
            tr("Ny dato"),
            name=f"today.new_date.{planned.visit.id}",
            size="compact",
            accessible=tr("Ny dato for besøget {time}").format(time=words.time_of_day(planned.at)),
        )
        button.clicked.connect(lambda: self.new_date_requested.emit(planned.visit.id))
        row.add_end(button)
        return row

    def _mark(self, planned: PlannedVisit) -> Chip | None:
        name = f"today.visit_mark.{planned.visit.id}"
        if planned.visit.status == "held":
            return Chip(self._statuses.word("held", language()), name=name, tone="ok", icon="ok")
        if planned.visit.status != "planned":
            word = self._statuses.word(planned.visit.status, language())
            return Chip(word, name=name, tone="neutral", icon="nej")
        looks = {
            Mark.CONFLICT: (tr("Konflikt"), "warn", "konflikt"),
            Mark.NO_WAGE_SUBSIDY: (tr("Løntilskud ikke muligt nu"), "warn", "forfalden"),
            Mark.DRAFT_PARTNERSHIP: (tr("Bytteaftale i kladde"), "neutral", "kladde"),
            Mark.FIRST_VISIT: (tr("Første besøg"), "info", "info"),
        }
        for mark in planned.marks:
            text, tone, icon = looks[mark]
            return Chip(text, name=name, tone=tone, icon=icon)
        return None


def _may_wait(plan: DayPlan, index: int) -> bool:
    """Say whether a visit that has not begun comes after one of the rows."""
    return any(each.is_open and each.visit.started_at is None for each in plan.other_visits[index + 1 :])


def _about(planned: PlannedVisit) -> str:
    """Return place, contact, and what to remember on the way, else how many stand on the shortlist."""
    contact = planned.contact
    people = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
    shortlisted = planned.shortlisted
    on_list = tr_n("{n} på shortlisten", "{n} på shortlisten", shortlisted) if shortlisted else ""
    place = street_line(planned.unit) if planned.unit else tr("Arbejdsstedet er ikke hentet")
    return " · ".join(part for part in (place, people, planned.visit.note or on_list) if part)


def _stacked(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return holder
