"""Hvem dækker hvad: colleagues by role, each with trades, groups and districts; some roles may change it (R34)."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.area import Area
from fieldvisit.domain.records.user import User
from fieldvisit.services.cover_area import may_cover, remove_area, save_area
from fieldvisit.services.read_coverage import CoverLine, colleagues, export_coverage, read_coverage
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import language, tr, tr_said
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.settings.coverage_form import CoverageForm
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.told_verb import do_and_tell
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.row_filter import RowFilter
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit.ui.widgets.visibility import show_part

_NAME = "settings.coverage"
_KINDS = frozenset({Area.KIND, User.KIND})


class CoverageSection(SettingsSection):
    """The list, a filter above it, and for who may write a form.

    Args:
        tools: what every page works with.

    Attributes:
        filter: narrows the list (Ctrl+F).
    """

    def __init__(self, tools: PageTools) -> None:
        super().__init__(
            "coverage",
            tr("Hvem dækker hvad"),
            tr(
                "Brancher, målgrupper og områder, kollega for kollega. En ny virksomhed bliver en opgave hos den, "
                "der dækker den."
            ),
        )
        self._tools, self._may = tools, may_cover(tools.workspace)
        self._lines: dict[str, CoverLine] = {}
        self._people: Sequence[User] = ()
        self._rows = TwoLineList(name=f"{_NAME}.list", accessible=tr("Hvem dækker hvad"), grows=True)
        self._state = Text("", f"{_NAME}.state", colour="muted", wrap=True)
        self.filter = RowFilter(f"{_NAME}.filter", tr("Filtrér, hvem der dækker hvad"), self._rows)
        self._print = Button(tr("Udskriv eller gem …"), name=f"{_NAME}.print", icon="print")
        self._form = CoverageForm(tools.workspace)
        self._add = Button(tr("Tilføj dækning"), name=f"{_NAME}.add", icon="plus")
        self._edit = Button(tr("Ret"), name=f"{_NAME}.edit", icon="kladde", key="F2")
        self._edit.setAccessibleName(tr("Ret dækningen"))
        self._remove = Button(tr("Slet"), name=f"{_NAME}.remove", icon="papirkurv", key="Delete")
        self._remove.setAccessibleName(tr("Slet dækningen"))
        self._rights = Text("", f"{_NAME}.rights", "caption", "muted", wrap=True)
        self._build()
        self._connect_signals()

    def show_now(self) -> None:
        """Read who covers what."""
        workspace, chosen = self._tools.workspace, language()
        self._tools.tasks.run(
            Worker.STORE,
            lambda _: (read_coverage(workspace, chosen), colleagues(workspace)),
            self._show,
            self._fail_to_read,
        )

    def narrow(self, words: str) -> None:
        """Show only those who have all words."""
        self.filter.set_text(words)

    def print_list(self) -> None:
        """Open the list to print or to keep."""
        workspace, chosen = self._tools.workspace, language()
        open_list(self._tools, lambda: export_coverage(workspace, say=tr_said, language=chosen), parent=self)

    def close_forms(self) -> bool:
        """Cancel the form; say whether it was open."""
        if self._form.isHidden():
            return False
        self._cancel()
        return True

    def rest(self) -> None:
        """Put the form away and keep what was typed, as another section is shown."""
        self._form.put_away()
        self._show_deeds()

    def _build(self) -> None:
        self.filter.setFixedWidth(theme().size(240))
        self.column.addWidget(Flow(self.filter, self._print))
        self.column.addWidget(self._form)
        self.column.addWidget(self._state)
        card = self.add_card(tr("Kolleger"), f"{_NAME}.card")
        self.add_parts(card, self._rows, Flow(self._add, self._edit, self._remove), self._rights)
        self._card = card
        if not self._may:
            self._rights.set_text(tr("Kommunens administrator retter, hvem der dækker hvad."))
        show_part(self._rights, shown=not self._may)
        self._form.hide()
        self._state.hide()
        self.column.addStretch(1)
        self._show_deeds()

    def _connect_signals(self) -> None:
        self._print.clicked.connect(self.print_list)
        self._add.clicked.connect(self._begin_new)
        self._edit.clicked.connect(lambda: self._open(self._rows.choice))
        self._remove.clicked.connect(lambda: self._take_away(self._rows.choice))
        self._rows.selected.connect(lambda _: self._show_deeds())
        self._rows.opened.connect(self._open)
        self._rows.key_pressed.connect(self._act)
        self._form.saved.connect(self._store)
        self._form.closed.connect(self._cancel)
        self._tools.events.changed.connect(self._take_change)

    def _take_change(self, changed: Changed) -> None:
        if _KINDS & changed.kinds and self.isVisible():
            self.show_now()

    def _show(self, read: tuple[Sequence[CoverLine], Sequence[User]]) -> None:
        lines, self._people = read
        self._lines = {_id(line): line for line in lines}
        self._rows.set_rows(_rows(lines, self._tools.workspace.reference.word))
        self._state.set_text("" if lines else tr("Ingen kolleger endnu. De kommer med synkroniseringen."))
        show_part(self._state, shown=not lines)
        for part in (self._card, self._print):
            show_part(part, shown=bool(lines))
        if self._may and self._form.isHidden():
            self._open_waiting()
        self._show_deeds()

    def _open_waiting(self) -> bool:
        """Open the form with what was typed there and neither saved nor cancelled; say whether there was anything."""
        waiting = self._form.drafts.waiting("")
        area = next((it.area for it in self._lines.values() if it.area and it.area.id == waiting), None)
        # What was typed about an area that is gone has nothing to be shown with.
        if waiting is None or (area is None and waiting not in {"", *(person.id for person in self._people)}):
            return False
        self._form.begin(self._people, area, waiting)
        return True

    def _fail_to_read(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self._state.set_text(problem_words(error))
        show_part(self._state, shown=True)

    def _show_deeds(self) -> None:
        """Offer what can be done with the chosen row; nothing to who may only read."""
        line = self._lines.get(self._rows.choice)
        idle = self._may and self._form.isHidden()
        for part in (self._add, self._edit, self._remove):
            show_part(part, shown=idle)
        self._edit.setEnabled(line is not None)
        self._remove.setEnabled(line is not None and line.area is not None)

    def _begin_new(self) -> None:
        line = self._lines.get(self._rows.choice)
        self._begin(None, (line.user or "") if line is not None else "")

    def _open(self, row: str) -> None:
        line = self._lines.get(row)
        if line is not None and self._may:
            self._begin(line.area, line.user or "")

    def _begin(self, area: Area | None, user: str) -> None:
        self._form.drafts.rest()
        # There is one form: what was typed about something else is saved or given up first.
        if not self._open_waiting():
            self._form.begin(self._people, area, user)
        self._form.begin_typing()
        self._show_deeds()

    def _act(self, key: str, row: str) -> None:
        if key == "F2":
            self._open(row)
        elif key == "Delete":
            self._take_away(row)

    def _store(self, values: dict[str, object]) -> None:
        tools, area = self._tools, self._form.area
        do_and_tell(
            tools,
            lambda: save_area(tools.workspace, values, area),
            tr("Dækningen er gemt"),
            self._form.refuse,
            self._cancel,
        )

    def _take_away(self, row: str) -> None:
        line, tools = self._lines.get(row), self._tools
        if line is None or line.area is None or not self._may:
            return
        area = line.area.id
        do_and_tell(
            tools, lambda: remove_area(tools.workspace, area), tr("Dækningen er slettet"), tools.window.toast
        )

    def _cancel(self) -> None:
        """Put the form away for good, with the focus back in the list."""
        inside = _holds_focus(self._form)
        self._form.drafts.done()
        self._form.put_away()
        self._show_deeds()
        if inside and not _holds_focus(self):
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)


def _id(line: CoverLine) -> str:
    return line.area.id if line.area is not None else line.user or ""


def _rows(lines: Sequence[CoverLine], word: Callable[[str, str, str], str]) -> list[Row | Section]:
    """Return the rows under the name of each role."""
    rows: list[Row | Section] = []
    for role, group in groupby(lines, key=lambda line: line.role):
        rows.append(Section(word("role", role, language()) if role else tr("Uden konto")))
        for line in group:
            note = line.area.note if line.area is not None else None
            said = " · ".join((*line.covered, *([note] if note else [])))
            rows.append(
                Row(
                    _id(line),
                    line.name or tr("Kontoen findes ikke mere"),
                    said or tr("Dækker ikke noget bestemt"),
                    detail=line.team,
                    icon="person",
                )
            )
    return rows


def _holds_focus(part: QWidget) -> bool:
    focused = part.window().focusWidget()
    return focused is not None and part.isAncestorOf(focused)
