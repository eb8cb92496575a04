"""The filters that are seldom used: in a menu, and as chips while they are on."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from fieldvisit.services.list_companies import CompanyFilter, listed_branches
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.widgets.chip import FilterChip

_LONGEST = 48


class FilterMenu(QMenu):
    """New ones, protected ones, ceased ones, and trades.

    Args:
        workspace: knows the trades that are there.
        parent: Qt parent.

    Attributes:
        changed: a filter was switched on or off.
        chips: one for each kind of filter; a click switches it off.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("companies.filter_menu")
        self._workspace = workspace
        self._flags: dict[str, QAction] = {}
        texts = {
            "new": (tr("&Nye"), tr("Nye")),
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
        self.aboutToShow.connect(self._fill_branches)

    @property
    def chips(self) -> list[FilterChip]:
        """The chips in their order."""
        return [*self._chip_of.values(), self._branch_chip]

    def apply(self, wanted: CompanyFilter) -> CompanyFilter:
        """Add what is switched on to a filter."""
        return replace(
            wanted,
            new=self._flags["new"].isChecked(),
            ad_protected=self._flags["ad_protected"].isChecked(),
            with_ceased=self._flags["ceased"].isChecked(),
            branches=tuple(sorted(self._chosen)),
        )

    def show_chips(self) -> bool:
        """Show the chips of what is on; return whether any is."""
        for name, action in self._flags.items():
            self._chip_of[name].setChecked(True)
            self._chip_of[name].setVisible(action.isChecked())
        names = list(self._chosen.values())
        text = names[0] if len(names) == 1 else tr("{count} brancher").format(count=len(names))
        self._branch_chip.setText(text)
        self._branch_chip.setAccessibleName(text)
        self._branch_chip.setChecked(True)
        self._branch_chip.setVisible(bool(names))
        return bool(names) or any(action.isChecked() for action in self._flags.values())

    def clear(self) -> None:
        """Switch everything off."""
        for action in self._flags.values():
            action.setChecked(False)
        self._clear_branches()

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
            word = self._workspace.reference.trade_words.word(division.code, None, language()) or shown
            action.triggered.connect(
                lambda on=False, code=division.code, word=word: self._switch_branch(code, word, on=on)
            )

    def _switch_branch(self, code: str, word: str, *, on: bool) -> None:
        if on:
            self._chosen[code] = word
        else:
            self._chosen.pop(code, None)
        self.changed.emit()
