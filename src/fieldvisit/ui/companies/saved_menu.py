"""Filters under a name: kept, used, named anew, and thrown away."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fieldvisit.services.list_companies import CompanyFilter
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.saved_filters import (
    LONGEST_NAME,
    SavedFilter,
    delete_filter,
    rename_filter,
    save_filter,
    saved_filters,
)
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField


class SavedMenu(QMenu):
    """The saved filters; the first letter of an entry is its number, so that they can be typed.

    Args:
        workspace: keeps them.
        parent: Qt parent.

    Attributes:
        picked: a saved filter is to be used; carries the `SavedFilter`.
        name_wanted: a name is to be typed: carries the `SavedFilter` that gets another one, None for the present filter.
        deleted: a saved filter was thrown away; carries the `SavedFilter`, to bring it back.
    """

    picked = Signal(object)
    name_wanted = Signal(object)
    deleted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(tr("&Gemte filtre"), parent)
        self.setObjectName("companies.saved_menu")
        self._workspace = workspace
        self._below: list[QMenu] = []
        self.aboutToShow.connect(self.fill)
        # Of a store that cannot be read the list beside tells; the menu is filled anew when it opens.
        with suppress(StoreError):
            self.fill()

    def fill(self) -> None:
        """Show what is saved now."""
        self.clear()
        for menu in self._below:
            menu.setParent(None)
            menu.deleteLater()
        self._below.clear()
        saved = saved_filters(self._workspace)
        for number, each in enumerate(saved, start=1):
            action = self.addAction(f"&{number} {_plain(each.name)}")
            action.setObjectName(f"companies.saved_{number}")
            action.triggered.connect(lambda _=False, each=each: self.picked.emit(each))
        if saved:
            self.addSeparator()
        keep = self.addAction(tr("Gem &dette filter …"))
        keep.setObjectName("companies.save_filter")
        keep.triggered.connect(lambda: self.name_wanted.emit(None))
        for text, name, act in (
            (tr("&Omdøb"), "rename", self.name_wanted.emit),
            (tr("&Slet"), "delete", self._delete),
        ):
            menu = self.addMenu(text)
            self._below.append(menu)
            menu.setObjectName(f"companies.{name}_filter_menu")
            menu.setEnabled(bool(saved))
            for number, each in enumerate(saved, start=1):
                action = menu.addAction(f"&{number} {_plain(each.name)}")
                action.setObjectName(f"companies.{name}_filter_{number}")
                action.triggered.connect(lambda _=False, act=act, each=each: act(each))

    def _delete(self, saved: SavedFilter) -> None:
        delete_filter(self._workspace, saved.name)
        self.deleted.emit(saved)


class FilterName(QWidget):
    """The line in which a filter gets its name; hidden until one is wanted.

    Args:
        workspace: keeps the filters.
        parent: Qt parent.

    Attributes:
        saved: a filter has its name; carries it.
        closed: the line went away.
    """

    saved = Signal(str)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._old: SavedFilter | None = None
        self._wanted = CompanyFilter()
        self._name = TextField(
            name="companies.filter_name",
            accessible=tr("Filterets navn"),
            placeholder=tr("fx Små i Broby"),
            next_on_enter=False,
        )
        self._name.setMaxLength(LONGEST_NAME)
        self._save = Button(tr("Gem filter"), name="companies.filter_name.save")
        self._cancel = Button(tr("Annullér"), name="companies.filter_name.cancel", kind="quiet")
        self._problem = InlineLine(name="companies.filter_name.problem")
        line = QHBoxLayout()
        line.setSpacing(theme().size(8))
        line.addWidget(self._name, 1)
        line.addWidget(self._save)
        line.addWidget(self._cancel)
        column = QVBoxLayout(self)
        side = theme().size(16)
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(theme().size(4))
        column.addLayout(line)
        column.addWidget(self._problem)
        confirm_with(self, self._save)
        self._name.returnPressed.connect(self._keep)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.close_line)
        self.hide()

    def begin(self, wanted: CompanyFilter, old: SavedFilter | None) -> None:
        """Ask for a name.

        Args:
            wanted: the filter that is kept.
            old: the saved one that only gets another name.
        """
        self._wanted, self._old = wanted, old
        self._problem.clear()
        self._name.set_text(old.name if old is not None else "")
        self.show()
        self._name.setFocus()
        self._name.selectAll()

    def close_line(self) -> bool:
        """Go away; return whether the line was there."""
        was = not self.isHidden()
        self.hide()
        if was:
            self.closed.emit()
        return was

    def _keep(self) -> None:
        try:
            if self._old is not None:
                kept = rename_filter(self._workspace, self._old.name, self._name.text())
            else:
                kept = save_filter(self._workspace, self._name.text(), self._wanted)
        except ProblemError as problem:
            self._problem.show_line(problem_words(problem), "danger", aloud=True)
            return
        self.saved.emit(kept.name)
        self.close_line()


def _plain(name: str) -> str:
    """Return a name so that no letter of it is taken for a key of the menu."""
    return name.replace("&", "&&")
