"""The place below a button in which its forms open, one at a time; what was typed into one waits until it is recorded."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldvisit.services.drafts import find_draft
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.visits.promise_form import PromiseForm
from fieldvisit.ui.widgets.confirm import focus_again


class FormPlace(QObject):
    """Holds the open form of a panel; a form that is cancelled leaves by itself.

    Args:
        panel: the card it belongs to.
        way_back: gets the focus when a form is left and the part that had it before is gone.
        workspace: where drafts are kept.

    Attributes:
        layout: what the panel puts where its forms belong.
        visit: id of the visit that the forms are about.
        closed: a form was left.
    """

    closed = Signal()

    def __init__(self, panel: QWidget, way_back: QWidget, workspace: Workspace) -> None:
        super().__init__(panel)
        self.layout = QVBoxLayout()
        self.visit = ""
        self._way_back, self._workspace = way_back, workspace
        self._form: PromiseForm | None = None
        self._drafts: DraftKeeper | None = None
        self._came_from: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """Say whether a form is open."""
        return self._form is not None

    def waits(self, form: str) -> bool:
        """Say whether something was typed into a form of this name and not recorded, so that it must open by itself."""
        try:
            return bool(self.visit) and find_draft(self._workspace, form, self.visit) is not None
        except StoreError:
            # The page has its own words for a store that cannot be read; it must be there to say them.
            return False

    def open(self, form: PromiseForm) -> None:
        """Show a form, in place of the one that is open; the focus will return to where it is now."""
        self.put_away()
        self._came_from = QApplication.focusWidget()
        self._form = form
        form.closed.connect(self.close)
        self.layout.addWidget(form)
        form.show()
        if self.visit and form.KIND:
            self._drafts = DraftKeeper(self._workspace, form, form.objectName(), form.KIND)
            form.put_above(self._drafts.line)
            self._drafts.about(self.visit)

    def close(self) -> bool:
        """Close the open form, which was recorded or cancelled; say whether there was one."""
        if self._drafts is not None:
            self._drafts.done()
        return self.put_away()

    def put_away(self) -> bool:
        """Take the open form away and keep what was typed into it; say whether there was one."""
        if self._form is None:
            return False
        form, self._form, self._drafts = self._form, None, None
        focused = form.window().focusWidget()
        if focused is not None and form.isAncestorOf(focused):
            self._give_focus_back()
        self.layout.removeWidget(form)
        form.hide()
        form.setParent(None)
        form.deleteLater()
        self.closed.emit()
        return True

    def _give_focus_back(self) -> None:
        before, self._came_from = self._came_from, None
        focus_again(before, self._way_back)
