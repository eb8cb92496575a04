"""Who looks after a workplace, how often, and how sure its data are: the chips under its name (R33)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.show_company import CompanyView
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.flow import Flow

_FACTS = ("responsible", "deputy", "interval", "unchecked", "ceased")


class StandingChips(Flow):
    """Facts in a line, and the way to tell a colleague.

    Args:
        parent: Qt parent.

    Attributes:
        via_requested: something is to be told to the responsible colleague.
    """

    via_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chips = {name: Chip("", name=f"companies.{name}") for name in _FACTS}
        self._via = Button(tr("Log via kollegaen"), name="companies.log_via", icon="notat", size="compact")
        for part in (*self._chips.values(), self._via):
            self.add(part)
        self._via.clicked.connect(self.via_requested)

    def show_company(self, view: CompanyView, today: date, *, may_tell: bool) -> None:
        """Show another workplace; `may_tell` says whether the user may leave something for a colleague."""
        for name, (text, tone, icon) in _facts(view, today).items():
            self._chips[name].show_fact(text, tone, icon)
            self._chips[name].setHidden(not text)
        told = bool(view.responsible) and may_tell and not view.is_mine
        if told:
            self._via.set_words(tr("Log via {name}").format(name=first_name(view.responsible)))
        self._via.setHidden(not told)
        self.arrange()


def _facts(view: CompanyView, today: date) -> dict[str, tuple[str, str, str]]:
    unit = view.unit
    interval, is_late = "", False
    if unit.visit_interval_months:
        interval = tr_n("Besøg hver måned", "Besøg hver {n}. måned", unit.visit_interval_months)
        if view.next_visit_by is not None:
            is_late = view.next_visit_by < today
            by = words.short_day(view.next_visit_by, today)
            interval = tr("{interval} · næste inden {day}").format(interval=interval, day=by)
    nobody = tr("Ingen ansvarlig")
    if view.covered_by:
        nobody = tr("Ingen ansvarlig · {names} dækker her").format(names=", ".join(view.covered_by[:2]))
    said = tr("Ansvarlig: {name}").format(name=view.responsible) if view.responsible else nobody
    deputy = tr("Stedfortræder: {name}").format(name=view.deputy) if view.deputy else ""
    unchecked = view.company is not None and view.company.checked_in_cvr is False
    ceased = "ceased" in {unit.status, view.company.status if view.company else None}
    late = ("warn", "forfalden") if is_late else ("neutral", "i-dag-frist")
    return {
        "responsible": (said, "neutral", "person"),
        "deputy": (deputy, "neutral", ""),
        "interval": (interval, *late),
        "unchecked": (tr("Ikke tjekket i CVR") if unchecked else "", "warn", "info"),
        "ceased": (tr("Ophørt") if ceased else "", "warn", "forfalden"),
    }


def first_name(whole: str) -> str:
    """Return what a colleague is called in a sentence."""
    return whole.split(" ", maxsplit=1)[0]
