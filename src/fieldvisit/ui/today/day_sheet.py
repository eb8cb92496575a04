"""The day on paper: visits in their order with place, contact and what to remember, whom to call, what comes next (R16)."""

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.domain.postal_address import full_address
from fieldvisit.exchange.file_place import file_name
from fieldvisit.services.day_sheet import DaySheet
from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.plan_day import PlannedVisit
from fieldvisit.ui import words
from fieldvisit.ui.due_words import due_mark, promise_line
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_document import OutDocument, printed


def day_document(sheet: DaySheet, consultant: str, flags: CodeTable) -> OutDocument:
    """Return the day plan for the dialog; the arguments are those of `day_sheet`."""
    day = words.capital(words.long_day(sheet.day))
    return OutDocument(
        title=tr("Dagsplan"),
        subtitle=day,
        name=file_name(f"{tr('Dagsplan')} {sheet.day:%Y-%m-%d}"),
        notes=(tr("Nævner virksomhedernes kontaktpersoner, men ingen kandidater."),),
        forms=(printed(day_sheet(sheet, consultant, flags), f"{tr('Dagsplan')} · {consultant}"),),
    )


def day_sheet(sheet: DaySheet, consultant: str, flags: CodeTable) -> str:
    """Return the sheet as HTML; it names contacts of companies and no candidates.

    Args:
        sheet: the day.
        consultant: whose day it is.
        flags: words of what must be seen before the phone number (D6).
    """
    is_today = sheet.day == sheet.today
    parts = [
        paper.heading(tr("Besøg")),
        "".join(_visit(sheet, planned) for planned in sheet.visits)
        or paper.paragraph(tr("Ingen besøg i dag.") if is_today else tr("Ingen besøg den dag.")),
        paper.heading(tr("Frister")),
        _due(sheet, sheet.due) or paper.paragraph(tr("Ingen frister.")),
    ]
    if is_today:
        parts += [paper.heading(tr("Opkald")), _calls(sheet, flags)]
    parts += [
        paper.heading(words.capital(words.long_day(sheet.next_day, with_year=False))),
        _next_visits(sheet),
        _due(sheet, sheet.next_due),
    ]
    if not sheet.next_visits and not sheet.next_due:
        parts.append(paper.paragraph(tr("Ingen besøg og ingen frister.")))
    return paper.sheet(words.capital(words.long_day(sheet.day)), consultant, *parts)


def _visit(sheet: DaySheet, planned: PlannedVisit) -> str:
    unit, contact = planned.unit, planned.contact
    person = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
    number = words.phone((contact.phone if contact else None) or (unit.phone if unit else None) or "")
    name = (unit.name if unit else None) or tr("Ukendt virksomhed")
    if not planned.is_open and planned.visit.status != "held":
        name = f"{name} ({tr('aflyst')})"
    rows = (
        (tr("Adresse"), full_address(unit) if unit else ""),
        (tr("Kontakt"), " ".join(part for part in (person, number) if part)),
        (tr("Parkering og vej ind"), (unit.directions if unit else None) or ""),
        (tr("Husk"), sheet.people.by_reference(planned.visit.note)),
        (tr("Lovet sidst"), sheet.people.by_reference(planned.promised)),
    )
    title = paper.heading(f"{words.time_of_day(planned.at)}  {name}", level=3)
    return title + paper.facts(rows, label_width=24)


def _due(sheet: DaySheet, lines: tuple[FollowUpLine, ...]) -> str:
    return paper.table(
        (
            (
                due_mark(line, sheet.today).text,
                sheet.people.by_reference(line.task.title),
                promise_line(line),
            )
            for line in lines
        ),
        widths=(24, 38, 38),
    )


def _calls(sheet: DaySheet, flags: CodeTable) -> str:
    rows = (
        (
            words.phone((item.contact.phone if item.contact else None) or item.unit.phone or ""),
            item.unit.name or "",
            " · ".join(
                part for part in (*(flags.word(flag, language()) for flag in item.flags), item.note) if part
            ),
        )
        for item in sheet.calls
    )
    return paper.table(rows, widths=(24, 38, 38)) or paper.paragraph(tr("Listen er ringet igennem."))


def _next_visits(sheet: DaySheet) -> str:
    rows = (
        (
            words.time_of_day(planned.at),
            (planned.unit.name if planned.unit else None) or tr("Ukendt virksomhed"),
            full_address(planned.unit) if planned.unit else "",
        )
        for planned in sheet.next_visits
    )
    return paper.table(rows, widths=(24, 38, 38))
