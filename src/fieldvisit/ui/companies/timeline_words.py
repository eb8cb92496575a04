"""What happened at a workplace in words (mockup b)."""

from collections.abc import Iterable
from datetime import date

from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.company_timeline import (
    CallEntry,
    ChangeEntry,
    ConsentEntry,
    Entry,
    InquiryEntry,
    VisitEntry,
)
from fieldvisit.ui import words
from fieldvisit.ui.companies.company_words import listed
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.widgets.row import Mark
from fieldvisit.ui.widgets.timeline import TimelineEntry

VISIT = "visit:"
"""Beginning of the ids of entries that open a visit."""

_QUOTE = 120


class TimelineWords:
    """Turns entries into lines.

    Args:
        reference: words of codes.
        company: what the workplace is called, without its legal form.
        today: Danish date.
    """

    def __init__(self, reference: ReferenceData, company: str, today: date) -> None:
        self._reference, self._company, self._today = reference, company, today

    def lines(self, entries: Iterable[Entry]) -> list[TimelineEntry]:
        """Return the lines in the entries' order."""
        return [self._line(entry) for entry in entries]

    def _line(self, entry: Entry) -> TimelineEntry:
        if isinstance(entry, VisitEntry):
            return self._visit(entry)
        if isinstance(entry, CallEntry):
            return self._call(entry)
        if isinstance(entry, InquiryEntry):
            return self._inquiry(entry)
        if isinstance(entry, ConsentEntry):
            return self._consent(entry)
        assert isinstance(entry, ChangeEntry)
        return self._change(entry)

    def _visit(self, entry: VisitEntry) -> TimelineEntry:
        titles = {
            "planned": tr("Planlagt besøg"),
            "held": tr("Besøg"),
            "cancelled_by_company": tr("Besøg aflyst af virksomheden"),
            "cancelled_by_us": tr("Besøg aflyst af os"),
            "no_show": tr("Udeblevet besøg"),
        }
        begun = entry.status == "planned" and (entry.commitments or entry.offers or entry.quote)
        said = shortened(entry.quote) if entry.is_said else ""
        return TimelineEntry(
            id=f"{VISIT}{entry.id}",
            date_lines=self._date_lines(entry),
            icon="taske",
            title=tr("Besøg") if begun else titles.get(entry.status, tr("Besøg")),
            body=self._visit_body(entry),
            quote=tr("“{words}”").format(words=said) if said else "",
            by=entry.by if said or entry.pending else "",
            mark=_waits(tr("Venter på synkronisering")) if entry.pending else None,
            icon_colour="accent" if entry.at.date() == self._today else "muted",
        )

    def _visit_body(self, entry: VisitEntry) -> str:
        sentences: list[str] = []
        if entry.commitments:
            count = tr_n("{n} tilsagn", "{n} tilsagn", len(entry.commitments))
            sentences.append(f"{count}: {listed(self._promise(each) for each in entry.commitments)}.")
        elif entry.outcome:
            short = {"kendskab": tr("Kendskab"), "nej_tak": tr("Nej tak")}
            sentences.append(f"{short.get(entry.outcome, entry.outcome)}.")
        facts = [tr_n("{n} tilbud gennemgået", "{n} tilbud gennemgået", entry.offers)] if entry.offers else []
        if entry.shortlisted:
            facts.append(tr_n("{n} på shortlisten", "{n} på shortlisten", entry.shortlisted))
        if facts:
            sentences.append(f"{', '.join(facts)}.")
        if entry.quote and not entry.is_said:
            sentences.append(shortened(entry.quote))
        return " ".join(sentences)

    def _promise(self, promise: Commitment) -> str:
        name = self._reference.outcome_types[promise.type].name(language()) if promise.type else ""
        text = tr("1 {type}").format(type=words.in_sentence(name))
        if promise.posts and promise.posts > 1:
            text += tr(" på {posts}").format(posts=tr_n("{n} stilling", "{n} stillinger", promise.posts))
        if promise.weeks:
            text += tr(" i {weeks}").format(weeks=tr_n("{n} uge", "{n} uger", promise.weeks))
        start = words.short_day(promise.start, self._today) if promise.start else ""
        about = [start] if promise.weeks else [promise.occupation or "", start]
        shown = ", ".join(part for part in about if part)
        return f"{text} ({shown})" if shown else text

    def _call(self, entry: CallEntry) -> TimelineEntry:
        result = self._reference.word("call_result", entry.result, language())
        parts = [
            self._reference.word("call_reason", entry.reason, language()) if entry.reason else "",
            tr("ring igen {day}").format(day=words.short_day(entry.recontact, self._today))
            if entry.recontact
            else "",
            tr("“{words}”").format(words=shortened(entry.note)) if entry.note else "",
            entry.by,
        ]
        return TimelineEntry(
            id="",
            date_lines=self._date_lines(entry),
            icon="telefon",
            title=tr("Opkald: {result}").format(result=words.in_sentence(result)),
            body=words.capital(" · ".join(part for part in parts if part)),
            chip=entry.campaign,
            mark=_waits(tr("Venter")) if entry.pending else None,
        )

    def _inquiry(self, entry: InquiryEntry) -> TimelineEntry:
        mail = entry.channel == "mail"
        if entry.answered:
            title = tr("Mail besvaret") if mail else tr("Henvendelse besvaret")
        else:
            title = tr("Mail modtaget") if mail else tr("Henvendelse modtaget")
        return TimelineEntry(
            id="",
            date_lines=self._date_lines(entry),
            icon="mail" if mail else "telefon",
            title=title,
            body=" ".join(part for part in (entry.text, entry.answer) if part),
            mark=_waits(tr("Venter")) if entry.pending else None,
        )

    def _consent(self, entry: ConsentEntry) -> TimelineEntry:
        people = listed(entry.references)
        if entry.withdrawn:
            title, form = tr("Samtykke trukket tilbage"), tr("{people} må ikke længere vises for {company}")
        else:
            title, form = tr("Samtykke registreret"), tr("{people} må vises for {company}")
        body = form.format(people=people, company=self._company)
        return TimelineEntry(
            id="",
            date_lines=self._date_lines(entry),
            icon="skjold",
            title=title,
            body=f"{body} · {entry.by}" if entry.by else body,
            mark=_waits(tr("Venter")) if entry.pending else None,
        )

    def _change(self, entry: ChangeEntry) -> TimelineEntry:
        new, old = self._value(entry, entry.new), self._value(entry, entry.old)
        body = f"{entry.title}: {new}" if entry.title else new
        if old != words.EMPTY:
            body = f"{body} · {tr('før {value}').format(value=old)}"
        return TimelineEntry(
            id="",
            date_lines=self._date_lines(entry, with_time=True),
            icon="kladde",
            title=tr("{field} rettet").format(field=field_word(entry.field)),
            body=f"{body} · {entry.by}" if entry.by else body,
            mark=_waits(tr("Venter")) if entry.pending else None,
        )

    def _value(self, entry: ChangeEntry, value: object) -> str:
        if value in (None, ""):
            return words.EMPTY
        if entry.field == "next_contact" and isinstance(value, str):
            return words.short_day(date.fromisoformat(value), self._today)
        if entry.field == "phone":
            return words.phone(str(value))
        if entry.field == "ad_protected":
            return tr("ja") if value else tr("nej")
        if entry.field == "status":
            return {"active": tr("aktiv"), "ceased": tr("ophørt")}.get(str(value), str(value))
        if isinstance(value, float):
            return words.decimal(value)
        return str(value)

    def _date_lines(self, entry: Entry, *, with_time: bool = False) -> tuple[str, ...]:
        day, time = entry.at.date(), words.time_of_day(entry.at)
        if day == self._today:
            return (tr("I dag"), time) if entry.has_time else (tr("I dag"),)
        if day.year != self._today.year:
            return (words.short_day(day, day), str(day.year))
        short = words.short_day(day, self._today)
        return (short, time) if (with_time or day > self._today) and entry.has_time else (short,)


def field_word(name: str) -> str:
    """Return what a field of a company, a workplace or a contact is called; shorter than in lists of changes."""
    short = {"industry_code": tr("Branche"), "fte_avg4": tr("Årsværk")}
    return short.get(name) or field_words("production_unit", name)


def shortened(text: str) -> str:
    """Return the beginning of a text on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= _QUOTE:
        return line
    return line[: line.rfind(" ", 0, _QUOTE)] + " …"


def _waits(text: str) -> Mark:
    return Mark("venter", text, "pending")
