"""Dates, times and numbers in words of the chosen language (DESIGN 6 "Dates in words", "Numbers da_DK").

Days are given in local time (Europe/Copenhagen); whoever has a UTC stamp calls `local` first.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from fieldvisit.domain import number_text
from fieldvisit.domain import phone as phone_number
from fieldvisit.ui.language import ENGLISH, language, tr, tr_n

ZONE = ZoneInfo("Europe/Copenhagen")
_MEGABYTE = 1_000_000
EMPTY = "–"
"""What an empty cell shows; screen readers hear `not_filled()`."""

_MONTHS = {
    "da": ("jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"),
}
_LONG_MONTHS = {
    "da": (
        *("januar", "februar", "marts", "april", "maj", "juni"),
        *("juli", "august", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_WEEKDAYS = {
    "da": ("man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_LONG_WEEKDAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def local(stamp: datetime) -> datetime:
    """Return a moment in Danish local time.

    Raises:
        ValueError: the moment has no time zone.
    """
    if stamp.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return stamp.astimezone(ZONE)


def capital(text: str) -> str:
    """Return a text with its first letter large, to start a line with."""
    return text[:1].upper() + text[1:]


def in_sentence(name: str) -> str:
    """Return a name as it stands inside a sentence: `ordinært job`, but `IGU-plads`."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def short_day(day: date, today: date) -> str:
    """Return `13. okt.`, with the year when it is not the present one."""
    dot = "" if language() == ENGLISH else "."
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day}{dot} {_MONTHS[language()][day.month - 1]}{year}"


def weekday_and_day(day: date, today: date) -> str:
    """Return `tir. 13. okt.`."""
    return f"{_WEEKDAYS[language()][day.weekday()]} {short_day(day, today)}"


def dated(day: date) -> str:
    """Return `13. okt. 2026`, always with the year."""
    return short_day(day, date(day.year - 1, 1, 1))


def long_day(day: date, *, with_year: bool = True) -> str:
    """Return `tirsdag 6. oktober 2026`."""
    dot = "" if language() == ENGLISH else "."
    year = f" {day.year}" if with_year else ""
    weekday = _LONG_WEEKDAYS[language()][day.weekday()]
    return f"{weekday} {day.day}{dot} {_LONG_MONTHS[language()][day.month - 1]}{year}"


def weekday_and_dated(day: date) -> str:
    """Return `tirsdag 13. okt. 2026`."""
    return f"{_LONG_WEEKDAYS[language()][day.weekday()]} {dated(day)}"


def near_day(day: date, today: date) -> str:
    """Return `i dag`, `i morgen`, `i går`, else `tir. 13. okt.` for what comes and `2. okt.` for what was."""
    names = {-1: tr("i går"), 0: tr("i dag"), 1: tr("i morgen")}
    distance = (day - today).days
    if distance in names:
        return names[distance]
    return weekday_and_day(day, today) if distance > 0 else short_day(day, today)


def time_of_day(moment: datetime) -> str:
    """Return `09:00` of a local moment, 24 hours."""
    return f"{moment:%H:%M}"


def at_time(moment: datetime) -> str:
    """Return `kl. 09:00` of a local moment."""
    return tr("kl. {time}").format(time=time_of_day(moment))


def near_moment(moment: datetime, today: date) -> str:
    """Return `i dag kl. 09:00`, `tir. 13. okt. kl. 09:00`."""
    return f"{near_day(moment.date(), today)} {at_time(moment)}"


def as_of(moment: datetime, today: date) -> str:
    """Return `kl. 09:00` of a moment of today, else with its day: `tir. 13. okt. kl. 09:00`."""
    return at_time(moment) if moment.date() == today else near_moment(moment, today)


def week(day: date) -> str:
    """Return `uge 41` (weeks begin on Monday, ISO 8601)."""
    return tr("uge {number}").format(number=day.isocalendar().week)


def month_and_year(day: date) -> str:
    """Return `aug. 2025`, for what needs no exact day."""
    return f"{_MONTHS[language()][day.month - 1]} {day.year}"


def short_month(day: date) -> str:
    """Return `okt.`, for the axis of a chart."""
    return _MONTHS[language()][day.month - 1]


def period(first: date, last: date) -> str:
    """Return `1. apr.–31. dec. 2026`; the year stands once when both days share it."""
    start = short_day(first, last)
    return f"{start}–{dated(last)}"


def waiting_time(until: timedelta) -> str:
    """Return `om 1 t 26 min`, `om 4 min`, `nu` for a minute around now, or `for 26 min siden`."""
    minutes = int(abs(until).total_seconds() // 60)
    if minutes == 0:
        return tr("nu")
    hours, rest = divmod(minutes, 60)
    if hours:
        length = tr("{hours} t {minutes} min").format(hours=hours, minutes=rest)
    else:
        length = tr("{minutes} min").format(minutes=rest)
    form = tr("om {length}") if until > timedelta() else tr("for {length} siden")
    return form.format(length=length)


def days(count: int) -> str:
    """Return `1 dag`, `3 dage`."""
    return tr_n("{n} dag", "{n} dage", count)


def working_days(count: int) -> str:
    """Return `1 arbejdsdag`, `3 arbejdsdage`."""
    return tr_n("{n} arbejdsdag", "{n} arbejdsdage", count)


def number(value: int) -> str:
    """Return `1.257`, in English `1,257`."""
    return number_text.count_text(value, language())


def decimal(value: float, decimals: int = 1) -> str:
    """Return `12,0`, in English `12.0`."""
    return number_text.decimal_text(value, decimals, language())


def megabytes(size: int) -> str:
    """Return `3,4 MB` for a number of bytes; what is less than a tenth is a tenth."""
    return tr("{size} MB").format(size=decimal(max(size / _MEGABYTE, 0.1 if size else 0)))


def percent(value: float) -> str:
    """Return `12,9 %`, in English `12.9%`."""
    return number_text.percent_text(value, language())


def phone(stored: str) -> str:
    """Return eight digits in pairs, `00 00 01 10`."""
    return phone_number.display(stored)


def not_filled() -> str:
    """Return what a screen reader says for an empty cell."""
    return tr("ikke udfyldt")
