"""One workplace on paper: facts, contacts, needs, agreements and what happened; candidates never stand there (G2)."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.postal_address import full_address
from fieldvisit.exchange.file_place import file_name
from fieldvisit.services.company_timeline import ConsentEntry, Entry
from fieldvisit.services.known_people import KnownPeople, without_names
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.companies.company_detail import Shown
from fieldvisit.ui.companies.company_words import staff_words, trade_word
from fieldvisit.ui.companies.deals_pane import commitment_row, need_row, partnership_row
from fieldvisit.ui.companies.timeline_words import TimelineWords
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.out.out_document import OutDocument, printed
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.row import Row

_NAME = "companies.out"
_ENTRIES = 30
"""So many lines of the timeline stand on the sheet."""


def company_document(
    workspace: Workspace, shown: Shown, people: KnownPeople, *, contacts: bool = True, internal: bool = True
) -> OutDocument:
    """Return the sheet of a workplace for the dialog.

    Args:
        workspace: words of codes.
        shown: the workplace as its page shows it.
        people: names of candidates in notes become references.
        contacts: with the people one talks to.
        internal: with notes, and what happened.
    """
    view, reference, today = shown.view, workspace.reference, workspace.today
    name = view.unit.name or (view.company.name if view.company else "") or ""
    needs = [need_row(need, reference, today) for need in view.needs]
    deals = [commitment_row(promise, reference, today) for promise in view.commitments]
    deals += [partnership_row(agreement, reference, today) for agreement in view.partnerships]
    named = [] if contacts else [contact.name for contact in view.contacts]

    def safe(text: str) -> str:
        return without_names(people.by_reference(text), named, tr("kontaktpersonen"))

    parts = [_facts(workspace, shown)]
    if contacts:
        parts.append(_contacts(shown))
    parts.append(_part(tr("Aftaler"), _rows(deals, safe)))
    if internal:
        parts.append(_part(tr("Behov"), paper.internal_mark() + _rows(needs, safe) if needs else ""))
        parts.append(_timeline(workspace, name, shown.timeline, safe))
    foot = " · ".join(part for part in (name, tr("kun internt") if internal else "") if part)
    note = tr("Kandidater er ikke med. Kontaktpersoner er personoplysninger.")
    return OutDocument(
        title=tr("Virksomhedsark"),
        subtitle=name,
        name=file_name(f"{tr('Virksomhedsark')} {name} {today:%Y-%m-%d}"),
        notes=(note,),
        warning=tr("Kun til internt brug. Giv den ikke til virksomheden.") if internal else "",
        forms=(printed(paper.sheet(name, words.weekday_and_dated(today), *parts), foot),),
    )


def _facts(workspace: Workspace, shown: Shown) -> str:
    view, reference = shown.view, workspace.reference
    unit, company = view.unit, view.company
    flags = ", ".join(reference.word("flag", flag, language()) for flag in view.flags)
    places = ""
    if view.places is not None:
        places = tr("{used} i brug, {promised} lovet, {free} fri").format(
            used=view.places.in_use, promised=view.places.promised, free=max(view.places.free, 0)
        )
    rows = (
        (tr("Vær opmærksom på"), flags),
        (tr("CVR-nummer"), (company.cvr if company else None) or ""),
        (tr("P-nummer"), unit.p_number or ""),
        (tr("Adresse"), full_address(unit)),
        (tr("Parkering og vej ind"), unit.directions or ""),
        (tr("Telefon"), words.phone(unit.phone or "")),
        (tr("Mail"), unit.mail or ""),
        (tr("Branche"), trade_word(reference, unit.industry_code, unit.industry_scheme)),
        (tr("Ansatte"), staff_words(reference, unit.employees, unit.size_band)),
        (tr("Praktik og løntilskud"), places),
        (tr("Ansvarlig"), view.responsible),
        (tr("Stedfortræder"), view.deputy),
        (tr("Sidste besøg"), words.dated(view.last_visit) if view.last_visit else ""),
        (tr("Næste besøg inden"), words.dated(view.next_visit_by) if view.next_visit_by else ""),
        (tr("Næste kontakt"), words.dated(unit.next_contact) if unit.next_contact else ""),
    )
    return paper.facts(rows, label_width=28)


def _contacts(shown: Shown) -> str:
    rows = [
        (contact.name or "", contact.role or "", words.phone(contact.phone or ""), contact.mail or "")
        for contact in shown.view.contacts
    ]
    return _part(tr("Kontakter"), paper.table(rows, widths=(28, 22, 20, 30)))


def _rows(rows: list[Row], safe: Callable[[str], str]) -> str:
    return paper.table(
        [(safe(row.title), safe(row.subtitle), row.right) for row in rows],
        widths=(30, 50, 20),
    )


def _timeline(workspace: Workspace, name: str, entries: tuple[Entry, ...], safe: Callable[[str], str]) -> str:
    # Who may be shown where is about candidates, even by reference.
    told = [entry for entry in entries if not isinstance(entry, ConsentEntry)][:_ENTRIES]
    lines = TimelineWords(workspace.reference, name, workspace.today).lines(told)
    rows = [
        (
            " ".join(line.date_lines),
            safe("\n".join(part for part in (line.title, line.body, line.quote) if part)),
        )
        for line in lines
    ]
    return _part(tr("Tidslinje"), paper.internal_mark() + paper.table(rows, widths=(20, 80)) if rows else "")


def _part(title: str, content: str) -> str:
    return paper.heading(title) + content if content else ""


class CompanyOut(QObject):
    """Opens the dialog for a workplace.

    Args:
        tools: what every page works with.
        shown: the workplace as its page shows it.
        parent: the page.

    Attributes:
        dialog: the dialog.
    """

    def __init__(self, tools: PageTools, shown: Shown, parent: QWidget) -> None:
        super().__init__()
        self._tools, self._shown = tools, shown
        self._contacts = _box("contacts", tr("Tag kontaktpersoner med"))
        self._internal = _box("internal", tr("Tag det, der kun er internt, med"))
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        for box in (self._contacts, self._internal):
            column.addWidget(box)
            box.toggled.connect(self._show)
        self.dialog = OutDialog(tools, self._document(), name=_NAME, options=choices, parent=parent)
        self.setParent(self.dialog)

    def _show(self) -> None:
        self.dialog.show_document(self._document())

    def _document(self) -> OutDocument:
        workspace = self._tools.workspace
        with workspace.store.read() as reader:
            people = KnownPeople(reader, workspace.reference, self._shown.view.unit.id)
        return company_document(
            self._tools.workspace,
            self._shown,
            people,
            contacts=self._contacts.isChecked(),
            internal=self._internal.isChecked(),
        )


def _box(name: str, text: str) -> CheckBox:
    box = CheckBox(text, name=f"{_NAME}.{name}")
    box.setChecked(True)
    return box
