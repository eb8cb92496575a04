"""A field that finds a workplace by the words typed into it."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.services.find_anything import COMPANIES, company_of, find_anything
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Job, Tasks, Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_text, painter_of, text_width
from fieldvisit.ui.widgets.text_field import TextField

_LEAST_LETTERS = 2
_GAP = 12


class WorkplaceField(TextField):
    """Shows the workplace that fits best while typing, and takes it when it is left, as date fields do.

    Args:
        workspace: where workplaces are searched.
        tasks: the workers; the search is done off the GUI thread, and only the latest words are answered.
        name: objectName.
        next_on_enter: False when Enter does something in this field (`returnPressed`).
        parent: Qt parent.

    Attributes:
        complained: what to say below the field; empty when it is understood again.
        found: the workplace that the words mean is known now; empty when there is none.
    """

    complained = Signal(str)
    found = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        *,
        name: str,
        next_on_enter: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, placeholder=tr("fx Nordlys"), next_on_enter=next_on_enter, parent=parent)
        self._workspace, self._tasks = workspace, tasks
        self._job: Job | None = None
        self._unit, self._name = "", ""
        self._asked = self._known = ""
        self._given = "", ""
        self.textEdited.connect(self._ask)

    @property
    def unit(self) -> str:
        """The workplace that is named; empty when none."""
        return self._unit

    @property
    def company(self) -> str:
        """What the workplace that is named is called."""
        return self._name

    def clear_unit(self) -> None:
        """Name no workplace, without telling anybody."""
        self._given = "", ""
        self._name_unit("", "")
        self.set_text("")
        self.complained.emit("")

    def set_unit(self, unit: str, name: str) -> None:
        """Name a workplace, without telling anybody; its name means this one from now on."""
        self._given = unit, name
        self._name_unit(unit, name)
        self.set_text(name)
        self.complained.emit("")

    def settle(self) -> bool:
        """Take the workplace that was found; return whether the field is empty or names one.

        Words whose search has not answered are searched now: whoever leaves the field or saves need not wait for it.
        """
        typed = self.text().strip()
        # What was answered is not searched again: a field is also left while its profile is being locked.
        if typed and typed == self._given[1]:
            # Others may have the same name.
            self._name_unit(*self._given)
        elif typed and typed not in {self._known, self._name}:
            self._asked = typed
            self._take(typed, _found(self._workspace, typed))
        if typed and not self._unit:
            self.complained.emit(no_workplace())
            return False
        self.complained.emit("")
        if typed:
            self.set_text(self._name)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the workplace when the field is left."""
        self.settle()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and, while typing, the workplace that is meant."""
        super().paintEvent(event)
        if not self.hasFocus() or not self._name or self._name == self.text():
            return
        painter = painter_of(self)
        taken = text_width(self.text(), self.font()) + 2 * theme().size(_GAP)
        rect = QRectF(taken, 0, self.width() - taken - theme().size(8), self.height())
        draw_text(painter, rect, self._name, "caption", "muted", right=True)
        painter.end()

    def _name_unit(self, unit: str, name: str) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._unit, self._name = unit, name
        self._asked = self._known = name

    def _ask(self, text: str) -> None:
        """Search for what was typed; until the answer is there the field names no workplace."""
        typed = text.strip()
        if typed == self._asked:
            return
        self._name_unit("", "")
        self._asked = typed
        if len(typed) < _LEAST_LETTERS:
            self._take(typed, ("", ""))
            return
        workspace = self._workspace
        self._job = self._tasks.run(
            Worker.SEARCH, lambda _: _found(workspace, typed), partial(self._take, typed)
        )

    def _take(self, typed: str, found: tuple[str, str]) -> None:
        if typed != self._asked:
            return
        self._known, self._job = typed, None
        self._unit, self._name = found
        self.setAccessibleDescription(self._name)
        self.update()
        self.found.emit()


def no_workplace() -> str:
    """Return what is said where no workplace fits."""
    return tr("Ingen virksomhed passer. Skriv navn, by eller CVR-nummer.")


def _found(workspace: Workspace, typed: str) -> tuple[str, str]:
    """Return id and name of the workplace that fits best; both empty when none does."""
    if len(typed) < _LEAST_LETTERS:
        return "", ""
    hits = find_anything(workspace, typed, kinds=COMPANIES)
    return next(((hit.unit, company_of(hit)) for hit in hits if hit.unit), ("", ""))
