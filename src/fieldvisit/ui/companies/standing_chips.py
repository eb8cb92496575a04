"""Who looks after a workplace, how often, and how sure its data are: the chips under its name (R33)."""

from datetime import date

from PySide6.QtWidgets import QWidget

from fieldvisit.services.show_company import CompanyView
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.flow import Flow

_FACTS = ("responsible", "deputy", "interval", "unchecked", "ceased", "log_via")


class StandingChips(Flow):
    """Facts in a line.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chips = {name: Chip("", name=f"companies.{name}") for name in _FACTS}
        for chip in self._chips.values():
            self.add(chip)

    def show_company(self, view: CompanyView, today: date, *, may_tell: bool) -> None:
        """Show another workplace; `may_tell` says whether the user visits companies."""
        for name, (text, tone, icon) in _facts(view, today, may_tell=may_tell).items():
            self._chips[name].show_fact(text, tone, icon)
            self._chips[name].setHidden(not text)
        self.arrange()


def _facts(view: CompanyView, today: date, *, may_tell: bool) -> dict[str, tuple[str, str, str]]:
    unit = view.unit
    interval, is_late = "", False
    if unit.visit_interval_months:
        interval = tr_n("Besøg hver måned", "Besøg hver {n}. måned", unit.visit_interval_months)
        if view.next_visit_by is not None:
            is_late = view.next_visit_by < today
            by = words.short_day(view.next_visit_by, today)
            interval = tr("{interval} · næste inden {day}").format(interval=interval, day=by)
    nobody = tr("Ingen ansvarlig")
    said = tr("Ansvarlig: {name}").format(name=view.responsible) if view.responsible else nobody
    deputy = tr("Stedfortræder: {name}").format(name=view.deputy) if view.deputy else ""
    unchecked = view.company is not None and view.company.checked_in_cvr is False
    ceased = "ceased" in {unit.status, view.company.status if view.company else None}
    via = tr("Log via {name}").format(name=view.responsible.split(" ")[0]) if view.responsible else ""
    late = ("warn", "forfalden") if is_late else ("neutral", "i-dag-frist")
    return {
        "responsible": (said, "neutral", "person"),
        "deputy": (deputy, "neutral", ""),
        "interval": (interval, *late),
        "unchecked": (tr("Ikke tjekket i CVR") if unchecked else "", "warn", "info"),
        "ceased": (tr("Ophørt") if ceased else "", "warn", "forfalden"),
        "log_via": (via if may_tell and not view.is_mine else "", "info", "info"),
    }
