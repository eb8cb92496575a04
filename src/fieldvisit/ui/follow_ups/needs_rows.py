"""What Ugens behov says: rows under each trade, the counts, and the text of a mail."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from fieldvisit.services.list_file import ListFile
from fieldvisit.services.needs_of_week import Happened, NeedsOfWeek, TradeNeeds, WeekNeed, happened_words
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n, tr_said
from fieldvisit.ui.out.list_out import cell_words
from fieldvisit.ui.widgets.row import Mark, Row, Section

_LOOKS = {
    Happened.NEW: ("plus", "info"),
    Happened.CHANGED: ("kladde", "muted"),
    Happened.FILLED: ("ok", "ok"),
    Happened.CLOSED: ("nej", "muted"),
}


def week_words(week: NeedsOfWeek) -> str:
    """Return `Uge 41 · 5. - 11. okt. 2026`."""
    return f"{words.capital(words.week(week.monday))} · {words.period(week.monday, week.sunday)}"


def count_words(counts: Counter[Happened]) -> str:
    """Return `3 nye · 1 besat`; empty when nothing happened."""
    said = (
        (counts[Happened.NEW], tr_n("{n} nyt", "{n} nye", counts[Happened.NEW])),
        (counts[Happened.CHANGED], tr_n("{n} ændret", "{n} ændrede", counts[Happened.CHANGED])),
        (counts[Happened.FILLED], tr_n("{n} besat", "{n} besatte", counts[Happened.FILLED])),
        (counts[Happened.CLOSED], tr_n("{n} lukket", "{n} lukkede", counts[Happened.CLOSED])),
    )
    return " · ".join(words_ for count, words_ in said if count)


def needs_rows(week: NeedsOfWeek, today: date) -> list[Row | Section]:
    """Return one row a need under the heading of its trade."""
    rows: list[Row | Section] = []
    for trade in week.trades:
        rows.append(Section(f"{trade_words(trade)} · {count_words(trade.counts)}"))
        rows += [_row(line, today) for line in trade.needs]
    return rows


def trade_words(trade: TradeNeeds) -> str:
    """Return what a trade is called."""
    return trade.name or tr("Uden branche")


def mail_text(made: ListFile) -> str:
    """Return the week's list as the plain text of a mail: what may leave the window, trade by trade."""
    paragraphs: list[str] = []
    for trade, rows in groupby(made.first, key=lambda row: str(row[0])):
        paragraphs.append("\n".join([trade, *(f"- {_line(row)}" for row in rows)]))
    return "\n\n".join(paragraphs) or tr("Ingen behov er noteret eller ændret i ugen.")


def _line(row: Sequence[object]) -> str:
    _, company, town, occupation, posts, hours, start, what = row
    parts = (
        ", ".join(str(part) for part in (company, town) if part),
        words.capital(str(occupation or "")),
        tr_n("{n} stilling", "{n} stillinger", posts) if isinstance(posts, int) else "",
        tr("{hours} timer om ugen").format(hours=hours) if hours else "",
        tr("fra {day}").format(day=cell_words(start)) if isinstance(start, date) else "",
    )
    return f"{' · '.join(part for part in parts if part)} ({what})"


def _row(line: WeekNeed, today: date) -> Row:
    need = line.need
    parts = (
        words.capital(need.occupation or ""),
        tr_n("{n} stilling", "{n} stillinger", need.posts) if need.posts else "",
        tr("{hours} timer om ugen").format(hours=need.hours) if need.hours else "",
        tr("fra {day}").format(day=words.short_day(need.start, today)) if need.start else "",
    )
    said = happened_words(tr_said)
    marks = [Mark(_LOOKS[each][0], said[each], _LOOKS[each][1]) for each in line.happened]
    return Row(
        need.id,
        need.name or words.EMPTY,
        " · ".join(part for part in parts if part) or words.EMPTY,
        detail=need.town,
        icon="virksomhed",
        mark=marks[-1],
        subtitle_mark=marks[0] if len(marks) > 1 else None,
    )
