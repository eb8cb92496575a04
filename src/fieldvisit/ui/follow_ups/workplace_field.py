"""A field that finds a workplace by the words typed into it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.services.find_anything import COMPANIES, company_of, find_anything
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_text, painter_of, text_width
from fieldvisit.ui.widgets.text_field import TextField

_LEAST_LETTERS = 2
_GAP = 12


class WorkplaceField(TextField):
    """Shows the workplace that fits best while typing, and takes it when it is left, as date fields do.

    Args:
        workspace: where workplaces are searched.
        name: objectName.
        parent: Qt parent.

    Attributes:
        complained: what to say below the field; empty when it is understood again.
    """

    complained = Signal(str)

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, placeholder=tr("fx Nordlys"), parent=parent)
        self._workspace = workspace
        self._unit, self._name, self._searched = "", "", ""
        self.textEdited.connect(self._search)

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
        self._unit, self._name, self._searched = "", "", ""
        self.set_text("")
        self.complained.emit("")

    def set_unit(self, unit: str, name: str) -> None:
        """Name a workplace, without telling anybody."""
        self._unit, self._name, self._searched = unit, name, name
        self.set_text(name)
        self.complained.emit("")

    def settle(self) -> bool:
        """Take the workplace that was found; return whether the field is empty or names one."""
        typed = self.text().strip()
        if typed and typed not in {self._searched, self._name}:
            self._search(typed)
        if typed and not self._unit:
            self.complained.emit(tr("Ingen virksomhed passer. Skriv navn, by eller CVR-nummer."))
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

    def _search(self, typed: str) -> None:
        # A field that is left while the profile is being locked must not search again for what it did not find.
        self._unit, self._name, self._searched = "", "", typed.strip()
        if len(typed.strip()) >= _LEAST_LETTERS:
            hits = find_anything(self._workspace, typed, kinds=COMPANIES)
            found = next((hit for hit in hits if hit.unit), None)
            if found is not None and found.unit:
                self._unit, self._name = found.unit, company_of(found)
        self.setAccessibleDescription(self._name)
        self.update()
