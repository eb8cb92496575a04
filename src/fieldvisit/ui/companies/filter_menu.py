"""The filters that are seldom used: in a menu, and as chips while they are on."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from fieldvisit.services.list_companies import CompanyFilter, listed_branches, listed_districts
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.widgets.chip import FilterChip

_LONGEST = 48
MONTHS = (3, 6, 12, 24, 36)
"""How long ago the last visit may be asked to be."""
USUAL_MONTHS = 12


class FilterMenu(QMenu):
    """New ones, those never visited, with an open need, protected and ceased ones, trades, districts, and how long ago.

    Args:
        workspace: knows the trades that are there.
        parent: Qt parent.

    Attributes:
        changed: a filter was switched on or off.
        near_requested: the workplaces near the chosen one are wanted.
        months_chosen: carries how many months ago the last visit is to be.
        chips: one for each kind of filter; a click switches it off.
    """

    changed = Signal()
    near_requested = Signal()
    months_chosen = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("companies.filter_menu")
        self.setAccessibleName(tr("Flere filtre"))
        self._workspace = workspace
        self._flags: dict[str, QAction] = {}
        texts = {
            "new": (tr("&Nye"), tr("Nye")),
            "never_visited": (tr("&Aldrig besøgt"), tr("Aldrig besøgt")),
            "open_need": (tr("Med åbent be&hov"), tr("Med åbent behov")),
            "visit_due": (tr("Mine, &forfaldne til besøg"), tr("Mine, forfaldne til besøg")),
            "ad_protected": (tr("&Reklamebeskyttede"), tr("Reklamebeskyttede")),
            "ceased": (tr("Også &ophørte"), tr("Også ophørte")),
        }
        self._chip_of = {
            name: FilterChip(chip, name=f"companies.chip_{name}") for name, (_, chip) in texts.items()
        }
        for name, (text, _) in texts.items():
            action = self.addAction(text)
            action.setObjectName(f"companies.filter_{name}")
            action.setCheckable(True)
            action.toggled.connect(self.changed)
            self._flags[name] = action
            self._chip_of[name].clicked.connect(lambda _=False, action=action: action.setChecked(False))
        self._branches = self.addMenu(tr("&Branche …"))
        self._branches.setObjectName("companies.branch_menu")
        self._branches.aboutToShow.connect(self._fill_branches)
        self._branch_chip = FilterChip("", name="companies.chip_branch")
        self._branch_chip.clicked.connect(self._clear_branches)
        self._chosen: dict[str, str] = {}
        self._districts = self.addMenu(tr("O&mråde …"))
        self._districts.setObjectName("companies.district_menu")
        self._districts.aboutToShow.connect(self._fill_districts)
        self._district_chip = FilterChip("", name="companies.chip_district")
        self._district_chip.clicked.connect(self._clear_districts)
        self._towns: dict[str, str] = {}
        self._near = ""
        near = self.addAction(tr("Nærmest den &valgte først"))
        near.setObjectName("companies.filter_near")
        near.triggered.connect(self.near_requested)
        self._near_chip = FilterChip("", name="companies.chip_near")
        self._near_chip.clicked.connect(lambda: self.go_near(""))
        self._add_months()
        self.aboutToShow.connect(self._fill_branches)
        self.aboutToShow.connect(self._fill_districts)

    def _add_months(self) -> None:
        menu, group = self.addMenu(tr("&Ikke besøgt i …")), QActionGroup(self)
        menu.setObjectName("companies.months_menu")
        self._months: dict[int, QAction] = {}
        for months in MONTHS:
            action = menu.addAction(long_ago(months))
            action.setObjectName(f"companies.filter_months_{months}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, months=months: self.months_chosen.emit(months))
            group.addAction(action)
            self._months[months] = action

    def show_filter(self, wanted: CompanyFilter) -> None:
        """Show a filter that was kept, without telling anybody."""
        self.blockSignals(True)
        for name, on in (
            ("new", wanted.new),
            ("never_visited", wanted.never_visited),
            ("open_need", wanted.open_need),
            ("visit_due", wanted.visit_due),
            ("ad_protected", wanted.ad_protected),
            ("ceased", wanted.with_ceased),
        ):
            self._flags[name].setChecked(on)
        self.blockSignals(False)
        self._near = wanted.near
        self.show_months(wanted.not_visited_months)
        divisions = self._workspace.reference.divisions
        self._chosen = {
            code: self._branch_word(code, divisions[code].name(language()) if code in divisions else code)
            for code in wanted.branches
        }
        towns = listed_districts(self._workspace) if wanted.districts else {}
        self._towns = {postcode: _place(postcode, towns.get(postcode, "")) for postcode in wanted.districts}

    def go_near(self, postcode: str) -> None:
        """List those with the nearest postcodes first; an empty one leaves the order as it is."""
        if postcode != self._near:
            self._near = postcode
            self.changed.emit()

    def show_months(self, months: int | None) -> None:
        """Tick how long ago the last visit is to be; None ticks nothing."""
        for number, action in self._months.items():
            action.setChecked(number == months)

    @property
    def chips(self) -> list[FilterChip]:
        """The chips in their order."""
        return [self._near_chip, *self._chip_of.values(), self._branch_chip, self._district_chip]

    def apply(self, wanted: CompanyFilter) -> CompanyFilter:
        """Add what is switched on to a filter."""
        return replace(
            wanted,
            new=self._flags["new"].isChecked(),
            never_visited=self._flags["never_visited"].isChecked(),
            open_need=self._flags["open_need"].isChecked(),
            visit_due=self._flags["visit_due"].isChecked(),
            ad_protected=self._flags["ad_protected"].isChecked(),
            with_ceased=self._flags["ceased"].isChecked(),
            branches=tuple(sorted(self._chosen)),
            districts=tuple(sorted(self._towns)),
            near=self._near,
        )

    def show_chips(self) -> bool:
        """Show the chips of what is on; return whether any is."""
        for name, action in self._flags.items():
            self._chip_of[name].setChecked(True)
            self._chip_of[name].setVisible(action.isChecked())
        branches, towns = list(self._chosen.values()), list(self._towns.values())
        _show_chip(self._branch_chip, branches, tr("{count} brancher").format(count=len(branches)))
        _show_chip(self._district_chip, towns, tr("{count} områder").format(count=len(towns)))
        near = [tr("Nærmest {postcode} først").format(postcode=self._near)] if self._near else []
        _show_chip(self._near_chip, near, tr("Nærmest først"))
        return bool(branches or towns or near) or any(action.isChecked() for action in self._flags.values())

    def clear(self) -> None:
        """Switch everything off."""
        for action in self._flags.values():
            action.setChecked(False)
        self._clear_branches()
        self._clear_districts()
        self.go_near("")

    def _clear_districts(self) -> None:
        if self._towns:
            self._towns.clear()
            self.changed.emit()

    def _fill_districts(self) -> None:
        self._districts.clear()
        for postcode, town in listed_districts(self._workspace).items():
            name = _place(postcode, town)
            action = self._districts.addAction(name)
            action.setObjectName(f"companies.filter_district_{postcode}")
            action.setCheckable(True)
            action.setChecked(postcode in self._towns)
            action.triggered.connect(
                lambda on=False, postcode=postcode, name=name: self._switch(
                    self._towns, postcode, name, on=on
                )
            )

    def _clear_branches(self) -> None:
        if self._chosen:
            self._chosen.clear()
            self.changed.emit()

    def _fill_branches(self) -> None:
        self._branches.clear()
        for division in listed_branches(self._workspace):
            name = division.name(language())
            shown = name if len(name) <= _LONGEST else f"{name[:_LONGEST]} …"
            action = self._branches.addAction(shown)
            action.setObjectName(f"companies.filter_branch_{division.code}")
            action.setCheckable(True)
            action.setChecked(division.code in self._chosen)
            word = self._branch_word(division.code, shown)
            action.triggered.connect(
                lambda on=False, code=division.code, word=word: self._switch(self._chosen, code, word, on=on)
            )

    def _branch_word(self, code: str, name: str) -> str:
        return self._workspace.reference.trade_words.word(code, None, language()) or name

    def _switch(self, chosen: dict[str, str], code: str, word: str, *, on: bool) -> None:
        if on:
            chosen[code] = word
        else:
            chosen.pop(code, None)
        self.changed.emit()


def long_ago(months: int) -> str:
    """Return `3 måneder`, `1 år`."""
    if months % 12:
        return tr_n("{n} måned", "{n} måneder", months)
    return tr_n("{n} år", "{n} år", months // 12)


def _place(postcode: str, town: str) -> str:
    return f"{postcode} {town}".strip()


def _show_chip(chip: FilterChip, names: list[str], several: str) -> None:
    text = names[0] if len(names) == 1 else several
    chip.setText(text)
    chip.setAccessibleName(text)
    chip.setChecked(True)
    chip.setVisible(bool(names))
