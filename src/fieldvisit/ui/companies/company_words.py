"""Lines and facts about companies in words of the window's language."""

from collections.abc import Iterable
from datetime import date

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.list_companies import CompanyItem, When, WhenKind
from fieldvisit.ui import words
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.widgets.row import Mark, Row


def row_of(item: CompanyItem, reference: ReferenceData, today: date) -> Row:
    """Return a line of the list."""
    row = item.row
    parts = (
        trade_word(reference, row.industry_code, None),
        staff_words(reference, row.employees, row.size_band),
        " ".join(part for part in (row.street, row.house_number) if part),
    )
    return Row(
        id=row.unit,
        title=row.name,
        subtitle=" · ".join(part for part in parts if part) or words.EMPTY,
        right=tr("Ophørt") if row.ceased else when_words(item.when, today),
        mark=mark_of(item),
        second_mark=clash_mark(clashes=item.clashes),
    )


def mark_of(item: CompanyItem) -> Mark | None:
    """Return the state that a line carries."""
    if item.row.ad_protected:
        return Mark("skjold", tr("beskyttet"), "warn")
    if item.pending:
        return Mark("venter", tr("venter"), "pending")
    if not item.row.checked_in_cvr:
        return Mark("info", tr("ikke tjekket"), "warn")
    return None


def when_words(when: When, today: date) -> str:
    """Return what is next at a workplace, or what was last."""
    if when.kind is WhenKind.NEVER or when.day is None:
        return tr("Aldrig")
    if when.kind is WhenKind.VISITED_TODAY:
        return tr("I dag")
    if when.kind is WhenKind.VISITED:
        return words.capital(words.month_and_year(when.day))
    if when.kind is WhenKind.VISIT and when.day == today and when.at is not None:
        return tr("I dag {time}").format(time=words.time_of_day(when.at))
    day = tr("i dag") if when.day == today else words.short_day(when.day, today)
    return tr("Ring {day}").format(day=day) if when.kind is WhenKind.CALL else words.capital(day)


def trade_word(reference: ReferenceData, code: str | None, scheme: str | None) -> str:
    """Return the short word of a trade, else the official name of its division."""
    short = reference.trade_words.word(code, scheme, language())
    if short:
        return short
    division = reference.division_of(code)
    return division.name(language()) if division is not None else ""


def staff_words(reference: ReferenceData, employees: int | None, band: str | None) -> str:
    """Return `14 ansatte`, or the size band where the number is not known."""
    if employees is not None:
        return tr_n("{n} ansat", "{n} ansatte", employees)
    known = reference.size_bands.get(band or "")
    return known.name(language()) if known is not None else ""


def listed(parts: Iterable[str]) -> str:
    """Return `a, b og c`."""
    shown = [part for part in parts if part]
    if len(shown) < 2:
        return "".join(shown)
    return tr("{first} og {last}").format(first=", ".join(shown[:-1]), last=shown[-1])
